import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import type { CategoryId } from '../policy/vocabulary';
import { keys } from './keys';
import { read } from './read';

const orderSchema = v.object({
  summary: v.string(),
  description: v.string(),
  /** What Jira made of it; absent: not made, as far as is known. */
  made: v.optional(v.object({ issueId: v.string(), issueKey: v.string() })),
});
/** A request that an agent wants made of another one. */
export type SplitOrder = v.InferOutput<typeof orderSchema>;

const claimSchema = v.object({ at: v.string() });

/** An order that nobody carried out in this time is forgotten. */
const ttl = { value: 30, unit: 'DAYS' } as const;

export async function splitOrder(issueId: string, category: CategoryId): Promise<SplitOrder | undefined> {
  return read(keys.splitOrder(issueId, category), orderSchema);
}

export async function keepSplitOrder(
  issueId: string,
  category: CategoryId,
  order: SplitOrder,
): Promise<void> {
  await kvs.set(keys.splitOrder(issueId, category), order, { ttl });
}

/**
 * Reserves the one try to make a request.
 *
 * @returns undefined when it is the caller's; else since when it is somebody's, who may have made it
 */
export async function claimSplit(
  issueId: string,
  category: CategoryId,
  now: Date,
): Promise<Date | undefined> {
  const key = keys.splitClaim(issueId, category);
  const held = async () => (await read(key, claimSchema))?.at;
  try {
    await kvs.set(key, { at: now.toISOString() }, { ttl, keyPolicy: 'FAIL_IF_EXISTS' });
    return undefined;
  } catch (error) {
    // The platform does not document by which error it says that the key exists.
    const at = await held();
    if (at === undefined) throw error;
    return new Date(at);
  }
}

/** For a try that made nothing. */
export async function releaseSplit(issueId: string, category: CategoryId): Promise<void> {
  await kvs.delete(keys.splitClaim(issueId, category));
}

/** When it is done, or given up. */
export async function forgetSplit(issueId: string, category: CategoryId): Promise<void> {
  await kvs.delete(keys.splitOrder(issueId, category));
  await kvs.delete(keys.splitClaim(issueId, category));
}
