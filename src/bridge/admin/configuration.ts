import type { Finding } from '../../policy/check';
import type { Configuration, ConfigurationRead } from '../../policy/configuration';
import type { PolicyChange } from '../../policy/diff';
import type { Billing, CategoryId, Coverage, DecisionState } from '../../policy/vocabulary';
import type { PolicyDesk } from './policy';

/** Which of the two policies of a file is meant. */
export type ConfigurationPart = 'policy' | 'draft';

export type ConfigurationExported = { kind: 'ok'; configuration: Configuration };

export type ConfigurationPreviewed =
  | {
      kind: 'previewed';
      /** What the draft would say otherwise. */
      changes: PolicyChange[];
      /** What the checker would find in it. */
      findings: Finding[];
      /** Whether the file also holds a draft. */
      hasDraft: boolean;
      /** To be named with the import. */
      revision: number;
    }
  | Exclude<ConfigurationRead, { kind: 'read' }>;

export type ConfigurationImported =
  | { kind: 'saved'; desk: PolicyDesk }
  | { kind: 'changed-meanwhile'; desk: PolicyDesk }
  | Exclude<ConfigurationRead, { kind: 'read' }>;

/** `unavailable`: Jira did not answer. */
export type ProjectsRead =
  { kind: 'ok'; projects: { key: string; name: string }[] } | { kind: 'unavailable' };

/** What would have been decided of requests of monitored projects; in no order that means anything. */
export interface MonitoredRead {
  kind: 'ok';
  requests: {
    issueKey: string;
    /** ISO 8601, UTC. */
    at: string;
    category: CategoryId;
    coverage: Coverage;
    billing: Billing;
    state: DecisionState;
    /** 0 to 1. */
    confidence: number;
    policyVersion: number;
  }[];
  /** To be sent for the rest; absent at the end. */
  next?: string;
}
