import * as v from '../../packed/valibot.cjs';
import { message } from '../../explain';
import { enqueue, taskSchema } from '../../queue/decision-queue';
import { health } from '../../requests/health';
import { recordAudit } from '../../storage/audit';
import { recentFailures } from '../../storage/failures';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const retrySchema = v.object({
  issueIds: v.optional(v.pipe(v.array(taskSchema.entries.issueId), v.maxLength(99))),
});

/** Puts failed requests back into the queue: those that are named, or all that are listed. */
export const retryFailures: Handler<'retryFailures'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(retrySchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const failed = (await recentFailures()).map(({ issueId }) => issueId);
    const { issueIds = failed } = given.output;
    const known = failed.filter((issueId) => issueIds.includes(issueId));
    await enqueue(known.map((issueId) => ({ issueId, look: 0 })));
    const now = new Date();
    const [only] = known;
    if (only !== undefined) {
      await recordAudit({
        at: now.toISOString(),
        by: viewerOf(context).accountId,
        what: 'failure-retried',
        subject: known.length === 1 ? only : 'failures',
        detail: { requests: known.length },
      });
    }
    return { kind: 'ok', retried: known.length, view: await health(now) };
  });
