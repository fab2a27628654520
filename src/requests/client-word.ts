import { isBillable } from '../decide/approval';
import type { Decision } from '../decide/decision';
import type { Word } from '../decide/word';
import { explainable } from '../explain/explainable';
import type { RequestSnapshot } from '../jira/issues';
import type { Policy } from '../policy/policy';
import { releaseAct, reserveAct } from '../storage/client-acts';
import { mayAnswer } from './may-answer';
import { tellOfRequest, type WordOutcome } from './tell-of-request';
import { speaksHere } from './wording';

/** What a client can say of a decision. */
export type ClientWord = Extract<Word, { kind: 'approval-answer' | 'objection' }>;

export type ClientWordOutcome = WordOutcome | { kind: 'not-allowed' | 'too-many' };

/** Acts of clients on one request in an hour. */
const MOST_ACTS = 10;
const ONE_HOUR_MS = 60 * 60_000;

/**
 * Hands a client's answer or objection to the queue, when they may give it and it is about the decision as it stands.
 * Nothing else comes of a forged, a stale or a repeated one.
 *
 * @param request of the page, which its viewer has been found to see
 * @param policy in force
 */
export async function sayAsClient(
  request: RequestSnapshot,
  word: ClientWord,
  policy: Policy,
  now: Date,
): Promise<ClientWordOutcome> {
  const { decision, issueId } = request;
  const isTheirs = word.kind === 'objection' || mayAnswer(request, word.by, policy.client.approvers);
  if (!isTheirs || !decision || !speaksHere(policy, request.projectKey)) return { kind: 'not-allowed' };
  if (decision.decidedAt !== word.revision || !isOpenTo(word, decision)) return { kind: 'changed-meanwhile' };
  if (word.kind === 'objection' && !explainable(decision)) return { kind: 'not-allowed' };
  if (actsOfLastHour(decision, now) >= MOST_ACTS || !(await reserveAct(issueId, word.revision, now)))
    return { kind: 'too-many' };
  try {
    return await tellOfRequest(issueId, word, 'app', now);
  } catch (error) {
    await releaseAct(issueId, word.revision);
    throw error;
  }
}

function isOpenTo(word: ClientWord, decision: Decision): boolean {
  if (word.kind === 'objection') return decision.objection === undefined;
  const { approval } = decision;
  return approval?.state === 'asked' && approval.askedAt === word.askedAt && isBillable(decision);
}

function actsOfLastHour({ history }: Decision, now: Date): number {
  const since = new Date(now.getTime() - ONE_HOUR_MS).toISOString();
  const acts: readonly string[] = [
    'accepted',
    'contested',
    'objected',
  ] satisfies Decision['history'][number]['what'][];
  return history.filter(({ at, what }) => at > since && acts.includes(what)).length;
}
