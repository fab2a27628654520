import { setTimeout as wait } from 'node:timers/promises';
import { isStepOf, type Word } from '../decide/word';
import type { Actor } from '../jira/client';
import { readRequest } from '../jira/issues';
import { enqueue } from '../queue/decision-queue';
import { fieldIds } from '../storage/field-ids';

export type WordOutcome =
  | { kind: 'done' }
  /** The decision is no longer the one that they saw; nothing was written. */
  | { kind: 'changed-meanwhile' }
  /** Accepted, and not written yet. */
  | { kind: 'pending' }
  | { kind: 'gone' };

/** Ten looks over a good eleven seconds: well within what a resolver may take. */
const LOOKS_MS = [100, 200, 400, 800, 1000, 1500, 1500, 2000, 2000, 2000];

/**
 * Hands what somebody says of a decision to the queue, which keeps it apart from everything else that writes this
 * request, and waits a moment for the result. The caller has made sure that they may say it.
 *
 * @param reader as whom the request is read meanwhile: a client cannot read an issue
 */
export async function tellOfRequest(
  issueId: string,
  word: Word,
  reader: Actor,
  now: Date,
): Promise<WordOutcome> {
  const ids = await fieldIds(now);
  const decisionNow = async () => {
    const request = await readRequest(reader, issueId, ids);
    return request ? { decision: request.decision } : undefined;
  };

  const seen = await decisionNow();
  if (!seen) return { kind: 'gone' };
  if (seen.decision?.decidedAt !== word.revision) return { kind: 'changed-meanwhile' };

  await enqueue([{ issueId, look: 0, word }]);
  for (const pause of LOOKS_MS) {
    await wait(pause);
    const after = await decisionNow();
    if (!after) return { kind: 'gone' };
    if (after.decision && after.decision.decidedAt !== word.revision) {
      const isDone = after.decision.history.some((step) => isStepOf(word, step));
      return { kind: isDone ? 'done' : 'changed-meanwhile' };
    }
  }
  return { kind: 'pending' };
}
