import { findUndecided } from '../jira/search';
import { enqueue } from '../queue/decision-queue';
import { recordSweep, type Sweep } from '../storage/sweeps';
import { reach } from './reach';

/** Keeps one sweep within its time and the queue's rate; the rest is found an hour later. */
const MOST_PER_SWEEP = 400;

/** Queues the requests of the last days that have no decision: events get lost, and a site may have been down. */
export async function sweep(now: Date): Promise<Sweep> {
  const found = await findUndecided(await reach(now), MOST_PER_SWEEP);
  await enqueue(found.map((issueId) => ({ issueId, look: 0 })));
  const done = { at: now.toISOString(), found: found.length, queued: found.length };
  await recordSweep(done);
  return done;
}
