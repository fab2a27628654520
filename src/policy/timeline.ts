import * as v from '../packed/valibot.cjs';

const entrySchema = v.object({
  version: v.number(),
  /** Milliseconds since the epoch: from when it counts. */
  from: v.number(),
  /** Taken back before it counted. Absent: it was not. */
  withdrawn: v.optional(v.boolean()),
});
export type Entry = v.InferOutput<typeof entrySchema>;

export const timelineSchema = v.object({ entries: v.array(entrySchema) });
/** Which version counts from when; the versions themselves are stored one by one and never change. */
export type Timeline = v.InferOutput<typeof timelineSchema>;

/** Some 60 bytes each: far within one value of the storage. */
export const MOST_ENTRIES = 1000;

/** Of two versions of the same moment, the later number counts. */
function laterOf(one: Entry | undefined, other: Entry): Entry {
  if (!one) return other;
  if (one.from !== other.from) return one.from > other.from ? one : other;
  return one.version > other.version ? one : other;
}

/** The version that counts at `now`; before the first of all, that one. */
export function inForceAt({ entries }: Timeline, now: Date): Entry {
  const counting = entries.filter(({ withdrawn, from }) => withdrawn !== true && from <= now.getTime());
  return counting.reduce<Entry | undefined>(laterOf, undefined) ?? firstOf(entries);
}

/** The version that counts once every published one does. */
export function lastInForce({ entries }: Timeline): Entry {
  const standing = entries.filter(({ withdrawn }) => withdrawn !== true);
  return standing.reduce<Entry | undefined>(laterOf, undefined) ?? firstOf(entries);
}

/** Versions that do not count yet, the next one first. */
export function pendingAt({ entries }: Timeline, now: Date): Entry[] {
  return entries
    .filter(({ withdrawn, from }) => withdrawn !== true && from > now.getTime())
    .sort((one, other) => one.from - other.from || one.version - other.version);
}

export function newestVersion({ entries }: Timeline): number {
  return Math.max(...entries.map(({ version }) => version));
}

/** `added` joined in; of too many, the oldest leave that count neither now nor later. Their versions stay stored. */
export function withEntries({ entries }: Timeline, added: readonly Entry[], now: Date): Timeline {
  const all = { entries: [...entries, ...added].sort((one, other) => one.version - other.version) };
  const needed = new Set([inForceAt(all, now), ...pendingAt(all, now)]);
  const spare = all.entries.filter((entry) => !needed.has(entry)).slice(needed.size - MOST_ENTRIES);
  return { entries: all.entries.filter((entry) => needed.has(entry) || spare.includes(entry)) };
}

function firstOf([first]: Entry[]): Entry {
  if (!first) throw new Error('The timeline of the policy is empty.');
  return first;
}
