import type { Lesson, Memory } from '../../src/learn/memory';
import { proposalsOf } from '../../src/learn/proposals';

const NOW = new Date('2026-03-01T08:00:00.000Z');
const lesson = (at: number, more: Partial<Lesson> = {}): Lesson => ({
  issueId: String(at),
  issueKey: `SUP-${at}`,
  project: `P${at}`,
  at: new Date(NOW.getTime() - (100 - at) * 3_600_000).toISOString(),
  by: 'agent',
  from: 'feature_request',
  to: 'customisation_usage',
  lang: 'fr',
  organisations: [],
  concepts: [],
  traits: '',
  before: '',
  moves: '',
  ...more,
});
const memory = (howMany: number, more: Partial<Lesson>, others: Lesson[] = []): Memory => ({
  lessons: [...others, ...Array.from({ length: howMany }, (_, at) => lesson(at, more))],
});
const apart = (howMany: number) =>
  Array.from({ length: howMany }, (_, at) => lesson(50 + at, { from: 'other', to: 'other' }));
const old = new Date(NOW.getTime() - 91 * 86_400_000).toISOString();

describe('rules that corrections suggest', () => {
  test.each<[string, Memory, object | undefined]>([
    [
      'five of one request type',
      memory(5, { requestType: 'Rapports' }),
      { mark: { kind: 'request-type', requestType: 'Rapports' }, corrections: 5, agreed: 1 },
    ],
    ['four are too few', memory(4, { requestType: 'Rapports' }), undefined],
    ['older than 90 days', memory(5, { requestType: 'Rapports', at: old }), undefined],
    [
      'of one organisation',
      memory(5, { organisations: ['7'] }),
      { mark: { kind: 'organisation', organisation: '7' } },
    ],
    ['of one project', memory(5, { project: 'SUP' }), { mark: { kind: 'project', project: 'SUP' } }],
    [
      'with one meaning that most requests lack',
      memory(5, { concepts: ['report'] }, apart(6)),
      { mark: { kind: 'concept', concept: 'report' } },
    ],
    ['not with one that most have', memory(5, { concepts: ['please'] }, apart(2)), undefined],
    [
      'four of five the same way',
      memory(8, { requestType: 'R' }, [
        lesson(20, { requestType: 'R', to: 'user_error' }),
        lesson(21, { requestType: 'R', to: 'feature_request' }),
      ]),
      { corrections: 8, agreed: 0.8 },
    ],
    [
      'not when agents disagree more',
      memory(5, { requestType: 'R' }, [
        lesson(20, { requestType: 'R', to: 'user_error' }),
        lesson(21, { requestType: 'R', to: 'feature_request' }),
      ]),
      undefined,
    ],
  ])('%s', (_name, given, expected) => {
    const [first] = proposalsOf(given, NOW);
    if (expected === undefined) expect(first).toBeUndefined();
    else expect(first).toMatchObject({ from: 'feature_request', to: 'customisation_usage', ...expected });
  });

  test('marks of the very same requests are proposed once, and name the newest', () => {
    const found = proposalsOf(memory(6, { requestType: 'Rapports', project: 'SUP' }), NOW);
    expect(found).toHaveLength(1);
    expect(found[0]?.examples[0]).toBe('SUP-5');
  });
});
