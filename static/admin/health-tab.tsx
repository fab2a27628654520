import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { AdminView, Health } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { adminWords, decisionWords } from '../ui/texts';
import { invoke } from './client';

type Failure = Health['failures'][number];
type Notice = { kind: 'none' } | { kind: 'good' | 'bad'; text: string };

/** How the app is doing: its queue, its hourly sweep, and the requests it could not decide. */
export function HealthTab({
  health,
  host,
  show,
  refuse,
}: {
  health: Health;
  host: Host;
  show: (view: AdminView) => void;
  refuse: (message: string) => void;
}) {
  const words = adminWords[host.locale];
  const [busy, setBusy] = useState<string>();
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });
  const when = (iso: string) => dateTime(iso, host.locale, host.timeZone);

  /** `mark` says which button waits. */
  async function act(
    mark: string,
    call: () => ReturnType<typeof invoke<'read'>>,
    done: Notice,
    failed: string,
  ) {
    if (busy !== undefined) return;
    setBusy(mark);
    setNotice({ kind: 'none' });
    try {
      const reply = await call();
      if (reply.kind === 'refused') refuse(reply.message);
      else {
        show(reply.view);
        setNotice(done);
      }
    } catch (error) {
      console.warn('The app did not answer.', error);
      setNotice({ kind: 'bad', text: failed });
    } finally {
      setBusy(undefined);
    }
  }

  const refresh = () =>
    act(
      'refresh',
      () => invoke('read', { locale: host.hostLocale }),
      { kind: 'none' },
      decisionWords[host.locale].failedMessage,
    );
  const retry = ({ issueId, issueKey = issueId }: Failure) =>
    act(
      issueId,
      () => invoke('retryFailure', { locale: host.hostLocale, issueId }),
      { kind: 'good', text: words.retried(issueKey) },
      words.retryFailed,
    );

  return (
    <div className="stack">
      <div>
        <Button onClick={() => void refresh()} isLoading={busy === 'refresh'}>
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
        <h2 className="section-title">{words.healthQueue}</h2>
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
      <section>
        <h2 className="section-title">{words.lastSweep}</h2>
        <p className="text">
          {health.lastSweep === undefined
            ? words.sweepNever
            : words.sweepAt(when(health.lastSweep.at), health.lastSweep.found, health.lastSweep.queued)}
        </p>
      </section>
      {health.secondOpinion && (
        <section>
          <h2 className="section-title">{words.opinions}</h2>
          <p className="text">
            {words.opinionsMissing(health.secondOpinion.inARow, when(health.secondOpinion.at))}{' '}
            {health.secondOpinion.reason}
          </p>
          <p className="field__hint">{health.secondOpinion.detail}</p>
        </section>
      )}
      <section>
        <h2 className="section-title" id="failures">
          {words.failures}
        </h2>
        {health.failures.length === 0 ? (
          <p className="text text--subtle">{words.noFailures}</p>
        ) : (
          <div className="table-scroll">
            <table className="table" aria-labelledby="failures">
              <thead>
                <tr>
                  <th scope="col">{words.request}</th>
                  <th scope="col">{words.at}</th>
                  <th scope="col">{words.reason}</th>
                  <th scope="col">
                    <span className="visually-hidden">{words.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {health.failures.map((failure) => (
                  <tr key={failure.issueId}>
                    <th scope="row">{failure.issueKey ?? failure.issueId}</th>
                    <td>
                      <time dateTime={failure.at}>{when(failure.at)}</time>
                    </td>
                    <td className="table__wide">
                      {failure.reason}
                      <div className="field__hint">{failure.detail}</div>
                    </td>
                    <td>
                      <Button
                        spacing="compact"
                        aria-label={words.retryOf(failure.issueKey ?? failure.issueId)}
                        isLoading={busy === failure.issueId}
                        onClick={() => void retry(failure)}
                      >
                        {words.retryFailure}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </div>
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
