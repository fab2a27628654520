import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

const owedSchema = v.object({
  what: v.picklist(['explanation', 'question', 'answer', 'client-question']),
  /** Of an explanation, the fingerprint of what it tells; else when the question was asked. */
  about: v.string(),
  /** Fingerprint of what the decision tells with it, if it tells anything. */
  tells: v.optional(v.string()),
  paragraphs: v.array(v.string()),
  /** ISO 8601, UTC. */
  since: v.string(),
  /** It may have been posted: a run set out to, and was not heard of again. */
  isTried: v.boolean(),
});
/** A comment that is to be on the request. */
export type Owed = v.InferOutput<typeof owedSchema>;

const commentsSchema = v.object({
  /** Fingerprint of what the request's comments told last. */
  told: v.optional(v.string()),
  owed: v.array(owedSchema),
});
export type CommentsOfRequest = v.InferOutput<typeof commentsSchema>;

/** What has been said on a request and what is still to be said. */
export async function commentsOf(issueId: string): Promise<CommentsOfRequest> {
  return (await read(keys.comments(issueId), commentsSchema)) ?? { owed: [] };
}

/** Kept for a year after the last word, the longest that the storage keeps a value. */
export async function keepComments(issueId: string, comments: CommentsOfRequest): Promise<void> {
  await kvs.set(keys.comments(issueId), comments, { ttl: { value: 365, unit: 'DAYS' } });
}
