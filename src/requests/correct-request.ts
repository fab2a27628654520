import { setTimeout as wait } from 'node:timers/promises';
import type { Decision } from '../decide/decision';
import { readRequest } from '../jira/issues';
import { type ConfirmationTask, type CorrectionTask, enqueue } from '../queue/decision-queue';
import { fieldIds } from '../storage/field-ids';

export type WordOutcome =
  | { kind: 'done' }
  /** The decision is no longer the one that the agent saw; nothing was written. */
  | { kind: 'changed-meanwhile' }
  /** Accepted, and not written yet. */
  | { kind: 'pending' }
  | { kind: 'gone' };

/** What an agent says of a decision. */
export type Word = { correction: CorrectionTask } | { confirmation: ConfirmationTask };

/** Ten looks over a good eleven seconds: well within what a resolver may take. */
const LOOKS_MS = [100, 200, 400, 800, 1000, 1500, 1500, 2000, 2000, 2000];

/**
 * Hands an agent's correction or confirmation to the queue, which keeps it apart from everything else that writes this
 * request, and waits a moment for the result. The caller has made sure that the agent may edit the issue.
 */
export async function tellOfRequest(issueId: string, word: Word, now: Date): Promise<WordOutcome> {
  const ids = await fieldIds(now);
  const decisionNow = async () => {
    const request = await readRequest('user', issueId, ids);
    return request ? { decision: request.decision } : undefined;
  };
  const { revision } = 'correction' in word ? word.correction : word.confirmation;

  const seen = await decisionNow();
  if (!seen) return { kind: 'gone' };
  if (seen.decision?.decidedAt !== revision) return { kind: 'changed-meanwhile' };

  await enqueue([{ issueId, look: 0, ...word }]);
  for (const pause of LOOKS_MS) {
    await wait(pause);
    const after = await decisionNow();
    if (!after) return { kind: 'gone' };
    if (after.decision && after.decision.decidedAt !== revision) {
      return { kind: isOutcomeOf(word, after.decision) ? 'done' : 'changed-meanwhile' };
    }
  }
  return { kind: 'pending' };
}

function isOutcomeOf(word: Word, { history }: Decision): boolean {
  if ('confirmation' in word)
    return history.some((step) => step.what === 'confirmed' && step.by === word.confirmation.by);
  const { by, category, reason } = word.correction;
  return history.some(
    (step) =>
      step.what === 'corrected' && step.by === by && step.category === category && step.reason === reason,
  );
}
