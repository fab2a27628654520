import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Clock, KeyValueStore } from '../contracts';
import type { Activity } from './activity';
import type { AppManifest } from './app-manifest';
import { type Ended, type Invoker, problemOf } from './invocation';
import {
  LONG_CONSUMER_EVENT_BYTES,
  LONG_FUNCTION_SECONDS,
  PUSH_BYTES,
  PUSH_CHAIN,
  PUSH_EVENTS,
  PUSH_EVENTS_PER_MINUTE,
  RETENTION_MS,
  jsonBytes,
} from './limits';
import {
  type Job,
  jobRequestSchema,
  jobSchema,
  pushSchema,
  type Queued,
  queuedSchema,
} from './queue-protocol';
import { emptyResponse, jsonResponse } from './responses';
import { backOffSeconds, readRetryWish } from './retry';

const PLACE = '{contextAri}/{environmentId}/{appId}/{appVersion}';
export const PUSH_PATH = `/webhook/queue/publish/${PLACE}`;
export const STATS_PATH = `/webhook/queue/stats/${PLACE}`;
export const CANCEL_PATH = `/webhook/queue/cancel/${PLACE}`;

const JOB_KEPT_MS = 7 * RETENTION_MS;

/**
 * The app's queues. An event is on disk before its push is answered, and stays there until its consumer has
 * succeeded or its 24 hours are over; what a stopped host leaves behind, handled or half handled, runs again at the
 * next start.
 */
export class Queues {
  /** By store key, which orders by arrival. */
  private readonly events = new Map<string, Queued>();
  private readonly jobs = new Map<string, Job>();
  private readonly running = new Set<string>();
  private readonly busy = new Map<string, number>();
  private pushed: { at: number; count: number }[] = [];
  private sequence = 0;
  private cancelTimer: () => void = () => undefined;
  private closed = false;

  constructor(
    private readonly store: KeyValueStore,
    private readonly app: AppManifest,
    private readonly invoker: Invoker,
    private readonly clock: Clock,
    private readonly activity: Activity,
    private readonly context: () => Record<string, unknown>,
    private readonly log: (line: string) => void,
  ) {
    for (const [key, stored] of store.entries('event/')) {
      this.events.set(key, v.parse(queuedSchema, stored));
      this.sequence = Math.max(this.sequence, Number(key.slice('event/'.length)));
    }
    for (const [key, stored] of store.entries('job/')) this.jobs.set(key, v.parse(jobSchema, stored));
  }

  /** Begins, or resumes, to hand out events. */
  async start(): Promise<void> {
    const del = this.forgetJobs([...this.jobs]);
    if (del.length > 0) await this.store.write({ del });
    this.pump();
  }

  size(): { waiting: number; running: number } {
    return { waiting: this.events.size - this.running.size, running: this.running.size };
  }

  close(): void {
    this.closed = true;
    this.cancelTimer();
  }

  /** `chain` is how many pushes led to the run that pushes now. */
  async push(request: unknown, chain: number): Promise<Response> {
    const parsed = v.safeParse(pushSchema, request);
    if (!parsed.success) return refused(400, parsed.issues.map(({ message }) => message).join('; '));
    const { queueName, jobId, payload } = parsed.output;
    const consumer = this.app.consumers.find(({ queue }) => queue === queueName);
    if (consumer === undefined) return refused(400, `no consumer for queue ${queueName}`);
    if (payload.length > PUSH_EVENTS) return refused(400, `more than ${String(PUSH_EVENTS)} events`);
    if (jsonBytes(payload) > PUSH_BYTES) return tooBig('The events are larger than 200 KB together');
    const mayRunLong = this.limitSeconds(consumer.functionKey) > LONG_FUNCTION_SECONDS;
    if (mayRunLong && payload.some((event) => jsonBytes(event) > LONG_CONSUMER_EVENT_BYTES)) {
      return tooBig('An event for a consumer that may run longer than 55 s is larger than 100 KB');
    }
    if (chain + 1 > PUSH_CHAIN) return refused(405, `a chain of more than ${String(PUSH_CHAIN)} pushes`);
    if (!this.withinRate(payload.length)) return refused(429, 'more than 500 events in a minute');

    const now = this.clock.now();
    const events = payload.map(({ body, delayInSeconds, concurrency }): [string, Queued] => [
      `event/${String(++this.sequence).padStart(12, '0')}`,
      {
        queueName,
        jobId,
        eventId: randomUUID(),
        body,
        ...(concurrency === undefined ? {} : { concurrency }),
        enqueuedAt: now,
        dueAt: now + (delayInSeconds ?? 0) * 1000,
        chain: chain + 1,
      },
    ]);
    const job: Job = {
      queueName,
      pushedAt: now,
      success: 0,
      failed: 0,
      inProgress: events.length,
      cancelled: false,
    };
    const del = this.forgetJobs(this.oldestJobs());
    await this.store.write({ put: [...events, [`job/${jobId}`, job]], del });
    this.jobs.set(`job/${jobId}`, job);
    for (const [key, event] of events) this.events.set(key, event);
    this.pump();
    return jsonResponse(201, {});
  }

  stats(request: unknown): Response {
    const job = this.findJob(request);
    if (job === undefined) return refused(404, 'no such job');
    return jsonResponse(200, { success: job.success, inProgress: job.inProgress, failed: job.failed });
  }

  /** Drops what has not started, retries included; what runs goes on. */
  async cancel(request: unknown): Promise<Response> {
    const job = this.findJob(request);
    if (job === undefined) return refused(404, 'no such job');
    const { jobId } = v.parse(jobRequestSchema, request);
    const dropped = [...this.events].filter(
      ([key, event]) => event.jobId === jobId && !this.running.has(key),
    );
    for (const [key] of dropped) this.events.delete(key);
    job.cancelled = true;
    job.inProgress -= dropped.length;
    await this.store.write({ put: [[`job/${jobId}`, { ...job }]], del: dropped.map(([key]) => key) });
    return emptyResponse(204);
  }

  /** Those that nobody asks for any more are gone; what is left of them on disk is answered. */
  private forgetJobs(candidates: [key: string, job: Job][]): string[] {
    const before = this.clock.now() - JOB_KEPT_MS;
    const ended = candidates
      .filter(([, job]) => job.inProgress === 0 && job.pushedAt < before)
      .map(([key]) => key);
    for (const key of ended) this.jobs.delete(key);
    return ended;
  }

  /** A few more than a push adds, so that their number stays what a few days bring. */
  private oldestJobs(): [key: string, job: Job][] {
    const oldest: [string, Job][] = [];
    for (const entry of this.jobs) if (oldest.push(entry) === 10) break;
    return oldest;
  }

  private findJob(request: unknown): Job | undefined {
    const parsed = v.safeParse(jobRequestSchema, request);
    if (!parsed.success) return undefined;
    const job = this.jobs.get(`job/${parsed.output.jobId}`);
    return job?.queueName === parsed.output.queueName ? job : undefined;
  }

  private withinRate(count: number): boolean {
    const now = this.clock.now();
    this.pushed = this.pushed.filter(({ at }) => at > now - 60_000);
    const recent = this.pushed.reduce((sum, push) => sum + push.count, 0);
    if (recent + count > PUSH_EVENTS_PER_MINUTE) return false;
    this.pushed.push({ at: now, count });
    return true;
  }

  /** Starts every event that is due and within its concurrency; comes back when the next one is due. */
  private pump(): void {
    if (this.closed) return;
    this.cancelTimer();
    const now = this.clock.now();
    const waiting = [...this.events]
      .filter(([key]) => !this.running.has(key))
      .sort(([, one], [, other]) => one.dueAt - other.dueAt);
    for (const [key, event] of waiting) {
      if (event.dueAt > now) {
        this.cancelTimer = this.clock.after(event.dueAt - now, () => {
          this.pump();
        });
        return;
      }
      if (this.hasRoom(event)) void this.activity.during(() => this.consume(key, event));
    }
  }

  private hasRoom({ concurrency }: Queued): boolean {
    return concurrency === undefined || (this.busy.get(concurrency.key) ?? 0) < concurrency.limit;
  }

  private async consume(key: string, event: Queued): Promise<void> {
    this.running.add(key);
    const slot = event.concurrency?.key;
    if (slot !== undefined) this.busy.set(slot, (this.busy.get(slot) ?? 0) + 1);
    try {
      const ended = await this.invoke(event);
      if (this.closed) return;
      await this.conclude(key, event, ended);
    } catch (error) {
      this.log(`queue ${event.queueName}: event ${event.eventId} could not be concluded: ${String(error)}`);
      // Still on disk: tried again, but not at once, or a full disk would keep the machine busy.
      this.events.set(key, { ...event, dueAt: this.clock.now() + backOffSeconds(1) * 1000 });
    } finally {
      this.running.delete(key);
      if (slot !== undefined) this.busy.set(slot, (this.busy.get(slot) ?? 1) - 1);
      this.pump();
    }
  }

  private invoke(event: Queued): Promise<Ended> {
    const consumer = this.app.consumers.find(({ queue }) => queue === event.queueName);
    const consumerFunction = this.app.functions.get(consumer?.functionKey ?? '');
    if (consumer === undefined || consumerFunction === undefined) {
      return Promise.resolve({ kind: 'threw', error: new Error(`no consumer for queue ${event.queueName}`) });
    }
    const { retry } = event;
    return this.invoker.runWithin({
      function: consumerFunction,
      moduleKey: consumer.key,
      moduleType: 'core:consumer',
      cause: `queue ${event.queueName}`,
      limitSeconds: this.limitSeconds(consumer.functionKey),
      pushChain: event.chain,
      event: {
        queueName: event.queueName,
        jobId: event.jobId,
        eventId: event.eventId,
        body: JSON.parse(JSON.stringify(event.body)) as unknown,
        ...(retry === undefined
          ? {}
          : {
              retryContext: {
                retryCount: retry.count,
                retryReason: retry.reason,
                retryData: retry.data,
                retentionWindow: {
                  startTime: new Date(event.enqueuedAt).toISOString(),
                  remainingTimeMs: Math.max(0, event.enqueuedAt + RETENTION_MS - this.clock.now()),
                },
              },
            }),
      },
      context: this.context(),
    });
  }

  private async conclude(key: string, event: Queued, ended: Ended): Promise<void> {
    const job = this.jobs.get(`job/${event.jobId}`);
    const next = this.nextAttempt(event, ended);
    if (next !== undefined && job?.cancelled !== true) {
      await this.store.write({ put: [[key, next]] });
      this.events.set(key, next);
      return;
    }
    if (job !== undefined) {
      job.inProgress--;
      if (next === undefined && succeeded(ended)) job.success++;
      else job.failed++;
    }
    await this.store.write({
      ...(job === undefined ? {} : { put: [[`job/${event.jobId}`, { ...job }]] }),
      del: [key],
    });
    this.events.delete(key);
  }

  /** The event as it is tried again; undefined when it is done, for better or worse. */
  private nextAttempt(event: Queued, ended: Ended): Queued | undefined {
    if (succeeded(ended)) return undefined;
    const count = (event.retry?.count ?? 0) + 1;
    const wish = readRetryWish(ended);
    if (typeof wish === 'string') this.log(`queue ${event.queueName}: retry request not valid: ${wish}`);
    const wished = typeof wish === 'object' ? wish : undefined;
    const dueAt = this.clock.now() + (wished?.afterSeconds ?? backOffSeconds(count)) * 1000;
    if (dueAt > event.enqueuedAt + RETENTION_MS) {
      this.log(
        `queue ${event.queueName}: event ${event.eventId} dropped after 24 hours: ${problemOf(ended) ?? 'retry'}`,
      );
      return undefined;
    }
    const reason =
      wished?.reason ?? (ended.kind === 'timeout' ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR');
    return {
      ...event,
      dueAt,
      retry: { count, reason, ...(wished?.data === undefined ? {} : { data: wished.data }) },
    };
  }

  private limitSeconds(functionKey: string): number {
    return this.app.functions.get(functionKey)?.timeoutSeconds ?? LONG_FUNCTION_SECONDS;
  }
}

function succeeded(ended: Ended): boolean {
  return ended.kind === 'returned' && readRetryWish(ended) === undefined;
}

function refused(status: number, message: string): Response {
  return jsonResponse(status, { code: status, message });
}

function tooBig(errorMessage: string): Response {
  return jsonResponse(413, { errorMessage });
}
