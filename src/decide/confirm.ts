import type { Policy } from '../policy/policy';
import { correct, isAgents } from './decide';
import type { Decision } from './decision';
import { withStep } from './history';

export interface ConfirmInput {
  decision: Decision;
  /** Account id of the agent. */
  by: string;
  /** The version that judged the request. */
  policy: Policy;
  now: Date;
}

/**
 * What an agent's word that the decision is right makes of it: all that a correction to the same category would, but that
 * the client's approval stands, asked or answered, and so does what agents said before.
 */
export function confirm({ decision, by, policy, now }: ConfirmInput): Decision {
  const { category, because, history, approval } = decision;
  const standing = correct({ decision, to: category, reason: '', by, policy, now });
  const approved =
    approval === undefined || approval.state === 'withdrawn' ? {} : { approval, billing: decision.billing };
  return withStep(
    { ...standing, ...asAgentsSaid(decision), ...approved, state: 'confirmed', because, history },
    { at: standing.decidedAt, by, what: 'confirmed' },
  );
}

function asAgentsSaid(decision: Decision): Partial<Decision> {
  if (!isAgents(decision)) return {};
  const { level, rnd, coverage, billing, adjustment } = decision;
  return {
    level,
    rnd,
    ...(coverage === 'to-confirm' ? {} : { coverage, billing }),
    ...(adjustment === undefined ? {} : { adjustment }),
  };
}
