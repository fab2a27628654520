import { fill, TEXTS } from '../policy/texts';
import type { RuleFault } from '../policy/rule-faults';
import type { Locale } from '../policy/vocabulary';

/** What is wrong with a rule and what would be right, for the admin who wrote it. */
export function ruleFaultMessage({ what, reason = '' }: RuleFault, locale: Locale): string {
  const words = TEXTS[locale].ruleFaults;
  return what === 'refused' ? fill(words.refused, { reason }) : words[what];
}
