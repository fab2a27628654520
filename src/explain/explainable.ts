import { isAgents } from '../decide/decide';
import type { Decision } from '../decide/decision';
import type { SupportCategoryId } from '../policy/texts';
import type { DecisionState, Level } from '../policy/vocabulary';
import { contractForClient, type ContractForClient } from './contract';

/** A decision that a client may be told: sure enough, a support request, and with a level. */
export interface ExplainableDecision extends Pick<Decision, 'rnd' | 'coverage' | 'billing'> {
  category: SupportCategoryId;
  level: NonNullable<Level>;
  state: Exclude<DecisionState, 'needs-review'>;
  contract: ContractForClient;
}

/**
 * What a client may be told of a decision; absent while the request is only being qualified.
 * Confidence, evidence, notes and persons are left behind here, so that no later step can word them.
 */
export function explainable(decision: Decision | undefined): ExplainableDecision | undefined {
  if (decision === undefined || isOnlySuggested(decision)) return undefined;
  const { category, level, rnd, coverage, billing, state } = decision;
  if (state === 'needs-review' || category === 'other' || level === null) return undefined;
  return { category, level, rnd, coverage, billing, state, contract: contractForClient(decision) };
}

/** Made where agents come first, and none has confirmed or corrected it yet: its client is told nothing of it. */
export function isOnlySuggested(decision: Decision): boolean {
  return decision.mode === 'suggest' && !isAgents(decision);
}
