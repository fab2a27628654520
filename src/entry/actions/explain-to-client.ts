import { explanationForAutomation } from '../../requests/for-automation';
import { issueKeyOf, NO_ISSUE_KEY } from './inputs';

/** Words what the client of a request reads. The rule or the agent sends it, or not. */
export async function onExplainToClient(payload: unknown): Promise<unknown> {
  const issueKey = issueKeyOf(payload);
  return issueKey === undefined ? NO_ISSUE_KEY : explanationForAutomation(issueKey, new Date());
}
