import type { ActKind, ActPreview, ActResult, AgentAct, AgentView } from '../bridge/views';
import { isBillable } from '../decide/approval';
import type { Decision } from '../decide/decision';
import { type AgentsWord, afterWord } from '../decide/word';
import {
  changesBetween,
  clientTextsOf,
  commentBrought,
  explainToAgent,
  message,
  notDecidedHere,
  onlyGroupMayBill,
} from '../explain';
import { isInGroup } from '../jira/groups';
import { readRequest, type RequestSnapshot } from '../jira/issues';
import { mayEditIssue } from '../jira/permissions';
import { namesOf } from '../jira/users';
import type { Policy } from '../policy/policy';
import type { Locale } from '../policy/vocabulary';
import { currentPolicy } from '../storage/policies';
import { fieldIds } from '../storage/field-ids';
import { isAboutMoney, offeredActs } from './possible-acts';
import { policyOf } from './judge';
import { tellOfRequest } from './tell-of-request';
import { speaksHere } from './wording';

interface Acting {
  issueId: string;
  act: AgentAct;
  /** Account id of the viewer. */
  by: string;
  locale: Locale;
  now: Date;
}

/** What the viewer sees beside a request; undefined when Jira does not show it to them. */
export async function agentView(issueId: string, locale: Locale, now: Date): Promise<AgentView | undefined> {
  const seen = await seenAsViewer(issueId, now);
  return seen && (await viewOf(seen, locale));
}

/** Hands what an agent says to the queue, when they may say it, and tells what came of it. Jira is asked as the viewer. */
export async function agentAct({ issueId, act, by, locale, now }: Acting): Promise<ActResult> {
  const seen = await seenAsViewer(issueId, now);
  const refusal = refusalOf(seen, act, locale);
  if (refusal !== undefined) return { kind: 'refused', message: refusal };
  const outcome = await tellOfRequest(issueId, { ...act, by }, 'user', now);
  if (outcome.kind === 'pending') return { kind: 'pending', message: message('act-pending', locale) };
  const view = outcome.kind === 'gone' ? undefined : await agentView(issueId, locale, new Date());
  return outcome.kind === 'gone' || view === undefined
    ? { kind: 'refused', message: message('issue-gone', locale) }
    : { kind: outcome.kind, view };
}

/** What an act would come to; nothing is written. */
export async function agentPreview({ issueId, act, by, locale, now }: Acting): Promise<ActPreview> {
  const seen = await seenAsViewer(issueId, now);
  const refusal = refusalOf(seen, act, locale);
  if (refusal !== undefined) return { kind: 'refused', message: refusal };
  const before = seen?.request.decision;
  if (!seen || !before || before.decidedAt !== act.revision)
    return seen
      ? { kind: 'changed-meanwhile', view: await viewOf(seen, locale) }
      : { kind: 'refused', message: message('no-access-issue', locale) };
  const after = afterWord(before, { ...act, by }, seen.policy, now);
  if (!after) return { kind: 'refused', message: message('nothing-to-change', locale) };
  const comment = commentBrought({ before, after, wording: seen.inForce });
  return {
    kind: 'ok',
    changes: changesBetween(before, after, locale),
    ...clientTextsOf(before, after, seen.inForce),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** A request with what its viewer may do, as Jira says. */
interface Seen {
  request: RequestSnapshot;
  /** The version that judged it. */
  policy: Policy;
  inForce: Policy;
  mayEdit: boolean;
  mayBill: boolean;
  isDecidedHere: boolean;
}

/** Read as the viewer, so that what they may not see in Jira does not reach them here. */
async function seenAsViewer(issueId: string, now: Date): Promise<Seen | undefined> {
  const request = await readRequest('user', issueId, await fieldIds(now));
  if (!request) return undefined;
  const [policy, inForce, mayEdit] = await Promise.all([
    policyOf(request.decision, now),
    currentPolicy(now),
    mayEditIssue(request.issueId),
  ]);
  const { billingGroup } = inForce.agents;
  const mayBill = mayEdit && (billingGroup === undefined || (await isInGroup(billingGroup.id)));
  const isDecidedHere = speaksHere(inForce, request.projectKey);
  return { request, policy, inForce, mayEdit, mayBill, isDecidedHere };
}

async function viewOf(seen: Seen, locale: Locale): Promise<AgentView> {
  const { request, policy, inForce, mayEdit, mayBill, isDecidedHere } = seen;
  const { decision } = request;
  const names = await namesOf(peopleIn(decision));
  const acts: ActKind[] =
    decision === undefined || !mayEdit || !isDecidedHere ? [] : offeredActs(decision, mayBill, policy);
  return explainToAgent({
    request,
    policy,
    wording: inForce,
    locale,
    acts,
    mayEdit,
    mayBill,
    isDecidedHere,
    nameOf: (accountId) => names.get(accountId),
  });
}

/** Why the viewer's act is not even tried; undefined when it may be. */
function refusalOf(seen: Seen | undefined, act: AgentAct, locale: Locale): string | undefined {
  if (!seen) return message('no-access-issue', locale);
  const { request, policy, inForce, mayEdit, mayBill, isDecidedHere } = seen;
  if (!mayEdit) return message('no-permission-edit', locale);
  if (!isDecidedHere) return notDecidedHere(locale);
  const { decision } = request;
  // What is said of another decision than the one that stands is answered by how it stands.
  if (decision?.decidedAt !== act.revision) return undefined;
  if (!mayBill && isAboutMoney(act, decision, policy)) return onlyGroupMayBill(inForce, locale);
  if (act.kind === 'approval-question' && !isBillable(decision)) return message('nothing-to-approve', locale);
  const word: AgentsWord = { ...act, by: 'nobody' };
  return afterWord(decision, word, policy, new Date()) ? undefined : message('nothing-to-change', locale);
}

/** Everybody whose word on the decision is told; the history forgets its oldest steps. */
function peopleIn(decision: Decision | undefined): string[] {
  if (!decision) return [];
  const { history, approval, objection, adjustment, asked, splits = [] } = decision;
  return [
    ...history.map(({ by }) => by),
    approval?.by,
    approval?.answer?.by,
    objection?.by,
    adjustment?.by,
    asked?.by,
    ...splits.map(({ by }) => by),
  ]
    .filter((by) => by !== undefined)
    .filter((by) => by !== 'palier');
}
