import type { PanelStatus } from '../../sandbox/contracts';
import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { APP, CLEAR, Desk, as, viewer, type Person } from '../support/desk';

const GET = 'get-support-decision';
const EXPLAIN = 'explain-support-decision';
const AGAIN = 'decide-support-again';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const run = (person: Person, actionKey: string, issueKey: string, place?: Record<string, unknown>) =>
  desk.host.runAction({
    actionKey,
    viewer: viewer(person),
    inputs: { issueKey },
    ...(place === undefined ? {} : { place }),
  }) as Promise<Record<string, unknown>>;

/** Puts a decision on the issue that Palier could have made. */
async function change(key: string, changes: Record<string, unknown>): Promise<void> {
  const path = `/rest/api/3/issue/${key}/properties/palier.decision`;
  await desk.ok(APP, 'PUT', path, { ...(await desk.decision(key)), ...changes });
}

describe('a decision for a rule', () => {
  test('is flat codes, and null where nothing is decided', async () => {
    const key = await desk.raise('claire', CLEAR.training);
    const nothing = { level: null, coverage: null, billing: null, state: null, confidence: null };
    expect(await run('level1', GET, key)).toMatchObject({ issueKey: key, ...nothing });
    await desk.pass(1);
    const decision = await desk.decision(key);
    expect(await run('level1', GET, key)).toEqual({
      issueKey: key,
      level: '2',
      coverage: decision?.['coverage'],
      billing: decision?.['billing'],
      state: 'automatic',
      confidence: decision?.['confidence'],
      category: 'training_information',
      clause: decision?.['clause'],
      approval: null,
    });
  });

  test('is found by id, and by the page where Rovo was asked', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const { id } = await desk.issue(key);
    expect(await run('level1', GET, id)).toMatchObject({ issueKey: key });
    expect(await run('level1', GET, 'cette demande', { jira: { issueKey: key } })).toMatchObject({
      issueKey: key,
    });
  });

  test.each([
    ['an agent of another project', 'internalAgent', 'Vous n’avez pas accès à cette demande.'],
    ['an agent, of an issue that is not there', 'level2', 'Sie haben keinen Zugriff auf diese Anfrage.'],
  ] as const)('is not told to %s', async (_case, person, message) => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const asked = person === 'level2' ? 'SUP-999' : key;
    for (const action of [GET, EXPLAIN, AGAIN])
      expect(await run(person, action, asked)).toEqual({ errors: [{ message }] });
    expect(desk.runs('get-decision').flatMap(({ calls }) => calls)).not.toContainEqual(
      expect.stringMatching(/^asApp /),
    );
  });

  test.each(['', '../myself', 'SUP-1?fields=x', 'SUP'])('needs a key, not "%s"', async (issueKey) => {
    expect(await run('level1', GET, issueKey)).toMatchObject({
      errors: [{ message: expect.stringContaining('issueKey') as string }],
    });
    expect(desk.runs('get-decision').at(-1)?.calls).toEqual([]);
  });
});

describe('an explanation for the client', () => {
  test('is what the client reads, in the language of the request, and is not sent', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const { explanation, ...rest } = await run('level2', EXPLAIN, key);
    expect(rest).toEqual({ language: 'fr', decided: true });
    expect(explanation).toContain('Consulting');
    const { comments } = await desk.ok<{ comments: unknown[] }>(
      as('level1'),
      'GET',
      `/rest/api/3/issue/${key}/comment`,
    );
    expect(comments).toEqual([]);
  });

  test('says that an unsure request is being qualified', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.vague);
    const answer = await run('level1', EXPLAIN, key);
    expect(answer).toMatchObject({ language: 'fr', decided: false });
    expect(answer['explanation']).not.toContain('Consulting');
  });
});

describe('deciding again', () => {
  test('is by the policy in force now', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = await desk.decision(key);
    expect(before).toMatchObject({ policyVersion: 2 });
    await desk.publish({ projects: { default: 'automatic', byKey: { INF: 'off' } } });
    await desk.pass(60);
    expect(await run('level1', AGAIN, key)).toEqual({ result: 'queued' });
    await desk.pass(1);
    const after = await desk.decision(key);
    expect(after).toMatchObject({ policyVersion: 3, category: 'training_information' });
    expect(after?.['history']).toHaveLength(2);
  });

  test('keeps what an agent decided', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await change(key, { state: 'confirmed', by: ACCOUNT_IDS.level1 });
    const before = await desk.decision(key);
    expect(await run('level1', AGAIN, key)).toEqual({ result: 'kept' });
    await desk.pass(1);
    expect(await desk.decision(key)).toEqual(before);
  });

  test('is not for those who may see but not edit', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = await desk.decision(key);
    expect(await run('trainee', GET, key)).toMatchObject({ issueKey: key });
    expect(await run('trainee', AGAIN, key)).toEqual({
      errors: [{ message: 'Vous n’avez pas l’autorisation de modifier cette demande.' }],
    });
    await desk.pass(1);
    expect(await desk.decision(key)).toEqual(before);
  });

  test('is not for projects where Palier does not decide', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.publish({ projects: { default: 'off', byKey: {} } });
    await desk.pass(61);
    expect(await run('level1', AGAIN, key)).toMatchObject({ errors: [{}] });
  });
});

describe('what stands beside the closed panel', () => {
  const status = async (person: Person, key: string): Promise<PanelStatus['value'] | undefined> => {
    const { id } = await desk.ok<{ id: string }>(APP, 'GET', `/rest/api/3/issue/${key}?fields=summary`);
    const shown = await desk.host.panelStatus({
      moduleKey: 'agent-panel',
      viewer: viewer(person),
      extension: { issue: { id, key }, project: { key: 'SUP' } },
    });
    return shown?.value;
  };

  test('is the essentials, in the viewer’s language', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await status('level1', key)).toEqual({ label: 'N2 · hors maintenance', type: 'default' });
    expect(await status('level2', key)).toEqual({ label: 'L2 · nicht gedeckt', type: 'default' });
    expect(desk.runs('panel-status')[0]?.calls).toHaveLength(2);
  });

  test.each([
    [{ state: 'needs-review' }, { label: 'À vérifier', type: 'moved' }],
    [{ billing: 'contested' }, { label: 'Contesté', type: 'removed' }],
    [
      { coverage: 'covered', level: 1, rnd: true, billing: 'not-billed' },
      { label: 'N1 + R&D · couvert', type: 'success' },
    ],
  ])('of %j is %j', async (changes, expected) => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await change(key, changes);
    expect(await status('level1', key)).toEqual(expected);
  });

  test('is nothing without a decision, without access, and when Jira is away', async () => {
    const key = await desk.raise('claire', CLEAR.training);
    expect(await status('level1', key)).toBeUndefined();
    await desk.pass(1);
    expect(await status('internalAgent', key)).toBeUndefined();
    desk.site.faults.add({ path: '/issue/', times: 1, answer: { kind: 'status', status: 503 } });
    expect(await status('level1', key)).toBeUndefined();
  });
});

describe('a billable request on its way to work', () => {
  const TAKE = '11';
  const VALIDATOR = 'billing-approved-validator';
  const MESSAGE =
    'Ce travail peut être facturé et le client ne l’a pas encore accepté. Demandez son accord dans le panneau Palier, ou corrigez la décision.';

  const take = async (key: string): Promise<string[]> => {
    const path = `/rest/api/3/issue/${key}/transitions`;
    const answer = await desk.call(as('level1'), 'POST', path, { transition: { id: TAKE } });
    return answer.status === 204
      ? []
      : (JSON.parse(answer.body) as { errorMessages: string[] }).errorMessages;
  };
  const offered = async (key: string): Promise<boolean> => {
    const path = `/rest/api/3/issue/${key}/transitions`;
    const { transitions } = await desk.ok<{ transitions: { id: string }[] }>(as('level1'), 'GET', path);
    return transitions.some(({ id }) => id === TAKE);
  };

  test.each([
    [{ billing: 'may-be-billed' }, false],
    [{ billing: 'billable' }, false],
    [{ billing: 'contested' }, false],
    [{ billing: 'accepted' }, true],
    [{ billing: 'not-billed', coverage: 'covered' }, true],
    [{ billing: 'to-confirm', coverage: 'to-confirm' }, true],
    [{ billing: 'may-be-billed', mode: 'suggest', state: 'automatic' }, true],
    [{ billing: 'may-be-billed', mode: 'suggest', state: 'confirmed' }, false],
  ])('as %j passes: %j', async (changes, passes) => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await change(key, changes);
    await desk.site.setWorkflowRules(TAKE, ['billing-approved-condition']);
    expect(await offered(key)).toBe(passes);
    await desk.site.setWorkflowRules(TAKE, [VALIDATOR]);
    expect(await take(key)).toEqual(passes ? [] : [MESSAGE]);
  });

  test('without a decision passes', async () => {
    await desk.site.setWorkflowRules(TAKE, ['billing-approved-condition', VALIDATOR]);
    const key = await desk.raise('claire', CLEAR.training);
    expect(await take(key)).toEqual([]);
  });
});
