import { ACCOUNT_IDS, ORGANISATION_IDS } from '../../sandbox/seed/ids';
import type { PolicyDesk } from '../../src/bridge/admin/policy';
import type { ClientOptions } from '../../src/policy/policy';
import { Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const CLIENT: ClientOptions = {
  comments: true,
  notice: true,
  approvers: {
    reporter: false,
    participants: true,
    named: { [ORGANISATION_IDS.leman]: [ACCOUNT_IDS.claire] },
  },
};

const readDesk = async () => (await desk.admin<{ desk: PolicyDesk }>('admin', 'readPolicy')).desk;
const saveDraft = async (parts: Record<string, unknown>) => {
  const { revision } = (await readDesk()).draft;
  return desk.admin<{ kind: string; desk: PolicyDesk }>('admin', 'saveDraft', { revision, parts });
};

test('are saved into the draft, say what they change, and stay when another part is saved', async () => {
  expect((await saveDraft({ client: CLIENT })).kind).toBe('saved');
  const { draft, inForce } = (await saveDraft({ secondOpinion: true })).desk;
  expect(draft.content.client).toEqual(CLIENT);
  expect(inForce.client.comments).toBe(false);
  expect(draft.changes).toEqual(
    expect.arrayContaining([
      { what: 'client', option: 'comments', from: false, to: true },
      { what: 'client', option: 'reporter', from: true, to: false },
      { what: 'approvers', organisation: ORGANISATION_IDS.leman, to: [ACCOUNT_IDS.claire] },
    ]),
  );
  const published = await desk.publish({ client: CLIENT }, { reason: 'Les clients sont informés' });
  expect(published).toMatchObject({ kind: 'published' });
  expect((await readDesk()).inForce.client).toEqual(CLIENT);
});

test('that leave nobody to approve are warned of, and can be published all the same', async () => {
  const nobody = { ...CLIENT, approvers: { reporter: false, participants: false, named: {} } };
  const { draft } = (await saveDraft({ client: nobody })).desk;
  expect(draft.findings).toContainEqual({ severity: 'warning', code: 'nobody-approves' });
  expect(await desk.publish({ client: nobody }, { reason: 'Essai' })).toMatchObject({ kind: 'published' });
});

test.each<[string, object, string]>([
  ['without the approvers', { comments: true, notice: true }, 'parts.client.approvers'],
  ['with more than belongs there', { ...CLIENT, discount: 10 }, 'parts.client.discount'],
  [
    'with an approver without an account',
    { ...CLIENT, approvers: { ...CLIENT.approvers, named: { '1': [''] } } },
    'parts.client.approvers.named.1.0',
  ],
  [
    'with an organisation that is no id',
    { ...CLIENT, approvers: { ...CLIENT.approvers, named: { __proto__x: ['a'] } } },
    'parts.client.approvers.named.__proto__x',
  ],
])('%s are refused with the place', async (_what, client, path) => {
  const saved = await saveDraft({ client });
  expect(saved.kind).toBe('invalid');
  expect(JSON.stringify(saved)).toContain(`"${path.replace('parts.', '')}`);
  expect((await readDesk()).draft.saved).toBeUndefined();
});

test('go with the configuration in one file, by way of the draft', async () => {
  await desk.publish({ client: CLIENT }, { reason: 'Les clients sont informés' });
  const { configuration } = await desk.admin<{ configuration: unknown }>('admin', 'exportConfiguration');
  const file = JSON.stringify(configuration);
  await desk.admin('admin', 'publishAgain', { version: 1, reason: 'Retour' });
  const preview = await desk.admin<{ revision: number; changes: unknown[] }>(
    'admin',
    'previewConfiguration',
    {
      file,
      part: 'policy',
    },
  );
  expect(preview.changes).toContainEqual({ what: 'client', option: 'notice', from: false, to: true });
  const imported = await desk.admin<{ desk: PolicyDesk }>('admin', 'importConfiguration', {
    file,
    part: 'policy',
    revision: preview.revision,
  });
  expect(imported.desk.draft.content.client).toEqual(CLIENT);
  expect(imported.desk.inForce.client.notice).toBe(false);
});

test('are for admins alone', async () => {
  expect(await desk.admin('level1', 'saveDraft', { revision: 0, parts: { client: CLIENT } })).toMatchObject({
    kind: 'refused',
  });
  expect((await readDesk()).draft.saved).toBeUndefined();
});
