import * as fc from 'fast-check';
import { codeOf, type Facts, factsOfCode, roughCode, TIMES } from '../../src/report/code';
import { figuresOf, NO_ORGANISATION, organisationsOf } from '../../src/report/figures';
import { BILLINGS, CATEGORY_IDS, CLAUSE_IDS, COVERAGES } from '../../src/policy/vocabulary';
import { corrected, facts, month, QUARTER, training } from '../static/report-data';

const share = (count: number, of: number) => ({ count, of });

test('of nothing there is no share', () => {
  const figures = figuresOf([month('2026-03')]);
  expect(figures).toMatchObject({
    requests: 0,
    covered: share(0, 0),
    automatic: share(0, 0),
    right: share(0, 0),
  });
  expect(figures.time).toEqual({ classes: Array.from({ length: TIMES.length + 1 }, () => 0), known: 0 });
  expect([figures.precision, figures.byCategory, figures.reasons.corrections]).toEqual([[], [], []]);
  expect(figures.byMonth).toHaveLength(1);
});

test('shares are of all requests', () => {
  expect(figuresOf(QUARTER)).toMatchObject({
    requests: 97,
    covered: share(71, 97),
    billable: share(21, 97),
    automatic: share(67, 97),
    corrected: share(7, 97),
    disputed: share(3, 97),
  });
});

test('a contested charge and an objection to one request are one disputed request', () => {
  const both = figuresOf([month('2026-03', [training({ isContested: true, isObjected: true }), 2])]);
  expect(both).toMatchObject({ disputed: share(2, 2), contested: 2, objected: 2 });
});

test('precision is of what Palier read and an agent decided, and of nothing else', () => {
  const { precision, right, reasons } = figuresOf([
    month(
      '2026-03',
      [facts(), 50],
      [facts({ state: 'confirmed', isCoverageRight: true }), 6],
      [corrected(), 2],
      [training({ state: 'confirmed', isCoverageRight: true }), 1],
    ),
  ]);
  expect(precision).toEqual([
    { category: 'product_defect', right: share(6, 8) },
    { category: 'training_information', right: share(1, 1) },
  ]);
  expect(right).toEqual(share(7, 9));
  expect(reasons.corrections).toEqual([{ from: 'product_defect', to: 'training_information', count: 2 }]);
});

test('how sure Palier was is held against the coverage that agents stand for', () => {
  const { reliability } = figuresOf(QUARTER);
  expect(reliability[9]).toEqual({ from: 0.9, to: 1, right: share(19, 19) });
  expect(reliability[6]?.right).toEqual(share(0, 6));
  expect(reliability[0]?.right).toEqual(share(0, 0));
});

test('the request in the middle says how long it takes', () => {
  const timed = (time: number | undefined, count: number): [Facts, number] => {
    const { time: _none, ...others } = facts();
    return [time === undefined ? others : { ...others, time }, count];
  };
  const time = (...all: [Facts, number][]) => figuresOf([month('2026-03', ...all)]).time;
  expect(time(timed(0, 1), timed(2, 1), timed(8, 1))).toMatchObject({ known: 3, median: 2 });
  expect(time(timed(8, 1), timed(undefined, 5))).toMatchObject({ known: 1, median: 8 });
});

test('filters leave out the rest; a request of two organisations counts for each', () => {
  expect(figuresOf(QUARTER, { organisation: '2' }).requests).toBe(24);
  expect(figuresOf(QUARTER, { organisation: NO_ORGANISATION }).requests).toBe(5);
  expect(figuresOf(QUARTER, { category: 'training_information', level: 2 }).requests).toBe(21);
  expect(figuresOf(QUARTER, { level: null }).requests).toBe(0);
  expect(figuresOf(QUARTER).byOrganisation.map(({ id, group }) => [id, group.requests])).toEqual([
    ['1', 70],
    ['2', 24],
    [NO_ORGANISATION, 5],
  ]);
  expect(organisationsOf(QUARTER).sort()).toEqual([NO_ORGANISATION, '1', '2']);
});

test('what is no code does not count, and a rough one counts for what it still says', () => {
  const counts = { nonsense: 3, [roughCode(codeOf(corrected()))]: 2 };
  const figures = figuresOf([{ month: '2026-03', counts }]);
  expect(figures).toMatchObject({ requests: 2, corrected: share(2, 2), right: share(0, 2) });
  expect(figures.time.known).toBe(0);
  expect(figures.reliability.every(({ right }) => right.of === 0)).toBe(true);
  expect(organisationsOf([{ month: '2026-03', counts }])).toEqual([]);
});

test('every way of grouping adds up to all requests, and the figures are those of the facts one by one', () => {
  const some = fc.record({
    category: fc.constantFrom(...CATEGORY_IDS),
    level: fc.constantFrom(1 as const, 2 as const, null),
    rnd: fc.boolean(),
    coverage: fc.constantFrom(...COVERAGES),
    billing: fc.constantFrom(...BILLINGS),
    state: fc.constantFrom<Facts['state']>(
      'automatic',
      'needs-review',
      'confirmed',
      'corrected',
      'suggested',
    ),
    clause: fc.constantFrom(...CLAUSE_IDS),
    isCorrected: fc.boolean(),
    isContested: fc.boolean(),
    isObjected: fc.boolean(),
    organisations: fc.uniqueArray(fc.constantFrom('1', '12', '345'), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 60 }), (all) => {
      const figures = figuresOf([month('2026-03', ...all.map((one): [Facts, number] => [one, 1]))]);
      const how = (is: (one: Facts) => boolean) => all.filter(is).length;
      const sum = (groups: { group: { requests: number } }[]) =>
        groups.reduce((total, { group }) => total + group.requests, 0);
      expect(figures.requests).toBe(all.length);
      expect(sum(figures.byCategory)).toBe(all.length);
      expect(sum(figures.byLevel)).toBe(all.length);
      expect(sum(figures.byMonth)).toBe(all.length);
      expect(sum(figures.byOrganisation)).toBe(
        all.reduce((total, { organisations }) => total + Math.max(1, organisations.length), 0),
      );
      expect(figures.covered.count).toBe(how(({ coverage }) => coverage === 'covered'));
      expect(figures.disputed.count).toBe(how(({ isContested, isObjected }) => isContested || isObjected));
      for (const one of all) expect(factsOfCode(codeOf(one))).toEqual(one);
    }),
  );
});
