import type { ExpiringContracts, OverviewView, VersionView } from '../bridge/admin/overview';
import { dayOf } from '../contracts/day';
import { isStalled } from '../jobs/control';
import { hasEnded } from '../jobs/job';
import { namesOf } from '../jira/users';
import { DEFAULT_POLICY } from '../policy/default';
import { effectiveFrom, type Policy } from '../policy/policy';
import { pendingAt } from '../policy/timeline';
import { areContractsManaged, listContracts } from '../storage/contracts';
import { allJobs } from '../storage/jobs';
import { currentPolicy, policyTimeline, policyVersion } from '../storage/policies';
import { draftState } from './publish-policy';

const ONE_DAY_MS = 86_400_000;
/** A failed job is news for so long. */
const NEWS_MS = 7 * ONE_DAY_MS;

/** Where the policy, the draft and the jobs stand, for admins. Names are looked up as the viewer. */
export async function overview(now: Date): Promise<OverviewView> {
  const [inForce, timeline, { draft, findings }, jobs, isManaged] = await Promise.all([
    currentPolicy(now),
    policyTimeline(),
    draftState(),
    allJobs(),
    areContractsManaged(),
  ]);
  const versions = await Promise.all(pendingAt(timeline, now).map(({ version }) => policyVersion(version)));
  const pending = versions.filter((policy) => policy !== undefined);
  const people = [inForce, ...pending].map(({ author }) => author).filter((author) => author !== 'palier');
  const names = await namesOf([...people, ...(draft ? [draft.by] : [])]);

  const view = (policy: Policy): VersionView => {
    const author = names.get(policy.author);
    return {
      version: policy.version,
      from: new Date(effectiveFrom(policy)).toISOString(),
      reason: policy.reason,
      ...(author === undefined ? {} : { author }),
    };
  };
  const by = draft && names.get(draft.by);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    inForce: view(inForce),
    pending: pending.map(view),
    modes: inForce.projects,
    ...(draft
      ? {
          draft: {
            at: draft.at,
            errors,
            warnings: findings.length - errors,
            ...(by === undefined ? {} : { by }),
          },
        }
      : {}),
    jobs: {
      running: jobs.filter((job) => !hasEnded(job) && job.state !== 'paused').length,
      paused: jobs.filter(({ state }) => state === 'paused').length,
      stalled: jobs.filter((job) => isStalled(job, now)).length,
      failed: jobs.filter(
        ({ state, changedAt }) => state === 'failed' && now.getTime() - Date.parse(changedAt) < NEWS_MS,
      ).length,
    },
    areContractsManaged: isManaged,
    isFresh: inForce.version === DEFAULT_POLICY.version && pending.length === 0,
  };
}

const SOON_DAYS = 60;
const MOST_SHOWN = 20;
const MOST_CALLS = 30;

/** Active contracts that end within 60 days. Looks at some 3,000 contracts at most. */
export async function expiringContracts(now: Date): Promise<ExpiringContracts> {
  const { timeZone } = await currentPolicy(now);
  const today = dayOf(now.toISOString(), timeZone);
  const last = dayOf(new Date(now.getTime() + SOON_DAYS * ONE_DAY_MS).toISOString(), timeZone);
  const found: ExpiringContracts['contracts'] = [];
  let after: string | undefined;
  for (let calls = 0; calls < MOST_CALLS; calls++) {
    const { contracts, next } = await listContracts({ after, most: 99 });
    for (const { reference, state, end, organisations } of contracts) {
      if (state !== 'active' || end === undefined || end < today || end > last) continue;
      found.push({ reference, end, organisations: organisations.map(({ name }) => name) });
    }
    after = next;
    if (after === undefined) break;
  }
  found.sort(
    (one, other) => one.end.localeCompare(other.end) || one.reference.localeCompare(other.reference),
  );
  return { contracts: found.slice(0, MOST_SHOWN), isMore: after !== undefined || found.length > MOST_SHOWN };
}
