import { Queue } from '@forge/events';
import * as v from '../packed/valibot.cjs';
import { wordSchema } from '../decide/word';
import { CATEGORY_IDS } from '../policy/vocabulary';

/** Key of the queue in the manifest. */
const QUEUE = 'decisions';
/** The platform takes at most this many events in one push. */
const MOST_PER_PUSH = 50;

/** A look at a request that is read as it is, finished by the portal or not. */
export const LAST_LOOK = 10;

/** Of a task that a backfill queued. */
const backfillSchema = v.object({
  /** Id of the job, which wants to know what became of the request. */
  job: v.string(),
  monitorOnly: v.boolean(),
  /** ISO 8601, UTC: what Palier decided earlier is decided again, by the policy in force. */
  decidedBefore: v.optional(v.string()),
});

/** Of a request that an agent had made of another one: what they took it for, and the key of the other one. */
const filedSchema = v.object({ category: v.picklist(CATEGORY_IDS), by: v.string(), from: v.string() });

export const taskSchema = v.object({
  issueId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)),
  /** How often this request was looked at because the portal had not finished writing it. */
  look: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_LOOK)),
  /** What somebody says of the decision that stands. */
  word: v.optional(wordSchema),
  filed: v.optional(filedSchema),
  backfill: v.optional(backfillSchema),
  /** ISO 8601, UTC. Somebody wants what Palier decided before this to be decided again, by the policy in force. */
  again: v.optional(v.string()),
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
