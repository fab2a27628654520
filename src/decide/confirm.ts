import type { Policy } from '../policy/policy';
import { correct } from './decide';
import type { Decision } from './decision';

export interface ConfirmInput {
  decision: Decision;
  /** Account id of the agent. */
  by: string;
  /** The version that judged the request. */
  policy: Policy;
  now: Date;
}

/** What an agent's word that the decision is right makes of it: all that a correction to the same category would. */
export function confirm({ decision, by, policy, now }: ConfirmInput): Decision {
  const { category } = decision;
  const standing = correct({ decision, to: category, reason: '', by, policy, now });
  const step = { at: standing.decidedAt, by, what: 'confirmed' as const, category };
  return {
    ...standing,
    state: 'confirmed',
    because: decision.because,
    history: [...standing.history.slice(0, -1), step],
  };
}
