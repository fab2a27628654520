import * as v from 'valibot';
import { answerApproval, askApproval } from '../../src/decide/approval';
import { confirm } from '../../src/decide/confirm';
import { correct } from '../../src/decide/decide';
import { type Decision, decisionSchema } from '../../src/decide/decision';
import { object } from '../../src/decide/objection';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { CategoryId } from '../../src/policy/vocabulary';
import { standing } from './standing';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const stamp = (minute: number) => at(minute).toISOString();

function asked(from: Decision = standing(), minute = 0): Decision {
  const decision = askApproval({
    decision: from,
    work: 'Deux jours de formation',
    hours: 16,
    by: 'agent-1',
    now: at(minute),
  });
  if (!decision) throw new Error('nothing to approve');
  return decision;
}

const answered = (
  answer: 'accepted' | 'contested',
  { decision = asked(), askedAt = stamp(0), minute = 5, comment }: Partial<Answering> = {},
) =>
  answerApproval({
    decision,
    askedAt,
    answer,
    by: 'client-1',
    now: at(minute),
    ...(comment === undefined ? {} : { comment }),
  });
interface Answering {
  decision: Decision;
  askedAt: string;
  minute: number;
  comment: string;
}

const corrected = (decision: Decision, to: CategoryId) =>
  correct({ decision, to, reason: 'Vu', by: 'agent-2', policy: DEFAULT_POLICY, now: at(30) });

describe('asking', () => {
  test('says that the work is to be paid, and is an agent’s word', () => {
    const decision = asked();
    expect(decision).toMatchObject({
      billing: 'billable',
      coverage: 'out',
      state: 'confirmed',
      by: 'agent-1',
      decidedAt: stamp(0),
      approval: {
        askedAt: stamp(0),
        by: 'agent-1',
        work: 'Deux jours de formation',
        hours: 16,
        state: 'asked',
      },
    });
    expect(decision.history.at(-1)).toEqual({
      at: stamp(0),
      by: 'agent-1',
      what: 'approval-asked',
      reason: 'Deux jours de formation',
      category: 'training_information',
    });
    expect(v.parse(decisionSchema, JSON.parse(JSON.stringify(decision)))).toEqual(decision);
  });

  test('of a corrected decision leaves it corrected', () => {
    expect(asked(corrected(standing(), 'user_error'))).toMatchObject({
      state: 'corrected',
      billing: 'billable',
    });
  });

  test('answers an objection and settles what was open', () => {
    const decision = asked(
      standing({
        state: 'needs-review',
        question: 'tell-more',
        runnerUp: 'other',
        objection: { at: stamp(0), by: 'client-1', text: 'Non' },
      }),
    );
    for (const gone of ['objection', 'question', 'runnerUp']) expect(decision).not.toHaveProperty(gone);
  });

  test.each<[string, Partial<Decision>]>([
    ['maintenance covers it', { coverage: 'covered', billing: 'not-billed' }],
    ['coverage is to be confirmed', { coverage: 'to-confirm', billing: 'to-confirm' }],
    ['it is no support request', { category: 'other', level: null, coverage: 'no-contract' }],
  ])('comes to nothing when %s', (_why, change) => {
    expect(askApproval({ decision: standing(change), work: 'x', by: 'agent-1', now: at(0) })).toBeUndefined();
  });

  test('without a contract there is work to approve', () => {
    expect(asked(standing({ coverage: 'no-contract', billing: 'to-confirm' })).billing).toBe('billable');
  });

  test('again replaces the question, answered or not', () => {
    const first = answered('contested');
    const second = asked(first, 10);
    expect(second.approval).toEqual({
      askedAt: stamp(10),
      by: 'agent-1',
      work: 'Deux jours de formation',
      hours: 16,
      state: 'asked',
    });
    expect(second.billing).toBe('billable');
  });
});

describe('answering', () => {
  test.each(['accepted', 'contested'] as const)('%s is billing, approval and a step', (answer) => {
    const decision = answered(answer, { comment: 'Bien reçu' });
    expect(decision).toMatchObject({
      billing: answer,
      state: 'confirmed',
      by: 'agent-1',
      decidedAt: stamp(5),
      approval: { state: answer, answer: { at: stamp(5), by: 'client-1', comment: 'Bien reçu' } },
    });
    expect(decision?.history.at(-1)).toEqual({
      at: stamp(5),
      by: 'client-1',
      what: answer,
      reason: 'Bien reçu',
      category: 'training_information',
    });
  });

  test('changes nothing else', () => {
    const before = asked();
    const after = answered('accepted', { decision: before });
    const { billing: _b, approval: _a, decidedAt: _d, history: _h, ...rest } = before;
    expect(after).toMatchObject(rest);
  });

  test.each<[string, () => Partial<Answering>]>([
    ['it names another question', () => ({ askedAt: stamp(1) })],
    ['nothing was asked', () => ({ decision: standing() })],
    ['it is answered already', () => ({ decision: answered('accepted') ?? standing(), minute: 6 })],
    ['the question was replaced', () => ({ decision: asked(asked(), 3) })],
    ['the facts changed', () => ({ decision: corrected(asked(), 'product_defect'), minute: 40 })],
    [
      'another uncovered category was named',
      () => ({ decision: corrected(asked(), 'user_error'), minute: 40 }),
    ],
  ])('comes to nothing when %s', (_why, change) => {
    expect(answered('accepted', change())).toBeUndefined();
  });

  test('the first answer counts', () => {
    const contested = answered('contested');
    expect(answered('accepted', { decision: contested ?? standing() })).toBeUndefined();
    expect(contested?.billing).toBe('contested');
  });
});

describe('when the facts change', () => {
  test.each(['asked', 'accepted', 'contested'] as const)(
    'a confirmed defect is not billed, and the approval that was %s is withdrawn',
    (state) => {
      const before = state === 'asked' ? asked() : answered(state);
      const after = corrected(before ?? standing(), 'product_defect');
      expect(after).toMatchObject({
        coverage: 'covered',
        billing: 'not-billed',
        approval: { state: 'withdrawn', work: 'Deux jours de formation' },
      });
      expect(after.approval?.answer).toEqual(before?.approval?.answer);
    },
  );

  test('an agent who confirms leaves the approval as it stands', () => {
    const accepted = answered('accepted') ?? standing();
    const objected = object({
      decision: accepted,
      revision: accepted.decidedAt,
      text: 'Autre chose',
      by: 'client-1',
      now: at(10),
    });
    const after = confirm({
      decision: objected ?? standing(),
      by: 'agent-1',
      policy: DEFAULT_POLICY,
      now: at(20),
    });
    expect(after).toMatchObject({ billing: 'accepted', state: 'confirmed', approval: { state: 'accepted' } });
    expect(after).not.toHaveProperty('objection');
  });
});
