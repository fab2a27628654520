import type { AuditDetail, AuditKind } from '../../storage/audit';

export type { AuditKind };

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
  next?: string;
}
