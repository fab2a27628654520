import * as v from '../packed/valibot.cjs';
import { kindOf } from '../jobs/kinds';
import { runSlice } from '../jobs/run-slice';
import { sliceEventSchema } from '../queue/job-queue';
import { verdict } from './failing';

const eventSchema = v.object({
  body: sliceEventSchema,
  retryContext: v.optional(
    v.object({
      retryCount: v.number(),
      retentionWindow: v.optional(v.object({ remainingTimeMs: v.number() })),
    }),
  ),
});

/** Consumer of the job queue: one slice. What Jira refuses is the slice's own affair; the rest is tried again. */
export async function onJobSlice(raw: unknown): Promise<unknown> {
  const { body, retryContext } = v.parse(eventSchema, raw);
  try {
    await runSlice(
      body,
      retryContext !== undefined,
      { kindOf, warn: (line) => console.warn(line) },
      new Date(),
    );
    return undefined;
  } catch (error) {
    const next = verdict(error, {
      retryCount: retryContext?.retryCount ?? 0,
      remainingTimeMs: retryContext?.retentionWindow?.remainingTimeMs,
    });
    if (next.kind === 'retry') return next.answer;
    // The hourly sweep revives the job.
    console.error(`A slice of job ${body.id} was given up: ${next.failure.detail}`);
    return undefined;
  }
}
