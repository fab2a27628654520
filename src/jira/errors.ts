/**
 * Why a call failed, as far as it matters for what to do next.
 * `rate-limited` and `unavailable` pass by waiting; `not-allowed` may (grants lag behind an install);
 * `gone` and `rejected` do not.
 */
export type JiraErrorKind = 'rate-limited' | 'unavailable' | 'not-allowed' | 'gone' | 'rejected';

export class JiraError extends Error {
  readonly status: number | undefined;
  /** What Jira asked for in `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;
  /** What Jira says is wrong with a query that it refused, in its own words; empty for anything else. */
  readonly complaints: readonly string[];

  constructor(
    readonly kind: JiraErrorKind,
    message: string,
    options: {
      status?: number;
      retryAfterSeconds?: number | undefined;
      complaints?: readonly string[];
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'JiraError';
    this.status = options.status;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.complaints = options.complaints ?? [];
  }

  /** For what `requestJira` throws instead of answering: no token for the user, or no connection. */
  static ofThrown(method: string, cause: unknown): JiraError {
    const status = statusOf(cause);
    const name = cause instanceof Error ? cause.name : typeof cause;
    return new JiraError(
      status === undefined ? 'unavailable' : kindOfStatus(status),
      `${method} got no answer (${name})`,
      {
        cause,
        ...(status === undefined ? {} : { status }),
      },
    );
  }
}

export function kindOfStatus(status: number): JiraErrorKind {
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 408) return 'unavailable';
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'gone';
  return 'rejected';
}

function statusOf(cause: unknown): number | undefined {
  const status = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
