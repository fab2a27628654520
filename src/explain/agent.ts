import type { AgentView } from '../bridge/views';
import { isSettled } from '../decide/decide';
import type { ContractSituation } from '../contracts/situation';
import { situationOf } from '../decide/contract-evidence';
import type { Decision } from '../decide/decision';
import type { Policy } from '../policy/policy';
import { fill, TEXTS, type Texts, textsOf, type Worded } from '../policy/texts';
import { CATEGORY_IDS, type Locale } from '../policy/vocabulary';
import { categorySummary } from './category-summary';
import { explainToClient } from './client';
import { contractSummary } from './contract';
import { evidenceViews } from './evidence';
import { isOnlySuggested } from './explainable';
import { settlingQuestionView } from './question';
import { BILLING_TONES, COVERAGE_TONES, levelValue, STATE_TONES } from './values';

/** Display name of an account; absent when the account is unknown or gone. */
type NameOf = (accountId: string) => string | undefined;

function historyView(
  { history }: Decision,
  texts: Texts,
  nameOf: NameOf,
): NonNullable<AgentView['decision']>['history'] {
  const words = texts.agent;
  const person = (by: string): string =>
    by === 'palier' ? 'Palier' : (nameOf(by) ?? fill(words.account, { id: by }));
  return history.map(({ at, by, what, category, reason }) => ({
    at,
    by: person(by),
    what: fill(words.history[what], { name: texts.categoryNames[category] }),
    ...(reason === undefined ? {} : { reason }),
  }));
}

function decisionView(
  decision: Decision,
  locale: Locale,
  wording: Worded,
  nameOf: NameOf,
): NonNullable<AgentView['decision']> {
  const texts = textsOf(wording, locale);
  const { category, level, rnd, coverage, billing, state } = decision;
  return {
    decidedAt: decision.decidedAt,
    category,
    categoryName: texts.categoryNames[category],
    level: levelValue(level, rnd, texts),
    coverage: texts.values.coverage[coverage],
    coverageTone: COVERAGE_TONES[coverage],
    billing: texts.values.billing[billing],
    billingTone: BILLING_TONES[billing],
    state: texts.agent.states[state],
    isOnlySuggested: isOnlySuggested(decision),
    stateTone: STATE_TONES[state],
    confidence: decision.confidence,
    evidence: evidenceViews(decision.because, category, texts),
    clause: texts.clauses[decision.clause],
    contract: contractSummary(decision, texts),
    policyVersion: decision.policyVersion,
    alsoAsks: decision.alsoAsks.map((id) => texts.categoryNames[id]),
    ...settlingQuestionView(decision, locale, wording),
    ...(decision.runnerUp === undefined ? {} : { runnerUp: texts.categoryNames[decision.runnerUp] }),
    history: historyView(decision, texts, nameOf),
    clientSees: explainToClient(decision, texts, { isOwn: true }),
  };
}

/** Neutral: agents need not know whether Palier watches or sleeps. */
export function notDecidedHere(locale: Locale): string {
  return TEXTS[locale].agent.notHere;
}

/** What an agent reads beside a request: the decision with all its reasons, and what a correction would give. */
export function explainToAgent(input: {
  decision: Decision | undefined;
  /** The policy a correction would apply. */
  policy: Policy;
  /** Whose words clients read now. */
  wording: Worded;
  locale: Locale;
  /** Whether the viewer may edit the issue. */
  mayEdit: boolean;
  /** False where Palier is off or only monitors: nothing is decided there that an agent could answer. */
  isDecidedHere: boolean;
  nameOf?: NameOf;
}): AgentView {
  const { decision, policy, wording, locale, mayEdit, isDecidedHere, nameOf = () => undefined } = input;
  const contract: ContractSituation = decision ? situationOf(decision) : { kind: 'not-managed' };
  return {
    ...(decision === undefined ? {} : { decision: decisionView(decision, locale, wording, nameOf) }),
    categories: CATEGORY_IDS.map((id) => ({
      id,
      name: TEXTS[locale].categoryNames[id],
      outcome: categorySummary(id, policy, contract, locale),
    })),
    canCorrect: mayEdit && isDecidedHere,
    canConfirm: mayEdit && isDecidedHere && decision !== undefined && !isSettled(decision),
    isDecidedHere,
    ...(isDecidedHere ? {} : { notHere: notDecidedHere(locale) }),
  };
}
