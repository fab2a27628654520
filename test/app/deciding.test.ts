import { ACCOUNT_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import { APP, as, CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const edit = (key: string, fields: Record<string, unknown>) =>
  desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, { fields });

describe('a request is raised', () => {
  test('and carries labels, decision and fields, and JQL finds it by its level', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);

    const issue = await desk.issue(key);
    expect([...issue.fields.labels].sort()).toEqual(['maintenance-out', 'support-level-2']);
    expect(issue.properties['palier.decision']).toMatchObject({
      category: 'training_information',
      level: 2,
      coverage: 'out',
      billing: 'may-be-billed',
      state: 'automatic',
      policyVersion: 2,
      by: 'palier',
    });
    expect(await desk.fields(key)).toEqual({
      'support-level': '2',
      'maintenance-coverage': 'out',
      'support-billing': 'may-be-billed',
    });
    expect(await desk.search('supportLevel = 2')).toEqual([key]);
    expect(await desk.search('supportLevel = 1')).toEqual([]);
    expect(await desk.search('maintenanceCoverage = out AND supportBilling = "may-be-billed"')).toEqual([
      key,
    ]);
    expect(await desk.search('labels = support-level-2')).toEqual([key]);
  });

  test('a defect goes to level 1 with R&D and is not billed', async () => {
    const key = await desk.raiseAndDecide('olivier', CLEAR.defect);
    expect(await desk.decision(key)).toMatchObject({
      category: 'product_defect',
      rnd: true,
      billing: 'not-billed',
    });
    expect((await desk.issue(key)).fields.labels).toEqual(
      expect.arrayContaining(['support-level-1', 'support-rnd', 'maintenance-covered']),
    );
  });

  test('what says too little waits for review, and nothing is announced', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.vague);
    expect(await desk.decision(key)).toMatchObject({
      state: 'needs-review',
      coverage: 'to-confirm',
      billing: 'to-confirm',
    });
    const { labels } = (await desk.issue(key)).fields;
    expect(labels).toContain('support-review');
    expect(labels.filter((label) => label.startsWith('maintenance-'))).toEqual([]);
  });

  test('answers of the create panel count, and are found under the name JSM gives them', async () => {
    const response = await desk.site.createFromPortal(
      as('claire'),
      {
        serviceDeskId: '1',
        requestTypeId: REQUEST_TYPE_IDS.problem,
        requestFieldValues: {
          summary: 'Commandes',
          description: 'Les commandes de la semaine ont disparu de la liste.',
        },
      },
      [{ key: 'answers', value: { about: 'problem', ownAction: 'yes' } }],
    );
    const { issueKey } = JSON.parse(response.body) as { issueKey: string };
    await desk.pass(1);
    const because = (await desk.decision(issueKey))?.['because'] as Record<string, unknown>[];
    expect(because).toContainEqual(
      expect.objectContaining({ kind: 'answer', question: 'ownAction', answer: 'yes' }),
    );
  });

  test('costs one read and two writes', async () => {
    await desk.raiseAndDecide('claire', CLEAR.training);
    const before = desk.runs('decision-task').length;
    await desk.raiseAndDecide('claire', CLEAR.defect);
    const run = desk.runs('decision-task')[before];
    expect(run?.calls.map((call) => call.replace(/\/issue\/\d+.* /, '/issue/{id} '))).toEqual([
      'asApp GET /rest/api/3/issue/{id} 200',
      'asApp PUT /rest/api/3/issue/{id} 204',
      expect.stringMatching(/^asApp POST \/rest\/api\/3\/app\/field\/value\S* 204$/),
    ]);
  });

  test('an issue of another kind of project is left alone', async () => {
    const { key } = await desk.ok<{ key: string }>(as('admin'), 'POST', '/rest/api/3/issue', {
      fields: {
        project: { key: 'DEV' },
        issuetype: { id: '10022' },
        summary: 'Formation pour deux personnes',
      },
    });
    await desk.pass(120);
    const issue = await desk.ok<{ properties?: object; fields: { labels: string[] } }>(
      as('admin'),
      'GET',
      `/rest/api/3/issue/${key}?properties=palier.decision`,
    );
    expect(issue.fields.labels).toEqual([]);
    expect(issue.properties ?? {}).toEqual({});
    expect(desk.runs('decision-task')).toEqual([]);
  });
});

describe('delivery', () => {
  test('an event that comes twice is written once', async () => {
    desk.site.faults.events.duplicate = true;
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(200);
    expect(desk.runs('decision-task').length).toBeGreaterThan(1);
    expect(desk.writes()).toHaveLength(2);
    expect((await desk.decision(key))?.['history']).toHaveLength(1);
  });

  test('an older event after a newer one finds the newer text decided and changes nothing', async () => {
    desk.site.faults.events.reorder = true;
    const key = await desk.raise('claire', CLEAR.training);
    await edit(key, { summary: CLEAR.defect.summary, description: adf(CLEAR.defect.description) });
    await desk.pass(200);
    expect(await desk.decision(key)).toMatchObject({ category: 'product_defect' });
    expect((await desk.decision(key))?.['history']).toHaveLength(1);
    expect(desk.writes()).toHaveLength(2);
  });

  test('a request that was deleted meanwhile ends quietly', async () => {
    const key = await desk.raise('claire', CLEAR.training);
    await desk.ok(as('admin'), 'DELETE', `/rest/api/3/issue/${key}`);
    await desk.pass(200);
    expect(desk.writes()).toEqual([]);
    expect(desk.runs('decision-task').map(({ outcome }) => outcome)).not.toContain('error');
    const { view } = await desk.admin<{ view: { failures: unknown[] } }>('admin', 'readHealth');
    expect(view.failures).toEqual([]);
  });

  test("the app's own write starts nothing", async () => {
    await desk.raiseAndDecide('claire', CLEAR.training);
    const runs = desk.runs('decision-task').length;
    await desk.pass(3600);
    expect(desk.runs('decision-task')).toHaveLength(runs);
    expect(desk.writes()).toHaveLength(2);
  });

  test.each([
    ['a transition', (key: string) => transition(key)],
    [
      'a label of the desk',
      (key: string) =>
        desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, { update: { labels: [{ add: 'vip' }] } }),
    ],
  ])('%s is not read again', async (_what, change) => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const runs = desk.runs('decision-task').length;
    await change(key);
    await desk.pass(10);
    expect(desk.runs('decision-task')).toHaveLength(runs);
  });

  test("the desk's own labels survive a decision", async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, { update: { labels: [{ add: 'vip' }] } });
    await edit(key, { summary: CLEAR.defect.summary, description: adf(CLEAR.defect.description) });
    await desk.pass(10);
    expect([...(await desk.issue(key)).fields.labels].sort()).toEqual([
      'maintenance-covered',
      'support-level-1',
      'support-rnd',
      'vip',
    ]);
  });
});

describe('an edit', () => {
  test('of the text is decided again and remembered', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await edit(key, { summary: CLEAR.defect.summary, description: adf(CLEAR.defect.description) });
    await desk.pass(10);
    const decision = await desk.decision(key);
    expect(decision).toMatchObject({
      category: 'product_defect',
      coverage: 'covered',
      billing: 'not-billed',
    });
    expect(decision?.['history']).toMatchObject([{ what: 'decided' }, { what: 'decided-again' }]);
    expect(await desk.fields(key)).toMatchObject({
      'support-level': '1+R&D',
      'support-billing': 'not-billed',
    });
  });

  test("after an agent's correction leaves the correction", async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.pass(60);
    const result = await desk.act<{ kind: string }>('level1', key, {
      kind: 'correction',
      category: 'normal_use_problem',
      reason: 'Elle est bloquée',
      revision,
    });
    expect(result.kind).toBe('done');
    const writes = desk.writes().length;
    await edit(key, { summary: 'Toujours la formation', description: adf(CLEAR.training.description) });
    await desk.pass(200);
    expect(await desk.decision(key)).toMatchObject({
      category: 'normal_use_problem',
      state: 'corrected',
      by: ACCOUNT_IDS.level1,
      billing: 'not-billed',
    });
    expect(desk.writes()).toHaveLength(writes);
  });
});

describe('a stopped run', () => {
  test('between its two writes is completed by the next one', async () => {
    desk.site.faults.add({
      method: 'POST',
      path: '/app/field/value',
      times: 1,
      answer: { kind: 'status', status: 503 },
    });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.fields(key)).toMatchObject({ 'support-level': null });
    await desk.pass(60);
    expect(await desk.fields(key)).toMatchObject({ 'support-level': '2' });
    expect(desk.writes().filter((call) => call.includes('PUT'))).toHaveLength(1);
  });
});

describe('what is stored but is no decision', () => {
  test('is decided anew', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}/properties/palier.decision`, {
      level: 'two',
    });
    await edit(key, { summary: 'Formation pour trois collaboratrices' });
    await desk.pass(10);
    expect(await desk.decision(key)).toMatchObject({ category: 'training_information', state: 'automatic' });
  });
});

test('the app cannot be made to write by a customer', async () => {
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  const refused = await desk.call(as('claire'), 'PUT', `/rest/api/3/issue/${key}`, {
    update: { labels: [{ add: 'x' }] },
  });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  const own = await desk.call(APP, 'GET', `/rest/api/3/issue/${key}?fields=labels`);
  expect(own.body).not.toContain('"x"');
});

async function transition(key: string): Promise<void> {
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { transitions } = await desk.ok<{ transitions: { id: string }[] }>(as('level1'), 'GET', path);
  await desk.ok(as('level1'), 'POST', path, { transition: { id: transitions[0]?.id } });
}

function adf(text: string) {
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}
