import './jobs.css';
import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState } from 'react';
import type { JobList, JobView } from '../../../src/bridge/admin/jobs';
import { dateTime } from '../../ui/locale';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { useShown } from '../shell/address';
import type { PageProps } from '../shell/page';
import { BackfillForm } from './backfill-form';
import { BudgetForm } from './budget-form';
import { figure, isActive } from './format';
import { JobPanel, StateMark } from './job-panel';
import { jobWords } from './words';

const EVERY_MS = 5000;

/** What runs longer than a call: what there was, how far it is, and past requests to be decided. */
export function JobsPage({ host, refuse }: PageProps) {
  const read = async () => unlessRefused(await invoke('listJobs', { locale: host.hostLocale }), refuse)?.list;
  const { answer, ask, put } = useAnswer(read);
  const isShown = useShown();
  const isWatched = isShown && answer.state === 'ready' && (answer.value?.jobs ?? []).some(isActive);

  useEffect(() => {
    if (!isWatched) return undefined;
    let gone = false;
    const timer = window.setInterval(() => {
      invoke('listJobs', { locale: host.hostLocale }).then(
        (reply) => {
          if (!gone && reply.kind === 'ok') put(reply.list);
        },
        (error: unknown) => console.warn('The jobs could not be looked at.', error),
      );
    }, EVERY_MS);
    return () => {
      gone = true;
      window.clearInterval(timer);
    };
  }, [isWatched, host.hostLocale, put]);

  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={() => ask()} />;
    case 'ready':
      return answer.value ? <Jobs list={answer.value} host={host} refuse={refuse} changed={put} /> : null;
  }
}

function Jobs({
  list,
  host,
  refuse,
  changed,
}: PageProps & { list: JobList; changed: (list: JobList) => void }) {
  const words = jobWords[host.locale];
  const [shownId, setShownId] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  const shown = list.jobs.find(({ id }) => id === shownId);

  useEffect(() => {
    if (shownId !== undefined) panel.current?.focus();
  }, [shownId]);

  return (
    <div className="stack">
      <section>
        <h2 className="section-title" id="palier-jobs">
          {words.list}
        </h2>
        <p className="field__hint">{words.listIntro}</p>
        {list.jobs.length === 0 ? (
          <p className="text text--subtle">{words.none}</p>
        ) : (
          <div className="table-scroll">
            <table className="table" aria-labelledby="palier-jobs">
              <thead>
                <tr>
                  <th scope="col">{words.job}</th>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.progress}</th>
                  <th scope="col">{words.by}</th>
                  <th scope="col">{words.started}</th>
                  <th scope="col">
                    <span className="visually-hidden">{words.details}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.jobs.map((job) => (
                  <Row
                    key={job.id}
                    job={job}
                    host={host}
                    isShown={job.id === shownId}
                    toggle={() => setShownId(job.id === shownId ? undefined : job.id)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <div ref={panel} tabIndex={-1}>
        {shown && (
          <JobPanel
            key={shown.id}
            job={shown}
            categoryNames={list.categoryNames}
            host={host}
            refuse={refuse}
          />
        )}
      </div>
      <BackfillForm
        host={host}
        refuse={refuse}
        started={(job) => {
          changed({ ...list, jobs: [job, ...list.jobs.filter(({ id }) => id !== job.id)] });
          setShownId(job.id);
        }}
      />
      <BudgetForm list={list} host={host} refuse={refuse} />
    </div>
  );
}

function Row({
  job,
  host,
  isShown,
  toggle,
}: {
  job: JobView;
  host: PageProps['host'];
  isShown: boolean;
  toggle: () => void;
}) {
  const words = jobWords[host.locale];
  const started = dateTime(job.startedAt, host.locale, host.timeZone);
  const kind = words.kindOf[job.about.kind];
  const done = figure(job.done, host.locale);
  return (
    <tr>
      <th scope="row" className="table__wide">
        {kind}
        {'jql' in job.about && <code className="job__summary field__hint">{job.about.jql}</code>}
      </th>
      <td>
        <StateMark state={job.state} words={words} />
      </td>
      <td>{job.total === undefined ? done : words.doneOf(done, figure(job.total, host.locale))}</td>
      <td>{job.by}</td>
      <td>
        <time dateTime={job.startedAt}>{started}</time>
      </td>
      <td>
        <Button
          spacing="compact"
          aria-expanded={isShown}
          aria-label={isShown ? words.close : words.showOf(`${kind}, ${started}`)}
          onClick={toggle}
        >
          {isShown ? words.close : words.show}
        </Button>
      </td>
    </tr>
  );
}
