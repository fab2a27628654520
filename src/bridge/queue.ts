import type { CategoryId } from '../policy/vocabulary';
import type { Tone } from './views';

/**
 * Why a request is in the queue: its client contests a charge or objects; its client was asked to approve work; it waits
 * for an agent to decide.
 */
export const REVIEW_REASONS = ['contested', 'approval', 'review'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

export interface ReviewQuery {
  /** `age`: what has waited longest comes first; `cost`: what is at stake for the client comes first, then age. */
  order: 'age' | 'cost';
  /** Absent: all of them. */
  reason?: ReviewReason | undefined;
  /** `next` of the page before. */
  after?: string | undefined;
}

export interface ReviewRow {
  issueId: string;
  key: string;
  summary: string;
  /** Revision to send back with an act. */
  decidedAt: string;
  reason: ReviewReason;
  reasonLabel: string;
  reasonTone: Tone;
  /** ISO 8601: since when it has waited for somebody. */
  waitingSince: string;
  category: CategoryId;
  categoryName: string;
  level: string;
  coverage: string;
  coverageTone: Tone;
  billing: string;
  billingTone: Tone;
  /** 0 to 1. */
  confidence: number;
  runnerUp?: string;
  organisation?: string;
  /** Estimate that the client was asked to approve. */
  hours?: number;
}

export interface ReviewPage {
  rows: ReviewRow[];
  /** Absent: that was all. */
  next?: string;
  categories: { id: CategoryId; name: string; outcome: string }[];
}
