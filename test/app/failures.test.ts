import type { HealthView } from '../../src/bridge/admin/overview';
import { as, CLEAR, Desk } from '../support/desk';

interface HealthRead {
  kind: string;
  view: HealthView;
}

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
  // The first request of a site looks the field ids up; the calls below are about the requests that follow.
  await desk.raiseAndDecide('marco', CLEAR.vague);
});
afterEach(() => desk.close());

const health = async () => (await desk.admin<HealthRead>('admin', 'readHealth')).view;

describe('what passes by waiting is retried by the platform', () => {
  const reads = { method: 'GET', path: '/rest/api/3/issue/' };
  const edits = { method: 'PUT', path: '/rest/api/3/issue/' };

  test.each([
    [
      '429 on the read',
      { ...reads, answer: { kind: 'status' as const, status: 429, retryAfterSeconds: 40 } },
    ],
    [
      '429 on the write',
      { ...edits, answer: { kind: 'status' as const, status: 429, retryAfterSeconds: 40 } },
    ],
    ['500 on the read', { ...reads, answer: { kind: 'status' as const, status: 500 } }],
    ['503 on the write', { ...edits, answer: { kind: 'status' as const, status: 503 } }],
    ['no connection', { ...edits, answer: { kind: 'network' as const } }],
    ['a refusal right after the install', { ...reads, answer: { kind: 'status' as const, status: 403 } }],
  ])('%s', async (_what, fault) => {
    desk.site.faults.add({ ...fault, times: 1 });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toBeUndefined();
    await desk.pass(60);
    expect(await desk.decision(key)).toMatchObject({ category: 'training_information', state: 'automatic' });
    expect((await health()).failures).toEqual([]);
  });

  test('Retry-After is respected', async () => {
    desk.site.faults.add({
      ...edits,
      times: 1,
      answer: { kind: 'status', status: 429, retryAfterSeconds: 120 },
    });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(100);
    expect(await desk.decision(key)).toBeUndefined();
    await desk.pass(30);
    expect(await desk.decision(key)).toBeDefined();
  });

  test('a call that never answers ends with the time limit and is tried again', async () => {
    desk.site.faults.add({ ...edits, times: 1, answer: { kind: 'timeout' } });
    const key = await desk.raise('claire', CLEAR.training);
    await desk.clock.advance(400_000);
    await desk.pass(1);
    expect(desk.runs('decision-task').map(({ outcome }) => outcome)).toContain('timeout');
    expect(await desk.decision(key)).toBeDefined();
  });

  test('an outage of hours is waited out', async () => {
    desk.site.faults.add({ times: 30, answer: { kind: 'status', status: 503 } });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    for (let quarter = 0; quarter < 48; quarter++) await desk.pass(900);
    expect(await desk.decision(key)).toBeDefined();
    expect((await health()).failures).toEqual([]);
  });
});

describe('Jira’s limit', () => {
  test('is shown by the hour in which it was met, and nothing is shown while it is not', async () => {
    expect((await health()).limits).toEqual([]);
    // What the app remembers of a minute ago counts for every desk of this file.
    await desk.pass(3600);
    desk.site.faults.add({
      method: 'GET',
      path: '/rest/api/3/issue/',
      times: 3,
      answer: { kind: 'status', status: 429, retryAfterSeconds: 2 },
    });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    expect(await desk.decision(key)).toBeDefined();
    expect((await health()).limits).toEqual([
      { hour: '2026-03-02T09', refusedAt: expect.stringMatching(/^2026-03-02T09:/) as string },
    ]);
  });
});

describe('several failures', () => {
  test('are tried again together', async () => {
    desk.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 2,
      answer: { kind: 'status', status: 400 },
    });
    const keys = [
      await desk.raiseAndDecide('claire', CLEAR.training),
      await desk.raiseAndDecide('claire', CLEAR.defect),
    ];
    expect((await health()).failures).toHaveLength(2);
    expect(await desk.admin('admin', 'retryFailures')).toMatchObject({ kind: 'ok', retried: 2 });
    await desk.pass(5);
    for (const key of keys) expect(await desk.decision(key)).toBeDefined();
    expect((await health()).failures).toEqual([]);
  });

  test('of what is not listed, nothing is queued', async () => {
    expect(await desk.admin('admin', 'retryFailures', { issueIds: ['10000'] })).toMatchObject({ retried: 0 });
    expect(await desk.admin('admin', 'retryFailures', { issueIds: ['x'] })).toMatchObject({
      kind: 'refused',
    });
  });

  test('are retried by admins only', async () => {
    expect(await desk.admin('level1', 'retryFailures')).toMatchObject({ kind: 'refused' });
  });
});

describe('what cannot succeed', () => {
  const refuseEdits = () => {
    desk.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 1,
      answer: { kind: 'status', status: 400 },
    });
  };

  test('is recorded for admins without a word of the request, and not tried again by itself', async () => {
    refuseEdits();
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(900);
    const { id } = await desk.issue(key);
    expect((await health()).failures).toEqual([
      {
        issueId: id,
        issueKey: key,
        at: expect.any(String),
        kind: 'rejected',
        detail: 'PUT answered 400',
      },
    ]);
    expect(await desk.decision(key)).toBeUndefined();
  });

  test('is decided when an admin asks for it, and then forgotten', async () => {
    refuseEdits();
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const { id } = await desk.issue(key);
    await desk.admin('admin', 'retryFailures', { issueIds: [id] });
    await desk.pass(5);
    expect(await desk.decision(key)).toBeDefined();
    expect((await health()).failures).toEqual([]);
  });

  test('is forgotten when the issue is gone', async () => {
    refuseEdits();
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const { id } = await desk.issue(key);
    await desk.ok(as('admin'), 'DELETE', `/rest/api/3/issue/${key}`);
    await desk.admin('admin', 'retryFailures', { issueIds: [id] });
    await desk.pass(5);
    expect((await health()).failures).toEqual([]);
  });

  test('a refusal that stays is meant after a while', async () => {
    desk.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 50,
      answer: { kind: 'status', status: 403 },
    });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    for (let quarter = 0; quarter < 12; quarter++) await desk.pass(900);
    expect(await desk.decision(key)).toBeUndefined();
    expect((await health()).failures).toMatchObject([{ kind: 'not-allowed', detail: 'PUT answered 403' }]);
  });
});

describe('the sweep', () => {
  test('decides what was raised while the app was away, and says so', async () => {
    let key = '';
    await desk.whileAppIsDown(async () => {
      key = await desk.raise('claire', CLEAR.training);
    });
    await desk.pass(30);
    expect(await desk.decision(key)).toBeUndefined();
    await desk.host.runScheduled('sweep');
    await desk.pass(5);
    expect(await desk.decision(key)).toMatchObject({ category: 'training_information' });
    expect((await health()).lastSweep).toMatchObject({ found: 1, queued: 1 });
    expect((await health()).missed).toEqual([{ day: '2026-03-02', found: 1 }]);
    expect((await health()).queue).toEqual({ waiting: 0, inReview: 1 });
  });

  test('finds nothing where everything is decided, and writes nothing', async () => {
    const writes = desk.writes().length;
    await desk.host.runScheduled('sweep');
    await desk.pass(5);
    expect((await health()).lastSweep).toMatchObject({ found: 0, queued: 0 });
    expect(desk.writes()).toHaveLength(writes);
    expect((await health()).missed).toEqual([]);
  });

  test('runs by itself every hour', async () => {
    expect((await health()).lastSweep).toBeUndefined();
    await desk.pass(3700);
    expect((await health()).lastSweep).toBeDefined();
  });

  test('leaves requests that were there before the install', async () => {
    const old = await Desk.openWithRequestsBeforeInstall('claire', CLEAR.training);
    try {
      await old.desk.pass(3700);
      expect(await old.desk.decision(old.key)).toBeUndefined();
    } finally {
      await old.desk.close();
    }
  });

  test('more than one push of the queue holds is queued whole', async () => {
    await desk.whileAppIsDown(async () => {
      for (let n = 0; n < 120; n++) await desk.raise('claire', CLEAR.training);
    });
    await desk.host.runScheduled('sweep');
    for (let n = 0; n < 10; n++) await desk.pass(10);
    expect(await desk.search('labels = support-level-2 AND created >= -1d', 'admin')).toHaveLength(100);
    expect((await health()).lastSweep).toMatchObject({ found: 120, queued: 120 });
    expect((await health()).queue).toMatchObject({ waiting: 0 });
  });
});

describe('a request that the portal has not finished writing', () => {
  test('is decided with what is there, and again when its type has come', async () => {
    const slow = await Desk.open({ portalLagMs: 10_000 });
    try {
      const key = await slow.raiseAndDecide('claire', CLEAR.training);
      const first = await slow.decision(key);
      expect(first).toBeDefined();
      expect(JSON.stringify(first)).not.toContain('request-type');
      await slow.pass(20);
      expect((await slow.decision(key))?.['because']).toContainEqual(
        expect.objectContaining({ kind: 'request-type', requestType: 'Formation' }),
      );
      const writes = slow.writes().length;
      await slow.pass(3000);
      expect(slow.writes()).toHaveLength(writes);
    } finally {
      await slow.close();
    }
  });
});
