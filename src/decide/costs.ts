import type { Policy } from '../policy/policy';

/** What errors cost; see `policySchema`. */
export type Costs = NonNullable<Policy['costs']>;

/**
 * The thresholds at which deciding costs less than leaving it, on average, when confidence is calibrated:
 *
 * - A charge is announced with probability `p` of being right when `wrongCharge * (1 - p) <= p`, since silence costs one
 *   missed charge each time it would have been right. Hence `p >= N / (N + 1)`.
 * - "Covered" is told when `wrongCovered * (1 - p) <= 1`, since the alternative, a review, costs 1 each time. Hence
 *   `p >= 1 - 1 / M`.
 *
 * Both are rounded up to the next hundredth: people read them, and up is the careful side.
 */
export function thresholdsOf({ wrongCharge, wrongCovered }: Costs): Policy['thresholds'] {
  return {
    covered: roundedUp(1 - 1 / wrongCovered),
    billed: roundedUp(wrongCharge / (wrongCharge + 1)),
  };
}

/** What is a whole number of hundredths but for the last bits of its floating point stays what it is. */
function roundedUp(probability: number): number {
  return Math.max(0, Math.ceil(probability * 100 - 1e-9)) / 100;
}
