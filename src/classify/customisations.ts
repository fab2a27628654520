import type { CategoryId } from '../policy/vocabulary';
import type { Passage, RequestText, Signal } from './classification';
import { ownWords, WordIndex, wordsOf } from './own-words';
import type { Weights } from './weights';

/** An object made or adapted for the client: a report, a script, a screen. */
export interface Customisation {
  name: string;
  aliases?: readonly string[];
}

export type CustomisationSignal = Extract<Signal, { kind: 'customisation' }>;

/** Log-odds, shared by all objects that are named: two names are no more certain than one. */
export const NAMED: Weights = {
  customisation_error: 1.5,
  customisation_usage: 1.5,
  product_defect: -1,
  normal_use_problem: -1,
};
/** Shorter names are words like any other. */
const FEWEST_LETTERS = 3;
const MOST_NAMED = 3;

/** What the client's own objects named in a request say, at most three objects, by their place in the text. */
export function findCustomisations(
  customisations: readonly Customisation[],
  request: RequestText,
): CustomisationSignal[] {
  if (customisations.length === 0) return [];
  const index = new WordIndex(ownWords(request));
  const named: { name: string; passage: Passage }[] = [];
  for (const { name, aliases = [] } of customisations) {
    const passage = [name, ...aliases]
      .map(wordsOf)
      .filter((words) => words.join('').length >= FEWEST_LETTERS)
      .map((words) => index.find(words))
      .filter((found) => found !== undefined)
      .sort((a, b) => b.text.length - a.text.length)[0];
    if (passage) named.push({ name, passage });
  }
  const kept = named
    .filter(({ passage }, at) => !named.some((other, next) => next !== at && covers(other.passage, passage)))
    .sort((a, b) => order(a.passage) - order(b.passage))
    .slice(0, MOST_NAMED);
  return kept.flatMap(({ name, passage }) =>
    (Object.entries(NAMED) as [CategoryId, number][]).map(([category, weight]) => ({
      kind: 'customisation' as const,
      category,
      weight: weight / kept.length,
      name,
      passage,
    })),
  );
}

/** "Facture" within "Facture CH" is not named; of two objects of one name both are. */
function covers(outer: Passage, inner: Passage): boolean {
  return (
    outer.field === inner.field &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

/** The title comes first. */
function order({ field, start }: Passage): number {
  return field === 'title' ? start - Number.MAX_SAFE_INTEGER : start;
}
