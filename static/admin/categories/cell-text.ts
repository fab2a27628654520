import type { AdminWords } from '../../ui/texts/words';
import type { Field, Rule } from './draft';

/** One cell of the table in words. */
export function cellText(
  rule: Rule,
  field: Field,
  words: AdminWords,
  clauseTitles: Record<string, string>,
): string {
  switch (field) {
    case 'level':
      return words.levelOf[rule.level ?? 'none'];
    case 'rnd':
      return rule.rnd ? words.yes : words.no;
    case 'coverage':
      return words.coverageOf[rule.coverage ?? 'none'];
    case 'clause':
      return clauseTitles[rule.clause] ?? rule.clause;
  }
}
