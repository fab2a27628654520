import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { BackfillEstimate, JobView } from '../../../src/bridge/admin/jobs';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { duration, figure } from './format';
import { type Refusal, StartRefusal } from './start-refusal';
import { jobWords } from './words';

type Costs = Extract<BackfillEstimate, { kind: 'ok' }>;

/** Asks what a backfill would cost, and starts it when the admin has read that. */
export function BackfillForm({
  host,
  refuse,
  started,
}: PageProps & {
  /** The job that runs now, whether it was started here or was there already. */
  started: (job: JobView) => void;
}) {
  const words = jobWords[host.locale];
  const id = useId();
  const [jql, setJql] = useState('');
  const [monitorOnly, setMonitorOnly] = useState(false);
  const [again, setAgain] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const [costs, setCosts] = useState<Costs>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function run(act: () => Promise<void>) {
    setBusy(true);
    setRefusal(undefined);
    try {
      await act();
    } catch (error) {
      console.warn('The app did not answer.', error);
      setRefusal({ kind: 'failed' });
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsMissing(jql.trim() === '');
    if (jql.trim() === '') {
      field.current?.focus();
      return;
    }
    void run(async () => {
      if (costs) return start();
      const reply = unlessRefused(await invoke('estimateBackfill', { locale: host.hostLocale, jql }), refuse);
      if (reply?.kind === 'query-refused') setRefusal(reply);
      else if (reply?.requests === 0) setRefusal({ kind: 'nothing-found' });
      else setCosts(reply);
    });
  }

  async function start() {
    const reply = unlessRefused(
      await invoke('startBackfill', {
        locale: host.hostLocale,
        jql,
        monitorOnly,
        again: again && !monitorOnly,
      }),
      refuse,
    );
    if (!reply) return;
    setCosts(undefined);
    if (reply.kind !== 'started') setRefusal(reply);
    if (reply.kind === 'started' || reply.kind === 'busy') started(reply.job);
  }

  function change(act: () => void) {
    act();
    setCosts(undefined);
    setRefusal(undefined);
    setIsMissing(false);
  }

  return (
    <form className="stack job__narrow" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <div>
        <h2 className="section-title" id={`${id}-title`}>
          {words.backfill}
        </h2>
        <p className="text text--subtle">{words.backfillIntro}</p>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-jql`}>
          {words.jql}
        </label>
        <Textfield
          ref={field}
          id={`${id}-jql`}
          value={jql}
          maxLength={2000}
          isMonospaced
          isInvalid={isMissing}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            change(() => setJql(value));
          }}
        />
        <p className="field__hint" id={`${id}-hint`}>
          {words.jqlHint}
        </p>
        <p className="field__error" id={`${id}-error`} role="alert">
          {isMissing && words.jqlMissing}
        </p>
      </div>
      <Option
        label={words.monitorOnly}
        hint={words.monitorOnlyHint}
        value={monitorOnly}
        set={(value) => change(() => setMonitorOnly(value))}
      />
      <Option
        label={words.again}
        hint={words.againHint}
        value={again && !monitorOnly}
        isDisabled={monitorOnly}
        set={(value) => change(() => setAgain(value))}
      />
      <div>
        <StartRefusal refusal={refusal} words={words} />
        <p className="text" role="status">
          {costs &&
            words.estimated(
              figure(costs.requests, host.locale),
              figure(costs.points, host.locale),
              duration(costs.seconds, words, host.locale),
            )}
        </p>
      </div>
      <div className="row">
        <Button type="submit" appearance={costs ? 'primary' : 'default'} isLoading={busy}>
          {costs ? words.backfillStart : words.estimate}
        </Button>
        {costs && (
          <Button appearance="subtle" onClick={() => change(() => field.current?.focus())}>
            {words.backfillChange}
          </Button>
        )}
      </div>
    </form>
  );
}

function Option({
  label,
  hint,
  value,
  set,
  isDisabled = false,
}: {
  label: string;
  hint: string;
  value: boolean;
  set: (value: boolean) => void;
  isDisabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="job__option">
      <input
        id={id}
        type="checkbox"
        className="checkbox"
        checked={value}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => set(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
