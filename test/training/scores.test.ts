import {
  categoryScores,
  classScores,
  confusionOf,
  reliability,
  scoresOf,
  type Judged,
} from '../../training/scores';

const judged = (
  more: Partial<Omit<Judged, 'decided'>>,
  decided: Partial<Judged['decided']> = {},
): Judged => ({
  lang: 'fr',
  text: null,
  category: 'product_defect',
  coverage: 'covered',
  ambiguous: false,
  alt: null,
  ...more,
  decided: {
    category: 'product_defect',
    coverage: 'covered',
    confidence: 1,
    categoryConfidence: 1,
    automatic: true,
    mayBeBilled: false,
    lang: 'fr',
    ...decided,
  },
});
const announced = { category: 'company_copy', coverage: 'out', mayBeBilled: true } as const;

describe('scores', () => {
  test('of nothing there are none', () => {
    expect(scoresOf([])).toMatchObject({
      items: 0,
      strict: null,
      lenient: null,
      macroF1: null,
      coverageCalibrationError: null,
      categoryCalibrationError: null,
      probabilityCalibrationError: null,
    });
  });

  test('strict leaves ambiguous items out, lenient takes their alternative', () => {
    const items = [
      judged({}),
      judged({ category: 'user_error', coverage: 'out' }),
      judged({ category: 'normal_use_problem', ambiguous: true, alt: 'product_defect' }),
      judged({ category: 'normal_use_problem', ambiguous: true, alt: 'user_error' }),
    ];
    expect(scoresOf(items)).toMatchObject({ unambiguous: 2, strict: 0.5, lenient: 0.5 });
  });

  test('coverage is that of the best guess; what is no request does not count', () => {
    const items = [
      judged({ category: 'normal_use_problem' }),
      judged({ category: 'other', coverage: null }),
      judged({}, { category: 'other', coverage: null }),
    ];
    expect(scoresOf(items).coverage).toBe(0.5);
  });

  test('of what is announced as may be billed, only what is out is right', () => {
    const items = [
      judged({ category: 'company_copy', coverage: 'out' }, announced),
      judged({ category: 'user_error', coverage: 'out' }, announced),
      judged({}, announced),
      judged({ category: 'other', coverage: null }, announced),
      judged({}),
    ];
    expect(scoresOf(items)).toMatchObject({
      mayBeBilled: 4,
      mayBeBilledPrecision: 0.5,
      coveredToldMayBeBilled: 0.5,
      automatic: 1,
    });
  });

  test('F1 is averaged over the categories that occur', () => {
    const items = [
      judged({}),
      judged({}, announced),
      judged({ category: 'company_copy', coverage: 'out' }, announced),
    ];
    const scores = classScores(items);
    expect(scores.find(({ category }) => category === 'company_copy')).toEqual({
      category: 'company_copy',
      items: 1,
      precision: 0.5,
      recall: 1,
      f1: 2 / 3,
    });
    expect(scores.find(({ category }) => category === 'other')).toMatchObject({
      items: 0,
      precision: null,
      f1: null,
    });
    expect(scoresOf(items).macroF1).toBeCloseTo(2 / 3, 9);
  });

  test('confidence that keeps its word has no calibration error', () => {
    const right = judged({}, { confidence: 0.5 });
    const wrong = judged({ category: 'user_error', coverage: 'out' }, { confidence: 0.5 });
    expect(scoresOf([right, wrong]).coverageCalibrationError).toBe(0);
    expect(scoresOf([wrong, wrong]).coverageCalibrationError).toBe(0.5);
    expect(scoresOf([judged({}, { confidence: 1 })]).coverageCalibrationError).toBe(0);
  });

  test('a decision is held to the coverage it tells, and beside that to its category', () => {
    const alike = judged({ category: 'normal_use_problem' }, { confidence: 0.9, categoryConfidence: 0.4 });
    const scores = scoresOf([alike]);
    expect(scores.coverageCalibrationError).toBeCloseTo(0.1, 9);
    expect(scores.categoryCalibrationError).toBeCloseTo(0.9, 9);
    expect(scores.probabilityCalibrationError).toBeCloseTo(0.4, 9);
  });

  test('what is no request is told rightly only when it is taken for none', () => {
    const none = { category: 'other', coverage: null } as const;
    expect(scoresOf([judged(none, none)]).coverageCalibrationError).toBe(0);
    expect(scoresOf([judged(none)]).coverageCalibrationError).toBe(1);
  });

  test('an alternative makes a category right, not a coverage', () => {
    const item = judged({ category: 'user_error', coverage: 'out', ambiguous: true, alt: 'product_defect' });
    expect(scoresOf([item])).toMatchObject({ categoryCalibrationError: 0, coverageCalibrationError: 1 });
  });

  test('bins hold what is of like confidence, 1 in the last', () => {
    const bins = reliability(
      [0.05, 0.1, 0.19, 1],
      (value) => value,
      (value) => value > 0.1,
    );
    expect(bins).toHaveLength(10);
    expect(bins[0]).toEqual({ from: 0, to: 0.1, items: 1, confidence: 0.05, right: 0 });
    expect(bins[1]).toMatchObject({ items: 2, right: 0.5 });
    expect(bins[1]!.confidence).toBeCloseTo(0.145, 9);
    expect(bins[5]).toEqual({ from: 0.5, to: 0.6, items: 0, confidence: null, right: null });
    expect(bins[9]).toMatchObject({ items: 1, confidence: 1, right: 1 });
  });

  test('a confusion has the label first', () => {
    const confusion = confusionOf([judged({ category: 'user_error', coverage: 'out' }), judged({})]);
    expect(confusion.user_error.product_defect).toBe(1);
    expect(confusion.product_defect).toMatchObject({ product_defect: 1, user_error: 0 });
    expect(
      Object.values(confusion)
        .flatMap((row) => Object.values(row))
        .filter(Boolean),
    ).toEqual([1, 1]);
  });

  test('no guess is never right, and costs its class recall alone', () => {
    const unguessed = {
      category: 'company_copy',
      ambiguous: false,
      alt: null,
      decided: { category: null },
    } as const;
    expect(categoryScores([unguessed])).toEqual({ strict: 0, lenient: 0, macroF1: 0 });
    expect(classScores([unguessed]).find(({ category }) => category === 'company_copy')).toEqual({
      category: 'company_copy',
      items: 1,
      precision: null,
      recall: 0,
      f1: 0,
    });
  });
});
