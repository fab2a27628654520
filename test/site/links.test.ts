import { Desk } from './harness';

let desk: Desk;
let one: { id: string; key: string };
let two: { id: string; key: string };
beforeEach(async () => {
  desk = await Desk.open();
  [one, two] = [await desk.raise(), await desk.raise('claire', { summary: 'Autre demande' })];
});

const link = { type: { name: 'Relates' } };

test('the kinds of link are named', async () => {
  const { body } = await desk.call('agent', 'GET', '/rest/api/3/issueLinkType');
  expect(body.issueLinkTypes.map(({ name }) => name)).toContain('Relates');
});

test('a link stands on both issues, from their own side, and is made once', async () => {
  for (let n = 0; n < 2; n++) {
    const answer = await desk.call('app', 'POST', '/rest/api/3/issueLink', {
      ...link,
      inwardIssue: { key: one.key },
      outwardIssue: { id: two.id },
    });
    expect(answer.status).toBe(201);
  }
  expect((await desk.fields(one.key))['issuelinks']).toMatchObject([{ outwardIssue: { key: two.key } }]);
  expect((await desk.fields(two.key))['issuelinks']).toMatchObject([
    { inwardIssue: { key: one.key, fields: { summary: 'Écran bloqué' } } },
  ]);
});

test('a link goes with either of its issues', async () => {
  await desk.call('app', 'POST', '/rest/api/3/issueLink', {
    ...link,
    inwardIssue: { key: one.key },
    outwardIssue: { key: two.key },
  });
  await desk.call('admin', 'DELETE', `/rest/api/3/issue/${two.key}`);
  expect((await desk.fields(one.key))['issuelinks']).toEqual([]);
});

test.each([
  ['a client', 'claire', 404],
  ['an agent of another project', 'internalAgent', 404],
  ['an agent', 'agent', 201],
] as const)('by %s: %#', async (_who, who, status) => {
  const answer = await desk.call(who, 'POST', '/rest/api/3/issueLink', {
    ...link,
    inwardIssue: { key: one.key },
    outwardIssue: { key: two.key },
  });
  expect(answer.status).toBe(status);
});

test.each([
  ['an unknown kind', { type: { name: 'Marries' } }, 404],
  ['an issue that is not there', { ...link, inwardIssue: { key: 'SUP-999' } }, 404],
  ['an issue and itself', { ...link, inwardIssue: { key: 'SUP-2' } }, 400],
])('not with %s', async (_case, body, status) => {
  const given = { inwardIssue: { key: one.key }, outwardIssue: { key: 'SUP-2' }, ...body };
  expect((await desk.call('agent', 'POST', '/rest/api/3/issueLink', given)).status).toBe(status);
});
