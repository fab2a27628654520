import type { ForgeHost, Site } from '../../sandbox/contracts';
import { ACCOUNT_IDS, ORGANISATION_IDS } from '../../sandbox/seed/ids';
import { manualClock, openSite } from '../../sandbox/site';
import { Dashboard } from '../../sandbox/web/server/dashboard';
import { modulesAt } from '../../sandbox/web/server/modules';

const TYPE = 'jiraServiceManagement:organizationPanel';
const host = {
  manifest: {
    appUuid: '11111111-2222-4333-8444-555555555555',
    modules: [
      { type: TYPE, key: 'organization-panel', resource: 'organization', unlicensedAccess: [] },
      { type: 'jira:adminPage', key: 'admin-page', resource: 'admin', unlicensedAccess: [] },
    ],
  },
} as unknown as ForgeHost;
const organizationId = Object.values(ORGANISATION_IDS)[0]!;

let site: Site;
beforeAll(async () => {
  site = await openSite({
    folder: undefined,
    clock: manualClock(Date.UTC(2026, 10, 24, 9)),
    baseUrl: 'http://site.test',
  });
});
afterAll(() => site.close());

const shownTo = (accountId: string | undefined, id: string = organizationId): ReturnType<typeof modulesAt> =>
  modulesAt(
    { kind: 'organization', organizationId: id },
    accountId === undefined ? undefined : site.account(accountId),
    site,
    host,
    new Dashboard(site.storage('dashboard')),
  );

describe('the panel of an organisation', () => {
  test('knows the organisation, and the project through which it is seen', async () => {
    const project = JSON.parse(
      (
        await site.handle({
          method: 'GET',
          path: '/rest/api/3/project/SUP',
          headers: {},
          caller: { kind: 'app' },
        })
      ).body,
    ) as { id: string };
    expect(await shownTo(ACCOUNT_IDS.level1)).toEqual([
      {
        module: expect.objectContaining({ key: 'organization-panel' }),
        extension: {
          type: TYPE,
          organization: { id: organizationId },
          project: { id: project.id, key: 'SUP', type: 'service_desk' },
          location: `http://site.test/agent/organizations/${organizationId}`,
        },
      },
    ]);
  });

  test('is there for admins as well', async () => {
    expect(await shownTo(ACCOUNT_IDS.admin)).toHaveLength(1);
  });

  test.each([
    ['a client, of their own organisation too', ACCOUNT_IDS.claire],
    ['a colleague without licence', ACCOUNT_IDS.colleague],
    ['an anonymous visitor', undefined],
  ])('is not there for %s', async (_who, accountId) => {
    for (const id of Object.values(ORGANISATION_IDS)) expect(await shownTo(accountId, id)).toEqual([]);
  });

  test('is not there for an organisation that does not exist', async () => {
    expect(await shownTo(ACCOUNT_IDS.admin, '987654')).toEqual([]);
  });
});
