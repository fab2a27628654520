import type { AuditView } from '../../src/bridge/admin/audit';
import { AUDIT_KINDS } from '../../src/bridge/admin/audit';
import type { AuditEntry } from '../../src/storage/audit';
import { CLEAR, Desk, type Person } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

interface Reply {
  kind: string;
  view: AuditView;
}

const read = (payload: Record<string, unknown> = {}, person: Person = 'admin') =>
  desk.admin<Reply>(person, 'readAudit', payload);

/** What the storage holds under the audit's prefix: keys in their order, and values. */
const kept = () =>
  [...desk.site.storage('kvs').entries('plain/audit:')].map(([key, record]) => ({
    key: key.slice('plain/'.length),
    record: record as { value: AuditEntry; expireAt?: number },
  }));

describe('an agent’s word on a decision', () => {
  test('is kept once, with who, when and what, and is read with names', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = (await read()).view.rows.length;
    const { decidedAt } = (await desk.decision(key)) as { decidedAt: string };
    await desk.act('level1', key, {
      kind: 'correction',
      category: 'user_error',
      reason: 'Vu au téléphone avec le client.',
      revision: decidedAt,
    });
    await desk.pass(600);
    const { rows, categoryNames } = (await read()).view;
    expect(rows).toHaveLength(before + 1);
    expect(rows[0]).toEqual({
      at: (await desk.decision(key))?.['decidedAt'],
      by: expect.any(String) as string,
      name: expect.stringMatching(/\S/) as string,
      what: 'decision-corrected',
      subject: key,
      detail: { category: 'user_error', from: 'training_information' },
    });
    expect(categoryNames.user_error).toBe('Remise en ordre après une manipulation du client');
    expect(JSON.stringify(kept())).not.toContain('téléphone');
  });

  test('that comes too late is not kept', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = kept().length;
    await desk.act('level1', key, {
      kind: 'correction',
      category: 'user_error',
      reason: 'Trop tard.',
      revision: '2020-01-01T00:00:00.000Z',
    });
    await desk.pass(5);
    expect(kept()).toHaveLength(before);
  });
});

test('a retry by an admin is kept under the admin’s name, with the issue it was about', async () => {
  desk.site.faults.add({
    method: 'PUT',
    path: '/rest/api/3/issue/',
    times: 1,
    answer: { kind: 'status', status: 400 },
  });
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  const { id } = await desk.issue(key);
  expect(await desk.admin('admin', 'retryFailures', { issueIds: [id] })).toMatchObject({ retried: 1 });
  const [newest] = (await read()).view.rows;
  expect(newest).toMatchObject({
    what: 'failure-retried',
    subject: id,
    issueKey: key,
    detail: { requests: 1 },
  });
  // Nothing is listed any more: nothing is queued, and nothing is kept.
  await desk.pass(5);
  const entries = kept().length;
  expect(await desk.admin('admin', 'retryFailures')).toMatchObject({ retried: 0 });
  expect(kept()).toHaveLength(entries);
});

describe('who may read it', () => {
  test('not an agent', async () => {
    expect(await read({}, 'level1')).toEqual({ kind: 'refused', message: expect.any(String) as string });
  });

  test.each([
    ['an unknown kind', { what: 'anything' }],
    ['a text that is too long', { text: 'x'.repeat(201) }],
    ['a moment that is none', { from: 'yesterday' }],
    ['a place that is no text', { after: 7 }],
  ])('a query with %s is refused', async (_what, payload) => {
    expect(await read(payload)).toMatchObject({ kind: 'refused' });
  });
});

test('no kind is there twice', () => {
  expect(new Set(AUDIT_KINDS).size).toBe(AUDIT_KINDS.length);
});
