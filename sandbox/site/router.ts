import addFormats from 'ajv-formats';
import OpenAPIBackend from 'openapi-backend';
import * as v from 'valibot';
import type { ApiRequest, ApiResponse } from '../contracts';
import type { Access } from './access';
import { ApiError, jiraError, serviceDeskError } from './errors';
import type { RateLimits } from './limits';
import { loadDescription, type OperationExtensions } from './openapi';
import type { Call, Handler, Handlers, Reply } from './rest/call';
import { requireLogin } from './rest/call';
import { deskHandlers } from './rest/desks';
import { fieldHandlers } from './rest/fields';
import { issueHandlers } from './rest/issues';
import { organizationHandlers } from './rest/organizations';
import { peopleHandlers } from './rest/people';
import { projectHandlers } from './rest/projects';
import { requestHandlers } from './rest/requests';
import { searchHandlers } from './rest/search';
import type { SiteState } from './state';

/** By operation id of the description. */
export const HANDLERS: Handlers = {
  ...issueHandlers,
  ...searchHandlers,
  ...fieldHandlers,
  ...peopleHandlers,
  ...projectHandlers,
  ...deskHandlers,
  ...requestHandlers,
  ...organizationHandlers,
};

/** Where Jira, JSM and Forge serve REST calls. Below these a path that the site does not know is one it lacks. */
const API_ROOTS = ['/rest/api/', '/rest/servicedeskapi/', '/rest/agile/', '/rest/forge/', '/rest/webhooks/'];

const operationSchema = v.looseObject({
  operationId: v.string(),
  path: v.string(),
  parameters: v.optional(
    v.array(
      v.looseObject({
        name: v.string(),
        in: v.string(),
        schema: v.optional(v.looseObject({ type: v.optional(v.string()) })),
      }),
    ),
    [],
  ),
});

type Operation = v.InferOutput<typeof operationSchema> & OperationExtensions;

let backend: Promise<OpenAPIBackend> | undefined;

/** The description as a router and validator. It holds no state of a site, so one serves all. */
function description(): Promise<OpenAPIBackend> {
  backend ??= new OpenAPIBackend({
    definition: loadDescription(),
    quick: true,
    customizeAjv: (ajv) => addFormats(ajv),
  }).init();
  return backend;
}

export class Router {
  constructor(
    private readonly api: OpenAPIBackend,
    private readonly state: SiteState,
    private readonly access: Access,
    private readonly limits: RateLimits,
  ) {}

  static async create(state: SiteState, access: Access, limits: RateLimits): Promise<Router> {
    return new Router(await description(), state, access, limits);
  }

  /** Answers a call; what fails is an answer too. `handler` takes the place of the operation's own. */
  async handle(request: ApiRequest, handler?: Handler): Promise<ApiResponse> {
    try {
      return this.response(await this.reply(request, handler));
    } catch (error) {
      if (error instanceof ApiError) return this.response(error, error.headers);
      const message = error instanceof Error ? error.message : 'Unknown error';
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
    const operation = this.match(method, pathname);
    const serviceDesk = pathname.startsWith('/rest/servicedeskapi/');
    if (operation === undefined) return unknownCall(method, pathname, serviceDesk);
    const call: Call = {
      state: this.state,
      access: this.access,
      caller: request.caller,
      method,
      path: pathname,
      params: pathParams(operation.path, pathname),
      query: searchParams,
      body: parseBody(request),
    };
    if (request.scopes !== undefined) requireScopes(operation, request.scopes);
    if (request.caller.kind === 'user' && this.state.accountOf(request.caller) === undefined) {
      throw serviceDesk ? serviceDeskError(401, 'Unauthorized') : jiraError(401, 'Unauthorized');
    }
    if (operation['x-anonymous'] !== true) requireLogin(call);
    if (operation['x-experimental'] === true && request.headers['x-experimentalapi'] !== 'opt-in') {
      throw serviceDeskError(
        412,
        'This API is experimental. Set the header X-ExperimentalApi to opt-in to use it.',
        'sd.experimental.api',
      );
    }
    if (request.caller.kind === 'app' || request.scopes !== undefined) this.count(call);
    this.validate(request, operation, call, serviceDesk);
    const handler = replacement ?? HANDLERS[operation.operationId];
    if (handler === undefined) return notImplemented(method, pathname, operation.operationId, serviceDesk);
    return handler(call);
  }

  private match(method: string, path: string): Operation | undefined {
    const matched = this.api.matchOperation({ method, path, headers: {} });
    if (matched === undefined) return undefined;
    // The description is our own: a shape that differs is a mistake in it, and may throw.
    const operation = v.parse(operationSchema, matched);
    const {
      'x-scopes': scopes = [],
      'x-experimental': experimental,
      'x-anonymous': anonymous,
    } = matched as Partial<OperationExtensions>;
    return {
      ...operation,
      'x-scopes': scopes,
      ...(experimental === undefined ? {} : { 'x-experimental': experimental }),
      ...(anonymous === undefined ? {} : { 'x-anonymous': anonymous }),
    };
  }

  private count(call: Call): void {
    this.limits.countCall(call.method);
    if (call.method === 'GET') return;
    for (const id of writtenIssues(call)) this.limits.countIssueWrite(id);
  }

  private validate(request: ApiRequest, operation: Operation, call: Call, serviceDesk: boolean): void {
    const query: Record<string, string | string[]> = {};
    for (const { name, in: place, schema } of operation.parameters) {
      const values = call.query.getAll(name);
      const last = values.at(-1);
      if (place !== 'query' || last === undefined) continue;
      query[name] = schema?.type === 'array' ? values.flatMap((value) => value.split(',')) : last;
    }
    const { errors } = this.api.validateRequest(
      {
        method: call.method,
        path: call.path,
        query,
        headers: { 'content-type': 'application/json' },
        ...(request.body === undefined || request.body === '' ? {} : { body: request.body }),
      },
      operation.operationId,
    );
    if (!errors || errors.length === 0) return;
    const messages = errors.map(({ instancePath, message = 'is not valid', params }) => {
      const extra: unknown = (params as Record<string, unknown>)['additionalProperty'];
      const place = instancePath.replace(/^\/(requestBody|query|path)\/?/, '').replaceAll('/', '.');
      return [place, message + (typeof extra === 'string' ? `: '${extra}'` : '')]
        .filter((part) => part !== '')
        .join(' ');
    });
    throw serviceDesk
      ? serviceDeskError(400, messages.join('; '))
      : jiraError(400, [
          'Invalid request payload. Refer to the REST API documentation and try again.',
          ...messages,
        ]);
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

function pathParams(template: string, path: string): Record<string, string> {
  const values = path.replace(/\/+$/, '').split('/');
  const params: Record<string, string> = {};
  for (const [index, segment] of template.split('/').entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) params[name] = decoded(values[index] ?? '');
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw Object.assign(jiraError(400, `The path segment '${segment}' is not valid.`), { cause });
  }
}

function requireScopes(operation: Operation, granted: readonly string[]): void {
  if (operation['x-scopes'].every((scope) => granted.includes(scope))) return;
  throw new ApiError(401, { code: 401, message: 'Unauthorized; scope does not match' });
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
