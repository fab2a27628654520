import { type ContractSituation, coverageOfStanding, type Standing } from '../contracts/situation';
import type { CategoryId } from '../policy/vocabulary';
import type { ContractRef, Decision, Evidence } from './decision';

type ContractEvidence = Extract<Evidence, { kind: 'contract' }>;

/**
 * The situation as a decision keeps it: one reason for each organisation. Nothing of it is lost; see `situationOf`.
 *
 * @param standard what the policy's table makes of the category; null: not a support request
 */
export function contractEvidence(
  situation: ContractSituation,
  category: CategoryId,
  standard: 'covered' | 'out' | null,
): ContractEvidence[] {
  if (situation.kind !== 'managed') return [{ kind: 'contract', situation: situation.kind }];
  return situation.standings.map((standing) => ({
    ...evidenceOf(standing),
    ...(standard === null ? {} : { outcome: coverageOfStanding(standing, category, standard) }),
  }));
}

/** The same contracts, with what they make of another category. */
export function reconsidered(
  evidence: Evidence,
  category: CategoryId,
  standard: 'covered' | 'out' | null,
): Evidence {
  if (evidence.kind !== 'contract') return evidence;
  const { outcome: _before, ...kept } = evidence;
  const [standing] = standingOf(evidence, undefined);
  // Decisions of before kept no outcome.
  if (!standing || evidence.organisation === undefined) return evidence;
  return standard === null ? kept : { ...kept, outcome: coverageOfStanding(standing, category, standard) };
}

function evidenceOf(standing: Standing): ContractEvidence {
  const { organisation } = standing;
  if (standing.kind === 'gap') {
    const { why: gap, contract } = standing;
    return {
      kind: 'contract',
      situation: 'none',
      organisation,
      gap,
      ...(contract ? { contract: { ...contract, included: [], excluded: [] } } : {}),
    };
  }
  const { contract, others, tooMany } = standing;
  return {
    kind: 'contract',
    situation: 'active',
    organisation,
    contract,
    ...(others.length > 0 ? { others } : {}),
    ...(tooMany ? { tooMany } : {}),
  };
}

/** The contract that is relied upon first; absent without one in force. */
export function contractRef(situation: ContractSituation): ContractRef | undefined {
  if (situation.kind !== 'managed') return undefined;
  for (const standing of situation.standings) {
    if (standing.kind === 'in-force') {
      const { reference, start, end } = standing.contract;
      const organisationId = standing.organisation.id;
      return { organisationId, reference, start, ...(end === undefined ? {} : { end }) };
    }
  }
  return undefined;
}

/** The situation that a decision was made in, whatever became of the contracts since. */
export function situationOf({ because, contract }: Decision): ContractSituation {
  const kept = because.filter((evidence) => evidence.kind === 'contract');
  const whole = kept.find(
    ({ situation }) => situation === 'no-organisation' || situation === 'too-many-organisations',
  );
  if (whole?.situation === 'no-organisation' || whole?.situation === 'too-many-organisations')
    return { kind: whole.situation };
  const [first, ...rest] = kept.flatMap((evidence) => standingOf(evidence, contract));
  return first ? { kind: 'managed', standings: [first, ...rest] } : { kind: 'not-managed' };
}

function standingOf(evidence: ContractEvidence, ref: ContractRef | undefined): Standing[] {
  const { situation, gap, others = [], tooMany } = evidence;
  // Decisions of before kept neither.
  const organisation = evidence.organisation ?? { id: ref?.organisationId ?? '', name: '' };
  const { contract = { reference: ref?.reference ?? '', start: '', included: [], excluded: [] } } = evidence;
  switch (situation) {
    case 'active':
      return [
        {
          kind: 'in-force',
          organisation,
          contract,
          others,
          ...(tooMany ? { tooMany } : {}),
        },
      ];
    case 'none': {
      const { reference, start, end } = contract;
      return [
        {
          kind: 'gap',
          organisation,
          why: gap ?? 'missing',
          ...(evidence.contract
            ? { contract: { reference, start, ...(end === undefined ? {} : { end }) } }
            : {}),
        },
      ];
    }
    default:
      return [];
  }
}
