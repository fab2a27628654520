import type { PolicyDesk } from '../../../src/bridge/admin/policy';

export type Policy = PolicyDesk['inForce'];
export type Categories = Policy['categories'];
export type CategoryId = keyof Categories;
export type Rule = Categories[CategoryId];
export type Field = keyof Rule;

export const FIELDS: readonly Field[] = ['level', 'rnd', 'coverage', 'clause'];

/** One cell of the table that is not the same everywhere. */
export interface Difference {
  category: CategoryId;
  field: Field;
  was: Rule;
  theirs: Rule;
  yours: Rule;
}

export function idsOf(categories: Record<CategoryId, unknown>): CategoryId[] {
  return Object.keys(categories) as CategoryId[];
}

/** The categories in which `draft` differs from `base`. */
export function changedCategories(base: Categories, draft: Categories): CategoryId[] {
  return idsOf(base).filter((id) => FIELDS.some((field) => base[id][field] !== draft[id][field]));
}

function mergeRule(base: Rule, mine: Rule, theirs: Rule): Rule {
  return {
    level: mine.level === base.level ? theirs.level : mine.level,
    rnd: mine.rnd === base.rnd ? theirs.rnd : mine.rnd,
    coverage: mine.coverage === base.coverage ? theirs.coverage : mine.coverage,
    clause: mine.clause === base.clause ? theirs.clause : mine.clause,
  };
}

/**
 * Carries unsaved changes over to a version published meanwhile. A cell that the admin changed keeps the admin's
 * value; every other cell takes the published one. `differences` names each cell that the new version changed.
 */
export function carryOver(
  base: Categories,
  mine: Categories,
  theirs: Categories,
): { categories: Categories; differences: Difference[] } {
  const categories = { ...theirs };
  const differences: Difference[] = [];
  for (const id of idsOf(theirs)) {
    const merged = mergeRule(base[id], mine[id], theirs[id]);
    categories[id] = merged;
    for (const field of FIELDS) {
      if (base[id][field] !== theirs[id][field]) {
        differences.push({ category: id, field, was: base[id], theirs: theirs[id], yours: merged });
      }
    }
  }
  return { categories, differences };
}
