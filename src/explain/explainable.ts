import type { Decision } from '../decide/decision';
import type { SupportCategoryId } from '../policy/texts';
import type { DecisionState, Level } from '../policy/vocabulary';

/** A decision that a client may be told: sure enough, a support request, and with a level. */
export interface ExplainableDecision extends Pick<Decision, 'rnd' | 'coverage' | 'billing'> {
  category: SupportCategoryId;
  level: NonNullable<Level>;
  state: Exclude<DecisionState, 'needs-review'>;
}

/**
 * What a client may be told of a decision; absent while the request is only being qualified.
 * Confidence, evidence, notes and persons are left behind here, so that no later step can word them.
 */
export function explainable(decision: Decision | undefined): ExplainableDecision | undefined {
  if (decision === undefined) return undefined;
  const { category, level, rnd, coverage, billing, state } = decision;
  if (state === 'needs-review' || category === 'other' || level === null) return undefined;
  return { category, level, rnd, coverage, billing, state };
}
