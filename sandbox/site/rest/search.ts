import * as v from 'valibot';
import { ISSUE_NOT_FOUND, jiraError } from '../errors';
import { IssueSearch, type SearchPlace } from '../issue-search';
import { issueView } from '../issue-view';
import { bodyOf, integer, list, ok, type Call, type Handlers, type Reply } from './call';

interface SearchInput {
  jql: string;
  fields: string[];
  expand: string[];
  properties: string[];
  maxResults: number;
  nextPageToken: string | null;
}

const searchSchema = v.looseObject({
  jql: v.optional(v.string(), ''),
  fields: v.optional(v.array(v.string()), []),
  expand: v.optional(v.string(), ''),
  properties: v.optional(v.array(v.string()), []),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 50),
  nextPageToken: v.optional(v.nullable(v.string()), null),
});

/** On a page, when it shows fields and when it does not. */
const MOST_WITH_FIELDS = 100;
const MOST_BARE = 5000;

function commas(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const placeSchema = v.object({
  id: v.number(),
  keys: v.array(v.nullable(v.union([v.string(), v.number()]))),
});

/** The token is where a page ended, so that issues raised or changed in between do not shift the next one. */
function nextPageToken(place: SearchPlace): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function placeOf(token: string): SearchPlace {
  try {
    return v.parse(placeSchema, JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch (cause) {
    throw Object.assign(jiraError(400, 'The provided next page token is invalid or expired.'), { cause });
  }
}

function search(call: Call, input: SearchInput): Reply {
  const { state, access, caller } = call;
  const bare =
    input.properties.length === 0 && input.fields.every((field) => field === 'id' || field === 'key');
  const size = Math.max(1, Math.min(input.maxResults, bare ? MOST_BARE : MOST_WITH_FIELDS));
  const after = input.nextPageToken === null ? undefined : placeOf(input.nextPageToken);
  const { issues, next } = new IssueSearch(state, access).page(caller, input.jql, size, after);
  return ok({
    issues: issues.map((issue) =>
      bare && !input.fields.includes('key')
        ? { id: issue.id }
        : issueView(state, issue, caller, {
            ...input,
            fields: input.fields.filter((field) => field !== 'id'),
          }),
    ),
    isLast: next === undefined,
    ...(next === undefined ? {} : { nextPageToken: nextPageToken(next) }),
  });
}

export const searchHandlers: Handlers = {
  searchAndReconsileIssuesUsingJql: (call) =>
    search(call, {
      jql: call.query.get('jql') ?? '',
      fields: list(call, 'fields') ?? [],
      expand: list(call, 'expand') ?? [],
      properties: list(call, 'properties') ?? [],
      maxResults: integer(call, 'maxResults', 50),
      nextPageToken: call.query.get('nextPageToken'),
    }),

  searchAndReconsileIssuesUsingJqlPost(call) {
    const input = bodyOf(call, searchSchema);
    return search(call, { ...input, expand: commas(input.expand) });
  },

  countIssues(call) {
    const { jql } = bodyOf(call, v.looseObject({ jql: v.optional(v.string(), '') }));
    return ok({ count: new IssueSearch(call.state, call.access).count(call.caller, jql) });
  },

  bulkFetchIssues(call) {
    const { state, access, caller } = call;
    const input = bodyOf(
      call,
      v.looseObject({
        issueIdsOrKeys: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(100)),
        fields: v.optional(v.array(v.string()), ['*navigable']),
        expand: v.optional(v.array(v.string()), []),
        properties: v.optional(v.array(v.string()), []),
      }),
    );
    const found = input.issueIdsOrKeys.map((idOrKey) => {
      const issue = state.issue(idOrKey);
      return { idOrKey, issue: issue !== undefined && access.canBrowse(caller, issue) ? issue : undefined };
    });
    return ok({
      issues: found.flatMap(({ issue }) =>
        issue === undefined ? [] : issueView(state, issue, caller, input),
      ),
      issueErrors: found
        .filter(({ issue }) => issue === undefined)
        .map(({ idOrKey }) => ({ id: idOrKey, errorMessage: ISSUE_NOT_FOUND })),
    });
  },
};
