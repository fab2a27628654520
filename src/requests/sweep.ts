import { findUndecided } from '../jira/search';
import { enqueue } from '../queue/decision-queue';
import { installedAt } from '../storage/installation';
import { recordSweep, type Sweep } from '../storage/sweeps';

const THREE_DAYS_IN_MINUTES = 3 * 24 * 60;
/** Keeps one sweep within its time and the queue's rate; the rest is found an hour later. */
const MOST_PER_SWEEP = 400;

/** Queues the requests of the last days that have no decision: events get lost, and a site may have been down. */
export async function sweep(now: Date): Promise<Sweep> {
  const found = await findUndecided(await reachInMinutes(now), MOST_PER_SWEEP);
  await enqueue(found.map((issueId) => ({ issueId, look: 0 })));
  const done = { at: now.toISOString(), found: found.length, queued: found.length };
  await recordSweep(done);
  return done;
}

/** How far back a missing decision is a missed one. What was raised before the install was never ours to decide. */
export async function reachInMinutes(now: Date): Promise<number> {
  const since = await installedAt();
  if (since === undefined) return THREE_DAYS_IN_MINUTES;
  return Math.min(THREE_DAYS_IN_MINUTES, Math.max(1, Math.ceil((now.getTime() - since) / 60_000)));
}
