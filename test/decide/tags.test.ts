import type { Decision } from '../../src/decide/decision';
import { fieldValuesOf, labelChanges, labelsOf } from '../../src/decide/tags';
import { DEFAULT_POLICY } from '../../src/policy/default';

const LABELS = DEFAULT_POLICY.labels;

type Tagged = Pick<Decision, 'level' | 'rnd' | 'coverage' | 'billing' | 'state'>;
const decision = (tagged: Tagged): Decision => ({
  category: 'normal_use_problem',
  confidence: 0.9,
  because: [],
  clause: 'level1-normal-use',
  alsoAsks: [],
  policyVersion: 1,
  lang: 'fr',
  inputHash: 'h',
  decidedAt: '2026-03-02T09:00:00.000Z',
  by: 'palier',
  history: [],
  ...tagged,
});

describe('labels and field values of a decision', () => {
  const rows: [string, Tagged, string[], string | null][] = [
    [
      'covered at level 1',
      { level: 1, rnd: false, coverage: 'covered', billing: 'not-billed', state: 'automatic' },
      ['support-level-1', 'maintenance-covered'],
      '1',
    ],
    [
      'a defect, with R&D',
      { level: 1, rnd: true, coverage: 'covered', billing: 'not-billed', state: 'automatic' },
      ['support-level-1', 'support-rnd', 'maintenance-covered'],
      '1+R&D',
    ],
    [
      'outside maintenance at level 2',
      { level: 2, rnd: false, coverage: 'out', billing: 'may-be-billed', state: 'automatic' },
      ['support-level-2', 'maintenance-out'],
      '2',
    ],
    [
      'under review: no word on maintenance',
      { level: 2, rnd: false, coverage: 'to-confirm', billing: 'to-confirm', state: 'needs-review' },
      ['support-level-2', 'support-review'],
      '2',
    ],
    [
      'no contract',
      { level: 1, rnd: false, coverage: 'no-contract', billing: 'to-confirm', state: 'automatic' },
      ['support-level-1', 'maintenance-none'],
      '1',
    ],
    [
      'not a support request',
      { level: null, rnd: false, coverage: 'to-confirm', billing: 'to-confirm', state: 'needs-review' },
      ['support-review'],
      null,
    ],
  ];
  test.each(rows)('%s', (_what, tagged, labels, supportLevel) => {
    expect(labelsOf(decision(tagged), LABELS)).toEqual(labels);
    expect(fieldValuesOf(decision(tagged))).toEqual({
      supportLevel,
      coverage: tagged.coverage,
      billing: tagged.billing,
    });
  });
});

describe('label changes', () => {
  test("take away only labels of the policy, and leave the desk's own", () => {
    expect(
      labelChanges(
        ['vip', 'support-level-2', 'maintenance-out'],
        ['support-level-1', 'maintenance-covered'],
        LABELS,
      ),
    ).toEqual({
      add: ['support-level-1', 'maintenance-covered'],
      remove: ['support-level-2', 'maintenance-out'],
    });
  });

  test('are empty when everything is there', () => {
    expect(labelChanges(['support-level-1', 'x'], ['support-level-1'], LABELS)).toEqual({
      add: [],
      remove: [],
    });
  });
});
