import type { Clock } from './contracts';

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

export interface ManualClock extends Clock {
  /** Moves time on, runs what falls due in order of its time, and lets the promises it started settle. */
  advance(ms: number): Promise<void>;
}

/** A clock that stands still until a test moves it. */
export function manualClock(startMs: number): ManualClock {
  let now = startMs;
  let sequence = 0;
  let tasks: { at: number; order: number; run: () => void }[] = [];

  async function settle(): Promise<void> {
    // A promise chain over timers of the event loop needs a turn per link; ten cover a store write and its followers.
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    now: () => now,
    after(ms, run) {
      const task = { at: now + Math.max(0, ms), order: sequence++, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const due = tasks
          .filter((task) => task.at <= end)
          .sort((a, b) => a.at - b.at || a.order - b.order)[0];
        if (due === undefined) break;
        tasks = tasks.filter((task) => task !== due);
        now = Math.max(now, due.at);
        due.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
