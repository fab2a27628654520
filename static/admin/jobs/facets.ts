import { worded } from './format';
import type { JobWords } from './words';

export const FACETS = ['category', 'level', 'coverage', 'billing', 'state'] as const;
export type Facet = (typeof FACETS)[number];

/** A value of a decision in words. */
export function facetText(
  facet: Facet,
  code: string,
  words: JobWords,
  categoryNames: Record<string, string>,
): string {
  switch (facet) {
    case 'category':
      return worded(categoryNames, code);
    case 'level':
      return code === 'none' ? words.levelNone : words.levelOf(code.replace('+', ' + '));
    case 'coverage':
      return worded(words.coverageOf, code);
    case 'billing':
      return worded(words.billingOf, code);
    case 'state':
      return worded(words.decisionStateOf, code);
  }
}
