import * as v from 'valibot';
import { asksForRetry, type Ended } from './invocation';
import { RETRY_AFTER_SECONDS, RETRY_DATA_BYTES, jsonBytes } from './limits';

/** What a returned `InvocationError` asks for, within the platform's bounds. */
export interface RetryWish {
  /** 1 to 900; undefined leaves the wait to the platform. */
  afterSeconds: number | undefined;
  reason: string;
  data: unknown;
}

const optionsSchema = v.object({
  retryAfter: v.optional(v.number()),
  retryReason: v.optional(v.picklist(['FUNCTION_RETRY_REQUEST', 'FUNCTION_UPSTREAM_RATE_LIMITED'])),
  retryData: v.optional(
    v.pipe(
      v.custom<object>(
        (data) => typeof data === 'object' && data !== null && !Array.isArray(data),
        'retryData must be an object',
      ),
      v.check((data) => jsonBytes(data) <= RETRY_DATA_BYTES, 'retryData is larger than 4 KB'),
    ),
  ),
});

/** Undefined when the run did not ask; a text when what it asks for is not valid. */
export function readRetryWish(ended: Ended): RetryWish | string | undefined {
  if (ended.kind !== 'returned' || !asksForRetry(ended.value)) return undefined;
  const parsed = v.safeParse(optionsSchema, ended.value.retryOptions ?? {});
  if (!parsed.success) return parsed.issues.map(({ message }) => message).join('; ');
  const { retryAfter, retryReason, retryData } = parsed.output;
  return {
    afterSeconds:
      retryAfter === undefined ? undefined : Math.min(RETRY_AFTER_SECONDS, Math.max(1, retryAfter)),
    reason: retryReason ?? 'FUNCTION_RETRY_REQUEST',
    data: retryData === undefined ? undefined : JSON.parse(JSON.stringify(retryData)),
  };
}

/** Seconds before retry number `count` (from 1) where the app named none: doubling from 5, at most 15 minutes. */
export function backOffSeconds(count: number): number {
  return Math.min(RETRY_AFTER_SECONDS, 5 * 2 ** Math.min(count - 1, 10));
}
