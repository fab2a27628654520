import type { AuditKind } from '../bridge/admin/audit';
import type { Decision } from '../decide/decision';
import { isStepOf, type Word } from '../decide/word';
import { recordAudit } from '../storage/audit';

const KINDS: Record<Word['kind'], AuditKind> = {
  correction: 'decision-corrected',
  confirmation: 'decision-confirmed',
  adjustment: 'decision-adjusted',
  escalation: 'decision-escalated',
  rnd: 'decision-handed-to-rnd',
  defect: 'defect-confirmed',
  patch: 'patch-delivered',
  'client-question': 'client-asked',
  split: 'request-split',
  'approval-question': 'approval-asked',
  'approval-answer': 'approval-answered',
  objection: 'decision-objected',
};

/**
 * Keeps what somebody said of a decision, when the decision is what they made of it. A run that was stopped after the
 * decision was written is completed by the next: it finds the same decision, and writes the same entry.
 */
export async function auditWord(issueKey: string, word: Word, decision: Decision): Promise<void> {
  const step = decision.history.at(-1);
  if (!step || !isStepOf(word, step)) return;
  const from = decision.because.find((evidence) => evidence.kind === 'correction')?.from;
  await recordAudit({
    id: issueKey,
    at: step.at,
    by: step.by,
    what: KINDS[word.kind],
    subject: issueKey,
    detail: {
      category: step.category,
      ...(word.kind === 'correction' && from !== undefined ? { from } : {}),
      ...(word.kind === 'approval-answer' ? { answer: word.answer } : {}),
      ...(word.kind === 'approval-question' && word.hours !== undefined ? { hours: word.hours } : {}),
    },
  });
}
