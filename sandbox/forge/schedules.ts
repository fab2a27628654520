import * as v from 'valibot';
import type { Clock } from '../contracts';
import type { AppManifest, ScheduledModule } from './app-manifest';
import type { Installation } from './installation';
import type { Invoker } from './invocation';
import { FIRST_SCHEDULED_RUN_MS, LONG_FUNCTION_SECONDS } from './limits';

const INTERVAL_MS: Record<ScheduledModule['interval'], number> = {
  fiveMinute: 5 * 60_000,
  hour: 60 * 60_000,
  day: 24 * 60 * 60_000,
  week: 7 * 24 * 60 * 60_000,
};

const answerSchema = v.object({ statusCode: v.pipe(v.number(), v.integer()) });

/** Runs the app's scheduled triggers: five minutes after the start, then at their interval. Nothing is retried. */
export class Schedules {
  private readonly timers = new Map<string, () => void>();

  constructor(
    private readonly app: AppManifest,
    private readonly installation: Installation,
    private readonly invoker: Invoker,
    private readonly clock: Clock,
    private readonly context: () => Record<string, unknown>,
    private readonly log: (line: string) => void,
  ) {}

  start(): void {
    for (const scheduled of this.app.scheduled) this.plan(scheduled, FIRST_SCHEDULED_RUN_MS);
  }

  close(): void {
    for (const cancel of this.timers.values()) cancel();
  }

  /** Resolves when the run has ended, well or not; rejects when the manifest has no such trigger. */
  async run(key: string): Promise<void> {
    const scheduled = this.app.scheduled.find((entry) => entry.key === key);
    const scheduledFunction = this.app.functions.get(scheduled?.functionKey ?? '');
    if (scheduled === undefined || scheduledFunction === undefined) {
      throw new Error(`no scheduled trigger ${key}`);
    }
    const licensed = this.installation.license !== undefined;
    if (scheduled.appIsLicensed !== undefined && scheduled.appIsLicensed !== licensed) return;
    const ended = await this.invoker.run({
      function: scheduledFunction,
      moduleKey: key,
      moduleType: 'core:scheduledTrigger',
      cause: `schedule ${scheduled.interval}`,
      limitSeconds: scheduledFunction.timeoutSeconds ?? LONG_FUNCTION_SECONDS,
      event: {
        context: { cloudId: this.installation.cloudId, moduleKey: key },
        contextToken: 'local',
      },
      context: { ...this.context(), principal: undefined },
    });
    if (ended.kind === 'returned' && !v.is(answerSchema, ended.value)) {
      this.log(`${key}: 424 Failed dependency: a scheduled trigger must return {statusCode}`);
    }
  }

  private plan(scheduled: ScheduledModule, ms: number): void {
    this.timers.set(
      scheduled.key,
      this.clock.after(ms, () => {
        this.plan(scheduled, INTERVAL_MS[scheduled.interval]);
        void this.run(scheduled.key);
      }),
    );
  }
}
