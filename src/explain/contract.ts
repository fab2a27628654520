import { effectOn, type Gap } from '../contracts/situation';
import type { ContractRef, Decision, Evidence } from '../decide/decision';
import { fill, type Texts } from '../policy/texts';
import type { CategoryId } from '../policy/vocabulary';
import { dayInWords } from './days';

type ContractEvidence = Extract<Evidence, { kind: 'contract' }>;
type Named = NonNullable<ContractEvidence['contract']>;

function contractEvidence({ because }: Decision): ContractEvidence[] {
  return because.filter((evidence) => evidence.kind === 'contract');
}

function period({ start, end }: Pick<Named, 'start' | 'end'>, texts: Texts): string {
  const words = texts.agent.contract;
  const from = dayInWords(start, texts);
  return end === undefined
    ? fill(words.open, { start: from })
    : fill(words.period, { start: from, end: dayInWords(end, texts) });
}

/** Which contract counts for an organisation, or why none does; for agents. */
function whichCounts(
  { situation, organisation, gap, contract }: ContractEvidence,
  ref: ContractRef | undefined,
  texts: Texts,
): string {
  const words = texts.agent.contract;
  switch (situation) {
    case 'not-managed':
      return words.notManaged;
    case 'no-organisation':
      return words.noOrganisation;
    case 'too-many-organisations':
      return words.tooManyOrganisations;
    case 'active':
      if (organisation && contract) {
        const { reference } = contract;
        return fill(words.inForce, {
          organisation: organisation.name,
          reference,
          period: period(contract, texts),
        });
      }
      return ref ? fill(words.activeWithReference, { reference: ref.reference }) : words.active;
    case 'none': {
      if (!organisation || gap === undefined) return words.none;
      const { name } = organisation;
      const which =
        gap === 'missing' || !contract
          ? fill(words.missing, { organisation: name })
          : fill(words.gaps[gap], {
              organisation: name,
              reference: contract.reference,
              period: period(contract, texts),
            });
      return `${which} ${words.noneCounts}`;
    }
  }
}

/** The contract of a decision in short; for agents. */
export function contractSummary(decision: Decision, texts: Texts): string {
  const kept = contractEvidence(decision);
  // Decisions of before kept no reason when no contract was looked at.
  if (kept.length === 0) return texts.agent.contract.notManaged;
  const outcomes = new Set(kept.map(({ outcome }) => outcome));
  return [
    ...kept.map((evidence) => whichCounts(evidence, decision.contract, texts)),
    ...(outcomes.size > 1 ? [texts.agent.contract.organisationsDiffer] : []),
  ].join(' ');
}

/** Which contract, its period, and what it makes of the category; for agents. */
export function contractStatement(evidence: ContractEvidence, category: CategoryId, texts: Texts): string {
  const words = texts.agent.contract;
  const name = texts.categoryNames[category];
  const { contract, others = [], tooMany, outcome, organisation } = evidence;
  const which = whichCounts(evidence, undefined, texts);
  if (evidence.situation !== 'active' || !contract || !organisation) return which;
  const effect = effectOn(category, contract);
  return [
    which,
    // What is no support request is subject to no contract.
    ...(outcome === undefined ? [] : [fill(words.effects[effect], { name })]),
    ...(others.length > 0
      ? [fill(words.others, { references: others.map((other) => reference(other, texts)).join(', ') })]
      : []),
    ...(tooMany ? [words.tooMany] : []),
    ...(outcome === 'to-confirm' && !tooMany && effect !== 'contradictory'
      ? [fill(words.disagree, { name })]
      : []),
  ].join(' ');
}

function reference(contract: Named, texts: Texts): string {
  return `${contract.reference} (${period(contract, texts)})`;
}

/** What a client may be told of how their contract bears on the request. */
export interface ContractForClient {
  /** Why no contract counts; absent when one does, or that is not for clients. */
  gap?: Extract<Gap, 'expired' | 'not-begun'>;
  /** What it says about the category, beside the policy. */
  effect?: 'included' | 'excluded';
}

export function contractForClient(decision: Decision): ContractForClient {
  const kept = contractEvidence(decision);
  const [only] = kept;
  const gap = kept.length === 1 && only ? only.gap : undefined;
  const effects = kept.flatMap(({ situation, contract }) =>
    situation === 'active' && contract ? [effectOn(decision.category, contract)] : [],
  );
  return {
    ...(gap === 'expired' || gap === 'not-begun' ? { gap } : {}),
    ...(decision.coverage === 'covered' && effects.includes('included')
      ? { effect: 'included' as const }
      : {}),
    ...(decision.coverage === 'out' && effects.includes('excluded') ? { effect: 'excluded' as const } : {}),
  };
}

/**
 * The client's own contract in one sentence: of a request that belongs to one organisation alone, when it is in force.
 * Only for somebody who is known to belong to that organisation.
 */
export function ownContract(decision: Decision, texts: Texts): string | undefined {
  const [only, ...more] = contractEvidence(decision);
  if (more.length > 0 || only?.situation !== 'active' || !only.contract || !only.organisation)
    return undefined;
  const { reference: name, start, end } = only.contract;
  const words = texts.portal.contract;
  const from = dayInWords(start, texts);
  return end === undefined
    ? fill(words.open, { reference: name, start: from })
    : fill(words.period, { reference: name, start: from, end: dayInWords(end, texts) });
}
