import { CATEGORY_IDS, type CategoryId, type Locale } from '../src/policy/vocabulary';

/** Told again from a real request, or written in the voice of clients. */
export const TEXT_KINDS = ['reworded', 'written'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What careful readers said, beside one guess; null: none was made, which is never right. */
export interface Guessed {
  category: CategoryId;
  ambiguous: boolean;
  alt: CategoryId | null;
  decided: { category: CategoryId | null };
}

/** One judged item: what careful readers said, and what was decided. */
export interface Judged extends Guessed {
  lang: Locale;
  /** Null where the file does not say. */
  text: TextKind | null;
  coverage: 'covered' | 'out' | null;
  decided: {
    category: CategoryId;
    /** Of the best guess by the policy's table, whatever the confidence. */
    coverage: 'covered' | 'out' | null;
    /** The decision's: that the client is told the right coverage. */
    confidence: number;
    /** The classifier's: that the category is right. */
    categoryConfidence: number;
    automatic: boolean;
    mayBeBilled: boolean;
    lang: Locale | 'unknown';
  };
}

/** Shares are in 0..1; null where there is nothing to divide by. */
export interface CategoryScores {
  /** Category equal, unambiguous items. */
  strict: number | null;
  /** Category or its alternative, all items. */
  lenient: number | null;
  /** Mean F1 of the categories that occur as label, all items. */
  macroF1: number | null;
}

/** Shares are in 0..1; null where there is nothing to divide by. */
export interface Scores extends CategoryScores {
  items: number;
  unambiguous: number;
  /** Coverage of the best guess, items that are not `other`. */
  coverage: number | null;
  /** Decided without an agent. */
  automatic: number | null;
  mayBeBilled: number;
  /** Of the items announced as "may be billed", those truly out of maintenance. */
  mayBeBilledPrecision: number | null;
  /** Of the truly covered items, those announced as "may be billed". */
  coveredToldMayBeBilled: number | null;
  /**
   * Expected calibration error, ten bins, of the decision's confidence: right is the coverage, since that is what the
   * confidence speaks of.
   */
  coverageCalibrationError: number | null;
  /** The same confidence held against the category: right is the category or its alternative. */
  categoryCalibrationError: number | null;
  /** The classifier's probability of the category: right is the category or its alternative. */
  probabilityCalibrationError: number | null;
  language: number | null;
}

export interface ClassScore {
  category: CategoryId;
  items: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function scoresOf(items: readonly Judged[]): Scores {
  const requests = items.filter((item) => item.category !== 'other');
  const announced = items.filter((item) => item.decided.mayBeBilled);
  const covered = items.filter((item) => item.coverage === 'covered');
  const errorOf = (confidence: (item: Judged) => number, right: (item: Judged) => boolean) =>
    calibrationError(reliability(items, confidence, right));
  return {
    items: items.length,
    unambiguous: items.filter((item) => !item.ambiguous).length,
    ...categoryScores(items),
    coverage: share(requests, isCoverageRight),
    automatic: share(items, (item) => item.decided.automatic),
    mayBeBilled: announced.length,
    mayBeBilledPrecision: share(announced, (item) => item.coverage === 'out'),
    coveredToldMayBeBilled: share(covered, (item) => item.decided.mayBeBilled),
    coverageCalibrationError: errorOf((item) => item.decided.confidence, isCoverageRight),
    categoryCalibrationError: errorOf((item) => item.decided.confidence, isRight),
    probabilityCalibrationError: errorOf((item) => item.decided.categoryConfidence, isRight),
    language: share(items, (item) => item.decided.lang === item.lang),
  };
}

export function categoryScores(items: readonly Guessed[]): CategoryScores {
  const f1 = classScores(items).flatMap((score) => (score.items > 0 ? [score.f1 ?? 0] : []));
  return {
    strict: share(
      items.filter((item) => !item.ambiguous),
      (item) => item.decided.category === item.category,
    ),
    lenient: share(items, isRight),
    macroF1: f1.length === 0 ? null : f1.reduce((sum, value) => sum + value, 0) / f1.length,
  };
}

export function classScores(items: readonly Guessed[]): ClassScore[] {
  const counts = new Map(CATEGORY_IDS.map((id) => [id, { labelled: 0, decided: 0, hits: 0 }]));
  for (const { category, decided } of items) {
    const label = counts.get(category);
    const guess = decided.category === null ? undefined : counts.get(decided.category);
    if (label) label.labelled += 1;
    if (guess) guess.decided += 1;
    if (label && label === guess) label.hits += 1;
  }
  return [...counts].map(([category, { labelled, decided, hits }]) => ({
    category,
    items: labelled,
    precision: decided === 0 ? null : hits / decided,
    recall: labelled === 0 ? null : hits / labelled,
    f1: labelled + decided === 0 ? null : (2 * hits) / (labelled + decided),
  }));
}

/** How often each category was decided (inner key) for items of each label (outer key). */
export type Confusion = Record<CategoryId, Record<CategoryId, number>>;

export function confusionOf(items: readonly Judged[]): Confusion {
  const row = () => Object.fromEntries(CATEGORY_IDS.map((id) => [id, 0])) as Record<CategoryId, number>;
  const confusion = Object.fromEntries(CATEGORY_IDS.map((id) => [id, row()])) as Confusion;
  for (const { category, decided } of items) confusion[category][decided.category] += 1;
  return confusion;
}

const BINS = 10;

/** Items of like confidence: `from` included, `to` excluded but for 1. */
export interface Bin {
  from: number;
  to: number;
  items: number;
  /** Mean confidence and share that was right; null without items. */
  confidence: number | null;
  right: number | null;
}

/** Ten bins of equal width, whether confidence keeps its word. */
export function reliability<T>(
  items: readonly T[],
  confidence: (item: T) => number,
  right: (item: T) => boolean,
): Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ items: 0, confidence: 0, right: 0 }));
  for (const item of items) {
    const sum = sums[Math.min(BINS - 1, Math.floor(confidence(item) * BINS))];
    if (!sum) continue;
    sum.items += 1;
    sum.confidence += confidence(item);
    sum.right += right(item) ? 1 : 0;
  }
  return sums.map((sum, at) => ({
    from: at / BINS,
    to: (at + 1) / BINS,
    items: sum.items,
    confidence: sum.items === 0 ? null : sum.confidence / sum.items,
    right: sum.items === 0 ? null : sum.right / sum.items,
  }));
}

function calibrationError(bins: readonly Bin[]): number | null {
  const items = bins.reduce((sum, bin) => sum + bin.items, 0);
  if (items === 0) return null;
  return bins.reduce(
    (sum, bin) => sum + (bin.items * Math.abs((bin.confidence ?? 0) - (bin.right ?? 0))) / items,
    0,
  );
}

/** Whether the decision speaks of the coverage that careful readers saw; `other` has none. */
export function isCoverageRight({ coverage, decided }: Judged): boolean {
  return decided.coverage === coverage;
}

/** Whether the guess is the category or the alternative that careful readers could defend. */
export function isRight({ category, alt, decided }: Guessed): boolean {
  return decided.category !== null && (decided.category === category || decided.category === alt);
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
