import type { Clock, Limits, LimitUse, RateLimitReason } from '../contracts';
import { ApiError } from './errors';

const HOUR = 3_600_000;
const SECOND = 1_000;

/** Writes to one issue: so many in so many milliseconds. */
const ISSUE_WRITES = [
  { most: 20, within: 2 * SECOND },
  { most: 100, within: 30 * SECOND },
];
const LONGEST = Math.max(...ISSUE_WRITES.map(({ within }) => within));

/** Calls of one endpoint in a second, where they differ from those of their method. */
const PER_SECOND = new Map([
  ['getIssue', 150],
  ['getCustomers', 5],
]);
const perSecond = (operationId: string, method: string): number =>
  PER_SECOND.get(operationId) ?? (method === 'GET' || method === 'POST' ? 100 : 50);

/** Calls that read, though they are POSTs. */
const READING_POSTS = new Set([
  'searchAndReconsileIssuesUsingJqlPost',
  'bulkFetchIssues',
  'countIssues',
  'getBulkPermissions',
]);

/** Calls that answer with people or permissions, which cost twice what other objects do. */
const OF_PEOPLE = new Set([
  'getMyPermissions',
  'getBulkPermissions',
  'getUser',
  'getCurrentUser',
  'findUsers',
  'getUsersInOrganization',
  'getCustomers',
  'getRequestParticipants',
]);

/** What a call costs in points: one for itself and, when it reads, those of the objects in its answer. */
export function pointsOf(operationId: string, method: string, status: number, body: unknown): number {
  const reads = method === 'GET' || READING_POSTS.has(operationId);
  if (!reads || status >= 400) return 1;
  return 1 + objectsIn(body) * (OF_PEOPLE.has(operationId) ? 2 : 1);
}

function objectsIn(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 1;
  const { issues, values } = body as { issues?: unknown; values?: unknown };
  const page = issues ?? values;
  return Array.isArray(page) ? page.length : 1;
}

/** Tokens of an endpoint: as many as it allows in a second, growing again at that speed. */
interface Bucket {
  tokens: number;
  at: number;
}

/** What Jira allows an app: points per hour of the clock, calls per second and endpoint, writes per issue. */
export class RateLimits implements Limits {
  hourlyPoints = 65_000;
  burst: boolean;
  issueWrites = true;

  private hour = -1;
  private used = 0;
  private readonly buckets = new Map<string, Bucket>();
  private readonly writes = new Map<string, number[]>();
  private readonly total: LimitUse = {
    calls: 0,
    points: 0,
    pointsThisHour: 0,
    mostPointsInAnHour: 0,
    refused: {
      'jira-quota-global-based': 0,
      'jira-burst-based': 0,
      'jira-per-issue-on-write': 0,
    },
  };

  constructor(
    private readonly clock: Clock,
    { burst = false }: { burst?: boolean } = {},
  ) {
    this.burst = burst;
  }

  use(): LimitUse {
    this.turnHour();
    return { ...this.total, pointsThisHour: this.used, refused: { ...this.total.refused } };
  }

  /** Counts one call. Throws the 429 of a used-up quota, or of too many calls in a second. */
  countCall(operationId: string, method: string): void {
    this.turnHour();
    this.total.calls++;
    if (this.used >= this.hourlyPoints) {
      throw this.exceeded('jira-quota-global-based', (this.hour + 1) * HOUR);
    }
    if (this.burst) this.takeToken(operationId, perSecond(operationId, method));
  }

  /** Counts what a call has cost: Jira knows only when it has answered. */
  countPoints(points: number): void {
    this.turnHour();
    this.used += points;
    this.total.points += points;
    this.total.mostPointsInAnHour = Math.max(this.total.mostPointsInAnHour, this.used);
  }

  /** Counts one write to an issue. Throws the 429 of too many. */
  countIssueWrite(issueId: string): void {
    if (!this.issueWrites) return;
    const now = this.clock.now();
    const times = (this.writes.get(issueId) ?? []).filter((time) => time > now - LONGEST);
    for (const { most, within } of ISSUE_WRITES) {
      const recent = times.filter((time) => time > now - within);
      const oldest = recent[0];
      if (recent.length >= most && oldest !== undefined) {
        throw this.exceeded('jira-per-issue-on-write', oldest + within);
      }
    }
    // Last in the map is the one written last: what is too old to count is at its beginning.
    this.writes.delete(issueId);
    this.writes.set(issueId, [...times, now]);
    for (const [id, old] of this.writes) {
      if ((old.at(-1) ?? 0) > now - LONGEST) break;
      this.writes.delete(id);
    }
  }

  headers(): Record<string, string> {
    this.turnHour();
    const remaining = Math.max(0, this.hourlyPoints - this.used);
    return {
      'x-ratelimit-limit': String(this.hourlyPoints),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': new Date((this.hour + 1) * HOUR).toISOString(),
      'x-ratelimit-nearlimit': String(remaining < this.hourlyPoints * 0.2),
    };
  }

  private turnHour(): void {
    const hour = Math.floor(this.clock.now() / HOUR);
    if (hour === this.hour) return;
    this.hour = hour;
    this.used = 0;
  }

  private takeToken(operationId: string, rate: number): void {
    const now = this.clock.now();
    const before = this.buckets.get(operationId) ?? { tokens: rate, at: now };
    const tokens = Math.min(rate, before.tokens + ((now - before.at) / SECOND) * rate);
    if (tokens < 1) {
      this.buckets.set(operationId, { tokens, at: now });
      throw this.exceeded('jira-burst-based', now + ((1 - tokens) / rate) * SECOND);
    }
    this.buckets.set(operationId, { tokens: tokens - 1, at: now });
  }

  private exceeded(reason: RateLimitReason, freeAt: number): ApiError {
    this.total.refused[reason]++;
    const seconds = Math.max(1, Math.ceil((freeAt - this.clock.now()) / SECOND));
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
