import { JiraError } from '../jira/errors';
import { countRequests, type RequestQuery } from '../jira/search';
import type { Policy } from '../policy/policy';
import { storedDraft } from '../storage/drafts';
import { jobSettings, writeJobPage } from '../storage/jobs';
import { currentPolicy, policyTimeline, policyVersion } from '../storage/policies';
import { type BackfillInput, type BackfillOptions, POINTS_PER_DECISION, POINTS_PER_FOUND } from './backfill';
import { newJobId, type Started, startJob } from './control';
import { splitOrder } from './jql';
import { secondsToSpend } from './points';
import { POLICY_PAGE, type ReplayInput } from './replay';

export type Begun =
  | Started
  | { kind: 'query-refused'; complaints: readonly string[] }
  | { kind: 'nothing-found' }
  | { kind: 'no-such-policy' };

/** Newest first: what an admin wants to know of a change is what it does to the requests of today. */
const NEWEST_FIRST = 'created DESC';
const OLDEST_FIRST = 'created ASC';

export async function beginReplay(
  order: {
    from: { project: string } | { jql: string };
    most: number;
    rehearsed: 'draft' | 'in-force' | number;
  },
  by: string,
  now: Date,
): Promise<Begun> {
  const inForce = await currentPolicy(now);
  const rehearsed = order.rehearsed === 'in-force' ? inForce.version : order.rehearsed;
  const policy = await rehearsedPolicy(rehearsed, by, now);
  if (!policy) return { kind: 'no-such-policy' };

  const jql = 'jql' in order.from ? order.from.jql : `project = "${order.from.project}"`;
  const query = splitOrder(jql, NEWEST_FIRST);
  const found = await countOf(query);
  if (found.kind !== 'count') return found;

  const id = newJobId(now);
  const input: ReplayInput = {
    jql,
    query,
    most: order.most,
    rehearsed,
    published: inForce.version,
  };
  await writeJobPage(id, POLICY_PAGE, { policy });
  return startJob(
    {
      kind: 'replay',
      by,
      id,
      input,
      pages: POLICY_PAGE + 1,
      total: Math.min(order.most, found.count),
      detail: { jql, rehearsed },
    },
    now,
  );
}

/** Without the texts, which decide nothing and are most of its size. */
async function rehearsedPolicy(
  rehearsed: 'draft' | number,
  by: string,
  now: Date,
): Promise<Policy | undefined> {
  if (rehearsed !== 'draft') {
    const policy = await policyVersion(rehearsed);
    return policy && { ...policy, texts: {} };
  }
  const [{ draft }, timeline] = await Promise.all([storedDraft(), policyTimeline()]);
  if (!draft) return undefined;
  return {
    ...draft.content,
    texts: {},
    schemaVersion: 1,
    version: Math.max(...timeline.entries.map(({ version }) => version)) + 1,
    publishedAt: now.toISOString(),
    author: by,
    reason: 'draft',
  };
}

export async function beginBackfill(
  { jql, monitorOnly, again }: { jql: string } & BackfillOptions,
  by: string,
  now: Date,
): Promise<Begun> {
  const query = splitOrder(jql, OLDEST_FIRST);
  const found = await countOf(query);
  if (found.kind !== 'count') return found;
  // What is only monitored is kept apart from what was decided: there is nothing to decide again.
  const input: BackfillInput = { jql, query, monitorOnly, again: again && !monitorOnly };
  return startJob(
    { kind: 'backfill', by, input, total: found.count, detail: { jql, monitorOnly, again: input.again } },
    now,
  );
}

export type Estimate =
  | { kind: 'ok'; requests: number; points: number; seconds: number }
  | { kind: 'query-refused'; complaints: readonly string[] };

/** What a backfill would cost at most. */
export async function estimateBackfill(jql: string): Promise<Estimate> {
  const found = await countOf(splitOrder(jql, OLDEST_FIRST));
  if (found.kind === 'query-refused') return found;
  const requests = found.kind === 'count' ? found.count : 0;
  const points = requests * (POINTS_PER_FOUND + POINTS_PER_DECISION) + Math.ceil(requests / 50);
  const { pointsPerHour } = await jobSettings();
  return { kind: 'ok', requests, points, seconds: secondsToSpend(points, pointsPerHour) };
}

async function countOf(
  query: RequestQuery,
): Promise<
  | { kind: 'count'; count: number }
  | { kind: 'query-refused'; complaints: readonly string[] }
  | { kind: 'nothing-found' }
> {
  try {
    const count = await countRequests(query);
    return count === 0 ? { kind: 'nothing-found' } : { kind: 'count', count };
  } catch (error) {
    if (error instanceof JiraError && error.kind === 'rejected') {
      return { kind: 'query-refused', complaints: error.complaints };
    }
    throw error;
  }
}
