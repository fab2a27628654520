import { makeResolver } from '@forge/resolver';
import * as v from '../packed/valibot.cjs';
import type { AgentDefinitions } from '../bridge/definitions';
import type { AgentView } from '../bridge/views';
import type { Decision } from '../decide/decision';
import type { Word } from '../decide/word';
import { explainToAgent, localeOf, message, type MessageKey, notDecidedHere } from '../explain';
import { readRequest } from '../jira/issues';
import { mayEditIssue } from '../jira/permissions';
import { namesOf } from '../jira/users';
import { CATEGORY_IDS, type Locale } from '../policy/vocabulary';
import { tellOfRequest, type WordOutcome } from '../requests/tell-of-request';
import { speaksHere, wordingNow } from '../requests/wording';
import { policyOf } from '../requests/judge';
import { fieldIds } from '../storage/field-ids';
import { issueIdOf, localeTagOf, viewerOf } from './context';

const correctionSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  revision: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
});

const confirmationSchema = v.pick(correctionSchema, ['revision']);

/** For agents. Whoever may see the issue may read; whoever may edit it may correct and confirm: Jira is asked as the viewer. */
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
    const by = viewerOf(context).accountId;
    return answerTo(issueId, { kind: 'correction', ...correction.output, by }, 'corrected', locale);
  },

  confirm: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueId = issueIdOf(context);
    if (issueId === undefined) return { kind: 'refused', message: message('no-access-issue', locale) };
    const confirmation = v.safeParse(confirmationSchema, payload);
    if (!confirmation.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const by = viewerOf(context).accountId;
    return answerTo(issueId, { kind: 'confirmation', ...confirmation.output, by }, 'confirmed', locale);
  },
});

/** Tells the queue what the agent says, when they may say it, and what came of it. */
async function answerTo<Done extends string>(
  issueId: string,
  word: Word,
  done: Done,
  locale: Locale,
): Promise<
  { kind: Done | 'changed-meanwhile'; view: AgentView } | { kind: 'pending' | 'refused'; message: string }
> {
  const now = new Date();
  if (!(await mayEditIssue(issueId)))
    return { kind: 'refused', message: message('no-permission-edit', locale) };
  const before = await viewOf(issueId, locale);
  if (before && !before.isDecidedHere) return { kind: 'refused', message: notDecidedHere(locale) };

  const outcome: WordOutcome = await tellOfRequest(issueId, word, 'user', now);
  if (outcome.kind === 'pending') return { kind: 'pending', message: message('correction-pending', locale) };
  const view = outcome.kind === 'gone' ? undefined : await viewOf(issueId, locale);
  return outcome.kind === 'gone' || !view
    ? { kind: 'refused', message: message('issue-gone', locale) }
    : { kind: outcome.kind === 'done' ? done : outcome.kind, view };
}

/** Only the reason is typed by the agent: for the rest there is nothing they could do better. */
function whatIsWrong(issues: readonly v.InferIssue<typeof correctionSchema>[]): MessageKey {
  const reason = issues.find((issue) => v.getDotPath(issue) === 'reason');
  if (!reason) return 'invalid-input';
  return reason.type === 'max_length' ? 'reason-too-long' : 'reason-missing';
}

/** Read as the viewer, so that what they may not see in Jira does not reach them here. */
async function viewOf(issueId: string | undefined, locale: Locale): Promise<AgentView | undefined> {
  if (issueId === undefined) return undefined;
  const now = new Date();
  const request = await readRequest('user', issueId, await fieldIds(now));
  if (!request) return undefined;
  const [policy, inForce, mayEdit, names] = await Promise.all([
    policyOf(request.decision, now),
    wordingNow(now),
    mayEditIssue(request.issueId),
    namesOf(agentsIn(request.decision)),
  ]);
  return explainToAgent({
    decision: request.decision,
    policy,
    wording: inForce,
    locale,
    mayEdit,
    isDecidedHere: speaksHere(inForce, request.projectKey),
    nameOf: (accountId) => names.get(accountId),
  });
}

function agentsIn(decision: Decision | undefined): string[] {
  return (decision?.history ?? []).map(({ by }) => by).filter((by) => by !== 'palier');
}
