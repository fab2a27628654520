import { BUCKETS } from '../classify/features';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { type Memory, MOST_MOVE, packMoves, strengthAt, unpackLogs } from './memory';
import { unpackTraits } from './traits';

const CLASSES = CATEGORY_IDS.length;

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
  const weights = new Float64Array(BUCKETS * CLASSES);
  const scores = new Float64Array(CLASSES);
  for (let pass = 0; pass < LEARNING.passes; pass += 1) {
    for (const { traits, before, to, strength, moves } of lessons) {
      scores.set(before);
      traits.bucket.forEach((bucket, at) => {
        const value = traits.value[at] ?? 0;
        for (let c = 0; c < CLASSES; c += 1)
          scores[c] = (scores[c] ?? 0) + (weights[bucket * CLASSES + c] ?? 0) * value;
      });
      const probabilities = softmax(scores);
      const change = moves.map((move, c) => {
        const wish = (c === to ? 1 : 0) - (probabilities[c] ?? 0);
        return bounded(move + LEARNING.rate * wish - LEARNING.shrink * move) - move;
      });
      change.forEach((one, c) => {
        moves[c] = (moves[c] ?? 0) + one;
      });
      traits.bucket.forEach((bucket, at) => {
        const value = (traits.value[at] ?? 0) * strength;
        for (let c = 0; c < CLASSES; c += 1)
          weights[bucket * CLASSES + c] = (weights[bucket * CLASSES + c] ?? 0) + (change[c] ?? 0) * value;
      });
    }
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
