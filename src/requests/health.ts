import type { HealthView } from '../bridge/admin/overview';
import { JiraError } from '../jira/errors';
import { countInReview, countUndecided, keysOf } from '../jira/search';
import { type Failure, recentFailures } from '../storage/failures';
import { opinionTrouble } from '../storage/opinions';
import { limitedHours } from '../storage/rate-limits';
import { lastSweep, missedEvents } from '../storage/sweeps';
import { reach } from './reach';

/** How Palier is doing, for admins. Answers as much as can be known when Jira does not answer. */
export async function health(now: Date): Promise<HealthView> {
  const [queue, sweep, missed, secondOpinion, limits, failures] = await Promise.all([
    queueState(now),
    lastSweep(),
    missedEvents(),
    opinionTrouble(),
    limitedHours(),
    recentFailures().then(withKeys),
  ]);
  return {
    queue,
    missed,
    limits,
    failures,
    ...(sweep ? { lastSweep: sweep } : {}),
    ...(secondOpinion ? { secondOpinion } : {}),
  };
}

async function queueState(now: Date): Promise<HealthView['queue']> {
  const scope = await reach(now);
  const counts = await unlessJiraFails(Promise.all([countUndecided(scope), countInReview()]));
  return counts ? { waiting: counts[0], inReview: counts[1] } : 'unknown';
}

async function withKeys(failures: Failure[]): Promise<HealthView['failures']> {
  const keys = await unlessJiraFails(keysOf(failures.map(({ issueId }) => issueId)));
  return failures.map((failure) => {
    const issueKey = keys?.get(failure.issueId);
    return issueKey === undefined ? failure : { ...failure, issueKey };
  });
}

async function unlessJiraFails<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: unknown) => {
    if (error instanceof JiraError) return undefined;
    throw error;
  });
}
