import { correct } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { type RequestSnapshot, readRequest } from '../jira/issues';
import type { FieldIds } from '../jira/fields';
import type { Policy } from '../policy/policy';
import type { CorrectionTask, DecisionTask } from '../queue/decision-queue';
import { forgetFailure } from '../storage/failures';
import { fieldIds } from '../storage/field-ids';
import { policyOf } from './judge';
import { recordDecision, type Written } from './record-decision';
import { type Judged, judgeWithSecondOpinion } from './second-opinion';

export type Outcome =
  | ({ kind: 'decided'; written: Written; lookAgainInSeconds?: number } & Judged)
  /** Deleted, or hidden from the app. */
  | { kind: 'gone' }
  | { kind: 'not-a-service-request' };

/** Delays of the further looks at a request that the portal has not finished writing, in seconds. */
const LOOKS = [15, 60];

/**
 * Brings one request to its decision: the only path on which a decision is written, an agent's correction included, so
 * that the queue can keep two writers of one request apart. Running it twice, late or after a newer run changes nothing,
 * since it reads the request first and writes only what differs.
 *
 * @throws JiraError
 */
export async function decideRequest(
  { issueId, look, correction }: DecisionTask,
  now: Date,
): Promise<Outcome> {
  const ids = await fieldIds(now);
  const request = await readRequest('app', issueId, ids);
  if (!request) {
    await forgetFailure(issueId);
    return { kind: 'gone' };
  }
  if (request.projectTypeKey !== 'service_desk') return { kind: 'not-a-service-request' };

  const policy = await policyOf(request.decision, now);
  const lookAgainInSeconds = LOOKS[look];
  const isSettled = !lacksType(request, ids) || lookAgainInSeconds === undefined;
  const correctedDecision = corrected(request, correction, policy, now);
  const judged = correctedDecision
    ? { decision: correctedDecision }
    : await judgeWithSecondOpinion(request, policy, now, isSettled);
  const { decision } = judged;
  const written = await recordDecision(request, decision, policy, ids);
  await forgetFailure(issueId);

  return {
    kind: 'decided',
    ...judged,
    written,
    ...(lookAgainInSeconds !== undefined && isIncomplete(request, ids, look) ? { lookAgainInSeconds } : {}),
  };
}

/** The correction, when it answers the decision that stands; one that answers an older decision is dropped. */
function corrected(
  { decision }: RequestSnapshot,
  correction: CorrectionTask | undefined,
  policy: Policy,
  now: Date,
): Decision | undefined {
  if (!decision || correction?.revision !== decision.decidedAt) return undefined;
  const { category: to, reason, by } = correction;
  return correct({ decision, to, reason, by, policy, now });
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
