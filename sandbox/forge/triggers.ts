import type { Clock, ProductEvent, Site } from '../contracts';
import type { Activity } from './activity';
import type { AppManifest, TriggerModule } from './app-manifest';
import { type CompiledFilter, compileFilter } from './event-filter';
import type { Installation } from './installation';
import type { Invoker } from './invocation';
import { PRODUCT_EVENT_BYTES, TRIGGER_RETRIES, TRIGGER_SECONDS, jsonBytes } from './limits';
import { backOffSeconds, readRetryWish, type RetryWish } from './retry';

/** How long a held-back event waits for one to overtake it. */
const REORDER_WAIT_MS = 1000;

type Attempt = { count: number; wish?: RetryWish };

/** Delivers events to the app's triggers. Deliveries and their retries are in memory: a restart forgets them. */
export class Triggers {
  private readonly filters = new Map<TriggerModule, Map<string, CompiledFilter>>();
  private readonly timers = new Set<() => void>();
  private held: (() => void) | undefined;
  private closed = false;

  /** Throws when a filter's expression cannot be evaluated here. */
  constructor(
    private readonly site: Site,
    private readonly app: AppManifest,
    installation: Installation,
    private readonly invoker: Invoker,
    private readonly clock: Clock,
    private readonly activity: Activity,
    private readonly context: () => Record<string, unknown>,
    private readonly log: (line: string) => void,
  ) {
    for (const trigger of app.triggers) {
      this.filters.set(
        trigger,
        new Map(
          trigger.events.map(({ name, filter }) => [name, compileFilter(filter, installation.license)]),
        ),
      );
    }
  }

  close(): void {
    this.closed = true;
    for (const cancel of this.timers) cancel();
  }

  /** Delivers a product event, with the faults that the site has set. */
  receive(event: ProductEvent): void {
    const { duplicate, reorder, delayMs } = this.site.faults.events;
    // A copy at once: the site may change what it handed out.
    const payload = JSON.parse(JSON.stringify(event.payload)) as Record<string, unknown>;
    const deliver = (): void => {
      this.later(delayMs, () => {
        void this.deliver(event.name, payload);
        if (duplicate) void this.deliver(event.name, payload);
      });
    };
    const overtaken = this.held;
    this.held = undefined;
    if (reorder && overtaken === undefined) {
      this.hold(deliver);
      return;
    }
    deliver();
    overtaken?.();
  }

  /** Delivers to every trigger of that event. Resolves when the first attempts have ended: false if by a close. */
  async deliver(name: string, payload: Record<string, unknown>): Promise<boolean> {
    if (jsonBytes(payload) > PRODUCT_EVENT_BYTES) {
      this.log(`${name}: not delivered, larger than 200 kB`);
      return true;
    }
    await Promise.all(
      this.app.triggers.map(async (trigger) => {
        const answer = this.filters.get(trigger)?.get(name)?.(payload);
        if (answer?.log !== undefined) this.log(`${trigger.key}: filter failed on ${name}: ${answer.log}`);
        if (answer?.receive === true) await this.attempt(trigger, name, payload, { count: 0 });
      }),
    );
    return !this.closed;
  }

  private hold(deliver: () => void): void {
    const release = (): void => {
      cancel();
      deliver();
    };
    const cancel = this.later(REORDER_WAIT_MS, () => {
      if (this.held === release) this.held = undefined;
      deliver();
    });
    this.held = release;
  }

  private attempt(
    trigger: TriggerModule,
    name: string,
    payload: Record<string, unknown>,
    { count, wish }: Attempt,
  ): Promise<void> {
    return this.activity.during(async () => {
      const triggerFunction = this.app.functions.get(trigger.functionKey);
      if (this.closed || triggerFunction === undefined) return;
      const ended = await this.invoker.runWithin({
        function: triggerFunction,
        moduleKey: trigger.key,
        moduleType: 'core:trigger',
        cause: name,
        limitSeconds: TRIGGER_SECONDS,
        event: {
          ...(JSON.parse(JSON.stringify(payload)) as Record<string, unknown>),
          ...(wish === undefined
            ? {}
            : { retryContext: { retryCount: count, retryReason: wish.reason, retryData: wish.data } }),
        },
        context: this.context(),
      });
      const next = readRetryWish(ended);
      if (next === undefined) return;
      if (typeof next === 'string') {
        this.log(`${trigger.key}: retry request not valid: ${next}`);
        return;
      }
      if (count >= TRIGGER_RETRIES) {
        this.log(`${trigger.key}: given up on ${name} after ${String(TRIGGER_RETRIES)} retries`);
        return;
      }
      this.later((next.afterSeconds ?? backOffSeconds(count + 1)) * 1000, () => {
        void this.attempt(trigger, name, payload, { count: count + 1, wish: next });
      });
    });
  }

  /** Runs `task` after `ms` unless the host closes; at once when there is nothing to wait for. */
  private later(ms: number, task: () => void): () => void {
    if (ms <= 0) {
      task();
      return () => undefined;
    }
    const forget = (): void => {
      cancel();
      this.timers.delete(forget);
    };
    const cancel = this.clock.after(ms, () => {
      this.timers.delete(forget);
      task();
    });
    this.timers.add(forget);
    return forget;
  }
}
