import * as v from 'valibot';
import type { ApiRequest, ApiResponse } from '../contracts';
import type { Access } from './access';
import { ApiError, jiraError, serviceDeskError } from './errors';
import { pointsOf, type RateLimits } from './limits';
import type { Call, Handler, Handlers, Reply } from './rest/call';
import { requireLogin } from './rest/call';
import { deskHandlers } from './rest/desks';
import { fieldHandlers } from './rest/fields';
import { groupHandlers } from './rest/groups';
import { issueHandlers } from './rest/issues';
import { linkHandlers } from './rest/links';
import { organizationHandlers } from './rest/organizations';
import { peopleHandlers } from './rest/people';
import { projectHandlers } from './rest/projects';
import { requestHandlers } from './rest/requests';
import { searchHandlers } from './rest/search';
import { Routes, type Route } from './routes';
import type { SiteState } from './state';

/** By operation id of the description. */
export const HANDLERS: Handlers = {
  ...issueHandlers,
  ...searchHandlers,
  ...fieldHandlers,
  ...peopleHandlers,
  ...groupHandlers,
  ...linkHandlers,
  ...projectHandlers,
  ...deskHandlers,
  ...requestHandlers,
  ...organizationHandlers,
};

/** Where Jira, JSM and Forge serve REST calls. Below these a path that the site does not know is one it lacks. */
const API_ROOTS = ['/rest/api/', '/rest/servicedeskapi/', '/rest/agile/', '/rest/forge/', '/rest/webhooks/'];

export class Router {
  constructor(
    private readonly routes: Routes,
    private readonly state: SiteState,
    private readonly access: Access,
    private readonly limits: RateLimits,
  ) {}

  static async create(state: SiteState, access: Access, limits: RateLimits): Promise<Router> {
    return new Router(await Routes.load(), state, access, limits);
  }

  /** Answers a call; what fails is an answer too. `handler` takes the place of the operation's own. */
  async handle(request: ApiRequest, handler?: Handler): Promise<ApiResponse> {
    return this.answer(() => this.reply(request, handler));
  }

  /** A reply as the site gives it; what fails is one too. */
  async answer(reply: () => Promise<Reply>): Promise<ApiResponse> {
    try {
      return this.response(await reply());
    } catch (error) {
      if (error instanceof ApiError) return this.response(error, error.headers);
      const message = error instanceof Error ? error.message : String(error);
      return this.response({ status: 500, body: { errorMessages: [message], errors: {} } });
    }
  }

  private response({ status, body }: Reply, headers: Record<string, string> = {}): ApiResponse {
    return {
      status,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' }),
        ...this.limits.headers(),
        ...headers,
      },
      body: body === undefined ? '' : JSON.stringify(body),
    };
  }

  private async reply(request: ApiRequest, replacement?: Handler): Promise<Reply> {
    const method = request.method.toUpperCase();
    const { pathname, searchParams } = new URL(request.path, 'http://site');
    const serviceDesk = pathname.startsWith('/rest/servicedeskapi/');
    const matched = this.routes.match(method, pathname);
    if (matched === undefined) return unknownCall(method, pathname, serviceDesk);
    const { route, params } = matched;
    const call: Call = {
      state: this.state,
      access: this.access,
      caller: request.caller,
      method,
      path: pathname,
      params: decoded(params),
      query: searchParams,
      body: parseBody(request),
    };
    if (!this.admit(request, route, call, serviceDesk)) return this.run(request, route, call, replacement);
    try {
      const reply = await this.run(request, route, call, replacement);
      this.limits.countPoints(pointsOf(route.operationId, method, reply.status, reply.body));
      return reply;
    } catch (error) {
      this.limits.countPoints(1);
      throw error;
    }
  }

  private run(
    request: ApiRequest,
    route: Route,
    call: Call,
    replacement: Handler | undefined,
  ): Reply | Promise<Reply> {
    const { method, path: pathname, query } = call;
    const serviceDesk = pathname.startsWith('/rest/servicedeskapi/');
    const complaints = this.routes.complaints(route, pathname, query, request.body);
    if (complaints.length > 0) {
      const messages = complaints.map(({ place, message }) => `${place} ${message}`.trim());
      throw serviceDesk
        ? serviceDeskError(400, messages.join('; '))
        : jiraError(400, ['Invalid request payload.', ...messages]);
    }
    const handler = replacement ?? HANDLERS[route.operationId];
    if (handler === undefined) return notImplemented(method, pathname, route.operationId, serviceDesk);
    return handler(call);
  }

  /**
   * Lets a call through that has an account, the scopes, the opt-in and a place in the quota. Whether it counts: people's
   * own calls do not.
   */
  private admit(request: ApiRequest, route: Route, call: Call, serviceDesk: boolean): boolean {
    const { caller, scopes, headers } = request;
    if (scopes !== undefined && !route.scopes.every((scope) => scopes.includes(scope))) {
      throw new ApiError(401, { code: 401, message: 'Unauthorized; scope does not match' });
    }
    if (caller.kind === 'user' && this.state.accountOf(caller) === undefined) {
      throw serviceDesk ? serviceDeskError(401, 'Unauthorized') : jiraError(401, 'Unauthorized');
    }
    if (!route.anonymous) requireLogin(call);
    if (route.experimental && headers['x-experimentalapi'] !== 'opt-in') {
      throw serviceDeskError(
        412,
        'This API is experimental. Set the header X-ExperimentalApi to opt-in to use it.',
        'sd.experimental.api',
      );
    }
    if (caller.kind !== 'app' && scopes === undefined) return false;
    this.limits.countCall(route.operationId, call.method);
    if (call.method !== 'GET') for (const id of writtenIssues(call)) this.limits.countIssueWrite(id);
    return true;
  }
}

function parseBody({ body, headers }: ApiRequest): unknown {
  if (body === undefined || body === '') return undefined;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ApiError(415, undefined);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw Object.assign(
      jiraError(400, 'There was an error parsing JSON. Check that your request body is valid.'),
      { cause },
    );
  }
}

function decoded(params: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch (cause) {
    throw Object.assign(jiraError(400, 'The path is not encoded correctly.'), { cause });
  }
}

const updatesSchema = v.looseObject({
  updates: v.array(v.looseObject({ issueIds: v.array(v.number()) })),
});

/** Issues that a write touches, as far as the call itself tells. */
function writtenIssues(call: Call): Set<string> {
  const idOrKey = call.params['issueIdOrKey'];
  if (idOrKey !== undefined) {
    const issue = call.state.issue(idOrKey);
    return new Set(issue === undefined ? [] : [issue.id]);
  }
  const updates = v.safeParse(updatesSchema, call.body);
  if (!updates.success) return new Set();
  return new Set(updates.output.updates.flatMap(({ issueIds }) => issueIds.map(String)));
}

function notImplemented(method: string, path: string, name: string, serviceDesk: boolean): Reply {
  const message = `The local site does not implement ${name} (${method} ${path}).`;
  throw serviceDesk ? serviceDeskError(501, message) : jiraError(501, message);
}

/** A call that the description lacks: the site cannot tell a missing call from a wrong one, so it names it. */
function unknownCall(method: string, path: string, serviceDesk: boolean): Reply {
  if (API_ROOTS.some((root) => path.startsWith(root))) {
    return notImplemented(method, path, 'this call', serviceDesk);
  }
  throw new ApiError(404, { message: `No resource at ${path}.`, 'status-code': 404 });
}
