import { randomUUID } from 'node:crypto';
import type { Clock, Invocation, Viewer } from '../contracts';
import type { Activity } from './activity';
import type { FunctionModule } from './app-manifest';
import type { Globals } from './runtime';
import type { Running } from './running';

/** What a handler may be: anything else in the app's exports cannot be invoked. */
export type Handler = (event: unknown, context: unknown) => unknown;

export interface InvocationRequest {
  function: FunctionModule;
  moduleKey: string;
  moduleType: string;
  cause: string;
  limitSeconds: number;
  event: unknown;
  context: unknown;
  viewer?: Viewer;
  pushChain?: number;
}

/** How a run ended. `value` is what the handler returned. */
export type Ended =
  | { kind: 'returned'; value: unknown }
  | { kind: 'threw'; error: unknown }
  | { kind: 'timeout'; afterSeconds: number }
  /** The host closed while it ran. */
  | { kind: 'abandoned' };

const KEPT = 1000;

/** Runs functions of the app, each with its own identity and time limit, and remembers how they ended. */
export class Invoker {
  private readonly records: Invocation[] = [];
  private readonly outcomes = { ok: 0, retry: 0, error: 0, timeout: 0 };
  private readonly abandon = new Set<() => void>();
  private closed = false;

  constructor(
    private readonly handlers: ReadonlyMap<string, Handler>,
    private readonly runAs: Globals['runAs'],
    private readonly clock: Clock,
    private readonly activity: Activity,
    private readonly log: (line: string) => void,
  ) {}

  /** Never rejects. */
  async run(request: InvocationRequest): Promise<Ended> {
    return this.activity.during(() => this.runWithin(request));
  }

  /** Ends what still runs, whose later calls are refused, and runs nothing more. */
  close(): void {
    this.closed = true;
    for (const stop of this.abandon) stop();
  }

  /** Newest last. */
  recorded(): Invocation[] {
    return this.records.map((record) => ({ ...record, calls: [...record.calls] }));
  }

  /** How often runs ended in which way. */
  ended(): Record<Invocation['outcome'], number> {
    return { ...this.outcomes };
  }

  /**
   * As `run`, for callers whose own work counts as activity already: counted twice, a run that waits for the clock
   * could not be parked.
   */
  async runWithin(request: InvocationRequest): Promise<Ended> {
    if (this.closed) return { kind: 'abandoned' };
    const startedAt = this.clock.now();
    const limitMs = request.limitSeconds * 1000;
    const running: Running = {
      id: randomUUID(),
      functionKey: request.function.key,
      moduleKey: request.moduleKey,
      moduleType: request.moduleType,
      viewer: request.viewer,
      pushChain: request.pushChain ?? 0,
      over: false,
      whenOver: new Set(),
      remainingMs: () => Math.max(0, startedAt + limitMs - this.clock.now()),
      calls: [],
    };
    const ended = await this.untilLimit(running, request);
    this.record(running, request.cause, startedAt, ended);
    return ended;
  }

  private untilLimit(running: Running, request: InvocationRequest): Promise<Ended> {
    const handler = this.handlers.get(request.function.exportName);
    if (handler === undefined) throw new Error(`no handler ${request.function.exportName}`);
    return new Promise((resolve) => {
      const finish = (ended: Ended): void => {
        cancelLimit();
        this.abandon.delete(abandon);
        // Refused from this moment on, before anything else gets a turn.
        end(running);
        resolve(ended);
      };
      const abandon = (): void => {
        finish({ kind: 'abandoned' });
      };
      const cancelLimit = this.clock.after(request.limitSeconds * 1000, () => {
        finish({ kind: 'timeout', afterSeconds: request.limitSeconds });
      });
      this.abandon.add(abandon);
      this.runAs(running, async () => handler(request.event, request.context)).then(
        (value) => {
          finish({ kind: 'returned', value });
        },
        (error: unknown) => {
          finish({ kind: 'threw', error });
        },
      );
    });
  }

  private record(running: Running, cause: string, startedAt: number, ended: Ended): void {
    const error = problemOf(ended);
    const outcome = outcomeOf(ended);
    this.outcomes[outcome]++;
    this.records.push({
      id: running.id,
      functionKey: running.functionKey,
      moduleKey: running.moduleKey,
      cause,
      startedAt,
      durationMs: this.clock.now() - startedAt,
      outcome,
      ...(error === undefined ? {} : { error }),
      calls: running.calls,
    });
    if (this.records.length > KEPT) this.records.splice(0, this.records.length - KEPT);
    if (error !== undefined) this.log(`${running.functionKey} (${cause}): ${error}`);
  }
}

function end(running: Running): void {
  running.over = true;
  const waiting = [...running.whenOver];
  running.whenOver.clear();
  for (const stop of waiting) stop();
}

function outcomeOf(ended: Ended): Invocation['outcome'] {
  if (ended.kind === 'timeout') return 'timeout';
  if (ended.kind !== 'returned') return 'error';
  return asksForRetry(ended.value) ? 'retry' : 'ok';
}

/** An `InvocationError` is a plain object by the time it is returned. */
export function asksForRetry(value: unknown): value is { _retry: true; retryOptions?: unknown } {
  return typeof value === 'object' && value !== null && '_retry' in value && value._retry === true;
}

export function problemOf(ended: Ended): string | undefined {
  if (ended.kind === 'returned') return undefined;
  if (ended.kind === 'abandoned') return 'the host closed';
  if (ended.kind === 'timeout') return `took longer than ${String(ended.afterSeconds)} s`;
  return messageOf(ended.error);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
