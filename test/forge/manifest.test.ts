import { type ManifestParts, startApp, stopAll } from './support';

afterEach(stopAll);

const run = () => undefined;

test.each<[string, ManifestParts, RegExp]>([
  ['a runtime that is gone', { app: { runtime: { name: 'nodejs18.x' } } }, /app\.runtime\.name/],
  ['an id that is no ARI', { app: { id: 'palier' } }, /app ARI/],
  ['custom entities', { app: { storage: { entities: [] } } }, /custom entities/],
  [
    'a handler in another file',
    { modules: { function: [{ key: 'f', handler: 'other.run' }] } },
    /other\.run/,
  ],
  [
    'a handler the app does not export',
    { modules: { function: [{ key: 'f', handler: 'index.gone' }] } },
    /gone/,
  ],
  [
    'a function that may run longer than 900 s',
    { modules: { function: [{ key: 'f', handler: 'index.run', timeoutSeconds: 901 }] } },
    /timeoutSeconds/,
  ],
  [
    'a trigger of an undeclared function',
    { modules: { trigger: [{ key: 't', function: 'nope', events: ['avi:jira:created:issue'] }] } },
    /t names function nope/,
  ],
  [
    'an issue event without its scope',
    {
      scopes: [],
      modules: { trigger: [{ key: 't', function: 'run', events: ['avi:jira:created:issue'] }] },
    },
    /needs scope read:jira-work/,
  ],
  [
    'an event that the local site never sends',
    { modules: { trigger: [{ key: 't', function: 'run', events: ['avi:jira:viewed:issue'] }] } },
    /viewed:issue is not implemented/,
  ],
  [
    'string and object events together',
    {
      modules: {
        trigger: [
          {
            key: 't',
            function: 'run',
            events: ['avi:jira:created:issue', { eventType: 'avi:jira:updated:issue' }],
          },
        ],
      },
    },
    /modules\.trigger/,
  ],
  [
    'the foot of a page that no portal has',
    { modules: { 'jiraServiceManagement:portalFooter': [{ key: 'foot', pages: ['nowhere'] }] } },
    /pages/,
  ],
  [
    'the foot of the same page twice',
    { modules: { 'jiraServiceManagement:portalFooter': [{ key: 'foot', pages: ['portal', 'portal'] }] } },
    /foot has the page portal twice/,
  ],
  [
    'sub-pages of a foot',
    {
      modules: {
        'jiraServiceManagement:portalFooter': [{ key: 'foot', pages: [{ title: 'One', route: 'one' }] }],
      },
    },
    /foot cannot have pages/,
  ],
  [
    'portal pages of an admin page',
    { modules: { 'jira:adminPage': [{ key: 'admin', pages: ['portal'] }] } },
    /admin cannot have pages/,
  ],
  [
    'a filter that filters nothing',
    {
      modules: {
        trigger: [
          { key: 't', function: 'run', events: ['avi:jira:created:issue'], filter: { onError: 'RECEIVE' } },
        ],
      },
    },
    /a filter needs/,
  ],
  [
    'payload enrichment, which no event here has',
    {
      modules: {
        trigger: [
          {
            key: 't',
            function: 'run',
            events: [
              { eventType: 'avi:jira:created:issue', payload: { include: { propertyPaths: ['a.b'] } } },
            ],
          },
        ],
      },
    },
    /modules\.trigger/,
  ],
  [
    'ignoreSelf on a lifecycle event',
    {
      modules: {
        trigger: [
          { key: 't', function: 'run', events: ['avi:forge:installed:app'], filter: { ignoreSelf: true } },
        ],
      },
    },
    /ignoreSelf applies to Jira events only/,
  ],
  [
    'a workflow rule beyond what can be evaluated here',
    {
      modules: {
        'jira:workflowCondition': [
          { key: 'w', name: 'W', description: 'D', expression: 'issue.comments.map(c => c)' },
        ],
      },
    },
    /expression: not supported/,
  ],
  [
    'a provider of an action that is not there',
    { modules: { 'automation:actionProvider': [{ key: 'p', actions: ['nothing'] }] } },
    /action nothing is not declared/,
  ],
  [
    'a filter expression beyond what can be evaluated here',
    {
      modules: {
        trigger: [
          {
            key: 't',
            function: 'run',
            events: ['avi:jira:created:issue'],
            filter: { expression: 'event.issue.fields.labels.map(l => l)' },
          },
        ],
      },
    },
    /expression: not supported/,
  ],
  [
    'two consumers of one queue',
    {
      modules: {
        consumer: [
          { key: 'c1', queue: 'q', function: 'run' },
          { key: 'c2', queue: 'q', function: 'run' },
        ],
      },
    },
    /queue q has two consumers/,
  ],
  [
    'a sixth scheduled trigger',
    {
      modules: {
        scheduledTrigger: [1, 2, 3, 4, 5, 6].map((n) => ({ key: `s${n}`, function: 'run', interval: 'day' })),
      },
    },
    /more than 5 scheduled triggers/,
  ],
  [
    'a module the local site does not have',
    { modules: { 'jira:globalPage': [{ key: 'g', title: 'G' }] } },
    /jira:globalPage is not implemented/,
  ],
  [
    'customers on the admin page',
    { modules: { 'jira:adminPage': [{ key: 'a', title: 'A', unlicensedAccess: ['customer'] }] } },
    /does not support unlicensedAccess customer/,
  ],
  [
    'a screen without its resource',
    { modules: { 'jira:adminPage': [{ key: 'a', title: 'A', resource: 'main' }] } },
    /resource main, which is not declared/,
  ],
  [
    'one key for two modules',
    { modules: { 'jira:adminPage': [{ key: 'run', title: 'A' }] } },
    /key run is used twice/,
  ],
  [
    'a title whose text is missing in the default language',
    {
      modules: { 'jira:adminPage': [{ key: 'a', title: { i18n: 'admin.title' } }] },
      rest: {
        translations: { resources: [{ key: 'fr-FR', path: 'fr.json' }], fallback: { default: 'fr-FR' } },
      },
      files: { 'fr.json': '{"admin":{}}' },
    },
    /i18n key admin\.title is missing/,
  ],
])('the host does not start with %s', async (_, parts, message) => {
  await expect(startApp(parts, { run })).rejects.toThrow(message);
  expect('__forge_fetch__' in globalThis).toBe(false);
});

test('the foot of portal pages says on which of them it stands, everywhere unless it does', async () => {
  const { host } = await startApp(
    {
      rest: { resources: [{ key: 'main', path: 'static/main' }] },
      modules: {
        'jiraServiceManagement:portalFooter': [
          {
            key: 'some',
            resource: 'main',
            pages: ['portal', 'my_requests'],
            unlicensedAccess: ['anonymous'],
          },
          { key: 'all', resource: 'main' },
        ],
      },
    },
    { run },
  );
  expect(host.manifest.modules).toEqual([
    expect.objectContaining({
      key: 'some',
      portalPages: ['portal', 'my_requests'],
      unlicensedAccess: ['anonymous'],
    }),
    expect.not.objectContaining({ portalPages: expect.anything() as unknown }),
  ]);
});

test('the site learns of fields and properties, the pages of titles in every language', async () => {
  const { host, site } = await startApp(
    {
      scopes: { 'read:jira-work': { allowImpersonation: true }, 'storage:app': null },
      rest: {
        resources: [{ key: 'main', path: 'static/main' }],
        translations: {
          resources: [
            { key: 'fr-FR', path: 'fr.json' },
            { key: 'de-DE', path: 'de.json' },
          ],
          fallback: { default: 'fr-FR' },
        },
      },
      files: {
        'fr.json': '{"m":{"title":"Décision"},"f":{"name":"Niveau"}}',
        'de.json': '{"m":{"title":"Entscheid"}}',
        'package.json': '{"name":"palier"}',
      },
      modules: {
        'jira:issueContext': [
          { key: 'ctx', title: { i18n: 'm.title' }, resource: 'main', resolver: { function: 'run' } },
        ],
        'jira:customField': [
          { key: 'level', name: { i18n: 'f.name' }, description: 'Plain', type: 'string', readOnly: true },
        ],
        'jira:entityProperty': [
          {
            key: 'index',
            propertyKey: 'palier.decision',
            values: [{ path: 'level', type: 'string', searchAlias: 'supportLevel' }],
          },
        ],
        'jira:workflowValidator': [
          {
            key: 'checked',
            name: { i18n: 'm.title' },
            description: 'Plain',
            expression: "issue.summary != ''",
            errorMessage: 'No.',
          },
        ],
      },
    },
    { run },
  );
  expect(host.manifest).toEqual({
    appUuid: '11111111-2222-3333-4444-555555555555',
    environmentId: expect.any(String),
    name: 'Palier',
    scopes: ['read:jira-work', 'storage:app'],
    resources: [{ key: 'main', path: 'static/main' }],
    modules: [
      {
        type: 'jira:issueContext',
        key: 'ctx',
        title: 'Décision',
        titles: { 'fr-FR': 'Décision', 'de-DE': 'Entscheid' },
        resource: 'main',
        resolverFunction: 'run',
        unlicensedAccess: [],
      },
    ],
    actions: [],
    styles: [],
  });
  expect(site.installed).toEqual([
    {
      appUuid: host.manifest.appUuid,
      environmentId: host.manifest.environmentId,
      name: 'Palier',
      customFields: [{ key: 'level', name: 'Niveau', description: 'Plain', type: 'string', readOnly: true }],
      entityProperties: [
        {
          propertyKey: 'palier.decision',
          values: [{ path: 'level', type: 'string', searchAlias: 'supportLevel' }],
        },
      ],
      workflowRules: [
        {
          key: 'checked',
          kind: 'validator',
          expression: "issue.summary != ''",
          name: { text: 'Décision', texts: { 'fr-FR': 'Décision', 'de-DE': 'Entscheid' } },
          description: { text: 'Plain', texts: {} },
          errorMessage: { text: 'No.', texts: {} },
        },
      ],
    },
  ]);
});
