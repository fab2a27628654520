import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { documentOf, plainText } from './adf';
import { call, command } from './client';

/** Says something on a request, for its client and the agents to read; paragraphs are plain text, whatever they hold. */
export async function postPublicComment(issueId: string, paragraphs: readonly string[]): Promise<void> {
  await command('app', 'POST', route`/rest/api/3/issue/${issueId}/comment`, {
    body: documentOf(paragraphs),
    properties: [{ key: 'sd.public.comment', value: { internal: false } }],
  });
}

const commentsSchema = v.object({
  comments: v.array(
    v.object({
      author: v.nullish(v.object({ accountType: v.optional(v.string()) })),
      body: v.optional(v.unknown()),
      created: v.string(),
    }),
  ),
});

/** Clocks differ by seconds. */
const SKEW_MS = 60_000;

/**
 * What apps have said on the issue since a moment, as far as its newest hundred comments tell.
 *
 * @returns for paragraphs, whether just they have been said
 */
export async function commentsOfAppsSince(
  issueId: string,
  since: Date,
): Promise<(paragraphs: readonly string[]) => boolean> {
  const { comments } = await call(
    'app',
    'GET',
    route`/rest/api/3/issue/${issueId}/comment?orderBy=-created&maxResults=100`,
    commentsSchema,
  );
  const said = comments
    .filter(({ author, created }) => author?.accountType === 'app' && isSince(created, since))
    .map(({ body }) => plainText(body));
  return (paragraphs) => said.includes(plainText(documentOf(paragraphs)));
}

function isSince(created: string, since: Date): boolean {
  return Date.parse(created) >= since.getTime() - SKEW_MS;
}
