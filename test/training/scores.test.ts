import { categoryScores, scoresOf, type Judged } from '../../training/scores';

const judged = (
  more: Partial<Omit<Judged, 'decided'>>,
  decided: Partial<Judged['decided']> = {},
): Judged => ({
  lang: 'fr',
  category: 'product_defect',
  coverage: 'covered',
  ambiguous: false,
  alt: null,
  ...more,
  decided: {
    category: 'product_defect',
    coverage: 'covered',
    confidence: 1,
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
      calibrationError: null,
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
    const scores = categoryScores(items);
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
    expect(scoresOf([right, wrong]).calibrationError).toBe(0);
    expect(scoresOf([wrong, wrong]).calibrationError).toBe(0.5);
    expect(scoresOf([judged({}, { confidence: 1 })]).calibrationError).toBe(0);
  });
});
