import * as v from '../packed/valibot.cjs';
import { enqueue, taskSchema } from '../queue/decision-queue';
import { decideRequest } from '../requests/decide-request';
import { recordFailure } from '../storage/failures';
import { verdict } from './failing';

const eventSchema = v.object({
  body: taskSchema,
  retryContext: v.optional(
    v.object({
      retryCount: v.number(),
      retentionWindow: v.optional(v.object({ remainingTimeMs: v.number() })),
    }),
  ),
});

/** Consumer of the decision queue. A failure that can pass goes back to the platform; any other is kept for admins. */
export async function onDecisionTask(raw: unknown): Promise<unknown> {
  const { body, retryContext } = v.parse(eventSchema, raw);
  const now = new Date();
  try {
    const outcome = await decideRequest(body, now);
    if (outcome.kind === 'decided' && outcome.withoutOpinion !== undefined) {
      console.warn(`Request ${body.issueId} was decided without a second opinion: ${outcome.withoutOpinion}`);
    }
    if (outcome.kind === 'decided' && outcome.lookAgainInSeconds !== undefined) {
      await enqueue([{ issueId: body.issueId, look: body.look + 1 }], outcome.lookAgainInSeconds);
    }
    return undefined;
  } catch (error) {
    const next = verdict(error, {
      retryCount: retryContext?.retryCount ?? 0,
      remainingTimeMs: retryContext?.retentionWindow?.remainingTimeMs,
    });
    if (next.kind === 'retry') return next.answer;
    console.error(`Request ${body.issueId} was given up: ${next.failure.detail}`);
    await recordFailure({ issueId: body.issueId, at: now.toISOString(), ...next.failure });
    return undefined;
  }
}
