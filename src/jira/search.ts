import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import type { FieldIds } from './fields';
import {
  DECISION_PROPERTY,
  issueSchema,
  requestFields,
  requestProperties,
  type RequestSnapshot,
  snapshotOf,
} from './issues';

const pageSchema = v.object({
  issues: v.array(v.object({ id: v.string(), fields: v.object({ created: v.string() }) })),
  nextPageToken: v.optional(v.string()),
});
const foundSchema = v.object({ issues: v.array(v.object({ id: v.string(), key: v.string() })) });
const countSchema = v.object({ count: v.number() });

const PAGE = 100;

/** Where and how far back to look. `only` and `except` are keys of projects; `only` without any is nowhere. */
export interface Scope {
  minutes: number;
  /** The first moment that counts, in milliseconds since the epoch: minutes are too coarse for that. */
  since: number;
  only?: string[];
  except?: string[];
}

/** Keys are made of capitals and digits; quoted, since a key may be a word of the language. */
const inProjects = (how: 'IN' | 'NOT IN', keys: string[]) =>
  keys.length === 0 ? '' : ` AND project ${how} (${keys.map((key) => `"${key}"`).join(', ')})`;

/** Relative, because Jira reads an absolute time in the time zone of whoever asks. */
const undecided = ({ minutes, only = [], except = [] }: Scope) =>
  `projectType = service_desk${inProjects('IN', only)}${inProjects('NOT IN', except)} AND created >= -${String(minutes)}m AND issue.property[${DECISION_PROPERTY}].state IS EMPTY`;

/** Ids of service-desk requests without a decision, oldest first, at most `most`. */
export async function findUndecided(scope: Scope, most: number): Promise<string[]> {
  if (scope.only?.length === 0) return [];
  const ids: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = await call('app', 'POST', route`/rest/api/3/search/jql`, pageSchema, {
      jql: `${undecided(scope)} ORDER BY created ASC`,
      fields: ['created'],
      maxResults: PAGE,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    const raised = page.issues.filter(({ fields }) => Date.parse(fields.created) >= scope.since);
    ids.push(...raised.map(({ id }) => id));
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined && ids.length < most);
  return ids.slice(0, most);
}

/** About how many of them there are. */
export async function countUndecided(scope: Scope): Promise<number> {
  return scope.only?.length === 0 ? 0 : count(undecided(scope));
}

/** About how many open requests wait for an agent's review. */
export function countInReview(): Promise<number> {
  return count(
    `projectType = service_desk AND statusCategory != Done AND issue.property[${DECISION_PROPERTY}].state = "needs-review"`,
  );
}

const requestsSchema = v.object({ issues: v.array(issueSchema), nextPageToken: v.nullish(v.string()) });

export interface RequestPage {
  requests: RequestSnapshot[];
  /** Of the page after this one; absent on the last. */
  next?: string;
}

/**
 * One page of the service-desk requests that a query finds, as the app may see them, with everything that a decision is
 * made from. Costs a point, and one more for each request.
 *
 * @throws JiraError with Jira's complaints when it refuses the query, or a token that it no longer knows
 */
export async function searchRequests(
  query: RequestQuery,
  ids: FieldIds,
  { most, token }: { most: number; token?: string | undefined },
): Promise<RequestPage> {
  const page = await call('app', 'POST', route`/rest/api/3/search/jql`, requestsSchema, {
    jql: jqlOf(query),
    fields: requestFields(ids),
    properties: requestProperties(),
    maxResults: most,
    ...(token === undefined ? {} : { nextPageToken: token }),
  });
  return {
    requests: page.issues.map((issue) => snapshotOf(issue, ids)),
    ...(page.nextPageToken ? { next: page.nextPageToken } : {}),
  };
}

/** About how many requests a query finds. Throws as `searchRequests` does. */
export function countRequests(query: RequestQuery): Promise<number> {
  return count(jqlOf(query));
}

/** What an admin asked for, in two parts; see `splitOrder`. */
export interface RequestQuery {
  where: string;
  orderBy: string;
}

function jqlOf({ where, orderBy }: RequestQuery): string {
  return `projectType = service_desk${where === '' ? '' : ` AND (${where})`} ORDER BY ${orderBy}`;
}

async function count(jql: string): Promise<number> {
  return (await call('app', 'POST', route`/rest/api/3/search/approximate-count`, countSchema, { jql })).count;
}

const summariesSchema = v.object({
  issues: v.array(
    v.object({ id: v.string(), key: v.string(), fields: v.object({ summary: v.nullish(v.string(), '') }) }),
  ),
});

/** Keys and summaries of issues by id, at most 100; issues that are gone or hidden from the viewer are left out. */
export async function summariesOf(
  issueIds: readonly string[],
): Promise<Map<string, { issueKey: string; summary: string }>> {
  if (issueIds.length === 0) return new Map();
  const { issues } = await call('user', 'POST', route`/rest/api/3/issue/bulkfetch`, summariesSchema, {
    issueIdsOrKeys: issueIds,
    fields: ['summary'],
  });
  return new Map(issues.map(({ id, key, fields }) => [id, { issueKey: key, summary: fields.summary }]));
}

/** Keys of issues by id, at most 100; issues that are gone or hidden from the viewer are left out. */
export async function keysOf(issueIds: readonly string[]): Promise<Map<string, string>> {
  if (issueIds.length === 0) return new Map();
  const { issues } = await call('user', 'POST', route`/rest/api/3/issue/bulkfetch`, foundSchema, {
    issueIdsOrKeys: issueIds,
    fields: ['summary'],
  });
  return new Map(issues.map(({ id, key }) => [id, key]));
}
