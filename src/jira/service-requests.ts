import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { documentOf, plainText } from './adf';
import { call, command } from './client';
import { JiraError } from './errors';
import type { FieldIds } from './fields';

const placeSchema = v.object({ serviceDeskId: v.string(), requestTypeId: v.string() });
const createdSchema = v.object({ issueId: v.string(), issueKey: v.string() });

export interface NewRequest {
  /** One line. */
  summary: string;
  description: string;
  /** Who asks, as the portal shows it; absent: the app. */
  reporterId: string | undefined;
  participantIds: readonly string[];
}

export interface CreatedRequest {
  issueId: string;
  issueKey: string;
}

/** Where a request is raised: its service desk, and as which type. */
export type Place = v.InferOutput<typeof placeSchema>;

/** Of a request. Throws JiraError. */
export async function placeOf(issueId: string): Promise<Place> {
  return call('app', 'GET', route`/rest/servicedeskapi/request/${issueId}`, placeSchema);
}

/**
 * Raises a request, as the app. Text stays text, whatever it looks like.
 *
 * @throws JiraError; see `isSurelyNotMade`
 */
export async function raise(
  { serviceDeskId, requestTypeId }: Place,
  { summary, description, reporterId, participantIds }: NewRequest,
): Promise<CreatedRequest> {
  return call('app', 'POST', route`/rest/servicedeskapi/request`, createdSchema, {
    serviceDeskId,
    requestTypeId,
    requestFieldValues: { summary, description: documentOf([description]) },
    requestParticipants: participantIds.filter((id) => id !== reporterId),
    isAdfRequest: true,
    ...(reporterId === undefined ? {} : { raiseOnBehalfOf: reporterId }),
  });
}

/** Whether a failure of `raise` says that nothing was made; else nobody can know. */
export function isSurelyNotMade(error: unknown): boolean {
  return (
    error instanceof JiraError && error.status !== undefined && error.status < 500 && error.status !== 408
  );
}

const foundSchema = v.object({
  issues: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      fields: v.object({ summary: v.nullish(v.string(), ''), description: v.optional(v.unknown()) }),
    }),
  ),
});

/** Clocks differ, and JQL counts in minutes. */
const SKEW_MINUTES = 2;
const MOST = 50;

/**
 * A request of a project in just these words that was raised since a moment, other than those named; undefined when the
 * search, which lags a little behind, finds none.
 */
export async function findRaised(
  projectKey: string,
  { summary, description, reporterId }: NewRequest,
  since: Date,
  now: Date,
  otherThan: readonly string[],
): Promise<CreatedRequest | undefined> {
  const minutes = Math.ceil((now.getTime() - since.getTime()) / 60_000) + SKEW_MINUTES;
  const { issues } = await call('app', 'POST', route`/rest/api/3/search/jql`, foundSchema, {
    jql: [
      `project = "${projectKey}"`,
      ...(reporterId === undefined ? [] : [`reporter = ${JSON.stringify(reporterId)}`]),
      `created >= -${String(minutes)}m ORDER BY created ASC`,
    ].join(' AND '),
    fields: ['summary', 'description'],
    maxResults: MOST,
  });
  const words = plainText(documentOf([description]));
  const found = issues.find(
    ({ key, fields }) =>
      !otherThan.includes(key) && fields.summary === summary && plainText(fields.description) === words,
  );
  return found && { issueId: found.id, issueKey: found.key };
}

/** Shares a request with organisations; where the project has no such field, nothing happens. */
export async function shareWith(
  issueId: string,
  organisationIds: readonly string[],
  { organisations }: FieldIds,
): Promise<void> {
  if (organisations === undefined || organisationIds.length === 0) return;
  await command('app', 'PUT', route`/rest/api/3/issue/${issueId}`, {
    fields: { [organisations]: organisationIds.map(Number) },
  }).catch(whereItCannot);
}

const linkTypesSchema = v.object({ issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string() })) });
/** Best first; sites may rename and remove them. */
const LINK_TYPES = ['Issue split', 'Relates'];

/** Links two issues by what the site has for that; where it links no issues, nothing happens. */
export async function linkIssues(fromKey: string, toKey: string): Promise<void> {
  const known = await call('app', 'GET', route`/rest/api/3/issueLinkType`, linkTypesSchema).catch(
    whereItCannot,
  );
  const types = known?.issueLinkTypes ?? [];
  const named = LINK_TYPES.flatMap((name) => types.filter((type) => type.name === name));
  const type = named[0] ?? types[0];
  if (type === undefined) return;
  await command('app', 'POST', route`/rest/api/3/issueLink`, {
    type: { id: type.id },
    inwardIssue: { key: fromKey },
    outwardIssue: { key: toKey },
  }).catch(whereItCannot);
}

function whereItCannot(error: unknown): undefined {
  if (error instanceof JiraError && ['rejected', 'gone', 'not-allowed'].includes(error.kind))
    return undefined;
  throw error;
}
