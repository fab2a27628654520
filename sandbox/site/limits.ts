import type { Clock } from '../contracts';
import { ApiError } from './errors';

/** Jira's hourly quota of an app, in points. */
const HOURLY_POINTS = 65_000;
const HOUR = 3_600_000;

/** Writes to one issue: so many in so many milliseconds. */
const ISSUE_WRITES = [
  { most: 20, within: 2_000 },
  { most: 100, within: 30_000 },
];
const LONGEST = Math.max(...ISSUE_WRITES.map(({ within }) => within));

/** What Jira allows an app: points per hour of the clock, and writes per issue. */
export class RateLimits {
  private hour = -1;
  private used = 0;
  private readonly writes = new Map<string, number[]>();

  constructor(private readonly clock: Clock) {}

  /** Counts one call. Throws the 429 of a used-up quota. */
  countCall(method: string): void {
    const hour = Math.floor(this.clock.now() / HOUR);
    if (hour !== this.hour) {
      this.hour = hour;
      this.used = 0;
    }
    // One for the call, one more for the object that a read gives.
    this.used += method === 'GET' ? 2 : 1;
    if (this.used > HOURLY_POINTS) throw this.exceeded('jira-quota-global-based', (this.hour + 1) * HOUR);
  }

  /** Counts one write to an issue. Throws the 429 of too many. */
  countIssueWrite(issueId: string): void {
    const now = this.clock.now();
    const times = (this.writes.get(issueId) ?? []).filter((time) => time > now - LONGEST);
    for (const { most, within } of ISSUE_WRITES) {
      const recent = times.filter((time) => time > now - within);
      const oldest = recent[0];
      if (recent.length >= most && oldest !== undefined) {
        throw this.exceeded('jira-per-issue-on-write', oldest + within);
      }
    }
    this.writes.set(issueId, [...times, now]);
  }

  headers(): Record<string, string> {
    const remaining = Math.max(0, HOURLY_POINTS - this.used);
    return {
      'x-ratelimit-limit': String(HOURLY_POINTS),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': new Date((Math.floor(this.clock.now() / HOUR) + 1) * HOUR).toISOString(),
      'x-ratelimit-nearlimit': String(remaining < HOURLY_POINTS * 0.2),
    };
  }

  private exceeded(reason: string, freeAt: number): ApiError {
    const seconds = Math.max(1, Math.ceil((freeAt - this.clock.now()) / 1000));
    return new ApiError(
      429,
      { errorMessages: ['Rate limit exceeded.'], errors: {} },
      {
        'retry-after': String(seconds),
        'ratelimit-reason': reason,
        'x-ratelimit-remaining': '0',
        'x-ratelimit-nearlimit': 'true',
      },
    );
  }
}
