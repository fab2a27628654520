import * as v from 'valibot';
import { confirm } from '../../src/decide/confirm';
import { correct, decide } from '../../src/decide/decide';
import { type Decision, decisionSchema } from '../../src/decide/decision';
import { object } from '../../src/decide/objection';
import { labelsOf } from '../../src/decide/tags';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';
import { standing } from './standing';

const NOW = new Date('2026-03-02T10:00:00.000Z');
const LATER = new Date('2026-03-02T11:00:00.000Z');

function objected(decision: Decision = standing()): Decision {
  const after = object({
    decision,
    revision: decision.decidedAt,
    text: 'Je voulais un devis, pas un cours.',
    by: 'client-1',
    now: NOW,
  });
  if (!after) throw new Error('came to nothing');
  return after;
}

test.each<[string, Partial<Decision>]>([
  ['an automatic decision', {}],
  ['an agent’s', { state: 'corrected', by: 'agent-1', billing: 'billable' }],
  ['one that was accepted', { state: 'confirmed', by: 'agent-1', billing: 'accepted' }],
])('an objection to %s asks for an agent and leaves coverage and billing', (_whose, change) => {
  const before = standing(change);
  const after = objected(before);
  expect(after).toMatchObject({
    category: before.category,
    level: before.level,
    coverage: before.coverage,
    billing: before.billing,
    by: before.by,
    state: 'needs-review',
    objection: { at: NOW.toISOString(), by: 'client-1', text: 'Je voulais un devis, pas un cours.' },
    decidedAt: NOW.toISOString(),
  });
  expect(after.history.at(-1)).toMatchObject({ what: 'objected', by: 'client-1' });
  expect(labelsOf(after, DEFAULT_POLICY.labels)).toEqual(
    expect.arrayContaining(['support-review', 'support-level-2', 'maintenance-out']),
  );
  expect(v.parse(decisionSchema, JSON.parse(JSON.stringify(after)))).toEqual(after);
});

test('a long one is shortened in the history alone', () => {
  const text = 'x'.repeat(1000);
  const decision = standing();
  const after = object({ decision, revision: decision.decidedAt, text, by: 'client-1', now: NOW });
  expect(after?.objection?.text).toBe(text);
  expect(after?.history.at(-1)?.reason).toBe(`${'x'.repeat(499)}…`);
});

test.each<[string, Decision, string]>([
  ['another decision was read', standing(), '2026-03-02T08:00:00.000Z'],
  ['one is open', objected(), NOW.toISOString()],
])('nothing comes of it when %s', (_why, decision, revision) => {
  expect(object({ decision, revision, text: 'Encore', by: 'client-1', now: LATER })).toBeUndefined();
});

test('an edit of the text decides nothing until an agent has looked', () => {
  const previous = objected();
  const probabilities = Object.fromEntries(
    CATEGORY_IDS.map((id) => [id, id === 'product_defect' ? 1 : 0]),
  ) as Record<CategoryId, number>;
  const again = decide({
    classification: {
      probabilities,
      category: 'product_defect',
      confidence: 1,
      lang: 'fr',
      signals: [],
      alsoAsks: [],
    },
    policy: DEFAULT_POLICY,
    contract: { kind: 'not-managed' },
    inputHash: 'h2',
    now: LATER,
    previous,
  });
  expect(again).toBe(previous);
});

test('an agent’s word ends it: a correction', () => {
  const after = correct({
    decision: objected(),
    to: 'feature_request',
    reason: 'Vu',
    by: 'agent-1',
    policy: DEFAULT_POLICY,
    now: LATER,
  });
  expect(after).not.toHaveProperty('objection');
  expect(after.state).toBe('corrected');
  expect(after.history.map(({ what }) => what)).toEqual(['decided', 'objected', 'corrected']);
});

test('an agent’s word ends it: a confirmation', () => {
  const after = confirm({ decision: objected(), by: 'agent-1', policy: DEFAULT_POLICY, now: LATER });
  expect(after).not.toHaveProperty('objection');
  expect(after).toMatchObject({ state: 'confirmed', billing: 'billable' });
});
