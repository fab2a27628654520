import { ACCOUNT_IDS, GROUP_IDS, PROJECT_IDS } from '../../sandbox/seed/ids';
import { DEFAULT_SITE_SEED } from '../../sandbox/seed/site';
import { CALLERS, Desk, type Body, type Who } from './harness';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

describe('basic authentication', () => {
  it('knows every seeded account by address and token', () => {
    for (const { emailAddress, token, accountId } of DEFAULT_SITE_SEED.accounts) {
      expect(desk.site.authenticate(basic(`${emailAddress}:${token}`))?.accountId).toBe(accountId);
    }
  });

  const email = 'claire.rochat@fiduciaire-leman.example';
  const wrong: [behaviour: string, header: string][] = [
    ['a wrong token', basic(`${email}:client-clair`)],
    ['the token of another account', basic(`${email}:client-olivier`)],
    ['an unknown address', basic('nobody@example.com:client-claire')],
    ['no token', basic(email)],
    ['an empty token', basic(`${email}:`)],
    ['another scheme', `Bearer ${Buffer.from(`${email}:client-claire`).toString('base64')}`],
    ['no Base64', 'Basic ?'],
    ['nothing', ''],
  ];
  it.each(wrong)('refuses %s', (_, header) => {
    expect(desk.site.authenticate(header)).toBeUndefined();
  });

  it('does not mind the case of the address', () => {
    expect(desk.site.authenticate(basic(`${email.toUpperCase()}:client-claire`))?.displayName).toBe(
      'Claire Rochat',
    );
  });
});

describe('the seeded accounts', () => {
  it('cover four organisations, four languages and the kinds of the vendor', () => {
    const accounts = desk.site.accounts();
    const customers = accounts.filter(({ accountType }) => accountType === 'customer');
    expect(new Set(customers.flatMap(({ organisationIds }) => organisationIds)).size).toBe(4);
    expect(new Set(customers.map(({ locale }) => locale))).toEqual(new Set(['fr', 'de', 'en', 'it']));
    expect(customers.every(({ accountId }) => accountId.startsWith('qm:'))).toBe(true);
    expect(accounts.filter(({ role }) => role === 'agent').length).toBe(4);
    expect(accounts.filter(({ role }) => role === 'admin').length).toBe(1);
    expect(accounts.filter(({ accountType }) => accountType === 'unlicensed').length).toBe(1);
    expect(new Set(accounts.map(({ token }) => token)).size).toBe(accounts.length);
  });
});

describe('the account that calls', () => {
  it('is told who it is', async () => {
    const kinds = { agent: 'atlassian', claire: 'customer', colleague: 'atlassian', app: 'app' } as const;
    for (const [who, accountType] of Object.entries(kinds)) {
      expect((await desk.call(who as Who, 'GET', '/rest/api/3/myself')).body.accountType).toBe(accountType);
    }
    expect((await desk.call('anonymous', 'GET', '/rest/api/3/myself')).status).toBe(401);
  });

  it('looks people up when it has a licence, and finds itself alone otherwise', async () => {
    const path = `/rest/api/3/user?accountId=${ACCOUNT_IDS.thomas}`;
    expect((await desk.call('agent', 'GET', path)).body.displayName).toBe('Thomas Brunner');
    expect((await desk.call('app', 'GET', path)).status).toBe(200);
    expect((await desk.call('thomas', 'GET', path)).status).toBe(200);
    expect((await desk.call('claire', 'GET', path)).status).toBe(404);
    expect((await desk.call('agent', 'GET', '/rest/api/3/user')).status).toBe(400);
    const found = await desk.call('agent', 'GET', '/rest/api/3/user/search?query=brun');
    expect((found.body as unknown as Body[]).map(({ accountId }) => accountId)).toEqual([ACCOUNT_IDS.thomas]);
    expect((await desk.call('claire', 'GET', '/rest/api/3/user/search?query=brun')).body).toEqual([]);
  });
});

describe('permissions by actor', () => {
  const rows: [Who, administer: boolean, browse: boolean, edit: boolean, agent: boolean][] = [
    ['admin', true, true, true, true],
    ['agent', false, true, true, true],
    ['trainee', false, true, false, true],
    ['app', false, true, true, true],
    ['colleague', false, false, false, false],
    ['claire', false, false, false, false],
    ['anonymous', false, false, false, false],
  ];
  it.each(rows)('%s', async (who, administer, browse, edit, agent) => {
    const { id } = await desk.raise();
    const names = ['ADMINISTER', 'BROWSE_PROJECTS', 'EDIT_ISSUES', 'SERVICEDESK_AGENT'];
    const mine = await desk.call(who, 'GET', `/rest/api/3/mypermissions?permissions=${names.join(',')}`);
    expect(names.map((name) => mine.body.permissions[name]?.havePermission)).toEqual([
      administer,
      browse,
      edit,
      agent,
    ]);
    const { body } = await desk.call(who, 'POST', '/rest/api/3/permissions/check', {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [Number(id), 99], projects: [10000, 5] }],
    });
    expect(body).toEqual({
      globalPermissions: administer ? ['ADMINISTER'] : [],
      projectPermissions: [
        { permission: 'EDIT_ISSUES', issues: edit ? [Number(id)] : [], projects: edit ? [10000] : [] },
      ],
    });
  });

  it('are told for a project that the caller may browse, and only by name', async () => {
    const path = '/rest/api/3/mypermissions';
    const { body } = await desk.call('agent', 'GET', `${path}?projectKey=DEV&permissions=SERVICEDESK_AGENT`);
    expect(body.permissions['SERVICEDESK_AGENT']?.havePermission).toBe(false);
    expect((await desk.call('claire', 'GET', `${path}?projectKey=SUP&permissions=EDIT_ISSUES`)).status).toBe(
      404,
    );
    expect((await desk.call('agent', 'GET', path)).status).toBe(400);
    expect((await desk.call('agent', 'GET', `${path}?permissions=FLY`)).status).toBe(400);
  });

  it('of others are told to admins and the app', async () => {
    const body = {
      accountId: ACCOUNT_IDS.level1,
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000] }],
    };
    const check = '/rest/api/3/permissions/check';
    expect((await desk.call('claire', 'POST', check, body)).status).toBe(403);
    expect((await desk.call('app', 'POST', check, body)).body.projectPermissions[0]?.projects).toEqual([
      10000,
    ]);
    expect(
      (await desk.call('admin', 'POST', check, { ...body, accountId: ACCOUNT_IDS.claire })).body
        .projectPermissions[0]?.projects,
    ).toEqual([]);
  });
});

describe('projects', () => {
  it('are shown to those who may browse them', async () => {
    const keys = async (who: Who): Promise<string[]> =>
      (await desk.call(who, 'GET', '/rest/api/3/project/search')).body.values.map(({ key }) => key);
    expect(await keys('agent')).toEqual(['DEV', 'INF', 'SUP']);
    expect(await keys('internalAgent')).toEqual(['INF']);
    expect(await keys('claire')).toEqual([]);
    expect((await desk.call('agent', 'GET', '/rest/api/3/project/SUP')).body.projectTypeKey).toBe(
      'service_desk',
    );
    expect((await desk.call('claire', 'GET', '/rest/api/3/project/SUP')).status).toBe(404);
  });

  it.each([
    ['orderBy=key', ['DEV', 'INF', 'SUP']],
    ['orderBy=-key', ['SUP', 'INF', 'DEV']],
    ['orderBy=-name', ['SUP', 'INF', 'DEV']],
    ['typeKey=service_desk', ['INF', 'SUP']],
    [`id=${PROJECT_IDS.development}`, ['DEV']],
    ['startAt=1&maxResults=1', ['INF']],
    ['query=erp', ['SUP']],
  ])('are searched by %s', async (query, expected) => {
    const { body } = await desk.call('agent', 'GET', `/rest/api/3/project/search?${query}`);
    expect(body.values.map(({ key }) => key)).toEqual(expected);
  });
});

describe('groups', () => {
  const groups = '/rest/api/3/groups/picker';

  it.each([
    ['?query=fact', [], 'case matters'],
    ['?query=fact&caseInsensitive=true', ['Facturation'], 'where case does not matter'],
    ['', ['Facturation', 'Support'], 'all'],
    [`?excludeId=${GROUP_IDS.billing}`, ['Support'], 'all but one'],
  ])('are found by %s', async (query, names) => {
    const { body } = await desk.call('agent', 'GET', groups + query);
    expect(body.groups.map(({ name }) => name)).toEqual(names);
  });

  it('are no client’s to find', async () => {
    expect((await desk.call('claire', 'GET', groups)).body.groups).toEqual([]);
  });

  it.each<[Who, string, string[]]>([
    ['agent', ACCOUNT_IDS.level2, ['Support', 'Facturation']],
    ['agent', ACCOUNT_IDS.level1, ['Support']],
    ['app', ACCOUNT_IDS.claire, []],
  ])('of an account, as %s', async (who, accountId, names) => {
    const answer = await desk.site.handle({
      method: 'GET',
      path: `/rest/api/3/user/groups?accountId=${encodeURIComponent(accountId)}`,
      headers: {},
      caller: CALLERS[who],
    });
    expect((JSON.parse(answer.body) as { name: string }[]).map(({ name }) => name)).toEqual(names);
  });

  it('of oneself are told to everybody who asks for them', async () => {
    const self = '/rest/api/3/myself';
    const groups = async (who: Who, path: string) =>
      (await desk.call(who, 'GET', path)).body as unknown as {
        groups: { size: number; items: { name: string }[] };
      };
    const { groups: own } = await groups('agent', `${self}?expand=groups`);
    expect(own.items.map(({ name }) => name)).toEqual(['Support']);
    expect((await groups('agent', self)).groups).toEqual({ size: 1, items: [] });
    expect((await groups('claire', `${self}?expand=groups`)).groups).toEqual({ size: 0, items: [] });
  });

  it('of others are closed to clients, their members to all but admins', async () => {
    const others = `/rest/api/3/user/groups?accountId=${encodeURIComponent(ACCOUNT_IDS.level1)}`;
    expect((await desk.call('claire', 'GET', others)).status).toBe(403);
    const members = `/rest/api/3/group/member?groupId=${GROUP_IDS.billing}`;
    expect((await desk.call('agent', 'GET', members)).status).toBe(403);
    const { body } = await desk.call('admin', 'GET', members);
    expect(body.values.map(({ accountId }) => accountId)).toEqual([ACCOUNT_IDS.admin, ACCOUNT_IDS.level2]);
  });
});
