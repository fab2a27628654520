import { CATEGORY_IDS } from '../policy/vocabulary';
import { type Memory, MOST_MOVE, packMoves, strengthAt, unpackLogs } from './memory';
import { unpackTraits } from './traits';

const CLASSES = CATEGORY_IDS.length;
/** Less is not worth the time. Unit: log-odds. */
const LEAST_CHANGE = 1e-3;

/** How the moves are found. */
export const LEARNING = {
  /** Passes over the lessons. */
  passes: 5,
  rate: 1,
  /** How much of a move is taken back at each look: what one lesson says alone counts less than what several do. */
  shrink: 0.05,
};

/**
 * What each lesson has to add so that Palier would read every remembered request as its agent did: logistic regression
 * on top of the model, by its dual, so that every lesson has moves of its own, bounded and named. Lessons that contradict
 * each other on like texts end up adding little; a lesson that is understood already adds nothing.
 */
export function learn(memory: Memory, now: Date): Memory {
  const lessons = memory.lessons.map((lesson) => ({
    lesson,
    traits: unpackTraits(lesson.traits),
    before: unpackLogs(lesson.before),
    to: CATEGORY_IDS.indexOf(lesson.to),
    strength: strengthAt(lesson, now),
    moves: new Float64Array(CLASSES),
  }));
  const rows = new Map<number, Float64Array>();
  const rowsOf = lessons.map(({ traits }) =>
    Array.from(traits.bucket, (bucket) => {
      const row = rows.get(bucket) ?? new Float64Array(CLASSES);
      rows.set(bucket, row);
      return row;
    }),
  );
  const scores = new Float64Array(CLASSES);
  for (let pass = 0; pass < LEARNING.passes; pass += 1) {
    lessons.forEach(({ traits, before, to, strength, moves }, number) => {
      const weights = rowsOf[number] ?? [];
      scores.set(before);
      for (let at = 0; at < weights.length; at += 1) {
        const row = weights[at];
        const value = traits.value[at];
        if (row && value)
          for (let c = 0; c < CLASSES; c += 1) scores[c] = (scores[c] ?? 0) + (row[c] ?? 0) * value;
      }
      const probabilities = softmax(scores);
      for (let c = 0; c < CLASSES; c += 1) {
        const move = moves[c] ?? 0;
        const wish = (c === to ? 1 : 0) - (probabilities[c] ?? 0);
        const change = bounded(move + LEARNING.rate * wish - LEARNING.shrink * move) - move;
        if (Math.abs(change) < LEAST_CHANGE) continue;
        moves[c] = move + change;
        weights.forEach((row, at) => {
          row[c] = (row[c] ?? 0) + change * (traits.value[at] ?? 0) * strength;
        });
      }
    });
  }
  return { lessons: lessons.map(({ lesson, moves }) => ({ ...lesson, moves: packMoves(moves) })) };
}

function bounded(move: number): number {
  return Math.max(-MOST_MOVE, Math.min(MOST_MOVE, move));
}

function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
