import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { HealthView, OverviewView } from '../../../src/bridge/admin/overview';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { FailureTable } from './failure-table';
import { overviewWords } from './words';

type Notice = { kind: 'none' } | { kind: 'good' | 'bad'; text: string };

/** How the app is doing: its queue, the requests it could not decide, its hourly sweep, Jira's limits. */
export function HealthSection({
  health,
  jobs,
  host,
  refuse,
  show,
}: {
  health: HealthView;
  jobs: OverviewView['jobs'];
  host: Host;
  refuse: (message: string) => void;
  show: (health: HealthView) => void;
}) {
  const words = overviewWords[host.locale];
  const [busy, setBusy] = useState<string>();
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });
  const when = (iso: string) => dateTime(iso, host.locale, host.timeZone);

  /** `mark` says which button waits. */
  async function act(mark: string, call: () => Promise<Notice>, failed: string) {
    if (busy !== undefined) return;
    setBusy(mark);
    setNotice({ kind: 'none' });
    try {
      setNotice(await call());
    } catch (error) {
      console.warn('The app did not answer.', error);
      setNotice({ kind: 'bad', text: failed });
    } finally {
      setBusy(undefined);
    }
  }

  async function refresh(): Promise<Notice> {
    const reply = unlessRefused(await invoke('readHealth', { locale: host.hostLocale }), refuse);
    if (reply !== undefined) show(reply.view);
    return { kind: 'none' };
  }

  /** Absent: all. */
  async function retry(issueIds?: string[]): Promise<Notice> {
    const payload = { locale: host.hostLocale, ...(issueIds === undefined ? {} : { issueIds }) };
    const reply = unlessRefused(await invoke('retryFailures', payload), refuse);
    if (reply === undefined) return { kind: 'none' };
    show(reply.view);
    return { kind: 'good', text: words.retried(reply.retried) };
  }

  return (
    <section className="stack" aria-labelledby="health">
      <div className="row row--apart">
        <h2 className="section-title" id="health">
          {words.health}
        </h2>
        <Button
          spacing="compact"
          isLoading={busy === 'refresh'}
          onClick={() => void act('refresh', refresh, words.refreshFailed)}
        >
          {words.refresh}
        </Button>
        <span className="visually-hidden" role="status">
          {busy === 'refresh' && words.refreshing}
        </span>
      </div>
      <div aria-live="polite">
        {notice.kind !== 'none' && (
          <SectionMessage appearance={notice.kind === 'good' ? 'success' : 'error'}>
            <p className="text">{notice.text}</p>
          </SectionMessage>
        )}
      </div>
      <section>
        <h3 className="section-title">{words.queue}</h3>
        {health.queue === 'unknown' ? (
          <p className="text text--subtle">{words.queueUnknown}</p>
        ) : (
          <>
            <dl className="figures">
              <Figure label={words.waiting} value={health.queue.waiting} />
              <Figure label={words.inReview} value={health.queue.inReview} />
            </dl>
            <p className="field__hint figures__note">{words.approximate}</p>
          </>
        )}
      </section>
      {jobs.running + jobs.paused > 0 && (
        <section>
          <h3 className="section-title">{words.jobs}</h3>
          <dl className="figures">
            <Figure label={words.jobsRunning} value={jobs.running} />
            <Figure label={words.jobsPaused} value={jobs.paused} />
          </dl>
        </section>
      )}
      <FailureTable
        failures={health.failures}
        host={host}
        busy={busy}
        retry={(mark, issueIds) => void act(mark, () => retry(issueIds), words.retryFailed)}
      />
      {health.secondOpinion && (
        <section>
          <h3 className="section-title">{words.opinions}</h3>
          <p className="text">
            {words.opinionsMissing(health.secondOpinion.inARow, when(health.secondOpinion.at))}{' '}
            {words.opinionOf[health.secondOpinion.outcome]}
          </p>
          <p className="field__hint">{health.secondOpinion.detail}</p>
        </section>
      )}
      <div className="overview-grid">
        <section>
          <h3 className="section-title">{words.sweep}</h3>
          <p className="text">
            {health.lastSweep === undefined
              ? words.sweepNever
              : words.sweepAt(when(health.lastSweep.at), health.lastSweep.found, health.lastSweep.queued)}
          </p>
        </section>
        <section>
          <h3 className="section-title">{words.missed}</h3>
          {health.missed.length === 0 ? (
            <p className="text text--subtle">{words.noMissed}</p>
          ) : (
            <table className="table">
              <caption className="visually-hidden">{words.missedCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.found}</th>
                </tr>
              </thead>
              <tbody>
                {health.missed.slice(0, 14).map(({ day, found }) => (
                  <tr key={day}>
                    <th scope="row">{day}</th>
                    <td>{found}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
        <section>
          <h3 className="section-title">{words.limits}</h3>
          {health.limits.length === 0 ? (
            <p className="text text--subtle">{words.noLimits}</p>
          ) : (
            <table className="table">
              <caption className="visually-hidden">{words.limitsCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.hour}</th>
                  <th scope="col">{words.refused}</th>
                  <th scope="col">{words.near}</th>
                </tr>
              </thead>
              <tbody>
                {health.limits.slice(0, 12).map(({ hour, refusedAt, nearAt }) => (
                  <tr key={hour}>
                    <th scope="row">{when(`${hour}:00:00.000Z`)}</th>
                    <td>{refusedAt === undefined ? '–' : when(refusedAt)}</td>
                    <td>{nearAt === undefined ? '–' : when(nearAt)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      </div>
    </section>
  );
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
