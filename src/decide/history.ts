import type { Decision, Step } from './decision';

const MOST_STEPS = 30;
/** A history of long messages must leave room in the issue property that holds the decision. */
const LONGEST_REASON = 500;

/** The decision with one more step of its history, which is also its revision. The oldest steps make room. */
export function withStep(decision: Decision, step: Omit<Step, 'category'>): Decision {
  const { at, reason } = step;
  const told = reason === undefined ? {} : { reason: shortened(reason) };
  return {
    ...decision,
    decidedAt: at,
    history: [...decision.history, { ...step, ...told, category: decision.category }].slice(-MOST_STEPS),
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text;
}
