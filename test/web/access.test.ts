import { fakeSite } from './fakes';
import { basic, getAs, post, signIn, startSetting, type Setting } from './running-server';

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting();
});
beforeEach(() => setting.forget());
afterAll(() => setting.stop());

describe('the host that a call names', () => {
  it.each([
    ['a foreign name', 'palier.example', 421],
    ['a foreign name with the right port', (port: string) => `palier.example:${port}`, 421],
    ['a name that begins like ours', (port: string) => `127.0.0.1.evil.example:${port}`, 421],
    ['our address', (port: string) => `127.0.0.1:${port}`, 401],
    ['localhost', (port: string) => `localhost:${port}`, 401],
  ])('%s', async (_case, host, status) => {
    const { port } = new URL(setting.server.url);
    const named = typeof host === 'string' ? host : host(port);
    expect(await getAs(`${setting.server.url}/rest/api/3/myself`, named)).toBe(status);
  });

  it('is checked where Custom UI is served, too', async () => {
    const { uiUrl } = setting.server;
    expect(await getAs(`${uiUrl}/portal/index.html`, 'palier.example')).toBe(421);
    expect(await getAs(`${uiUrl}/portal/index.html`, new URL(uiUrl).host)).toBe(200);
  });
});

describe('who calls the REST API', () => {
  const me = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${setting.server.url}/rest/api/3/myself`, { headers });

  it('is the account of the credentials', async () => {
    const answer = await me({ authorization: basic('claire') });
    expect(await answer.json()).toMatchObject({ accountId: 'claire' });
  });

  it('is nobody without credentials', async () => {
    expect((await me({})).status).toBe(401);
    expect(setting.site.calls[0]?.caller).toEqual({ kind: 'anonymous' });
  });

  it('is refused with a wrong token, before the site is asked', async () => {
    const answer = await me({ authorization: basic('claire', 'wrong') });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('OAuth realm="http%3A%2F%2F127.0.0.1%3A8080"');
    expect(await answer.json()).toEqual({
      message: 'Client must be authenticated to access this resource.',
      'status-code': 401,
    });
    expect(setting.site.calls).toHaveLength(0);
  });

  it('is the account of the session', async () => {
    const cookie = await signIn(setting.server, 'thomas');
    expect(await (await me({ cookie })).json()).toMatchObject({ accountId: 'thomas' });
  });

  it('is nobody with a session that was not signed here', async () => {
    const forged = Buffer.from(JSON.stringify({ accountId: 'admin' })).toString('base64url');
    const [name, value = ''] = (await signIn(setting.server, 'claire')).split('=');
    const cookie = `${name ?? ''}=${forged}.${value.split('.')[1] ?? ''}`;
    expect((await me({ cookie })).status).toBe(401);
    expect(setting.site.calls.at(-1)?.caller).toEqual({ kind: 'anonymous' });
  });

  it('does not reach the site as a secret', async () => {
    await me({ authorization: basic('claire'), cookie: 'other=1' });
    const headers = setting.site.calls[0]?.headers ?? {};
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).toHaveProperty('host');
  });
});

describe('the session cookie', () => {
  it('is out of reach for scripts and other sites', async () => {
    const answer = await post(
      setting.server,
      '/_site/switch',
      { accountId: 'claire' },
      { origin: setting.server.url },
    );
    const cookie = answer.headers.get('set-cookie');
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });

  it('is not given for an account that does not exist', async () => {
    const answer = await post(setting.server, '/_site/switch', { accountId: 'nobody' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is taken back by a switch to nobody', async () => {
    const answer = await post(setting.server, '/_site/switch', { accountId: null });
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('holds over a restart of the server on the same store', async () => {
    const site = fakeSite();
    const first = await startSetting({ site });
    const cookie = await signIn(first.server, 'claire');
    await first.stop();
    const second = await startSetting({ site });
    const answer = await fetch(`${second.server.url}/rest/api/3/myself`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    await second.stop();
  });
});

describe('a call that changes state', () => {
  const create = (headers: Record<string, string>): Promise<Response> =>
    post(setting.server, '/_site/portal/request', { body: {} }, headers);

  it('is refused from another origin, whoever is signed in', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const answer = await create({ cookie, origin: 'http://evil.example' });
    expect(answer.status).toBe(403);
    expect(setting.site.created).toHaveLength(0);
  });

  it('is refused from the origin of the Custom UI', async () => {
    const cookie = await signIn(setting.server, 'claire');
    expect((await create({ cookie, origin: setting.server.uiUrl })).status).toBe(403);
    expect(setting.site.created).toHaveLength(0);
  });

  it('is refused when it has a session and says no origin', async () => {
    const cookie = await signIn(setting.server, 'claire');
    expect((await create({ cookie })).status).toBe(403);
    expect(setting.site.created).toHaveLength(0);
  });

  it('is done from the own origin', async () => {
    const cookie = await signIn(setting.server, 'claire');
    expect((await create({ cookie, origin: setting.server.url })).status).toBe(201);
    expect(setting.site.created).toEqual([
      { caller: { kind: 'user', accountId: 'claire' }, body: {}, properties: undefined },
    ]);
  });

  it('is done for a REST client, which has no origin', async () => {
    const answer = await post(
      setting.server,
      '/rest/api/3/issue',
      { fields: {} },
      { authorization: basic('agent') },
    );
    expect(answer.status).toBe(404);
    expect(setting.site.calls[0]).toMatchObject({
      method: 'POST',
      body: '{"fields":{}}',
      caller: { accountId: 'agent' },
    });
  });
});

describe('a body', () => {
  it('over the limit is answered with the limit', async () => {
    const answer = await post(setting.server, '/rest/api/3/issue', 'x'.repeat(1024 * 1024 + 1), {
      authorization: basic('agent'),
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ errorMessages: ['The body is larger than 1048576 bytes.'] });
    expect(setting.site.calls).toHaveLength(0);
  });

  it('that is not JSON is the site’s to judge, and is refused by the pages’ own calls', async () => {
    await post(setting.server, '/rest/api/3/issue', '{"half"', { authorization: basic('agent') });
    expect(setting.site.calls[0]?.body).toBe('{"half"');
    const answer = await post(setting.server, '/_site/switch', '{"half"');
    expect(answer.status).toBe(400);
  });

  it('with a field too many is refused with its name', async () => {
    const answer = await post(setting.server, '/_site/portal/request', { body: {}, extra: 1 });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errorMessages: string[] }).errorMessages[0]).toMatch(/^extra: /);
    expect(setting.site.created).toHaveLength(0);
  });
});

describe('faults and invocations', () => {
  it.each(['claire', 'agent'])('are not for %s', async (accountId) => {
    const headers = { authorization: basic(accountId) };
    expect((await fetch(`${setting.server.url}/_site/faults`, { headers })).status).toBe(403);
    expect((await fetch(`${setting.server.url}/_site/invocations`, { headers })).status).toBe(403);
    const rule = { times: 1, answer: { kind: 'network' } };
    expect((await post(setting.server, '/_site/faults', { rule }, headers)).status).toBe(403);
    expect(setting.site.rules).toHaveLength(0);
  });

  it('are added, shown and cleared by an admin', async () => {
    const headers = { authorization: basic('admin') };
    const rule = { path: '/issue/', times: 2, answer: { kind: 'status', status: 429, retryAfterSeconds: 2 } };
    const events = { duplicate: true, reorder: false, delayMs: 50 };
    const added = await post(setting.server, '/_site/faults', { rule, events }, headers);
    expect(await added.json()).toEqual({ rules: [rule], events });
    expect(setting.site.rules).toEqual([rule]);
    const cleared = await fetch(`${setting.server.url}/_site/faults`, { method: 'DELETE', headers });
    expect(await cleared.json()).toEqual({
      rules: [],
      events: { duplicate: false, reorder: false, delayMs: 0 },
    });
    expect(setting.site.rules).toHaveLength(0);
  });

  it('refuse an answer that no fault can give', async () => {
    const rule = { times: 1, answer: { kind: 'status', status: 200 } };
    const headers = { authorization: basic('admin') };
    expect((await post(setting.server, '/_site/faults', { rule }, headers)).status).toBe(400);
    expect(setting.site.rules).toHaveLength(0);
  });
});
