import type { Decision } from '../decide/decision';
import type { RequestSnapshot } from '../jira/issues';
import type { Policy } from '../policy/policy';
import { pushLedger } from '../queue/ledger';
import { codeOf } from '../report/code';
import { notedOf } from '../report/facts';
import { note, pendingChanges } from '../storage/report';
import { policyOf } from './judge';

/**
 * Notes what the report is to count of a request as it stands, and wakes the ledger when that is something else than
 * before.
 *
 * @param policy the version that judged it, most likely
 * @param inForce says in which time zone months begin and end
 */
export async function noteForReport(
  request: RequestSnapshot,
  decision: Decision,
  policy: Policy,
  inForce: Policy,
  now: Date,
): Promise<void> {
  const { issueId } = request;
  const judged = decision.policyVersion === policy.version ? policy : await policyOf(decision, now);
  const { month, project, facts, names } = notedOf(request, decision, judged, inForce.timeZone);
  await wake(issueId, await note(issueId, { month, project, code: codeOf(facts), names }));
}

/** For a request that is gone, or where Palier does not decide (any more): the report counts it no longer. */
export async function leaveReport(issueId: string): Promise<void> {
  await wake(issueId, await note(issueId, undefined));
}

/**
 * One task counts all that is noted by its end, so a change that finds another one waiting needs no task of its own:
 * events of the platform's queues are few, and decisions come first.
 */
async function wake(issueId: string, isNew: boolean): Promise<void> {
  if (!isNew) return;
  const waiting = await pendingChanges(2);
  if (waiting.length < 2) await pushLedger({ kind: 'report', issueId });
}
