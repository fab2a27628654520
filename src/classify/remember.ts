import { packLogs } from '../learn/memory';
import { packTraits, traitsOf } from '../learn/traits';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { conceptsOf } from './concept-index';
import type { Features } from './features';
import type { Classification } from './classification';
import type { Reading } from './reading';

/** What may be remembered of a request, none of which is its text. */
export interface Remembered {
  /** Names of meanings, in order of appearance; bounded. */
  concepts: string[];
  traits: string;
  probabilities: string;
  /** Nothing can be learnt of it. */
  isTooShort: boolean;
}

const MOST_CONCEPTS = 16;

export function rememberedOf(
  reading: Reading,
  features: Features,
  classification: Classification,
): Remembered {
  const words = reading.parts.filter(({ trust }) => trust === 1).flatMap(({ tokens }) => tokens);
  const concepts = new Set(words.flatMap(({ folded }) => conceptsOf(folded, reading.lang)));
  return {
    concepts: [...concepts].slice(0, MOST_CONCEPTS),
    traits: packTraits(traitsOf(features)),
    probabilities: packLogs(CATEGORY_IDS.map((id) => classification.probabilities[id])),
    isTooShort: classification.abstained !== undefined,
  };
}
