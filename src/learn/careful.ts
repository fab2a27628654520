import { decide, type DecideInput } from '../decide/decide';

/** So many corrected requests have to say so before learning alone announces a charge. */
export const LEAST_FOR_CHARGE = 2;

/**
 * The same, left to an agent where only what was learnt, from fewer than two corrected requests, would tell a client of a
 * charge: one agent's mistake never costs a client money.
 */
export function careful(input: DecideInput): DecideInput {
  const { unlearnt, category, signals } = input.classification;
  if (!unlearnt || decide(input).coverage !== 'out') return input;
  const taught = signals.find(
    (signal) => signal.kind === 'learnt' && signal.category === category && signal.weight > 0,
  );
  const corrections = taught?.kind === 'learnt' ? taught.corrections : 0;
  if (corrections >= LEAST_FOR_CHARGE) return input;
  const before = decide({ ...input, classification: unlearnt });
  return before.coverage === 'out' ? input : { ...input, forReview: true };
}
