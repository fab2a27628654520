import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';

const hourSchema = v.object({
  /** ISO 8601, UTC: when Jira last answered 429 in this hour. */
  refusedAt: v.optional(v.string()),
  /** When Jira last said that little is left of the quota. */
  nearAt: v.optional(v.string()),
});
const hourEntrySchema = v.object({ hour: v.string(), ...hourSchema.entries });
/** One hour (`2026-11-24T13`, UTC) in which Jira's limit was met. */
export type LimitedHour = v.InferOutput<typeof hourEntrySchema>;

/** Hours that are kept, and shown. */
const KEPT = { ttl: { value: 7, unit: 'DAYS' } } as const;
const MOST = 48;
/** A burst of refusals costs one write a minute, and a read each. */
const QUIET_MS = 60_000;
const LAST_HOUR = 9_999_999;

/** Remembers that Jira refused a call for the quota, or said that the quota is nearly used up. Throws what the storage throws. */
export async function noteLimit(what: 'refusedAt' | 'nearAt', now: Date): Promise<void> {
  const at = now.toISOString();
  const key = keys.limitedHour(LAST_HOUR - Math.floor(now.getTime() / 3_600_000));
  const stored = v.safeParse(hourEntrySchema, await kvs.get(key));
  const known: LimitedHour = stored.success ? stored.output : { hour: at.slice(0, 13) };
  const last = known[what];
  if (last !== undefined && now.getTime() - Date.parse(last) < QUIET_MS) return;
  await kvs.set(key, { ...known, [what]: at }, KEPT);
}

/** The latest hour first; at most 48 of the last seven days. */
export async function limitedHours(): Promise<LimitedHour[]> {
  const { results } = await kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.limitedHourPrefix] })
    .limit(MOST)
    .getMany();
  return results.flatMap(({ value }) => {
    const parsed = v.safeParse(hourEntrySchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}
