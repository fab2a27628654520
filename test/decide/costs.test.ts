import fc from 'fast-check';
import * as v from 'valibot';
import { thresholdsOf } from '../../src/decide/costs';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policySchema } from '../../src/policy/policy';

describe('thresholds follow from what errors cost', () => {
  test.each([
    ['a wrong charge as dear as a missed one: more likely than not', 1, 2, { billed: 0.5, covered: 0.5 }],
    ['four times, and 3.3 reviews', 4, 3.3, { billed: 0.8, covered: 0.7 }],
    ['nine times, and four reviews', 9, 4, { billed: 0.9, covered: 0.75 }],
    ['ninety-nine times, and twenty reviews', 99, 20, { billed: 0.99, covered: 0.95 }],
    ['a wrong "covered" no dearer than a review: always told', 1, 1, { billed: 0.5, covered: 0 }],
  ])('%s', (_what, wrongCharge, wrongCovered, thresholds) => {
    expect(thresholdsOf({ wrongCharge, wrongCovered })).toEqual(thresholds);
  });

  test('the default policy applies those of its own costs', () => {
    const { costs, thresholds } = DEFAULT_POLICY;
    expect(costs && thresholdsOf(costs)).toEqual(thresholds);
  });

  const cost = fc.double({ min: 1, max: 1_000, noNaN: true });

  test('at its threshold a decision costs no more on average than leaving it; a hundredth less, it would', () => {
    fc.assert(
      fc.property(cost, cost, (wrongCharge, wrongCovered) => {
        const { billed, covered } = thresholdsOf({ wrongCharge, wrongCovered });
        const announcing = (p: number) => wrongCharge * (1 - p) - p;
        const telling = (p: number) => wrongCovered * (1 - p) - 1;
        const little = 1e-6;
        expect(announcing(billed)).toBeLessThanOrEqual(little);
        expect(announcing(billed - 0.01)).toBeGreaterThan(-little);
        expect(telling(covered)).toBeLessThanOrEqual(little);
        expect(telling(covered - 0.01)).toBeGreaterThan(-little);
      }),
    );
  });
});

describe('a policy', () => {
  test('of before, without costs, still reads', () => {
    const { costs: _costs, ...before } = DEFAULT_POLICY;
    expect(v.parse(policySchema, before)).toEqual(before);
  });

  test.each([
    { wrongCharge: 0.5, wrongCovered: 3 },
    { wrongCharge: 9, wrongCovered: 0 },
    { wrongCharge: Infinity, wrongCovered: 3 },
    { wrongCharge: 9 },
  ])('whose errors cost less than leaving the decision, or without bound, is refused: %j', (costs) => {
    expect(v.is(policySchema, { ...DEFAULT_POLICY, costs })).toBe(false);
  });
});
