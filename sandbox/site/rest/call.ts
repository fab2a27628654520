import * as v from 'valibot';
import type { Caller } from '../../contracts';
import type { Access } from '../access';
import { ApiError, ISSUE_NOT_FOUND, REQUEST_NOT_FOUND, jiraError, serviceDeskError } from '../errors';
import type { IssueRecord } from '../model';
import type { SiteState } from '../state';

/** One REST call on its way through a handler. */
export interface Call {
  state: SiteState;
  access: Access;
  caller: Caller;
  method: string;
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON; undefined when there was none. */
  body: unknown;
}

export interface Reply {
  status: number;
  /** Absent: an empty answer. */
  body?: unknown;
}

/** Answers a call, or throws an `ApiError`. */
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** Handlers by `METHOD /path/{template}`, as the site's description spells it. */
export type Handlers = Record<string, Handler>;

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

function isServiceDesk(call: Call): boolean {
  return call.path.startsWith('/rest/servicedeskapi/');
}

/** The body, once it has passed `schema`; otherwise a 400 that names the place. */
export function bodyOf<T>(call: Call, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, call.body);
  if (result.success) return result.output;
  const messages = result.issues.map((issue) => {
    const place = v.getDotPath(issue);
    return place === null ? issue.message : `${place}: ${issue.message}`;
  });
  throw isServiceDesk(call) ? serviceDeskError(400, messages.join(' ')) : jiraError(400, messages);
}

export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`${call.path} has no parameter ${name}.`);
  return value;
}

/** A list in the query: repeated, or separated by commas. Absent when the parameter is. */
export function list(call: Call, name: string): string[] | undefined {
  if (!call.query.has(name)) return undefined;
  return call.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A whole number of the query within bounds. */
export function integer(call: Call, name: string, otherwise: number, most = Infinity): number {
  const text = call.query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    const message = `The value '${text}' of '${name}' is not a whole number.`;
    throw isServiceDesk(call) ? serviceDeskError(400, message) : jiraError(400, message);
  }
  return Math.min(value, most);
}

export function pageOf(call: Call): { start: number; limit: number } {
  return { start: integer(call, 'start', 0), limit: Math.max(1, integer(call, 'limit', 50, 100)) };
}

/** The platform's page of `values`. */
export function platformPage(call: Call, values: unknown[], most = 50): Record<string, unknown> {
  const startAt = integer(call, 'startAt', 0);
  const maxResults = integer(call, 'maxResults', most, 1000);
  return {
    self: `${call.state.baseUrl}${call.path}`,
    maxResults,
    startAt,
    total: values.length,
    isLast: startAt + maxResults >= values.length,
    values: values.slice(startAt, startAt + maxResults),
  };
}

/** The issue of the path when the caller may browse it; a 404 that does not tell which of the two failed. */
export function browsableIssue(call: Call, idOrKey = param(call, 'issueIdOrKey')): IssueRecord {
  const issue = call.state.issue(idOrKey);
  if (issue === undefined || !call.access.canBrowse(call.caller, issue))
    throw jiraError(404, ISSUE_NOT_FOUND);
  return issue;
}

/** The request of the path when the caller may see it in the portal. */
export function visibleRequest(call: Call, idOrKey = param(call, 'issueIdOrKey')): IssueRecord {
  requireLogin(call);
  const issue = call.state.issue(idOrKey);
  if (issue === undefined || !call.access.canSeeRequest(call.caller, issue)) {
    throw serviceDeskError(404, REQUEST_NOT_FOUND, 'sd.request.not.found');
  }
  return issue;
}

export function requirePermission(call: Call, issue: IssueRecord, permission: string, message: string): void {
  if (!call.access.can(call.caller, permission, issue)) throw jiraError(403, message);
}

/** The account that calls; a 401 for anonymous visitors. */
export function requireLogin(call: Call): string {
  const accountId = call.state.accountIdOf(call.caller);
  if (accountId === undefined) {
    const message = 'Client must be authenticated to access this resource.';
    throw isServiceDesk(call)
      ? serviceDeskError(401, message)
      : new ApiError(401, { message, 'status-code': 401 });
  }
  return accountId;
}

/** For what JSM keeps for agents: others get a 403 without a body, as without a licence. */
export function requireAgent(call: Call): string {
  const accountId = requireLogin(call);
  if (!call.access.isAgent(call.caller)) throw new ApiError(403, undefined);
  return accountId;
}
