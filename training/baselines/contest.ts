import type { CategoryId } from '../../src/policy/vocabulary';
import { median } from '../../tools/app/statistics';
import type { Ticket } from '../corpus';
import { categoryScores, type CategoryScores, type Guessed } from '../scores';
import type { Contender, Guess, Question } from './contender';

/** What a contender is measured on. */
export interface Asked extends Question {
  category: CategoryId;
  ambiguous: boolean;
  alt: CategoryId | null;
}

export interface Outcome {
  name: string;
  scores: CategoryScores;
  /** Share of the texts without an answer; these are never right. */
  unanswered: number;
  trainingSeconds: number;
  /** Per text. */
  medianMs: number;
  /** Used in another way. */
  also?: { name: string; medianMs: number };
}

const WARM_UPS = 300;
/** How many texts are enough to time another way of use, which may be slow. */
const ALSO_TIMED = 100;

/**
 * Trains each contender on the same tickets, one after the other, and asks it the same questions, each once: some
 * contenders remember the texts they have seen. The warm-up asks what was learnt, which is not measured.
 */
export async function contest(
  contenders: readonly Contender[],
  training: readonly Ticket[],
  asked: readonly Asked[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const contender of contenders) outcomes.push(await measure(contender, training, asked));
  return outcomes;
}

async function measure(
  { name, train }: Contender,
  training: readonly Ticket[],
  asked: readonly Asked[],
): Promise<Outcome> {
  const begun = performance.now();
  const { guess, timed = guess, also } = await train(training);
  const trainingSeconds = (performance.now() - begun) / 1_000;
  const warmUps = everySoMany(training, WARM_UPS);

  await timesOf(timed, warmUps);
  const { guesses, medianMs } = await timesOf(timed, asked);
  const answers = timed === guess ? guesses : (await timesOf(guess, asked)).guesses;
  const guessed = asked.map(({ category, ambiguous, alt }, at): Guessed => {
    return { category, ambiguous, alt, decided: { category: answers[at] ?? null } };
  });
  const outcome = {
    name,
    scores: categoryScores(guessed),
    unanswered: guessed.filter(({ decided }) => decided.category === null).length / guessed.length,
    trainingSeconds,
    medianMs,
  };
  if (!also) return outcome;
  await timesOf(also.guess, everySoMany(warmUps, ALSO_TIMED / 10));
  const other = await timesOf(also.guess, everySoMany(asked, ALSO_TIMED));
  return { ...outcome, also: { name: also.name, medianMs: other.medianMs } };
}

async function timesOf(
  guess: Guess,
  questions: readonly Question[],
): Promise<{ guesses: (CategoryId | null)[]; medianMs: number }> {
  const times: number[] = [];
  const guesses: (CategoryId | null)[] = [];
  for (const { lang, title, body } of questions) {
    const question = { lang, title, body };
    const start = performance.now();
    const answer = guess(question);
    // Waiting for what is there already would count a turn of the queue.
    guesses.push(answer instanceof Promise ? await answer : answer);
    times.push(performance.now() - start);
  }
  return { guesses, medianMs: median(times) };
}

/** At most about `count` of them, from beginning to end, so that every language is among them. */
function everySoMany<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0);
}
