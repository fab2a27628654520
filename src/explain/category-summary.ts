import { type ContractSituation, coverageUnder } from '../contracts/situation';
import type { Policy } from '../policy/policy';
import { fill, TEXTS } from '../policy/texts';
import type { CategoryId, Locale } from '../policy/vocabulary';

/** What policy and contract make of a category, in a few words for agents, e.g. "Niveau 2 · hors maintenance". */
export function categorySummary(
  category: CategoryId,
  policy: Policy,
  contract: ContractSituation,
  locale: Locale,
): string {
  const { agent: words, values } = TEXTS[locale];
  const { level, rnd, coverage } = policy.categories[category];
  if (level === null || coverage === null) return words.outcomeQualification;
  const outcome = coverageUnder(contract, category, coverage);
  return fill(rnd ? words.outcomeRnd : words.outcome, {
    level: words.outcomeLevel[level],
    coverage:
      outcome === 'covered' || outcome === 'out' ? words.outcomeCoverage[outcome] : values.coverage[outcome],
  });
}
