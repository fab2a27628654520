import type { Report, ReportMonth } from '../../src/bridge/report';
import { codeOf, type Facts } from '../../src/report/code';
import { CATEGORY_IDS, CLAUSE_IDS } from '../../src/policy/vocabulary';
import { shiftedMonth } from '../../src/report/months';

export const facts = (changed: Partial<Facts> = {}): Facts => ({
  category: 'product_defect',
  level: 1,
  rnd: true,
  coverage: 'covered',
  billing: 'not-billed',
  state: 'automatic',
  clause: 'patches-and-versions',
  reading: { category: 'product_defect', confidence: 9, sure: true },
  isCorrected: false,
  isContested: false,
  isObjected: false,
  time: 0,
  organisations: ['1'],
  ...changed,
});

/** Work that the client pays. */
export const training = (changed: Partial<Facts> = {}): Facts =>
  facts({
    category: 'training_information',
    level: 2,
    rnd: false,
    coverage: 'out',
    billing: 'may-be-billed',
    clause: 'level2-training',
    reading: { category: 'training_information', confidence: 8, sure: true },
    ...changed,
  });

/** Read as a defect, and corrected by an agent. */
export const corrected = (changed: Partial<Facts> = {}): Facts =>
  training({
    state: 'corrected',
    billing: 'billable',
    reading: { category: 'product_defect', confidence: 6, sure: false },
    isCoverageRight: false,
    isCorrected: true,
    time: 3,
    ...changed,
  });

export const month = (name: string, ...all: [Facts, number][]): ReportMonth => {
  const counts: ReportMonth['counts'] = {};
  for (const [one, count] of all) counts[codeOf(one)] = (counts[codeOf(one)] ?? 0) + count;
  return { month: name, counts };
};

/** Names in capitals: a screen shows them as they come. */
const named = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, id.replaceAll('_', ' ').toUpperCase()])) as Record<Id, string>;

export const report = (months: ReportMonth[], changed: Partial<Report> = {}): Report => ({
  project: { id: '10000', key: 'SUP', name: 'Assistance' },
  months: Array.from({ length: 12 }, (_none, back) => shiftedMonth('2026-03', back - 11)).map(
    (name) => months.find((one) => one.month === name) ?? { month: name, counts: {} },
  ),
  thisMonth: '2026-03',
  organisations: { 1: 'Léman Distribution SA', 2: '=HYPERLINK("http://x")' },
  names: { categories: named(CATEGORY_IDS), clauses: named(CLAUSE_IDS) },
  isBehind: false,
  ...changed,
});

/** A quarter with something of everything. */
export const QUARTER = [
  month('2026-01', [facts(), 30], [training(), 12], [corrected(), 4]),
  month(
    '2026-02',
    [facts({ organisations: ['2'] }), 22],
    [training({ billing: 'contested', isContested: true }), 3],
    [facts({ state: 'confirmed', isCoverageRight: true, time: 2 }), 18],
  ),
  month(
    '2026-03',
    [facts({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm', organisations: [] }), 5],
    [facts({ adjustment: 'goodwill', state: 'corrected', isCorrected: true, isCoverageRight: true }), 1],
    [corrected({ organisations: ['1', '2'] }), 2],
  ),
];
