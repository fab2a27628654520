import { route } from '@forge/api';
import type { ReviewReason } from '../bridge/queue';
import { decisionSchema, type Decision } from '../decide/decision';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import type { FieldIds } from './fields';
import { DECISION_PROPERTY } from './issues';

/** What a list of requests in review shows of one. */
export interface ReviewIssue {
  issueId: string;
  key: string;
  summary: string;
  /** ISO 8601 with offset, as Jira gives it. */
  created: string;
  /** Display name of whoever raised it. */
  reporter: string | undefined;
  organisations: string[];
  decision: Decision;
}

const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    created: v.string(),
    reporter: v.nullish(v.object({ displayName: v.nullish(v.string()) })),
  }),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});
const pageSchema = v.object({ issues: v.array(issueSchema), nextPageToken: v.nullish(v.string()) });
const organisationsSchema = v.array(v.object({ name: v.string() }));

const PAGE = 100;

const of = (path: string, value: string) => `issue.property[${DECISION_PROPERTY}].${path} = "${value}"`;
const WHERE: Record<ReviewReason, string> = {
  objected: `issue.property[${DECISION_PROPERTY}].objection.at IS NOT EMPTY`,
  contested: of('approval.state', 'contested'),
  approval: of('approval.state', 'asked'),
  review: of('state', 'needs-review'),
  suggested: of('state', 'automatic'),
};

/**
 * Requests of a project that are not resolved and may be in the queue for one of the reasons, as the viewer may see them,
 * oldest first. The index that Jira searches may lag behind: the decision of each says what is true.
 *
 * @param most how many are read, at least one
 */
export async function findReviews(
  projectKey: string,
  reasons: readonly ReviewReason[],
  ids: FieldIds,
  most: number,
): Promise<{ issues: ReviewIssue[]; isMore: boolean }> {
  const found: v.InferOutput<typeof issueSchema>[] = [];
  let nextPageToken: string | null | undefined;
  do {
    const page = await call('user', 'POST', route`/rest/api/3/search/jql`, pageSchema, {
      jql: `project = "${projectKey}" AND statusCategory != Done AND (${reasons.map((reason) => WHERE[reason]).join(' OR ')}) ORDER BY created ASC`,
      fields: [
        'summary',
        'created',
        'reporter',
        ...(ids.organisations === undefined ? [] : [ids.organisations]),
      ],
      properties: [DECISION_PROPERTY],
      maxResults: Math.min(PAGE, most - found.length),
      ...(nextPageToken ? { nextPageToken } : {}),
    });
    found.push(...page.issues);
    ({ nextPageToken } = page);
  } while (nextPageToken && found.length < most);
  const issues = found.flatMap(({ id, key, fields, properties }): ReviewIssue[] => {
    const decision = v.safeParse(decisionSchema, properties[DECISION_PROPERTY]);
    if (!decision.success) return [];
    const organisations = v.safeParse(organisationsSchema, fields[ids.organisations ?? '']);
    return [
      {
        issueId: id,
        key,
        summary: fields.summary,
        created: fields.created,
        reporter: fields.reporter?.displayName ?? undefined,
        organisations: organisations.success ? organisations.output.map(({ name }) => name) : [],
        decision: decision.output,
      },
    ];
  });
  return { issues, isMore: Boolean(nextPageToken) };
}
