import type { PortalView } from '../../src/bridge/views';
import type { ContractTerm } from '../../src/contracts/contract';
import { contractSituation } from '../../src/contracts/situation';
import { contractEvidence, contractRef } from '../../src/decide/contract-evidence';
import type { Decision } from '../../src/decide/decision';
import { explainToClient } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { TEXTS } from '../../src/policy/texts';
import { type CategoryId, type Coverage, type Locale, LOCALES } from '../../src/policy/vocabulary';
import { contract, DAY, openEnded } from '../contracts/support';
import { decisionOf, toAgent } from './decisions';

type Contracts = Parameters<typeof contractSituation>[0][number]['contracts'];

/** The decision of a client of these organisations about a category. */
function decision(
  category: CategoryId,
  organisations: Record<string, Contracts>,
  coverage: Coverage,
  changes: Partial<Decision> = {},
): Decision {
  const situation = contractSituation(
    Object.entries(organisations).map(([name, contracts], at) => ({
      organisation: { id: String(at + 1), name },
      contracts,
    })),
    DAY,
  );
  const ref = contractRef(situation);
  return decisionOf(category, {
    coverage,
    billing: coverage === 'covered' ? 'not-billed' : coverage === 'out' ? 'may-be-billed' : 'to-confirm',
    because: contractEvidence(situation, category, DEFAULT_POLICY.categories[category].coverage),
    ...(ref ? { contract: ref } : {}),
    ...changes,
  });
}

const saying = (category: CategoryId, ...effects: ContractTerm['effect'][]) =>
  contract({ reference: 'M-7', terms: effects.map((effect) => ({ category, effect })) });

/** What agents read of the contract: the sentence of the panel, and the reasons. */
function forAgent(given: Decision, locale: Locale) {
  const view = toAgent(given, {
    wording: DEFAULT_POLICY,
    locale,
    mayEdit: false,
  }).decision;
  return {
    summary: view?.contract,
    reasons: view?.evidence.map(({ source, statement }) => `${source}. ${statement}`),
  };
}

const ofCoverage = (given: Decision, locale: Locale, isOwn = false): string => {
  const view = explainToClient(given, TEXTS[locale], { isOwn });
  if (view.kind !== 'explained') throw new Error(`expected an explanation: ${view.kind}`);
  return view.facts.find(({ id }) => id === 'coverage')?.reason ?? '';
};

/** All of it but the revision, which is a time. */
const said = (view: PortalView): string => JSON.stringify({ ...view, revision: '' });

describe('agents read which contract counts, and what it makes of the category', () => {
  test.each<[Locale, string, string]>([
    [
      'fr',
      'Muster AG\u00a0: le contrat M-7 (du 01.01.2026 au 31.12.2026) vaut pour la date de la demande.',
      'Il exclut «\u00a0Défaut du logiciel standard\u00a0».',
    ],
    [
      'de',
      'Muster AG: Am Tag der Anfrage gilt der Vertrag M-7 (vom 01.01.2026 bis zum 31.12.2026).',
      'Er schliesst «Fehler der Standardsoftware» aus.',
    ],
    [
      'en',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) counts for the day of the request.',
      'It excludes ‘Defect of the standard software’.',
    ],
    [
      'it',
      'Muster AG: alla data della richiesta vale il contratto M-7 (dal 01.01.2026 al 31.12.2026).',
      'Esclude «Difetto del software standard».',
    ],
  ])('in force: %s', (locale, which, effect) => {
    const given = decision('product_defect', { 'Muster AG': [saying('product_defect', 'excluded')] }, 'out');
    const source = TEXTS[locale].agent.sources.contract;
    expect(forAgent(given, locale)).toEqual({
      summary: which,
      reasons: [`${source}. ${which} ${effect}`],
    });
  });

  test.each<[string, Contracts, Coverage, string]>([
    [
      'in force, nothing special',
      [openEnded({ reference: 'M-7' })],
      'out',
      'Muster AG: contract M-7 (since 1 January 2026) counts for the day of the request. For ‘Data change’ it follows the policy.',
    ],
    [
      'including it',
      [saying('data_modification', 'included')],
      'covered',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) counts for the day of the request. It includes ‘Data change’.',
    ],
    [
      'saying both',
      [saying('data_modification', 'included', 'excluded')],
      'to-confirm',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) counts for the day of the request. It both includes and excludes ‘Data change’: to be confirmed.',
    ],
    [
      'with another one that agrees',
      [saying('data_modification', 'excluded'), openEnded({ reference: 'M-0', start: '2025-01-01' })],
      'out',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) counts for the day of the request. It excludes ‘Data change’. Also in force on that day: M-0 (since 1 January 2025).',
    ],
    [
      'with another one that does not',
      [saying('data_modification', 'included'), openEnded({ reference: 'M-0', start: '2025-01-01' })],
      'to-confirm',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) counts for the day of the request. It includes ‘Data change’. Also in force on that day: M-0 (since 1 January 2025). The contracts in force do not agree about ‘Data change’: to be confirmed.',
    ],
    [
      'with too many',
      ['A', 'B', 'C', 'D'].map((reference) => contract({ reference })),
      'to-confirm',
      'Muster AG: contract A (1 January 2026 to 31 December 2026) counts for the day of the request. For ‘Data change’ it follows the policy. Also in force on that day: B (1 January 2026 to 31 December 2026), C (1 January 2026 to 31 December 2026). More than three contracts are in force on that day: to be confirmed.',
    ],
    [
      'ended',
      [contract({ reference: 'M-7', start: '2025-01-01', end: '2025-12-31' })],
      'no-contract',
      'Muster AG: contract M-7 (1 January 2025 to 31 December 2025) had ended on the day of the request. No contract counts for the request: nothing is billed without confirmation.',
    ],
    [
      'not begun',
      [openEnded({ reference: 'M-7', start: '2026-04-01' })],
      'no-contract',
      'Muster AG: contract M-7 (since 1 April 2026) had not begun on the day of the request. No contract counts for the request: nothing is billed without confirmation.',
    ],
    [
      'suspended',
      [contract({ reference: 'M-7', state: 'suspended' })],
      'no-contract',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) is suspended. No contract counts for the request: nothing is billed without confirmation.',
    ],
    [
      'cancelled',
      [contract({ reference: 'M-7', state: 'cancelled' })],
      'no-contract',
      'Muster AG: contract M-7 (1 January 2026 to 31 December 2026) is cancelled. No contract counts for the request: nothing is billed without confirmation.',
    ],
    [
      'never recorded',
      [],
      'no-contract',
      'Muster AG: no contract is recorded. No contract counts for the request: nothing is billed without confirmation.',
    ],
  ])('%s', (_, contracts, coverage, statement) => {
    const given = decision('data_modification', { 'Muster AG': contracts }, coverage);
    expect(forAgent(given, 'en').reasons).toEqual([`Maintenance contract. ${statement}`]);
  });

  test('one reason for each organisation, and that they differ', () => {
    const given = decision('product_defect', { 'Muster AG': [openEnded()], 'Léman SA': [] }, 'to-confirm', {
      state: 'needs-review',
    });
    const { summary, reasons } = forAgent(given, 'en');
    expect(reasons).toHaveLength(2);
    expect(summary).toBe(
      'Muster AG: contract M-1 (since 1 January 2026) counts for the day of the request. Léman SA: no contract is recorded. No contract counts for the request: nothing is billed without confirmation. The organisations of the request do not have the same coverage: to be confirmed.',
    );
  });

  test('no organisation, and too many', () => {
    expect(forAgent(decision('product_defect', {}, 'to-confirm'), 'en').summary).toBe(
      'The request belongs to no organisation: there is no contract to look at. Coverage is to be confirmed.',
    );
    const six = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, [contract()]]));
    expect(forAgent(decision('product_defect', six, 'to-confirm'), 'en').summary).toBe(
      'The request belongs to more than five organisations. Coverage is to be confirmed.',
    );
  });
});

test('agents read what a correction would give under this contract', () => {
  const outcomes = (contracts: Contracts) => {
    const view = toAgent(decision('product_defect', { 'Muster AG': contracts }, 'covered'), {
      wording: DEFAULT_POLICY,
      locale: 'en',
    });
    return view.categories.find(({ id }) => id === 'user_error')?.outcome;
  };
  expect(outcomes([contract()])).toBe('Level 2 · outside maintenance');
  expect(outcomes([saying('user_error', 'included')])).toBe('Level 2 · included in maintenance');
  expect(outcomes([])).toBe(`Level 2 · ${TEXTS.en.values.coverage['no-contract']}`);
});

describe('clients read in plain words why their contract covers the request or not', () => {
  const ended = [contract({ end: '2026-03-01' })];
  const notBegun = [contract({ start: '2026-03-03' })];
  test.each<[string, CategoryId, Contracts, Coverage, keyof typeof TEXTS.fr.portal.coverageReasons]>([
    ['an inclusion', 'user_error', [saying('user_error', 'included')], 'covered', 'included'],
    ['an exclusion', 'product_defect', [saying('product_defect', 'excluded')], 'out', 'excluded'],
    ['ended', 'product_defect', ended, 'no-contract', 'ended'],
    ['not begun', 'product_defect', notBegun, 'no-contract', 'notBegun'],
    ['none', 'product_defect', [], 'no-contract', 'noContract'],
    [
      'suspended, which is between the client and the desk',
      'product_defect',
      [contract({ state: 'suspended' })],
      'no-contract',
      'noContract',
    ],
    [
      'cancelled, which is between the client and the desk',
      'product_defect',
      [contract({ state: 'cancelled' })],
      'no-contract',
      'noContract',
    ],
  ])('%s', (_, category, contracts, coverage, reason) => {
    const given = decision(category, { 'Muster AG': contracts }, coverage);
    for (const locale of LOCALES)
      expect(ofCoverage(given, locale)).toBe(TEXTS[locale].portal.coverageReasons[reason]);
  });

  test('an inclusion bills nothing, and an exclusion announces no more than a possibility', () => {
    const included = decision('user_error', { 'Muster AG': [saying('user_error', 'included')] }, 'covered');
    const excluded = decision('user_error', { 'Muster AG': [saying('user_error', 'excluded')] }, 'out');
    const billing = (given: Decision) => {
      const view = explainToClient(given, TEXTS.en);
      return view.kind === 'explained' ? view.facts.find(({ id }) => id === 'billing') : undefined;
    };
    expect(billing(included)).toMatchObject({ value: 'Not billed', tone: 'good' });
    expect(billing(excluded)?.reason).toContain('may be billed');
    expect(billing(excluded)?.reason).toContain('not confirmed yet');
  });

  test('a contract that says nothing special leaves the words of the policy', () => {
    const given = decision('user_error', { 'Muster AG': [contract()] }, 'out');
    expect(ofCoverage(given, 'en')).toBe(TEXTS.en.categories.user_error.coverage.out);
  });

  test('a coverage that the desk has changed since is not put down to the contract', () => {
    const given = decision('user_error', { 'Muster AG': [saying('user_error', 'excluded')] }, 'covered');
    expect(ofCoverage(given, 'en')).toBe(TEXTS.en.categories.user_error.coverage.covered);
  });
});

describe('their own contract', () => {
  const given = decision('product_defect', { 'Muster AG': [contract({ reference: 'M-7' })] }, 'covered');
  test.each<[Locale, string, string]>([
    [
      'fr',
      'Votre contrat M-7 court du 01.01.2026 au 31.12.2026.',
      'Votre contrat M-7 court depuis le 01.01.2026.',
    ],
    [
      'de',
      'Ihr Vertrag M-7 läuft vom 01.01.2026 bis zum 31.12.2026.',
      'Ihr Vertrag M-7 läuft seit dem 01.01.2026.',
    ],
    [
      'en',
      'Your contract M-7 runs from 1 January 2026 to 31 December 2026.',
      'Your contract M-7 has run since 1 January 2026.',
    ],
    [
      'it',
      'Il Suo contratto M-7 è valido dal 01.01.2026 al 31.12.2026.',
      'Il Suo contratto M-7 è valido dal 01.01.2026.',
    ],
  ])('is named to whoever raised the request: %s', (locale, period, open) => {
    const reason = TEXTS[locale].categories.product_defect.coverage.covered;
    expect(ofCoverage(given, locale, true)).toBe(`${reason} ${period}`);
    const openly = decision('product_defect', { 'Muster AG': [openEnded({ reference: 'M-7' })] }, 'covered');
    expect(ofCoverage(openly, locale, true)).toBe(`${reason} ${open}`);
  });

  test('is named to nobody else', () => {
    for (const locale of LOCALES)
      expect(said(explainToClient(given, TEXTS[locale]))).not.toMatch(/M-7|2026|Muster/u);
  });

  test.each<[string, Record<string, Contracts>, Coverage]>([
    [
      'that is not in force',
      { 'Muster AG': [contract({ reference: 'M-7', end: '2026-03-01' })] },
      'no-contract',
    ],
    [
      'beside that of another organisation',
      { 'Muster AG': [contract({ reference: 'M-7' })], 'Léman SA': [contract({ reference: 'M-7' })] },
      'covered',
    ],
  ])('is named to nobody %s', (_, organisations, coverage) => {
    const view = explainToClient(decision('product_defect', organisations, coverage), TEXTS.en, {
      isOwn: true,
    });
    expect(said(view)).not.toMatch(/M-7|2026|Muster|Léman/u);
  });

  test('is not named while the request is being qualified', () => {
    const waiting = { ...given, state: 'needs-review' as const };
    expect(explainToClient(waiting, TEXTS.en, { isOwn: true })).toEqual(
      explainToClient(undefined, TEXTS.en, { isOwn: true }),
    );
  });

  test('never comes with the others in force, whose references are for agents', () => {
    const two = decision(
      'product_defect',
      { 'Muster AG': [contract({ reference: 'M-7', start: '2026-02-01' }), contract({ reference: 'OLD' })] },
      'covered',
    );
    expect(JSON.stringify(explainToClient(two, TEXTS.en, { isOwn: true }))).not.toContain('OLD');
  });
});
