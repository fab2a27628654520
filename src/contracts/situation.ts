import { CATEGORY_IDS, type CategoryId, type Coverage } from '../policy/vocabulary';
import type { Contract } from './contract';

export interface Organisation {
  id: string;
  name: string;
}

/** A contract as far as it can be told from others. Days, both included; no end: open-ended. */
export interface ContractPeriod {
  reference: string;
  start: string;
  end?: string | undefined;
}

/** What a contract says about categories on one day. What stands in both lists is contradictory. */
export interface ContractInForce extends ContractPeriod {
  included: CategoryId[];
  excluded: CategoryId[];
}

/**
 * Why an organisation has no contract in force: it never had one; the last one has ended; the next one has not begun; the
 * one of that day is suspended, or cancelled.
 */
export const GAPS = ['missing', 'expired', 'not-begun', 'suspended', 'cancelled'] as const;
export type Gap = (typeof GAPS)[number];

/** How one organisation stands on one day. */
export type Standing =
  | {
      kind: 'in-force';
      organisation: Organisation;
      contract: ContractInForce;
      /** In force on the same day and not picked, at most two. */
      others: ContractInForce[];
      /** More are in force than can be kept: none of them is relied upon. */
      tooMany?: true;
    }
  | { kind: 'gap'; organisation: Organisation; why: Gap; contract?: ContractPeriod };

/** What is known of the client's maintenance contract on the day the request was created. */
export type ContractSituation =
  /** No contract is recorded on this site: maintenance is taken to be active. */
  | { kind: 'not-managed' }
  /** The request belongs to no organisation: nobody knows whose contract to look at. */
  | { kind: 'no-organisation' }
  /** The request belongs to more organisations than a decision can explain. */
  | { kind: 'too-many-organisations' }
  /** One for each organisation of the request, by id. */
  | { kind: 'managed'; standings: [Standing, ...Standing[]] };

/** A decision keeps how every organisation stands, within what an issue property holds. */
export const MOST_ORGANISATIONS = 5;
const MOST_OTHERS = 2;

/** The situation of a request that belongs to these organisations, with all contracts of each. */
export function contractSituation(
  organisations: readonly { organisation: Organisation; contracts: readonly Contract[] }[],
  day: string,
): ContractSituation {
  const standings = [...new Map(organisations.map((each) => [each.organisation.id, each])).values()]
    .sort((one, other) => compare(one.organisation.id, other.organisation.id))
    .map(({ organisation, contracts }) => standing(organisation, contracts, day));
  const [first, ...rest] = standings;
  if (first === undefined) return { kind: 'no-organisation' };
  if (standings.length > MOST_ORGANISATIONS) return { kind: 'too-many-organisations' };
  return { kind: 'managed', standings: [first, ...rest] };
}

/**
 * How an organisation stands on a day, whatever the order of its contracts. Of several in force the one that began last
 * counts, then the first by reference. Without one, the reason that is nearest: a contract of that day which does not
 * count for its state; else the last that ended; else the next that begins.
 */
export function standing(organisation: Organisation, contracts: readonly Contract[], day: string): Standing {
  const [picked, ...others] = contractsInForce(contracts, day).map((contract) => onDay(contract, day));
  if (picked) {
    return {
      kind: 'in-force',
      organisation,
      contract: picked,
      others: others.slice(0, MOST_OTHERS),
      ...(others.length > MOST_OTHERS ? { tooMany: true as const } : {}),
    };
  }
  const { why, contract } = nearest(contracts, day);
  return { kind: 'gap', organisation, why, ...(contract ? { contract: period(contract) } : {}) };
}

/** The contracts that count on a day, the one that is relied upon first. */
export function contractsInForce(contracts: readonly Contract[], day: string): Contract[] {
  return contracts
    .filter((contract) => contract.state === 'active' && isWithin(contract, day))
    .sort(latestFirst);
}

function nearest(contracts: readonly Contract[], day: string): { why: Gap; contract?: Contract } {
  const ofDay = contracts.filter((contract) => isWithin(contract, day)).sort(latestFirst);
  const suspended = ofDay.find(({ state }) => state === 'suspended');
  if (suspended) return { why: 'suspended', contract: suspended };
  const [cancelled] = ofDay;
  if (cancelled) return { why: 'cancelled', contract: cancelled };
  const [ended] = contracts
    .filter(({ end }) => end !== undefined && end < day)
    .sort((one, other) => compare(other.end ?? '', one.end ?? '') || latestFirst(one, other));
  if (ended) return { why: 'expired', contract: ended };
  const [next] = [...contracts].sort(
    (one, other) => compare(one.start, other.start) || compare(one.reference, other.reference),
  );
  return next ? { why: 'not-begun', contract: next } : { why: 'missing' };
}

function isWithin({ start, end }: ContractPeriod | Contract, day: string): boolean {
  return start <= day && (end === undefined || day <= end);
}

function latestFirst(one: Contract, other: Contract): number {
  return compare(other.start, one.start) || compare(one.reference, other.reference);
}

/** By code unit: the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function period({ reference, start, end }: Contract): ContractPeriod {
  return { reference, start, ...(end === undefined ? {} : { end }) };
}

function onDay(contract: Contract, day: string): ContractInForce {
  const named = (effect: 'included' | 'excluded') =>
    CATEGORY_IDS.filter((id) =>
      contract.terms.some(
        (term) =>
          term.category === id &&
          term.effect === effect &&
          (term.from === undefined || term.from <= day) &&
          (term.until === undefined || day <= term.until),
      ),
    );
  return { ...period(contract), included: named('included'), excluded: named('excluded') };
}

/** What a contract makes of a category; `contradictory`: it both includes and excludes it. */
export type ContractEffect = 'included' | 'excluded' | 'standard' | 'contradictory';

export function effectOn(category: CategoryId, { included, excluded }: ContractInForce): ContractEffect {
  if (included.includes(category)) return excluded.includes(category) ? 'contradictory' : 'included';
  return excluded.includes(category) ? 'excluded' : 'standard';
}

/**
 * The coverage of a category in a situation. Whatever several contracts or organisations do not agree about is
 * `to-confirm`: neither is a charge announced for it, nor is it given away.
 *
 * @param standard what the policy's table says; null: not a support request
 */
export function coverageUnder(
  situation: ContractSituation,
  category: CategoryId,
  standard: 'covered' | 'out' | null,
): Coverage {
  if (standard === null) return 'to-confirm';
  switch (situation.kind) {
    case 'not-managed':
      return standard;
    case 'no-organisation':
    case 'too-many-organisations':
      return 'to-confirm';
    case 'managed':
      return agreed(situation.standings.map((each) => coverageOfStanding(each, category, standard)));
  }
}

/** The coverage of a category for one organisation. */
export function coverageOfStanding(
  each: Standing,
  category: CategoryId,
  standard: 'covered' | 'out',
): Coverage {
  if (each.kind === 'gap') return 'no-contract';
  if (each.tooMany) return 'to-confirm';
  return agreed([each.contract, ...each.others].map((contract) => coverageOf(contract, category, standard)));
}

function coverageOf(contract: ContractInForce, category: CategoryId, standard: 'covered' | 'out'): Coverage {
  switch (effectOn(category, contract)) {
    case 'included':
      return 'covered';
    case 'excluded':
      return 'out';
    case 'standard':
      return standard;
    case 'contradictory':
      return 'to-confirm';
  }
}

function agreed(coverages: readonly Coverage[]): Coverage {
  const [first, ...others] = coverages;
  return first !== undefined && others.every((other) => other === first) ? first : 'to-confirm';
}
