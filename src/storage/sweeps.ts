import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

const sweepSchema = v.object({ at: v.string(), found: v.number(), queued: v.number() });
/** When the sweep ran last (ISO 8601, UTC), how many requests it found without decision and how many it queued. */
export type Sweep = v.InferOutput<typeof sweepSchema>;

const missedSchema = v.object({ day: v.string(), found: v.number() });
/** How many requests the sweeps of one day (UTC) found without decision; days without any are not kept. */
export type MissedEvents = v.InferOutput<typeof missedSchema>;

const KEPT = { ttl: { value: 90, unit: 'DAYS' } } as const;
const LAST_DAY = 999_999;
/** Days that are shown at most. */
const MOST = 60;

export function lastSweep(): Promise<Sweep | undefined> {
  return read(keys.lastSweep, sweepSchema);
}

export async function recordSweep(sweep: Sweep): Promise<void> {
  await kvs.set(keys.lastSweep, sweep);
  if (sweep.found === 0) return;
  const day = sweep.at.slice(0, 10);
  const key = keys.missedEvents(LAST_DAY - Math.floor(Date.parse(sweep.at) / 86_400_000));
  const before = (await read(key, missedSchema))?.found ?? 0;
  await kvs.set(key, { day, found: before + sweep.found }, KEPT);
}

/** The latest day first. */
export async function missedEvents(): Promise<MissedEvents[]> {
  const { results } = await kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.missedEventsPrefix] })
    .limit(MOST)
    .getMany();
  return results.flatMap(({ value }) => {
    const parsed = v.safeParse(missedSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}
