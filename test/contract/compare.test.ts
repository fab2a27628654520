import { compareDescriptions } from '../../tools/contract/compare';
import type { Json } from '../../tools/contract/document';

const ERROR = { type: 'object', properties: { errorMessages: { type: 'array', items: { type: 'string' } } } };

/** An official document with one rich operation, two schemas that know each other, and what real ones do oddly. */
function official(): Json {
  return {
    openapi: '3.0.1',
    paths: {
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        put: {
          operationId: 'editThing',
          security: [{ basicAuth: [] }, { OAuth2: ['write:things'] }, {}],
          'x-atlassian-oauth2-scopes': [
            { state: 'Current', scopes: ['write:things'] },
            { state: 'Beta', scopes: ['write:thing:jira', 'read:thing:jira'] },
          ],
          parameters: [
            { name: 'notify', in: 'query', schema: { type: 'boolean', default: true } },
            { name: 'order', in: 'query', schema: { type: 'string', enum: ['up', 'down'] } },
            { $ref: '#/components/parameters/Tags' },
          ],
          requestBody: { $ref: '#/components/requestBodies/Thing' },
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
            404: {},
          },
        },
        get: {
          operationId: 'readThing',
          'x-experimental': true,
          security: [{ OAuth2: ['read:things'] }],
          responses: { 200: { content: { 'application/json': { schema: {} } } } },
        },
      },
    },
    components: {
      parameters: {
        Tags: { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
      },
      requestBodies: {
        Thing: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  size: { type: 'integer', format: 'int32' },
                  kind: { type: 'string', enum: ['a', 'b'] },
                  fields: { type: 'object', additionalProperties: {} },
                  operations: {
                    type: 'object',
                    additionalProperties: { type: 'array', items: { type: 'object' } },
                  },
                },
              },
            },
          },
        },
      },
      schemas: {
        ErrorCollection: ERROR,
        Thing: {
          type: 'object',
          additionalProperties: false,
          required: ['id'],
          properties: {
            id: { type: 'string', readOnly: true },
            count: { type: 'number' },
            note: { type: 'string', nullable: true },
            kind: { type: 'string', enum: ['a', 'b'] },
            value: {},
            owner: { allOf: [{ $ref: '#/components/schemas/Owner' }], readOnly: true },
            parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
            choice: { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/Owner' }] },
          },
        },
        Owner: { type: 'object', additionalProperties: true, properties: { name: { type: 'string' } } },
      },
    },
  };
}

/** Ours: the same calls in our words. */
function ours() {
  return {
    paths: {
      '/things/{id}': {
        put: {
          operationId: 'editThing',
          'x-anonymous': true,
          'x-scopes': ['write:things'],
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'notify', in: 'query', schema: { type: 'boolean', default: true } },
            { name: 'order', in: 'query', schema: { type: 'string', enum: ['up'] } },
            { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          ] as Json[],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    size: { type: 'integer', format: 'int32' },
                    kind: { type: 'string', enum: ['a'] },
                    fields: {
                      type: 'object',
                      additionalProperties: true,
                      properties: { labels: { type: 'array' } },
                    },
                    operations: {
                      type: 'object',
                      additionalProperties: { type: 'array', items: { type: 'object' } },
                    },
                  },
                } as Json,
              },
            },
          },
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
            404: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
            429: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
          },
        },
        get: {
          operationId: 'readThing',
          'x-experimental': true,
          'x-scopes': ['read:things'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: { content: { 'application/json': { schema: { type: 'object', properties: { x: {} } } } } },
            412: {},
          },
        },
      },
    } as Record<string, Record<string, Json>>,
    components: {
      schemas: {
        Error: structuredClone(ERROR),
        Thing: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string' },
            count: { type: 'integer' },
            note: { type: 'string', nullable: true },
            kind: { type: 'string' },
            value: { type: 'boolean' },
            owner: { allOf: [{ type: 'object', properties: { name: { type: 'string' } } }] },
            parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
            choice: { type: 'string' },
          } as Json,
        },
      },
    },
  };
}

type Ours = ReturnType<typeof ours>;

const put = (document: Ours): Json => document.paths['/things/{id}']!.put!;
const get = (document: Ours): Json => document.paths['/things/{id}']!.get!;
const parameter = (document: Ours, name: string): Json =>
  (put(document).parameters as Json[]).find((one) => one.name === name)!;
const body = (document: Ours): { required: string[]; properties: Json } & Json =>
  (put(document).requestBody as { content: Record<string, { schema: never }> }).content['application/json']!
    .schema;
const answers = (document: Ours): Json => put(document).responses as Json;
const thing = (document: Ours): Json => document.components.schemas.Thing.properties;

function deviations(change: (document: Ours) => void): string[] {
  const document = ours();
  change(document);
  return compareDescriptions(document, [
    { document: official(), errorSchema: 'ErrorCollection' },
  ]).deviations.map(({ path, message }) => `${path} ${message}`);
}

const PUT = "$.paths['/things/{id}'].put";
const BODY = `${PUT}.requestBody.content['application/json'].schema`;
const ANSWER = `${PUT}.responses['200'].content['application/json'].schema`;

test('a description in other words, with less in it, does not deviate', () => {
  expect(deviations(() => undefined)).toEqual([]);
});

test('every operation of ours is counted', () => {
  const { operations } = compareDescriptions(ours(), [
    { document: official(), errorSchema: 'ErrorCollection' },
  ]);
  expect(operations).toBe(2);
});

test('an operation may be in any of the official files', () => {
  const empty = { document: { paths: {} }, errorSchema: 'ErrorCollection' };
  const full = { document: official(), errorSchema: 'ErrorCollection' };
  expect(compareDescriptions(ours(), [empty, full]).deviations).toEqual([]);
});

describe('a mistake is found, once, at its place:', () => {
  test.each<[string, (document: Ours) => void, string]>([
    [
      'a path that does not exist',
      (d) => (d.paths['/thing'] = { get: get(d) }),
      "$.paths['/thing'].get is no official operation",
    ],
    [
      'a method that does not exist',
      (d) => (d.paths['/things/{id}']!.delete = get(d)),
      "$.paths['/things/{id}'].delete is no official operation",
    ],
    [
      'another operation id',
      (d) => (put(d).operationId = 'setThing'),
      `${PUT} is called setThing, officially editThing`,
    ],
    [
      'an experimental call not marked',
      (d) => {
        delete get(d)['x-experimental'];
        delete (get(d).responses as Json)['412'];
      },
      "$.paths['/things/{id}'].get is officially experimental",
    ],
    [
      'a stable call marked experimental',
      (d) => (put(d)['x-experimental'] = true),
      `${PUT} is officially not experimental`,
    ],
    [
      'a call that wants an account',
      (d) => (put(d)['x-anonymous'] = false),
      `${PUT} officially answers without an account`,
    ],
    [
      'a call without an account',
      (d) => (get(d)['x-anonymous'] = true),
      "$.paths['/things/{id}'].get officially wants an account",
    ],
    [
      'a missing scope',
      (d) => (put(d)['x-scopes'] = []),
      `${PUT}['x-scopes'] are "", officially "write:things"`,
    ],
    [
      'a granular scope where there is a classic one',
      (d) => (put(d)['x-scopes'] = ['write:thing:jira', 'read:thing:jira']),
      `${PUT}['x-scopes'] are "read:thing:jira write:thing:jira", officially "write:things"`,
    ],
    [
      'a wrong scope where only security names them',
      (d) => (get(d)['x-scopes'] = ['write:things']),
      `$.paths['/things/{id}'].get['x-scopes'] are "write:things", officially "read:things"`,
    ],
    [
      'an unknown parameter',
      (d) => (put(d).parameters as Json[]).push({ name: 'quiet', in: 'query', schema: {} }),
      `${PUT}.parameters[query quiet] is no official parameter`,
    ],
    [
      'a parameter elsewhere',
      (d) => (parameter(d, 'notify').in = 'header'),
      `${PUT}.parameters[header notify] is no official parameter`,
    ],
    [
      'a parameter of another type',
      (d) => (parameter(d, 'notify').schema = { type: 'string' }),
      `${PUT}.parameters[query notify].schema is string, officially boolean`,
    ],
    [
      'a parameter of other items, behind a reference',
      (d) => (parameter(d, 'tags').schema = { type: 'array', items: { type: 'integer' } }),
      `${PUT}.parameters[query tags].schema.items is integer, officially string`,
    ],
    [
      'another default',
      (d) => (parameter(d, 'notify').schema = { type: 'boolean', default: false }),
      `${PUT}.parameters[query notify] is false when absent, officially true`,
    ],
    [
      'a value that is not official',
      (d) => (parameter(d, 'order').schema = { type: 'string', enum: ['up', 'left'] }),
      `${PUT}.parameters[query order].schema has values that are not official: left`,
    ],
    [
      'any value where some are official',
      (d) => (parameter(d, 'order').schema = { type: 'string' }),
      `${PUT}.parameters[query order].schema takes any value, officially only up, down`,
    ],
    [
      'a parameter made required',
      (d) => (parameter(d, 'notify').required = true),
      `${PUT}.parameters[query notify] is required, officially not`,
    ],
    [
      'a required parameter left out',
      (d) => (put(d).parameters = (put(d).parameters as Json[]).slice(1)),
      `${PUT}.parameters lacks path id, which is required`,
    ],
    [
      'a body left out',
      (d) => delete put(d).requestBody,
      `${PUT}.requestBody is missing, officially required`,
    ],
    [
      'a body made optional',
      (d) => ((put(d).requestBody as Json).required = false),
      `${PUT}.requestBody is optional, officially required`,
    ],
    [
      'a body where there is none',
      (d) => (get(d).requestBody = { content: {} }),
      "$.paths['/things/{id}'].get.requestBody is officially absent",
    ],
    [
      'a body of another content type',
      (d) => ((put(d).requestBody as Json).content = { 'text/plain': { schema: {} } }),
      `${PUT}.requestBody.content['text/plain'] is no official content`,
    ],
    [
      'an unknown property',
      (d) => (body(d).properties.colour = {}),
      `${BODY}.properties.colour is no official property`,
    ],
    [
      'a property of another type',
      (d) => (body(d).properties.size = { type: 'string' }),
      `${BODY}.properties.size is string, officially integer`,
    ],
    [
      'a property of any type',
      (d) => (body(d).properties.name = {}),
      `${BODY}.properties.name is of any type, officially string`,
    ],
    [
      'another format',
      (d) => (body(d).properties.size = { type: 'integer', format: 'int64' }),
      `${BODY}.properties.size has format int64, officially int32`,
    ],
    [
      'null where it is refused',
      (d) => (body(d).properties.name = { type: 'string', nullable: true }),
      `${BODY}.properties.name may be null, officially not`,
    ],
    [
      'a required property made optional',
      (d) => (body(d).required = []),
      `${BODY} does not require name, which officially is`,
    ],
    [
      'a closed body left open',
      (d) => delete body(d).additionalProperties,
      `${BODY}.additionalProperties takes properties that Jira refuses`,
    ],
    [
      'a map of other values',
      (d) => (body(d).properties.operations = { type: 'object', additionalProperties: { type: 'string' } }),
      `${BODY}.properties.operations.additionalProperties is string, officially array`,
    ],
    ['an unknown status', (d) => (answers(d)['204'] = {}), `${PUT}.responses['204'] is no official answer`],
    [
      'a stable call that wants opting in',
      (d) => (answers(d)['412'] = {}),
      `${PUT}.responses['412'] is no official answer`,
    ],
    [
      'an answer without its content',
      (d) => (answers(d)['200'] = {}),
      `${PUT}.responses['200'] has no content, officially it has`,
    ],
    [
      'an answer with an unknown property',
      (d) => (thing(d).colour = {}),
      `${ANSWER}.properties.colour is no official property`,
    ],
    [
      'an answer with a number where only whole ones are meant',
      (d) => (thing(d).id = { type: 'number' }),
      `${ANSWER}.properties.id is number, officially string`,
    ],
    [
      'an answer without what is always there',
      (d) => delete thing(d).id,
      `${ANSWER} does not require id, which officially is`,
    ],
    [
      'a misspelt property of an open object, behind allOf',
      (d) => (thing(d).owner = { type: 'object', properties: { nmae: { type: 'string' } } }),
      `${ANSWER}.properties.owner.properties.nmae is no official property`,
    ],
    [
      'a type that is none of the alternatives',
      (d) => (thing(d).choice = { type: 'boolean' }),
      `${ANSWER}.properties.choice is boolean, officially string`,
    ],
    [
      'a map where there are only names',
      (d) => Object.assign(d.components.schemas.Thing, { additionalProperties: { type: 'string' } }),
      `${ANSWER}.additionalProperties promises properties of any name, officially there are none`,
    ],
  ])('%s', (_mistake, change, deviation) => {
    expect(deviations(change)).toEqual([deviation]);
  });

  test('an error of another shape, where the official file shows none', () => {
    const changed = deviations((d) => Object.assign(d.components.schemas.Error.properties, { reason: {} }));
    expect(changed).toEqual(
      ['404', '429'].map(
        (status) =>
          `${PUT}.responses['${status}'].content['application/json'].schema.properties.reason is no official property`,
      ),
    );
  });
});

test('granular scopes count where there is no classic one', () => {
  const document = official();
  const operation = (document.paths as Record<string, Record<string, Json>>)['/things/{id}']!.put!;
  operation['x-atlassian-oauth2-scopes'] = [
    { state: 'Current', scopes: [] },
    { state: 'Beta', scopes: ['write:thing:jira'] },
  ];
  const mine = ours();
  put(mine)['x-scopes'] = ['write:thing:jira'];
  expect(compareDescriptions(mine, [{ document, errorSchema: 'ErrorCollection' }]).deviations).toEqual([]);
});

test('an id that the official file gives twice may be ours in other words', () => {
  const named = (d: Ours): void => {
    put(d).operationId = 'editOneThing';
    put(d)['x-official-operation-id'] = 'editThing';
  };
  expect(deviations(named)).toEqual([]);
});

test.each([
  ['nowhere', '#/components/schemas/Gone'],
  ['out of the document', 'other.yaml#/Thing'],
])('a reference that points %s is an error', (_where, $ref) => {
  expect(() => deviations((d) => (thing(d).owner = { $ref }))).toThrow($ref);
});
