import type { Health } from '../bridge/views';
import { JiraError } from '../jira/errors';
import { countInReview, countUndecided } from '../jira/search';
import { recentFailures } from '../storage/failures';
import { lastSweep } from '../storage/sweeps';
import { reachInMinutes } from './sweep';

/** How Palier is doing, for admins. Answers as much as can be known when Jira does not answer. */
export async function health(now: Date): Promise<Health> {
  const [queue, sweep, failures] = await Promise.all([queueState(now), lastSweep(), recentFailures()]);
  return { queue, failures, ...(sweep ? { lastSweep: sweep } : {}) };
}

async function queueState(now: Date): Promise<Health['queue']> {
  try {
    const minutes = await reachInMinutes(now);
    const [waiting, inReview] = await Promise.all([countUndecided(minutes), countInReview()]);
    return { waiting, inReview };
  } catch (error) {
    if (error instanceof JiraError) return 'unknown';
    throw error;
  }
}
