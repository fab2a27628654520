import * as fc from 'fast-check';
import { contractSchema, daySchema } from '../../src/contracts/contract';
import { dayOf, shifted } from '../../src/contracts/day';
import { contractsInForce } from '../../src/contracts/situation';
import { type ContractWarning, warningsOf } from '../../src/contracts/warnings';
import * as v from '../../src/packed/valibot.cjs';
import { anyContract, anyDay } from './arbitrary';
import { contract, openEnded } from './support';

const of = (...contracts: Parameters<typeof warningsOf>[1]) => warningsOf('1', contracts);

describe('contracts that follow one another', () => {
  const first = contract({ reference: 'A', start: '2026-01-01', end: '2026-06-30' });

  test('without a day between them are fine', () => {
    expect(of(first, contract({ reference: 'B', start: '2026-07-01' }))).toEqual([]);
  });

  test('with one day in common overlap on it', () => {
    expect(of(contract({ reference: 'B', start: '2026-06-30', end: '2026-12-31' }), first)).toEqual([
      {
        kind: 'overlap',
        organisationId: '1',
        references: ['A', 'B'],
        days: { from: '2026-06-30', until: '2026-06-30' },
      },
    ]);
  });

  test('with one day between them leave a gap on it', () => {
    expect(of(first, contract({ reference: 'B', start: '2026-07-02', end: '2026-12-31' }))).toEqual([
      {
        kind: 'gap',
        organisationId: '1',
        references: ['A', 'B'],
        days: { from: '2026-07-01', until: '2026-07-01' },
      },
    ]);
  });

  test('overlap for ever when both are open-ended', () => {
    expect(of(openEnded({ reference: 'A' }), openEnded({ reference: 'B', start: '2026-05-01' }))).toEqual([
      { kind: 'overlap', organisationId: '1', references: ['A', 'B'], days: { from: '2026-05-01' } },
    ]);
  });

  test('leave no gap where a third runs on, and none before the first and after the last', () => {
    const whole = contract({ reference: 'W', start: '2026-01-01', end: '2026-12-31' });
    const last = contract({ reference: 'B', start: '2026-08-01', end: '2026-12-31' });
    expect(of(whole, first, last).filter(({ kind }) => kind === 'gap')).toEqual([]);
    expect(of(first)).toEqual([]);
  });

  test.each(['suspended', 'cancelled'] as const)('do not count while they are %s', (state) => {
    expect(of(first, { ...first, reference: 'B', state })).toEqual([]);
  });
});

describe('the terms of a contract', () => {
  test('that include and exclude a category at once contradict each other, on their days in common', () => {
    const terms = [
      { category: 'user_error' as const, effect: 'included' as const, until: '2026-05-31' },
      { category: 'user_error' as const, effect: 'excluded' as const, from: '2026-05-01' },
      { category: 'company_copy' as const, effect: 'excluded' as const },
    ];
    expect(of(contract({ terms }))).toEqual([
      {
        kind: 'contradiction',
        reference: 'M-1',
        category: 'user_error',
        days: { from: '2026-05-01', until: '2026-05-31' },
      },
    ]);
  });

  test.each([
    ['ends before the contract begins', { until: '2025-12-31' }],
    ['begins after the contract ends', { from: '2027-01-01' }],
    ['ends before it begins', { from: '2026-06-01', until: '2026-05-31' }],
  ])('one that %s has no day', (_, days) => {
    const terms = [{ category: 'user_error' as const, effect: 'included' as const, ...days }];
    expect(of(contract({ terms }))).toEqual([
      { kind: 'term-outside', reference: 'M-1', category: 'user_error', term: 0 },
    ]);
  });

  test('one that reaches beyond the contract is fine', () => {
    const terms = [
      {
        category: 'user_error' as const,
        effect: 'included' as const,
        from: '2025-01-01',
        until: '2028-01-01',
      },
    ];
    expect(of(contract({ terms }))).toEqual([]);
  });

  test('one for what is no support request does nothing', () => {
    expect(of(contract({ terms: [{ category: 'other', effect: 'included' }] }))).toEqual([
      { kind: 'term-without-effect', reference: 'M-1', category: 'other', term: 0 },
    ]);
  });

  test('do not matter where the contract ends before it begins', () => {
    const terms = [{ category: 'other' as const, effect: 'included' as const }];
    expect(of(contract({ start: '2026-12-31', end: '2026-01-01', terms }))).toEqual([
      { kind: 'never-in-force', reference: 'M-1' },
    ]);
  });
});

describe('whatever the contracts', () => {
  const contracts = fc.uniqueArray(anyContract, { selector: ({ reference }) => reference, maxLength: 6 });
  const holds = (days: { from: string; until?: string }, day: string) =>
    days.from <= day && (days.until === undefined || day <= days.until);
  const about = (kind: ContractWarning['kind'], warnings: ContractWarning[], day: string) =>
    warnings.flatMap((warning) =>
      warning.kind === kind && 'days' in warning && holds(warning.days, day) ? [warning] : [],
    );

  test('two are in force on a day exactly where an overlap warns of it', () => {
    fc.assert(
      fc.property(contracts, anyDay, (all, day) => {
        const count = contractsInForce(all, day).length;
        const warned = about('overlap', warningsOf('1', all), day);
        expect(warned).toHaveLength((count * (count - 1)) / 2);
      }),
    );
  });

  test('a gap is warned of exactly on days without contract that lie between two', () => {
    fc.assert(
      fc.property(contracts, anyDay, (all, day) => {
        const active = all.filter(({ state, start, end }) => state === 'active' && (end ?? start) >= start);
        const isGap =
          contractsInForce(all, day).length === 0 &&
          active.some(({ end }) => end !== undefined && end < day) &&
          active.some(({ start }) => start > day);
        expect(about('gap', warningsOf('1', all), day)).toHaveLength(isGap ? 1 : 0);
      }),
    );
  });

  test('the warnings do not depend on their order', () => {
    fc.assert(
      fc.property(contracts, (all) => {
        expect(warningsOf('1', [...all].reverse())).toEqual(warningsOf('1', all));
      }),
    );
  });
});

describe('a calendar day', () => {
  test.each([
    ['2026-03-01T23:30:00.000+0000', 'Europe/Zurich', '2026-03-02'],
    ['2026-03-02T00:30:00.000+0100', 'Europe/Zurich', '2026-03-02'],
    ['2026-03-02T00:30:00.000+0100', 'UTC', '2026-03-01'],
    ['2026-03-29T22:30:00.000Z', 'Europe/Zurich', '2026-03-30'],
    ['2026-12-31T23:30:00.000Z', 'Europe/Zurich', '2027-01-01'],
    ['2026-01-01T05:00:00.000Z', 'America/New_York', '2026-01-01'],
    ['2026-01-01T04:59:59.999Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T12:00:00.000Z', 'Pacific/Kiritimati', '2026-01-02'],
  ])('%s in %s is %s', (iso, timeZone, day) => {
    expect(dayOf(iso, timeZone)).toBe(day);
  });

  test('of what is no moment, or in no time zone, is none', () => {
    expect(() => dayOf('yesterday', 'Europe/Zurich')).toThrow(RangeError);
    expect(() => dayOf('2026-01-01T12:00:00.000Z', 'Europe/Atlantis')).toThrow(RangeError);
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %s days is %s', (day, days, expected) => {
    expect(shifted(day, days)).toBe(expected);
  });

  test.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 'today'])(
    '%j is none of a contract',
    (day) => {
      expect(v.safeParse(daySchema, day).success).toBe(false);
      expect(v.safeParse(contractSchema, contract({ start: day })).success).toBe(false);
    },
  );

  test.each(['2028-02-29', '2026-12-31'])('%s is one', (day) => {
    expect(v.safeParse(contractSchema, contract({ start: day })).success).toBe(true);
  });
});
