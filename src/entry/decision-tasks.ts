import * as v from '../packed/valibot.cjs';
import { JiraError } from '../jira/errors';
import { tellBackfill } from '../jobs/tell-backfill';
import { enqueue, taskSchema } from '../queue/decision-queue';
import { decideRequest } from '../requests/decide-request';
import { recordFailure } from '../storage/failures';
import { recordRateLimit } from '../storage/jobs';
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
  const tries = retryContext?.retryCount ?? 0;
  try {
    const outcome = await decideRequest(
      body,
      now,
      body.backfill?.monitorOnly === true ? 'monitor' : undefined,
    );
    await tellBackfill(body, outcome, tries);
    if (outcome.kind !== 'decided' && outcome.kind !== 'monitored') return undefined;
    if (outcome.withoutOpinion !== undefined) {
      console.warn(`Request ${body.issueId} was decided without a second opinion: ${outcome.withoutOpinion}`);
    }
    if (outcome.lookAgainInSeconds !== undefined) {
      const { issueId, look, filed } = body;
      const next = { issueId, look: look + 1, ...(filed === undefined ? {} : { filed }) };
      await enqueue([next], outcome.lookAgainInSeconds);
    }
    return undefined;
  } catch (error) {
    const next = verdict(error, {
      retryCount: tries,
      remainingTimeMs: retryContext?.retentionWindow?.remainingTimeMs,
    });
    if (next.kind === 'retry') {
      if (error instanceof JiraError && error.kind === 'rate-limited') {
        await recordRateLimit(now, next.answer.retryOptions.retryAfter);
      }
      return next.answer;
    }
    console.error(`Request ${body.issueId} was given up: ${next.failure.detail}`);
    await recordFailure({ issueId: body.issueId, at: now.toISOString(), ...next.failure });
    const { kind: reason, detail } = next.failure;
    await tellBackfill(body, { kind: 'failed', reason, detail }, tries);
    return undefined;
  }
}
