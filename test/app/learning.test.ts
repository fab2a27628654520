import type { LearningView } from '../../src/bridge/admin/learning';
import type { Decision } from '../../src/decide/decision';
import { CLEAR, Desk, type Raised } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const LIKE_TRAINING: Raised = {
  ...CLEAR.training,
  summary: `${CLEAR.training.summary} (suite)`,
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

test('a memory that cannot be read is left aside, with a warning', async () => {
  await correct(await desk.raiseAndDecide('claire', CLEAR.training), 'normal_use_problem');
  const kvs = desk.site.storage('kvs');
  const [name, record] = [...kvs.entries('')].find(([key]) => key.includes('memory:lessons')) ?? [];
  await kvs.write({ put: [[name ?? '', { ...(record as object), value: { lessons: 'all' } }]] });
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const next = await decided(await desk.raiseAndDecide('claire', LIKE_TRAINING));
  expect(learntIn(next)).toEqual([]);
  expect(next.category).toBe('training_information');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('What was learnt cannot be read'));
});

test('only admins see or forget what was learnt', async () => {
  for (const call of ['readLearning', 'forgetLesson', 'forgetAllLessons', 'proposeRules', 'acceptProposal'])
    expect(await desk.admin<{ kind: string }>('level2', call, { issueId: '1' })).toMatchObject({
      kind: 'refused',
    });
});
