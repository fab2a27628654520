import { Queue } from '@forge/events';
import * as v from 'valibot';

/** Key of the queue in the manifest. */
const QUEUE = 'decisions';
/** The platform takes at most this many events in one push. */
const MOST_PER_PUSH = 50;

export const taskSchema = v.object({
  issueId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)),
  /** How often this request was looked at because the portal had not finished writing it. */
  look: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
});
/** Ask to decide a request. Safe to run twice, late, and in any order: the request is read when the task runs. */
export type DecisionTask = v.InferOutput<typeof taskSchema>;

/** Queues the tasks; two tasks of one request never run at the same time. Throws what the platform throws. */
export async function enqueue(tasks: DecisionTask[], delayInSeconds = 0): Promise<void> {
  const queue = new Queue({ key: QUEUE });
  for (let from = 0; from < tasks.length; from += MOST_PER_PUSH) {
    await queue.push(
      tasks.slice(from, from + MOST_PER_PUSH).map((task) => ({
        body: task,
        delayInSeconds,
        concurrency: { key: `issue-${task.issueId}`, limit: 1 },
      })),
    );
  }
}
