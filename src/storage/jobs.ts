import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { type Job, type JobKindName, jobSchema, type JobWish, wishSchema } from '../jobs/job';
import {
  type Bucket,
  bucketSchema,
  DEFAULT_BUDGET,
  filled,
  fullBucket,
  LEAST_BUDGET,
  MOST_BUDGET,
} from '../jobs/points';
import { keys } from './keys';
import { read } from './read';

/** Records and pages of results are kept this long after the last change; only the newest `KEPT_JOBS` at all. */
const KEPT = { ttl: { value: 30, unit: 'DAYS' } } as const;
export const KEPT_JOBS = 50;
const MOST_PER_QUERY = 99;

export function readJob(id: string): Promise<Job | undefined> {
  return read(keys.job(id), jobSchema);
}

export async function writeJob(job: Job): Promise<void> {
  await kvs.set(keys.job(job.id), job, KEPT);
}

/** Newest first, all that are kept. */
export async function allJobs(): Promise<Job[]> {
  const found = await valuesUnder(keys.jobPrefix);
  return found
    .flatMap(([, value]) => {
      const parsed = v.safeParse(jobSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.id.localeCompare(a.id));
}

/** Removes a job and its pages. */
export async function deleteJob({ id, pages }: Pick<Job, 'id' | 'pages'>): Promise<void> {
  for (let page = 0; page < pages; page++) await kvs.delete(keys.jobPage(id, page));
  await kvs.delete(keys.jobWish(id));
  await kvs.delete(keys.job(id));
}

/** A page of what a job works on or found; far below the platform's 240 KiB. The kind knows its shape. */
export async function writeJobPage(id: string, page: number, value: object): Promise<void> {
  await kvs.set(keys.jobPage(id, page), value, KEPT);
}

/** Undefined when it is not there, or not (or no longer) of the shape. */
export function readJobPage<const S extends v.GenericSchema>(
  id: string,
  page: number,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  return read(keys.jobPage(id, page), schema);
}

export function jobWish(id: string): Promise<JobWish | undefined> {
  return read(keys.jobWish(id), wishSchema);
}

export async function leaveWish(id: string, wish: JobWish): Promise<void> {
  await kvs.set(keys.jobWish(id), wish, KEPT);
}

export async function forgetWish(id: string): Promise<void> {
  await kvs.delete(keys.jobWish(id));
}

/** Id of the job that holds the place of its kind's only one. */
export function holderOf(kind: JobKindName): Promise<string | undefined> {
  return read(keys.jobHolder(kind), v.string());
}

/** Takes the place of a kind's only job, unless somebody has it. */
export async function claim(kind: JobKindName, id: string): Promise<boolean> {
  try {
    await kvs.set(keys.jobHolder(kind), id, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    // The platform does not document the error of a key that exists: what is stored now tells.
    if ((await holderOf(kind)) === undefined) throw error;
    return false;
  }
}

/** For a place whose holder has ended. */
export async function takeOver(kind: JobKindName, id: string): Promise<void> {
  await kvs.set(keys.jobHolder(kind), id);
}

export async function release(kind: JobKindName, id: string): Promise<void> {
  if ((await holderOf(kind)) === id) await kvs.delete(keys.jobHolder(kind));
}

export const jobSettingsSchema = v.object({
  pointsPerHour: v.pipe(v.number(), v.integer(), v.minValue(LEAST_BUDGET), v.maxValue(MOST_BUDGET)),
});
export type JobSettings = v.InferOutput<typeof jobSettingsSchema>;

export async function jobSettings(): Promise<JobSettings> {
  return (await read(keys.jobSettings, jobSettingsSchema)) ?? { pointsPerHour: DEFAULT_BUDGET };
}

export async function saveJobSettings(settings: JobSettings): Promise<void> {
  await kvs.set(keys.jobSettings, settings);
}

/** The points that jobs may spend, as they are now. */
export async function pointsBucket(budget: number, now: Date): Promise<Bucket> {
  const stored = await read(keys.jobPoints, bucketSchema);
  return stored ? filled(stored, budget, now) : fullBucket(budget, now);
}

const limitSchema = v.object({ at: v.string(), until: v.string() });
/** When Jira last answered 429, and until when jobs leave it alone (ISO 8601, UTC). */
export type RateLimit = v.InferOutput<typeof limitSchema>;

export function lastRateLimit(): Promise<RateLimit | undefined> {
  return read(keys.rateLimit, limitSchema);
}

/** A moment that is already held back longer stays. */
export async function recordRateLimit(now: Date, seconds: number): Promise<void> {
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  const known = await lastRateLimit();
  if (known && known.until >= until) return;
  await kvs.set(keys.rateLimit, { at: now.toISOString(), until }, KEPT);
}

export async function writeBucket(bucket: Bucket): Promise<void> {
  await kvs.set(keys.jobPoints, bucket);
}

/** All values whose key starts with `prefix`, with their keys. */
export async function valuesUnder(prefix: string): Promise<[key: string, value: unknown][]> {
  const values: [string, unknown][] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .query()
      .where('key', { condition: 'BEGINS_WITH', values: [prefix] })
      .limit(MOST_PER_QUERY);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    values.push(...page.results.map(({ key, value }): [string, unknown] => [key, value]));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return values;
}
