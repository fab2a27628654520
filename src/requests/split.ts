import type { Decision } from '../decide/decision';
import { madeOf, withoutSplit } from '../decide/split';
import type { Word } from '../decide/word';
import { JiraError } from '../jira/errors';
import type { FieldIds } from '../jira/fields';
import { type RequestSnapshot, writeDecision } from '../jira/issues';
import {
  type CreatedRequest,
  findRaised,
  isSurelyNotMade,
  linkIssues,
  type NewRequest,
  placeOf,
  raise,
  shareWith,
} from '../jira/service-requests';
import type { CategoryId } from '../policy/vocabulary';
import { enqueue } from '../queue/decision-queue';
import {
  claimSplit,
  forgetSplit,
  keepSplitOrder,
  releaseSplit,
  splitOrder,
  type SplitOrder,
} from '../storage/splits';

/** Jira's search has found everything by then. */
const KNOWN_AFTER_MS = 10 * 60_000;

/**
 * Notes which request is to be made of this one. To be called before the decision that says so is written: a run that is
 * stopped at any point leaves behind what the next one needs to make it once.
 */
export async function orderSplit(issueId: string, word: Word): Promise<void> {
  if (word.kind !== 'split') return;
  const { category, summary, description } = word;
  await keepSplitOrder(issueId, category, { summary: summary.replace(/\s+/gu, ' '), description });
}

/**
 * Makes the requests that agents wanted made of this one, each once, and names them in its decision. A request that Jira
 * refuses, or of which nobody can know whether it was made, is no longer said to be split off: an agent looks, and says
 * so again.
 *
 * @throws JiraError
 */
export async function makeSplits(
  request: RequestSnapshot,
  decision: Decision,
  ids: FieldIds,
  now: Date,
): Promise<void> {
  let standing = decision;
  for (const { category, key, by } of decision.splits ?? []) {
    const order = key === undefined ? await splitOrder(request.issueId, category) : undefined;
    if (order === undefined) continue;
    try {
      const made = order.made ?? (await make(request, standing, category, order, now));
      await keepSplitOrder(request.issueId, category, { ...order, made });
      await complete(request, made, { category, by, from: request.issueKey }, ids);
      standing = madeOf(standing, category, made.issueKey);
    } catch (error) {
      if (!(error instanceof JiraError && (error.kind === 'rejected' || error.kind === 'gone'))) throw error;
      await writeDecision(request.issueId, NO_LABELS, withoutSplit(standing, category));
      await forgetSplit(request.issueId, category);
      throw error;
    }
    await writeDecision(request.issueId, NO_LABELS, standing);
    await forgetSplit(request.issueId, category);
  }
}

const NO_LABELS = { add: [], remove: [] };

async function make(
  request: RequestSnapshot,
  { splits = [] }: Decision,
  category: CategoryId,
  { summary, description }: SplitOrder,
  now: Date,
): Promise<CreatedRequest> {
  const { issueId, issueKey, projectKey, reporterId, participantIds } = request;
  const wanted: NewRequest = { summary, description, reporterId, participantIds };
  const place = await placeOf(issueId);
  const since = await claimSplit(issueId, category, now);
  if (since !== undefined) {
    const others = [issueKey, ...splits.flatMap(({ key }) => (key === undefined ? [] : [key]))];
    const found = await findRaised(projectKey, wanted, since, now, others);
    if (found) return found;
    const isLate = now.getTime() - since.getTime() >= KNOWN_AFTER_MS;
    throw new JiraError(
      isLate ? 'rejected' : 'unavailable',
      `Whether a request was made of ${issueKey} for ${category} is not known: look before it is split again`,
    );
  }
  try {
    return await raise(place, wanted);
  } catch (error) {
    if (isSurelyNotMade(error)) {
      await releaseSplit(issueId, category);
      throw error;
    }
    throw new JiraError('unavailable', `Whether a request was made of ${issueKey} has to be looked at`, {
      cause: error,
    });
  }
}

/** All of it can be done twice. */
async function complete(
  { organisations, issueKey }: RequestSnapshot,
  made: CreatedRequest,
  filed: { category: CategoryId; by: string; from: string },
  ids: FieldIds,
): Promise<void> {
  await shareWith(
    made.issueId,
    organisations.map(({ id }) => id),
    ids,
  );
  await linkIssues(issueKey, made.issueKey);
  await enqueue([{ issueId: made.issueId, look: 0, filed }]);
}
