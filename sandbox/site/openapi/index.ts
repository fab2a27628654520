/**
 * Our own OpenAPI description of the REST calls the local site implements, one YAML file per area. What holds for every
 * operation (who may ask, what any call may answer) is added here, so that the files say only what is particular.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OpenAPIV3 } from 'openapi-types';

/** What an operation says beyond OpenAPI. */
export interface OperationExtensions {
  /** Scopes an app needs, all of them: classic where there are classic ones, else granular. Empty when none is needed. */
  'x-scopes': string[];
  /** The call wants the header `X-ExperimentalApi: opt-in` and may change. */
  'x-experimental'?: true;
  /** Whoever asks gets an answer, without an account too, as far as permissions go. */
  'x-anonymous'?: true;
  /** The id in the official description, where that is not unique. */
  'x-official-operation-id'?: string;
}

export type Operation = OpenAPIV3.OperationObject<OperationExtensions> & { operationId: string };
export type Description = OpenAPIV3.Document<OperationExtensions>;

export const METHODS = ['get', 'put', 'post', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** What any call may be answered with, by the names in `shared.yaml`. Experimental calls add 412. */
export const GENERAL_STATUSES: ReadonlyMap<string, string> = new Map([
  ['400', 'BadRequest'],
  ['401', 'Unauthorized'],
  ['403', 'Forbidden'],
  ['429', 'TooMany'],
  ['500', 'Failed'],
  ['501', 'Missing'],
  ['503', 'Unavailable'],
]);

const AREAS = [
  'shared',
  'issues',
  'search',
  'fields',
  'people',
  'groups',
  'links',
  'projects',
  'desks',
  'requests',
  'organizations',
];

/**
 * A new, self-contained document each time: the caller may change it. Query parameters it does not name are ignored by
 * Jira, so drop them before validating against it; lists in a query may be repeated, comma-separated, or both.
 */
export function loadDescription(): Description {
  const description: Description = {
    openapi: '3.0.3',
    info: {
      title: 'The local site: a small Jira with one service desk',
      version: '1.0.0',
      description: 'Only what the local site serves. Everything else is answered with 501.',
    },
    paths: {},
    components: { securitySchemes: {}, parameters: {}, responses: {}, schemas: {} },
  };
  for (const area of AREAS) merge(description, area, readArea(area));
  const scopes: Record<string, string> = {};
  for (const { path, operation } of operationsOf(description)) {
    complete(path, operation);
    for (const scope of operation['x-scopes']) scopes[scope] = scope;
  }
  fillScopes(description, scopes);
  return description;
}

/** Every operation of a description, in the order of its paths. */
export function operationsOf(description: Description): {
  path: string;
  method: Method;
  operation: Operation;
  item: OpenAPIV3.PathItemObject<OperationExtensions>;
}[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method];
      return item && operation ? [{ path, method, operation: operation as Operation, item }] : [];
    }),
  );
}

/** What one file holds. */
interface Area {
  paths?: Record<string, unknown>;
  components?: Record<string, Record<string, unknown>>;
}

function readArea(area: string): Area {
  // The files are part of this program, not input: test/contract checks what is in them. What a file repeats by an
  // alias would be one object in several places; as JSON each place has its own.
  const content: unknown = parse(readFileSync(join(__dirname, `${area}.yaml`), 'utf8'), { merge: true });
  return JSON.parse(JSON.stringify(content)) as Area;
}

function merge(into: Description, area: string, from: Area): void {
  const add = (target: object, source: Record<string, unknown>, what: string): void => {
    for (const [key, value] of Object.entries(source)) {
      if (key in target) throw new Error(`${area}.yaml describes ${what} ${key} a second time`);
      Object.assign(target, { [key]: value });
    }
  };
  add(into.paths, from.paths ?? {}, 'path');
  const components: Record<string, object | undefined> = { ...into.components };
  for (const [kind, members] of Object.entries(from.components ?? {})) {
    const target = components[kind];
    if (!target) throw new Error(`${area}.yaml has components of an unknown kind: ${kind}`);
    add(target, members, kind);
  }
}

function complete(path: string, operation: Operation): void {
  operation.security ??= [
    { basicAuth: [] },
    { OAuth2: operation['x-scopes'] },
    ...(operation['x-anonymous'] ? [{}] : []),
  ];
  const family = path.startsWith('/rest/servicedeskapi/') ? 'Desk' : 'Jira';
  const general = [
    ...GENERAL_STATUSES,
    ...(operation['x-experimental'] ? ([['412', 'NotOptedIn']] as const) : []),
  ];
  for (const [status, name] of general) {
    operation.responses[status] ??= { $ref: `#/components/responses/${family}${name}` };
  }
}

function fillScopes(description: Description, scopes: Record<string, string>): void {
  const scheme = description.components?.securitySchemes?.['OAuth2'];
  if (!scheme || '$ref' in scheme || scheme.type !== 'oauth2' || !scheme.flows.authorizationCode) {
    throw new Error('shared.yaml describes no OAuth2 scheme');
  }
  scheme.flows.authorizationCode.scopes = scopes;
}
