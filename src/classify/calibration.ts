import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import type { Signal } from './classification';
import { PRIOR } from './weights';

/** Below 1 sharpens. Chosen so that mean confidence is about the share that unseen requests can be expected to get right. */
const TEMPERATURE = 0.9;
/** Sum of weights for the likeliest category below which the prior keeps a say. Unit: log-odds. */
const ENOUGH_EVIDENCE = 2.5;
/** Largest share of the prior in the answer, when there is no evidence at all. */
const MOST_PRIOR = 0.6;
const UNKNOWN_LANGUAGE_PRIOR = 0.5;
/** When a second category has this much evidence too, the text tells two stories, and the weights cannot say which counts. */
const SECOND_STORY = 2;
const SECOND_STORY_PRIOR = 0.3;

/** Probabilities that sum to 1. `languageKnown` is false when the text could not be read with certainty. */
export function calibrate(signals: readonly Signal[], languageKnown: boolean): Record<CategoryId, number> {
  const evidence = new Map<CategoryId, number>();
  for (const { category, weight } of signals) evidence.set(category, (evidence.get(category) ?? 0) + weight);
  const [support = 0, second = 0] = [...evidence.values()].sort((a, b) => b - a);

  const scores = CATEGORY_IDS.map((id) => (Math.log(PRIOR[id]) + (evidence.get(id) ?? 0)) / TEMPERATURE);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);

  const share = Math.max(
    MOST_PRIOR * Math.min(1, Math.max(0, 1 - support / ENOUGH_EVIDENCE)),
    second >= SECOND_STORY ? SECOND_STORY_PRIOR : 0,
    languageKnown ? 0 : UNKNOWN_LANGUAGE_PRIOR,
  );
  return Object.fromEntries(
    CATEGORY_IDS.map((id, at) => [id, (1 - share) * ((powers[at] ?? 0) / total) + share * PRIOR[id]]),
  ) as Record<CategoryId, number>;
}
