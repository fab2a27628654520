import { InvocationError, InvocationErrorCode } from '@forge/events';
import { JiraError } from '../jira/errors';
import type { Failure } from '../storage/failures';

/** What a platform event tells of earlier tries of itself. */
export interface Tries {
  retryCount: number;
  /** How long the platform will go on trying, when it says so. */
  remainingTimeMs: number | undefined;
}

export type Verdict =
  { kind: 'retry'; answer: InvocationError } | { kind: 'give-up'; failure: Pick<Failure, 'kind' | 'detail'> };

const LONGEST_WAIT_S = 900;
/** Grants lag behind an install by minutes; after this many tries a refusal is meant. */
const TRIES_WHEN_REFUSED = 6;

/**
 * What to do about an error: hand it to the platform's retry, or give up because no retry can help. An error that is
 * not Jira's is retried as well: storage and queue are as remote as Jira.
 */
export function verdict(error: unknown, { retryCount, remainingTimeMs }: Tries): Verdict {
  const kind = error instanceof JiraError ? error.kind : 'internal';
  const detail = error instanceof Error ? error.message : String(error);
  if (kind === 'gone' || kind === 'rejected')
    return { kind: 'give-up', failure: { kind: 'rejected', detail } };
  if (kind === 'not-allowed' && retryCount >= TRIES_WHEN_REFUSED) {
    return { kind: 'give-up', failure: { kind, detail } };
  }

  const asked = error instanceof JiraError ? error.retryAfterSeconds : undefined;
  const wait = Math.min(LONGEST_WAIT_S, Math.max(1, Math.ceil(asked ?? 10 * 2 ** Math.min(retryCount, 7))));
  if (remainingTimeMs !== undefined && remainingTimeMs <= wait * 1000) {
    const passing = kind === 'rate-limited' || kind === 'unavailable';
    return { kind: 'give-up', failure: { kind: passing ? 'unreachable' : kind, detail } };
  }
  return {
    kind: 'retry',
    answer: new InvocationError({
      retryAfter: wait,
      retryReason:
        kind === 'rate-limited'
          ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
          : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    }),
  };
}
