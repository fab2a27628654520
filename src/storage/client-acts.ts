import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

const inFlightSchema = v.object({ at: v.number() });

/** A task of the queue runs within seconds; one that was given up must not lock the request for good. */
const LOST_AFTER_MS = 5 * 60_000;

/**
 * Reserves the one act that clients may have in flight on a decision. The reservation ends by itself: the act makes
 * another revision of the decision, or is lost.
 *
 * @param revision `decidedAt` of the decision that the act is about
 * @returns false while another act on the same decision is under way
 */
export async function reserveAct(issueId: string, revision: string, now: Date): Promise<boolean> {
  const key = keys.clientAct(issueId, revision);
  const ttl = { value: 1, unit: 'HOURS' } as const;
  const reservation = { at: now.getTime() };
  const isLost = (held: v.InferOutput<typeof inFlightSchema> | undefined) =>
    held !== undefined && now.getTime() - held.at >= LOST_AFTER_MS;

  if (isLost(await read(key, inFlightSchema))) {
    await kvs.set(key, reservation, { ttl });
    return true;
  }
  try {
    await kvs.set(key, reservation, { ttl, keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    // The platform does not document by which error it says that the key exists.
    if ((await read(key, inFlightSchema)) !== undefined) return false;
    throw error;
  }
}

/** For an act that came to nothing before it reached the queue. */
export async function releaseAct(issueId: string, revision: string): Promise<void> {
  await kvs.delete(keys.clientAct(issueId, revision));
}
