/** A model as `list()` of Forge LLM names it. */
export interface Model {
  model: string;
  status: string;
}

/** Families of the one vendor that Forge offers, cheapest first. */
const FAMILIES = ['haiku', 'sonnet', 'opus'];

/**
 * The model to ask: of the active ones, the cheapest family (sorting into twelve kinds needs no larger one), and of
 * that the newest by name. A family of no known price comes last. Undefined when none is active.
 */
export function chooseModel(models: readonly Model[]): string | undefined {
  return models
    .filter(({ status }) => status === 'active')
    .map(({ model }) => model)
    .sort((a, b) => rank(a) - rank(b) || b.localeCompare(a, 'en', { numeric: true }))[0];
}

function rank(model: string): number {
  const at = FAMILIES.findIndex((family) => model.includes(family));
  return at === -1 ? FAMILIES.length : at;
}
