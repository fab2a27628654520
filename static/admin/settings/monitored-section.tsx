import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { MonitoredRead } from '../../../src/bridge/admin/configuration';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import { confidenceText } from '../../ui/confidence';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { settingsWords } from './words';

type Requests = MonitoredRead['requests'];

/** What would have been decided in monitored projects, read when it is opened. */
export function MonitoredSection({
  names,
  host,
  refuse,
}: {
  names: PolicyDesk['categoryNames'];
  host: Host;
  refuse: (message: string) => void;
}) {
  const words = settingsWords[host.locale];
  const [requests, setRequests] = useState<Requests>();
  const [next, setNext] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  async function read(after: string | undefined) {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    try {
      const reply = await invoke('readMonitored', { locale: host.hostLocale, ...(after ? { after } : {}) });
      const page = unlessRefused(reply, refuse);
      if (!page) return;
      setRequests((before = []) => [...(after === undefined ? [] : before), ...page.requests]);
      setNext(page.next);
    } catch (error) {
      console.warn('The monitored decisions were not read.', error);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && void read(undefined)}>
      <summary>{words.monitored}</summary>
      <div className="fold__content stack" aria-live="polite">
        <p className="text text--subtle">{words.monitoredHint}</p>
        {requests?.length === 0 && <p className="text">{words.noMonitored}</p>}
        {requests !== undefined && requests.length > 0 && (
          <div className="table-scroll">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.request}</th>
                  <th scope="col">{words.category}</th>
                  <th scope="col">{words.coverage}</th>
                  <th scope="col">{words.billing}</th>
                  <th scope="col">{words.confidence}</th>
                  <th scope="col">{words.at}</th>
                </tr>
              </thead>
              <tbody>
                {requests.map((request) => (
                  <tr key={request.issueKey}>
                    <th scope="row">{request.issueKey}</th>
                    <td>{names[request.category]}</td>
                    <td>{words.coverages[request.coverage]}</td>
                    <td>{words.billings[request.billing]}</td>
                    <td>{confidenceText(request.confidence, host.locale)}</td>
                    <td>{dateTime(request.at, host.locale, host.timeZone)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {failed && (
          <p className="text" role="alert">
            {words.failed}
          </p>
        )}
        {(next !== undefined || busy || failed) && (
          <div>
            <Button isLoading={busy} onClick={() => void read(next)}>
              {words.more}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
