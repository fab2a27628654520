import type { Decision } from '../decide/decision';
import { answerComment, approvalComment, commentOf, materialOf, questionComment } from '../explain';
import { commentsOfAppsSince, postPublicComment } from '../jira/comments';
import type { RequestSnapshot } from '../jira/issues';
import { nameOf } from '../jira/users';
import type { Policy } from '../policy/policy';
import { textsOf } from '../policy/texts';
import { type CommentsOfRequest, commentsOf, keepComments, type Owed } from '../storage/comments';

const ONE_DAY_MS = 24 * 60 * 60_000;
/** The platform gives a task up after a day; what is still owed then is news no more. */
const LONGEST_OWED_MS = 2 * ONE_DAY_MS;

export interface Deciding {
  /** As it was read, before the decision is written. */
  request: RequestSnapshot;
  decision: Decision;
  inForce: Policy;
  /** The task decides again what was decided long ago: that is no news to clients. */
  isBackfill: boolean;
  /** False while the portal is still writing the request, so that a first impression is not told. */
  isSettled: boolean;
  now: Date;
}

/**
 * Notes which public comments a decision brings with it. To be called before the decision is written: a run that is
 * stopped at any point leaves behind what the next one needs to post each of them once.
 *
 * @returns what `payComments` is to post after the decision is written; undefined: nothing
 */
export async function oweComments(deciding: Deciding): Promise<CommentsOfRequest | undefined> {
  const { request, decision, inForce, isSettled, now } = deciding;
  if (!inForce.client.comments && !decision.approval?.answer && !decision.asked) return undefined;

  const stored = await commentsOf(request.issueId);
  const standing = stored.owed.filter((owed) => isStillNews(owed, deciding));
  const news = await newsOf(deciding, { ...stored, owed: standing });
  const owed = [
    ...standing,
    ...(news && !standing.some(({ what, about }) => what === news.what && about === news.about)
      ? [{ ...news, since: now.toISOString(), isTried: false }]
      : []),
  ];
  const comments = { ...stored, owed: isSettled ? owed.map((each) => ({ ...each, isTried: true })) : owed };
  if (JSON.stringify(comments) !== JSON.stringify(stored)) await keepComments(request.issueId, comments);
  if (!isSettled || owed.length === 0) return undefined;
  // As far as this run knows: what it has just set out to post cannot be there yet.
  return { ...stored, owed };
}

/** Posts what is owed, each comment once: where an earlier run may have, Jira is asked first. */
export async function payComments(issueId: string, { told, owed }: CommentsOfRequest): Promise<void> {
  const tried = owed.filter(({ isTried }) => isTried).map(({ since }) => since);
  const [first] = tried.sort();
  const isThere = first === undefined ? () => false : await commentsOfAppsSince(issueId, new Date(first));
  for (const { paragraphs } of owed) {
    if (!isThere(paragraphs)) await postPublicComment(issueId, paragraphs);
  }
  const last = owed.at(-1)?.tells ?? told;
  await keepComments(issueId, { ...(last === undefined ? {} : { told: last }), owed: [] });
}

/** Whether what an earlier run could not post is still true and wanted. */
function isStillNews({ what, about, since }: Owed, { decision, inForce, now }: Deciding): boolean {
  if (now.getTime() - Date.parse(since) > LONGEST_OWED_MS) return false;
  switch (what) {
    case 'explanation':
      return inForce.client.comments && materialOf(decision) === about;
    case 'question':
      return (
        inForce.client.comments && decision.approval?.state === 'asked' && decision.approval.askedAt === about
      );
    case 'client-question':
      return decision.state === 'needs-review' && decision.asked?.at === about;
    case 'answer':
      return true;
  }
}

type News = Pick<Owed, 'what' | 'about' | 'tells' | 'paragraphs'>;

/** What the decision tells that the one before did not: one comment at most, the act itself when there was one. */
async function newsOf(deciding: Deciding, comments: CommentsOfRequest): Promise<News | undefined> {
  const { request, decision, inForce, isBackfill, now } = deciding;
  const { decision: before } = request;
  if (isBackfill || decision === before) return undefined;
  const texts = textsOf(inForce, decision.lang === 'unknown' ? 'fr' : decision.lang);
  const material = materialOf(decision);
  const tells = material === '' ? {} : { tells: material };

  const { approval, asked } = decision;
  // An agent who asks has said so, whatever is told otherwise; and it tells nothing of the decision.
  if (asked && asked.at !== before?.asked?.at) {
    const paragraphs = questionComment(decision, texts);
    return paragraphs && { what: 'client-question', about: asked.at, paragraphs };
  }
  if (approval?.answer && before?.approval?.state === 'asked' && approval.state !== 'withdrawn') {
    const paragraphs = answerComment(decision, texts, await nameOfClient(request, approval.answer.by));
    return paragraphs && { what: 'answer', about: approval.askedAt, ...tells, paragraphs };
  }
  if (!inForce.client.comments) return undefined;
  if (approval?.state === 'asked' && before?.approval?.askedAt !== approval.askedAt) {
    const paragraphs = approvalComment(decision, texts);
    return paragraphs && { what: 'question', about: approval.askedAt, ...tells, paragraphs };
  }

  const isOld = !before && now.getTime() - Date.parse(request.created) > ONE_DAY_MS;
  const last = comments.owed.at(-1)?.tells ?? comments.told;
  const isNews = material !== last && material !== (before && materialOf(before));
  const paragraphs = isNews && !isOld ? commentOf(decision, texts) : undefined;
  return paragraphs && { what: 'explanation', about: material, ...tells, paragraphs };
}

/** Of whoever answered for the client; their organisation's when the account is hidden or gone. */
async function nameOfClient({ organisations }: RequestSnapshot, accountId: string): Promise<string> {
  return (await nameOf(accountId)) ?? organisations[0]?.name ?? '…';
}
