import * as v from '../packed/valibot.cjs';

/** Of the 65,000 points an hour that Jira gives to the app on all sites together. */
export const DEFAULT_BUDGET = 20_000;
export const LEAST_BUDGET = 6_000;
export const MOST_BUDGET = 60_000;

/** May be spent at once; the rest flows in over the hour. */
const BURST = 0.1;
/** With the burst and one slice on top, never more than the budget in any hour. */
const FLOW = 0.85;

export const bucketSchema = v.object({
  /** Points that may be spent; below zero after a slice that took more than there was. */
  level: v.number(),
  /** ISO 8601, UTC: when the level was that. */
  at: v.string(),
});
export type Bucket = v.InferOutput<typeof bucketSchema>;

export function fullBucket(budget: number, now: Date): Bucket {
  return { level: budget * BURST, at: now.toISOString() };
}

/** What is in the bucket now. */
export function filled(bucket: Bucket, budget: number, now: Date): Bucket {
  const seconds = Math.max(0, (now.getTime() - Date.parse(bucket.at)) / 1000);
  return {
    level: Math.min(budget * BURST, bucket.level + seconds * perSecond(budget)),
    at: now.toISOString(),
  };
}

/** What remains after `points` were used or set aside. */
export function without(bucket: Bucket, points: number): Bucket {
  return { ...bucket, level: bucket.level - points };
}

/** Seconds until there is something in it; 0 when there is. `bucket` is as `filled` gives it. */
export function secondsUntilWet({ level }: Bucket, budget: number): number {
  return level > 0 ? 0 : Math.ceil(-level / perSecond(budget)) + 1;
}

function perSecond(budget: number): number {
  return (budget * FLOW) / 3600;
}

/** About how long it takes to spend so many points, beginning with a full bucket. */
export function secondsToSpend(points: number, budget: number): number {
  return Math.max(0, Math.ceil((points - budget * BURST) / perSecond(budget)));
}
