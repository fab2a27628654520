import * as fc from 'fast-check';
import type { Classification } from '../../src/classify/classification';
import type { Contract, ContractTerm } from '../../src/contracts/contract';
import { contractSituation, type ContractSituation } from '../../src/contracts/situation';
import { contractEvidence, situationOf } from '../../src/decide/contract-evidence';
import { correct, decide, isContractOpen } from '../../src/decide/decide';
import { type Decision, decisionSchema } from '../../src/decide/decision';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';
import * as v from '../../src/packed/valibot.cjs';
import { anyContract, anyDay } from '../contracts/arbitrary';
import { contract, DAY } from '../contracts/support';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const POLICY: Policy = { ...DEFAULT_POLICY, thresholds: { covered: 0.7, billed: 0.8 } };

function reading(shares: Partial<Record<CategoryId, number>>): Classification {
  const probabilities = Object.fromEntries(CATEGORY_IDS.map((id) => [id, shares[id] ?? 0])) as Record<
    CategoryId,
    number
  >;
  const category = CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
  return {
    probabilities,
    category,
    confidence: probabilities[category],
    lang: 'fr',
    signals: [],
    alsoAsks: [],
  };
}

/** The situation of a client of these organisations, each with its contracts. */
const client = (...organisations: Contract[][]): ContractSituation =>
  contractSituation(
    organisations.map((contracts, at) => ({
      organisation: { id: String(at + 1), name: `Organisation ${String(at + 1)}` },
      contracts,
    })),
    DAY,
  );
const saying = (effect: ContractTerm['effect'], ...categories: CategoryId[]) =>
  contract({ terms: categories.map((category) => ({ category, effect })) });

const decided = (
  shares: Partial<Record<CategoryId, number>>,
  situation: ContractSituation,
  policy = POLICY,
): Decision =>
  decide({ classification: reading(shares), policy, contract: situation, inputHash: 'h', now: NOW });

const corrected = (decision: Decision, to: CategoryId): Decision =>
  correct({ decision, to, reason: 'r', by: 'agent', policy: POLICY, now: NOW });

describe('coverage and billing follow the contract of the day', () => {
  const ended = contract({ end: '2026-03-01' });
  test.each<[string, ContractSituation, CategoryId, string, string, string]>([
    ['not managed', { kind: 'not-managed' }, 'product_defect', 'covered', 'not-billed', 'automatic'],
    ['not managed', { kind: 'not-managed' }, 'user_error', 'out', 'may-be-billed', 'automatic'],
    ['in force', client([contract()]), 'product_defect', 'covered', 'not-billed', 'automatic'],
    ['in force', client([contract()]), 'user_error', 'out', 'may-be-billed', 'automatic'],
    [
      'including it',
      client([saying('included', 'user_error')]),
      'user_error',
      'covered',
      'not-billed',
      'automatic',
    ],
    [
      'excluding it',
      client([saying('excluded', 'product_defect')]),
      'product_defect',
      'out',
      'may-be-billed',
      'automatic',
    ],
    ['ended', client([ended]), 'product_defect', 'no-contract', 'to-confirm', 'automatic'],
    ['ended', client([ended]), 'user_error', 'no-contract', 'to-confirm', 'automatic'],
    ['never recorded', client([]), 'product_defect', 'no-contract', 'to-confirm', 'automatic'],
    ['of no organisation', client(), 'product_defect', 'to-confirm', 'to-confirm', 'needs-review'],
    [
      'of two organisations, one without',
      client([contract()], []),
      'product_defect',
      'to-confirm',
      'to-confirm',
      'needs-review',
    ],
    [
      'of two organisations, both including it',
      client([saying('included', 'user_error')], [saying('included', 'user_error')]),
      'user_error',
      'covered',
      'not-billed',
      'automatic',
    ],
    [
      'including and excluding it',
      client([
        contract({
          terms: [
            { category: 'user_error', effect: 'included' },
            { category: 'user_error', effect: 'excluded' },
          ],
        }),
      ]),
      'user_error',
      'to-confirm',
      'to-confirm',
      'needs-review',
    ],
  ])('%s', (_, situation, category, coverage, billing, state) => {
    expect(decided({ [category]: 0.95, other: 0.05 }, situation)).toMatchObject({
      coverage,
      billing,
      state,
      category,
    });
  });

  test('what is no support request has no coverage under any contract', () => {
    const situation = client([saying('included', 'other'), contract({ reference: 'B' })]);
    expect(decided({ other: 0.99 }, situation)).toMatchObject({
      coverage: 'to-confirm',
      billing: 'to-confirm',
      state: 'needs-review',
    });
  });
});

describe('the threshold is that of what is announced', () => {
  const excluding = client([
    saying('excluded', 'normal_use_problem', 'product_defect', 'customisation_usage'),
  ]);
  const including = client([saying('included', 'training_information')]);

  test.each<[string, ContractSituation, CategoryId, number, string]>([
    [
      'a covered category that is excluded, below that of a charge',
      excluding,
      'product_defect',
      0.79,
      'needs-review',
    ],
    [
      'a covered category that is excluded, at that of a charge',
      excluding,
      'product_defect',
      0.8,
      'automatic',
    ],
    [
      'an uncovered category that is included, below that of covered',
      including,
      'training_information',
      0.69,
      'needs-review',
    ],
    [
      'an uncovered category that is included, at that of covered',
      including,
      'training_information',
      0.7,
      'automatic',
    ],
  ])('%s', (_, situation, category, share, state) => {
    expect(decided({ [category]: share, other: 1 - share }, situation).state).toBe(state);
  });

  test('what ends in the same coverage under this contract counts together', () => {
    const shares = { training_information: 0.5, normal_use_problem: 0.4, other: 0.1 };
    expect(decided(shares, client([contract()]))).toMatchObject({ state: 'needs-review', confidence: 0.5 });
    expect(decided(shares, including)).toMatchObject({
      state: 'automatic',
      coverage: 'covered',
      confidence: 0.9,
    });
  });

  test('what the contract parts does not', () => {
    const shares = { product_defect: 0.5, normal_use_problem: 0.4, other: 0.1 };
    expect(decided(shares, client([contract()]))).toMatchObject({ state: 'automatic', confidence: 0.9 });
    expect(decided(shares, client([saying('excluded', 'product_defect')]))).toMatchObject({
      state: 'needs-review',
      confidence: 0.5,
      billing: 'to-confirm',
    });
  });

  test('without contract it is that of the table, since the client is told who handles the request', () => {
    const unclear = decided({ training_information: 0.5, normal_use_problem: 0.45, other: 0.05 }, client([]));
    expect(unclear).toMatchObject({ confidence: 0.5, state: 'needs-review', coverage: 'to-confirm' });
    const clear = decided({ normal_use_problem: 0.75, training_information: 0.25 }, client([]));
    expect(clear).toMatchObject({ state: 'automatic', coverage: 'no-contract', billing: 'to-confirm' });
  });

  test('where the contract leaves it open, confidence is that of the reading, and nothing is asked', () => {
    const open = decided({ product_defect: 0.9, other: 0.1 }, client());
    expect(open).toMatchObject({ confidence: 0.9, state: 'needs-review' });
    expect(open).not.toHaveProperty('question');
    expect(open).not.toHaveProperty('runnerUp');
    expect(isContractOpen(open, POLICY)).toBe(true);
    expect(isContractOpen(decided({ product_defect: 0.4, other: 0.6 }, client([contract()])), POLICY)).toBe(
      false,
    );
  });
});

describe('a decision keeps its contract', () => {
  test('by reference and dates, with what it says of the category', () => {
    const decision = decided(
      { user_error: 0.95 },
      client([
        contract({
          reference: 'A',
          start: '2025-01-01',
          terms: [{ category: 'user_error', effect: 'excluded' }],
        }),
        saying('excluded', 'user_error'),
      ]),
    );
    expect(decision.contract).toEqual({
      organisationId: '1',
      reference: 'M-1',
      start: '2026-01-01',
      end: '2026-12-31',
    });
    expect(decision.because).toContainEqual({
      kind: 'contract',
      situation: 'active',
      organisation: { id: '1', name: 'Organisation 1' },
      contract: {
        reference: 'M-1',
        start: '2026-01-01',
        end: '2026-12-31',
        included: [],
        excluded: ['user_error'],
      },
      others: [
        { reference: 'A', start: '2025-01-01', end: '2026-12-31', included: [], excluded: ['user_error'] },
      ],
      outcome: 'out',
    });
  });

  test('never more of it than that: no note, no customised objects, no other organisation', () => {
    const secret = contract({
      note: 'secret',
      modules: ['secret'],
      customisations: [{ name: 'secret', aliases: ['secret'] }],
      organisations: [
        { id: '1', name: 'Organisation 1' },
        { id: '2', name: 'secret' },
      ],
      changedBy: 'secret',
    });
    expect(JSON.stringify(decided({ product_defect: 0.95 }, client([secret])))).not.toContain('secret');
  });

  test('without one in force, the one that explains why is named, and none is the contract', () => {
    const decision = decided({ user_error: 0.95 }, client([contract({ end: '2026-03-01' })]));
    expect(decision.contract).toBeUndefined();
    expect(decision.because).toContainEqual(
      expect.objectContaining({
        kind: 'contract',
        situation: 'none',
        gap: 'expired',
        outcome: 'no-contract',
      }),
    );
  });

  test('through a correction, whatever the contracts are by then', () => {
    const situation = client([saying('included', 'user_error')]);
    const decision = decided({ product_defect: 0.95 }, situation);
    const toIncluded = corrected(decision, 'user_error');
    expect(toIncluded).toMatchObject({ coverage: 'covered', billing: 'not-billed' });
    expect(toIncluded.because).toContainEqual(
      expect.objectContaining({ kind: 'contract', outcome: 'covered' }),
    );
    expect(corrected(toIncluded, 'training_information')).toMatchObject({
      coverage: 'out',
      billing: 'billable',
      because: expect.arrayContaining([expect.objectContaining({ kind: 'contract', outcome: 'out' })]),
    });
    expect(corrected(decided({ user_error: 0.95 }, client()), 'product_defect')).toMatchObject({
      coverage: 'to-confirm',
      billing: 'to-confirm',
    });
    expect(corrected(decision, 'other').coverage).toBe('to-confirm');
  });

  test.each<[string, Decision['because'], Decision['contract'], string]>([
    [
      'in force',
      [{ kind: 'contract', situation: 'active' }],
      { organisationId: '7', reference: 'M-1' },
      'covered',
    ],
    ['none', [{ kind: 'contract', situation: 'none' }], undefined, 'no-contract'],
    ['not managed', [{ kind: 'contract', situation: 'not-managed' }], undefined, 'covered'],
    ['no reason', [], undefined, 'covered'],
  ])('also a decision of before, which kept less: %s', (_, because, ref, coverage) => {
    const before: Decision = {
      ...decided({ user_error: 0.95 }, { kind: 'not-managed' }),
      because,
      ...(ref ? { contract: ref } : {}),
    };
    expect(v.parse(decisionSchema, JSON.parse(JSON.stringify(before)))).toEqual(before);
    const after = corrected(before, 'product_defect');
    expect(after.coverage).toBe(coverage);
    expect(after.because.filter(({ kind }) => kind === 'contract')).toEqual(because);
  });
});

describe('whatever the contracts', () => {
  const anyClient = fc
    .tuple(fc.array(fc.array(anyContract, { maxLength: 5 }), { maxLength: 6 }), anyDay)
    .map(([organisations, day]) =>
      contractSituation(
        organisations.map((contracts, at) => ({
          organisation: { id: String(at), name: `Organisation ${String(at)}` },
          contracts,
        })),
        day,
      ),
    );
  const anyCategory = fc.constantFrom(...CATEGORY_IDS);

  test('the situation comes back out of the stored decision', () => {
    fc.assert(
      fc.property(anyClient, anyCategory, (situation, category) => {
        const decision = decided({ [category]: 1 }, situation);
        const stored = v.parse(decisionSchema, JSON.parse(JSON.stringify(decision)));
        expect(stored).toEqual(decision);
        expect(situationOf(stored)).toEqual(situation);
        expect(contractEvidence(situation, category, POLICY.categories[category].coverage)).toEqual(
          stored.because.filter(({ kind }) => kind === 'contract'),
        );
      }),
    );
  });

  test('a charge is announced only where every contract in force leaves the category out', () => {
    fc.assert(
      fc.property(anyClient, anyCategory, (situation, category) => {
        const { coverage, billing, because } = decided({ [category]: 1 }, situation);
        const outcomes = because.flatMap((each) => (each.kind === 'contract' ? [each.outcome] : []));
        expect(billing === 'may-be-billed').toBe(coverage === 'out');
        if (billing === 'may-be-billed') expect(new Set(outcomes)).toEqual(new Set(['out']));
        expect(billing === 'not-billed').toBe(coverage === 'covered');
        if (billing === 'not-billed') expect(new Set(outcomes)).toEqual(new Set(['covered']));
      }),
    );
  });

  test('a correction and a decision of the same category come to the same coverage', () => {
    fc.assert(
      fc.property(anyClient, anyCategory, anyCategory, (situation, from, to) => {
        const { coverage, because } = corrected(decided({ [from]: 1 }, situation), to);
        const direct = decided({ [to]: 1 }, situation);
        expect(coverage).toBe(direct.coverage);
        const ofContract = (all: Decision['because']) => all.filter(({ kind }) => kind === 'contract');
        expect(ofContract(because)).toEqual(ofContract(direct.because));
      }),
    );
  });

  test('a decision fits into an issue property', () => {
    fc.assert(
      fc.property(anyClient, (situation) => {
        const bytes = Buffer.byteLength(JSON.stringify(contractEvidence(situation, 'other', null)));
        expect(bytes).toBeLessThan(16 * 1024);
      }),
    );
  });
});
