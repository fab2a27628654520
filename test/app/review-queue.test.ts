import { ACCOUNT_IDS, PROJECT_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import type { ReviewPage, ReviewRow } from '../../src/bridge/queue';
import type { ActPreview, ActResult, AgentAct, AgentView } from '../../src/bridge/views';
import { as, CLEAR, Desk, type Person, type Raised } from '../support/desk';

/** May be training, which is billed, or a difficulty in use. */
const AT_STAKE = {
  requestTypeId: REQUEST_TYPE_IDS.other,
  summary: 'Import',
  description: 'Pouvez-vous nous montrer ou faire l’import des écritures ?',
};
const HOSTILE = '"><script>alert(1)</script> OR project = INF ORDER BY key';

let desk: Desk;
/** By what waits. */
let keys: Record<'review' | 'approval' | 'bigger' | 'contested' | 'objected' | 'automatic' | 'stake', string>;

const SUP = { id: PROJECT_IDS.support, key: 'SUP' };
const queue = <T>(
  person: Person | 'anonymous',
  definition: string,
  payload: object = {},
  project: object = SUP,
) =>
  desk.invoke<T>('queue-page', person, { type: 'jiraServiceManagement:queuePage', project }, definition, {
    locale: 'fr',
    ...payload,
  });
type Listed = { kind: 'ok'; page: ReviewPage } | { kind: 'no-access' };
const list = async (payload: object = {}, person: Person = 'level1', project: object = SUP) => {
  const answer = await queue<Listed>(person, 'list', { order: 'age', ...payload }, project);
  if (answer.kind !== 'ok') throw new Error(`expected a list, got ${answer.kind}`);
  return answer.page;
};
const idOf = async (key: string) => (await desk.issue(key)).id;
const revisionOf = async (key: string) => String((await desk.decision(key))?.['decidedAt']);
const confirmation = async (key: string): Promise<AgentAct> => ({
  kind: 'confirmation',
  revision: await revisionOf(key),
});
const ask = async (key: string, hours: number) => {
  await desk.act('level2', key, { kind: 'approval-question', work: 'Un cours', hours });
  await desk.pass(60);
};
const said = async (key: string) => {
  const { approval, decidedAt } = (await desk.decision(key)) as {
    approval?: { askedAt: string };
    decidedAt: string;
  };
  return { locale: 'fr', revision: decidedAt, askedAt: approval?.askedAt };
};

beforeAll(async () => {
  desk = await Desk.open();
  const raised = async (request: Raised, person: Person = 'claire') => {
    const key = await desk.raiseAndDecide(person, request);
    await desk.pass(60);
    return key;
  };
  keys = {
    review: await raised(CLEAR.vague),
    approval: await raised(CLEAR.training),
    bigger: await raised({ ...CLEAR.training, summary: HOSTILE }, 'thomas'),
    contested: await raised(CLEAR.training),
    objected: await raised(CLEAR.training),
    automatic: await raised(CLEAR.defect),
    stake: await raised(AT_STAKE),
  };
  await ask(keys.contested, 3);
  await ask(keys.approval, 2);
  await ask(keys.bigger, 16);
  await desk.portal('claire', keys.contested, 'answerApproval', {
    ...(await said(keys.contested)),
    answer: 'contested',
    comment: 'Compris dans le contrat.',
  });
  await desk.pass(60);
  await desk.portal('claire', keys.objected, 'object', {
    ...(await said(keys.objected)),
    text: 'Je voulais un devis.',
  });
  await desk.pass(60);
});
afterAll(() => desk.close());

describe('the list', () => {
  const named = ({ rows }: ReviewPage) => {
    const names = new Map(Object.entries(keys).map(([name, key]) => [key, name]));
    return rows.map(({ key }) => names.get(key));
  };

  test('what has waited longest comes first; what is decided is not there', async () => {
    const page = await list();
    expect(named(page)).toEqual(['review', 'stake', 'approval', 'bigger', 'contested', 'objected']);
    expect(page.isMore).toBe(false);
    const since = page.rows.map(({ waitingSince }) => waitingSince);
    expect(since).toEqual([...since].sort());
  });

  test('what is at stake comes first: disputed, approvals by hours, what may be charged, the rest', async () => {
    const page = await list({ order: 'cost' });
    expect(named(page)).toEqual(['contested', 'objected', 'bigger', 'approval', 'stake', 'review']);
    expect(page.rows.map(({ isChargeAtStake }) => isChargeAtStake)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test.each(['objected', 'contested', 'approval', 'review'] as const)('can be only %s', async (reason) => {
    const { rows } = await list({ reason });
    expect(new Set(rows.map((row) => row.reason))).toEqual(new Set([reason]));
  });

  test('a row says who, since when, what is guessed and how surely; a hostile title is a title', async () => {
    const { rows } = await list({ locale: 'de' });
    const row = (name: keyof typeof keys) => rows.find(({ key }) => key === keys[name]) as ReviewRow;
    expect(row('bigger')).toMatchObject({
      reason: 'approval',
      hours: 16,
      client: 'Thomas Brunner',
      level: 'Level 2, Consulting',
      summary: HOSTILE,
      billing: 'Verrechenbar',
      decidedAt: await revisionOf(keys.bigger),
    });
    expect(row('review')).toMatchObject({ reason: 'review', coverage: 'Noch zu bestätigen' });
    expect(row('review').confidence).toBeLessThan(1);
    expect(row('review')).not.toHaveProperty('hours');
  });

  test('is one search as the viewer, and writes nothing', async () => {
    const before = desk.writes().length;
    await list();
    const calls = desk.runs('queue-resolver').at(-1)?.calls ?? [];
    expect(calls.filter((call) => call.includes('/search/jql'))).toHaveLength(1);
    expect(calls.filter((call) => call.startsWith('asApp'))).toEqual([]);
    expect(desk.writes()).toHaveLength(before);
  });

  test('is told by the project’s key where the platform gives no id', async () => {
    expect((await list({}, 'level1', { key: 'SUP' })).rows).toHaveLength(6);
  });

  test.each<[string, Person | 'anonymous', object, object]>([
    ['an agent of another project', 'internalAgent', SUP, {}],
    ['a page without project', 'level1', {}, {}],
    ['a project that does not exist', 'level1', { id: '99999', key: 'NIX' }, {}],
    ['an order that there is none of', 'level1', SUP, { order: 'billing DESC' }],
    ['a reason that there is none of', 'level1', SUP, { reason: 'x" OR project = INF' }],
  ])('is not for %s', async (_who, person, project, payload) => {
    expect(await queue(person, 'list', { order: 'age', ...payload }, project)).toEqual({ kind: 'no-access' });
  });

  test.each(['claire', 'colleague', 'anonymous'] as const)('is not opened to %s', async (person) => {
    await expect(queue(person, 'list', { order: 'age' })).rejects.toThrow();
  });

  test('a trainee without Edit Issues reads it', async () => {
    expect((await list({}, 'trainee')).rows).toHaveLength(6);
  });
});

describe('one request', () => {
  test('is read, and its acts are previewed', async () => {
    const issueId = await idOf(keys.review);
    const read = await queue<{ kind: string; view: AgentView }>('level1', 'read', { issueId });
    expect(read.view.decision?.decidedAt).toBe(await revisionOf(keys.review));
    expect(read.view.acts).toEqual(expect.arrayContaining(['confirmation', 'correction']));
    const act = {
      kind: 'correction',
      category: 'training_information',
      reason: 'Vu',
      revision: await revisionOf(keys.review),
    };
    const preview = await queue<ActPreview>('level1', 'preview', { issueId, act });
    expect(preview).toMatchObject({ kind: 'ok', isNewsToClient: true });
  });

  test.each<[string, Person, () => Promise<[issueId: unknown, project?: object]>]>([
    ['an agent of another project', 'internalAgent', async () => [await idOf(keys.review)]],
    [
      'an agent of another project, on their own page',
      'internalAgent',
      async () => [await idOf(keys.review), { id: PROJECT_IDS.internal, key: 'INF' }],
    ],
    [
      'an agent, on the page of another project',
      'level1',
      async () => [await idOf(keys.review), { id: PROJECT_IDS.internal, key: 'INF' }],
    ],
    ['a request that does not exist', 'level1', async () => ['999999']],
    ['a key in place of an id', 'level1', async () => [keys.review]],
    ['a path in place of an id', 'level1', async () => ['../../myself']],
    ['no request', 'level1', async () => [undefined]],
  ])('is refused to %s', async (_who, person, named) => {
    const [issueId, project] = await named();
    const before = await desk.decision(keys.review);
    const act = await confirmation(keys.review);
    for (const definition of ['read', 'preview', 'act']) {
      expect(await queue(person, definition, { issueId, act }, project ?? SUP)).toEqual({
        kind: 'refused',
        message: 'Vous n’avez pas accès à cette demande.',
      });
    }
    await desk.pass(5);
    expect(await desk.decision(keys.review)).toEqual(before);
  });

  test('who may not edit it reads it and why they may do nothing; the resolver refuses what a forged page sends', async () => {
    const issueId = await idOf(keys.review);
    const before = await desk.decision(keys.review);
    const read = await queue<{ view: AgentView }>('trainee', 'read', { issueId });
    expect(read.view.acts).toEqual([]);
    const refusal = { kind: 'refused', message: 'Vous n’avez pas l’autorisation de modifier cette demande.' };
    expect(read.view.mayNot).toBeTruthy();
    const act = { ...(await confirmation(keys.review)), by: ACCOUNT_IDS.admin };
    expect(await queue('trainee', 'act', { issueId, act })).toEqual(refusal);
    await desk.pass(5);
    expect(await desk.decision(keys.review)).toEqual(before);
  });

  test.each<[string, unknown]>([
    ['no act', undefined],
    ['an act that there is none of', { kind: 'delete' }],
    ['a client’s word', { kind: 'objection', text: 'x' }],
    ['a correction without reason', { kind: 'correction', category: 'user_error', reason: ' ' }],
  ])('nothing comes of %s', async (_what, act) => {
    const issueId = await idOf(keys.review);
    const before = await desk.decision(keys.review);
    const revision = await revisionOf(keys.review);
    const said = act === undefined ? undefined : { ...(act as object), revision };
    expect(await queue('level1', 'act', { issueId, act: said })).toMatchObject({ kind: 'refused' });
    await desk.pass(5);
    expect(await desk.decision(keys.review)).toEqual(before);
  });
});

describe('what agents do there', () => {
  const act = async (key: string, said: AgentAct) => {
    const answer = await queue<ActResult>('level1', 'act', { issueId: await idOf(key), act: said });
    await desk.pass(60);
    return answer;
  };

  test('a correction with hostile words is written as it was said, and the request leaves the list', async () => {
    const seen = await confirmation(keys.review);
    const { revision } = seen;
    const reason = HOSTILE;
    const result = await act(keys.review, { kind: 'correction', category: 'user_error', reason, revision });
    expect(result.kind).toBe('done');
    expect(await desk.decision(keys.review)).toMatchObject({
      category: 'user_error',
      state: 'corrected',
      by: ACCOUNT_IDS.level1,
      because: expect.arrayContaining([expect.objectContaining({ kind: 'correction', reason })]),
    });
    expect((await list()).rows.map(({ key }) => key)).not.toContain(keys.review);

    // A colleague who still saw the decision of before writes nothing.
    const after = await desk.decision(keys.review);
    const late = await act(keys.review, seen);
    expect(late).toMatchObject({ kind: 'changed-meanwhile', view: { decision: { category: 'user_error' } } });
    expect(await desk.decision(keys.review)).toEqual(after);
  });

  test('a confirmation answers an objection', async () => {
    expect((await act(keys.objected, await confirmation(keys.objected))).kind).toBe('done');
    expect(await desk.decision(keys.objected)).toMatchObject({ state: 'confirmed', billing: 'billable' });
    expect((await list({ reason: 'objected' })).rows).toEqual([]);
  });

  test('what is resolved, or moved to another project, is in the list no more', async () => {
    await desk.site.moveIssue(as('level1'), keys.stake, 'INF');
    const { transitions } = await desk.ok<{
      transitions: { id: string; to: { statusCategory: { key: string } } }[];
    }>(as('level1'), 'GET', `/rest/api/3/issue/${keys.contested}/transitions`);
    const done = transitions.find(({ to }) => to.statusCategory.key === 'done');
    await desk.ok(as('level1'), 'POST', `/rest/api/3/issue/${keys.contested}/transitions`, {
      transition: { id: done?.id },
    });
    await desk.pass(60);
    const left = (await list()).rows.map(({ key }) => key);
    expect(left).toEqual([keys.approval, keys.bigger]);
    const INF = { id: PROJECT_IDS.internal, key: 'INF' };
    expect((await list({}, 'internalAgent', INF)).rows.map(({ key }) => key)).toEqual(['INF-1']);
  });

  test('where agents come first, what is only suggested waits for them; where Palier is off, nothing does', async () => {
    const mode = (mode: string) => desk.publish({ projects: { default: mode, byKey: {} } });
    await mode('suggest');
    await desk.pass(60);
    const key = await desk.raiseAndDecide('claire', CLEAR.defect);
    await desk.pass(60);
    expect((await list({ reason: 'suggested' })).rows.map((row) => row.key)).toEqual([key]);
    await act(key, await confirmation(key));
    expect((await list({ reason: 'suggested' })).rows).toEqual([]);
    await mode('monitor');
    await desk.pass(60);
    expect(await list()).toEqual({ rows: [], isMore: false, notHere: expect.any(String) });
    const issueId = await idOf(keys.approval);
    expect(await queue('level1', 'act', { issueId, act: await confirmation(keys.approval) })).toMatchObject({
      kind: 'refused',
    });
  });
});
