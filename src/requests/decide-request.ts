import { correct, isAgents, isLeftToAgents } from '../decide/decide';
import { afterWord, type Word } from '../decide/word';
import { type RequestSnapshot, readRequest } from '../jira/issues';
import type { FieldIds } from '../jira/fields';
import { modeOf, type Policy } from '../policy/policy';
import { type Mode, MODES } from '../policy/vocabulary';
import type { DecisionTask } from '../queue/decision-queue';
import { forgetFailure } from '../storage/failures';
import { fieldIds } from '../storage/field-ids';
import { monitoredDecision, recordMonitored } from '../storage/monitored';
import { currentPolicy } from '../storage/policies';
import { auditWord } from './audit-word';
import { oweComments, payComments } from './comments';
import { policyOf } from './judge';
import { leaveReport, noteForReport } from './note-for-report';
import { forgetRequest, rememberWord } from './remember';
import { recordDecision, type Written } from './record-decision';
import { type Judged, judgeWithSecondOpinion } from './second-opinion';
import { makeSplits, orderSplit } from './split';
import { speaksHere } from './wording';

export type Outcome =
  | ({ kind: 'decided'; written: Written; lookAgainInSeconds?: number } & Judged)
  /** Kept for admins; nothing was written to the issue. */
  | ({ kind: 'monitored'; lookAgainInSeconds?: number } & Judged)
  /** Palier is off in the request's project. */
  | { kind: 'off' }
  /** Deleted, or hidden from the app. */
  | { kind: 'gone' }
  | { kind: 'not-a-service-request' };

/** Delays of the further looks at a request that the portal has not finished writing, in seconds. */
const LOOKS = [15, 60];

/**
 * Brings one request to its decision: the only path on which a decision is written, an agent's word on it included, so
 * that the queue can keep two writers of one request apart. Running it twice, late or after a newer run changes nothing,
 * since it reads the request first and writes only what differs.
 *
 * @param most what is done at most, whatever the project's mode: a backfill may only monitor
 * @throws JiraError
 */
export async function decideRequest(
  task: DecisionTask,
  now: Date,
  most: Mode = 'automatic',
): Promise<Outcome> {
  const { issueId, look } = task;
  const ids = await fieldIds(now);
  const request = await readRequest('app', issueId, ids);
  if (!request) {
    await forgetRequest(issueId);
    await leaveReport(issueId);
    await forgetFailure(issueId);
    return { kind: 'gone' };
  }
  if (request.projectTypeKey !== 'service_desk') {
    await leaveReport(issueId);
    return { kind: 'not-a-service-request' };
  }

  const inForce = await currentPolicy(now);
  if (!speaksHere(inForce, request.projectKey)) await leaveReport(issueId);
  const mode = lesser(modeOf(inForce, request.projectKey), most);
  if (mode === 'off') return { kind: 'off' };

  const lookAgainInSeconds = LOOKS[look];
  const isSettled = !lacksType(request, ids) || lookAgainInSeconds === undefined;
  const again =
    lookAgainInSeconds !== undefined && isIncomplete(request, ids, look) ? { lookAgainInSeconds } : {};
  if (mode === 'monitor') {
    const judged = await monitor(request, inForce, now, isSettled);
    await forgetFailure(issueId);
    return { kind: 'monitored', ...judged, ...again };
  }

  const seen = unread(request, task);
  const policy = request.decision && seen === request ? await policyOf(request.decision, now) : inForce;
  const spoken = request.decision && task.word && afterWord(request.decision, task.word, policy, now);
  const isSettledForClients = again.lookAgainInSeconds === undefined;
  const read = spoken
    ? { decision: spoken }
    : under(mode, request, await judgeWithSecondOpinion(seen, policy, now, isSettled));
  // An agent's word on a request that is not all there would keep what is missing out of it.
  const filed = isSettledForClients ? filedWord(task) : undefined;
  const judged = filed && !isLeftToAgents(read.decision) ? asFiled(read, filed, policy, now) : read;
  const { decision } = judged;
  const isBackfill = task.backfill !== undefined;
  const deciding = { request, decision, inForce, isBackfill, isSettled: isSettledForClients, now };
  const comments = await oweComments(deciding);
  if (spoken && task.word) await orderSplit(issueId, task.word);
  const written = await recordDecision(request, decision, policy, ids);
  await noteForReport(request, decision, policy, inForce, now);
  const word = task.word ?? filed;
  if (word) await auditWord(request.issueKey, word, decision);
  if (task.word && inForce.learning) await rememberWord(request, task.word, decision, policy);
  if (comments) await payComments(issueId, comments);
  await makeSplits(request, decision, ids, now);
  await forgetFailure(issueId);
  return { kind: 'decided', ...judged, written, ...again };
}

/**
 * The request as if its decision had been made from something else, when a backfill or somebody wants what Palier decided
 * before then to be decided again; otherwise the request itself.
 */
function unread(request: RequestSnapshot, { backfill, again }: DecisionTask): RequestSnapshot {
  const { decision } = request;
  const before = backfill?.decidedBefore ?? again;
  if (!decision || before === undefined || isLeftToAgents(decision) || decision.decidedAt >= before)
    return request;
  return { ...request, decision: { ...decision, inputHash: '' } };
}

/** What an agent who had a request made said of it with that. */
function filedWord({ filed }: DecisionTask): (Word & { kind: 'correction' }) | undefined {
  if (!filed) return undefined;
  const { category, by, from: reason } = filed;
  return { kind: 'correction', category, by, reason, revision: '' };
}

function asFiled(judged: Judged, word: Word & { kind: 'correction' }, policy: Policy, now: Date): Judged {
  const { category: to, reason, by } = word;
  return { ...judged, decision: correct({ decision: judged.decision, to, reason, by, policy, now }) };
}

/** What would be decided, kept beside the issue. A request that stands as it was read keeps what was made of it. */
async function monitor(
  request: RequestSnapshot,
  inForce: Policy,
  now: Date,
  isSettled: boolean,
): Promise<Judged> {
  const { issueId, issueKey, projectKey } = request;
  const known = request.decision ?? (await monitoredDecision(issueId))?.decision;
  const { decision: _standing, ...read } = request;
  const seen: RequestSnapshot = { ...read, decision: known };
  const policy = known ? await policyOf(known, now) : inForce;
  const judged = await judgeWithSecondOpinion(seen, policy, now, isSettled);
  if (judged.decision !== known)
    await recordMonitored({ issueId, issueKey, projectKey, decision: judged.decision });
  return judged;
}

/** A new decision of a project where agents come first says so; one that stands stays as it is. */
function under(mode: Mode, request: RequestSnapshot, judged: Judged): Judged {
  const { decision } = judged;
  if (mode !== 'suggest' || decision === request.decision || isAgents(decision)) return judged;
  return { ...judged, decision: { ...decision, mode: 'suggest' } };
}

function lesser(one: Mode, other: Mode): Mode {
  return MODES.indexOf(one) < MODES.indexOf(other) ? one : other;
}

/**
 * The portal writes request type and organisation after the issue, and the app's fields exist only a while after an
 * install. Many clients belong to no organisation, so for that alone one further look is enough.
 */
function isIncomplete(request: RequestSnapshot, ids: FieldIds, look: number): boolean {
  const lacksOrganisation = ids.organisations !== undefined && request.organisations.length === 0;
  const lacksFields = ids.supportLevel === undefined;
  return lacksType(request, ids) || lacksFields || (lacksOrganisation && look === 0);
}

function lacksType(request: RequestSnapshot, ids: FieldIds): boolean {
  return ids.requestType !== undefined && request.requestType === undefined;
}
