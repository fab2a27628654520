import '../ui/controls.css';
import './gadget.css';
import Button from '@atlaskit/button/default/button';
import { makeInvoke, view } from '@forge/bridge';
import { useId, useState } from 'react';
import type { ReportDefinitions } from '../../src/bridge/definitions';
import type { Report, ReportProject } from '../../src/bridge/report';
import { type Figures, figuresOf } from '../../src/report/figures';
import { shareText } from '../report/cards';
import { boundsOf } from '../report/period';
import { reportWords } from '../report/words';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { Broken, Loading } from '../ui/page-states';
import { commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { type Chosen, GADGET_PERIODS, placeOf } from './chosen';

const invoke = makeInvoke<ReportDefinitions>();

/** The most telling figures of one project on a dashboard, or the form in which the project is chosen. */
export function Gadget({ host }: { host: Host }) {
  const words = reportWords[host.locale];
  const { answer, ask } = useAnswer(async () => placeOf(await view.getContext()));
  if (answer.state === 'failed') return <Broken host={host} again={() => ask()} />;
  if (answer.state === 'loading') return <Loading />;
  const { isEdit, chosen } = answer.value;
  return (
    <main className="gadget stack" aria-label={words.title}>
      <h1 className="visually-hidden">{words.title}</h1>
      {isEdit ? (
        <Edit chosen={chosen} host={host} />
      ) : chosen === undefined ? (
        <p className="text text--subtle">{words.gadget.notSet}</p>
      ) : (
        <Shown chosen={chosen} host={host} />
      )}
    </main>
  );
}

function Shown({ chosen, host }: { chosen: Chosen; host: Host }) {
  const words = reportWords[host.locale];
  const { answer, ask } = useAnswer(() =>
    invoke('read', { locale: host.hostLocale, project: chosen.project }),
  );
  if (answer.state === 'loading')
    return (
      <p className="text text--subtle" role="status">
        {commonWords[host.locale].loading}
      </p>
    );
  if (answer.state === 'failed')
    return (
      <div className="stack" role="alert">
        <p className="text">{commonWords[host.locale].failedTitle}</p>
        <div>
          <Button onClick={() => ask()}>{commonWords[host.locale].retry}</Button>
        </div>
      </div>
    );
  if (answer.value.kind === 'no-access')
    return <p className="text text--subtle">{words.gadget.projectNoAccess}</p>;
  return <Card report={answer.value.report} chosen={chosen} host={host} />;
}

function Card({ report, chosen, host }: { report: Report; chosen: Chosen; host: Host }) {
  const words = reportWords[host.locale];
  const { from, to } = boundsOf(chosen.period, report.thisMonth);
  const figures = figuresOf(report.months.filter(({ month }) => month >= from && month <= to));
  return (
    <>
      <h2 className="gadget__title">
        {report.project.name} <span className="gadget__period">{words.periods[chosen.period]}</span>
      </h2>
      {figures.requests === 0 ? (
        <p className="text text--subtle">{words.emptyTitle}</p>
      ) : (
        <dl className="gadget__figures">
          {figuresIn(figures, host).map(({ name, value, text }) => (
            <div key={name} className="gadget__figure">
              <dt>{name}</dt>
              <dd>
                <span className="gadget__value">{value}</span>
                {text !== undefined && <span className="gadget__text">{text}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function figuresIn(figures: Figures, host: Host): { name: string; value: string; text?: string }[] {
  const words = reportWords[host.locale];
  const { requests, automatic, billable, state, billing } = figures;
  const shared = (id: 'automatic' | 'billable', share: typeof automatic) => ({
    name: words.shares[id].name,
    value: shareText(share, host),
    text: words.shares[id].sentence(share.count, share.of),
  });
  return [
    { name: words.requests, value: number(requests, host.locale) },
    shared('automatic', automatic),
    shared('billable', billable),
    { name: words.gadget.waitingReview, value: number(state['needs-review'], host.locale) },
    {
      name: words.gadget.waitingApproval,
      value: number(billing['may-be-billed'] + billing.billable, host.locale),
    },
  ];
}

function Edit({ chosen, host }: { chosen: Chosen | undefined; host: Host }) {
  const { answer, ask } = useAnswer(() => invoke('projects', { locale: host.hostLocale }));
  if (answer.state === 'failed') return <Broken host={host} again={() => ask()} />;
  if (answer.state === 'loading') return <Loading label={commonWords[host.locale].loading} />;
  const projects = answer.value.kind === 'ok' ? answer.value.projects : [];
  if (projects.length === 0)
    return <p className="text text--subtle">{reportWords[host.locale].gadget.noProjects}</p>;
  return <Form projects={projects} chosen={chosen} host={host} />;
}

function Form({
  projects,
  chosen,
  host,
}: {
  projects: ReportProject[];
  chosen: Chosen | undefined;
  host: Host;
}) {
  const words = reportWords[host.locale];
  const id = useId();
  const [project, setProject] = useState(() => {
    const known = projects.find((one) => one.id === chosen?.project);
    return known?.id ?? (projects.length === 1 ? projects[0]?.id : undefined) ?? '';
  });
  const [period, setPeriod] = useState<Chosen['period']>(chosen?.period ?? 'last12');
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');

  async function save() {
    setState('saving');
    try {
      await view.submit({ project, period });
    } catch (error) {
      console.warn('The gadget was not set up.', error);
      setState('failed');
    }
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (project !== '') void save();
      }}
    >
      <div className="field">
        <label className="field__label" htmlFor={`${id}-project`}>
          {words.gadget.project}
        </label>
        <select
          id={`${id}-project`}
          className="select"
          value={project}
          required
          onChange={({ target }) => setProject(target.value)}
        >
          <option value="" disabled>
            {words.gadget.choose}
          </option>
          {projects.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.name} (${one.key})`}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-period`}>
          {words.period}
        </label>
        <select
          id={`${id}-period`}
          className="select"
          value={period}
          onChange={({ target }) => {
            const picked = GADGET_PERIODS.find((one) => one === target.value);
            if (picked !== undefined) setPeriod(picked);
          }}
        >
          {GADGET_PERIODS.map((one) => (
            <option key={one} value={one}>
              {words.periods[one]}
            </option>
          ))}
        </select>
      </div>
      <div role="alert" className="field__error">
        {state === 'failed' && words.gadget.saveFailed}
      </div>
      <div>
        <Button type="submit" appearance="primary" isLoading={state === 'saving'}>
          {words.gadget.save}
        </Button>
      </div>
    </form>
  );
}
