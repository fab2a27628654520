import { makeResolver } from '@forge/resolver';
import * as v from '../packed/valibot.cjs';
import type { AgentDefinitions } from '../bridge/definitions';
import type { AgentView } from '../bridge/views';
import { isBillable } from '../decide/approval';
import type { Decision } from '../decide/decision';
import { hoursSchema, messageSchema } from '../decide/exchange';
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

const approvalSchema = v.object({
  ...confirmationSchema.entries,
  work: messageSchema,
  hours: v.optional(hoursSchema),
});

/** For agents. Whoever may see the issue may read; whoever may edit it may speak of its decision: Jira is asked as the viewer. */
export const agentResolver = makeResolver<AgentDefinitions>({
  read: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const seen = await seenBy(issueIdOf(context), locale);
    return seen
      ? { kind: 'ok', view: seen.view }
      : { kind: 'refused', message: message('no-access-issue', locale) };
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

  askApproval: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueId = issueIdOf(context);
    if (issueId === undefined) return { kind: 'refused', message: message('no-access-issue', locale) };
    const question = v.safeParse(approvalSchema, payload);
    if (!question.success) return { kind: 'refused', message: message(whatIsWrong(question.issues), locale) };
    const { hours, ...asked } = question.output;
    const by = viewerOf(context).accountId;
    const word: Word = { kind: 'approval-question', ...asked, ...(hours === undefined ? {} : { hours }), by };
    return answerTo(issueId, word, 'asked', locale);
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
  const before = await seenBy(issueId, locale);
  if (before && !before.view.isDecidedHere) return { kind: 'refused', message: notDecidedHere(locale) };
  if (before && isInVain(word, before.decision))
    return { kind: 'refused', message: message('nothing-to-approve', locale) };

  const outcome: WordOutcome = await tellOfRequest(issueId, word, 'user', now);
  if (outcome.kind === 'pending') return { kind: 'pending', message: message('correction-pending', locale) };
  const after = outcome.kind === 'gone' ? undefined : await seenBy(issueId, locale);
  return outcome.kind === 'gone' || !after
    ? { kind: 'refused', message: message('issue-gone', locale) }
    : { kind: outcome.kind === 'done' ? done : outcome.kind, view: after.view };
}

/** Whether a question for approval is about the decision as it stands, and nothing of that is to be paid. */
function isInVain(word: Word, decision: Decision | undefined): boolean {
  return word.kind === 'approval-question' && decision?.decidedAt === word.revision && !isBillable(decision);
}

type Issue = v.InferIssue<typeof correctionSchema> | v.InferIssue<typeof approvalSchema>;

/** Of what the agent types; for the rest there is nothing they could do better. */
const FIELDS: Record<string, { missing: MessageKey; tooLong: MessageKey }> = {
  reason: { missing: 'reason-missing', tooLong: 'reason-too-long' },
  work: { missing: 'work-missing', tooLong: 'work-too-long' },
  hours: { missing: 'hours-invalid', tooLong: 'hours-invalid' },
};

function whatIsWrong(issues: readonly Issue[]): MessageKey {
  for (const issue of issues) {
    const field = FIELDS[v.getDotPath(issue) ?? ''];
    if (field) return issue.type === 'max_length' ? field.tooLong : field.missing;
  }
  return 'invalid-input';
}

interface Seen {
  view: AgentView;
  decision: Decision | undefined;
}

/** Read as the viewer, so that what they may not see in Jira does not reach them here. */
async function seenBy(issueId: string | undefined, locale: Locale): Promise<Seen | undefined> {
  if (issueId === undefined) return undefined;
  const now = new Date();
  const request = await readRequest('user', issueId, await fieldIds(now));
  if (!request) return undefined;
  const { decision } = request;
  const [policy, inForce, mayEdit, names] = await Promise.all([
    policyOf(decision, now),
    wordingNow(now),
    mayEditIssue(request.issueId),
    namesOf(peopleIn(decision)),
  ]);
  const view = explainToAgent({
    decision,
    policy,
    wording: inForce,
    locale,
    mayEdit,
    isDecidedHere: speaksHere(inForce, request.projectKey),
    nameOf: (accountId) => names.get(accountId),
  });
  return { view, decision };
}

/** Everybody whose word on the decision is told; the history forgets its oldest steps. */
function peopleIn(decision: Decision | undefined): string[] {
  if (!decision) return [];
  const { history, approval, objection } = decision;
  return [...history.map(({ by }) => by), approval?.by, approval?.answer?.by, objection?.by]
    .filter((by) => by !== undefined)
    .filter((by) => by !== 'palier');
}
