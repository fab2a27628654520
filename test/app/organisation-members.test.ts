import { ACCOUNT_IDS, ORGANISATION_IDS } from '../../sandbox/seed/ids';
import { DEFAULT_SITE_SEED } from '../../sandbox/seed/site';
import { Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const members = (organisation: unknown) => desk.admin('admin', 'organisationMembers', { organisation });

test('an admin chooses among the people of an organisation, named as JSM names them', async () => {
  const belongs = DEFAULT_SITE_SEED.accounts.filter(({ organisationIds }) =>
    organisationIds.includes(ORGANISATION_IDS.leman),
  );
  expect(belongs.map(({ accountId }) => accountId)).toContain(ACCOUNT_IDS.claire);
  expect(await members(ORGANISATION_IDS.leman)).toEqual({
    kind: 'ok',
    members: belongs.map(({ accountId, displayName }) => ({ accountId, name: displayName })),
    isMore: false,
  });
});

test('an organisation that is gone says so', async () => {
  expect(await members('987654')).toEqual({ kind: 'gone' });
});

test.each([undefined, 7, 'leman', '../1', ''])('%p is no organisation', async (organisation) => {
  expect(await members(organisation)).toMatchObject({ kind: 'refused' });
});
