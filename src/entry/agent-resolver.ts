import { makeResolver } from '@forge/resolver';
import type { AgentDefinitions } from '../bridge/definitions';
import { localeOf, message } from '../explain';
import { agentAct, agentPreview, agentView } from '../requests/agent-act';
import { actOf } from './agent-act';
import { issueIdOf, localeTagOf, viewerOf } from './context';

/** For agents, beside the issue of the page. Jira is asked as the viewer what they may see and do. */
export const agentResolver = makeResolver<AgentDefinitions>({
  read: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueId = issueIdOf(context);
    const view = issueId === undefined ? undefined : await agentView(issueId, locale, new Date());
    return view ? { kind: 'ok', view } : { kind: 'refused', message: message('no-access-issue', locale) };
  },

  preview: async ({ payload, context }) => {
    const said = saidIn(payload, context);
    return 'refused' in said ? { kind: 'refused', message: said.refused } : agentPreview(said);
  },

  act: async ({ payload, context }) => {
    const said = saidIn(payload, context);
    return 'refused' in said ? { kind: 'refused', message: said.refused } : agentAct(said);
  },
});

function saidIn(payload: unknown, context: unknown) {
  const locale = localeOf(localeTagOf(payload));
  const issueId = issueIdOf(context);
  if (issueId === undefined) return { refused: message('no-access-issue', locale) };
  const { accountId: by } = viewerOf(context);
  const said = actOf(payload, by, locale);
  return 'wrong' in said ? { refused: said.wrong } : { issueId, act: said.act, by, locale, now: new Date() };
}
