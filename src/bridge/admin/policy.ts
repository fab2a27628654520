import type { Finding } from '../../policy/check';
import type { PolicyChange } from '../../policy/diff';
import type { Policy, PolicyContent } from '../../policy/policy';
import type { RuleFault } from '../../policy/rule-faults';
import type { CategoryId, ClauseId } from '../../policy/vocabulary';

export type { Finding, PolicyChange, RuleFault };

/** Any of what an admin decides on; what is not named stays as it is in the draft. */
export type DraftChange = { [Part in keyof PolicyContent]?: PolicyContent[Part] | undefined };

/** What the admins of the site are preparing together. */
export interface DraftView {
  /** To be named with the next change. */
  revision: number;
  /** Display name of who saved it last and when (ISO 8601, UTC); absent: there is no draft, and `content` is what one would begin from. */
  saved?: { by?: string; at: string };
  /** The version that it began from, or would. */
  base: Policy;
  content: PolicyContent;
  /** What it says otherwise than the latest version. */
  changes: PolicyChange[];
  findings: Finding[];
}

export interface PolicyDesk {
  /** The version that counts now. */
  inForce: Policy;
  draft: DraftView;
  /** Versions that do not count yet, the next one first. */
  pending: Policy[];
  newestVersion: number;
  categoryNames: Record<CategoryId, string>;
  clauseTitles: Record<ClauseId, string>;
}

/** Where and why something that was sent cannot be read, in English. */
export interface PathFault {
  path: string;
  message: string;
}

export type DraftSaved =
  | { kind: 'saved'; desk: PolicyDesk }
  /** Another admin was first; nothing was changed. */
  | { kind: 'changed-meanwhile'; desk: PolicyDesk }
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'invalid'; faults: PathFault[]; rules: RuleFault[] };

export interface Publication {
  /** 1 to 500 characters. */
  reason: string;
  /** ISO 8601, UTC; absent: at once. */
  effectiveFrom?: string | undefined;
}

export type PolicyPublished =
  | { kind: 'published'; desk: PolicyDesk; version: number }
  | { kind: 'changed-meanwhile'; desk: PolicyDesk }
  | { kind: 'nothing-to-publish'; desk: PolicyDesk }
  | { kind: 'unknown-version'; desk: PolicyDesk }
  | { kind: 'blocked'; findings: Finding[] }
  | { kind: 'invalid'; faults: PathFault[] };

export interface VersionView {
  version: number;
  /** ISO 8601, UTC. */
  publishedAt: string;
  effectiveFrom: string;
  /** Display name; absent: an account that is gone or hidden, or Palier itself (version 1). */
  author?: string;
  reason: string;
  state: 'in-force' | 'pending' | 'withdrawn' | 'replaced';
  withdrawal?: { at: string; by?: string };
  /** What it says otherwise than the version of the number before. */
  changes: PolicyChange[];
}

/** Newest first. */
export interface VersionsRead {
  kind: 'ok';
  versions: VersionView[];
  /** To be sent as `before` for the next page; absent at the end. */
  next?: number;
}

export type Comparable = number | 'draft';

export type Compared = { kind: 'ok'; changes: PolicyChange[] } | { kind: 'unknown-version' };
