import type { Signal } from '../classify/classification';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { addMoves, isCorrection, type Lesson, type Memory, strengthAt } from './memory';
import { likenessTo, type Traits } from './traits';

/** A memory that has been read, to be held against texts. */
export type Learnt = readonly { lesson: Lesson; traits: Buffer; strength: number }[];

export type LearntSignal = Extract<Signal, { kind: 'learnt' }>;

/** The most that all lessons together move a category. Unit: log-odds. */
export const MOST_SHIFT = 4;
/** What is less is no likeness worth telling, and moves nothing. */
const LEAST_SHIFT = 0.25;
/** Of two texts that have one subject. */
const ALIKE = 0.15;

/** As it counts at `now`. */
export function recall({ lessons }: Memory, now: Date): Learnt {
  return lessons.map((lesson) => ({
    lesson,
    traits: Buffer.from(lesson.traits, 'base64'),
    strength: strengthAt(lesson, now),
  }));
}

/** What lessons make of a text: what they add to each category, and the corrections that say so. */
export interface Advice {
  /** In the order of `CATEGORY_IDS`. Unit: log-odds. */
  shifts: Float64Array;
  /** Strongest first. */
  signals: LearntSignal[];
}

/**
 * What agents' words about like requests make of a text; undefined where no corrected request is like it. Confirmations
 * count against corrections and never move anything alone.
 */
export function advise(learnt: Learnt, traits: Traits): Advice | undefined {
  if (learnt.length === 0) return undefined;
  const likeness = likenessTo(traits);
  const shifts = new Float64Array(CATEGORY_IDS.length);
  const corrections: { lesson: Lesson; alike: number }[] = [];
  for (const { lesson, traits: other, strength } of learnt) {
    const alike = likeness(other);
    if (alike === 0) continue;
    addMoves(shifts, lesson.moves, alike * strength);
    if (alike >= ALIKE && isCorrection(lesson)) corrections.push({ lesson, alike });
  }
  if (corrections.length === 0 || Math.max(...shifts.map(Math.abs)) < LEAST_SHIFT) return undefined;
  corrections.sort((a, b) => b.alike - a.alike);
  const bounded = shifts.map((shift) => Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, shift)));
  const signals = CATEGORY_IDS.flatMap((category, c): LearntSignal[] => {
    const weight = bounded[c] ?? 0;
    const speaking = corrections.filter(({ lesson }) => (weight > 0 ? lesson.to : lesson.from) === category);
    const closest = speaking[0]?.lesson;
    if (!closest || Math.abs(weight) < LEAST_SHIFT) return [];
    const { at, issueKey: request } = closest;
    return [{ kind: 'learnt', category, weight, at, request, corrections: speaking.length }];
  });
  return { shifts: bounded, signals: signals.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}
