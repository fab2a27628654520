import { REVIEW_REASONS, type ReviewPage, type ReviewQuery, type ReviewReason } from '../bridge/queue';
import type { ReviewRow } from '../bridge/queue';
import { coverageUnder } from '../contracts/situation';
import { situationOf } from '../decide/contract-evidence';
import type { Decision } from '../decide/decision';
import { isOnlySuggested, notDecidedHere, reviewRow } from '../explain';
import { findReviews, type ReviewIssue } from '../jira/reviews';
import { modeOf, type Policy } from '../policy/policy';
import type { Locale } from '../policy/vocabulary';
import { fieldIds } from '../storage/field-ids';
import { policyOf } from './judge';
import { speaksHere, wordingNow } from './wording';

/** What an agent can look through; the queries of Jira cannot put them in the order of what they cost. */
const MOST = 200;

/** What waits for somebody in a project, as far as the viewer may see it, in the order that is asked for. */
export async function reviewQueue(
  projectKey: string,
  { order, reason }: ReviewQuery,
  locale: Locale,
  now: Date,
): Promise<ReviewPage> {
  const inForce = await wordingNow(now);
  if (!speaksHere(inForce, projectKey)) return { rows: [], isMore: false, notHere: notDecidedHere(locale) };
  const { projects } = inForce;
  const isSuggesting = projects !== undefined && modeOf({ projects }, projectKey) === 'suggest';
  const reasons = REVIEW_REASONS.filter(
    (one) => (reason === undefined || one === reason) && (one !== 'suggested' || isSuggesting),
  );
  if (reasons.length === 0) return { rows: [], isMore: false };
  const { issues, isMore } = await findReviews(projectKey, reasons, await fieldIds(now), MOST);
  const policies = await policiesOf(issues, now);
  const rows = issues.flatMap((issue): ReviewRow[] => {
    const why = reviewReasonOf(issue.decision);
    const policy = policies.get(issue.decision.policyVersion);
    if (why === undefined || policy === undefined || !reasons.includes(why)) return [];
    return [{ ...rowOf(issue, why, policy), ...reviewRow(issue.decision, locale, inForce) }];
  });
  return { rows: rows.sort(ORDERS[order]), isMore };
}

/** Why a decision waits for somebody; undefined when it does not. */
export function reviewReasonOf(decision: Decision): ReviewReason | undefined {
  const { objection, approval, state } = decision;
  if (objection !== undefined) return 'objected';
  if (approval?.state === 'contested') return 'contested';
  if (state === 'needs-review') return 'review';
  if (approval?.state === 'asked') return 'approval';
  return isOnlySuggested(decision) ? 'suggested' : undefined;
}

function rowOf(
  { issueId, key, summary, created, reporter, organisations, decision }: ReviewIssue,
  reason: ReviewReason,
  policy: Policy,
) {
  const { approval, asked } = decision;
  return {
    issueId,
    key,
    summary,
    reason,
    waitingSince: waitingSince(decision, reason, created),
    isChargeAtStake: isChargeAtStake(decision, policy),
    isAsked: reason === 'review' && asked !== undefined,
    ...(reporter === undefined ? {} : { client: reporter }),
    ...(organisations.length === 0 ? {} : { organisation: organisations.join(', ') }),
    ...(approval?.hours === undefined || reason === 'review' ? {} : { hours: approval.hours }),
  };
}

/** A word of the client, or the question to them; what nobody has decided waits since it was raised. */
function waitingSince({ objection, approval }: Decision, reason: ReviewReason, created: string): string {
  const since = {
    objected: objection?.at,
    contested: approval?.answer?.at,
    approval: approval?.askedAt,
    review: undefined,
    suggested: undefined,
  }[reason];
  return new Date(since ?? created).toISOString();
}

/** Whether the category, or the one that it may be as well, is work that the client pays under policy and contract. */
function isChargeAtStake(decision: Decision, policy: Policy): boolean {
  const situation = situationOf(decision);
  // Where the category is as good as sure, what came second is not what it may be as well.
  const second = decision.confidence < policy.thresholds.billed ? decision.runnerUp : undefined;
  return [decision.category, second].some(
    (id) => id !== undefined && coverageUnder(situation, id, policy.categories[id].coverage) === 'out',
  );
}

/** The version that judged each, by its number. */
async function policiesOf(issues: ReviewIssue[], now: Date): Promise<Map<number, Policy>> {
  const judged = new Map(issues.map(({ decision }) => [decision.policyVersion, decision]));
  return new Map(
    await Promise.all(
      [...judged].map(async ([version, decision]) => [version, await policyOf(decision, now)] as const),
    ),
  );
}

const byAge = (one: ReviewRow, other: ReviewRow) =>
  one.waitingSince.localeCompare(other.waitingSince) || Number(one.issueId) - Number(other.issueId);

const ORDERS: Record<ReviewQuery['order'], (one: ReviewRow, other: ReviewRow) => number> = {
  age: byAge,
  cost: (one, other) => turn(one) - turn(other) || (other.hours ?? 0) - (one.hours ?? 0) || byAge(one, other),
};

/** What has a word against it comes first, then what is to be paid, then what may be, then the rest. */
function turn({ reason, isChargeAtStake }: ReviewRow): number {
  if (reason === 'objected' || reason === 'contested') return 0;
  if (reason === 'approval') return 1;
  return isChargeAtStake ? 2 : 3;
}
