import { Queue } from '@forge/events';
import * as v from '../packed/valibot.cjs';
import { jobIdSchema } from '../jobs/job';

/** Key of the queue in the manifest. */
const QUEUE = 'jobs';
/** The longest that the platform delays an event. */
export const LONGEST_DELAY_S = 900;

export const sliceEventSchema = v.object({
  id: jobIdSchema,
  generation: v.number(),
  /** Pushed by somebody or by the sweep, not by a slice: the platform counts a chain of pushes from here. */
  fresh: v.optional(v.boolean(), false),
});
/** Asks for the next slice of a job. Harmless when it comes twice or late. */
export type SliceEvent = v.InferOutput<typeof sliceEventSchema>;

/** Slices never run at the same time, of one job or of several: they share one budget of points. */
export async function pushSlice(event: SliceEvent, delayInSeconds: number): Promise<void> {
  await new Queue({ key: QUEUE }).push({
    body: event,
    delayInSeconds: Math.min(LONGEST_DELAY_S, Math.max(0, Math.ceil(delayInSeconds))),
    concurrency: { key: 'jobs', limit: 1 },
  });
}
