import type { ApiResponse, Clock, FaultRule } from '../contracts';
import type { Activity } from './activity';
import type { Running } from './running';

/** Plays the faults that a site was told to have, on the account of the run that meets them. */
export class FaultPlayer {
  constructor(
    private readonly clock: Clock,
    private readonly activity: Activity,
  ) {}

  /** What an injected fault answers; undefined lets the real answer be given. Rejects where no answer would come. */
  async play(running: Running, fault: FaultRule | undefined): Promise<ApiResponse | undefined> {
    if (fault === undefined) return undefined;
    const { answer } = fault;
    switch (answer.kind) {
      case 'network':
        throw new TypeError('fetch failed');
      case 'timeout':
        await this.wait(running, undefined);
        return undefined;
      case 'delay':
        await this.wait(running, answer.ms);
        return undefined;
      case 'status':
        return {
          status: answer.status,
          headers: {
            'content-type': 'application/json',
            ...(answer.retryAfterSeconds === undefined
              ? {}
              : { 'retry-after': String(answer.retryAfterSeconds) }),
          },
          body: JSON.stringify({ errorMessages: [`injected ${String(answer.status)}`], errors: {} }),
        };
    }
  }

  /** Waits by the clock; rejects when the run ends first, and without `ms` only then. */
  private wait(running: Running, ms: number | undefined): Promise<void> {
    const resume = this.activity.park();
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        cancel();
        resume();
        reject(new Error(`no answer before the end of invocation ${running.id}`));
      };
      const cancel =
        ms === undefined
          ? () => undefined
          : this.clock.after(ms, () => {
              running.whenOver.delete(stop);
              resume();
              resolve();
            });
      running.whenOver.add(stop);
    });
  }
}
