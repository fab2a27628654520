import Resolver from '@forge/resolver';
import type { Viewer } from '../../sandbox/contracts';
import { deferred, startApp, stopAll } from './support';

afterEach(stopAll);

const AGENT: Viewer = { kind: 'licensed', accountId: 'agent' };
const CLIENT: Viewer = { kind: 'customer', accountId: 'client' };
const COLLEAGUE: Viewer = { kind: 'unlicensed', accountId: 'colleague' };
const VISITOR: Viewer = { kind: 'anonymous' };

type Definition = (request: { payload: unknown; context: Record<string, unknown> }) => unknown;

function screens(definitions: Record<string, Definition>, app: Record<string, unknown> = {}) {
  const resolver = new Resolver();
  for (const [key, definition] of Object.entries(definitions)) resolver.define(key, definition as never);
  const of = (key: string, unlicensedAccess?: string[]) => [
    {
      key,
      title: key,
      resolver: { function: 'run' },
      ...(unlicensedAccess === undefined ? {} : { unlicensedAccess }),
    },
  ];
  return startApp(
    {
      app,
      modules: {
        'jiraServiceManagement:portalRequestDetailPanel': of('portal', ['customer', 'unlicensed']),
        'jiraServiceManagement:portalRequestCreatePropertyPanel': of('create', ['customer', 'anonymous']),
        'jira:issueContext': of('agent-panel'),
        'jira:adminPage': of('admin-page'),
        'jiraServiceManagement:queuePage': of('queue'),
        'jira:projectPage': [{ key: 'silent', title: 'No resolver' }],
      },
    },
    { run: resolver.getDefinitions() },
  );
}

test.each<[string, Viewer, boolean]>([
  ['portal', AGENT, true],
  ['portal', CLIENT, true],
  ['portal', COLLEAGUE, true],
  ['portal', VISITOR, false],
  ['create', CLIENT, true],
  ['create', COLLEAGUE, false],
  ['create', VISITOR, true],
  ['agent-panel', AGENT, true],
  ['agent-panel', CLIENT, false],
  ['agent-panel', COLLEAGUE, false],
  ['agent-panel', VISITOR, false],
  ['admin-page', AGENT, true],
  ['admin-page', CLIENT, false],
  ['queue', COLLEAGUE, false],
])('whether %s lets %j in: %j', async (moduleKey, viewer, admitted) => {
  let runs = 0;
  const { host } = await screens({ read: () => ++runs });
  const invoked = host.invokeResolver({ moduleKey, viewer, extension: {}, functionKey: 'read' });
  if (admitted) await expect(invoked).resolves.toBe(1);
  else await expect(invoked).rejects.toThrow(`module ${moduleKey} is not available to ${viewer.kind} users`);
  expect(runs).toBe(admitted ? 1 : 0);
});

test.each<[string, Viewer]>([
  ['a customer who says to be licensed', { kind: 'licensed', accountId: 'client' }],
  ['an account that does not exist', { kind: 'customer', accountId: 'nobody' }],
])('%s is not believed', async (_, viewer) => {
  const { host } = await screens({ read: () => 1 });
  await expect(
    host.invokeResolver({ moduleKey: 'portal', viewer, extension: {}, functionKey: 'read' }),
  ).rejects.toThrow(/^account .* is .*, not /);
});

test('the definition gets the payload and what the platform vouches for', async () => {
  const { host, site } = await screens({ read: (request) => request });
  await expect(
    host.invokeResolver({
      moduleKey: 'portal',
      viewer: CLIENT,
      extension: { type: 'forged', request: { key: 'SUP-1' } },
      functionKey: 'read',
      payload: { accountId: 'admin', context: { accountId: 'admin' }, text: 'a' },
    }),
  ).resolves.toEqual({
    payload: { accountId: 'admin', context: { accountId: 'admin' }, text: 'a' },
    context: {
      accountId: 'client',
      accountType: 'customer',
      cloudId: expect.any(String),
      siteUrl: site.baseUrl,
      extension: { type: 'jiraServiceManagement:portalRequestDetailPanel', request: { key: 'SUP-1' } },
      environmentId: host.manifest.environmentId,
      environmentType: 'DEVELOPMENT',
      moduleKey: 'portal',
      localId: expect.stringMatching(/^ari:cloud:ecosystem::extension\/.*\/static\/portal$/),
      locale: 'de-DE',
      installContext: expect.stringMatching(/^ari:cloud:jira::site\//),
      installation: expect.anything(),
    },
  });
});

test('an anonymous visitor is nobody, without a language', async () => {
  const { host } = await screens({ read: ({ context }) => context });
  const context = await host.invokeResolver({
    moduleKey: 'create',
    viewer: VISITOR,
    extension: {},
    functionKey: 'read',
  });
  expect(context).toMatchObject({ accountId: 'unidentified', accountType: 'anonymous' });
  expect(context).not.toHaveProperty('locale');
});

test.each([
  ['has a license', { licensing: { enabled: true } }, { license: { active: true, type: 'commercial' } }],
  ['has none', {}, {}],
])('an app that %s finds it in the context', async (_, app, expected) => {
  const { host } = await screens({ read: ({ context }) => context }, app);
  const context = (await host.invokeResolver({
    moduleKey: 'agent-panel',
    viewer: AGENT,
    extension: {},
    functionKey: 'read',
  })) as Record<string, unknown>;
  expect('license' in context ? { license: context['license'] } : {}).toEqual(expected);
});

test('only JSON crosses, both ways', async () => {
  let received: unknown;
  const { host } = await screens({
    read: ({ payload }) => {
      received = payload;
      return { at: new Date(0), gone: undefined, list: [undefined], map: new Map([['a', 1]]) };
    },
  });
  await expect(
    host.invokeResolver({
      moduleKey: 'portal',
      viewer: AGENT,
      extension: {},
      functionKey: 'read',
      payload: { at: new Date(0), gone: undefined },
    }),
  ).resolves.toEqual({ at: '1970-01-01T00:00:00.000Z', list: [null], map: {} });
  expect(received).toEqual({ at: '1970-01-01T00:00:00.000Z' });
});

test('without a payload the definition gets an empty one', async () => {
  const { host } = await screens({ read: ({ payload }) => payload });
  await expect(
    host.invokeResolver({ moduleKey: 'portal', viewer: AGENT, extension: {}, functionKey: 'read' }),
  ).resolves.toEqual({});
});

test.each<[string, string, string, unknown, RegExp]>([
  ['a definition that is none', 'portal', 'nope', {}, /There was an error invoking the function - .*'nope'/],
  ['a module that is none', 'gone', 'read', {}, /no module gone/],
  ['a module without resolver', 'silent', 'read', {}, /module silent has no resolver/],
  ['a definition that throws', 'portal', 'fail', {}, /There was an error invoking the function - broken/],
  ['a function in the payload', 'portal', 'read', { deep: [{ f: () => 1 }] }, /functions/],
  ['a payload larger than 500 KB', 'portal', 'read', { text: 'x'.repeat(500 * 1024) }, /larger than 500 KB/],
  ['a response larger than 5 MB', 'portal', 'flood', {}, /larger than 5 MB/],
])('%s is refused', async (_, moduleKey, functionKey, payload, message) => {
  const { host } = await screens({
    read: () => 1,
    fail: () => {
      throw new Error('broken');
    },
    flood: () => 'x'.repeat(5 * 1024 * 1024),
  });
  await expect(
    host.invokeResolver({ moduleKey, viewer: AGENT, extension: {}, functionKey, payload }),
  ).rejects.toThrow(message);
});

test('a definition has 25 seconds', async () => {
  const never = deferred();
  const { host, clock } = await screens({ read: () => never.promise });
  const invoked = host.invokeResolver({
    moduleKey: 'portal',
    viewer: AGENT,
    extension: {},
    functionKey: 'read',
  });
  const expected = expect(invoked).rejects.toThrow('took longer than 25 s');
  await clock.advance(25_000);
  await expected;
  never.resolve();
});

test('a closed host answers no screen', async () => {
  let runs = 0;
  const { host } = await screens({ read: () => ++runs });
  await host.close();
  await expect(
    host.invokeResolver({ moduleKey: 'portal', viewer: AGENT, extension: {}, functionKey: 'read' }),
  ).rejects.toThrow('the host closed');
  expect(runs).toBe(0);
});
