import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

const sweepSchema = v.object({ at: v.string(), found: v.number(), queued: v.number() });
/** When the sweep ran last (ISO 8601, UTC), how many requests it found without decision and how many it queued. */
export type Sweep = v.InferOutput<typeof sweepSchema>;

export function lastSweep(): Promise<Sweep | undefined> {
  return read(keys.lastSweep, sweepSchema);
}

export async function recordSweep(sweep: Sweep): Promise<void> {
  await kvs.set(keys.lastSweep, sweep);
}
