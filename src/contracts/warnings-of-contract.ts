import type { CategoryId } from '../policy/vocabulary';
import type { Contract } from './contract';
import { shifted } from './day';
import { type ContractWarning, warningsOf } from './warnings';

/** How long before its last day a contract is said to expire. */
export const EXPIRES_WITHIN_DAYS = 60;

/** What is worth a look about one contract, as its own list shows it. */
export type WarningAbout =
  | { kind: 'overlap'; organisation: string; other: string; from: string; until?: string }
  | { kind: 'gap'; organisation: string; other: string; from: string; until?: string }
  | { kind: 'contradiction'; category: CategoryId; from: string; until?: string }
  | { kind: 'term-outside' | 'term-without-effect'; category: CategoryId }
  | { kind: 'never-in-force' }
  /** No other contract goes on from its last day, for one of its organisations at least. 0: today. */
  | { kind: 'expires'; days: number };

/**
 * Tells the warnings about any contract among these.
 *
 * @param contractsOf all contracts of an organisation
 * @param today `2026-11-24`
 */
export function warningsAmong(
  contractsOf: (organisationId: string) => readonly Contract[],
  today: string,
): (contract: Contract) => WarningAbout[] {
  const known = new Map<string, ContractWarning[]>();
  const warningsIn = (id: string): ContractWarning[] => {
    const warnings = known.get(id) ?? warningsOf(id, contractsOf(id));
    known.set(id, warnings);
    return warnings;
  };
  return (contract) => {
    const found = new Map<string, WarningAbout>();
    for (const { id, name } of contract.organisations) {
      for (const warning of warningsIn(id)) {
        const about = aboutOf(warning, contract.reference, name);
        if (about) found.set(JSON.stringify(about), about);
      }
    }
    const expires = expiry(contract, contractsOf, today);
    return [...(expires ? [expires] : []), ...found.values()];
  };
}

function aboutOf(
  warning: ContractWarning,
  reference: string,
  organisation: string,
): WarningAbout | undefined {
  if ('references' in warning) {
    const [one, other] = warning.references;
    if (one !== reference && other !== reference) return undefined;
    return {
      kind: warning.kind,
      organisation,
      other: one === reference ? other : one,
      ...warning.days,
    };
  }
  if (warning.reference !== reference) return undefined;
  switch (warning.kind) {
    case 'never-in-force':
      return { kind: warning.kind };
    case 'contradiction':
      return { kind: warning.kind, category: warning.category, ...warning.days };
    case 'term-outside':
    case 'term-without-effect':
      return { kind: warning.kind, category: warning.category };
  }
}

function expiry(
  contract: Contract,
  contractsOf: (organisationId: string) => readonly Contract[],
  today: string,
): WarningAbout | undefined {
  const { end, state } = contract;
  if (state !== 'active' || end === undefined || end < today) return undefined;
  if (end > shifted(today, EXPIRES_WITHIN_DAYS)) return undefined;
  const dayAfter = shifted(end, 1);
  const goesOn = contract.organisations.every(({ id }) =>
    contractsOf(id).some(
      (other) =>
        other.reference !== contract.reference &&
        other.state === 'active' &&
        other.start <= dayAfter &&
        (other.end === undefined || other.end >= dayAfter),
    ),
  );
  if (goesOn) return undefined;
  return { kind: 'expires', days: Math.round((Date.parse(end) - Date.parse(today)) / 86_400_000) };
}
