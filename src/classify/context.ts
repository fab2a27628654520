import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import type { Classification, RequestText, Signal } from './classification';
import { type Customisation, findCustomisations } from './customisations';
import { advise, type Learnt } from '../learn/learnt';
import type { Traits } from '../learn/traits';
import { applyRules, CERTAINTY, type PreparedRules } from './rules';

/** What a site knows beside the text. */
export interface ClassificationContext {
  /** See `prepareRules`. */
  rules?: PreparedRules;
  /** Objects made or adapted for the client who asks. */
  customisations?: readonly Customisation[];
  /** What agents' corrections have taught. */
  learnt?: Learnt;
}

/** What corrections of like requests add to what text and site say. A rule that decides needs no advice. */
export function withLearnt(classification: Classification, traits: Traits, learnt: Learnt): Classification {
  if (classification.abstained || classification.signals.some(decides)) return classification;
  const advice = advise(learnt, traits);
  if (!advice || advice.signals.length === 0) return classification;
  const { shifts, signals } = advice;
  const added = CATEGORY_IDS.map((category, at) => ({ category, weight: shifts[at] ?? 0 }));
  return {
    ...judgedBy(classification, moved(classification.probabilities, added), signals),
    unlearnt: classification,
  };
}

function decides(signal: Signal): boolean {
  return signal.kind === 'rule' && signal.effect === 'always';
}

/**
 * What rules and named objects make of a classification: an `always` rule makes its category certain; everything else
 * moves the odds that the text has. The signals of the text stay, behind those of the site.
 */
export function withContext(
  classification: Classification,
  request: RequestText,
  { rules = [], customisations = [] }: ClassificationContext,
): Classification {
  const ofRules = applyRules(rules, request);
  const ofSite: Signal[] = [...ofRules, ...findCustomisations(customisations, request)];
  if (ofSite.length === 0) return classification;

  const deciding = ofRules.find(({ effect }) => effect === 'always');
  const probabilities = deciding
    ? certain(classification.probabilities, deciding.category)
    : moved(classification.probabilities, ofSite);
  const { abstained, ...read } = judgedBy(classification, probabilities, ofSite);
  // A rule that decides needs no text that can be judged.
  return { ...read, ...(abstained && !deciding ? { abstained } : {}) };
}

function judgedBy(
  classification: Classification,
  probabilities: Probabilities,
  signals: readonly Signal[],
): Classification {
  const category = CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
  return {
    ...classification,
    probabilities,
    category,
    confidence: probabilities[category],
    signals: [...signals, ...classification.signals],
    alsoAsks: classification.alsoAsks.filter((id) => id !== category),
  };
}

type Probabilities = Classification['probabilities'];

/** The others share what is left as they stood to each other. */
function certain(before: Probabilities, decided: CategoryId): Probabilities {
  const others = CATEGORY_IDS.filter((id) => id !== decided);
  const total = others.reduce((sum, id) => sum + before[id], 0);
  return byCategory((id) => {
    if (id === decided) return CERTAINTY;
    return (1 - CERTAINTY) * (total > 0 ? before[id] / total : 1 / others.length);
  });
}

function moved(
  before: Probabilities,
  signals: readonly Pick<Signal, 'category' | 'weight'>[],
): Probabilities {
  const shift = new Map<CategoryId, number>();
  for (const { category, weight } of signals) shift.set(category, (shift.get(category) ?? 0) + weight);
  const odds = byCategory((id) => before[id] * Math.exp(shift.get(id) ?? 0));
  const total = CATEGORY_IDS.reduce((sum, id) => sum + odds[id], 0);
  return byCategory((id) => odds[id] / total);
}

function byCategory(valueOf: (id: CategoryId) => number): Probabilities {
  return Object.fromEntries(CATEGORY_IDS.map((id) => [id, valueOf(id)])) as Probabilities;
}
