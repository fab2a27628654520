import { JiraError } from '../jira/errors';
import { pushSlice, type SliceEvent } from '../queue/job-queue';
import { recordAudit } from '../storage/audit';
import {
  forgetWish,
  holderOf,
  jobSettings,
  jobWish,
  lastRateLimit,
  pointsBucket,
  readJob,
  recordRateLimit,
  release,
  writeBucket,
  writeJob,
} from '../storage/jobs';
import { hasEnded, type Job, JobFault, type JobFaultCode, type JobState } from './job';
import type { JobKind, Slice } from './kind';
import { secondsUntilWet, without } from './points';

/** The platform ends a chain of 1,000 pushes; the hourly sweep begins a new one. */
export const MOST_PUSHES = 900;
/** Grants lag behind an install by minutes; after this many slices a refusal is meant. */
const TRIES_WHEN_REFUSED = 6;
/** Some ten hours of waiting. */
const TRIES_WHEN_UNREACHABLE = 50;
const TRIES_WHEN_BROKEN = 6;

/**
 * One slice of a job, begun by an event of the queue. An event whose generation is not the job's is old and does
 * nothing; that makes one that is delivered twice, late, or after somebody revived the job harmless.
 *
 * @param isRetry whether the platform runs the event again because its run before did not end well
 */
export async function runSlice(
  { id, generation, fresh }: SliceEvent,
  isRetry: boolean,
  { kindOf, warn }: { kindOf: (name: Job['kind']) => Promise<JobKind>; warn: (line: string) => void },
  now: Date,
): Promise<void> {
  const stored = await readJob(id);
  if (!stored || hasEnded(stored)) return;
  const job = fresh ? { ...stored, pushes: 1 } : stored;
  if (generation !== job.generation) {
    // The run before may have ended between the record and the push.
    if (isRetry && generation === job.generation - 1 && job.state === 'running') await pushNext(job, now);
    return;
  }

  const wish = await jobWish(id);
  const kind = await kindOf(job.kind);
  if (wish === 'cancel') return end(job, 'cancelled', now, undefined, kind);
  if (wish === 'pause') {
    const { nextAt: _none, ...paused } = job;
    return writeJob({ ...paused, ...next(job), state: 'paused', changedAt: now.toISOString() });
  }
  if (job.state === 'queued' && (await holderOf(job.kind)) !== id) {
    return end(job, 'failed', now, { code: 'another-runs', detail: 'Started at the same moment' }, kind);
  }

  const { pointsPerHour } = await jobSettings();
  const bucket = await pointsBucket(pointsPerHour, now);
  const wait = Math.max(secondsUntilWet(bucket, pointsPerHour), await secondsHeld(now));
  if (kind.asksJira && wait > 0) return goOn(job, {}, wait, now);

  let slice: Slice;
  try {
    slice = await kind.slice(job, now);
  } catch (error) {
    const trouble = troubleOf(error, job.troubles);
    if (trouble.kind === 'fault') return end(job, 'failed', now, trouble.error, kind);
    if (error instanceof JiraError && error.kind === 'rate-limited') {
      await recordRateLimit(now, trouble.waitSeconds);
    }
    warn(`A slice of job ${id} is tried again: ${detailOf(error)}`);
    return goOn(job, { troubles: job.troubles + 1 }, trouble.waitSeconds, now);
  }

  const points = slice.points ?? 0;
  const left = without(bucket, points);
  if (points > 0) await writeBucket(left);
  const progress: Partial<Job> = {
    cursor: slice.cursor,
    done: slice.done,
    ...(slice.total === undefined ? {} : { total: slice.total }),
    counts: slice.counts,
    pages: slice.pages ?? job.pages,
    points: job.points + points,
    troubles: 0,
  };
  if (slice.ended) return end({ ...job, ...progress }, 'done', now, undefined, kind);
  return goOn(
    job,
    progress,
    Math.max(slice.waitSeconds ?? 0, kind.asksJira ? secondsUntilWet(left, pointsPerHour) : 0),
    now,
  );
}

/** Record first: an event that runs again finds it, and pushes once more what may have been lost. */
async function goOn(job: Job, change: Partial<Job>, waitSeconds: number, now: Date): Promise<void> {
  // Left while this slice ran: whoever left it pushed an event that is old by now.
  const isWished = (await jobWish(job.id)) !== undefined;
  const onward: Job = {
    ...job,
    ...change,
    ...next(job),
    state: 'running',
    changedAt: now.toISOString(),
    nextAt: new Date(now.getTime() + (isWished ? 0 : waitSeconds) * 1000).toISOString(),
  };
  await writeJob(onward);
  await pushNext(onward, now);
}

function next({ generation, pushes }: Job): Pick<Job, 'generation' | 'pushes'> {
  return { generation: generation + 1, pushes: pushes + 1 };
}

async function pushNext({ id, generation, pushes, nextAt }: Job, now: Date): Promise<void> {
  if (pushes >= MOST_PUSHES) return;
  const due = nextAt === undefined ? 0 : (Date.parse(nextAt) - now.getTime()) / 1000;
  await pushSlice({ id, generation, fresh: false }, due);
}

/** What has to be done at the end may be done twice: the record, which comes last, makes it final. */
async function end(
  job: Job,
  state: Extract<JobState, 'done' | 'failed' | 'cancelled'>,
  now: Date,
  error: Job['error'],
  kind: JobKind,
): Promise<void> {
  await kind.cleanUp?.(job);
  await recordAudit({
    id: `${job.id}-ended`,
    at: now.toISOString(),
    by: 'app',
    what: 'job-ended',
    subject: job.id,
    detail: { kind: job.kind, state, done: job.done, ...(error ? { code: error.code } : {}) },
  });
  const { nextAt: _none, ...ended } = job;
  await writeJob({
    ...ended,
    ...next(job),
    state,
    changedAt: now.toISOString(),
    endedAt: now.toISOString(),
    ...(error ? { error } : {}),
  });
  await release(job.kind, job.id);
  await forgetWish(job.id);
}

async function secondsHeld(now: Date): Promise<number> {
  const limit = await lastRateLimit();
  return limit ? Math.max(0, Math.ceil((Date.parse(limit.until) - now.getTime()) / 1000)) : 0;
}

type Trouble =
  { kind: 'wait'; waitSeconds: number } | { kind: 'fault'; error: { code: JobFaultCode; detail: string } };

function troubleOf(error: unknown, before: number): Trouble {
  const fault = (code: JobFaultCode): Trouble => ({
    kind: 'fault',
    error: { code, detail: detailOf(error) },
  });
  const backOff = Math.min(900, 10 * 2 ** Math.min(before, 7));
  if (error instanceof JobFault) return fault(error.code);
  if (!(error instanceof JiraError)) {
    return before + 1 >= TRIES_WHEN_BROKEN ? fault('internal') : { kind: 'wait', waitSeconds: backOff };
  }
  switch (error.kind) {
    case 'gone':
    case 'rejected':
      return fault('rejected');
    case 'not-allowed':
      return before + 1 >= TRIES_WHEN_REFUSED ? fault('not-allowed') : { kind: 'wait', waitSeconds: backOff };
    case 'rate-limited':
    case 'unavailable':
      return before + 1 >= TRIES_WHEN_UNREACHABLE
        ? fault('unreachable')
        : { kind: 'wait', waitSeconds: error.retryAfterSeconds ?? backOff };
  }
}

function detailOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
