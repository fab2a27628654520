import { Queue } from '@forge/events';
import * as v from '../packed/valibot.cjs';

/** Key of the queue in the manifest. */
const QUEUE = 'ledger';

/**
 * What is kept of many requests together has one writer: `report` counts what was noted of requests, `memory` learns from
 * what an agent said of one. A task names the request that it was pushed for, and may do more than that.
 */
export const ledgerTaskSchema = v.object({
  kind: v.picklist(['report', 'memory']),
  issueId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)),
});
export type LedgerTask = v.InferOutput<typeof ledgerTaskSchema>;

/** Tasks never run at the same time. Harmless when one comes twice, late, or in another order. */
export async function pushLedger(task: LedgerTask, delayInSeconds = 0): Promise<void> {
  await new Queue({ key: QUEUE }).push({
    body: task,
    delayInSeconds,
    concurrency: { key: 'ledger', limit: 1 },
  });
}
