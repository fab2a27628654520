import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useId, useState } from 'react';
import type { JobView } from '../../../src/bridge/admin/jobs';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { figure } from '../jobs/format';
import { type Refusal, StartRefusal } from '../jobs/start-refusal';
import { jobWords } from '../jobs/words';
import type { PageProps } from '../shell/page';
import { PolicyChoice } from './policy-choice';

/** As many as a replay may have. */
const MOST = 5000;
const PROJECT_KEY = /^[A-Z][A-Z0-9_]*$/;

type Fault = 'project' | 'jql' | 'most';

/** Says on which requests which policy is tried. */
export function ReplayForm({
  host,
  refuse,
  started,
}: PageProps & {
  /** The replay that runs now, whether it was started here or was there already. */
  started: (job: JobView) => void;
}) {
  const words = jobWords[host.locale];
  const id = useId();
  const [source, setSource] = useState<'project' | 'jql'>('project');
  const [project, setProject] = useState('');
  const [jql, setJql] = useState('');
  const [most, setMost] = useState('300');
  const [policy, setPolicy] = useState<number | 'draft' | undefined>('draft');
  const [fault, setFault] = useState<Fault>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);

  function faultOf(): Fault | undefined {
    if (source === 'project' && !PROJECT_KEY.test(project.trim())) return 'project';
    if (source === 'jql' && jql.trim() === '') return 'jql';
    const count = Number(most);
    return Number.isInteger(count) && count >= 1 && count <= MOST ? undefined : 'most';
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = faultOf();
    setFault(found);
    setRefusal(undefined);
    if (found !== undefined) {
      document.getElementById(`${id}-${found}`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const reply = unlessRefused(
        await invoke('startReplay', {
          locale: host.hostLocale,
          from: source === 'project' ? { project: project.trim() } : { jql: jql.trim() },
          most: Number(most),
          rehearsed: policy ?? 'in-force',
        }),
        refuse,
      );
      if (!reply) return;
      if (reply.kind !== 'started') setRefusal(reply);
      if (reply.kind === 'started' || reply.kind === 'busy') started(reply.job);
    } catch (error) {
      console.warn('The replay was not started.', error);
      setRefusal({ kind: 'failed' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack job__narrow" onSubmit={(event) => void submit(event)} noValidate>
      <PolicyChoice chosen={policy} choose={setPolicy} host={host} refuse={refuse} />
      <div className="field">
        <label className="field__label" htmlFor={`${id}-source`}>
          {words.which}
        </label>
        <select
          id={`${id}-source`}
          className="select"
          value={source}
          onChange={({ target }) => setSource(target.value === 'jql' ? 'jql' : 'project')}
        >
          <option value="project">{words.ofProject}</option>
          <option value="jql">{words.ofQuery}</option>
        </select>
      </div>
      {source === 'project' ? (
        <Field
          id={`${id}-project`}
          label={words.project}
          value={project}
          set={(value) => setProject(value.toUpperCase())}
          fault={fault === 'project' ? words.projectInvalid : undefined}
        />
      ) : (
        <Field
          id={`${id}-jql`}
          label={words.jql}
          hint={words.jqlHint}
          value={jql}
          set={setJql}
          fault={fault === 'jql' ? words.jqlMissing : undefined}
        />
      )}
      <div className="job__short">
        <Field
          id={`${id}-most`}
          label={words.newest}
          value={most}
          set={setMost}
          isNumber
          fault={fault === 'most' ? words.newestInvalid(figure(MOST, host.locale)) : undefined}
        />
      </div>
      <StartRefusal refusal={refusal} words={words} />
      <div>
        <Button type="submit" appearance="primary" isLoading={busy}>
          {words.replayStart}
        </Button>
      </div>
    </form>
  );
}

function Field({
  id,
  label,
  hint,
  value,
  set,
  fault,
  isNumber = false,
}: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  set: (value: string) => void;
  fault: string | undefined;
  isNumber?: boolean;
}) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <Textfield
        id={id}
        value={value}
        maxLength={2000}
        isInvalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        {...(isNumber ? { inputMode: 'numeric' as const } : {})}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="field__error" id={`${id}-error`} role="alert">
        {fault}
      </p>
    </div>
  );
}
