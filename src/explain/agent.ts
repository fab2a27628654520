import type { AgentView, Tone } from '../bridge/views';
import { isBillable } from '../decide/approval';
import { isSettled } from '../decide/decide';
import type { ContractSituation } from '../contracts/situation';
import { situationOf } from '../decide/contract-evidence';
import type { Decision } from '../decide/decision';
import type { Approval } from '../decide/exchange';
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
type DecisionView = NonNullable<AgentView['decision']>;

/** What a person is called; the account where their name is not known. */
function personOf(by: string, texts: Texts, nameOf: NameOf): string {
  return by === 'palier' ? 'Palier' : (nameOf(by) ?? fill(texts.agent.account, { id: by }));
}

function historyView({ history }: Decision, texts: Texts, nameOf: NameOf): DecisionView['history'] {
  const words = texts.agent;
  return history.map(({ at, by, what, category, reason }) => ({
    at,
    by: personOf(by, texts, nameOf),
    what: fill(words.history[what], { name: texts.categoryNames[category] }),
    ...(reason === undefined ? {} : { reason }),
  }));
}

const APPROVAL_TONES: Record<Approval['state'], Tone> = {
  asked: 'neutral',
  accepted: 'good',
  contested: 'attention',
  withdrawn: 'neutral',
};

/** What was asked of the client and what they answered, with who and when. */
function approvalOf({ approval }: Decision, texts: Texts, nameOf: NameOf): Pick<DecisionView, 'approval'> {
  if (approval === undefined) return {};
  const { state, askedAt, by, work, hours, answer } = approval;
  return {
    approval: {
      state,
      stateLabel: texts.agent.approvalStates[state],
      stateTone: APPROVAL_TONES[state],
      askedAt,
      askedBy: personOf(by, texts, nameOf),
      work,
      ...(hours === undefined ? {} : { hours }),
      ...(answer === undefined
        ? {}
        : {
            answer: {
              at: answer.at,
              by: personOf(answer.by, texts, nameOf),
              ...(answer.comment === undefined ? {} : { comment: answer.comment }),
            },
          }),
    },
  };
}

function objectionOf({ objection }: Decision, texts: Texts, nameOf: NameOf): Pick<DecisionView, 'objection'> {
  return objection === undefined
    ? {}
    : { objection: { ...objection, by: personOf(objection.by, texts, nameOf) } };
}

function decisionView(decision: Decision, locale: Locale, wording: Worded, nameOf: NameOf): DecisionView {
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
    ...approvalOf(decision, texts, nameOf),
    ...objectionOf(decision, texts, nameOf),
    clientSees: explainToClient(decision, texts, { isOwn: true, mayAnswer: true }),
  };
}

/** Whether there is work that the client has to pay, and no question about it is open. */
function isAskable(decision: Decision): boolean {
  return isBillable(decision) && decision.approval?.state !== 'asked';
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
    canAskApproval: mayEdit && isDecidedHere && decision !== undefined && isAskable(decision),
    isDecidedHere,
    ...(isDecidedHere ? {} : { notHere: notDecidedHere(locale) }),
  };
}
