import type { CategoryId } from '../policy/vocabulary';
import type { Contract, ContractTerm } from './contract';
import { shifted } from './day';

/** A stretch of days, both included; no last one: for ever. */
export interface Days {
  from: string;
  until?: string;
}

/** What an admin should look at; nothing of it stops a contract from being saved. */
export type ContractWarning =
  /** Two active contracts of an organisation are in force at once. */
  | { kind: 'overlap'; organisationId: string; references: [string, string]; days: Days }
  /** Between two active contracts of an organisation nothing is in force. */
  | { kind: 'gap'; organisationId: string; references: [string, string]; days: Days }
  /** The last day lies before the first: never in force. */
  | { kind: 'never-in-force'; reference: string }
  /** A category is included and excluded at once. */
  | { kind: 'contradiction'; reference: string; category: CategoryId; days: Days }
  /** A term has no day within the contract's period, or none at all. `term`: its place in the list, from 0. */
  | { kind: 'term-outside'; reference: string; category: CategoryId; term: number }
  /** A term for what is no support request has no effect. */
  | { kind: 'term-without-effect'; reference: string; category: CategoryId; term: number };

/** Everything worth a look about all contracts of one organisation, whatever their order. */
export function warningsOf(organisationId: string, contracts: readonly Contract[]): ContractWarning[] {
  const ordered = [...contracts].sort(
    (one, other) => compare(one.start, other.start) || compare(one.reference, other.reference),
  );
  const active = ordered.filter((contract) => contract.state === 'active' && isEver(contract));
  return [
    ...overlaps(organisationId, active),
    ...gaps(organisationId, active),
    ...ordered.flatMap(warningsOfTerms),
  ];
}

/** What is odd about a contract by itself. */
export function warningsOfTerms(contract: Contract): ContractWarning[] {
  const { reference } = contract;
  if (!isEver(contract)) return [{ kind: 'never-in-force', reference }];
  const found: ContractWarning[] = [];
  const counting: { term: ContractTerm; days: Days }[] = [];
  contract.terms.forEach((term, at) => {
    const { category } = term;
    const days = common(daysOf(contract), daysOfTerm(term, contract));
    if (category === 'other') found.push({ kind: 'term-without-effect', reference, category, term: at });
    else if (!days) found.push({ kind: 'term-outside', reference, category, term: at });
    else counting.push({ term, days });
  });
  for (const included of counting.filter(({ term }) => term.effect === 'included')) {
    for (const excluded of counting.filter(({ term }) => term.effect === 'excluded')) {
      const { category } = included.term;
      const days = category === excluded.term.category && common(included.days, excluded.days);
      if (days) found.push({ kind: 'contradiction', reference, category, days });
    }
  }
  return found;
}

function overlaps(organisationId: string, active: readonly Contract[]): ContractWarning[] {
  return active.flatMap((one, at) =>
    active.slice(at + 1).flatMap((other): ContractWarning[] => {
      const days = common(daysOf(one), daysOf(other));
      const references: [string, string] = [one.reference, other.reference];
      return days ? [{ kind: 'overlap', organisationId, references, days }] : [];
    }),
  );
}

/** Days without contract before the next begins. What comes before the first and after the last is no gap. */
function gaps(organisationId: string, active: readonly Contract[]): ContractWarning[] {
  const found: ContractWarning[] = [];
  let last: Contract | undefined;
  for (const next of active) {
    if (last?.end !== undefined && shifted(last.end, 1) < next.start) {
      const days = { from: shifted(last.end, 1), until: shifted(next.start, -1) };
      found.push({ kind: 'gap', organisationId, references: [last.reference, next.reference], days });
    }
    if (!last || endsLater(next, last)) last = next;
  }
  return found;
}

function endsLater(one: Contract, other: Contract): boolean {
  return other.end !== undefined && (one.end === undefined || one.end > other.end);
}

function isEver({ start, end }: Contract): boolean {
  return end === undefined || start <= end;
}

function daysOf({ start, end }: Contract): Days {
  return { from: start, ...(end === undefined ? {} : { until: end }) };
}

function daysOfTerm({ from, until }: ContractTerm, { start }: Contract): Days {
  return { from: from ?? start, ...(until === undefined ? {} : { until }) };
}

/** The days of both; undefined when there are none. */
function common(one: Days, other: Days): Days | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const ends = [one.until, other.until].filter((day) => day !== undefined).sort(compare);
  const [until] = ends;
  if (until === undefined) return { from };
  return from <= until ? { from, until } : undefined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
