import { correct } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { readRequest } from '../jira/issues';
import type { CategoryId } from '../policy/vocabulary';
import { fieldIds } from '../storage/field-ids';
import { policyOf } from './judge';
import { recordDecision } from './record-decision';

export type CorrectionOutcome =
  | { kind: 'corrected'; decision: Decision }
  /** The decision is no longer the one that the agent saw; nothing was written. */
  | { kind: 'changed-meanwhile' }
  | { kind: 'gone' };

/**
 * Puts an agent's word in the place of the decision. The caller has made sure that the agent may edit the issue.
 *
 * @param correction.revision `decidedAt` of the decision that the agent saw
 */
export async function correctRequest(
  issueId: string,
  correction: { category: CategoryId; reason: string; revision: string; by: string },
  now: Date,
): Promise<CorrectionOutcome> {
  const ids = await fieldIds(now);
  const request = await readRequest('app', issueId, ids);
  if (!request) return { kind: 'gone' };
  if (!request.decision || request.decision.decidedAt !== correction.revision)
    return { kind: 'changed-meanwhile' };

  const policy = await policyOf(request.decision);
  const decision = correct({
    decision: request.decision,
    to: correction.category,
    reason: correction.reason,
    by: correction.by,
    policy,
    now,
  });
  await recordDecision(request, decision, policy, ids);
  return { kind: 'corrected', decision };
}
