import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import type { Signal } from './classification';
import { PRIOR } from './weights';

/** Hand-set weights overstate: phrases of one thought are counted as if they were independent. */
const TEMPERATURE = 1.25;
/** Sum of weights for the likeliest category below which the prior keeps a say. Unit: log-odds. */
const ENOUGH_EVIDENCE = 2.5;
/** Largest share of the prior in the answer, when there is no evidence at all. */
const MOST_PRIOR = 0.6;
const UNKNOWN_LANGUAGE_PRIOR = 0.5;

/** Probabilities that sum to 1. `sure` is false when the language of the text is unknown. */
export function calibrate(signals: readonly Signal[], sure: boolean): Record<CategoryId, number> {
  const evidence = new Map<CategoryId, number>();
  let support = 0;
  for (const { category, weight } of signals) {
    const sum = (evidence.get(category) ?? 0) + weight;
    evidence.set(category, sum);
  }
  for (const sum of evidence.values()) support = Math.max(support, sum);

  const scores = CATEGORY_IDS.map((id) => (Math.log(PRIOR[id]) + (evidence.get(id) ?? 0)) / TEMPERATURE);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);

  const thin = MOST_PRIOR * Math.max(0, 1 - support / ENOUGH_EVIDENCE);
  const share = sure ? thin : Math.max(thin, UNKNOWN_LANGUAGE_PRIOR);
  return Object.fromEntries(
    CATEGORY_IDS.map((id, at) => [id, (1 - share) * ((powers[at] ?? 0) / total) + share * PRIOR[id]]),
  ) as Record<CategoryId, number>;
}
