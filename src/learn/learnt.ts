import type { Signal } from '../classify/classification';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { isCorrection, type Lesson, type Memory, strengthAt, unpackMoves } from './memory';
import { likenessTo, type Traits, unpackTraits } from './traits';

/** A memory that has been read, to be held against texts. */
export type Learnt = readonly { lesson: Lesson; traits: Traits; moves: Float64Array }[];

export type LearntSignal = Extract<Signal, { kind: 'learnt' }>;

/** The most that all lessons together move a category. Unit: log-odds. */
export const MOST_SHIFT = 4;
/** What is less is no likeness worth telling, and moves nothing. */
const LEAST_SHIFT = 0.25;
/** Of two texts that have one subject. */
const ALIKE = 0.15;

/** As it counts at `now`. */
export function recall({ lessons }: Memory, now: Date): Learnt {
  return lessons.map((lesson) => {
    const strength = strengthAt(lesson, now);
    return {
      lesson,
      traits: unpackTraits(lesson.traits),
      moves: unpackMoves(lesson.moves).map((move) => move * strength),
    };
  });
}

/**
 * What agents' words about like requests make of a text, strongest first; nothing where no corrected request is like it.
 * Confirmations count against corrections and never move anything alone.
 */
export function learntSignals(learnt: Learnt, traits: Traits): LearntSignal[] {
  if (learnt.length === 0) return [];
  const likeness = likenessTo(traits);
  const shifts = new Float64Array(CATEGORY_IDS.length);
  const corrections: { lesson: Lesson; alike: number }[] = [];
  for (const { lesson, traits: other, moves } of learnt) {
    const alike = likeness(other);
    if (alike === 0) continue;
    for (let c = 0; c < shifts.length; c += 1) shifts[c] = (shifts[c] ?? 0) + alike * (moves[c] ?? 0);
    if (alike >= ALIKE && isCorrection(lesson)) corrections.push({ lesson, alike });
  }
  corrections.sort((a, b) => b.alike - a.alike);
  return CATEGORY_IDS.flatMap((category, c): LearntSignal[] => {
    const weight = Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, shifts[c] ?? 0));
    const speaking = corrections.filter(({ lesson }) => (weight > 0 ? lesson.to : lesson.from) === category);
    const closest = speaking[0]?.lesson;
    if (!closest || Math.abs(weight) < LEAST_SHIFT) return [];
    return [
      {
        kind: 'learnt',
        category,
        weight,
        at: closest.at,
        request: closest.issueKey,
        corrections: speaking.length,
      },
    ];
  }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
