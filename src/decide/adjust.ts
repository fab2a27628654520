import type { Billing, Coverage } from '../policy/vocabulary';
import type { AdjustmentReason } from './acts';
import { withdrawn } from './approval';
import type { Decision } from './decision';
import { withStep } from './history';

export interface AdjustInput {
  decision: Decision;
  level?: 1 | 2;
  coverage?: 'covered' | 'out';
  billing?: 'not-billed' | 'billable';
  code: AdjustmentReason;
  /** For agents and the history; clients read the sentence of the code. */
  reason?: string;
  /** Account id of the agent. */
  by: string;
  now: Date;
}

/**
 * What an agent who sets level, coverage or billing apart from the category makes of a decision; the category stays. Work
 * that is covered is not billed. A change of money withdraws what the client was asked to approve.
 *
 * @returns undefined when nothing would be different
 */
export function adjust(input: AdjustInput): Decision | undefined {
  const { decision, code, reason, by, now } = input;
  if (decision.category === 'other') return undefined;
  // A gesture is to the client's good.
  if (code === 'goodwill' && (input.coverage === 'out' || input.billing === 'billable')) return undefined;
  const level = input.level ?? decision.level;
  const coverage = input.coverage ?? decision.coverage;
  const billing = coverage === 'covered' ? 'not-billed' : (input.billing ?? billingUnder(coverage, decision));
  const isMoney = coverage !== decision.coverage || billing !== decision.billing;
  if (!isMoney && level === decision.level) return undefined;

  const { question: _settled, runnerUp: _beaten, objection: _answered, ...standing } = decision;
  const at = now.toISOString();
  return withStep(
    {
      ...standing,
      ...(isMoney ? withdrawn(decision) : {}),
      level,
      coverage,
      billing,
      confidence: 1,
      state: 'corrected',
      adjustment: {
        ...(decision.adjustment ?? {}),
        ...(level === decision.level ? {} : { level: level ?? 1 }),
        ...(coverage === decision.coverage ? {} : { coverage }),
        ...(billing === decision.billing ? {} : { billing }),
        at,
        by,
        code,
      },
      by,
    },
    { at, by, what: 'adjusted', ...(reason === undefined ? {} : { reason }) },
  );
}

/** An agent who says that work is not covered says that it is billed. */
function billingUnder(coverage: Coverage, decision: Decision): Billing {
  return coverage === 'out' && decision.coverage !== 'out' ? 'billable' : decision.billing;
}
