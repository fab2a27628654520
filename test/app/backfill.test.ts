import type {
  BackfillEstimate,
  BackfillOrder,
  JobList,
  JobResults,
  JobStarted,
  JobView,
} from '../../src/bridge/admin/jobs';
import type { Decision } from '../../src/decide/decision';
import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

type Text = (typeof CLEAR)[keyof typeof CLEAR];
const ALL: BackfillOrder = { jql: 'project = SUP', monitorOnly: false, again: false };

/** Raised while the app is away, so that nobody decides them: only a backfill, or after an hour the sweep. */
async function undecided(...texts: Text[]): Promise<string[]> {
  const keys: string[] = [];
  await desk.whileAppIsDown(async () => {
    for (const text of texts) keys.push(await desk.raise('claire', text));
  });
  return keys;
}

const times = (count: number, text: Text): Text[] => Array.from({ length: count }, () => text);
const start = (order: BackfillOrder = ALL) => desk.admin<JobStarted>('admin', 'startBackfill', { ...order });
const look = async (id: string) => (await desk.admin<{ job: JobView }>('admin', 'watchJob', { id })).job;

async function begun(order: BackfillOrder = ALL): Promise<string> {
  const started = await start(order);
  if (started.kind !== 'started') throw new Error(`The backfill answered ${started.kind}`);
  return started.job.id;
}

/** Until the job ends; `step` is how far the app's clock moves at once. */
async function ended(id: string, step = 5): Promise<JobView> {
  for (let n = 0; n < 2000; n++) {
    await desk.pass(step);
    const job = await look(id);
    if (job.endedAt !== undefined) return job;
  }
  throw new Error('The backfill did not end.');
}

const decisionsOf = async (keys: string[]) =>
  Promise.all(keys.map(async (key) => (await desk.decision(key)) as Decision | undefined));

test('decides each request once, and says of them all what came of it', async () => {
  const keys = await undecided(
    ...times(60, CLEAR.training),
    ...times(30, CLEAR.defect),
    ...times(12, CLEAR.vague),
  );
  const job = await ended(await begun());
  expect(job).toMatchObject({
    state: 'done',
    done: 102,
    total: 102,
    counts: {
      decided: 102,
      'category:training_information': 60,
      'coverage:out': 60,
      'coverage:covered': 30,
      'coverage:to-confirm': 12,
      'state:automatic': 90,
      'state:needs-review': 12,
    },
    resultPages: 0,
  });
  const decisions = await decisionsOf(keys);
  expect(decisions.map((decision) => decision?.history.length)).toEqual(keys.map(() => 1));
  // Three pages, each found, read, edited, and its fields set.
  expect(job.points).toBe(3 + 102 * (1 + 2 + 1 + 1));
});

test('leaves what is decided already, and what an agent decided', async () => {
  const decided = await desk.raiseAndDecide('claire', CLEAR.training);
  const agents = await desk.raiseAndDecide('claire', CLEAR.training);
  await desk.act('level1', agents, {
    kind: 'confirmation',
    revision: (await desk.decision(agents))?.['decidedAt'],
  });
  await desk.pass(60);
  await undecided(CLEAR.defect);
  const before = await decisionsOf([decided, agents]);
  const job = await ended(await begun());
  expect(job.counts).toMatchObject({ decided: 1, 'skipped:decided': 1, 'skipped:by-agent': 1 });
  expect(job.done).toBe(3);
  expect(await decisionsOf([decided, agents])).toEqual(before);
});

test('decides again by the policy in force what Palier decided, when asked to; never what an agent did', async () => {
  const keys = [
    await desk.raiseAndDecide('claire', CLEAR.training),
    await desk.raiseAndDecide('claire', CLEAR.training),
  ];
  const [again = '', agents = ''] = keys;
  await desk.act('level1', agents, {
    kind: 'confirmation',
    revision: (await desk.decision(agents))?.['decidedAt'],
  });
  await desk.pass(60);
  await cover();
  const job = await ended(await begun({ ...ALL, again: true }));
  expect(job.counts).toMatchObject({ decided: 1, 'coverage:covered': 1, 'skipped:by-agent': 1 });
  expect(await desk.decision(again)).toMatchObject({
    coverage: 'covered',
    history: [{ what: 'decided' }, { what: 'decided-again' }],
  });
  expect((await desk.issue(again)).fields.labels).toContain('maintenance-covered');
  expect(await desk.decision(agents)).toMatchObject({ state: 'confirmed', coverage: 'out' });
});

async function cover(): Promise<void> {
  const { desk: policy } = await desk.admin<{
    desk: { draft: { revision: number; content: { categories: Record<string, object> } } };
  }>('admin', 'readPolicy');
  const { categories } = policy.draft.content;
  await desk.admin('admin', 'saveDraft', {
    revision: policy.draft.revision,
    parts: {
      categories: {
        ...categories,
        training_information: { ...categories['training_information'], coverage: 'covered' },
      },
    },
  });
  await desk.admin('admin', 'publishDraft', {
    revision: policy.draft.revision + 1,
    reason: 'Formations incluses',
  });
}

test('only monitoring, it records decisions and leaves the issues as they were', async () => {
  const [key = ''] = await undecided(...times(3, CLEAR.training));
  const before = await desk.issue(key);
  const job = await ended(await begun({ ...ALL, monitorOnly: true }));
  expect(job.counts).toMatchObject({ monitored: 3, 'coverage:out': 3 });
  expect(job.counts['decided']).toBeUndefined();
  expect(await desk.issue(key)).toEqual(before);
  expect(desk.writes()).toEqual([]);
  const kept = [...desk.site.storage('kvs').entries('')].filter(([, value]) =>
    JSON.stringify(value).includes(key),
  );
  expect(kept).toHaveLength(1);
});

test('requests of before the install are decided when an admin asks for it', async () => {
  const old = await Desk.openWithRequestsBeforeInstall('claire', CLEAR.training);
  try {
    await old.desk.admin('admin', 'startBackfill', { ...ALL });
    for (let n = 0; n < 10; n++) await old.desk.pass(10);
    expect(await old.desk.decision(old.key)).toMatchObject({ category: 'training_information' });
  } finally {
    await old.desk.close();
  }
});

test('what it costs is estimated before', async () => {
  await undecided(...times(7, CLEAR.training));
  expect(await desk.admin<BackfillEstimate>('admin', 'estimateBackfill', { jql: 'project = SUP' })).toEqual({
    kind: 'ok',
    requests: 7,
    points: 36,
    seconds: 0,
  });
  expect(await desk.admin('admin', 'estimateBackfill', { jql: 'projet = SUP' })).toMatchObject({
    kind: 'query-refused',
    complaints: [expect.stringContaining('projet')],
  });
});

test('a request that Jira refuses is told with its reason, and the others are decided', async () => {
  const keys = await undecided(...times(5, CLEAR.training));
  desk.site.faults.add({
    method: 'PUT',
    path: '/rest/api/3/issue/',
    times: 1,
    answer: { kind: 'status', status: 400 },
  });
  const job = await ended(await begun());
  expect(job).toMatchObject({ state: 'done', done: 5, counts: { decided: 4, 'failed:rejected': 1 } });
  const { results } = await desk.admin<{ results: JobResults }>('admin', 'jobResults', {
    id: job.id,
    page: 0,
  });
  expect(results).toMatchObject({
    kind: 'failures',
    rows: [{ reason: 'rejected', detail: 'PUT answered 400', summary: CLEAR.training.summary }],
  });
  expect((await decisionsOf(keys)).filter((decision) => decision === undefined)).toHaveLength(1);
});

test('a query that no longer finds what is decided reaches every request', async () => {
  const keys = await undecided(...times(130, CLEAR.training));
  const job = await ended(await begun({ ...ALL, jql: 'project = SUP AND labels IS EMPTY' }));
  expect(job).toMatchObject({ state: 'done', done: 130, counts: { decided: 130 } });
  expect((await decisionsOf(keys)).every((decision) => decision?.history.length === 1)).toBe(true);
});

test('a pause holds it, a cancel ends it, and what is left stays undecided', async () => {
  const keys = await undecided(...times(130, CLEAR.training));
  const id = await begun();
  await desk.pass(5);
  await desk.admin('admin', 'steerJob', { id, wish: 'pause' });
  // Less than the hourly sweep would take, which decides what was raised since the install.
  for (let n = 0; n < 3; n++) await desk.pass(30);
  expect(await look(id)).toMatchObject({ state: 'paused' });
  await desk.admin('admin', 'steerJob', { id, wish: 'resume' });
  await desk.pass(1);
  await desk.admin('admin', 'steerJob', { id, wish: 'cancel' });
  for (let n = 0; n < 10; n++) await desk.pass(10);
  expect(await look(id)).toMatchObject({ state: 'cancelled' });
  const decided = (await decisionsOf(keys)).filter((decision) => decision !== undefined);
  expect(decided.length).toBeGreaterThanOrEqual(50);
  expect(decided.length).toBeLessThanOrEqual(100);
  const left = [...desk.site.storage('kvs').entries('')].filter(([key]) => key.includes('job-outcome'));
  expect(left.length).toBeLessThanOrEqual(50);
});

describe('300 requests in a bad hour', () => {
  const BUDGET = 6_000;

  /** Edits of each issue from now on, as the site tells of them. */
  function watchedEdits(): Map<string, number> {
    const edits = new Map<string, number>();
    desk.site.onEvent(({ name, payload }) => {
      if (name !== 'avi:jira:updated:issue') return;
      const { id } = payload['issue'] as { id: string };
      edits.set(id, (edits.get(id) ?? 0) + 1);
    });
    return edits;
  }

  test('are decided exactly once each, under 429, 5xx, doubled events and a restart, within the budget', async () => {
    await desk.admin('admin', 'saveJobSettings', { pointsPerHour: BUDGET });
    const keys = await undecided(
      ...times(150, CLEAR.training),
      ...times(100, CLEAR.defect),
      ...times(50, CLEAR.vague),
    );
    const edits = watchedEdits();
    desk.site.faults.events = { duplicate: true, reorder: true, delayMs: 0 };
    const reads = { method: 'GET', path: '/rest/api/3/issue/' };
    const writes = { method: 'PUT', path: '/rest/api/3/issue/' };
    const searches = { method: 'POST', path: '/rest/api/3/search/jql' };
    const limited = { kind: 'status' as const, status: 429, retryAfterSeconds: 90 };
    const down = { kind: 'status' as const, status: 503 };
    const id = await begun();

    let restarts = 0;
    const spent: { at: number; points: number }[] = [];
    for (let n = 0; n < 2000; n++) {
      if (n % 20 === 3) desk.site.faults.add({ ...writes, times: 2, answer: down });
      if (n % 40 === 5) desk.site.faults.add({ ...reads, times: 3, answer: limited });
      if (n % 40 === 15) desk.site.faults.add({ ...searches, times: 1, answer: limited });
      if (n % 40 === 25) desk.site.faults.add({ ...searches, times: 1, answer: { kind: 'network' } });
      if (n === 12 || n === 60) {
        // In the middle of its work: what runs is lost, and run again by the platform.
        await desk.clock.advance(1000);
        await desk.whileAppIsDown(async () => doubleAnEvent());
        restarts++;
      }
      await desk.pass(5);
      const job = await look(id);
      spent.push({ at: desk.clock.now(), points: job.points });
      if (job.endedAt !== undefined) break;
    }

    const job = await look(id);
    expect(job).toMatchObject({
      state: 'done',
      done: 300,
      counts: {
        decided: 300,
        'coverage:out': 150,
        'coverage:covered': 100,
        'coverage:to-confirm': 50,
      },
    });
    expect(job.counts['failed']).toBeUndefined();
    expect(restarts).toBe(2);
    const decisions = await decisionsOf(keys);
    expect(decisions.map((decision) => decision?.history.map(({ what }) => what))).toEqual(
      keys.map(() => ['decided']),
    );
    expect([...edits.values()]).toEqual(keys.map(() => 1));
    for (const { at, points } of spent) {
      const hourBefore = spent.filter((other) => other.at <= at - 3_600_000).at(-1)?.points ?? 0;
      expect(points - hourBefore).toBeLessThanOrEqual(BUDGET);
    }
    // What failed was paid for as well.
    expect(job.points).toBeGreaterThan(6 + 300 * 5);
    expect(desk.runs('decision-task').some(({ outcome }) => outcome === 'retry')).toBe(true);
  });

  /** The same event once more, as a queue that delivers at least once may do. */
  async function doubleAnEvent(): Promise<void> {
    const store = desk.site.storage('queue');
    const events = [...store.entries('event/')];
    await store.write({
      put: events.map(([, event], n): [string, unknown] => [
        `event/${String(900_000_000 + n + events.length * desk.clock.now()).padStart(12, '0')}`,
        { ...(event as object), eventId: `again-${String(n)}` },
      ]),
    });
  }
});

test('is the business of admins, one at a time, and listed for them', async () => {
  await undecided(...times(3, CLEAR.training));
  expect(await desk.admin('level1', 'startBackfill', { ...ALL })).toMatchObject({ kind: 'refused' });
  const id = await begun();
  expect(await start()).toMatchObject({ kind: 'busy', job: { id } });
  await ended(id);
  const { list } = await desk.admin<{ list: JobList }>('admin', 'listJobs');
  expect(list).toMatchObject({ pointsPerHour: 20_000, jobs: [{ id, state: 'done' }] });
  const admin = site().find(({ accountId }) => accountId === ACCOUNT_IDS.admin);
  expect(list.jobs[0]?.by).toBe(admin?.displayName);
});

const site = () => desk.site.accounts();
