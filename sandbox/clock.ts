import type { Clock } from './contracts';

/** The machine's own time. A waiting task keeps no process alive on its own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /**
   * Moves on by `ms`, running every task that comes due on the way, in order of time, with the clock standing at
   * the task's own time. Work that a task starts gets a turn of the event loop before the next task.
   */
  advance(ms: number): Promise<void>;
}

export function manualClock(startMs: number): ManualClock {
  let now = startMs;
  let sequence = 0;
  const waiting = new Map<number, { at: number; task: () => void }>();

  const next = (until: number): [id: number, at: number, task: () => void] | undefined => {
    let found: [number, number, () => void] | undefined;
    for (const [id, { at, task }] of waiting) {
      if (at <= until && (found === undefined || at < found[1])) found = [id, at, task];
    }
    return found;
  };

  return {
    now: () => now,
    after(ms, task) {
      const id = sequence++;
      waiting.set(id, { at: now + Math.max(0, ms), task });
      return () => {
        waiting.delete(id);
      };
    },
    async advance(ms) {
      const until = now + ms;
      for (;;) {
        await turnOfTheLoop();
        const due = next(until);
        if (due === undefined) break;
        const [id, at, task] = due;
        waiting.delete(id);
        now = at;
        task();
      }
      now = until;
    },
  };
}

function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
