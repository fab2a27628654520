import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import { loadDescription, operationsOf } from '../../sandbox/site/openapi';

const description = loadDescription();
const operations = operationsOf(description).map(({ path, method, operation, item }) => ({
  name: `${method.toUpperCase()} ${path}`,
  path,
  operation,
  parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
}));

/** Every object within a value, itself included. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const member of Object.values(value)) yield* objectsIn(member);
}

function refsIn(value: unknown): string[] {
  return [...objectsIn(value)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
}

function target(ref: string): unknown {
  const [, ...members] = ref.split('/');
  return members.reduce<unknown>(
    (at, member) => (at as Record<string, unknown> | undefined)?.[member],
    description,
  );
}

const api = new OpenAPIBackend({
  definition: loadDescription(),
  strict: true,
  coerceTypes: true,
  customizeAjv: (ajv) => {
    addFormats(ajv);
    return ajv;
  },
});
// Validating the whole document and compiling every schema takes seconds on a busy machine.
beforeAll(() => api.init(), 60_000);

describe('the description of the local site', () => {
  test('is valid OpenAPI whose schemas all compile', () => {
    expect(api.router.getOperations().map(({ operationId }) => operationId)).toEqual(
      operations.map(({ operation }) => operation.operationId),
    );
    for (const { operation } of operations) {
      expect(api.validator.getRequestValidatorsForOperation(operation.operationId)).not.toBeNull();
      expect(api.validator.getResponseValidatorForOperation(operation.operationId)).not.toBeNull();
    }
  });

  test('reads every file beside it', () => {
    const folder = join(__dirname, '../../sandbox/site/openapi');
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(1);
    expect(operations.length).toBeGreaterThan(files.length);
    // A file of one area that is not read would leave references to its schemas open.
    const open = refsIn(description).filter((ref) => target(ref) === undefined);
    expect(open).toEqual([]);
  });

  test('keeps no component that no operation uses', () => {
    const used = new Set<string>();
    const follow = (value: unknown): void => {
      for (const ref of refsIn(value)) {
        if (used.has(ref)) continue;
        used.add(ref);
        follow(target(ref));
      }
    };
    follow(description.paths);
    const kept = (['parameters', 'responses', 'schemas'] as const).flatMap((kind) =>
      Object.keys(description.components?.[kind] ?? {}).map((name) => `#/components/${kind}/${name}`),
    );
    expect(kept.filter((ref) => !used.has(ref))).toEqual([]);
  });

  test('is a new document each time', () => {
    const first = loadDescription();
    first.paths = {};
    expect(loadDescription()).toEqual(description);
  });

  test('gives each operation its own id', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(operations)('$name says which scopes it needs, and asks for just those', ({ operation }) => {
    expect(operation['x-scopes']).toEqual(expect.any(Array));
    expect(operation['x-scopes'].filter((scope) => !/^[a-z]+:[a-z-]+(:[a-z-]+)?$/.test(scope))).toEqual([]);
    expect(operation.security).toContainEqual({ OAuth2: operation['x-scopes'] });
    expect(operation.security).toContainEqual({ basicAuth: [] });
  });

  test.each(operations)('$name can succeed, be refused and be overloaded', ({ operation }) => {
    const statuses = Object.keys(operation.responses);
    expect(statuses.filter((status) => status.startsWith('2'))).not.toEqual([]);
    expect(statuses).toEqual(expect.arrayContaining(['400', '401', '403', '429', '500', '501', '503']));
    expect(statuses.includes('412')).toBe(operation['x-experimental'] === true);
  });

  test.each(operations)('$name describes the parts of its path', ({ path, parameters }) => {
    const described = parameters
      .map((parameter) => ('$ref' in parameter ? target(parameter.$ref) : parameter))
      .filter((parameter) => (parameter as { in: string }).in === 'path')
      .map((parameter) => (parameter as { name: string }).name);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(described.sort()).toEqual(named.sort());
  });
});

describe('requests against the description', () => {
  const headers = { 'content-type': 'application/json' };
  const errors = (method: string, path: string, body?: unknown): string[] => {
    const request = { method, path, headers, ...(body === undefined ? {} : { body }) };
    return (api.validateRequest(request).errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
    );
  };

  test.each([
    [
      'one edit with labels and a property',
      'put',
      '/rest/api/3/issue/SUP-1?notifyUsers=false',
      {
        update: { labels: [{ remove: 'support-level-1' }, { add: 'support-level-2' }] },
        properties: [{ key: 'palier.decision', value: { level: 2 } }],
      },
    ],
    ['a property of any JSON', 'put', '/rest/api/3/issue/10001/properties/palier.decision', [1, null, 'x']],
    [
      'a search that waits for an issue',
      'post',
      '/rest/api/3/search/jql',
      { jql: 'x = 1', reconcileIssues: [10001] },
    ],
    [
      'values of an app field, one of them cleared',
      'post',
      '/rest/api/3/app/field/value?generateAppEvents=false',
      { updates: [{ customField: 'customfield_1', issueIds: [1], value: null }] },
    ],
    [
      'a request on behalf of a customer',
      'post',
      '/rest/servicedeskapi/request',
      {
        serviceDeskId: '1',
        requestTypeId: '2',
        requestFieldValues: { summary: 'x' },
        raiseOnBehalfOf: 'qm:1',
      },
    ],
    ['a list of fields', 'get', '/rest/api/3/issue/SUP-1?fields=summary,labels&fields=status', undefined],
  ])('accept %s', (_what, method, path, body) => {
    expect(errors(method, path, body)).toEqual([]);
  });

  test.each([
    [
      'an unknown operation on a field',
      'put',
      '/rest/api/3/issue/SUP-1',
      { update: { labels: [{ append: 'x' }] } },
    ],
    ['a property without key', 'put', '/rest/api/3/issue/SUP-1', { properties: [{ value: 1 }] }],
    ['a missing body', 'post', '/rest/api/3/search/jql', undefined],
    ['a number for an id', 'post', '/rest/servicedeskapi/request', { serviceDeskId: 1 }],
    ['a misspelt member', 'post', '/rest/servicedeskapi/request', { serviceDeskID: '1' }],
    ['an id that is no number', 'get', '/rest/servicedeskapi/organization/acme', undefined],
    [
      'an issue id as text',
      'put',
      '/rest/api/3/app/field/x/value',
      { updates: [{ issueIds: ['1'], value: 1 }] },
    ],
    ['rich text that is plain', 'post', '/rest/api/3/issue/SUP-1/comment', { body: 'x' }],
    [
      'more than a hundred issues',
      'post',
      '/rest/api/3/issue/bulkfetch',
      { issueIdsOrKeys: Array(101).fill('1') },
    ],
  ])('refuse %s', (_what, method, path, body) => {
    expect(errors(method, path, body)).not.toEqual([]);
  });
});
