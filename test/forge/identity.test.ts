import { asApp, asUser, authorize, getAppContext, requestJira, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import type { Viewer } from '../../sandbox/contracts';
import {
  deferred,
  fakeSite,
  issueEvent,
  type ManifestParts,
  startApp,
  stopAll,
  writeManifest,
} from './support';
import { startForgeHost } from '../../sandbox/forge';
import { manualClock } from '../../sandbox/clock';

afterEach(stopAll);

const PORTAL: ManifestParts = {
  modules: {
    'jiraServiceManagement:portalRequestCreatePropertyPanel': [
      {
        key: 'panel',
        resolver: { function: 'run' },
        unlicensedAccess: ['customer', 'unlicensed', 'anonymous'],
      },
    ],
  },
};

const call = (viewer: Viewer) => ({ moduleKey: 'panel', viewer, extension: {}, functionKey: 'x' });

async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => value,
    (error: unknown) => (error as Error).constructor.name,
  );
}

describe('asUser', () => {
  test.each<[string, Viewer, unknown]>([
    ['an agent is the agent', { kind: 'licensed', accountId: 'agent' }, { kind: 'user', accountId: 'agent' }],
    [
      'a customer is the customer',
      { kind: 'customer', accountId: 'client' },
      { kind: 'user', accountId: 'client' },
    ],
    ['a colleague without licence is refused', { kind: 'unlicensed', accountId: 'colleague' }, undefined],
    ['an anonymous visitor is refused', { kind: 'anonymous' }, undefined],
  ])('for %s', async (_, viewer, caller) => {
    const run = () =>
      outcome(
        asUser()
          .requestJira(route`/rest/api/3/myself`)
          .then(({ status }) => status),
      );
    const { host, site } = await startApp(PORTAL, { run });
    const answer = await host.invokeResolver(call(viewer));
    expect({ answer, callers: site.requests.map((request) => request.caller) }).toEqual(
      caller === undefined
        ? { answer: 'NeedsAuthenticationError', callers: [] }
        : { answer: 200, callers: [caller] },
    );
    expect(host.invocations()[0]?.calls).toEqual([
      `asUser GET /rest/api/3/myself ${caller === undefined ? 401 : 200}`,
    ]);
  });

  test('is refused where no user is behind the run', async () => {
    const seen: unknown[] = [];
    const onEvent = async () => {
      seen.push(await outcome(asUser().requestJira(route`/rest/api/3/myself`)));
      seen.push((await asApp().requestJira(route`/rest/api/3/myself`)).status);
    };
    const { host, site } = await startApp(
      { modules: { trigger: [{ key: 't', function: 'onEvent', events: ['avi:jira:created:issue'] }] } },
      { onEvent },
    );
    site.emit(issueEvent());
    await host.settle();
    expect(seen).toEqual(['NeedsAuthenticationError', 200]);
    expect(site.requests.map(({ caller }) => caller)).toEqual([{ kind: 'app' }]);
  });

  test.each<[string, unknown, string, unknown]>([
    ['refused without allowImpersonation', ['read:jira-work'], 'client', 'NeedsAuthenticationError'],
    [
      'bounded to the scopes that allow it',
      { 'read:jira-work': { allowImpersonation: true }, 'write:jira-work': {} },
      'client',
      ['read:jira-work'],
    ],
    [
      'refused for an account without licence',
      { 'read:jira-work': { allowImpersonation: true } },
      'colleague',
      'NeedsAuthenticationError',
    ],
    [
      'refused for an account that does not exist',
      { 'read:jira-work': { allowImpersonation: true } },
      'nobody',
      'NeedsAuthenticationError',
    ],
  ])('of a named account is %s', async (_, scopes, accountId, expected) => {
    const run = () =>
      outcome(
        asUser(accountId)
          .requestJira(route`/rest/api/3/myself`)
          .then(() => 'answered'),
      );
    const { host, site } = await startApp({ ...PORTAL, scopes }, { run });
    const answer = await host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }));
    if (typeof expected === 'string') {
      expect(answer).toBe(expected);
      expect(site.requests).toEqual([]);
    } else {
      expect(site.requests.map(({ caller, scopes: given }) => ({ caller, given }))).toEqual([
        { caller: { kind: 'user', accountId }, given: expected },
      ]);
    }
  });
});

test('a bare request goes out as nobody', async () => {
  const run = async () => (await requestJira(route`/rest/api/3/myself`)).status;
  const { host, site } = await startApp(PORTAL, { run });
  await host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }));
  expect(site.requests.map(({ caller }) => caller)).toEqual([{ kind: 'anonymous' }]);
});

test('a request keeps its method, headers and body, and the response is a real one', async () => {
  const run = async () => {
    const response = await asApp().requestJira(route`/rest/api/3/issue/${'A-1'}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-Thing': 'é'.length.toString() },
      body: JSON.stringify({ fields: {} }),
    });
    return {
      real: response instanceof Response,
      status: response.status,
      ok: response.ok,
      retryAfter: response.headers.get('Retry-After'),
      text: await response.text(),
    };
  };
  const site = fakeSite();
  site.respond = () => ({ status: 429, headers: { 'retry-after': '7' }, body: '{"errorMessages":[]}' });
  const { host } = await startApp(PORTAL, { run }, { site });
  await expect(host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }))).resolves.toEqual({
    real: true,
    status: 429,
    ok: false,
    retryAfter: '7',
    text: '{"errorMessages":[]}',
  });
  expect(site.requests).toEqual([
    expect.objectContaining({
      method: 'PUT',
      path: '/rest/api/3/issue/A-1',
      headers: { 'content-type': 'application/json', 'x-thing': '1' },
      body: '{"fields":{}}',
    }),
  ]);
});

test('two users at once are never mixed up', async () => {
  const gate = deferred();
  const run = async ({ context }: { context: { accountId: string } }) => {
    await gate.promise;
    const before = runtimeUser();
    await asUser().requestJira(route`/rest/api/3/myself`);
    await kvs.set(`seen-${context.accountId}`, true);
    return { before, after: runtimeUser(), invocation: getAppContext().invocationId };
  };
  const { host, site } = await startApp(PORTAL, { run });
  const both = Promise.all([
    host.invokeResolver(call({ kind: 'customer', accountId: 'client' })),
    host.invokeResolver(call({ kind: 'customer', accountId: 'client-2' })),
  ]);
  gate.resolve();
  const [one, other] = (await both) as { before: string; after: string; invocation: string }[];
  expect([one, other]).toEqual([
    { before: 'client', after: 'client', invocation: expect.any(String) },
    { before: 'client-2', after: 'client-2', invocation: expect.any(String) },
  ]);
  expect(one!.invocation).not.toBe(other!.invocation);
  expect(site.requests.map(({ caller }) => caller)).toEqual([
    { kind: 'user', accountId: 'client' },
    { kind: 'user', accountId: 'client-2' },
  ]);
});

test('authorize asks as the viewer', async () => {
  const run = () => authorize().onJira([{ permissions: ['BROWSE_PROJECTS'], issues: [10073] }]);
  const site = fakeSite();
  site.respond = () => ({
    status: 200,
    headers: {},
    body: '{"projectPermissions":[],"globalPermissions":[]}',
  });
  const { host } = await startApp(PORTAL, { run }, { site });
  await host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }));
  expect(site.requests[0]).toMatchObject({
    path: '/rest/api/3/permissions/check',
    caller: { kind: 'user', accountId: 'agent' },
  });
  expect(JSON.parse(site.requests[0]!.body ?? '')).toMatchObject({ accountId: 'agent' });
});

test('calls outside an invocation, after its end and after the host has closed are refused', async () => {
  const late = deferred();
  const lateCall = deferred<unknown>();
  const run = () => {
    void late.promise.then(() => lateCall.resolve(asApp().requestJira(route`/rest/api/3/myself`)));
    return 'done';
  };
  const { host, site } = await startApp(PORTAL, { run });
  await expect(kvs.get('a')).rejects.toThrow('outside an invocation');
  await host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }));
  late.resolve();
  await expect(lateCall.promise).rejects.toThrow('after the end of invocation');
  expect(site.requests).toEqual([]);
  await host.close();
  expect('__forge_fetch__' in globalThis).toBe(false);
  expect('__forge_runtime__' in globalThis).toBe(false);
});

test('what stood in place of the globals comes back', async () => {
  const globals = globalThis as unknown as Record<string, unknown>;
  globals['__forge_runtime__'] = { mine: true };
  try {
    const { host } = await startApp({}, {});
    expect(globals['__forge_runtime__']).not.toEqual({ mine: true });
    await host.close();
    expect(globals['__forge_runtime__']).toEqual({ mine: true });
  } finally {
    delete globals['__forge_runtime__'];
  }
});

test('two hosts in one process answer for their own apps', async () => {
  const run = async () => (await asApp().requestJira(route`/rest/api/3/myself`)).status;
  const first = await startApp(PORTAL, { run });
  const second = await startApp(PORTAL, { run });
  await first.host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }));
  await second.host.close();
  await second.host.close();
  await first.host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }));
  expect([first.site.requests.length, second.site.requests.length]).toEqual([2, 0]);
});

test('the app is loaded with the globals in place, and can read who runs', async () => {
  let atLoad: unknown;
  const run = () => {
    const { appAri, installationAri, environmentType, moduleKey } = getAppContext();
    return { appAri: String(appAri), installed: String(installationAri) !== '', environmentType, moduleKey };
  };
  const host = await startForgeHost({
    site: fakeSite(),
    clock: manualClock(0),
    manifestPath: writeManifest(PORTAL, { run }),
    loadApp: async () => {
      atLoad = getAppContext().environmentType;
      return { run };
    },
  });
  try {
    expect(atLoad).toBe('DEVELOPMENT');
    await expect(host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }))).resolves.toEqual({
      appAri: expect.stringContaining('11111111-2222-3333-4444-555555555555'),
      installed: true,
      environmentType: 'DEVELOPMENT',
      moduleKey: 'panel',
    });
  } finally {
    await host.close();
  }
});

test('what is not implemented says its name', async () => {
  const run = () =>
    asApp()
      .requestConfluence(route`/wiki/api/v2/pages`)
      .catch((error: unknown) => (error as { status: number }).status);
  const { host, lines } = await startApp(PORTAL, { run });
  await expect(host.invokeResolver(call({ kind: 'licensed', accountId: 'agent' }))).resolves.toBe(501);
  expect(lines).toEqual(['not implemented by the local Forge host: fpp app confluence /wiki/api/v2/pages']);
});

function runtimeUser(): unknown {
  return (globalThis as unknown as { __forge_runtime__: { aaid?: string } }).__forge_runtime__.aaid;
}
