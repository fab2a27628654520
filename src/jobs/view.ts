import type { JobAbout, JobView } from '../bridge/admin/jobs';
import * as v from '../packed/valibot.cjs';
import { jobWish, lastRateLimit } from '../storage/jobs';
import { backfillInputSchema } from './backfill';
import { hasEnded, type Job } from './job';
import { FIRST_CHANGES, replayInputSchema } from './replay';

/** A shorter wait is a moment like any other between slices. */
const WORTH_TELLING_MS = 30_000;

/** A job as admins see it. */
export async function viewOfJob(job: Job, by: string, now: Date): Promise<JobView> {
  const wish = hasEnded(job) ? undefined : await jobWish(job.id);
  const waits = await waitOf(job, now);
  return {
    id: job.id,
    about: aboutOf(job),
    state:
      wish === 'cancel' ? 'cancelling' : wish === 'pause' && job.state !== 'paused' ? 'pausing' : job.state,
    by,
    startedAt: job.startedAt,
    changedAt: job.changedAt,
    ...(job.endedAt === undefined ? {} : { endedAt: job.endedAt }),
    ...(waits ? { waits } : {}),
    done: job.done,
    ...(job.total === undefined ? {} : { total: job.total }),
    counts: job.counts,
    points: job.points,
    resultPages: Math.max(0, job.pages - (job.kind === 'replay' ? FIRST_CHANGES : 0)),
    ...(job.error ? { error: job.error } : {}),
  };
}

async function waitOf(job: Job, now: Date): Promise<JobView['waits']> {
  const { state, nextAt: until, troubles } = job;
  if (state !== 'running' || until === undefined) return undefined;
  if (Date.parse(until) - now.getTime() < WORTH_TELLING_MS) return undefined;
  const limit = await lastRateLimit();
  const isLimited = limit !== undefined && limit.until > now.toISOString();
  return { until, for: isLimited ? 'rate-limit' : troubles > 0 ? 'trouble' : 'points' };
}

function aboutOf({ kind, input }: Job): JobAbout {
  switch (kind) {
    case 'replay': {
      const { jql, most, rehearsed, published } = v.parse(replayInputSchema, input);
      return { kind, jql, most, rehearsed, published };
    }
    case 'backfill': {
      const { jql, monitorOnly, again } = v.parse(backfillInputSchema, input);
      return { kind, jql, monitorOnly, again };
    }
    case 'import':
      return { kind };
  }
}
