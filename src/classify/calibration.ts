import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import type { Signal } from './classification';
import { MODEL } from './model.generated';
import { PRIOR, PRIOR_LOG_ODDS } from './prior';

/** The prior's share in what is made of a text that cannot be judged. */
const PRIOR_SHARE = 0.5;

/**
 * Probabilities that sum to 1, from what the text says (in the order of `CATEGORY_IDS`) and what was said beside it. The
 * text's say is divided by a temperature, fitted where whole kinds of writers were unknown to the model.
 */
export function calibrate(
  ofText: Float64Array,
  besideText: readonly Signal[],
  canBeJudged: boolean,
): Record<CategoryId, number> {
  const scores = CATEGORY_IDS.map(
    (_, at) => ((ofText[at] ?? 0) + (PRIOR_LOG_ODDS[at] ?? 0)) / MODEL.temperature,
  );
  const highest = Math.max(...scores);
  const text = shares(scores.map((score) => Math.exp(score - highest)));
  const share = canBeJudged ? 0 : PRIOR_SHARE;
  const odds = CATEGORY_IDS.map((id, at) => {
    const said = besideText.reduce((sum, { category, weight }) => (category === id ? sum + weight : sum), 0);
    return ((1 - share) * (text[at] ?? 0) + share * PRIOR[id]) * Math.exp(said);
  });
  const result = shares(odds);
  return Object.fromEntries(CATEGORY_IDS.map((id, at) => [id, result[at] ?? 0])) as Record<
    CategoryId,
    number
  >;
}

function shares(odds: readonly number[]): number[] {
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
