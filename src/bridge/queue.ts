import type { Tone } from './views';

/**
 * Why a request is in the queue: its client says it is not what they asked; contests a charge; was asked to approve work;
 * it waits for an agent to decide; its client is told only when an agent has confirmed it.
 */
export const REVIEW_REASONS = ['objected', 'contested', 'approval', 'review', 'suggested'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

export const REVIEW_ORDERS = ['age', 'cost'] as const;

export interface ReviewQuery {
  /**
   * `age`: what has waited longest comes first. `cost`: what is at stake comes first; a word against a charge, then
   * approvals by their hours, then what may become a charge, then the rest; what is alike, by age.
   */
  order: (typeof REVIEW_ORDERS)[number];
  /** Absent: all of them. */
  reason?: ReviewReason | undefined;
}

export interface ReviewRow {
  issueId: string;
  key: string;
  summary: string;
  /** Revision of the decision that the row tells of. */
  decidedAt: string;
  reason: ReviewReason;
  /** ISO 8601: since when it has waited for somebody. */
  waitingSince: string;
  categoryName: string;
  level: string;
  coverage: string;
  coverageTone: Tone;
  billing: string;
  billingTone: Tone;
  /** 0 to 1. */
  confidence: number;
  /** Whether the likeliest category, or the second, is work that the client would have to pay. */
  isChargeAtStake: boolean;
  /** The client has been asked what would settle it. */
  isAsked: boolean;
  /** Who raised it, as Jira names them. */
  client?: string;
  organisation?: string;
  /** Estimate that the client was asked to approve. */
  hours?: number;
}

export interface ReviewPage {
  rows: ReviewRow[];
  /** There are more than were read: the newest are missing. */
  isMore: boolean;
  /** Says that Palier decides nothing in this project; absent where it does. */
  notHere?: string;
}
