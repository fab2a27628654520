/**
 * Counts the work in hand, so that `idle` can tell when nothing more will happen until the clock moves on.
 * Work that waits for the clock is parked: it counts again when the clock wakes it.
 */
export class Activity {
  private running = 0;
  private waiters: (() => void)[] = [];

  /** Counts `work` until it settles. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.begin();
    try {
      return await work();
    } finally {
      this.end();
    }
  }

  /** Marks the calling work as waiting for the clock; the returned function ends that, once. */
  park(): () => void {
    this.end();
    let parked = true;
    return () => {
      if (!parked) return;
      parked = false;
      this.begin();
    };
  }

  /** Resolves when nothing has run for some turns of the event loop, so that work started by finished work counts. */
  async idle(): Promise<void> {
    for (let quietTurns = 0; quietTurns < 5;) {
      if (this.running > 0) {
        await new Promise<void>((resolve) => this.waiters.push(resolve));
        quietTurns = 0;
      } else {
        await new Promise<void>((resolve) => setImmediate(resolve));
        quietTurns = this.running > 0 ? 0 : quietTurns + 1;
      }
    }
  }

  private begin(): void {
    this.running++;
  }

  private end(): void {
    this.running--;
    if (this.running > 0) return;
    const waiters = this.waiters;
    this.waiters = [];
    for (const wake of waiters) wake();
  }
}
