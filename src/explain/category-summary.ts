import type { Policy } from '../policy/policy';
import { fill, TEXTS } from '../policy/texts';
import type { CategoryId, Locale } from '../policy/vocabulary';

/** What the policy makes of a category, in a few words for agents, e.g. "Niveau 2 · hors maintenance". */
export function categorySummary(category: CategoryId, policy: Policy, locale: Locale): string {
  const words = TEXTS[locale].agent;
  const { level, rnd, coverage } = policy.categories[category];
  if (level === null || coverage === null) return words.outcomeQualification;
  return fill(rnd ? words.outcomeRnd : words.outcome, {
    level: words.outcomeLevel[level],
    coverage: words.outcomeCoverage[coverage],
  });
}
