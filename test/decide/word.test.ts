import * as v from 'valibot';
import { afterWord, isStepOf, type Word, wordSchema } from '../../src/decide/word';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { standing } from './standing';

const NOW = new Date('2026-03-02T10:00:00.000Z');
const { decidedAt } = standing();
const open = standing({
  billing: 'billable',
  approval: { askedAt: '2026-03-02T08:30:00.000Z', by: 'agent-1', work: 'Un cours', state: 'asked' },
});

const WORDS: [Word['kind'], Word][] = [
  [
    'correction',
    { kind: 'correction', by: 'agent-1', revision: decidedAt, category: 'user_error', reason: 'Vu' },
  ],
  ['confirmation', { kind: 'confirmation', by: 'agent-1', revision: decidedAt }],
  [
    'approval-question',
    { kind: 'approval-question', by: 'agent-1', revision: decidedAt, work: 'Un cours', hours: 2.5 },
  ],
  [
    'approval-answer',
    {
      kind: 'approval-answer',
      by: 'client-1',
      revision: decidedAt,
      askedAt: '2026-03-02T08:30:00.000Z',
      answer: 'contested',
      comment: 'Non',
    },
  ],
  ['objection', { kind: 'objection', by: 'client-1', revision: decidedAt, text: 'Autre chose' }],
];

describe.each(WORDS)('%s', (_kind, word) => {
  const spoken = afterWord(open, word, DEFAULT_POLICY, NOW);

  test('makes a new revision, whose last step is known as what became of it', () => {
    const step = spoken?.history.at(-1);
    expect(spoken?.decidedAt).toBe(NOW.toISOString());
    expect(step && isStepOf(word, step)).toBe(true);
    expect(step && isStepOf({ ...word, by: 'somebody' }, step)).toBe(false);
    for (const [kind, other] of WORDS)
      if (kind !== word.kind) expect(step && isStepOf({ ...other, by: word.by }, step)).toBe(false);
  });

  test('comes to nothing about another revision, so that it counts once however often it is delivered', () => {
    expect(spoken && afterWord(spoken, word, DEFAULT_POLICY, NOW)).toBeUndefined();
    expect(afterWord(standing({ decidedAt: 'other' }), word, DEFAULT_POLICY, NOW)).toBeUndefined();
  });

  test('crosses the queue as it is', () => {
    expect(v.parse(wordSchema, JSON.parse(JSON.stringify(word)))).toEqual(word);
  });
});

test('a confirmation of what an agent has settled comes to nothing', () => {
  const settled = standing({ state: 'confirmed', by: 'agent-2' });
  const word: Word = { kind: 'confirmation', by: 'agent-1', revision: decidedAt };
  expect(afterWord(settled, word, DEFAULT_POLICY, NOW)).toBeUndefined();
});

test.each([
  ['no work', { work: '  ' }],
  ['endless work', { work: 'x'.repeat(1001) }],
  ['no time', { hours: 0 }],
  ['endless time', { hours: 10_001 }],
  ['no number', { hours: Number.NaN }],
])('a question for approval has to have sense: %s', (_what, wrong) => {
  const word = { kind: 'approval-question', by: 'a', revision: decidedAt, work: 'Un cours', hours: 2 };
  expect(v.is(wordSchema, word)).toBe(true);
  expect(v.is(wordSchema, { ...word, ...wrong })).toBe(false);
});
