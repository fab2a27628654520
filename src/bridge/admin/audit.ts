import type { CategoryId } from '../../policy/vocabulary';

/** What an entry is about. Stored entries keep their kind: add, never rename. */
export const AUDIT_KINDS = [
  'policy-draft-saved',
  'policy-draft-discarded',
  'policy-published',
  'policy-rolled-back',
  'policy-cancelled',
  'projects-changed',
  'texts-changed',
  'contract-created',
  'contract-changed',
  'contract-deleted',
  'contracts-imported',
  'contracts-exported',
  'configuration-imported',
  'configuration-exported',
  'decision-corrected',
  'decision-confirmed',
  'decision-objected',
  'decision-adjusted',
  'decision-escalated',
  'decision-handed-to-rnd',
  'defect-confirmed',
  'patch-delivered',
  'client-asked',
  'request-split',
  'learning-forgotten',
  'approval-asked',
  'approval-answered',
  'job-started',
  'job-paused',
  'job-resumed',
  'job-cancelled',
  'job-ended',
  'failure-retried',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/**
 * Parameters of the change, such as `{ version: 4, reason: '…' }`. Never text of a request. The audit page words the
 * names it knows and shows the others as they are.
 */
export type AuditDetail = Record<string, string | number | boolean>;

export interface AuditQuery {
  /** `next` of the page before. */
  after?: string | undefined;
  what?: AuditKind | undefined;
  /** Account id. */
  by?: string | undefined;
  /** Found in what was changed or in the details, whatever its case. */
  text?: string | undefined;
  /** ISO 8601; the first moment that counts. */
  from?: string | undefined;
  /** ISO 8601; the first moment that no longer counts. */
  until?: string | undefined;
}

export interface AuditRow {
  /** ISO 8601, UTC. */
  at: string;
  /** Account id; `app` when nobody asked for it. */
  by: string;
  /** As the viewer may see it; absent: an account that is gone or hidden. */
  name?: string;
  what: AuditKind;
  subject: string;
  /** Key of the issue, where the subject is one that the viewer may see. */
  issueKey?: string;
  detail?: AuditDetail | undefined;
}

export interface AuditView {
  /** Newest first. Fewer than another page has do not mean that there are no others: `next` tells. */
  rows: AuditRow[];
  /** In the viewer's language, for details that name a category. */
  categoryNames: Record<CategoryId, string>;
  next?: string;
}
