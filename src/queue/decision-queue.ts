import { Queue } from '@forge/events';
import * as v from '../packed/valibot.cjs';
import { CATEGORY_IDS } from '../policy/vocabulary';

/** Key of the queue in the manifest. */
const QUEUE = 'decisions';
/** The platform takes at most this many events in one push. */
const MOST_PER_PUSH = 50;

/** An agent's word, to be put in the place of the decision that the agent saw. */
const correctionSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  reason: v.string(),
  /** `decidedAt` of the decision that the agent saw; another one by now, and the correction is dropped. */
  revision: v.string(),
  /** Account id of the agent, who has been found to be allowed to edit the issue. */
  by: v.string(),
});
export type CorrectionTask = v.InferOutput<typeof correctionSchema>;

/** An agent's word that the decision they saw is right. */
const confirmationSchema = v.pick(correctionSchema, ['revision', 'by']);
export type ConfirmationTask = v.InferOutput<typeof confirmationSchema>;

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

export const taskSchema = v.object({
  issueId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)),
  /** How often this request was looked at because the portal had not finished writing it. */
  look: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_LOOK)),
  correction: v.optional(correctionSchema),
  confirmation: v.optional(confirmationSchema),
  backfill: v.optional(backfillSchema),
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
