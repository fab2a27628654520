import { post, signIn, startSetting, type Setting } from './running-server';

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting();
});
afterAll(() => setting.stop());

async function send(accountId: string, method: string, path: string, body?: unknown): Promise<Response> {
  const cookie = await signIn(setting.server, accountId);
  return fetch(setting.server.url + path, {
    method,
    headers: {
      cookie,
      origin: setting.server.url,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

it.each([
  ['GET', '/_site/workflow', undefined],
  ['PUT', '/_site/workflow/11', { rules: [] }],
  ['GET', '/_site/actions', undefined],
  ['POST', '/_site/actions/act', { accountId: 'admin', inputs: {} }],
])('%s %s is the admins’', async (method, path, body) => {
  expect((await send('agent', method, path, body)).status).toBe(403);
});

it('shows rules in the admin’s language, and puts them on a transition', async () => {
  const put: unknown[] = [];
  const name = { text: 'Accord', texts: { 'de-DE': 'Freigabe', 'fr-FR': 'Accord' } };
  Object.assign(setting.site, {
    workflowRules: () => [{ key: 'r', kind: 'condition', expression: 'true', name, description: name }],
    setWorkflowRules: (...given: unknown[]) => {
      put.push(given);
      return Promise.resolve(given[0] === '11');
    },
  });
  const answer = (await (await send('admin', 'GET', '/_site/workflow')).json()) as { rules: unknown };
  expect(answer.rules).toEqual([{ key: 'r', kind: 'condition', name: 'Accord', description: 'Accord' }]);
  expect((await send('admin', 'PUT', '/_site/workflow/11', { rules: ['r'] })).status).toBe(200);
  expect((await send('admin', 'PUT', '/_site/workflow/99', { rules: ['r'] })).status).toBe(404);
  expect(put).toEqual([
    ['11', ['r']],
    ['99', ['r']],
  ]);
});

it('runs an action as the person of the rule’s connection, and tells what went wrong', async () => {
  const ran: unknown[] = [];
  setting.host.runAction = (call) => {
    ran.push(call);
    return call.inputs['issueKey'] === 'X'
      ? Promise.reject(new Error('no such key'))
      : Promise.resolve({ a: 1 });
  };
  const run = async (accountId: string, inputs: unknown): Promise<unknown> =>
    (await send('admin', 'POST', '/_site/actions/act', { accountId, inputs })).json();
  expect(await run('agent', { issueKey: 'SUP-1' })).toEqual({ result: { a: 1 } });
  expect(ran).toEqual([
    { actionKey: 'act', viewer: { kind: 'licensed', accountId: 'agent' }, inputs: { issueKey: 'SUP-1' } },
  ]);
  expect(await run('claire', { issueKey: 'X' })).toEqual({ error: { message: 'no such key' } });
  expect((await send('admin', 'POST', '/_site/actions/act', { accountId: 'none', inputs: {} })).status).toBe(
    404,
  );
});

it('moves an issue as the account of the session, and as nobody without one', async () => {
  const moved: unknown[] = [];
  setting.site.moveIssue = (...given) => {
    moved.push(given);
    return Promise.resolve({ status: 200, headers: {}, body: '{"key":"INF-1"}' });
  };
  const body = { key: 'SUP-1', projectKey: 'INF' };
  expect(await (await send('agent', 'POST', '/_site/move', body)).json()).toEqual({ key: 'INF-1' });
  await post(setting.server, '/_site/move', body, { origin: setting.server.url });
  expect(moved).toEqual([
    [{ kind: 'user', accountId: 'agent' }, 'SUP-1', 'INF'],
    [{ kind: 'anonymous' }, 'SUP-1', 'INF'],
  ]);
});
