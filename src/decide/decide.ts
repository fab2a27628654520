import type { Classification, Signal } from '../classify/classification';
import { type ContractSituation, coverageUnder } from '../contracts/situation';
import type { Answers } from '../policy/answers';
import type { CategoryRule, Policy } from '../policy/policy';
import { type Billing, CATEGORY_IDS, type CategoryId, type Coverage } from '../policy/vocabulary';
import { contractEvidence, contractRef, reconsidered, situationOf } from './contract-evidence';
import { type Coverages, coveragesUnder } from './coverages';
import { withdrawn } from './approval';
import type { Decision, Evidence } from './decision';
import { withStep } from './history';
import { settlingQuestion } from './settling-question';

export interface DecideInput {
  classification: Classification;
  policy: Policy;
  /** On the day the request was created. */
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

/**
 * Applies the policy to what the classifier read. What an agent confirmed or corrected stands, and so does what a client
 * objected to, for an agent to look at: then `previous` itself is returned.
 */
export function decide(input: DecideInput): Decision {
  const { classification, policy, contract, previous } = input;
  if (previous && isLeftToAgents(previous)) return previous;

  const { category, abstained } = classification;
  const rule = policy.categories[category];
  const coverages = coveragesUnder(contract, policy);
  const confidence = confidenceOf(classification, policy, coverages);
  const sure =
    input.forReview !== true &&
    abstained === undefined &&
    rule.coverage !== null &&
    isSure(coverages[category], rule, confidence, classification.confidence, policy);
  const coverage = sure ? coverages[category] : 'to-confirm';
  const ref = contractRef(contract);
  const at = input.now.toISOString();

  const decision: Decision = {
    category,
    level: rule.level,
    rnd: rule.rnd,
    coverage,
    billing:
      coverage === 'out' && mayFollowFromDefect(classification) ? 'to-confirm' : automaticBilling(coverage),
    confidence,
    // A contract that leaves the coverage open leaves it to an agent, however sure the reading is.
    state: coverage === 'to-confirm' ? 'needs-review' : 'automatic',
    because: [
      ...(abstained ? [{ kind: 'abstained' as const, reason: abstained }] : []),
      ...evidenceOf(classification.signals, category),
      ...contractEvidence(contract, category, rule.coverage),
    ],
    clause: rule.clause,
    alsoAsks: classification.alsoAsks,
    ...(previous?.splits ? { splits: previous.splits } : {}),
    ...(previous?.asked ? { asked: previous.asked } : {}),
    reading: { category, coverage: coverages[category], confidence, sure },
    ...(sure ? {} : whatIsOpen(input, coverages)),
    policyVersion: policy.version,
    ...(ref ? { contract: ref } : {}),
    lang: classification.lang,
    inputHash: input.inputHash,
    decidedAt: at,
    by: 'palier',
    history: previous?.history ?? [],
  };
  return withStep(decision, { at, by: 'palier', what: previous ? 'decided-again' : 'decided' });
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

/**
 * What an agent's correction makes of a decision. An agent who names an uncovered category confirms the charge; what the
 * client was asked to approve under another category is withdrawn.
 */
export function correct({ decision, to, reason, by, policy, now }: CorrectInput): Decision {
  const {
    question: _settled,
    runnerUp: _beaten,
    objection: _answered,
    adjustment: _undone,
    ...standing
  } = decision;
  const rule = policy.categories[to];
  const coverage = coverageUnder(situationOf(decision), to, rule.coverage);
  const at = now.toISOString();
  const correction: Evidence = { kind: 'correction', from: decision.category, to, reason };
  const corrected: Decision = {
    ...standing,
    ...withdrawn(decision),
    category: to,
    level: rule.level,
    // What R&D took, it keeps; a repair after a defect is not billed, whatever it is called.
    rnd: rule.rnd || decision.rndWork !== undefined,
    coverage,
    billing:
      coverage === 'out' ? (isDefect(decision) ? 'not-billed' : 'billable') : automaticBilling(coverage),
    confidence: 1,
    state: 'corrected',
    because: [
      correction,
      ...decision.because
        .filter((evidence) => evidence.kind !== 'correction')
        .map((evidence) => reconsidered(evidence, to, rule.coverage)),
    ],
    clause: rule.clause,
    by,
  };
  return withStep(corrected, { at, by, what: 'corrected', reason });
}

/** Whether R&D said that it is a defect. */
function isDefect({ rndWork }: Decision): boolean {
  return rndWork?.state === 'confirmed' || rndWork?.state === 'delivered';
}

/** Whether the decision is an agent's word. */
export function isAgents({ by }: Pick<Decision, 'by'>): boolean {
  return by !== 'palier';
}

/** Whether nothing automatic may change it: it is an agent's word, or a client asked for one. */
export function isLeftToAgents(decision: Decision): boolean {
  return isAgents(decision) || decision.objection !== undefined;
}

/** Whether an agent has nothing to add to it: what a client objected to waits for one again. */
export function isSettled({ state }: Pick<Decision, 'state'>): boolean {
  return state === 'corrected' || state === 'confirmed';
}

/**
 * Probability that what the client would be told about coverage is right. Between two categories that policy and
 * contract treat alike (a difficulty in use, a defect) doubt costs nobody anything. Where a contract is missing, or leaves
 * the coverage open, all categories end alike, and the client is still told who handles the request: then it is the
 * probability of what the policy alone would say.
 */
function confidenceOf(
  { category, probabilities }: Classification,
  policy: Policy,
  coverages: Coverages,
): number {
  const standard = (id: CategoryId) => policy.categories[id].coverage;
  const isAlike = isOpen(coverages[category])
    ? (id: CategoryId) => standard(id) === standard(category)
    : (id: CategoryId) => coverages[id] === coverages[category];
  return Math.min(
    1,
    CATEGORY_IDS.filter(isAlike).reduce((sum, id) => sum + probabilities[id], 0),
  );
}

/**
 * Whether the reading is sure enough for what it leads to. The reason that is told names the category: it has to be at
 * least as likely as all others of its side together.
 */
function isSure(
  coverage: Coverage,
  rule: CategoryRule,
  confidence: number,
  ofCategory: number,
  { thresholds }: Policy,
): boolean {
  if (ofCategory < confidence / 2) return false;
  const outcome = isOpen(coverage) ? rule.coverage : coverage;
  return confidence >= (outcome === 'covered' ? thresholds.covered : thresholds.billed);
}

/** Whether it says nothing of the category. */
function isOpen(coverage: Coverage): boolean {
  return coverage === 'to-confirm' || coverage === 'no-contract';
}

/**
 * Whether the contract says nothing of this decision's category, so that no second opinion could settle it: contracts
 * that disagree, none in force, no organisation.
 */
export function isContractOpen(decision: Decision, policy: Policy): boolean {
  const standard = policy.categories[decision.category].coverage;
  return standard !== null && isOpen(coverageUnder(situationOf(decision), decision.category, standard));
}

/** What an agent needs to settle an unsure decision. */
function whatIsOpen(
  { classification, answers }: DecideInput,
  coverages: Coverages,
): Pick<Decision, 'question' | 'runnerUp'> {
  const { category, probabilities, abstained } = classification;
  const question = settlingQuestion({ probabilities, coverages, answers, abstained });
  const runnerUp = CATEGORY_IDS.filter((id) => id !== category).reduce((best, id) =>
    probabilities[id] > probabilities[best] ? id : best,
  );
  return {
    ...(question === undefined ? {} : { question }),
    ...(abstained === undefined && probabilities[runnerUp] > 0 ? { runnerUp } : {}),
  };
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
