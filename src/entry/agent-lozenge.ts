import { JiraError } from '../jira/errors';
import { agentLozenge } from '../requests/agent-lozenge';
import { issueIdOf } from './context';

/** What Jira shows beside the panel of an issue while it is closed. A panel without it is a panel all the same. */
export async function onPanelStatus(payload: unknown): Promise<unknown> {
  const issueId = issueIdOf(payload);
  const lozenge = issueId === undefined ? undefined : await agentLozenge(issueId, new Date()).catch(untold);
  return lozenge === undefined
    ? {}
    : { status: { type: 'lozenge', value: { label: lozenge.label, type: lozenge.tone } } };
}

function untold(error: unknown): undefined {
  if (error instanceof JiraError) return undefined;
  throw error;
}
