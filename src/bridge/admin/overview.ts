import type { Mode } from '../../policy/vocabulary';
import type { FailureKind } from '../../storage/failures';
import type { OpinionTrouble } from '../../storage/opinions';
import type { LimitedHour } from '../../storage/rate-limits';
import type { MissedEvents, Sweep } from '../../storage/sweeps';
import type { StorageUse } from '../../storage/use';

export type { StorageUse };

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
  lastSweep?: Sweep;
  /** What sweeps found that no event had brought, by day, the latest first; days without are left out. */
  missed: MissedEvents[];
  /**
   * Requests of the last days that have no decision yet, and those that wait for an agent's review; counted by Jira,
   * approximate. `unknown`: Jira did not answer.
   */
  queue: { waiting: number; inReview: number } | 'unknown';
  /** Second opinions that were asked for and not given, since one was given last; absent: none. */
  secondOpinion?: OpinionTrouble;
  /** Newest first, at most 99. */
  failures: {
    issueId: string;
    /** Absent: hidden from the viewer, or Jira did not answer. */
    issueKey?: string;
    at: string;
    kind: FailureKind;
    /** What was asked of Jira and what it answered, for whoever repairs it. */
    detail: string;
  }[];
  /** Hours of the last week in which Jira's limit was met, the latest first. */
  limits: LimitedHour[];
}

/** Contracts whose last day is near, the nearest first. */
export interface ExpiringContracts {
  contracts: { reference: string; end: string; organisations: string[] }[];
  /** There are more contracts than were looked at. */
  isMore: boolean;
}
