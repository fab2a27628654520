import * as v from '../packed/valibot.cjs';
import { type LedgerTask, ledgerTaskSchema } from '../queue/ledger';
import { countNoted } from '../requests/count-noted';
import { keepMemory } from '../requests/remember';
import { verdict } from './failing';

const eventSchema = v.object({
  body: ledgerTaskSchema,
  retryContext: v.optional(
    v.object({
      retryCount: v.number(),
      retentionWindow: v.optional(v.object({ remainingTimeMs: v.number() })),
    }),
  ),
});

const WORK: Record<LedgerTask['kind'], (issueId: string) => Promise<void>> = {
  report: countNoted,
  memory: () => keepMemory(new Date()),
};

/** Consumer of the ledger. What was noted stays noted until it is counted: the hourly sweep makes up for a task given up. */
export async function onLedgerTask(raw: unknown): Promise<unknown> {
  const { body, retryContext } = v.parse(eventSchema, raw);
  try {
    await WORK[body.kind](body.issueId);
    return undefined;
  } catch (error) {
    const next = verdict(error, {
      retryCount: retryContext?.retryCount ?? 0,
      remainingTimeMs: retryContext?.retentionWindow?.remainingTimeMs,
    });
    if (next.kind === 'retry') return next.answer;
    console.error(
      `A task of the ledger (${body.kind}, ${body.issueId}) was given up: ${next.failure.detail}`,
    );
    return undefined;
  }
}
