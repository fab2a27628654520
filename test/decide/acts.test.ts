import { confirm } from '../../src/decide/confirm';
import { decide, isSettled } from '../../src/decide/decide';
import { type Decision, decisionSchema } from '../../src/decide/decision';
import { madeOf, withoutSplit } from '../../src/decide/split';
import { type AgentsWord, afterWord, isStepOf, type Word } from '../../src/decide/word';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { CategoryId } from '../../src/policy/vocabulary';
import * as v from 'valibot';
import { standing } from './standing';

const AGENT = 'agent-1';
const START = Date.parse('2026-03-02T10:00:00.000Z');

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An act of the agent, on the decision that stands when it is done. */
type Act = DistributiveOmit<AgentsWord, 'by' | 'revision'>;

/** The acts one after the other, a minute apart; undefined when the last comes to nothing. */
function after(decision: Decision, ...acts: Act[]): Decision | undefined {
  return acts.reduce<Decision | undefined>((standing, act, index) => {
    if (standing === undefined) throw new Error(`nothing stands before ${act.kind}`);
    const word = { ...act, by: AGENT, revision: standing.decidedAt } as AgentsWord;
    return afterWord(standing, word, DEFAULT_POLICY, new Date(START + index * 60_000));
  }, decision);
}

const of = (category: CategoryId, change: Partial<Decision> = {}) => {
  const { level, rnd, coverage, clause } = DEFAULT_POLICY.categories[category];
  const isCovered = coverage === 'covered';
  return standing({
    category,
    level,
    rnd,
    clause,
    coverage: coverage ?? 'to-confirm',
    billing: isCovered ? 'not-billed' : 'may-be-billed',
    ...change,
  });
};

const course = of('training_information');
const defect = of('product_defect');
const use = of('normal_use_problem');
const data = of('data_modification');
const message = of('other');
const noContract = of('training_information', { coverage: 'no-contract', billing: 'to-confirm' });
const open: Partial<Decision> = {
  state: 'needs-review',
  coverage: 'to-confirm',
  billing: 'to-confirm',
  confidence: 0.5,
  question: 'failed-or-to-learn',
  runnerUp: 'user_error',
};
const objected: Partial<Decision> = {
  state: 'needs-review',
  objection: { at: '2026-03-02T09:30:00.000Z', by: 'client-1', text: 'Autre chose' },
};
const asked: Partial<Decision> = {
  state: 'confirmed',
  billing: 'billable',
  by: 'agent-2',
  approval: { askedAt: '2026-03-02T09:30:00.000Z', by: 'agent-2', work: 'Un cours', state: 'asked' },
};

const adjustment = (said: object): Act => ({ kind: 'adjustment', code: 'agreement', ...said });
const correction = (category: CategoryId): Act => ({ kind: 'correction', category, reason: 'Vu' });
const confirmation: Act = { kind: 'confirmation' };
const escalation: Act = { kind: 'escalation', reason: 'Trop complexe' };
const rnd: Act = { kind: 'rnd' };
const isDefect: Act = { kind: 'defect' };
const patch = (version: string): Act => ({ kind: 'patch', version });
const approval: Act = { kind: 'approval-question', work: 'Un cours' };

/** Category, level, R&D, coverage, billing, state. */
const told = (decision: Decision | undefined) =>
  decision &&
  [
    decision.category,
    `level ${String(decision.level)}${decision.rnd ? ' + R&D' : ''}`,
    decision.coverage,
    decision.billing,
    decision.state,
  ].join(', ');

describe('what acts make of a decision', () => {
  test.each<[string, Decision, Act[], string]>([
    [
      'a gesture: the course is out, and not billed',
      course,
      [{ kind: 'adjustment', code: 'goodwill', billing: 'not-billed' }],
      'training_information, level 2, out, not-billed, corrected',
    ],
    [
      'the contract covers the course: then it is not billed either',
      course,
      [adjustment({ code: 'contract', coverage: 'covered' })],
      'training_information, level 2, covered, not-billed, corrected',
    ],
    [
      'covered work is not billed, whatever is said of its billing',
      course,
      [adjustment({ coverage: 'covered', billing: 'billable' })],
      'training_information, level 2, covered, not-billed, corrected',
    ],
    [
      'an agent who says that use is not covered says that it is billed',
      use,
      [adjustment({ coverage: 'out' })],
      'normal_use_problem, level 1, out, billable, corrected',
    ],
    [
      'out by agreement, and not billed by agreement',
      use,
      [adjustment({ coverage: 'out', billing: 'not-billed' })],
      'normal_use_problem, level 1, out, not-billed, corrected',
    ],
    [
      'another team takes it: the money stays',
      course,
      [adjustment({ code: 'team', level: 1 })],
      'training_information, level 1, out, may-be-billed, corrected',
    ],
    [
      'adjusted, then confirmed: the adjustment stands',
      use,
      [adjustment({ coverage: 'out', billing: 'not-billed' }), confirmation],
      'nothing',
    ],
    [
      'adjusted, then objected to, then confirmed: the adjustment stands',
      { ...(after(use, adjustment({ coverage: 'out', billing: 'not-billed' })) as Decision), ...objected },
      [confirmation],
      'normal_use_problem, level 1, out, not-billed, confirmed',
    ],
    [
      'adjusted, then corrected: the category’s own outcome counts again',
      use,
      [adjustment({ coverage: 'out', level: 2 }), correction('product_defect')],
      'product_defect, level 1 + R&D, covered, not-billed, corrected',
    ],
    [
      'level 1 hands it on: its cost stays',
      use,
      [escalation],
      'normal_use_problem, level 2, covered, not-billed, confirmed',
    ],
    [
      'handed on while it waits for an agent: it goes on waiting',
      of('normal_use_problem', open),
      [escalation],
      'normal_use_problem, level 2, to-confirm, to-confirm, needs-review',
    ],
    [
      'handed on while it waits, then confirmed: level 2 keeps it',
      of('normal_use_problem', open),
      [escalation, confirmation],
      'normal_use_problem, level 2, covered, not-billed, confirmed',
    ],
    [
      'handed on, then corrected: the category says who handles it',
      use,
      [escalation, correction('user_error')],
      `user_error, level ${String(DEFAULT_POLICY.categories.user_error.level)}, out, billable, corrected`,
    ],
    [
      'R&D looks at it: the money stays',
      use,
      [rnd],
      'normal_use_problem, level 1 + R&D, covered, not-billed, confirmed',
    ],
    [
      'R&D looks at what is to be paid: the money stays',
      course,
      [rnd],
      'training_information, level 2 + R&D, out, may-be-billed, confirmed',
    ],
    [
      'a repair after a defect is out, and not billed',
      data,
      [isDefect],
      `data_modification, level ${String(DEFAULT_POLICY.categories.data_modification.level)} + R&D, out, not-billed, corrected`,
    ],
    [
      'an open decision is covered once R&D confirms a defect',
      of('normal_use_problem', open),
      [isDefect],
      'normal_use_problem, level 1 + R&D, covered, not-billed, corrected',
    ],
    [
      'without a contract a defect leaves the billing open',
      noContract,
      [isDefect],
      'training_information, level 2 + R&D, no-contract, to-confirm, corrected',
    ],
    [
      'a defect, then a correction to another kind: still not billed, still with R&D',
      use,
      [isDefect, correction('data_modification')],
      `data_modification, level ${String(DEFAULT_POLICY.categories.data_modification.level)} + R&D, out, not-billed, corrected`,
    ],
    [
      'handed, confirmed, delivered',
      use,
      [rnd, isDefect, patch('2026.2')],
      'normal_use_problem, level 1 + R&D, covered, not-billed, corrected',
    ],
    [
      'what an adjustment set is reversed by a defect',
      use,
      [adjustment({ coverage: 'out' }), isDefect],
      'normal_use_problem, level 1 + R&D, out, not-billed, corrected',
    ],
    [
      'asking for approval makes it billable',
      course,
      [approval],
      'training_information, level 2, out, billable, confirmed',
    ],
    [
      'asked after an adjustment: the state says that it was changed',
      use,
      [adjustment({ coverage: 'out' }), approval],
      'normal_use_problem, level 1, out, billable, corrected',
    ],
    [
      'an objection is answered by a confirmation',
      of('training_information', objected),
      [confirmation],
      'training_information, level 2, out, billable, confirmed',
    ],
  ])('%s', (_what, decision, acts, expected) => {
    const became = after(decision, ...acts);
    expect(told(became) ?? 'nothing').toBe(expected);
    if (became === undefined) return;
    expect(became.by).toBe(AGENT);
    expect(became.history.at(-1)).toMatchObject({ by: AGENT, at: became.decidedAt });
    expect(v.parse(decisionSchema, JSON.parse(JSON.stringify(became)))).toEqual(became);
    expect(became.reading).toEqual(decision.reading);
  });

  test.each<[string, Decision, Act[]]>([
    ['an adjustment that sets what is so already', course, [adjustment({ coverage: 'out', level: 2 })]],
    ['an adjustment that sets nothing', course, [adjustment({})]],
    ['a gesture that costs the client something', use, [adjustment({ code: 'goodwill', coverage: 'out' })]],
    ['a gesture that bills', course, [adjustment({ code: 'goodwill', billing: 'billable' })]],
    ['an adjustment of what is no request', message, [adjustment({ coverage: 'covered' })]],
    ['handing on what level 2 has', course, [escalation]],
    ['handing on twice', use, [escalation, escalation]],
    ['handing R&D what it has', use, [rnd, rnd]],
    ['handing R&D what is no request', message, [rnd]],
    ['a defect that is confirmed already', use, [isDefect, isDefect]],
    ['a defect after its patch', defect, [patch('2026.2'), isDefect]],
    ['a patch of what R&D never had', course, [patch('2026.2')]],
    ['the same patch twice', defect, [patch('2026.2'), patch('2026.2')]],
    ['approval of covered work', use, [approval]],
    ['confirming what an agent confirmed', use, [confirmation, confirmation]],
    [
      'a question about what is settled',
      course,
      [{ kind: 'client-question', question: 'failed-or-to-learn' }],
    ],
    [
      'the same question twice',
      of('product_defect', open),
      [
        { kind: 'client-question', question: 'failed-or-to-learn' },
        { kind: 'client-question', question: 'failed-or-to-learn' },
      ],
    ],
    [
      'splitting off what the text does not ask',
      course,
      [{ kind: 'split', category: 'user_error', summary: 'x', description: 'y' }],
    ],
  ])('nothing comes of %s', (_what, decision, acts) => {
    expect(after(decision, ...acts)).toBeUndefined();
  });

  test('a second patch takes the place of the first', () => {
    expect(after(defect, patch('2026.2'), patch('2026.3'))?.rndWork).toMatchObject({
      state: 'delivered',
      version: '2026.3',
    });
  });
});

describe('an objection', () => {
  test.each<[string, Act, boolean]>([
    ['confirmation', confirmation, false],
    ['correction', correction('user_error'), false],
    ['adjustment of money', adjustment({ coverage: 'covered' }), false],
    ['confirmed defect', isDefect, false],
    ['question for approval', approval, false],
    ['hand-over to R&D', rnd, true],
  ])('meets a %s: open afterwards is %s', (_what, act, isOpen) => {
    const became = after(of('training_information', objected), act);
    expect(became?.objection !== undefined).toBe(isOpen);
    expect(became && isSettled(became)).toBe(!isOpen);
  });
});

describe('what the client was asked to approve', () => {
  test.each<[string, Act[], Decision['billing'], string]>([
    [
      'is withdrawn by a gesture',
      [adjustment({ code: 'goodwill', billing: 'not-billed' })],
      'not-billed',
      'withdrawn',
    ],
    ['is withdrawn by coverage', [adjustment({ coverage: 'covered' })], 'not-billed', 'withdrawn'],
    ['is withdrawn by a defect', [isDefect], 'not-billed', 'withdrawn'],
    ['is withdrawn by a correction', [correction('product_defect')], 'not-billed', 'withdrawn'],
    ['stands when only the level changes', [adjustment({ level: 1 })], 'billable', 'asked'],
    ['stands when R&D looks at it', [rnd], 'billable', 'asked'],
  ])('%s', (_what, acts, billing, state) => {
    const became = after(of('training_information', asked), ...acts);
    expect(became).toMatchObject({ billing, approval: { state } });
  });
});

describe('what is kept of an act', () => {
  test('an adjustment says what was set, by which code, by whom and when, and nothing else', () => {
    const became = after(use, adjustment({ level: 2, coverage: 'covered', reason: 'Vu avec le client' }));
    expect(became?.adjustment).toEqual({
      level: 2,
      code: 'agreement',
      at: '2026-03-02T10:00:00.000Z',
      by: AGENT,
    });
    expect(became?.history.at(-1)).toMatchObject({ what: 'adjusted', reason: 'Vu avec le client' });
  });

  test('a second adjustment adds to the first', () => {
    const became = after(use, adjustment({ level: 2 }), adjustment({ code: 'contract', coverage: 'out' }));
    expect(became).toMatchObject({ level: 2, coverage: 'out', billing: 'billable' });
    expect(became?.adjustment).toMatchObject({ level: 2, coverage: 'out', code: 'contract' });
  });

  test('settling an open decision takes away what was open about it', () => {
    for (const act of [
      correction('user_error'),
      confirmation,
      adjustment({ level: 2, coverage: 'out' }),
      isDefect,
    ]) {
      const became = after(of('normal_use_problem', open), act);
      expect(became).not.toHaveProperty('question');
      expect(became).not.toHaveProperty('runnerUp');
    }
  });

  test('a question to the client changes nothing but that it was asked, and Palier may go on', () => {
    const before = of('product_defect', open);
    const became = after(before, { kind: 'client-question', question: 'failed-or-to-learn' });
    expect(became).toEqual({
      ...before,
      asked: { question: 'failed-or-to-learn', at: became?.decidedAt, by: AGENT },
      decidedAt: became?.decidedAt,
      history: [...before.history, expect.objectContaining({ what: 'question-asked', by: AGENT })],
    });
    expect(became?.by).toBe('palier');
  });

  test('what was split off, asked and made is not forgotten when the text is judged again', () => {
    const probabilities = Object.fromEntries(
      Object.keys(DEFAULT_POLICY.categories).map((id) => [id, id === 'product_defect' ? 0.92 : 0.01]),
    ) as Record<CategoryId, number>;
    const previous = standing({
      splits: [{ category: 'user_error', at: '2026-03-02T09:10:00.000Z', by: AGENT, key: 'SUP-2' }],
      asked: { question: 'failed-or-to-learn', at: '2026-03-02T09:20:00.000Z', by: AGENT },
    });
    const again = decide({
      classification: {
        category: 'product_defect',
        confidence: 0.92,
        probabilities,
        signals: [],
        alsoAsks: [],
        lang: 'fr',
      },
      policy: DEFAULT_POLICY,
      contract: { kind: 'not-managed' },
      inputHash: 'h2',
      now: new Date(START),
      previous,
    });
    expect(again).toMatchObject({
      category: 'product_defect',
      splits: previous.splits,
      asked: previous.asked,
    });
    expect(again.reading).toEqual({
      category: 'product_defect',
      coverage: 'covered',
      confidence: again.confidence,
      sure: true,
    });
  });
});

describe('a request that is split off', () => {
  const both = of('normal_use_problem', { alsoAsks: ['training_information', 'licence_installation'] });
  const one: Act = {
    kind: 'split',
    category: 'training_information',
    summary: 'Cours',
    description: 'Deux jours',
  };

  test('is noted without a key, and the decision is otherwise what it was', () => {
    const became = after(both, one);
    expect(became?.splits).toEqual([{ category: 'training_information', at: became?.decidedAt, by: AGENT }]);
    expect(told(became)).toBe(told(both));
    expect(became?.by).toBe('palier');
    expect(JSON.stringify(became)).not.toContain('Deux jours');
  });

  test('is split off once; another one is one of its own', () => {
    expect(after(both, one, one)).toBeUndefined();
    expect(after(both, one, { ...one, category: 'licence_installation' })?.splits).toHaveLength(2);
  });

  test('gets its key without becoming another revision, or is no longer said to be split off', () => {
    const noted = after(both, one) as Decision;
    const made = madeOf(noted, 'training_information', 'SUP-7');
    expect(made).toEqual({
      ...noted,
      splits: [{ category: 'training_information', at: noted.decidedAt, by: AGENT, key: 'SUP-7' }],
    });
    expect(withoutSplit(noted, 'training_information')).not.toHaveProperty('splits');
    const word: Word = { ...one, by: AGENT, revision: both.decidedAt };
    expect(made.history.some((step) => isStepOf(word, step))).toBe(true);
  });
});

test('confirming what only agents were told keeps what Palier read', () => {
  const reading = { category: 'training_information', coverage: 'out', confidence: 0.9, sure: true } as const;
  const suggested = standing({ mode: 'suggest', reading });
  expect(
    confirm({ decision: suggested, by: AGENT, policy: DEFAULT_POLICY, now: new Date(START) }).reading,
  ).toEqual(reading);
});
