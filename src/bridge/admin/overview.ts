import type { Mode } from '../../policy/vocabulary';

/** Times are ISO 8601 in UTC. */
export interface VersionView {
  version: number;
  /** From when it counts. */
  from: string;
  /** As the viewer may see it; absent: Palier itself, or an account that is gone or hidden. */
  author?: string;
  reason: string;
}

export interface OverviewView {
  inForce: VersionView;
  /** Versions that do not count yet, the next one first. */
  pending: VersionView[];
  modes: { default: Mode; byKey: Record<string, Mode> };
  /** Absent: nobody is preparing anything. */
  draft?: { by?: string; at: string; errors: number; warnings: number };
  jobs: { running: number; paused: number; stalled: number; failed: number };
  areContractsManaged: boolean;
  /** Nothing has been published yet: the site runs as it was installed. */
  isFresh: boolean;
}

export interface HealthView {
  /** Absent: the sweep has not run yet. */
  lastSweep?: { at: string; found: number; queued: number };
  /** What sweeps found that no event had brought, by day, the latest first; days without are left out. */
  missed: { day: string; found: number }[];
  /**
   * Requests of the last days that have no decision yet, and those that wait for an agent's review; counted by Jira,
   * approximate. `unknown`: Jira did not answer.
   */
  queue: { waiting: number; inReview: number } | 'unknown';
  /** Second opinions that were asked for and not given, since one was given last; absent: none. */
  secondOpinion?: {
    inARow: number;
    /** Of the latest. */
    at: string;
    outcome: 'refused' | 'unusable' | 'late' | 'unavailable';
    /** For whoever repairs it. */
    detail: string;
  };
  /** Newest first, at most 99. */
  failures: {
    issueId: string;
    /** Absent: hidden from the viewer, or Jira did not answer. */
    issueKey?: string;
    at: string;
    kind: 'rejected' | 'not-allowed' | 'unreachable' | 'internal';
    /** What was asked of Jira and what it answered, for whoever repairs it. */
    detail: string;
  }[];
  /** Hours of the last week in which Jira's limit was met, the latest first. */
  limits: {
    /** `2026-11-24T13`, UTC. */
    hour: string;
    /** When Jira last answered 429 in it. */
    refusedAt?: string | undefined;
    /** When Jira last said that little is left of the quota. */
    nearAt?: string | undefined;
  }[];
}

/** Contracts whose last day is near, the nearest first. */
export interface ExpiringContracts {
  contracts: { reference: string; end: string; organisations: string[] }[];
  /** There are more contracts than were looked at. */
  isMore: boolean;
}

/** How much is stored of one kind of content. */
export interface StorageUse {
  kind:
    | 'policy'
    | 'contracts'
    | 'import'
    | 'monitored'
    | 'comments'
    | 'audit'
    | 'jobs'
    | 'failures'
    | 'opinions'
    | 'learning'
    | 'report'
    | 'health';
  keys: number;
  /** Of the values as JSON. */
  bytes: number;
  /** There are more: counting ended where it would have taken too long. */
  isMore: boolean;
}
