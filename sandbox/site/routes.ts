import addFormats from 'ajv-formats';
import OpenAPIBackend, { type Operation as BackendOperation } from 'openapi-backend';
import * as v from 'valibot';
import { loadDescription } from './openapi';

/** An operation of the description, ready to be matched. */
export interface Route {
  operationId: string;
  /** Scopes an app needs, all of them. */
  scopes: string[];
  experimental: boolean;
  /** Answers callers without an account too. */
  anonymous: boolean;
  /** Names of the query parameters, and whether each is a list. */
  query: { name: string; list: boolean }[];
  method: string;
  pattern: RegExp;
  params: string[];
  /** More of it means a more particular path. */
  literalLength: number;
  operation: BackendOperation;
}

/** A problem that the description has with a call. */
export interface Complaint {
  /** Like `fields.labels`; empty for the body as a whole. */
  place: string;
  message: string;
}

const operationSchema = v.object({
  operationId: v.string(),
  method: v.string(),
  path: v.string(),
  'x-scopes': v.optional(v.array(v.string()), []),
  'x-experimental': v.optional(v.boolean(), false),
  'x-anonymous': v.optional(v.boolean(), false),
  parameters: v.optional(
    v.array(
      v.object({
        name: v.string(),
        in: v.string(),
        schema: v.optional(v.object({ type: v.optional(v.string()) })),
      }),
    ),
    [],
  ),
});

/**
 * The description of the site's calls as a router and a validator. It holds no state of a site, so one serves all.
 * Routes are prepared once here: the library would prepare all of them again for each call.
 */
export class Routes {
  private static shared: Promise<Routes> | undefined;

  private constructor(
    private readonly api: OpenAPIBackend,
    private readonly routes: Route[],
  ) {}

  static load(): Promise<Routes> {
    this.shared ??= this.read();
    return this.shared;
  }

  private static async read(): Promise<Routes> {
    const api = new OpenAPIBackend({
      definition: loadDescription(),
      quick: true,
      customizeAjv: (ajv) => {
        addFormats(ajv);
        return ajv;
      },
    });
    await api.init();
    const routes = api.getOperations().map(routeOf);
    return new Routes(
      api,
      routes.sort((a, b) => b.literalLength - a.literalLength),
    );
  }

  get operationIds(): string[] {
    return this.routes.map(({ operationId }) => operationId);
  }

  /** The route of a call and the parameters of its path, still encoded. */
  match(method: string, path: string): { route: Route; params: Record<string, string> } | undefined {
    const trimmed = path.replace(/\/+$/, '');
    for (const route of this.routes) {
      if (route.method !== method) continue;
      const values = route.pattern.exec(trimmed);
      if (values === null) continue;
      const params = route.params.map((name, index): [string, string] => [name, values[index + 1] ?? '']);
      return { route, params: Object.fromEntries(params) };
    }
    return undefined;
  }

  /** What is wrong with a call by the description. Query parameters that it does not name are ignored, as by Jira. */
  complaints(route: Route, path: string, search: URLSearchParams, body: string | undefined): Complaint[] {
    const query: Record<string, string | string[]> = {};
    for (const { name, list } of route.query) {
      const values = search.getAll(name);
      const last = values.at(-1);
      if (last !== undefined) query[name] = list ? values.flatMap((value) => value.split(',')) : last;
    }
    const { errors } = this.api.validateRequest(
      {
        method: route.method,
        path,
        query,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined || body === '' ? {} : { body }),
      },
      route.operation,
    );
    return (errors ?? []).map(({ instancePath, message = 'is not valid', params }) => {
      const extra = v.safeParse(v.object({ additionalProperty: v.string() }), params);
      return {
        place: instancePath.replace(/^\/(requestBody|query|path)\/?/, '').replaceAll('/', '.'),
        message: extra.success ? `${message}: '${extra.output.additionalProperty}'` : message,
      };
    });
  }
}

function routeOf(operation: BackendOperation): Route {
  // The description is our own: a shape that differs is a mistake in it, and may throw.
  const described = v.parse(operationSchema, operation);
  const params: string[] = [];
  const pattern = described.path
    .split('/')
    .map((segment) => {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      params.push(name);
      return '([^/]+)';
    })
    .join('/');
  return {
    operationId: described.operationId,
    scopes: described['x-scopes'],
    experimental: described['x-experimental'],
    anonymous: described['x-anonymous'],
    query: described.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema }) => ({ name, list: schema?.type === 'array' })),
    method: described.method.toUpperCase(),
    pattern: new RegExp(`^${pattern}$`),
    params,
    literalLength: described.path.replace(/\{[^}]+\}/g, '').length,
    operation,
  };
}
