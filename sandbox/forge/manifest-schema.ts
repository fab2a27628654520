import * as v from 'valibot';
import { LONGEST_FUNCTION_SECONDS } from './limits';

const key = v.pipe(v.string(), v.minLength(1));
const text = v.union([v.string(), v.object({ i18n: v.string() })]);

const filter = v.pipe(
  v.strictObject({
    ignoreSelf: v.optional(v.boolean()),
    appIsLicensed: v.optional(v.boolean()),
    expression: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
    onError: v.optional(v.picklist(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG'])),
  }),
  v.check(
    (given) =>
      given.ignoreSelf !== undefined || given.appIsLicensed !== undefined || given.expression !== undefined,
    'a filter needs ignoreSelf, expression or appIsLicensed',
  ),
);

export type FilterEntry = v.InferOutput<typeof filter>;

const subPage = v.strictObject({
  title: text,
  route: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  icon: v.optional(v.string()),
});

/** Where a header or footer of the portal may stand. */
const PORTAL_PAGES = [
  'help_center',
  'portal',
  'create_request',
  'view_request',
  'my_requests',
  'approvals',
  'profile',
] as const;

/** What stands beside the label of an issue context panel. */
export const statusSchema = v.variant('type', [
  v.object({ type: v.literal('badge'), value: v.object({ label: v.string() }) }),
  v.object({
    type: v.literal('lozenge'),
    value: v.object({
      label: v.string(),
      type: v.optional(v.picklist(['default', 'inprogress', 'moved', 'new', 'removed', 'success'])),
    }),
  }),
  v.object({ type: v.literal('icon'), value: v.object({ label: v.string(), url: v.optional(v.string()) }) }),
]);

/** A module with a screen. Other properties (sizes, icons, display conditions) are the pages' or nobody's. */
export const uiModuleSchema = v.object({
  key,
  title: v.optional(text),
  resource: v.optional(v.string()),
  resolver: v.optional(v.strictObject({ function: key })),
  unlicensedAccess: v.optional(v.array(v.picklist(['unlicensed', 'customer', 'anonymous']))),
  status: v.optional(statusSchema),
  dynamicProperties: v.optional(v.strictObject({ function: key })),
  edit: v.optional(v.object({ resource: key })),
  pages: v.optional(
    v.union(
      [v.array(subPage), v.array(v.picklist(PORTAL_PAGES))],
      'pages are sub-pages with title and route, or names of portal pages',
    ),
  ),
});

const VALUE_TYPES = ['string', 'integer', 'number', 'boolean'] as const;

const action = v.object({
  key,
  name: v.optional(v.string()),
  function: key,
  actionVerb: v.picklist(['GET', 'CREATE', 'UPDATE', 'DELETE', 'TRIGGER']),
  description: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  config: v.optional(v.object({ resource: v.optional(key) })),
  inputs: v.optional(
    v.record(
      v.string(),
      v.object({
        title: v.string(),
        type: v.picklist(VALUE_TYPES),
        required: v.boolean(),
        description: v.optional(v.string(), ''),
      }),
    ),
    {},
  ),
  outputs: v.optional(
    v.record(v.string(), v.object({ type: v.picklist(VALUE_TYPES), nullable: v.boolean() })),
  ),
});

const workflowRule = {
  key,
  name: text,
  description: text,
  expression: v.pipe(v.string(), v.minLength(1)),
};

export const manifestSchema = v.object({
  app: v.object({
    id: v.pipe(v.string(), v.regex(/^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/, 'app.id must be an app ARI')),
    name: v.optional(v.string()),
    runtime: v.object({
      name: v.picklist(
        ['nodejs20.x', 'nodejs22.x', 'nodejs24.x'],
        'app.runtime.name is not a current runtime',
      ),
    }),
    licensing: v.optional(v.object({ enabled: v.boolean() })),
    storage: v.optional(v.never('custom entities (app.storage) are not implemented by the local site')),
  }),
  permissions: v.object({
    scopes: v.union([
      v.array(v.string()),
      v.record(v.string(), v.nullish(v.object({ allowImpersonation: v.optional(v.boolean()) }))),
    ]),
    content: v.optional(v.object({ styles: v.optional(v.array(v.string())) })),
  }),
  resources: v.optional(v.array(v.object({ key: v.pipe(key, v.maxLength(23)), path: v.string() }))),
  translations: v.optional(
    v.object({
      resources: v.array(v.object({ key, path: v.string() })),
      fallback: v.object({ default: key }),
    }),
  ),
  modules: v.looseObject({
    function: v.optional(
      v.array(
        v.object({
          key: v.pipe(key, v.maxLength(23)),
          handler: v.pipe(v.string(), v.regex(/^[\w-]+\.\w+$/, 'a handler reads file.export')),
          timeoutSeconds: v.optional(
            v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_FUNCTION_SECONDS)),
          ),
        }),
      ),
    ),
    trigger: v.optional(
      v.array(
        v.strictObject({
          key,
          function: key,
          events: v.union([
            v.pipe(v.array(v.string()), v.minLength(1)),
            v.pipe(
              v.array(v.strictObject({ eventType: v.string(), filter: v.optional(filter) })),
              v.minLength(1),
            ),
          ]),
          filter: v.optional(filter),
        }),
      ),
    ),
    consumer: v.optional(
      v.array(
        v.strictObject({
          key,
          queue: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]{1,36}$/, 'not a queue name')),
          function: key,
        }),
      ),
    ),
    llm: v.optional(
      v.pipe(
        v.array(v.strictObject({ key, model: v.pipe(v.array(v.picklist(['claude'])), v.length(1)) })),
        v.maxLength(1, 'an app has at most one llm module'),
      ),
    ),
    scheduledTrigger: v.optional(
      v.array(
        v.strictObject({
          key,
          function: key,
          interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']),
          filter: v.optional(v.strictObject({ appIsLicensed: v.boolean() })),
        }),
      ),
    ),
    action: v.optional(v.array(action)),
    'automation:actionProvider': v.optional(
      v.array(v.strictObject({ key, actions: v.pipe(v.array(key), v.minLength(1), v.maxLength(20)) })),
    ),
    'rovo:agent': v.optional(v.array(v.object({ key, actions: v.optional(v.array(key), []) }))),
    'jira:workflowCondition': v.optional(v.array(v.object(workflowRule))),
    'jira:workflowValidator': v.optional(
      v.array(v.object({ ...workflowRule, errorMessage: v.optional(text) })),
    ),
    'jira:customField': v.optional(
      v.array(
        v.object({
          key,
          name: text,
          description: text,
          type: v.picklist(['string', 'number', 'user', 'group', 'date', 'datetime', 'object']),
          readOnly: v.optional(v.boolean()),
        }),
      ),
    ),
    'jira:entityProperty': v.optional(
      v.array(
        v.object({
          key,
          entityType: v.optional(v.string()),
          propertyKey: v.string(),
          values: v.pipe(
            v.array(
              v.object({
                path: v.string(),
                type: v.picklist(['string', 'number', 'text', 'user', 'date']),
                searchAlias: v.optional(v.string()),
              }),
            ),
            v.minLength(1),
          ),
        }),
      ),
    ),
  }),
});

export type ManifestFile = v.InferOutput<typeof manifestSchema>;
