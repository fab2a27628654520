import type { Decision } from '../decide/decision';
import type { DecisionTask } from '../queue/decision-queue';
import { recordAudit } from '../storage/audit';

/**
 * Keeps what an agent said of a decision, when the decision is what they said. A run that was stopped after the decision
 * was written is completed by the next: it finds the same decision, and writes the same entry.
 */
export async function auditWord(
  issueKey: string,
  { correction, confirmation }: DecisionTask,
  decision: Decision,
): Promise<void> {
  const word = correction ?? confirmation;
  const step = decision.history.at(-1);
  if (!word || step?.by !== word.by) return;
  const isTheirs = correction
    ? step.what === 'corrected' && step.category === correction.category && step.reason === correction.reason
    : step.what === 'confirmed';
  if (!isTheirs) return;
  const from = decision.because.find((evidence) => evidence.kind === 'correction')?.from;
  await recordAudit({
    id: issueKey,
    at: step.at,
    by: step.by,
    what: correction ? 'decision-corrected' : 'decision-confirmed',
    subject: issueKey,
    detail: { category: step.category, ...(correction && from !== undefined ? { from } : {}) },
  });
}
