import './jobs.css';
import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { JobView } from '../../../src/bridge/admin/jobs';
import type { PageProps } from '../shell/page';
import { dateTime } from '../../ui/locale';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { BackfillSummary } from './backfill-summary';
import { figure, timeOfDay, worded } from './format';
import { ReplaySummary } from './replay-summary';
import { Results } from './results';
import { useJob } from './use-job';
import { type JobWords, jobWords } from './words';

type Wish = 'pause' | 'resume' | 'cancel';

const APPEARANCE = {
  queued: 'default',
  running: 'inprogress',
  pausing: 'inprogress',
  paused: 'moved',
  cancelling: 'inprogress',
  cancelled: 'default',
  done: 'success',
  failed: 'removed',
} as const satisfies Record<JobView['state'], string>;

/** One job: how far it is, what can be done about it, and what it found. */
export function JobPanel({
  job: given,
  categoryNames,
  host,
  refuse,
}: PageProps & { job: JobView; categoryNames: Record<string, string> }) {
  const words = jobWords[host.locale];
  const { job, put } = useJob(given, { host, refuse });
  const [busy, setBusy] = useState<Wish>();
  const [failed, setFailed] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  async function steer(wish: Wish) {
    setBusy(wish);
    setFailed(false);
    try {
      const reply = unlessRefused(
        await invoke('steerJob', { locale: host.hostLocale, id: job.id, wish }),
        refuse,
      );
      if (reply?.kind === 'ok') put(reply.job);
      setIsAsking(false);
    } catch (error) {
      console.warn('The job was not steered.', error);
      setFailed(true);
    } finally {
      setBusy(undefined);
    }
  }

  const { about, state, waits, error } = job;
  const mayPause = state === 'queued' || state === 'running';
  const when = (iso: string) => dateTime(iso, host.locale, host.timeZone);
  return (
    <article className="job stack" aria-label={words.kindOf[about.kind]}>
      <header className="row row--apart">
        <h3 className="section-title job__title">{words.kindOf[about.kind]}</h3>
        <StateMark state={state} words={words} />
      </header>
      <About job={job} words={words} />
      <Progress job={job} words={words} host={host} refuse={refuse} />
      <p className="text text--subtle" role="status">
        {words.stateOf[state]}
        {job.endedAt === undefined
          ? waits && ` · ${words.waitOf[waits.for](timeOfDay(waits.until, host.locale, host.timeZone))}`
          : ` · ${words.endedAt(when(job.endedAt))}`}
      </p>
      {error && (
        <SectionMessage appearance="error">
          <p className="text">{words.faultOf[error.code]}</p>
          <p className="field__hint">{error.detail}</p>
        </SectionMessage>
      )}
      {job.endedAt === undefined && (
        <div className="row">
          <p className="field__error" role="alert">
            {failed && words.steerFailed}
          </p>
          {mayPause && (
            <Button isLoading={busy === 'pause'} onClick={() => void steer('pause')}>
              {words.pause}
            </Button>
          )}
          {(state === 'paused' || state === 'pausing') && (
            <Button isLoading={busy === 'resume'} onClick={() => void steer('resume')}>
              {words.resume}
            </Button>
          )}
          {state !== 'cancelling' && !isAsking && (
            <Button appearance="subtle" onClick={() => setIsAsking(true)}>
              {words.cancel}
            </Button>
          )}
          {isAsking && state !== 'cancelling' && (
            <>
              <Button
                appearance="danger"
                autoFocus
                isLoading={busy === 'cancel'}
                onClick={() => void steer('cancel')}
              >
                {words.cancelSure}
              </Button>
              <Button appearance="subtle" onClick={() => setIsAsking(false)}>
                {words.cancelKeep}
              </Button>
            </>
          )}
        </div>
      )}
      {about.kind === 'replay' && <ReplaySummary job={job} categoryNames={categoryNames} host={host} />}
      {about.kind === 'backfill' && <BackfillSummary job={job} categoryNames={categoryNames} host={host} />}
      {about.kind === 'import' && (
        <dl className="figures">
          {Object.entries(job.counts).map(([name, count]) => (
            <div className="figure" key={name}>
              <dt>{worded(words.countOf, name)}</dt>
              <dd>{figure(count, host.locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      {job.resultPages > 0 && (
        <Results key={job.id} job={job} categoryNames={categoryNames} host={host} refuse={refuse} />
      )}
    </article>
  );
}

export function StateMark({ state, words }: { state: JobView['state']; words: JobWords }) {
  return <Lozenge appearance={APPEARANCE[state]}>{words.stateOf[state]}</Lozenge>;
}

function About({ job: { about }, words }: { job: JobView; words: JobWords }) {
  if (about.kind === 'replay') {
    const published = String(about.published);
    return (
      <div>
        <p className="text">
          {about.rehearsed === 'draft'
            ? words.rehearsedDraft(published)
            : words.rehearsedVersion(String(about.rehearsed), published)}
        </p>
        <Query jql={about.jql} words={words} />
      </div>
    );
  }
  if (about.kind === 'backfill') {
    return (
      <div>
        <Query jql={about.jql} words={words} />
        {about.monitorOnly && <p className="text text--subtle">{words.monitorOnly}</p>}
        {about.again && <p className="text text--subtle">{words.again}</p>}
      </div>
    );
  }
  return null;
}

function Query({ jql, words }: { jql: string; words: JobWords }) {
  return (
    <p className="text job__query">
      <span className="text--subtle">{words.query}</span> <code>{jql}</code>
    </p>
  );
}

function Progress({ job, words, host }: PageProps & { job: JobView; words: JobWords }) {
  const done = figure(job.done, host.locale);
  const text =
    job.total === undefined ? words.doneSoFar(done) : words.doneOf(done, figure(job.total, host.locale));
  return (
    <div className="job__progress">
      <progress
        aria-label={words.progress}
        aria-valuetext={text}
        {...(job.total === undefined
          ? {}
          : { max: Math.max(1, job.total), value: Math.min(job.done, job.total) })}
      />
      <span>
        {text}
        {job.points > 0 && (
          <span className="text--subtle"> · {words.pointsUsed(figure(job.points, host.locale))}</span>
        )}
      </span>
    </div>
  );
}
