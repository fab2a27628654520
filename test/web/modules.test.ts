import { basic, modulesAt, post, signIn, startSetting, type Setting } from './running-server';

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting();
});
beforeEach(() => setting.forget());
afterAll(() => setting.stop());

const REQUEST = (key: string): string => `kind=portal-request&portalId=1&key=${key}`;
const CREATE = 'kind=portal-create&portalId=1&requestTypeId=21';
const FOOT = 'kind=portal-foot&page=portal&portalId=1';
const FOOT_OF_REQUESTS = 'kind=portal-foot&page=my_requests';

async function invoke(
  accountId: string,
  token: string,
  functionKey = 'explain',
  payload?: unknown,
): Promise<Response> {
  const cookie = await signIn(setting.server, accountId);
  return post(
    setting.server,
    '/_site/invoke',
    { token, functionKey, payload },
    { cookie, origin: setting.server.url },
  );
}

describe('modules that a viewer gets', () => {
  it.each([
    ['the owner of a request', 'claire', REQUEST('SUP-1'), ['portal-panel']],
    ['another client', 'thomas', REQUEST('SUP-1'), []],
    ['a colleague without licence, to whom the module is closed', 'colleague', REQUEST('SUP-1'), []],
    ['an agent in the portal', 'agent', REQUEST('SUP-1'), ['portal-panel']],
    ['a client at the foot of a portal', 'claire', FOOT, ['portal-notice']],
    ['a client at the foot of their requests', 'claire', FOOT_OF_REQUESTS, ['portal-notice']],
    [
      'a client at the foot of a portal that there is not',
      'claire',
      'kind=portal-foot&page=portal&portalId=9',
      [],
    ],
    ['a colleague without licence, to whom the foot is closed', 'colleague', FOOT, []],
    ['an agent beside an issue', 'agent', 'kind=issue&key=SUP-1', ['agent-panel']],
    ['a client beside an issue', 'claire', 'kind=issue&key=SUP-1', []],
    ['an agent beside the queues', 'agent', 'kind=queues&projectKey=SUP', ['queue-page']],
    ['a colleague who is no agent there, beside the queues', 'admin', 'kind=queues&projectKey=SUP', []],
    ['an agent beside the queues of another project', 'agent', 'kind=queues&projectKey=HR', []],
    ['a client beside the queues', 'claire', 'kind=queues&projectKey=SUP', []],
    ['whoever may browse a project', 'admin', 'kind=project&projectKey=SUP', ['project-page']],
    ['a client in a project', 'claire', 'kind=project&projectKey=SUP', []],
    ['an agent, of a gadget that nobody has added', 'agent', 'kind=gadget&gadgetId=1&entryPoint=view', []],
    ['an admin in the settings', 'admin', 'kind=admin', ['admin-page']],
    ['an agent in the settings', 'agent', 'kind=admin', []],
    ['a client in the settings', 'claire', 'kind=admin', []],
  ])('%s', async (_case, accountId, query, keys) => {
    const cookie = await signIn(setting.server, accountId);
    expect((await modulesAt(setting.server, query, cookie)).map(({ key }) => key)).toEqual(keys);
  });

  it('are none for an anonymous visitor where the module is not open to them', async () => {
    expect(await modulesAt(setting.server, REQUEST('SUP-1'))).toEqual([]);
    expect(await modulesAt(setting.server, CREATE)).toEqual([]);
  });

  it('are at the foot of a portal for an anonymous visitor, who has no requests', async () => {
    expect((await modulesAt(setting.server, FOOT)).map(({ key }) => key)).toEqual(['portal-notice']);
    expect(await modulesAt(setting.server, FOOT_OF_REQUESTS)).toEqual([]);
  });

  it('have titles in the viewer’s language', async () => {
    const claire = await modulesAt(setting.server, REQUEST('SUP-1'), await signIn(setting.server, 'claire'));
    const thomas = await modulesAt(setting.server, REQUEST('SUP-2'), await signIn(setting.server, 'thomas'));
    expect([claire[0]?.title, thomas[0]?.title]).toEqual(['Prise en charge', 'Betreuung']);
  });

  it.each([
    'kind=portal-request&portalId=1&key=../x',
    'kind=nowhere',
    'kind=portal-create&portalId=x&requestTypeId=1',
    'kind=portal-foot&page=view_request&portalId=1',
  ])('are refused at a place that does not exist: %s', async (query) => {
    expect((await fetch(`${setting.server.url}/_site/modules?${query}`)).status).toBe(400);
  });
});

describe('the extension', () => {
  it('of the portal panel has numbers for ids, the request’s key and its property, and no issue id', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const [module] = await modulesAt(setting.server, REQUEST('SUP-1'), cookie);
    expect(module?.context.extension).toEqual({
      type: 'jiraServiceManagement:portalRequestDetailPanel',
      portal: { id: 1 },
      request: { key: 'SUP-1', typeId: 21, property: { about: 'problem' } },
      location: 'http://127.0.0.1:8080/portal/1/SUP-1',
    });
  });

  it('of the foot of a page names the page, and the portal on its own page alone', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const extensions = await Promise.all(
      [FOOT, FOOT_OF_REQUESTS].map(
        async (place) => (await modulesAt(setting.server, place, cookie))[0]?.context.extension,
      ),
    );
    const type = 'jiraServiceManagement:portalFooter';
    expect(extensions).toEqual([
      { type, page: 'portal', portal: { id: 1 }, location: 'http://127.0.0.1:8080/portal' },
      { type, page: 'my_requests', location: 'http://127.0.0.1:8080/portal/requests' },
    ]);
  });

  it('of the agent panel names issue and project as documented', async () => {
    const cookie = await signIn(setting.server, 'agent');
    const [module] = await modulesAt(setting.server, 'kind=issue&key=SUP-1', cookie);
    expect(module?.context.extension).toEqual({
      type: 'jira:issueContext',
      issue: { id: '10001', key: 'SUP-1', type: 'Incident', typeId: '10012' },
      project: { id: '10000', key: 'SUP', type: 'service_desk' },
      location: 'http://127.0.0.1:8080/browse/SUP-1',
    });
  });
});

describe('a call of the bridge', () => {
  it('reaches the host with the viewer of the session and the extension of the page', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const [module] = await modulesAt(setting.server, REQUEST('SUP-1'), cookie);
    const answer = await invoke('claire', module?.token ?? '', 'explain', { locale: 'fr-FR' });
    expect(await answer.json()).toEqual({ result: { answered: 'explain' } });
    expect(setting.host.invoked).toEqual([
      {
        moduleKey: 'portal-panel',
        viewer: { kind: 'customer', accountId: 'claire' },
        extension: module?.context.extension,
        functionKey: 'explain',
        payload: { locale: 'fr-FR' },
      },
    ]);
  });

  it('brings back what the resolver threw as a message', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const [module] = await modulesAt(setting.server, REQUEST('SUP-1'), cookie);
    const answer = await invoke('claire', module?.token ?? '', 'boom');
    expect(await answer.json()).toEqual({ error: { message: 'There is no such definition.' } });
  });

  it('is refused with a token whose extension was changed to another request', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const [module] = await modulesAt(setting.server, REQUEST('SUP-1'), cookie);
    const [body = '', signature = ''] = (module?.token ?? '').split('.');
    const forged = Buffer.from(
      Buffer.from(body, 'base64url').toString().replaceAll('SUP-1', 'SUP-2'),
    ).toString('base64url');
    expect((await invoke('claire', `${forged}.${signature}`)).status).toBe(403);
    expect(setting.host.invoked).toHaveLength(0);
  });

  it('is refused with another viewer’s token', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const [module] = await modulesAt(setting.server, REQUEST('SUP-1'), cookie);
    expect((await invoke('thomas', module?.token ?? '')).status).toBe(403);
    const anonymous = await post(setting.server, '/_site/invoke', {
      token: module?.token,
      functionKey: 'explain',
    });
    expect(anonymous.status).toBe(403);
    expect(setting.host.invoked).toHaveLength(0);
  });

  it('is refused with a session in the place of a token', async () => {
    const session = (await signIn(setting.server, 'claire')).split('=')[1] ?? '';
    expect((await invoke('claire', session)).status).toBe(403);
    expect(setting.host.invoked).toHaveLength(0);
  });

  it('is refused when the page is older than twelve hours', async () => {
    const cookie = await signIn(setting.server, 'claire');
    const [module] = await modulesAt(setting.server, REQUEST('SUP-1'), cookie);
    setting.pass(12 * 3_600_000 + 1);
    expect((await invoke('claire', module?.token ?? '')).status).toBe(403);
    expect(setting.host.invoked).toHaveLength(0);
  });

  it('to the product is made as the viewer, within the scopes of the app', async () => {
    const cookie = await signIn(setting.server, 'agent');
    const [module] = await modulesAt(setting.server, 'kind=issue&key=SUP-1', cookie);
    const answer = await post(
      setting.server,
      '/_site/fetch-product',
      { token: module?.token, method: 'GET', path: '/rest/api/3/myself', headers: {} },
      { cookie, origin: setting.server.url },
    );
    expect(await answer.json()).toMatchObject({ status: 200 });
    expect(setting.site.calls.at(-1)).toMatchObject({
      path: '/rest/api/3/myself',
      caller: { kind: 'user', accountId: 'agent' },
      scopes: ['read:jira-work'],
    });
  });

  it('to anything but the REST API is refused', async () => {
    const cookie = await signIn(setting.server, 'agent');
    const [module] = await modulesAt(setting.server, 'kind=issue&key=SUP-1', cookie);
    const before = setting.site.calls.length;
    const answer = await post(
      setting.server,
      '/_site/fetch-product',
      { token: module?.token, method: 'GET', path: '/_site/faults', headers: {} },
      { cookie, origin: setting.server.url },
    );
    expect(answer.status).toBe(400);
    expect(setting.site.calls).toHaveLength(before);
  });
});

it('credentials that are wrong are refused by the pages’ calls, not taken for a visitor', async () => {
  const headers = { authorization: basic('claire', 'wrong') };
  expect((await fetch(`${setting.server.url}/_site/session`, { headers })).status).toBe(401);
});

describe('an issue panel', () => {
  const statusFor = async (accountId: string, token: string): Promise<Response> =>
    post(
      setting.server,
      '/_site/panel-status',
      { token },
      { cookie: await signIn(setting.server, accountId), origin: setting.server.url },
    );

  it('has a status of the viewer’s own beside its label, and the manifest’s until then', async () => {
    const cookie = await signIn(setting.server, 'agent');
    const [panel] = await modulesAt(setting.server, 'kind=issue&key=SUP-1', cookie);
    expect(panel).toMatchObject({ status: { type: 'lozenge', value: { label: 'N1' } } });
    const answer = await statusFor('agent', panel?.token ?? '');
    expect(await answer.json()).toEqual({
      status: { type: 'lozenge', value: { label: 'agent', type: 'moved' } },
    });
  });

  it('says nothing to whoever took the token of another', async () => {
    const cookie = await signIn(setting.server, 'agent');
    const [panel] = await modulesAt(setting.server, 'kind=issue&key=SUP-1', cookie);
    expect((await statusFor('claire', panel?.token ?? '')).status).toBe(403);
  });
});

describe('the dashboard', () => {
  const send = async (accountId: string, path: string, body: unknown): Promise<Response> =>
    post(setting.server, path, body, {
      cookie: await signIn(setting.server, accountId),
      origin: setting.server.url,
    });

  it('keeps what the edit mode of a gadget submitted, for everybody', async () => {
    const added = await send('agent', '/_site/dashboard/gadgets', { moduleKey: 'gadget' });
    const { id } = (await added.json()) as { id: string };
    const cookie = await signIn(setting.server, 'agent');
    const [edit] = await modulesAt(setting.server, `kind=gadget&gadgetId=${id}&entryPoint=edit`, cookie);
    expect(edit?.src).toContain('/gadget-edit/');
    expect(edit?.context.extension).toMatchObject({
      gadgetConfiguration: {},
      gadget: { id },
      entryPoint: 'edit',
    });
    const configuration = { period: 'month' };
    await send('agent', '/_site/dashboard/configure', { token: edit?.token, configuration });

    const seenByAdmin = await modulesAt(
      setting.server,
      `kind=gadget&gadgetId=${id}&entryPoint=view`,
      await signIn(setting.server, 'admin'),
    );
    expect(seenByAdmin[0]?.src).toContain('/gadget/');
    expect(seenByAdmin[0]?.context.extension).toMatchObject({
      gadgetConfiguration: configuration,
      entryPoint: 'view',
    });
  });

  it('is not configured from the view mode of a gadget', async () => {
    const { id } = (await (
      await send('agent', '/_site/dashboard/gadgets', { moduleKey: 'gadget' })
    ).json()) as { id: string };
    const cookie = await signIn(setting.server, 'agent');
    const [view] = await modulesAt(setting.server, `kind=gadget&gadgetId=${id}&entryPoint=view`, cookie);
    const answer = await send('agent', '/_site/dashboard/configure', {
      token: view?.token,
      configuration: {},
    });
    expect(answer.status).toBe(403);
  });

  it.each(['claire', 'colleague'])('is closed to %s', async (accountId) => {
    expect((await send(accountId, '/_site/dashboard/gadgets', { moduleKey: 'gadget' })).status).toBe(403);
  });

  it('takes no gadget that the app does not have', async () => {
    expect((await send('agent', '/_site/dashboard/gadgets', { moduleKey: 'agent-panel' })).status).toBe(404);
  });
});
