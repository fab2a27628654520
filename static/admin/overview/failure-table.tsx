import Button from '@atlaskit/button/default/button';
import type { HealthView } from '../../../src/bridge/admin/overview';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { overviewWords } from './words';

/** Requests that could not be decided, each to be tried again, or all of them. */
export function FailureTable({
  failures,
  host,
  busy,
  retry,
}: {
  failures: HealthView['failures'];
  host: Host;
  /** The mark of the button that waits. */
  busy: string | undefined;
  /** Without ids: all. */
  retry: (mark: string, issueIds?: string[]) => void;
}) {
  const words = overviewWords[host.locale];
  return (
    <section>
      <div className="row row--apart">
        <h3 className="section-title" id="failures" tabIndex={-1}>
          {words.failures}
        </h3>
        {failures.length > 1 && (
          <Button spacing="compact" isLoading={busy === 'all'} onClick={() => retry('all')}>
            {words.retryAll}
          </Button>
        )}
      </div>
      {failures.length === 0 ? (
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
              {failures.map(({ issueId, issueKey = issueId, at, kind, detail }) => (
                <tr key={issueId}>
                  <th scope="row">{issueKey}</th>
                  <td>
                    <time dateTime={at}>{dateTime(at, host.locale, host.timeZone)}</time>
                  </td>
                  <td className="table__wide">
                    {words.failureOf[kind]}
                    <div className="field__hint">{detail}</div>
                  </td>
                  <td>
                    <Button
                      spacing="compact"
                      aria-label={words.retryOf(issueKey)}
                      isLoading={busy === issueId}
                      onClick={() => retry(issueId, [issueId])}
                    >
                      {words.retry}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
