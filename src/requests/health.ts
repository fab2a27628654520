import { JiraError } from '../jira/errors';
import { countInReview, countUndecided, keysOf } from '../jira/search';
import { type Failure, recentFailures } from '../storage/failures';
import { opinionTrouble, type OpinionTrouble } from '../storage/opinions';
import { lastSweep, type Sweep } from '../storage/sweeps';
import { reachInMinutes } from './sweep';

export interface Health {
  queue: { waiting: number; inReview: number } | 'unknown';
  lastSweep?: Sweep;
  secondOpinion?: OpinionTrouble;
  /** Newest first. The key is absent when the viewer may not see the issue, or Jira did not answer. */
  failures: (Failure & { issueKey?: string })[];
}

/** How Palier is doing, for admins. Answers as much as can be known when Jira does not answer. */
export async function health(now: Date): Promise<Health> {
  const [queue, sweep, secondOpinion, failures] = await Promise.all([
    queueState(now),
    lastSweep(),
    opinionTrouble(),
    recentFailures().then(withKeys),
  ]);
  return {
    queue,
    failures,
    ...(sweep ? { lastSweep: sweep } : {}),
    ...(secondOpinion ? { secondOpinion } : {}),
  };
}

async function queueState(now: Date): Promise<Health['queue']> {
  const minutes = await reachInMinutes(now);
  const counts = await unlessJiraFails(Promise.all([countUndecided(minutes), countInReview()]));
  return counts ? { waiting: counts[0], inReview: counts[1] } : 'unknown';
}

async function withKeys(failures: Failure[]): Promise<Health['failures']> {
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
