import { CATEGORY_IDS, type CategoryId, type Locale } from '../src/policy/vocabulary';

/** One judged item: what careful readers said, and what was decided. */
export interface Judged {
  lang: Locale;
  category: CategoryId;
  coverage: 'covered' | 'out' | null;
  ambiguous: boolean;
  alt: CategoryId | null;
  decided: {
    category: CategoryId;
    /** Of the best guess by the policy's table, whatever the confidence. */
    coverage: 'covered' | 'out' | null;
    confidence: number;
    automatic: boolean;
    mayBeBilled: boolean;
    lang: Locale | 'unknown';
  };
}

/** Shares are in 0..1; null where there is nothing to divide by. */
export interface Scores {
  items: number;
  unambiguous: number;
  /** Category equal, unambiguous items. */
  strict: number | null;
  /** Category or its alternative, all items. */
  lenient: number | null;
  /** Mean F1 of the categories that occur as label, all items. */
  macroF1: number | null;
  /** Coverage of the best guess, items that are not `other`. */
  coverage: number | null;
  /** Decided without an agent. */
  automatic: number | null;
  mayBeBilled: number;
  /** Of the items announced as "may be billed", those truly out of maintenance. */
  mayBeBilledPrecision: number | null;
  /** Of the truly covered items, those announced as "may be billed". */
  coveredToldMayBeBilled: number | null;
  /** Expected calibration error, ten bins; right is category or its alternative. */
  calibrationError: number | null;
  language: number | null;
}

export interface CategoryScore {
  category: CategoryId;
  items: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function scoresOf(items: readonly Judged[]): Scores {
  const unambiguous = items.filter((item) => !item.ambiguous);
  const requests = items.filter((item) => item.category !== 'other');
  const announced = items.filter((item) => item.decided.mayBeBilled);
  const covered = items.filter((item) => item.coverage === 'covered');
  const f1 = categoryScores(items).flatMap((score) => (score.items > 0 ? [score.f1 ?? 0] : []));
  return {
    items: items.length,
    unambiguous: unambiguous.length,
    strict: share(unambiguous, (item) => item.decided.category === item.category),
    lenient: share(items, isRight),
    macroF1: f1.length === 0 ? null : f1.reduce((sum, value) => sum + value, 0) / f1.length,
    coverage: share(requests, (item) => item.decided.coverage === item.coverage),
    automatic: share(items, (item) => item.decided.automatic),
    mayBeBilled: announced.length,
    mayBeBilledPrecision: share(announced, (item) => item.coverage === 'out'),
    coveredToldMayBeBilled: share(covered, (item) => item.decided.mayBeBilled),
    calibrationError: calibrationError(items),
    language: share(items, (item) => item.decided.lang === item.lang),
  };
}

export function categoryScores(items: readonly Judged[]): CategoryScore[] {
  return CATEGORY_IDS.map((category) => {
    const labelled = items.filter((item) => item.category === category);
    const decided = items.filter((item) => item.decided.category === category);
    const hits = labelled.filter((item) => item.decided.category === category).length;
    const all = labelled.length + decided.length;
    return {
      category,
      items: labelled.length,
      precision: decided.length === 0 ? null : hits / decided.length,
      recall: labelled.length === 0 ? null : hits / labelled.length,
      f1: all === 0 ? null : (2 * hits) / all,
    };
  });
}

const BINS = 10;

function calibrationError(items: readonly Judged[]): number | null {
  if (items.length === 0) return null;
  const bins = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const item of items) {
    const bin = bins[Math.min(BINS - 1, Math.floor(item.decided.confidence * BINS))];
    if (!bin) continue;
    bin.count += 1;
    bin.confidence += item.decided.confidence;
    bin.right += isRight(item) ? 1 : 0;
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / items.length;
}

function isRight({ category, alt, decided }: Judged): boolean {
  return decided.category === category || decided.category === alt;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
