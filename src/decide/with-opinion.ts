import type { Classification } from '../classify/classification';
import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import { type Coverages, coveragesUnder } from './coverages';
import { decide, type DecideInput } from './decide';
import type { Decision, Opinion } from './decision';

/**
 * The most that a second opinion moves a category, in log-odds. Two coverages move apart by twice that: from even to
 * three to one, so that an opinion tips what was nearly decided and nothing else.
 */
export const MOST_SHIFT = 0.6;

/**
 * Decides as `decide` does, and hears a language model about what that leaves to an agent. The opinion moves
 * confidence within bounds. Alone it settles one thing only: that a request is covered, when the classifier's own
 * reading is on that side already. A charge is never announced on its account.
 */
export function decideWithOpinion(input: DecideInput, opinion: Opinion): Decision {
  const local = decide(input);
  if (local.state !== 'needs-review') return local;

  const coverages = coveragesUnder(input.contract, input.policy);
  const classification = weighOpinion(input.classification, opinion, coverages);
  const combined = decide({ ...input, classification });
  const decision =
    combined.state === 'needs-review' || isFreeAsRead(combined, input, coverages)
      ? combined
      : decide({ ...input, classification, forReview: true });
  return {
    ...decision,
    because: [
      {
        kind: 'opinion',
        category: opinion.category,
        weight: shiftOf(opinion),
        agrees: opinion.category === input.classification.category,
        passage: opinion.passages[0],
        model: opinion.model,
      },
      ...decision.because,
    ],
  };
}

/** What the opinion makes of the probabilities: for its category, and against those of another coverage. */
export function weighOpinion(
  classification: Classification,
  opinion: Opinion,
  coverages: Coverages,
): Classification {
  const shift = shiftOf(opinion);
  const coverage = coverages[opinion.category];
  const odds = CATEGORY_IDS.map((id) => {
    const moved = id === opinion.category ? shift : coverages[id] === coverage ? 0 : -shift;
    return classification.probabilities[id] * Math.exp(moved);
  });
  const total = odds.reduce((sum, value) => sum + value, 0);
  if (total === 0) return classification;
  const probabilities = Object.fromEntries(
    CATEGORY_IDS.map((id, at) => [id, (odds[at] ?? 0) / total]),
  ) as Record<CategoryId, number>;
  const category = CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
  return { ...classification, probabilities, category, confidence: probabilities[category] };
}

function shiftOf({ sureness }: Opinion): number {
  return MOST_SHIFT * Math.min(1, Math.max(0, sureness));
}

/** Whether the decision promises the client nothing but what the classifier itself holds for likeliest: it is covered. */
function isFreeAsRead(
  { coverage, billing }: Decision,
  { classification }: DecideInput,
  coverages: Coverages,
): boolean {
  if (coverage !== 'covered' || billing !== 'not-billed') return false;
  const isCovered = (id: CategoryId) => coverages[id] === 'covered';
  const covered = CATEGORY_IDS.filter(isCovered).reduce(
    (sum, id) => sum + classification.probabilities[id],
    0,
  );
  return isCovered(classification.category) && covered > 0.5;
}
