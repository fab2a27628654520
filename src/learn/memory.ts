import * as v from '../packed/valibot.cjs';
import { CATEGORY_IDS, LOCALES } from '../policy/vocabulary';

/** So many corrections are kept, and so many confirmations that hold against them: together one value of the storage. */
export const MOST_CORRECTIONS = 240;
export const MOST_CONFIRMATIONS = 120;
const MOST_CONCEPTS = 16;

const bytes = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

export const lessonSchema = v.object({
  issueId: v.string(),
  issueKey: v.string(),
  project: v.string(),
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Account id of the agent. */
  by: v.string(),
  /** What Palier had decided. */
  from: v.picklist(CATEGORY_IDS),
  /** What the agent says it is; the same for a confirmation. */
  to: v.picklist(CATEGORY_IDS),
  lang: v.picklist([...LOCALES, 'unknown']),
  requestType: v.optional(v.string()),
  organisations: v.array(v.string()),
  /** Meanings that the text has, by name; for rules that admins are proposed. */
  concepts: v.pipe(v.array(v.string()), v.maxLength(MOST_CONCEPTS)),
  /** See `packTraits`. */
  traits: bytes(240),
  /** What Palier made of the text before it learnt anything: see `packLogs`. */
  before: bytes(16),
  /** How far it moves each category for a text that is the same: see `packMoves`. Empty: not learnt yet. */
  moves: v.optional(bytes(16), ''),
});
/** What one agent's word about one request teaches. Holds no text of the request. */
export type Lesson = v.InferOutput<typeof lessonSchema>;

export const memorySchema = v.object({
  /** Oldest first; one per request. */
  lessons: v.pipe(v.array(lessonSchema), v.maxLength(MOST_CORRECTIONS + MOST_CONFIRMATIONS)),
});
export type Memory = v.InferOutput<typeof memorySchema>;

export const EMPTY: Memory = { lessons: [] };

export function isCorrection({ from, to }: Pick<Lesson, 'from' | 'to'>): boolean {
  return from !== to;
}

/** The last word about a request counts, and of each kind the newest ones. */
export function withLesson({ lessons }: Memory, lesson: Lesson): Memory {
  const others = lessons.filter(({ issueId }) => issueId !== lesson.issueId);
  return bounded([...others, lesson].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
}

export function withoutRequest({ lessons }: Memory, issueId: string): Memory {
  return { lessons: lessons.filter((lesson) => lesson.issueId !== issueId) };
}

function bounded(lessons: Lesson[]): Memory {
  const excess = {
    corrections: lessons.filter(isCorrection).length - MOST_CORRECTIONS,
    confirmations: lessons.filter((one) => !isCorrection(one)).length - MOST_CONFIRMATIONS,
  };
  return {
    lessons: lessons.filter((lesson) => {
      const kind = isCorrection(lesson) ? 'corrections' : 'confirmations';
      excess[kind] -= 1;
      return excess[kind] < 0;
    }),
  };
}

/** After so long a lesson counts half. */
export const HALF_LIFE_DAYS = 180;
const DAY_MS = 86_400_000;

/** How much a lesson still counts, 0 to 1. */
export function strengthAt({ at }: Pick<Lesson, 'at'>, now: Date): number {
  const days = Math.max(0, (now.getTime() - Date.parse(at)) / DAY_MS);
  return 0.5 ** (days / HALF_LIFE_DAYS);
}

const LOG_STEP = 1 / 16;
const MOST_STEPS = 255;

/** Probabilities as twelve bytes: minus their logarithms in sixteenths. In the order of `CATEGORY_IDS`. */
export function packLogs(probabilities: readonly number[]): string {
  return Buffer.from(
    probabilities.map((one) => Math.min(MOST_STEPS, Math.round(-Math.log(Math.max(one, 1e-9)) / LOG_STEP))),
  ).toString('base64');
}

/** Logarithms of probabilities. */
export function unpackLogs(packed: string): Float64Array {
  const bytes = Buffer.from(packed, 'base64');
  return Float64Array.from(CATEGORY_IDS, (_, at) => -(bytes[at] ?? MOST_STEPS) * LOG_STEP);
}

/** The largest move of one lesson. Unit: log-odds. */
export const MOST_MOVE = 2;
const FINEST = 127;

/** Moves, at most `MOST_MOVE` either way, as signed bytes. */
export function packMoves(moves: Float64Array): string {
  return Buffer.from(
    Int8Array.from(moves, (move) => Math.round((move / MOST_MOVE) * FINEST)).buffer,
  ).toString('base64');
}

/** Adds moves, each times `factor`, to what they move. */
export function addMoves(shifts: Float64Array, packed: string, factor: number): void {
  const bytes = Buffer.from(packed, 'base64');
  const unit = (factor * MOST_MOVE) / FINEST;
  for (let at = 0; at < shifts.length && at < bytes.length; at += 1)
    shifts[at] = (shifts[at] ?? 0) + bytes.readInt8(at) * unit;
}
