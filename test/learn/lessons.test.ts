import fc from 'fast-check';
import { classify, readToRemember } from '../../src/classify';
import { careful, LEAST_FOR_CHARGE } from '../../src/learn/careful';
import { learn } from '../../src/learn/learn';
import { MOST_SHIFT, recall } from '../../src/learn/learnt';
import {
  EMPTY,
  type Lesson,
  type Memory,
  MOST_CONFIRMATIONS,
  MOST_CORRECTIONS,
  memorySchema,
  packLogs,
  strengthAt,
  unpackLogs,
  withLesson,
  withoutRequest,
} from '../../src/learn/memory';
import { packTraits, unpackTraits } from '../../src/learn/traits';
import { decide } from '../../src/decide/decide';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';
import * as v from '../../src/packed/valibot.cjs';

const NOW = new Date('2026-03-01T08:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

const LAYOUT = 'Sur le rapport des stocks, merci de déplacer la colonne quantité à gauche du prix.';
const LIKE_IT = [
  'Pouvez-vous déplacer la colonne du prix à droite de la quantité sur le rapport des achats ?',
  'Sur le rapport des ventes, merci de mettre la colonne remise à gauche du total.',
];
const UNLIKE = 'Le programme plante chez tous les utilisateurs quand on ouvre la caisse depuis ce matin.';

const UNSURE = 'Le solde du compte 1020 ne correspond pas au relevé, il faudrait le corriger.';

let count = 0;
function lesson(body: string, to: CategoryId, more: Partial<Lesson> = {}): Lesson {
  count += 1;
  const text = { title: '', body };
  const { concepts, traits, probabilities } = readToRemember(text, {});
  return {
    issueId: String(count),
    issueKey: `SUP-${count}`,
    project: 'SUP',
    at: daysAgo(0),
    by: 'agent',
    from: classify(text).category,
    to,
    lang: 'fr',
    organisations: [],
    concepts,
    traits,
    before: probabilities,
    moves: '',
    ...more,
  };
}
const taught = (...lessons: Lesson[]): Memory =>
  learn(
    lessons.reduce((memory, one) => withLesson(memory, one), EMPTY),
    NOW,
  );
const read = (body: string, memory: Memory = EMPTY, now = NOW) =>
  classify({ title: '', body }, { learnt: recall(memory, now) });
const gain = (body: string, category: CategoryId, memory: Memory, now = NOW) =>
  Math.log(read(body, memory, now).probabilities[category] / read(body).probabilities[category]);

describe('a correction helps requests like it', () => {
  const one = taught(lesson(LAYOUT, 'customisation_usage', { issueKey: 'SUP-7', at: daysAgo(3) }));

  test('by what it was corrected to, said with key and date', () => {
    const [signal] = read(LAYOUT, one).signals;
    expect(signal).toMatchObject({
      kind: 'learnt',
      category: 'customisation_usage',
      at: daysAgo(3),
      request: 'SUP-7',
      corrections: 1,
    });
    expect(gain(LAYOUT, 'customisation_usage', one)).toBeGreaterThan(0.5);
    expect(gain(LIKE_IT[0] ?? '', 'customisation_usage', one)).toBeGreaterThan(0);
  });

  test('and leaves others exactly as they were', () => {
    expect(read(UNLIKE, one)).toEqual(read(UNLIKE));
  });

  test('one alone does not change what like requests are taken for', () => {
    for (const text of LIKE_IT) expect(read(text, one).category).toBe(read(text).category);
  });

  test('several do more than one', () => {
    const three = taught(
      lesson(LAYOUT, 'customisation_usage'),
      lesson(LIKE_IT[1] ?? '', 'customisation_usage'),
      lesson(`${LAYOUT} Merci.`, 'customisation_usage'),
    );
    const text = LIKE_IT[0] ?? '';
    expect(gain(text, 'customisation_usage', three)).toBeGreaterThan(gain(text, 'customisation_usage', one));
    expect(read(text, three).signals[0]).toMatchObject({ kind: 'learnt', corrections: 3 });
  });

  test('an older one counts half after 180 days', () => {
    expect(strengthAt({ at: daysAgo(180) }, NOW)).toBeCloseTo(0.5);
    expect(strengthAt({ at: daysAgo(0) }, NOW)).toBe(1);
    const later = new Date(NOW.getTime() + 360 * 86_400_000);
    expect(gain(LAYOUT, 'customisation_usage', one, later)).toBeLessThan(
      gain(LAYOUT, 'customisation_usage', one) / 2,
    );
  });

  test('a request that is forgotten teaches nothing', () => {
    const id = one.lessons[0]?.issueId ?? '';
    expect(read(LAYOUT, learn(withoutRequest(one, id), NOW))).toEqual(read(LAYOUT));
  });
});

describe('what speaks against it', () => {
  test('two agents who disagree about one text move it less than one alone', () => {
    const alone = taught(lesson(LAYOUT, 'customisation_usage'));
    const torn = taught(
      lesson(LAYOUT, 'customisation_usage'),
      lesson(LAYOUT, classify({ title: '', body: LAYOUT }).category),
    );
    expect(gain(LAYOUT, 'customisation_usage', torn)).toBeLessThan(
      gain(LAYOUT, 'customisation_usage', alone),
    );
  });

  test('confirmations alone move nothing', () => {
    const same = classify({ title: '', body: LAYOUT }).category;
    expect(read(LAYOUT, taught(lesson(LAYOUT, same), lesson(LAYOUT, same)))).toEqual(read(LAYOUT));
  });
});

describe('a charge is not announced because of one correction', () => {
  const decideAs = (memory: Memory) => {
    const input = {
      classification: read(UNSURE, memory),
      policy: { ...DEFAULT_POLICY, thresholds: { covered: 0.7, billed: 0.4 } },
      contract: { kind: 'not-managed' as const },
      inputHash: '',
      now: NOW,
    };
    return { free: decide(input), safe: decide(careful(input)) };
  };
  test('one that would is left to an agent, two are believed', () => {
    const learnt = (howMany: number) => ({
      lessons: Array.from({ length: howMany }, () => ({
        ...lesson(UNSURE, 'data_modification'),
        moves: strongest,
      })),
    });
    expect(decideAs(EMPTY).free.coverage).not.toBe('out');
    expect(decideAs(learnt(1)).free.coverage).toBe('out');
    expect(decideAs(learnt(1)).safe).toMatchObject({ coverage: 'to-confirm', state: 'needs-review' });
    expect(decideAs(learnt(LEAST_FOR_CHARGE)).safe.coverage).toBe('out');
  });
  const strongest = Buffer.from(
    Int8Array.from(CATEGORY_IDS, (id) => (id === 'data_modification' ? 127 : -127)).buffer,
  ).toString('base64');
});

describe('the memory', () => {
  test('keeps one lesson per request, the last one', () => {
    const first = lesson(LAYOUT, 'user_error', { issueId: '1' });
    const { lessons } = withLesson(withLesson(EMPTY, first), { ...first, to: 'company_copy' });
    expect(lessons.map(({ to }) => to)).toEqual(['company_copy']);
  });

  test('is bounded, drops the oldest, and fits one value of the storage', () => {
    const template = lesson(`${LAYOUT} ${LIKE_IT.join(' ')} ${UNLIKE}`, 'company_copy', {
      requestType: 'Demande de modification d’un rapport',
      organisations: ['1', '2', '3'],
    });
    const lessons = Array.from({ length: MOST_CORRECTIONS + MOST_CONFIRMATIONS + 50 }, (_, at) => ({
      ...template,
      issueId: String(at),
      from: at % 2 === 0 ? template.from : template.to,
      at: new Date(NOW.getTime() + at).toISOString(),
      moves: 'A'.repeat(16),
    }));
    const memory = lessons.reduce<Memory>((before, one) => withLesson(before, one), EMPTY);
    expect(memory.lessons.filter(({ from, to }) => from !== to).length).toBeLessThanOrEqual(MOST_CORRECTIONS);
    expect(memory.lessons.filter(({ from, to }) => from === to)).toHaveLength(MOST_CONFIRMATIONS);
    expect(memory.lessons.at(-1)).toMatchObject({ issueId: String(lessons.length - 1) });
    expect(Buffer.byteLength(JSON.stringify(memory))).toBeLessThan(240 * 1024);
    expect(v.safeParse(memorySchema, memory).success).toBe(true);
  });

  test('holds no word of the text but names of meanings', () => {
    const { concepts: _named, ...kept } = lesson(
      'Zorblax quantifie Mme Oberson-Wäfler au 4e étage',
      'user_error',
    );
    expect(JSON.stringify(kept).toLowerCase()).not.toMatch(/zorblax|oberson|wäfler|étage/);
  });

  test('whatever the texts and words, no category moves further than the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(LAYOUT, UNLIKE, ...LIKE_IT), fc.constantFrom(...CATEGORY_IDS)), {
          maxLength: 8,
        }),
        (words) => {
          const memory = taught(...words.map(([text, to]) => lesson(text, to)));
          for (const signal of read(LAYOUT, memory).signals)
            if (signal.kind === 'learnt') expect(Math.abs(signal.weight)).toBeLessThanOrEqual(MOST_SHIFT);
          const sum = Object.values(read(LAYOUT, memory).probabilities).reduce(
            (total, one) => total + one,
            0,
          );
          expect(sum).toBeCloseTo(1);
        },
      ),
      { numRuns: 30, seed: 7 },
    );
  });

  test('traits and probabilities survive being packed', () => {
    const { traits } = lesson(LAYOUT, 'user_error');
    expect(packTraits(unpackTraits(traits))).toBe(traits);
    expect(unpackLogs(packLogs([0.5, ...CATEGORY_IDS.slice(1).map(() => 0.01)]))[0]).toBeCloseTo(
      Math.log(0.5),
      1,
    );
  });
});
