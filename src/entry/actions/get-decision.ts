import { decisionForAutomation } from '../../requests/for-automation';
import { issueKeyOf, NO_ISSUE_KEY } from './inputs';

/** Reads what Palier decided on an issue. */
export async function onGetDecision(payload: unknown): Promise<unknown> {
  const issueKey = issueKeyOf(payload);
  return issueKey === undefined ? NO_ISSUE_KEY : decisionForAutomation(issueKey, new Date());
}
