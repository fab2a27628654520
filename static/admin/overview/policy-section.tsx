import Lozenge from '@atlaskit/lozenge';
import type { ExpiringContracts, OverviewView, VersionView } from '../../../src/bridge/admin/overview';
import type { Host } from '../../ui/host';
import { calendarDay, dateTime } from '../../ui/locale';
import { PageLink } from '../shell/page-link';
import { overviewWords } from './words';

/** The version in force, what is coming and being prepared, and what Palier does in which project. */
export function PolicySection({
  overview,
  expiring,
  host,
}: {
  overview: OverviewView;
  expiring: ExpiringContracts | undefined;
  host: Host;
}) {
  const words = overviewWords[host.locale];
  const { inForce, pending, draft, modes } = overview;
  const when = (iso: string) => dateTime(iso, host.locale, host.timeZone);
  const projects = Object.entries(modes.byKey).sort(([one], [other]) => one.localeCompare(other));
  const findings = draft ? draft.errors + draft.warnings : 0;
  return (
    <div className="overview-grid">
      <section>
        <h2 className="section-title">{words.policy}</h2>
        <dl className="overview-list">
          <dt>{words.inForce}</dt>
          <dd>
            <Version
              version={inForce}
              text={words.versionSince(inForce.version, when(inForce.from))}
              host={host}
            />
          </dd>
          <dt>{words.pending}</dt>
          <dd>
            {pending.length === 0
              ? words.noPending
              : pending.map((version) => (
                  <Version
                    key={version.version}
                    version={version}
                    text={words.versionFrom(version.version, when(version.from))}
                    host={host}
                  />
                ))}
          </dd>
          <dt>{words.draft}</dt>
          <dd>
            {draft === undefined ? (
              words.noDraft
            ) : (
              <>
                {words.draftSaved(when(draft.at), draft.by)}{' '}
                {findings === 0 ? words.draftClean : words.attend.findings(draft.errors, draft.warnings)}
              </>
            )}
          </dd>
        </dl>
      </section>
      <section>
        <h2 className="section-title">{words.modes}</h2>
        <table className="table">
          <caption className="visually-hidden">{words.modesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.project}</th>
              <th scope="col">{words.mode}</th>
            </tr>
          </thead>
          <tbody>
            {[...projects, [words.otherProjects, modes.default] as const].map(([project, mode]) => (
              <tr key={project}>
                <th scope="row">{project}</th>
                <td>
                  <Lozenge
                    appearance={mode === 'automatic' ? 'success' : mode === 'off' ? 'default' : 'information'}
                  >
                    {words.modeOf[mode].name}
                  </Lozenge>
                  <div className="field__hint">{words.modeOf[mode].text}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2 className="section-title">{words.contracts}</h2>
        <Contracts overview={overview} expiring={expiring} host={host} />
      </section>
    </div>
  );
}

function Version({ version, text, host }: { version: VersionView; text: string; host: Host }) {
  const words = overviewWords[host.locale];
  return (
    <div>
      {text}
      {version.author === undefined ? '' : `, ${words.by(version.author)}`}
      <div className="field__hint">{version.reason}</div>
    </div>
  );
}

function Contracts({
  overview,
  expiring,
  host,
}: {
  overview: OverviewView;
  expiring: ExpiringContracts | undefined;
  host: Host;
}) {
  const words = overviewWords[host.locale];
  if (!overview.areContractsManaged) return <p className="text text--subtle">{words.contractsUnmanaged}</p>;
  if (expiring === undefined || expiring.contracts.length === 0)
    return <p className="text text--subtle">{words.noExpiring}</p>;
  return (
    <div className="stack">
      <table className="table">
        <caption className="visually-hidden">{words.expiringCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reference}</th>
            <th scope="col">{words.organisations}</th>
            <th scope="col">{words.lastDay}</th>
          </tr>
        </thead>
        <tbody>
          {expiring.contracts.slice(0, 5).map(({ reference, organisations, end }) => (
            <tr key={reference}>
              <th scope="row">{reference}</th>
              <td>{organisations.join(', ')}</td>
              <td>{calendarDay(end, host.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(expiring.contracts.length > 5 || expiring.isMore) && (
        <PageLink to="contracts">
          {words.attend.expiring(expiring.contracts.length, expiring.isMore)}
        </PageLink>
      )}
    </div>
  );
}
