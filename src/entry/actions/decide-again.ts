import { decideAgainForAutomation } from '../../requests/for-automation';
import { issueKeyOf, NO_ISSUE_KEY } from './inputs';

/** Has a request decided again by the policy in force. */
export async function onDecideAgain(payload: unknown): Promise<unknown> {
  const issueKey = issueKeyOf(payload);
  return issueKey === undefined ? NO_ISSUE_KEY : decideAgainForAutomation(issueKey, new Date());
}
