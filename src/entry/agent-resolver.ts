import { makeResolver } from '@forge/resolver';
import * as v from '../packed/valibot.cjs';
import type { AgentDefinitions } from '../bridge/definitions';
import type { AgentView } from '../bridge/views';
import type { Decision } from '../decide/decision';
import { explainToAgent, localeOf, message, type MessageKey } from '../explain';
import { readRequest } from '../jira/issues';
import { mayEditIssue } from '../jira/permissions';
import { namesOf } from '../jira/users';
import { CATEGORY_IDS, type Locale } from '../policy/vocabulary';
import { correctRequest } from '../requests/correct-request';
import { policyOf } from '../requests/judge';
import { wordingNow } from '../requests/wording';
import { fieldIds } from '../storage/field-ids';
import { issueIdOf, localeTagOf, viewerOf } from './context';

const correctionSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  revision: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
});

/** For agents. Whoever may see the issue may read; whoever may edit it may correct: Jira is asked as the viewer. */
export const agentResolver = makeResolver<AgentDefinitions>({
  read: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const view = await viewOf(issueIdOf(context), locale);
    return view ? { kind: 'ok', view } : { kind: 'refused', message: message('no-access-issue', locale) };
  },

  correct: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueId = issueIdOf(context);
    if (issueId === undefined) return { kind: 'refused', message: message('no-access-issue', locale) };
    const correction = v.safeParse(correctionSchema, payload);
    if (!correction.success)
      return { kind: 'refused', message: message(whatIsWrong(correction.issues), locale) };
    if (!(await mayEditIssue(issueId)))
      return { kind: 'refused', message: message('no-permission-edit', locale) };

    const by = viewerOf(context).accountId;
    const outcome = await correctRequest(issueId, { ...correction.output, by }, new Date());
    if (outcome.kind === 'pending')
      return { kind: 'pending', message: message('correction-pending', locale) };
    const view = outcome.kind === 'gone' ? undefined : await viewOf(issueId, locale);
    return outcome.kind === 'gone' || !view
      ? { kind: 'refused', message: message('issue-gone', locale) }
      : { kind: outcome.kind, view };
  },
});

/** Only the reason is typed by the agent: for the rest there is nothing they could do better. */
function whatIsWrong(issues: readonly v.InferIssue<typeof correctionSchema>[]): MessageKey {
  const reason = issues.find((issue) => v.getDotPath(issue) === 'reason');
  if (!reason) return 'invalid-input';
  return reason.type === 'max_length' ? 'reason-too-long' : 'reason-missing';
}

/** Read as the viewer, so that what they may not see in Jira does not reach them here. */
async function viewOf(issueId: string | undefined, locale: Locale): Promise<AgentView | undefined> {
  if (issueId === undefined) return undefined;
  const request = await readRequest('user', issueId, await fieldIds(new Date()));
  if (!request) return undefined;
  const [policy, wording, canCorrect, names] = await Promise.all([
    policyOf(request.decision, new Date()),
    wordingNow(new Date()),
    mayEditIssue(request.issueId),
    namesOf(agentsIn(request.decision)),
  ]);
  return explainToAgent({
    decision: request.decision,
    policy,
    wording,
    locale,
    canCorrect,
    nameOf: (accountId) => names.get(accountId),
  });
}

function agentsIn(decision: Decision | undefined): string[] {
  return (decision?.history ?? []).map(({ by }) => by).filter((by) => by !== 'palier');
}
