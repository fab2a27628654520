import * as fc from 'fast-check';
import type { Classification } from '../../src/classify/classification';
import type { ContractSituation } from '../../src/contracts/situation';
import { coveragesUnder } from '../../src/decide/coverages';
import { decide, type DecideInput } from '../../src/decide/decide';
import type { Decision, Opinion } from '../../src/decide/decision';
import { decideWithOpinion, MOST_SHIFT, weighOpinion } from '../../src/decide/with-opinion';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';

/** Their one organisation never had a contract. */
const WITHOUT_CONTRACT: ContractSituation = {
  kind: 'managed',
  standings: [{ kind: 'gap', organisation: { id: '7', name: 'Muster AG' }, why: 'missing' }],
};

const NOW = new Date('2026-03-02T09:00:00.000Z');

function reading(weights: Partial<Record<CategoryId, number>>): Classification {
  const total = CATEGORY_IDS.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  const probabilities = Object.fromEntries(
    CATEGORY_IDS.map((id) => [id, (weights[id] ?? 0) / total]),
  ) as Record<CategoryId, number>;
  const category = CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
  return {
    probabilities,
    category,
    confidence: probabilities[category],
    lang: 'fr',
    signals: [],
    alsoAsks: [],
  };
}

const opinion = (category: CategoryId, sureness = 1): Opinion => ({
  category,
  sureness,
  passages: [{ field: 'title', start: 0, end: 5, text: 'Total' }],
  model: 'claude-haiku-9',
});

const input = (
  weights: Partial<Record<CategoryId, number>>,
  more: Partial<DecideInput> = {},
): DecideInput => ({
  classification: reading(weights),
  policy: { ...DEFAULT_POLICY, thresholds: { covered: 0.7, billed: 0.8 } },
  contract: { kind: 'not-managed' },
  inputHash: 'h',
  now: NOW,
  ...more,
});

const both = (given: DecideInput, heard: Opinion): { alone: Decision; together: Decision } => ({
  alone: decide(given),
  together: decideWithOpinion(given, heard),
});

const nearlyCovered = { normal_use_problem: 0.6, feature_request: 0.4 };
const nearlyOut = { training_information: 0.7, normal_use_problem: 0.3 };

describe('an opinion that agrees', () => {
  test('settles what was nearly decided as covered', () => {
    const { alone, together } = both(input(nearlyCovered), opinion('normal_use_problem'));
    expect(alone.state).toBe('needs-review');
    expect(together).toMatchObject({ state: 'automatic', coverage: 'covered', billing: 'not-billed' });
    expect(together.confidence).toBeGreaterThan(alone.confidence);
  });

  test('settles it too when it names another covered category', () => {
    const { together } = both(input(nearlyCovered), opinion('product_defect'));
    expect(together).toMatchObject({
      category: 'normal_use_problem',
      state: 'automatic',
      billing: 'not-billed',
    });
  });

  test('raises the confidence of what is out of maintenance, and announces nothing', () => {
    const { alone, together } = both(input(nearlyOut), opinion('training_information'));
    expect(together.confidence).toBeGreaterThan(0.8);
    expect(together.confidence).toBeGreaterThan(alone.confidence);
    expect(together).toMatchObject({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' });
  });

  test('of little sureness changes little', () => {
    const { alone, together } = both(input(nearlyCovered), opinion('normal_use_problem', 0.05));
    expect(together.confidence).toBeGreaterThan(alone.confidence);
    expect(together.state).toBe('needs-review');
  });
});

describe('an opinion that differs', () => {
  test('lowers the confidence', () => {
    const { alone, together } = both(input(nearlyCovered), opinion('feature_request', 0.3));
    expect(together.category).toBe(alone.category);
    expect(together.confidence).toBeLessThan(alone.confidence);
    expect(together.state).toBe('needs-review');
  });

  test('cannot make covered what the classifier holds for out of maintenance', () => {
    const given = input({ training_information: 0.51, normal_use_problem: 0.49 });
    const { together } = both(given, opinion('normal_use_problem'));
    expect(together.confidence).toBeGreaterThan(0.7);
    expect(together).toMatchObject({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' });
  });

  test('nor when the covered category leads and its side does not', () => {
    const split = { normal_use_problem: 0.4, feature_request: 0.35, training_information: 0.25 };
    expect(both(input(split), opinion('normal_use_problem')).together).toMatchObject({
      state: 'needs-review',
      billing: 'to-confirm',
    });
  });

  test('cannot make anything of what it says is no support request', () => {
    const { together } = both(input(nearlyCovered), opinion('other'));
    expect(together).toMatchObject({ state: 'needs-review', billing: 'to-confirm' });
  });
});

describe('who is not moved by an opinion', () => {
  test('a decision that is sure by itself', () => {
    const given = input({ normal_use_problem: 0.95, feature_request: 0.05 });
    const { alone, together } = both(given, opinion('feature_request'));
    expect(together).toEqual(alone);
  });

  test("an agent's decision", () => {
    const previous: Decision = { ...decide(input(nearlyCovered)), state: 'corrected', by: 'agent' };
    expect(decideWithOpinion(input(nearlyOut, { previous }), opinion('normal_use_problem'))).toBe(previous);
  });

  test('a client without a contract: an opinion frees nobody of what is to be confirmed', () => {
    const given = input(nearlyCovered, { contract: WITHOUT_CONTRACT });
    const { together } = both(given, opinion('normal_use_problem'));
    expect(together).toMatchObject({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' });
  });

  test('a request of no organisation: no reading tells whose contract it is', () => {
    const given = input(nearlyCovered, { contract: { kind: 'no-organisation' } });
    const { together } = both(given, opinion('normal_use_problem'));
    expect(together).toMatchObject({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' });
  });

  test('a likely kind of request that the contract excludes: no charge on its account', () => {
    const excluding: ContractSituation = {
      kind: 'managed',
      standings: [
        {
          kind: 'in-force',
          organisation: { id: '7', name: 'Muster AG' },
          contract: {
            reference: 'M-1',
            start: '2026-01-01',
            included: [],
            excluded: ['normal_use_problem'],
          },
          others: [],
        },
      ],
    };
    const { alone, together } = both(
      input({ normal_use_problem: 0.75, product_defect: 0.25 }, { contract: excluding }),
      opinion('normal_use_problem'),
    );
    expect(alone).toMatchObject({ state: 'needs-review', billing: 'to-confirm' });
    expect(together).toMatchObject({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' });
  });
});

test('the agent learns what was said, on which passage, by whom', () => {
  const { together } = both(input(nearlyOut), opinion('normal_use_problem', 0.5));
  expect(together.because[0]).toEqual({
    kind: 'opinion',
    category: 'normal_use_problem',
    weight: MOST_SHIFT / 2,
    agrees: false,
    passage: { field: 'title', start: 0, end: 5, text: 'Total' },
    model: 'claude-haiku-9',
  });
});

describe('whatever the reading and the opinion', () => {
  const weights = fc.tuple(...CATEGORY_IDS.map(() => fc.double({ min: 0.001, max: 1, noNaN: true })));
  const anyReading = weights.map((values) =>
    reading(Object.fromEntries(CATEGORY_IDS.map((id, at) => [id, values[at]]))),
  );
  const anyOpinion = fc
    .tuple(fc.constantFrom(...CATEGORY_IDS), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([category, sureness]) => opinion(category, sureness));
  const anyThresholds = fc.record({
    covered: fc.double({ min: 0, max: 1, noNaN: true }),
    billed: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('a decision that changed its state is not billed, and was on that side before', () => {
    fc.assert(
      fc.property(anyReading, anyOpinion, anyThresholds, (classification, heard, thresholds) => {
        const given = input({ other: 1 }, { classification, policy: { ...DEFAULT_POLICY, thresholds } });
        const { alone, together } = both(given, heard);
        if (alone.state === 'automatic') {
          expect(together).toEqual(alone);
          return;
        }
        if (together.state === 'needs-review') {
          expect([together.coverage, together.billing]).toEqual(['to-confirm', 'to-confirm']);
          return;
        }
        expect([together.coverage, together.billing]).toEqual(['covered', 'not-billed']);
        expect(DEFAULT_POLICY.categories[alone.category].coverage).toBe('covered');
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('no two categories move apart by more than twice the bound, and the rest stays a distribution', () => {
    fc.assert(
      fc.property(anyReading, anyOpinion, (classification, heard) => {
        const moved = weighOpinion(
          classification,
          heard,
          coveragesUnder({ kind: 'not-managed' }, DEFAULT_POLICY),
        ).probabilities;
        const before = classification.probabilities;
        expect(CATEGORY_IDS.reduce((sum, id) => sum + moved[id], 0)).toBeCloseTo(1, 9);
        const shifts = CATEGORY_IDS.map((id) => Math.log(moved[id] / before[id]));
        expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThanOrEqual(2 * MOST_SHIFT + 1e-9);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
