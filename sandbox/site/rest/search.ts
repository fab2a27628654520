import * as v from 'valibot';
import { ISSUE_NOT_FOUND, jiraError } from '../errors';
import { IssueSearch } from '../issue-search';
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

const MOST_RESULTS = 5000;

function commas(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The token names the last issue of a page, so that issues raised in between do not shift the next one. */
function nextPageToken(id: string): string {
  return Buffer.from(JSON.stringify({ after: id })).toString('base64url');
}

function lastIssueOf(token: string): string {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return v.parse(v.object({ after: v.string() }), parsed).after;
  } catch (cause) {
    throw Object.assign(jiraError(400, 'The provided next page token is invalid or expired.'), { cause });
  }
}

function search(call: Call, input: SearchInput): Reply {
  const { state, access, caller } = call;
  const found = new IssueSearch(state, access).find(caller, input.jql);
  let start = 0;
  if (input.nextPageToken !== null) {
    const last = lastIssueOf(input.nextPageToken);
    start = found.findIndex((issue) => issue.id === last) + 1;
    if (start === 0) throw jiraError(400, 'The provided next page token is invalid or expired.');
  }
  const size = Math.max(1, Math.min(input.maxResults, MOST_RESULTS));
  const page = found.slice(start, start + size);
  const last = page.at(-1);
  const isLast = start + page.length >= found.length;
  const bare = input.fields.length === 0 || (input.fields.length === 1 && input.fields[0] === 'id');
  return ok({
    issues: page.map((issue) =>
      bare && input.properties.length === 0
        ? { id: issue.id }
        : issueView(state, issue, caller, {
            ...input,
            fields: input.fields.filter((field) => field !== 'id'),
          }),
    ),
    isLast,
    ...(isLast || last === undefined ? {} : { nextPageToken: nextPageToken(last.id) }),
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
    return ok({ count: new IssueSearch(call.state, call.access).find(call.caller, jql).length });
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
