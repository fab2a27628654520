import { CATEGORY_IDS, LOCALES, type CategoryId } from '../src/policy/vocabulary';
import { intervals, type Interval } from './bootstrap';
import {
  classScores,
  confusionOf,
  isCoverageRight,
  isRight,
  reliability,
  scoresOf,
  TEXT_KINDS,
  type Bin,
  type ClassScore,
  type Confusion,
  type Judged,
  type Scores,
} from './scores';

const WITH_INTERVAL = [
  'strict',
  'lenient',
  'macroF1',
  'coverage',
  'automatic',
  'mayBeBilledPrecision',
  'coverageCalibrationError',
  'categoryCalibrationError',
  'probabilityCalibrationError',
] as const satisfies readonly (keyof Scores)[];
type Intervals = Record<(typeof WITH_INTERVAL)[number], Interval | null>;

interface Part {
  scores: Scores;
  intervals: Intervals;
  categories: ClassScore[];
}

/** Every figure of `evaluate`; `all`, `languages` and `texts` hold the same keys. */
export interface Report {
  all: Scores;
  languages: Record<string, Scores>;
  /** By kind of text; items of which the file does not say it are in none. */
  texts: Record<string, Scores>;
  categories: ClassScore[];
  categoriesBy: { languages: Record<string, ClassScore[]>; texts: Record<string, ClassScore[]> };
  /** 95 %, by drawing items anew. */
  intervals: { all: Intervals; languages: Record<string, Intervals>; texts: Record<string, Intervals> };
  /** Rows are labels. */
  confusion: Confusion;
  reliability: { coverage: Bin[]; probability: Bin[] };
}

export function reportOf(items: readonly Judged[]): Report {
  const all = partOf(items);
  const languages = LOCALES.map(
    (lang) => [lang, partOf(items.filter((item) => item.lang === lang))] as const,
  );
  const texts = TEXT_KINDS.map((kind) => [kind, partOf(items.filter((item) => item.text === kind))] as const);
  return {
    all: all.scores,
    languages: pick(languages, (part) => part.scores),
    texts: pick(texts, (part) => part.scores),
    categories: all.categories,
    categoriesBy: {
      languages: pick(languages, (part) => part.categories),
      texts: pick(texts, (part) => part.categories),
    },
    intervals: {
      all: all.intervals,
      languages: pick(languages, (part) => part.intervals),
      texts: pick(texts, (part) => part.intervals),
    },
    confusion: confusionOf(items),
    reliability: {
      coverage: reliability(items, (item) => item.decided.confidence, isCoverageRight),
      probability: reliability(items, (item) => item.decided.categoryConfidence, isRight),
    },
  };
}

function partOf(items: readonly Judged[]): Part {
  const figures = (sample: readonly Judged[]): Record<(typeof WITH_INTERVAL)[number], number | null> =>
    scoresOf(sample);
  const drawn = intervals(items, figures);
  return {
    scores: scoresOf(items),
    intervals: Object.fromEntries(WITH_INTERVAL.map((key) => [key, drawn[key]])) as Intervals,
    categories: classScores(items),
  };
}

function pick<T>(parts: readonly (readonly [string, Part])[], of: (part: Part) => T): Record<string, T> {
  return Object.fromEntries(parts.map(([name, part]) => [name, of(part)]));
}

const NAMES: Readonly<Record<keyof Scores, string>> = {
  items: 'items',
  unambiguous: 'unambiguous items',
  strict: 'strict',
  lenient: 'lenient',
  macroF1: 'macro-F1',
  coverage: 'coverage, without other',
  automatic: 'decided automatically',
  mayBeBilled: 'announced as may be billed',
  mayBeBilledPrecision: 'of these truly out',
  coveredToldMayBeBilled: 'covered, told may be billed',
  coverageCalibrationError: 'calibration error, coverage',
  categoryCalibrationError: '  held against category',
  probabilityCalibrationError: '  category probability',
  language: 'language detected',
};
const COUNTS: ReadonlySet<string> = new Set<keyof Scores>(['items', 'unambiguous', 'mayBeBilled']);

export function printReport(report: Report): string {
  const columns = Object.entries({ all: report.all, ...report.languages, ...report.texts });
  const ranges = Object.entries({
    all: report.intervals.all,
    ...report.intervals.languages,
    ...report.intervals.texts,
  });
  const classes = Object.entries({ ...report.categoriesBy.languages, ...report.categoriesBy.texts });
  const head = (first: string) => [first, ...columns.map(([name]) => name)];
  const scores = [
    head(''),
    ...(Object.keys(NAMES) as (keyof Scores)[]).map((key) => [
      NAMES[key],
      ...columns.map(([, of]) => (COUNTS.has(key) ? String(of[key]) : ratio(of[key]))),
    ]),
  ];
  const bounds = [
    head('95 % intervals'),
    ...WITH_INTERVAL.map((key) => [NAMES[key], ...ranges.map(([, of]) => range(of[key]))]),
  ];
  const categories = [
    ['category', 'items', 'precision', 'recall', 'F1'],
    ...report.categories.map((of) => [
      of.category,
      String(of.items),
      ratio(of.precision),
      ratio(of.recall),
      ratio(of.f1),
    ]),
  ];
  const categoriesBy = [
    ['precision/recall (items)', ...classes.map(([name]) => name)],
    ...CATEGORY_IDS.map((id, at) => [id, ...classes.map(([, of]) => precisionRecall(of[at]))]),
  ];
  const confusion = [
    ['label, then decided', ...CATEGORY_IDS.map(initials)],
    ...CATEGORY_IDS.map((label) => [
      `${label} ${initials(label)}`,
      ...CATEGORY_IDS.map((decided) => String(report.confusion[label][decided] || '.')),
    ]),
  ];
  const bins = [
    ['confidence', 'items', 'mean', 'cov. right', 'items', 'mean', 'cat. right'],
    ...report.reliability.coverage.map((bin, at) => [
      `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
      ...binCells(bin),
      ...binCells(report.reliability.probability[at]),
    ]),
  ];
  return [
    table(scores, 10),
    table(bounds, 12),
    table(categories, 10),
    table(categoriesBy, 16),
    table(confusion, 5),
    `Of the decision, held against coverage; of the category, against category or alternative\n${table(bins, 11)}`,
    '',
  ].join('\n\n');
}

/** `normal_use_problem` → `NUP`. */
function initials(id: CategoryId): string {
  return id
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

function table(lines: readonly string[][], width: number): string {
  return lines
    .map(([name = '', ...cells]) =>
      [name.padEnd(28), ...cells.map((cell) => cell.padStart(width))].join('').trimEnd(),
    )
    .join('\n');
}

function binCells(bin: Bin | undefined): string[] {
  return [String(bin?.items ?? 0), ratio(bin?.confidence ?? null), ratio(bin?.right ?? null)];
}

function precisionRecall(score: ClassScore | undefined): string {
  if (!score || (score.items === 0 && score.precision === null)) return '-';
  return `${short(score.precision)}/${short(score.recall)} (${String(score.items)})`;
}

function range(interval: Interval | null): string {
  return interval === null ? '-' : `${short(interval.low)}-${short(interval.high)}`;
}

function short(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function ratio(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
