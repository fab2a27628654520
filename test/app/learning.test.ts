import type { LearningView } from '../../src/bridge/admin/learning';
import type { Decision } from '../../src/decide/decision';
import type { JobStarted, JobView } from '../../src/bridge/admin/jobs';
import type { StorageUse } from '../../src/bridge/admin/overview';
import { type Memory, MOST_MOVE, packMoves } from '../../src/learn/memory';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';
import { as, CLEAR, Desk, type Raised } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const LIKE_TRAINING: Raised = {
  ...CLEAR.training,
  summary: `${CLEAR.training.summary} (suite)`,
};
const UNSURE: Raised = {
  requestTypeId: CLEAR.defect.requestTypeId,
  summary: 'Compte 1020',
  description: 'Le solde du compte 1020 ne correspond pas au relevé, il faudrait le corriger.',
};

const decided = async (key: string) => (await desk.decision(key)) as Decision;
const learntIn = ({ because }: Decision) => because.filter(({ kind }) => kind === 'learnt');

async function correct(key: string, category: string): Promise<void> {
  const { decidedAt } = await decided(key);
  const result = await desk.act<{ kind: string }>('level2', key, {
    kind: 'correction',
    category,
    reason: 'Couvert chez nous',
    revision: decidedAt,
  });
  expect(result.kind).toBe('done');
  await desk.pass(60);
}

async function learning(): Promise<LearningView> {
  return (await desk.admin<{ view: LearningView }>('admin', 'readLearning')).view;
}

test('a similar new request follows a correction, with the reason shown, and what stands is left alone', async () => {
  const first = await desk.raiseAndDecide('claire', CLEAR.training);
  const stands = await desk.raiseAndDecide('claire', LIKE_TRAINING);
  const before = await decided(stands);
  await correct(first, 'normal_use_problem');
  const next = await decided(await desk.raiseAndDecide('claire', LIKE_TRAINING));
  expect(learntIn(next)).toContainEqual(
    expect.objectContaining({ category: 'normal_use_problem', request: first, corrections: 1 }),
  );
  expect(next.inputHash).toBe(before.inputHash);
  expect(next.confidence).toBeLessThan(before.confidence);
  expect(await decided(stands)).toEqual(before);
  expect((await learning()).lessons).toEqual([
    expect.objectContaining({ issueKey: first, from: 'training_information', to: 'normal_use_problem' }),
  ]);
});

test('what is forgotten no longer counts, and the audit says who forgot it', async () => {
  const first = await desk.raiseAndDecide('claire', CLEAR.training);
  await correct(first, 'normal_use_problem');
  const [lesson] = (await learning()).lessons;
  const { view } = await desk.admin<{ view: LearningView }>('admin', 'forgetLesson', {
    issueId: lesson?.issueId,
  });
  expect(view.lessons).toEqual([]);
  await desk.pass(60);
  expect(learntIn(await decided(await desk.raiseAndDecide('claire', LIKE_TRAINING)))).toEqual([]);
  const { view: audit } = await desk.admin<{ view: { rows: object[] } }>('admin', 'readAudit', {
    what: 'learning-forgotten',
  });
  expect(audit.rows).toEqual([expect.objectContaining({ subject: first })]);
});

test('what a request taught is forgotten with it', async () => {
  const [first, second] = [
    await desk.raiseAndDecide('claire', CLEAR.training),
    await desk.raiseAndDecide('claire', LIKE_TRAINING),
  ];
  await correct(first, 'normal_use_problem');
  await correct(second, 'normal_use_problem');
  await desk.ok(as('admin'), 'DELETE', `/rest/api/3/issue/${first}`);
  await desk.pass(60);
  expect((await learning()).lessons.map(({ issueKey }) => issueKey)).toEqual([second]);
  const { use } = await desk.admin<{ use: StorageUse[] }>('admin', 'countStorage');
  expect(use).toContainEqual(expect.objectContaining({ kind: 'learning', keys: 1 }));
});

test('a replay decides with what was learnt as new requests are decided, and never by a request’s own correction', async () => {
  const first = await desk.raiseAndDecide('claire', UNSURE);
  const { category: before } = await decided(first);
  await correct(first, 'data_modification');
  await teachAsStronglyAsPossible('data_modification');
  const second = await desk.raiseAndDecide('claire', UNSURE);
  // One correction alone announces no charge.
  expect(await decided(second)).toMatchObject({
    category: 'data_modification',
    coverage: 'to-confirm',
    state: 'needs-review',
  });
  const { job } = await desk.admin<Extract<JobStarted, { kind: 'started' }>>('admin', 'startReplay', {
    from: { project: 'SUP' },
    most: 10,
    rehearsed: 1,
  });
  await desk.pass(10);
  const { job: done } = await desk.admin<{ job: JobView }>('admin', 'watchJob', { id: job.id });
  expect(before).not.toBe('data_modification');
  expect(done).toMatchObject({ state: 'done', counts: { decided: 2, 'agents:data_modification': 1 } });
  expect(Object.keys(done.counts)).not.toContain('changed');
  expect(Object.keys(done.counts).filter((name) => name.startsWith('agents-'))).toEqual([]);
});

async function teachAsStronglyAsPossible(category: CategoryId): Promise<void> {
  const moves = packMoves(
    Float64Array.from(CATEGORY_IDS, (id) => (id === category ? MOST_MOVE : -MOST_MOVE)),
  );
  const kvs = desk.site.storage('kvs');
  const [name, record] = [...kvs.entries('')].find(([key]) => key.includes('memory:lessons')) ?? [];
  const { lessons } = (record as { value: Memory }).value;
  const value: Memory = { lessons: lessons.map((lesson) => ({ ...lesson, moves })) };
  await kvs.write({ put: [[name ?? '', { ...(record as object), value }]] });
}

test('where the policy switches it off nothing is remembered or heard', async () => {
  const first = await desk.raiseAndDecide('claire', CLEAR.training);
  await correct(first, 'normal_use_problem');
  expect(await desk.publish({ learning: false })).toMatchObject({ kind: 'published' });
  const next = await desk.raiseAndDecide('claire', LIKE_TRAINING);
  expect(learntIn(await decided(next))).toEqual([]);
  await correct(next, 'user_error');
  expect((await learning()).lessons.map(({ issueKey }) => issueKey)).toEqual([first]);
});

test('one site learns nothing from another', async () => {
  await correct(await desk.raiseAndDecide('claire', CLEAR.training), 'normal_use_problem');
  const other = await Desk.open();
  try {
    const key = await other.raiseAndDecide('claire', LIKE_TRAINING);
    expect(learntIn((await other.decision(key)) as Decision)).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a memory that cannot be read is left aside, with a warning every hour', async () => {
  await correct(await desk.raiseAndDecide('claire', CLEAR.training), 'normal_use_problem');
  const kvs = desk.site.storage('kvs');
  const [name, record] = [...kvs.entries('')].find(([key]) => key.includes('memory:lessons')) ?? [];
  await kvs.write({ put: [[name ?? '', { ...(record as object), value: { lessons: 'all' } }]] });
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const next = await decided(await desk.raiseAndDecide('claire', LIKE_TRAINING));
  expect(learntIn(next)).toEqual([]);
  expect(next.category).toBe('training_information');
  await desk.pass(3600);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('What was learnt cannot be read'));
});

test('only admins see or forget what was learnt', async () => {
  for (const call of ['readLearning', 'forgetLesson', 'forgetAllLessons', 'proposeRules', 'acceptProposal'])
    expect(await desk.admin<{ kind: string }>('level2', call, { issueId: '1' })).toMatchObject({
      kind: 'refused',
    });
});
