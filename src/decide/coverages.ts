import { type ContractSituation, coverageUnder } from '../contracts/situation';
import type { Policy } from '../policy/policy';
import { CATEGORY_IDS, type CategoryId, type Coverage } from '../policy/vocabulary';

/** What each category would be told to be. */
export type Coverages = Readonly<Record<CategoryId, Coverage>>;

/** What policy and contract together make of every category. */
export function coveragesUnder(situation: ContractSituation, { categories }: Policy): Coverages {
  return Object.fromEntries(
    CATEGORY_IDS.map((id) => [id, coverageUnder(situation, id, categories[id].coverage)]),
  ) as Record<CategoryId, Coverage>;
}
