import type { Job, JobKindName, JobState } from '../../jobs/job';
import type { BackfillOptions, FailedRequest } from '../../jobs/backfill';
import type { Change } from '../../jobs/replay';
import type { CategoryId } from '../../policy/vocabulary';

/** What a job is about; a kind that says nothing here is worded by its counts alone. */
export type JobAbout =
  | { kind: 'replay'; jql: string; most: number; rehearsed: 'draft' | number; published: number }
  | ({ kind: 'backfill'; jql: string } & BackfillOptions)
  | { kind: Exclude<JobKindName, 'replay' | 'backfill'> };

/** Times are ISO 8601, UTC. */
export interface JobView {
  id: string;
  about: JobAbout;
  /** `pausing` and `cancelling`: asked for, and true with the next slice. */
  state: JobState | 'pausing' | 'cancelling';
  /** Display name, or the account id when the viewer may not see the name. */
  by: string;
  startedAt: string;
  changedAt: string;
  endedAt?: string;
  /** When the next slice is due, and what it waits for, if for more than a moment. */
  waits?: { until: string; for: 'points' | 'rate-limit' | 'trouble' };
  done: number;
  total?: number;
  counts: Record<string, number>;
  points: number;
  /** Pages that `jobResults` gives, from 0. */
  resultPages: number;
  error?: NonNullable<Job['error']>;
}

export interface JobList {
  /** Newest first, at most 50. */
  jobs: JobView[];
  /** Of the points that Jira allows in an hour, those that jobs may spend. */
  pointsPerHour: number;
  least: number;
  most: number;
  categoryNames: Record<CategoryId, string>;
}

export interface ReplayOrder {
  /** All requests of a project, or those that a query finds; the newest first unless it orders them itself. */
  from: { project: string } | { jql: string };
  /** 1 to 5,000. */
  most: number;
  /** The draft, the version in force, or the number of another one. */
  rehearsed: 'draft' | 'in-force' | number;
}

export interface BackfillOrder extends BackfillOptions {
  jql: string;
}

export type JobStarted =
  | { kind: 'started'; job: JobView }
  /** One of the kind has not ended. */
  | { kind: 'busy'; job: JobView }
  /** In Jira's words, in the language of the site. */
  | { kind: 'query-refused'; complaints: readonly string[] }
  | { kind: 'nothing-found' }
  /** There is no draft, or no such version. */
  | { kind: 'no-such-policy' };

export type BackfillEstimate =
  | { kind: 'ok'; requests: number; points: number; seconds: number }
  | { kind: 'query-refused'; complaints: readonly string[] };

/** With the request's summary (and the key that is not known without it) where the viewer may see it. */
export type JobResults =
  | { kind: 'changes'; rows: (Change & { summary?: string })[] }
  | { kind: 'failures'; rows: (FailedRequest & { issueKey?: string; summary?: string })[] };
