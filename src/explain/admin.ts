import type { TryResult } from '../bridge/admin/try';
import type { Classification } from '../classify/classification';
import type { Decision } from '../decide/decision';
import type { Policy } from '../policy/policy';
import { TEXTS, textsOf } from '../policy/texts';
import {
  CATEGORY_IDS,
  CLAUSE_IDS,
  LOCALES,
  type CategoryId,
  type ClauseId,
  type Locale,
} from '../policy/vocabulary';
import { explainToClient } from './client';
import { evidenceViews } from './evidence';
import { askedQuestion } from './question';
import { levelValue } from './values';

/** The names an admin's category table needs. */
export function adminWords(locale: Locale): {
  categoryNames: Record<CategoryId, string>;
  clauseTitles: Record<ClauseId, string>;
} {
  const { categoryNames, clauses } = TEXTS[locale];
  const titles = CLAUSE_IDS.map((id) => [id, clauses[id].title] as const);
  return { categoryNames, clauseTitles: Object.fromEntries(titles) as Record<ClauseId, string> };
}

/** What would become of a text that an admin tries; nothing of it is stored. */
export function explainTrial(input: {
  classification: Classification;
  decision: Decision;
  /** The policy that is tried: its words are those that a client would read. */
  policy: Policy;
  locale: Locale;
}): TryResult {
  const { classification, decision, policy, locale } = input;
  const texts = textsOf(policy, locale);
  return {
    lang: classification.lang,
    probabilities: CATEGORY_IDS.map((category) => ({
      category,
      name: texts.categoryNames[category],
      probability: classification.probabilities[category],
    })).sort((one, other) => other.probability - one.probability),
    state: texts.agent.states[decision.state],
    level: levelValue(decision.level, decision.rnd, texts),
    coverage: texts.values.coverage[decision.coverage],
    billing: texts.values.billing[decision.billing],
    confidence: decision.confidence,
    evidence: evidenceViews(decision.because, decision.category, texts),
    ...(decision.question === undefined ? {} : { question: askedQuestion(decision.question, texts) }),
    clientSees: Object.fromEntries(
      LOCALES.map((each) => [each, explainToClient(decision, textsOf(policy, each), { isOwn: true })]),
    ) as TryResult['clientSees'],
    thresholds: policy.thresholds,
    version: policy.version,
  };
}
