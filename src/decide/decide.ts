import type { Abstention, Classification, Signal } from '../classify/classification';
import type { Answers } from '../policy/answers';
import type { CategoryRule, Policy } from '../policy/policy';
import { type Billing, CATEGORY_IDS, type CategoryId, type Coverage } from '../policy/vocabulary';
import type { ContractRef, Decision, Evidence } from './decision';
import { settlingQuestion } from './settling-question';

/** What is known of the client's maintenance contract on the day the request was created. */
export type ContractSituation =
  | { kind: 'active'; ref: ContractRef }
  /** Contracts are managed, and this client has none in force. */
  | { kind: 'none' }
  /** No contract is recorded on this site: maintenance is taken to be active. */
  | { kind: 'not-managed' };

export interface DecideInput {
  classification: Classification;
  policy: Policy;
  contract: ContractSituation;
  /** What the client told the create panel: it is not asked again. */
  answers?: Answers;
  /** Fingerprint of what was read; see `Decision.inputHash`. */
  inputHash: string;
  now: Date;
  /** The decision that stands now, when there is one. */
  previous?: Decision;
  /** Leaves the request to an agent, however sure the reading is. */
  forReview?: boolean;
}

const MOST_EVIDENCE = 8;
const LONGEST_QUOTE = 300;
const MOST_STEPS = 30;

/**
 * Applies the policy to what the classifier read. What an agent confirmed or corrected stands: then `previous`
 * itself is returned.
 */
export function decide(input: DecideInput): Decision {
  const { classification, policy, contract, previous } = input;
  if (previous && isAgents(previous)) return previous;

  const { category } = classification;
  const abstained = abstentionOf(classification);
  const rule = policy.categories[category];
  const confidence = confidenceOf(classification, policy);
  const sure =
    input.forReview !== true &&
    abstained === undefined &&
    isSure(rule, confidence, classification.confidence, policy);
  const coverage = sure ? coverageOf(rule, contract) : 'to-confirm';
  const at = input.now.toISOString();

  return {
    category,
    level: rule.level,
    rnd: rule.rnd,
    coverage,
    billing:
      coverage === 'out' && mayFollowFromDefect(classification) ? 'to-confirm' : automaticBilling(coverage),
    confidence,
    state: sure ? 'automatic' : 'needs-review',
    because: [
      ...(abstained ? [{ kind: 'abstained' as const, reason: abstained }] : []),
      ...evidenceOf(classification.signals, category),
      { kind: 'contract', situation: contract.kind },
    ],
    clause: rule.clause,
    alsoAsks: classification.alsoAsks,
    ...(sure ? {} : whatIsOpen(input)),
    policyVersion: policy.version,
    ...(contract.kind === 'active' ? { contract: contract.ref } : {}),
    lang: classification.lang,
    inputHash: input.inputHash,
    decidedAt: at,
    by: 'palier',
    history: [
      ...(previous?.history ?? []),
      { at, by: 'palier', what: previous ? ('decided-again' as const) : ('decided' as const), category },
    ].slice(-MOST_STEPS),
  };
}

export interface CorrectInput {
  decision: Decision;
  to: CategoryId;
  /** For agents and the history; clients do not see it. */
  reason: string;
  /** Account id of the agent. */
  by: string;
  /** The policy version that judged the request: a correction is no reason to judge it by another. */
  policy: Policy;
  now: Date;
}

/** What an agent's correction makes of a decision. An agent who names an uncovered category confirms the charge. */
export function correct({ decision, to, reason, by, policy, now }: CorrectInput): Decision {
  const { question: _settled, runnerUp: _beaten, ...standing } = decision;
  const rule = policy.categories[to];
  const coverage = coverageOf(rule, situationOf(decision));
  const at = now.toISOString();
  const correction: Evidence = { kind: 'correction', from: decision.category, to, reason };
  return {
    ...standing,
    category: to,
    level: rule.level,
    rnd: rule.rnd,
    coverage,
    billing: coverage === 'out' ? 'billable' : automaticBilling(coverage),
    confidence: 1,
    state: 'corrected',
    because: [correction, ...decision.because.filter((evidence) => evidence.kind !== 'correction')],
    clause: rule.clause,
    decidedAt: at,
    by,
    history: [...decision.history, { at, by, what: 'corrected' as const, category: to, reason }].slice(
      -MOST_STEPS,
    ),
  };
}

/** Whether the decision is an agent's, so that nothing automatic may change it. */
export function isAgents(decision: Decision): boolean {
  return decision.state === 'corrected' || decision.state === 'confirmed';
}

/**
 * Probability that what the client would be told about coverage is right. Between two categories that the policy treats
 * alike (a difficulty in use, a defect) doubt costs nobody anything.
 */
function confidenceOf({ category, probabilities }: Classification, policy: Policy): number {
  const { coverage } = policy.categories[category];
  const alike = CATEGORY_IDS.filter((id) => policy.categories[id].coverage === coverage);
  return Math.min(
    1,
    alike.reduce((sum, id) => sum + probabilities[id], 0),
  );
}

/** The reason that is told names the category: it has to be at least as likely as all others of its side together. */
function isSure(rule: CategoryRule, confidence: number, ofCategory: number, { thresholds }: Policy): boolean {
  if (rule.coverage === null || ofCategory < confidence / 2) return false;
  return confidence >= (rule.coverage === 'covered' ? thresholds.covered : thresholds.billed);
}

/** Why nothing is decided of itself; absent when the text can be judged, or an admin's rule judges it whatever it says. */
function abstentionOf({ abstained, signals }: Classification): Abstention | undefined {
  return signals.some((signal) => signal.kind === 'rule' && signal.effect === 'always')
    ? undefined
    : abstained;
}

/** What an agent needs to settle an unsure decision. */
function whatIsOpen({
  classification,
  policy,
  answers,
}: DecideInput): Pick<Decision, 'question' | 'runnerUp'> {
  const { category, probabilities } = classification;
  const abstained = abstentionOf(classification);
  const question = settlingQuestion({ probabilities, policy, answers, abstained });
  const runnerUp = CATEGORY_IDS.filter((id) => id !== category).reduce((best, id) =>
    probabilities[id] > probabilities[best] ? id : best,
  );
  return {
    ...(question === undefined ? {} : { question }),
    ...(abstained === undefined && probabilities[runnerUp] > 0 ? { runnerUp } : {}),
  };
}

function coverageOf(rule: CategoryRule, contract: ContractSituation): Coverage {
  if (rule.coverage === null) return 'to-confirm';
  return contract.kind === 'none' ? 'no-contract' : rule.coverage;
}

function automaticBilling(coverage: Coverage): Billing {
  switch (coverage) {
    case 'covered':
      return 'not-billed';
    case 'out':
      return 'may-be-billed';
    case 'no-contract':
    case 'to-confirm':
      return 'to-confirm';
  }
}

/** A correction of data that a defect made necessary is not billed if R&D confirms the defect: nobody is told yet. */
function mayFollowFromDefect({ category, signals, alsoAsks }: Classification): boolean {
  if (category !== 'data_modification') return false;
  return (
    alsoAsks.includes('product_defect') ||
    signals.some(
      (signal) => signal.kind === 'passage' && signal.category === 'product_defect' && signal.weight >= 1,
    )
  );
}

/** Rules of the site and the strongest reasons for the category, then the strongest for another one, so that an agent sees what nearly won. */
function evidenceOf(signals: Signal[], category: CategoryId): Evidence[] {
  const own = withoutEchoes(signals.filter((signal) => signal.category === category));
  const others = withoutEchoes(signals.filter((signal) => signal.category !== category && signal.weight > 0));
  return [...own.slice(0, MOST_EVIDENCE - 2), ...others.slice(0, 2)].map(quoted);
}

/** Passages that lie within one another say the same thing once: the longest is quoted, with the weight of all. */
function withoutEchoes(signals: Signal[]): Signal[] {
  const kept: Signal[] = [];
  for (const signal of signals) {
    const at = kept.findIndex((other) => contains(other, signal) || contains(signal, other));
    const other = kept[at];
    if (other === undefined) kept.push(signal);
    else kept[at] = { ...(contains(other, signal) ? other : signal), weight: other.weight + signal.weight };
  }
  return kept.sort(
    (a, b) =>
      Number(b.kind === 'rule') - Number(a.kind === 'rule') || Math.abs(b.weight) - Math.abs(a.weight),
  );
}

function contains(outer: Signal, inner: Signal): boolean {
  return (
    outer.kind === 'passage' &&
    inner.kind === 'passage' &&
    outer.category === inner.category &&
    outer.weight > 0 === inner.weight > 0 &&
    outer.passage.field === inner.passage.field &&
    outer.passage.start <= inner.passage.start &&
    outer.passage.end >= inner.passage.end
  );
}

/** A long passage is cut at its end, so that it still is what stands in the text at its offsets. */
function quoted(signal: Signal): Evidence {
  if (!('passage' in signal) || signal.passage.text.length <= LONGEST_QUOTE) return signal;
  const { field, start, text } = signal.passage;
  return {
    ...signal,
    passage: { field, start, end: start + LONGEST_QUOTE, text: text.slice(0, LONGEST_QUOTE) },
  };
}

function situationOf(decision: Decision): ContractSituation {
  if (decision.contract) return { kind: 'active', ref: decision.contract };
  const none = decision.because.some(
    (evidence) => evidence.kind === 'contract' && evidence.situation === 'none',
  );
  return none ? { kind: 'none' } : { kind: 'not-managed' };
}
