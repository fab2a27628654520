import type { ActKind, AgentView, OtherRequest, Tone } from '../bridge/views';
import { ADJUSTMENT_REASONS } from '../decide/acts';
import type { ContractSituation } from '../contracts/situation';
import { situationOf } from '../decide/contract-evidence';
import type { Decision } from '../decide/decision';
import type { Approval } from '../decide/exchange';
import type { Policy } from '../policy/policy';
import { fill, TEXTS, type Texts, textsOf, type Worded } from '../policy/texts';
import { CATEGORY_IDS, type Locale } from '../policy/vocabulary';
import { categorySummary } from './category-summary';
import { clientLocaleOf, clientSees } from './changes';
import { contractSummary } from './contract';
import { evidenceViews } from './evidence';
import { isOnlySuggested } from './explainable';
import { marked } from './marked';
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

/** What else the text asks, each with what a request of its own would say: in the client's words, and language. */
function otherRequests(
  { decision, summary, description, issueKey }: Shown,
  input: AgentInput,
  nameOf: NameOf,
): OtherRequest[] {
  const { locale, policy, wording } = input;
  const texts = textsOf(wording, locale);
  const theirs = textsOf(wording, clientLocaleOf(decision));
  const { alsoAsks, splits = [] } = decision;
  return alsoAsks.map((category) => {
    const split = splits.find((one) => one.category === category);
    const kind = category === 'other' ? theirs.categoryNames.other : theirs.categories[category].kind;
    return {
      category,
      name: texts.categoryNames[category],
      outcome: categorySummary(category, policy, situationOf(decision), locale),
      ...(split === undefined
        ? {}
        : {
            split: {
              at: split.at,
              by: personOf(split.by, texts, nameOf),
              ...(split.key === undefined ? {} : { key: split.key }),
            },
          }),
      proposal: {
        summary: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} – ${summary}`.slice(0, LONGEST_SUMMARY),
        description: fill(theirs.comment.split, { key: issueKey, text: description || summary }).slice(
          0,
          LONGEST_DESCRIPTION,
        ),
      },
    };
  });
}

const LONGEST_SUMMARY = 255;
const LONGEST_DESCRIPTION = 20_000;

/** What agents did apart from the category. */
function actsOf(
  { adjustment, rndWork, asked }: Decision,
  texts: Texts,
  nameOf: NameOf,
): Pick<DecisionView, 'adjustment' | 'rndWork' | 'asked'> {
  const { agent } = texts;
  return {
    ...(adjustment === undefined
      ? {}
      : {
          adjustment: {
            reason: agent.adjustmentReasons[adjustment.code],
            at: adjustment.at,
            by: personOf(adjustment.by, texts, nameOf),
          },
        }),
    ...(rndWork === undefined
      ? {}
      : {
          rndWork: {
            state: rndWork.state,
            label: agent.rndStates[rndWork.state],
            ...(rndWork.version === undefined ? {} : { version: rndWork.version }),
          },
        }),
    ...(asked === undefined
      ? {}
      : {
          asked: {
            at: asked.at,
            by: personOf(asked.by, texts, nameOf),
            text: texts.questions[asked.question].text,
          },
        }),
  };
}

/** A request with a decision. */
type Shown = AgentInput['request'] & { decision: Decision };

function decisionView(shown: Shown, input: AgentInput): DecisionView {
  const { locale, wording, nameOf = () => undefined } = input;
  const { decision } = shown;
  const texts = textsOf(wording, locale);
  const { category, level, rnd, coverage, billing, state, because } = decision;
  const evidence = evidenceViews(because, category, texts);
  const isAgainst = (index: number) => evidence[index]?.against ?? false;
  return {
    decidedAt: decision.decidedAt,
    category,
    categoryName: texts.categoryNames[category],
    levelNumber: level,
    level: levelValue(level, rnd, texts),
    coverage: texts.values.coverage[coverage],
    coverageTone: COVERAGE_TONES[coverage],
    billing: texts.values.billing[billing],
    billingTone: BILLING_TONES[billing],
    state: texts.agent.states[state],
    isOnlySuggested: isOnlySuggested(decision),
    stateTone: STATE_TONES[state],
    confidence: decision.confidence,
    evidence,
    title: marked(shown.summary, 'title', because, isAgainst),
    body: marked(shown.description, 'body', because, isAgainst),
    clause: texts.clauses[decision.clause],
    contract: contractSummary(decision, texts),
    policyVersion: decision.policyVersion,
    otherRequests: otherRequests(shown, input, nameOf),
    ...settlingQuestionView(decision, locale, wording),
    ...(decision.runnerUp === undefined ? {} : { runnerUp: texts.categoryNames[decision.runnerUp] }),
    ...actsOf(decision, texts, nameOf),
    history: historyView(decision, texts, nameOf),
    ...approvalOf(decision, texts, nameOf),
    ...objectionOf(decision, texts, nameOf),
    clientSees: clientSees(decision, wording),
    clientLocale: clientLocaleOf(decision),
  };
}

/** Neutral: agents need not know whether Palier watches or sleeps. */
export function notDecidedHere(locale: Locale): string {
  return TEXTS[locale].agent.notHere;
}

/** That acts about money are for a group, by its name; undefined where they are not. */
export function onlyGroupMayBill(
  { agents }: { agents: { billingGroup?: { name: string } | undefined } },
  locale: Locale,
): string | undefined {
  const group = agents.billingGroup?.name;
  return group === undefined ? undefined : fill(TEXTS[locale].agent.onlyGroup, { group });
}

export interface AgentInput {
  request: {
    issueKey: string;
    summary: string;
    description: string;
    decision: Decision | undefined;
  };
  /** The policy a correction would apply. */
  policy: Policy;
  /** The policy in force: whose words clients read now, and who may bill. */
  wording: Worded & { timeZone?: string; agents: { billingGroup?: { name: string } | undefined } };
  locale: Locale;
  /** What the viewer can do. */
  acts: ActKind[];
  /** Whether the viewer may edit the issue, and act about money. */
  mayEdit: boolean;
  mayBill: boolean;
  /** False where Palier is off or only monitors: nothing is decided there that an agent could answer. */
  isDecidedHere: boolean;
  nameOf?: NameOf;
}

/** What an agent reads beside a request: the decision with all its reasons, and what they can do with it. */
export function explainToAgent(input: AgentInput): AgentView {
  const { request, policy, wording, locale, acts, mayEdit, mayBill, isDecidedHere } = input;
  const { decision } = request;
  const contract: ContractSituation = decision ? situationOf(decision) : { kind: 'not-managed' };
  const mayNot = mayEdit
    ? mayBill
      ? undefined
      : onlyGroupMayBill(wording, locale)
    : TEXTS[locale].messages['no-permission-edit'];
  return {
    ...(decision === undefined ? {} : { decision: decisionView({ ...request, decision }, input) }),
    categories: CATEGORY_IDS.map((id) => ({
      id,
      name: TEXTS[locale].categoryNames[id],
      outcome: categorySummary(id, policy, contract, locale),
    })),
    adjustmentReasons: ADJUSTMENT_REASONS.map((code) => ({
      code,
      label: TEXTS[locale].agent.adjustmentReasons[code],
    })),
    acts,
    mayBill,
    ...(isDecidedHere ? {} : { notHere: notDecidedHere(locale) }),
    ...(mayNot === undefined ? {} : { mayNot }),
  };
}
