import type { Job } from './job';

/** What one slice brought the job to; everything in it replaces what the record says. */
export interface Slice {
  /** Where the next slice begins. */
  cursor: unknown;
  done: number;
  total?: number;
  counts: Record<string, number>;
  /** How many pages of results there are now. Absent: as many as before. */
  pages?: number;
  /** Points of Jira's quota that this slice used or set aside. */
  points?: number;
  /** The least time until the next slice; the points budget may ask for more. */
  waitSeconds?: number;
  /** There is nothing left to do. */
  ended?: boolean;
}

/**
 * A kind of job. `slice` does a part of the work, some seconds of it, beginning at `job.cursor`. It may run twice from
 * the same cursor, since a run can end before the record is written: what it writes has to be the same the second
 * time. What it throws is tried again later, except a `JobFault` and what Jira refuses for good.
 */
export interface JobKind {
  /** Its slices wait for points, and while Jira limits the app. */
  asksJira?: boolean;
  slice(job: Job, now: Date): Promise<Slice>;
  /** Called once when the job has ended, however; may be called again after a crash. */
  cleanUp?(job: Job): Promise<void>;
}
