import { randomBytes } from 'node:crypto';
import { pushSlice } from '../queue/job-queue';
import { recordAudit } from '../storage/audit';
import {
  allJobs,
  claim,
  deleteJob,
  forgetWish,
  holderOf,
  jobWish,
  KEPT_JOBS,
  leaveWish,
  readJob,
  takeOver,
  writeJob,
} from '../storage/jobs';
import { hasEnded, type Job, type JobKindName } from './job';

/** Without a slice for so long, a job has lost its event. */
const STALLED_MS = 15 * 60 * 1000;
/** Removing what is too old to be kept is spread over several starts. */
const MOST_REMOVED = 5;

export function newJobId(now: Date): string {
  return `${now.toISOString().replace(/[-:.Z]/g, '')}-${randomBytes(3).toString('hex')}`;
}

export type Started = { kind: 'started'; id: string } | { kind: 'busy'; id: string };

/**
 * Starts a job, unless one of its kind has not ended yet.
 *
 * @param id made with `newJobId` beforehand when pages of input had to be written under it
 */
export async function startJob(
  what: {
    kind: JobKindName;
    by: string;
    input: unknown;
    total?: number;
    /** Pages already written. */
    pages?: number;
    id?: string;
    /** For the audit: a word on what it is about. */
    detail?: Record<string, string | number | boolean>;
  },
  now: Date,
): Promise<Started> {
  const { kind, by, input, total, pages = 0, id = newJobId(now), detail } = what;
  const busy = await activeJob(kind);
  if (busy) return { kind: 'busy', id: busy };

  const at = now.toISOString();
  const job: Job = {
    id,
    kind,
    state: 'queued',
    by,
    startedAt: at,
    changedAt: at,
    nextAt: at,
    input,
    done: 0,
    ...(total === undefined ? {} : { total }),
    counts: {},
    pages,
    points: 0,
    generation: 1,
    pushes: 1,
    troubles: 0,
  };
  // Before the claim: whoever finds the place taken looks at the holder's record.
  await writeJob(job);
  if (!(await claim(kind, id))) {
    const other = await activeJob(kind);
    if (other !== undefined && other !== id) {
      await deleteJob(job);
      return { kind: 'busy', id: other };
    }
    await takeOver(kind, id);
  }
  await recordAudit({ at, by, what: 'job-started', subject: id, detail: { kind, ...detail } });
  await setGoing(job);
  await removeOld();
  return { kind: 'started', id };
}

async function activeJob(kind: JobKindName): Promise<string | undefined> {
  const holder = await holderOf(kind);
  if (holder === undefined) return undefined;
  const job = await readJob(holder);
  return job && !hasEnded(job) ? holder : undefined;
}

async function removeOld(): Promise<void> {
  const old = (await allJobs()).slice(KEPT_JOBS).filter(hasEnded);
  for (const job of old.slice(-MOST_REMOVED)) await deleteJob(job);
}

/** The job after the wish, or undefined when there is no such job. A job that has ended stays as it is. */
export async function pauseJob(id: string, by: string, now: Date): Promise<Job | undefined> {
  const job = await readJob(id);
  if (!job || hasEnded(job) || job.state === 'paused') return job;
  await leaveWish(id, 'pause');
  await recordAudit({
    at: now.toISOString(),
    by,
    what: 'job-paused',
    subject: id,
    detail: { kind: job.kind },
  });
  await setGoing(job);
  return job;
}

export async function resumeJob(id: string, by: string, now: Date): Promise<Job | undefined> {
  const job = await readJob(id);
  if (!job || hasEnded(job)) return job;
  if (job.state !== 'paused' && (await jobWish(id)) !== 'pause') return job;
  await forgetWish(id);
  await recordAudit({
    at: now.toISOString(),
    by,
    what: 'job-resumed',
    subject: id,
    detail: { kind: job.kind },
  });
  await setGoing(job);
  return job;
}

export async function cancelJob(id: string, by: string, now: Date): Promise<Job | undefined> {
  const job = await readJob(id);
  if (!job || hasEnded(job)) return job;
  await leaveWish(id, 'cancel');
  await recordAudit({
    at: now.toISOString(),
    by,
    what: 'job-cancelled',
    subject: id,
    detail: { kind: job.kind },
  });
  await setGoing(job);
  return job;
}

/**
 * Sets going again what has lost its event, or has used up a chain of pushes. For the hourly sweep.
 *
 * @returns ids of the jobs
 */
export async function reviveJobs(now: Date): Promise<string[]> {
  const stalled = (await allJobs()).filter((job) => isStalled(job, now));
  for (const job of stalled) await setGoing(job);
  return stalled.map(({ id }) => id);
}

/** Whether a job has had no slice for longer than it should. */
export function isStalled(job: Job, now: Date): boolean {
  return (
    !hasEnded(job) &&
    job.state !== 'paused' &&
    Date.parse(job.nextAt ?? job.changedAt) + STALLED_MS < now.getTime()
  );
}

/** An event beside the one that may be on its way: the first of them counts, the other is old by then. */
async function setGoing(job: Job): Promise<void> {
  await pushSlice({ id: job.id, generation: job.generation, fresh: true }, 0);
}
