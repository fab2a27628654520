import type { JobList, JobResults, JobStarted, JobView } from '../../src/bridge/admin/jobs';
import type { PolicyDesk } from '../../src/bridge/admin/policy';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import { CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const NEWEST = { from: { project: 'SUP' }, most: 200, rehearsed: 'draft' as const };
const start = (order: object = NEWEST) => desk.admin<JobStarted>('admin', 'startReplay', { ...order });

async function raise(count: number, request: (typeof CLEAR)[keyof typeof CLEAR]): Promise<string[]> {
  const keys: string[] = [];
  for (let n = 0; n < count; n++) keys.push(await desk.raise('claire', request));
  await desk.pass(5);
  return keys;
}

async function draft(change: (categories: Policy['categories']) => Policy['categories']): Promise<void> {
  const { desk: policy } = await desk.admin<{ desk: PolicyDesk }>('admin', 'readPolicy');
  const saved = await desk.admin<{ kind: string }>('admin', 'saveDraft', {
    revision: policy.draft.revision,
    parts: { categories: change(policy.draft.content.categories) },
  });
  expect(saved.kind).toBe('saved');
}

const coverTraining = () =>
  draft((categories) => ({
    ...categories,
    training_information: { ...categories.training_information, coverage: 'covered' },
  }));

async function finished(order: object = NEWEST): Promise<JobView> {
  const started = await start(order);
  if (started.kind !== 'started') throw new Error(`The replay answered ${started.kind}`);
  for (let n = 0; n < 20; n++) {
    await desk.pass(5);
    const { job } = await desk.admin<{ job: JobView }>('admin', 'watchJob', { id: started.job.id });
    if (job.endedAt !== undefined) return job;
  }
  throw new Error('The replay did not end.');
}

type Changes = Extract<JobResults, { kind: 'changes' }>;

async function changesOf({ id, resultPages }: JobView): Promise<Changes['rows']> {
  const rows: Changes['rows'] = [];
  for (let page = 0; page < resultPages; page++) {
    const { results } = await desk.admin<{ results: Changes }>('admin', 'jobResults', { id, page });
    rows.push(...results.rows);
  }
  return rows;
}

test('tells which requests a draft would decide otherwise, and writes to none of them', async () => {
  const trainings = await raise(70, CLEAR.training);
  await raise(40, CLEAR.defect);
  await raise(3, CLEAR.vague);
  await coverTraining();
  const writes = desk.writes().length;
  const before = await desk.issue(trainings[0] ?? '');

  const job = await finished();

  expect(job).toMatchObject({
    state: 'done',
    done: 113,
    total: 113,
    counts: {
      decided: 113,
      changed: 70,
      'coverage:out>covered': 70,
      'billing:may-be-billed>not-billed': 70,
      'charge-before': 70,
    },
  });
  expect(job.counts['charge-after']).toBeUndefined();
  expect(Object.keys(job.counts).filter((name) => name.startsWith('category:'))).toEqual([]);
  // A page for every 50 found, and a point for each request.
  expect(job.points).toBe(113 + 3);

  const rows = await changesOf(job);
  expect(rows.map((row) => row.issueKey).sort()).toEqual([...trainings].sort());
  expect(rows[0]).toMatchObject({
    summary: CLEAR.training.summary,
    wasDecided: true,
    before: { category: 'training_information', coverage: 'out', billing: 'may-be-billed' },
    after: { category: 'training_information', coverage: 'covered', billing: 'not-billed' },
  });
  expect(desk.writes()).toHaveLength(writes);
  expect(await desk.issue(trainings[0] ?? '')).toEqual(before);
});

test('looks at the newest first, as many as asked for', async () => {
  await raise(4, CLEAR.training);
  await desk.pass(60);
  await raise(3, CLEAR.defect);
  await coverTraining();
  expect(await finished({ ...NEWEST, most: 3 })).toMatchObject({ done: 3, counts: { decided: 3 } });
  expect((await finished({ ...NEWEST, most: 5 })).counts).toMatchObject({ decided: 5, changed: 2 });
});

test('an agent’s decision stands, and measures both policies', async () => {
  const [agreed = '', other = ''] = await raise(2, CLEAR.training);
  await desk.act('level1', agreed, {
    kind: 'confirmation',
    revision: (await desk.decision(agreed))?.['decidedAt'],
  });
  await desk.act('level1', other, {
    kind: 'correction',
    revision: (await desk.decision(other))?.['decidedAt'],
    category: 'product_defect',
    reason: 'Le module de formation plante.',
  });
  await coverTraining();
  const job = await finished();
  expect(job.counts).toEqual({
    decided: 2,
    'agents:training_information': 1,
    'agents-published:training_information': 1,
    'agents-rehearsed:training_information': 1,
    'agents:product_defect': 1,
    'charge-before': 1,
    'charge-after': 1,
  });
  expect(job.resultPages).toBe(0);
});

test('a request without a decision is compared with what the published policy would decide', async () => {
  await desk.whileAppIsDown(async () => {
    await desk.raise('claire', CLEAR.training);
    await desk.raise('claire', CLEAR.defect);
  });
  await coverTraining();
  const job = await finished();
  expect(job.counts).toMatchObject({ undecided: 2, changed: 1, 'coverage:out>covered': 1 });
  expect(await changesOf(job)).toMatchObject([{ wasDecided: false }]);
  expect(desk.writes()).toEqual([]);
});

test('rehearses the draft as it was at the start, whatever becomes of it', async () => {
  await raise(60, CLEAR.training);
  await coverTraining();
  const started = await start();
  await draft(() => DEFAULT_POLICY.categories);
  await desk.pass(20);
  if (started.kind !== 'started') throw new Error(started.kind);
  const { job } = await desk.admin<{ job: JobView }>('admin', 'watchJob', { id: started.job.id });
  expect(job.counts).toMatchObject({ changed: 60 });
});

test('rehearses an older version as well', async () => {
  await raise(2, CLEAR.training);
  const job = await finished({ ...NEWEST, rehearsed: 1 });
  expect(job).toMatchObject({ state: 'done', about: { kind: 'replay', rehearsed: 1 } });
  expect(job.counts['changed']).toBeUndefined();
});

test('a query may order the requests itself', async () => {
  const [first] = await raise(1, CLEAR.training);
  await desk.pass(60);
  await raise(2, CLEAR.training);
  await coverTraining();
  const job = await finished({
    ...NEWEST,
    from: { jql: 'summary ~ "Formation" order by created ASC' },
    most: 1,
  });
  expect(await changesOf(job)).toMatchObject([{ issueKey: first }]);
});

describe('does not begin', () => {
  test.each([
    ['with a query that Jira refuses', { from: { jql: 'projet = SUP' } }, { kind: 'query-refused' }],
    [
      'with a query that finds nothing',
      { from: { jql: 'summary ~ "introuvable"' } },
      { kind: 'nothing-found' },
    ],
    ['with a version that never was', { rehearsed: 99 }, { kind: 'no-such-policy' }],
    ['without a draft', { rehearsed: 'draft' }, { kind: 'no-such-policy' }],
    ['with no requests at all', { most: 0 }, { kind: 'refused' }],
    ['with more requests than it may have', { most: 5001 }, { kind: 'refused' }],
    ['with something else than a project’s key', { from: { project: '" OR 1=1' } }, { kind: 'refused' }],
  ])('%s', async (_what, change, answer) => {
    await raise(1, CLEAR.training);
    if (!('rehearsed' in change)) await coverTraining();
    expect(await start({ ...NEWEST, ...change })).toMatchObject(answer);
    expect((await desk.admin<{ list: JobList }>('admin', 'listJobs')).list.jobs).toEqual([]);
  });

  test('and Jira’s complaint is told', async () => {
    await coverTraining();
    const refused = await start({ ...NEWEST, from: { jql: 'projet = SUP' } });
    expect(refused).toMatchObject({ complaints: [expect.stringContaining('projet')] });
  });
});
