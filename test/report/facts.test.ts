import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Decision } from '../../src/decide/decision';
import { correct } from '../../src/decide/decide';
import { adjust } from '../../src/decide/adjust';
import { object } from '../../src/decide/objection';
import { type Noted, notedOf, type ReportedRequest } from '../../src/report/facts';

const REQUEST: ReportedRequest = {
  created: '2026-03-31T23:30:00.000+0200',
  projectId: '10000',
  organisations: [],
};
const DECIDED: Decision = {
  category: 'training_information',
  level: 2,
  rnd: false,
  coverage: 'out',
  billing: 'may-be-billed',
  confidence: 0.97,
  state: 'automatic',
  because: [{ kind: 'contract', situation: 'not-managed' }],
  clause: 'level2-training',
  alsoAsks: [],
  reading: { category: 'training_information', coverage: 'out', confidence: 0.97, sure: true },
  policyVersion: 1,
  lang: 'fr',
  inputHash: 'x',
  decidedAt: '2026-03-31T21:30:02.000Z',
  by: 'palier',
  history: [
    { at: '2026-03-31T21:30:02.000Z', by: 'palier', what: 'decided', category: 'training_information' },
  ],
};
const noted = (decision: Decision, request = REQUEST): Noted =>
  notedOf(request, decision, DEFAULT_POLICY, 'Europe/Zurich');
const at = (iso: string) => ({ by: 'agent', now: new Date(iso) });
const corrected = (to: Decision['category'], from = DECIDED) =>
  correct({ decision: from, to, reason: 'r', policy: DEFAULT_POLICY, ...at('2026-04-01T02:00:00.000Z') });

describe('where a request is counted', () => {
  test.each([
    ['2026-03-31T23:59:59.000+0200', '2026-03'],
    ['2026-03-31T22:00:00.000+0000', '2026-04'],
    ['2025-12-31T23:00:00.000+0000', '2026-01'],
  ])('what was created at %s belongs to %s', (created, month) => {
    expect(noted(DECIDED, { ...REQUEST, created })).toMatchObject({ month, project: '10000' });
  });

  test('for three organisations at most, once each and in order', () => {
    const organisations = [10, 9, 9].map((id) => ({ id: String(id), name: `Muster ${String(id)}` }));
    const { facts, names } = noted(DECIDED, { ...REQUEST, organisations });
    expect(facts.organisations).toEqual(['9', '10']);
    expect(names).toEqual({ '9': 'Muster 9', '10': 'Muster 10' });
    const many = [1, 2, 3, 4].map((id) => ({ id: String(id), name: 'n' }));
    expect(noted(DECIDED, { ...REQUEST, organisations: many })).toMatchObject({
      names: {},
      facts: { organisations: [] },
    });
  });
});

describe('what is known of a decision', () => {
  test('that Palier made alone: nobody checked it', () => {
    const { facts } = noted(DECIDED);
    expect(facts).toMatchObject({
      state: 'automatic',
      reading: { category: 'training_information', confidence: 9, sure: true },
      isCorrected: false,
      isContested: false,
      isObjected: false,
      time: 0,
    });
    expect(facts.isCoverageRight).toBeUndefined();
  });

  test.each([
    ['another category of the same coverage', 'user_error', true],
    ['another one of another coverage', 'product_defect', false],
    ['what is no support request', 'other', false],
  ] as const)('that an agent corrected to %s', (_case, to, isCoverageRight) => {
    expect(noted(corrected(to)).facts).toMatchObject({
      category: to,
      state: 'corrected',
      reading: { category: 'training_information' },
      isCoverageRight,
      isCorrected: true,
    });
  });

  test('that an agent adjusted as a gesture: the reading was not wrong', () => {
    const adjusted = adjust({
      decision: DECIDED,
      coverage: 'covered',
      code: 'goodwill',
      ...at('2026-04-01T02:00:00.000Z'),
    });
    expect(adjusted && noted(adjusted).facts).toMatchObject({
      coverage: 'covered',
      adjustment: 'goodwill',
      isCorrected: true,
      isCoverageRight: true,
    });
  });

  test('that a client objected to waits for an agent, and is not checked any more', () => {
    const objected = object({
      decision: corrected('user_error'),
      revision: '2026-04-01T02:00:00.000Z',
      text: 'Non',
      by: 'client',
      now: new Date('2026-04-02T02:00:00.000Z'),
    });
    const { facts } = noted(objected ?? DECIDED);
    expect(facts).toMatchObject({ state: 'needs-review', isObjected: true, isCorrected: true });
    expect(facts.isCoverageRight).toBeUndefined();
  });

  test('where only a suggestion was made, and from before there were readings', () => {
    expect(noted({ ...DECIDED, mode: 'suggest' }).facts.state).toBe('suggested');
    const { reading: _reading, ...before } = DECIDED;
    const { facts } = noted(before);
    expect(facts.reading).toBeUndefined();
    expect(facts.time).toBe(0);
    expect(noted(corrected('user_error', before)).facts.isCoverageRight).toBeUndefined();
  });
});

describe('the time to a decision', () => {
  const unsure: Decision = {
    ...DECIDED,
    state: 'needs-review',
    coverage: 'to-confirm',
    reading: { category: 'training_information', coverage: 'out', confidence: 0.6, sure: false },
  };

  test.each([
    ['an unsure reading alone', unsure, undefined],
    ['a sure one', DECIDED, 0],
    ['a suggestion', { ...DECIDED, mode: 'suggest' as const }, undefined],
    ['an agent’s word four and a half hours later', corrected('user_error', unsure), 3],
    ['an agent’s word on a suggestion', corrected('user_error', { ...DECIDED, mode: 'suggest' }), 3],
    ['an agent’s word after a sure reading', corrected('user_error'), 0],
  ])('of %s', (_case, decision, time) => {
    expect(noted(decision).facts.time).toBe(time);
  });

  test.each([
    ['2026-03-31T21:44:59.999Z', 0],
    ['2026-03-31T21:45:00.000Z', 1],
    ['2026-04-07T21:30:00.000Z', 7],
    ['2026-04-30T21:30:00.000Z', 8],
    ['2027-03-31T21:30:00.000Z', 8],
  ])('a word at %s falls into class %d', (when, time) => {
    const decision = correct({
      decision: unsure,
      to: 'user_error',
      reason: 'r',
      policy: DEFAULT_POLICY,
      ...at(when),
    });
    expect(noted(decision).facts.time).toBe(time);
  });
});
