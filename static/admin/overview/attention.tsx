import SectionMessage from '@atlaskit/section-message';
import type { ExpiringContracts, HealthView, OverviewView } from '../../../src/bridge/admin/overview';
import type { Host } from '../../ui/host';
import { PageLink } from '../shell/page-link';
import type { Route } from '../shell/routes';
import { overviewWords } from './words';

const ONE_DAY_MS = 86_400_000;

/** What an admin should look at now, with the page where it is dealt with. */
export function Attention({
  overview,
  health,
  expiring,
  host,
}: {
  overview: OverviewView;
  health: HealthView;
  expiring: ExpiringContracts | undefined;
  host: Host;
}) {
  const words = overviewWords[host.locale];
  const { attend } = words;
  const { draft, jobs } = overview;
  const points: { id: string; to: Route; text: string }[] = [];
  if (health.failures.length > 0)
    points.push({ id: 'failures', to: 'overview', text: attend.failures(health.failures.length) });
  if (draft && draft.errors + draft.warnings > 0)
    points.push({ id: 'findings', to: 'settings', text: attend.findings(draft.errors, draft.warnings) });
  if (jobs.stalled > 0) points.push({ id: 'stalled', to: 'jobs', text: attend.stalledJobs(jobs.stalled) });
  if (jobs.failed > 0) points.push({ id: 'failed', to: 'jobs', text: attend.failedJobs(jobs.failed) });
  if (expiring && expiring.contracts.length > 0) {
    const text = attend.expiring(expiring.contracts.length, expiring.isMore);
    points.push({ id: 'expiring', to: 'contracts', text });
  }
  if (health.secondOpinion)
    points.push({ id: 'opinions', to: 'settings', text: attend.opinions(health.secondOpinion.inARow) });
  if (health.limits.some(isOfLastDay)) points.push({ id: 'limited', to: 'jobs', text: attend.limited });

  return (
    <section>
      <h2 className="section-title">{words.attention}</h2>
      {points.length === 0 ? (
        <p className="text text--subtle">{words.nothingToAttend}</p>
      ) : (
        <SectionMessage appearance="warning">
          <ul className="list">
            {points.map(({ id, to, text }) => (
              <li key={id}>
                {id === 'failures' ? (
                  <a href="#failures" onClick={jump}>
                    {text}
                  </a>
                ) : (
                  <PageLink to={to}>{text}</PageLink>
                )}
              </li>
            ))}
          </ul>
        </SectionMessage>
      )}
    </section>
  );
}

/** The frame has no address of its own that could name a place in it. */
function jump(event: React.MouseEvent) {
  event.preventDefault();
  const title = document.getElementById('failures');
  title?.scrollIntoView();
  title?.focus();
}

function isOfLastDay({ refusedAt }: HealthView['limits'][number]): boolean {
  return refusedAt !== undefined && Date.now() - Date.parse(refusedAt) < ONE_DAY_MS;
}
