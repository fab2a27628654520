import type { CategoryId } from '../policy/vocabulary';

/** Log-odds that something adds to categories. */
export type Weights = Readonly<Partial<Record<CategoryId, number>>>;

export function entriesOf(weights: Weights): [CategoryId, number][] {
  return Object.entries(weights) as [CategoryId, number][];
}
