import * as v from '../packed/valibot.cjs';

/** What became of one request of a backfill, as its decision task leaves it for the next slice. */
export const outcomeSchema = v.variant('kind', [
  v.object({
    /** `monitored`: kept for admins, with nothing on the issue. */
    kind: v.picklist(['decided', 'monitored']),
    category: v.string(),
    coverage: v.string(),
    state: v.string(),
    points: v.number(),
  }),
  v.object({ kind: v.picklist(['gone', 'off', 'not-a-service-request']), points: v.number() }),
  v.object({ kind: v.literal('failed'), reason: v.string(), detail: v.string(), points: v.number() }),
]);
export type RequestOutcome = v.InferOutput<typeof outcomeSchema>;
