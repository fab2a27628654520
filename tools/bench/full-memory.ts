import { classify, learn, readToRemember, recall } from '../../src/classify';
import type { RequestText } from '../../src/classify/classification';
import { type Lesson, type Memory, MOST_CONFIRMATIONS, MOST_CORRECTIONS } from '../../src/learn/memory';
import { CATEGORY_IDS } from '../../src/policy/vocabulary';
import { readCorpus } from '../../training/corpus';
import { median } from '../app/statistics';

export interface MemoryCost {
  lessons: number;
  /** Milliseconds, median, without anything learnt. */
  plainMs: number;
  /** The same requests with the memory read and heard. */
  learntMs: number;
  ratio: number;
  /** Share of the requests that some lesson moves. */
  moved: number;
}

const NOW = new Date('2026-06-01T08:00:00.000Z');
const requests = 200;
const rounds = 5;
const DAY_MS = 86_400_000;

/**
 * What a full memory adds to reading one request: unpacking all lessons and holding the text against each. Tickets of the
 * corpus are remembered, others read; with and without take turns, so that a busy machine slows both.
 */
export function memoryCost(): MemoryCost {
  const tickets = readCorpus();
  const every = Math.floor(tickets.length / (MOST_CORRECTIONS + MOST_CONFIRMATIONS));
  const remembered = tickets
    .filter((_, at) => at % every === 0)
    .slice(0, MOST_CORRECTIONS + MOST_CONFIRMATIONS);
  const texts = tickets
    .filter((_, at) => at % every === 1)
    .slice(0, requests)
    .map(textOf);
  const memory = learn({ lessons: remembered.map((ticket, at) => lessonOf(textOf(ticket), at)) }, NOW);
  const withMemory = (text: RequestText, known: Memory) => classify(text, { learnt: recall(known, NOW) });

  const plain: number[] = [];
  const learnt: number[] = [];
  let moved = 0;
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of texts) {
      const started = performance.now();
      classify(text);
      const between = performance.now();
      const { signals } = withMemory(text, memory);
      const ended = performance.now();
      // The first round warms up.
      if (round === 0) continue;
      plain.push(between - started);
      learnt.push(ended - between);
      if (signals.some(({ kind }) => kind === 'learnt')) moved += 1;
    }
  }
  const [plainMs, learntMs] = [median(plain), median(learnt)];
  return {
    lessons: memory.lessons.length,
    plainMs,
    learntMs,
    ratio: learntMs / plainMs,
    moved: moved / learnt.length,
  };
}

export function memoryAsText({ lessons, plainMs, learntMs, ratio, moved }: MemoryCost): string[] {
  return [
    `With a full memory (${lessons} lessons, tickets of the corpus, in turns)`,
    `  ${plainMs.toFixed(3)} ms median without, ${learntMs.toFixed(3)} ms with: ${ratio.toFixed(2)} times; ` +
      `${(moved * 100).toFixed(0)} % of the requests are moved`,
  ];
}

function textOf({ title, body }: { title: string; body: string }): RequestText {
  return { title, body };
}

function lessonOf(text: RequestText, at: number): Lesson {
  const { category, lang } = classify(text);
  const { concepts, traits, probabilities } = readToRemember(text, {});
  const next = CATEGORY_IDS[(CATEGORY_IDS.indexOf(category) + 1) % CATEGORY_IDS.length] ?? category;
  return {
    issueId: String(at),
    issueKey: `SUP-${at}`,
    project: 'SUP',
    at: new Date(NOW.getTime() - (at % 180) * DAY_MS).toISOString(),
    by: 'agent',
    from: category,
    to: at < MOST_CORRECTIONS ? next : category,
    lang,
    organisations: [],
    concepts,
    traits,
    before: probabilities,
    moves: '',
  };
}
