import { comparisonAsText } from '../../tools/bench/alternatives';
import { contest, type Asked, type Outcome } from '../../training/baselines/contest';
import type { Contender, Question } from '../../training/baselines/contender';
import type { Ticket } from '../../training/corpus';
import { HELD_OUT_PARTS, splitByPart } from '../../training/held-out';
import { readParts } from '../../training/corpus';

const ticket = (title: string): Ticket => ({
  id: 'fr-01-001',
  part: 'fr-01',
  lang: 'fr',
  title,
  body: '',
  category: 'other',
});
const asked = (title: string, more: Partial<Asked> = {}): Asked => ({
  lang: 'fr',
  title,
  body: '',
  category: 'other',
  ambiguous: false,
  alt: null,
  ...more,
});

describe('contest', () => {
  test('a contender learns from the tickets and is asked each question once, without its labels', async () => {
    const learnt: string[] = [];
    const questions: Question[] = [];
    const contender: Contender = {
      name: 'a',
      train: (tickets) => {
        learnt.push(...tickets.map(({ title }) => title));
        return {
          guess: (question) => {
            questions.push(question);
            return 'other';
          },
        };
      },
    };
    await contest([contender], [ticket('one'), ticket('two')], [asked('three'), asked('four')]);
    expect(learnt).toEqual(['one', 'two']);
    expect(questions.slice(-2)).toEqual([
      { lang: 'fr', title: 'three', body: '' },
      { lang: 'fr', title: 'four', body: '' },
    ]);
    expect(questions.filter(({ title }) => title === 'three')).toHaveLength(1);
  });

  test('no answer counts as none, and as wrong; promised answers count as given ones', async () => {
    const contender: Contender = {
      name: 'a',
      train: () => ({ guess: ({ title }) => Promise.resolve(title === 'three' ? 'other' : null) }),
    };
    const [outcome] = await contest([contender], [ticket('one')], [asked('three'), asked('four')]);
    expect(outcome).toMatchObject({ unanswered: 0.5, scores: { strict: 0.5, lenient: 0.5 } });
    expect(outcome).not.toHaveProperty('also');
  });

  test('what ships is timed, what was learnt answers', async () => {
    const timed: string[] = [];
    const contender: Contender = {
      name: 'a',
      train: () => ({
        guess: () => 'other',
        timed: ({ title }) => {
          timed.push(title);
          return 'user_error';
        },
      }),
    };
    const [outcome] = await contest([contender], [ticket('one')], [asked('two')]);
    expect(timed).toEqual(['one', 'two']);
    expect(outcome).toMatchObject({ scores: { strict: 1 } });
  });

  test('another way of use is timed on a share of the questions and decides nothing', async () => {
    const otherwise = jest.fn(() => 'user_error' as const);
    const contender: Contender = {
      name: 'a',
      train: () => ({ guess: () => 'other', also: { name: 'otherwise', guess: otherwise } }),
    };
    const many = Array.from({ length: 400 }, (_, at) => asked(String(at)));
    const [outcome] = await contest([contender], [ticket('one')], many);
    expect(otherwise).toHaveBeenCalledTimes(101);
    expect(outcome).toMatchObject({ scores: { strict: 1 }, also: { name: 'otherwise' } });
  });
});

describe('held-out parts', () => {
  test('are parts of the corpus, of every language, desk and tracker', () => {
    const held = readParts().filter(({ part }) => HELD_OUT_PARTS.includes(part));
    expect(held.map(({ part }) => part).sort()).toEqual([...HELD_OUT_PARTS].sort());
    for (const lang of ['fr', 'de', 'en', 'it']) {
      expect(new Set(held.filter((part) => part.lang === lang).map(({ kind }) => kind))).toEqual(
        new Set(['desk', 'tracker']),
      );
    }
  });

  test('are not trained on', () => {
    const parts = [{ part: 'fr-01' }, { part: HELD_OUT_PARTS[0] ?? '' }];
    expect(splitByPart(parts)).toEqual({ training: [parts[0]], heldOut: [parts[1]] });
  });
});

describe('comparison', () => {
  const outcome = (name: string, macroF1: number, medianMs: number): Outcome => ({
    name,
    scores: { strict: 0.5, lenient: 0.5, macroF1 },
    unanswered: 0,
    trainingSeconds: 1,
    medianMs,
  });
  const lines = (...outcomes: Outcome[]) =>
    comparisonAsText({ training: 10, asked: 5, askedOf: 'file', outcomes }).join('\n');

  test('says what holds and what is missed', () => {
    const slow = { ...outcome('node-nlp', 0.5, 0.5), also: { name: 'in full', medianMs: 40 } };
    const text = lines(outcome('Palier', 0.8, 1), slow, outcome('better', 0.8, 1));
    expect(text).toMatch(/^ {2}holds +a better macro-F1 than node-nlp$/m);
    expect(text).toMatch(/^ {2}MISSED +a better macro-F1 than better$/m);
    expect(text).toMatch(/^ {2}MISSED +>= 5x node-nlp, classification alone: 0\.5x, 0\.500 ms$/m);
    expect(text).toMatch(/^ {2}holds +>= 5x node-nlp in full: 40\.0x, 40\.000 ms$/m);
  });
});
