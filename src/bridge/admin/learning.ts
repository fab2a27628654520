import type { Proposal } from '../../learn/proposals';
import type { CategoryId } from '../../policy/vocabulary';

export interface LessonView {
  issueId: string;
  issueKey: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Display name of the agent; absent: an account that is gone or hidden. */
  by?: string;
  from: CategoryId;
  /** The same: the agent confirmed it. */
  to: CategoryId;
  /** How much it still counts, 0 to 1. */
  counts: number;
}

export interface ProposalView extends Proposal {
  /** What a rule would ask for, as an admin reads it: a request type, a name, a key, or words. */
  asks: string;
}

export interface LearningView {
  /** Whether the policy in force lets corrections help. */
  isOn: boolean;
  /** Newest first. */
  lessons: LessonView[];
  halfLifeDays: number;
  /** Absent: none were looked for yet. ISO 8601, UTC. */
  soughtAt?: string;
  proposals: ProposalView[];
  categoryNames: Record<CategoryId, string>;
}

export type LearningRead = { kind: 'ok'; view: LearningView };

export type ProposalAccepted =
  | LearningRead
  /** It is no longer proposed, or the draft takes no more rules; nothing was changed. */
  | { kind: 'not-added'; view: LearningView };
