import * as fc from 'fast-check';
import type { Contract, ContractTerm } from '../../src/contracts/contract';
import {
  contractSituation,
  contractsInForce,
  coverageUnder,
  MOST_ORGANISATIONS,
  standing,
} from '../../src/contracts/situation';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { CATEGORY_IDS, type CategoryId, type Coverage } from '../../src/policy/vocabulary';
import { anyContract, anyDay } from './arbitrary';
import { contract, DAY, openEnded } from './support';

const MUSTER = { id: '1', name: 'Muster AG' };
const standard = (category: CategoryId) => DEFAULT_POLICY.categories[category].coverage;
const coverage = (organisations: Contract[][], category: CategoryId, day = DAY): Coverage =>
  coverageUnder(
    contractSituation(
      organisations.map((contracts, at) => ({
        organisation: { id: String(at + 1), name: `Organisation ${String(at + 1)}` },
        contracts,
      })),
      day,
    ),
    category,
    standard(category),
  );

describe('every organisation × dates × exclusions × category', () => {
  // Each part is told as what a person would say of it, and what it amounts to on 2 March 2026.
  const PERIODS: [string, Partial<Contract> & { open?: true }, 'in' | 'before' | 'after'][] = [
    ['of the year', { start: '2026-01-01', end: '2026-12-31' }, 'in'],
    ['from that day', { start: DAY, end: '2026-12-31' }, 'in'],
    ['until that day', { start: '2025-03-03', end: DAY }, 'in'],
    ['of that day alone', { start: DAY, end: DAY }, 'in'],
    ['open-ended', { start: '2020-01-01', open: true }, 'in'],
    ['ended the day before', { start: '2025-03-02', end: '2026-03-01' }, 'after'],
    ['ended years ago', { start: '2010-01-01', end: '2010-12-31' }, 'after'],
    ['begins the day after', { start: '2026-03-03', end: '2027-03-02' }, 'before'],
    ['begins later, open-ended', { start: '2027-01-01', open: true }, 'before'],
    ['never, its end before its start', { start: '2026-12-31', end: '2026-01-01' }, 'after'],
  ];
  const STATES: [Contract['state'], boolean][] = [
    ['active', true],
    ['suspended', false],
    ['cancelled', false],
  ];
  type Said = 'included' | 'excluded' | 'both' | 'nothing';
  const TERMS: [string, (category: CategoryId) => ContractTerm[], Said][] = [
    ['no terms', () => [], 'nothing'],
    ['includes it', (category) => [{ category, effect: 'included' }], 'included'],
    ['excludes it', (category) => [{ category, effect: 'excluded' }], 'excluded'],
    [
      'excludes it from that day',
      (category) => [{ category, effect: 'excluded', from: DAY, until: DAY }],
      'excluded',
    ],
    [
      'included it until the day before',
      (category) => [{ category, effect: 'included', until: '2026-03-01' }],
      'nothing',
    ],
    [
      'excludes it from the day after',
      (category) => [{ category, effect: 'excluded', from: '2026-03-03' }],
      'nothing',
    ],
    [
      'includes and excludes it',
      (category) => [
        { category, effect: 'included' },
        { category, effect: 'excluded' },
      ],
      'both',
    ],
    [
      'excluded it before, includes it since',
      (category) => [
        { category, effect: 'excluded', until: '2026-03-01' },
        { category, effect: 'included', from: DAY },
      ],
      'included',
    ],
    [
      'excludes all others',
      (category) =>
        CATEGORY_IDS.filter((other) => other !== category).map((other) => ({
          category: other,
          effect: 'excluded' as const,
        })),
      'nothing',
    ],
  ];

  /** Told without the code: is it a support request, is there a contract, what does it say. */
  function expected(category: CategoryId, isInForce: boolean, said: Said): Coverage {
    if (category === 'other') return 'to-confirm';
    if (!isInForce) return 'no-contract';
    if (said === 'both') return 'to-confirm';
    if (said === 'included') return 'covered';
    if (said === 'excluded') return 'out';
    return ['normal_use_problem', 'customisation_usage', 'product_defect'].includes(category)
      ? 'covered'
      : 'out';
  }

  const cases = PERIODS.flatMap(([when, { open, ...period }, where]) =>
    STATES.flatMap(([state, counts]) =>
      TERMS.map(([what, terms, said]) => ({
        name: `${when}, ${state}, ${what}`,
        isInForce: where === 'in' && counts,
        said,
        of: (category: CategoryId, reference: string) => {
          const make = open ? openEnded : contract;
          return make({ ...period, reference, state, terms: terms(category) });
        },
      })),
    ),
  );

  test.each(cases)('one contract $name', ({ of, isInForce, said }) => {
    for (const category of CATEGORY_IDS) {
      expect([category, coverage([[of(category, 'A')]], category)]).toEqual([
        category,
        expected(category, isInForce, said),
      ]);
    }
  });

  // Pairs of all that one contract can be: what lies in the past, in force, or in the future is so whatever its dates.
  const TELLING = ['of the year', 'until that day', 'ended the day before', 'begins the day after'];
  const ofPairs = cases
    .filter(({ name }) => TELLING.some((when) => name.startsWith(when)))
    .map((each) => ({
      ...each,
      contracts: new Map(CATEGORY_IDS.map((id) => [id, [each.of(id, 'A'), each.of(id, 'B')] as const])),
    }));
  const wrong = (
    given: (one: Contract, other: Contract, category: CategoryId) => Coverage,
    wanted: (one: (typeof cases)[number], other: (typeof cases)[number], category: CategoryId) => Coverage,
  ): string[] =>
    ofPairs.flatMap((one, at) =>
      ofPairs.slice(at).flatMap((other) =>
        CATEGORY_IDS.flatMap((category) => {
          const [[first], [, second]] = [one, other].map(({ contracts }) => contracts.get(category)) as [
            readonly [Contract, Contract],
            readonly [Contract, Contract],
          ];
          const [got, due] = [given(first, second, category), wanted(one, other, category)];
          return got === due ? [] : [`${one.name} and ${other.name}, ${category}: ${got}, not ${due}`];
        }),
      ),
    );

  test('two contracts of one organisation: those in force have to agree', () => {
    expect(
      wrong(
        (one, other, category) => coverage([[one, other]], category),
        (one, other, category) => {
          const outcomes = [one, other]
            .filter(({ isInForce }) => isInForce)
            .map(({ said }) => expected(category, true, said));
          const [first = expected(category, false, 'nothing'), second = first] = outcomes;
          return first === second ? first : 'to-confirm';
        },
      ),
    ).toEqual([]);
  });

  test('two organisations with a contract each: they have to agree', () => {
    expect(
      wrong(
        (one, other, category) => coverage([[one], [other]], category),
        (one, other, category) => {
          const first = expected(category, one.isInForce, one.said);
          return first === expected(category, other.isInForce, other.said) ? first : 'to-confirm';
        },
      ),
    ).toEqual([]);
  });

  test.each(CATEGORY_IDS)('an organisation without any contract beside one with: %s', (category) => {
    for (const { of, isInForce, said, name } of cases) {
      const due = expected(category, isInForce, said);
      expect([name, coverage([[], [of(category, 'A')]], category)]).toEqual([
        name,
        due === 'no-contract' || category === 'other' ? due : 'to-confirm',
      ]);
    }
  });
});

describe('without contract in force it is said why', () => {
  const ended = contract({ reference: 'ended', start: '2024-01-01', end: '2024-12-31' });
  const endedLast = contract({ reference: 'ended last', start: '2023-01-01', end: '2026-03-01' });
  const next = contract({ reference: 'next', start: '2026-03-03', end: '2027-12-31' });
  const afterNext = contract({ reference: 'after next', start: '2028-01-01', end: '2028-12-31' });
  const suspended = contract({ reference: 'suspended', state: 'suspended' });
  const cancelled = contract({ reference: 'cancelled', state: 'cancelled', start: '2026-02-01' });
  test.each<[string, Contract[], string, string | undefined]>([
    ['nothing was ever recorded', [], 'missing', undefined],
    ['the last one has ended', [ended, endedLast], 'expired', 'ended last'],
    ['the next one has not begun', [afterNext, next], 'not-begun', 'next'],
    ['between two, the end of the last tells more', [ended, next], 'expired', 'ended'],
    ['the one of that day is suspended', [ended, suspended, next], 'suspended', 'suspended'],
    ['the one of that day is cancelled', [ended, cancelled], 'cancelled', 'cancelled'],
    ['suspended tells more than cancelled', [cancelled, suspended], 'suspended', 'suspended'],
    [
      'a cancelled one that would have ended anyway has ended',
      [{ ...ended, state: 'cancelled' }],
      'expired',
      'ended',
    ],
  ])('%s', (_, contracts, why, reference) => {
    for (const order of [contracts, [...contracts].reverse()]) {
      const found = standing(MUSTER, order, DAY);
      expect(found).toMatchObject({ kind: 'gap', organisation: MUSTER, why });
      expect(found.contract?.reference).toBe(reference);
    }
  });

  test('with the dates of that contract', () => {
    expect(standing(MUSTER, [endedLast], DAY)).toEqual({
      kind: 'gap',
      organisation: MUSTER,
      why: 'expired',
      contract: { reference: 'ended last', start: '2023-01-01', end: '2026-03-01' },
    });
  });
});

describe('of several in force', () => {
  const old = contract({ reference: 'old', start: '2025-01-01' });
  const young = contract({ reference: 'young', start: '2026-03-01' });
  const twin = contract({ reference: 'twin', start: '2026-03-01' });

  test('the one that began last counts, then the first by reference; the others are named', () => {
    expect(standing(MUSTER, [young, old, twin], DAY)).toMatchObject({
      kind: 'in-force',
      contract: { reference: 'twin' },
      others: [{ reference: 'young' }, { reference: 'old' }],
    });
  });

  test('more than a decision can name settle nothing', () => {
    const many = ['A', 'B', 'C', 'D'].map((reference) => contract({ reference }));
    expect(standing(MUSTER, many, DAY)).toMatchObject({ tooMany: true });
    expect(coverage([many], 'product_defect')).toBe('to-confirm');
    expect(coverage([many.slice(1)], 'product_defect')).toBe('covered');
  });

  test('they may say differently what comes to the same', () => {
    const including = contract({
      reference: 'B',
      terms: [{ category: 'product_defect', effect: 'included' }],
    });
    expect(coverage([[contract({ reference: 'A' }), including]], 'product_defect')).toBe('covered');
  });
});

describe('the organisations of a request', () => {
  test('none: nobody knows whose contract to look at', () => {
    const situation = contractSituation([], DAY);
    expect(situation).toEqual({ kind: 'no-organisation' });
    for (const category of CATEGORY_IDS)
      expect(coverageUnder(situation, category, standard(category))).toBe('to-confirm');
  });

  test('on a site without contracts maintenance is taken to be active', () => {
    for (const category of CATEGORY_IDS)
      expect(coverageUnder({ kind: 'not-managed' }, category, standard(category))).toBe(
        standard(category) ?? 'to-confirm',
      );
  });

  test('are looked at once each, in an order of their own', () => {
    const each = (id: string) => ({ organisation: { id, name: id }, contracts: [contract()] });
    const situation = contractSituation([each('9'), each('3'), each('9')], DAY);
    expect(
      situation.kind === 'managed' && situation.standings.map(({ organisation }) => organisation.id),
    ).toEqual(['3', '9']);
  });

  test('too many to be explained settle nothing', () => {
    const all = Array.from({ length: MOST_ORGANISATIONS + 1 }, () => [contract()]);
    expect(coverage(all, 'product_defect')).toBe('to-confirm');
    expect(coverage(all.slice(1), 'product_defect')).toBe('covered');
  });
});

describe('whatever the contracts', () => {
  test('the pick does not depend on their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyContract, { selector: (each) => each.reference }), anyDay, (all, day) => {
        expect(standing(MUSTER, [...all].reverse(), day)).toEqual(standing(MUSTER, all, day));
      }),
    );
  });

  test('a day is either in force, by a contract that is active and runs on it, or explained', () => {
    fc.assert(
      fc.property(fc.array(anyContract), anyDay, (all, day) => {
        const found = standing(MUSTER, all, day);
        const runs = all.filter(
          ({ state, start, end }) => state === 'active' && start <= day && (end === undefined || end >= day),
        );
        if (found.kind === 'in-force') {
          expect(runs.map(({ reference }) => reference)).toContain(found.contract.reference);
          expect(contractsInForce(all, day)).toHaveLength(runs.length);
        } else {
          expect(runs).toEqual([]);
          expect(found.why === 'missing').toBe(all.length === 0);
          expect(found.contract === undefined).toBe(all.length === 0);
        }
      }),
    );
  });

  test('covered means that every contract in force says so, and there is one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyContract, { maxLength: 3 }), { maxLength: 3 }),
        anyDay,
        fc.constantFrom(...CATEGORY_IDS),
        (organisations, day, category) => {
          const given = coverage(organisations, category, day);
          const saysFree = (each: Contract) => {
            const said = each.terms.filter(
              (term) => term.category === category && (term.from ?? day) <= day && (term.until ?? day) >= day,
            );
            return said.length > 0
              ? said.every(({ effect }) => effect === 'included')
              : standard(category) === 'covered';
          };
          const isFree =
            category !== 'other' &&
            organisations.length > 0 &&
            organisations.every((contracts) => {
              const inForce = contractsInForce(contracts, day);
              return inForce.length > 0 && inForce.every(saysFree);
            });
          expect(given === 'covered').toBe(isFree);
        },
      ),
    );
  });
});
