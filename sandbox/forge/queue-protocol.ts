import * as v from 'valibot';
import { PUSH_DELAY_SECONDS } from './limits';

const concurrency = v.object({
  key: v.pipe(v.string(), v.minLength(1, 'concurrency.key is empty')),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1, 'concurrency.limit is below 1')),
});

export const pushSchema = v.object({
  queueName: v.string(),
  jobId: v.pipe(v.string(), v.minLength(1)),
  payload: v.pipe(
    v.array(
      v.object({
        body: v.record(v.string(), v.unknown()),
        delayInSeconds: v.optional(
          v.pipe(
            v.number(),
            v.minValue(0, 'delayInSeconds is below 0'),
            v.maxValue(PUSH_DELAY_SECONDS, 'delayInSeconds is above 900'),
          ),
        ),
        concurrency: v.optional(concurrency),
      }),
    ),
    v.minLength(1, 'no events'),
  ),
});

export const jobRequestSchema = v.object({ queueName: v.string(), jobId: v.string() });

/** A pushed event, as it is kept until it is done. Times in milliseconds since the epoch. */
export const queuedSchema = v.object({
  queueName: v.string(),
  jobId: v.string(),
  eventId: v.string(),
  body: v.record(v.string(), v.unknown()),
  concurrency: v.optional(concurrency),
  enqueuedAt: v.number(),
  dueAt: v.number(),
  /** How many pushes of consumers led to this one. */
  chain: v.number(),
  retry: v.optional(v.object({ count: v.number(), reason: v.string(), data: v.optional(v.unknown()) })),
});
export type Queued = v.InferOutput<typeof queuedSchema>;

export const jobSchema = v.object({
  queueName: v.string(),
  pushedAt: v.number(),
  success: v.number(),
  failed: v.number(),
  inProgress: v.number(),
  cancelled: v.boolean(),
});
export type Job = v.InferOutput<typeof jobSchema>;
