import * as v from '../packed/valibot.cjs';

/** What runs longer than one call of the platform may. Stored in records: add, never rename. */
export const JOB_KINDS = ['replay', 'backfill', 'import'] as const;
export type JobKindName = (typeof JOB_KINDS)[number];

/** `queued`: not a slice has run. A job that was asked to pause or to end runs until its next slice sees it. */
export const JOB_STATES = ['queued', 'running', 'paused', 'cancelled', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why a job failed, for the screen to word. */
export const JOB_FAULTS = [
  /** Jira refused the query, or what a slice asked of it. */
  'rejected',
  /** Jira refused the app for good. */
  'not-allowed',
  /** Nothing answered for hours. */
  'unreachable',
  /** What the job was to work on is no longer there. */
  'input-gone',
  /** What the job was started on was changed by somebody else; it wrote nothing. */
  'changed-meanwhile',
  /** Another job of the kind was started at the same moment. */
  'another-runs',
  'internal',
] as const;
export type JobFaultCode = (typeof JOB_FAULTS)[number];

export const jobIdSchema = v.pipe(v.string(), v.regex(/^\d{8}T\d{9}-[0-9a-f]{6}$/));

/**
 * The record of a job. Only its slices write it, one at a time; who wants it paused or ended leaves a wish beside it.
 */
export const jobSchema = v.object({
  /** Sorts by time of the start. */
  id: jobIdSchema,
  kind: v.picklist(JOB_KINDS),
  state: v.picklist(JOB_STATES),
  /** Account id. */
  by: v.string(),
  /** ISO 8601, UTC, like all times here. */
  startedAt: v.string(),
  /** Of the last slice. */
  changedAt: v.string(),
  /** When the next slice is due; absent when none is. */
  nextAt: v.optional(v.string()),
  endedAt: v.optional(v.string()),
  /** What was asked for, in the kind's own shape. Small: what is large goes into pages. */
  input: v.unknown(),
  /** Where the next slice begins, in the kind's own shape; absent before the first. */
  cursor: v.optional(v.unknown()),
  done: v.number(),
  /** Absent while nobody knows. May be an estimate. */
  total: v.optional(v.number()),
  /** What was found so far, by names of the kind. */
  counts: v.record(v.string(), v.number()),
  /** Pages of results (`readJobPage`), numbered from 0. */
  pages: v.number(),
  /** Points of Jira's hourly quota used so far, estimated from the calls. */
  points: v.number(),
  /** Of the event that may run the next slice: any other is old, and does nothing. */
  generation: v.number(),
  /** Pushes since somebody or the hourly sweep set the job going. */
  pushes: v.number(),
  /** Slices in a row that failed. */
  troubles: v.number(),
  error: v.optional(v.object({ code: v.picklist(JOB_FAULTS), detail: v.string() })),
});
export type Job = v.InferOutput<typeof jobSchema>;

/** What an admin wants of a job that runs; taken back by removing it. */
export const wishSchema = v.picklist(['pause', 'cancel']);
export type JobWish = v.InferOutput<typeof wishSchema>;

export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/** Ends a job as failed when a slice throws it. */
export class JobFault extends Error {
  constructor(
    readonly code: JobFaultCode,
    /** For whoever repairs it; never text of a request. */
    message: string,
  ) {
    super(message);
    this.name = 'JobFault';
  }
}
