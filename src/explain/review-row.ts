import type { ReviewRow } from '../bridge/queue';
import type { Decision } from '../decide/decision';
import { textsOf, type Worded } from '../policy/texts';
import type { Locale } from '../policy/vocabulary';
import { BILLING_TONES, COVERAGE_TONES, levelValue } from './values';

/** What a list of requests says of a decision, for agents. */
export function reviewRow(
  decision: Decision,
  locale: Locale,
  wording: Worded,
): Pick<
  ReviewRow,
  | 'decidedAt'
  | 'categoryName'
  | 'level'
  | 'coverage'
  | 'coverageTone'
  | 'billing'
  | 'billingTone'
  | 'confidence'
> {
  const texts = textsOf(wording, locale);
  const { category, level, rnd, coverage, billing, decidedAt, confidence } = decision;
  return {
    decidedAt,
    categoryName: texts.categoryNames[category],
    level: levelValue(level, rnd, texts),
    coverage: texts.values.coverage[coverage],
    coverageTone: COVERAGE_TONES[coverage],
    billing: texts.values.billing[billing],
    billingTone: BILLING_TONES[billing],
    confidence,
  };
}
