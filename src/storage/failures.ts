import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';

/** Jira refused the content; Jira refused the app; nothing answered for a day; the app itself is at fault. */
export const FAILURE_KINDS = ['rejected', 'not-allowed', 'unreachable', 'internal'] as const;

/** A request that could not be decided and will not be tried again by itself. */
const failureSchema = v.object({
  issueId: v.string(),
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Decides what the admin is told to do about it. */
  kind: v.picklist(FAILURE_KINDS),
  /** What was asked of Jira and what it answered; never text of the request. */
  detail: v.string(),
});
export type Failure = v.InferOutput<typeof failureSchema>;

/** KVS gives at most 99 keys a page. */
const MOST = 99;

/** Kept for 30 days, one per request: the newest replaces an older one. */
export async function recordFailure(failure: Failure): Promise<void> {
  await kvs.set(keys.failure(failure.issueId), failure, { ttl: { value: 30, unit: 'DAYS' } });
}

/** Looks first: a read costs a small part of what a write does, and there is hardly ever anything to forget. */
export async function forgetFailure(issueId: string): Promise<void> {
  if ((await kvs.get(keys.failure(issueId))) !== undefined) await kvs.delete(keys.failure(issueId));
}

/** Newest first; at most 99. */
export async function recentFailures(): Promise<Failure[]> {
  const { results } = await kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.failurePrefix] })
    .limit(MOST)
    .getMany();
  return results
    .flatMap(({ value }) => {
      const parsed = v.safeParse(failureSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
