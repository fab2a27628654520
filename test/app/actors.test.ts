import type { PortalView } from '../../src/bridge/views';
import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { as, CLEAR, Desk, type Person } from '../support/desk';

let desk: Desk;
let key: string;
beforeEach(async () => {
  desk = await Desk.open();
  key = await desk.raiseAndDecide('claire', CLEAR.training);
});
afterEach(() => desk.close());

const participate = (person: Person) =>
  desk.ok(as('level1'), 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
    accountIds: [ACCOUNT_IDS[person]],
  });

describe('in the portal', () => {
  test('the client who raised the request reads why', async () => {
    const view = await desk.portal<PortalView>('claire', key);
    if (view.kind !== 'explained') throw new Error(`expected an explanation, got ${view.kind}`);
    expect(view.facts.map(({ id, value }) => [id, value])).toEqual([
      ['level', 'Niveau 2, Consulting'],
      ['coverage', 'Hors maintenance'],
      ['billing', 'Peut être facturée'],
    ]);
    expect(view.faq.filter(({ applies }) => applies).map(({ id }) => id)).toEqual([
      'why-level-2',
      'why-consulting',
      'why-billed',
    ]);
  });

  test.each([
    ['de-DE', 'Ausserhalb der Wartung'],
    ['en-GB', 'May be billed'],
    ['it-IT', 'Può essere fatturata'],
    ['pt-BR', 'Hors maintenance'],
  ])('in their language: %s', async (locale, words) => {
    expect(JSON.stringify(await desk.portal('claire', key, 'explain', { locale }))).toContain(words);
  });

  test('an agent who opens the portal reads what the client reads', async () => {
    expect((await desk.portal<PortalView>('level1', key)).kind).toBe('explained');
  });

  describe('nothing is learnt by', () => {
    const neutral = async () => desk.portal<PortalView>('claire', 'SUP-99999');

    test.each<[string, Person | 'anonymous']>([
      ['a client of another organisation', 'thomas'],
      ['an anonymous visitor', 'anonymous'],
      ['a colleague without licence', 'colleague'],
    ])('%s: the answer is that of a request that does not exist', async (_who, person) => {
      const view = await desk.portal<PortalView>(person, key).catch((error: unknown) => {
        // Forge itself keeps anonymous visitors out of this module.
        if (person !== 'anonymous') throw error;
        return neutral();
      });
      expect(view.kind).toBe('unavailable');
      expect(view).toEqual(await neutral());
    });

    test('a client who forges the key in the payload', async () => {
      const view = await desk.portal<PortalView>('thomas', 'SUP-99999', 'explain', {
        locale: 'fr',
        issueKey: key,
        extension: { request: { key } },
        accountId: ACCOUNT_IDS.claire,
      });
      expect(view.kind).toBe('unavailable');
    });

    test.each(['../SUP-1', `${'A'.repeat(300)}-1`, '1 OR 1=1', '%2e%2e%2f', ''])(
      'the key %j',
      async (forged) => {
        const answer = await desk
          .portal<PortalView>('claire', forged)
          .catch((error: unknown) => String(error));
        expect(JSON.stringify(answer)).not.toMatch(/Niveau|Formation/);
      },
    );
  });

  test('a colleague without licence who takes part in the request reads it', async () => {
    await participate('colleague');
    expect((await desk.portal<PortalView>('colleague', key)).kind).toBe('explained');
  });

  test('another client who takes part reads it', async () => {
    await participate('thomas');
    expect((await desk.portal<PortalView>('thomas', key)).kind).toBe('explained');
  });

  test('the anonymous visitor of the create form gets the questions and nothing of any request', async () => {
    const form = await desk.invoke(
      'create-panel',
      'anonymous',
      {
        type: 'jiraServiceManagement:portalRequestCreatePropertyPanel',
        portal: { id: 1 },
        request: { typeId: 21 },
      },
      'createForm',
      { locale: 'fr' },
    );
    expect(form).toMatchObject({ questions: [{ id: 'about' }, { id: 'personalised' }, { id: 'ownAction' }] });
    expect(JSON.stringify(form)).not.toContain(key);
  });

  test('what crosses the bridge holds no evidence, confidence, name or account', async () => {
    await desk.act('level2', key, {
      kind: 'correction',
      category: 'user_error',
      reason: 'SECRET-NOTE',
      revision: (await desk.decision(key))?.['decidedAt'],
    });
    const raw = JSON.stringify(await desk.portal('claire', key));
    expect(raw).toContain('Facturable');
    for (const secret of [
      'SECRET-NOTE',
      'confidence',
      'weight',
      'passage',
      ACCOUNT_IDS.level2,
      'Sandra',
      'user_error',
    ]) {
      expect(raw).not.toContain(secret);
    }
  });

  test('a request under review says only that it is being qualified', async () => {
    const vague = await desk.raiseAndDecide('claire', CLEAR.vague);
    const view = await desk.portal<PortalView>('claire', vague);
    expect(view.kind).toBe('qualifying');
    expect(JSON.stringify({ ...view, faq: [] })).not.toMatch(/niveau|consulting|factur|maintenance/i);
  });

  test('so does one that is not decided yet', async () => {
    const fresh = await desk.raise('claire', CLEAR.training);
    expect((await desk.portal<PortalView>('claire', fresh)).kind).toBe('qualifying');
  });

  test('when Jira is down the call fails: an outage is not a refusal', async () => {
    desk.site.faults.add({
      path: '/rest/servicedeskapi/request/',
      times: 1,
      answer: { kind: 'status', status: 503 },
    });
    await expect(desk.portal('claire', key)).rejects.toThrow();
  });
});

describe('definitions of one audience cannot be reached by another', () => {
  const portalOnly = ['explain', 'createForm', 'answerApproval', 'object', 'notice'];
  const agentOnly = ['preview', 'act'];
  const adminOnly = [
    'readPolicy',
    'saveDraft',
    'discardDraft',
    'publishDraft',
    'publishAgain',
    'withdrawVersion',
    'readVersions',
    'compareVersions',
    'exportConfiguration',
    'previewConfiguration',
    'importConfiguration',
    'readProjects',
    'readMonitored',
    'tryText',
    'retryFailure',
  ];

  test.each([...agentOnly, ...adminOnly, 'read'])(
    'a customer, from the portal panel: %s',
    async (definition) => {
      await expect(desk.portal('claire', key, definition)).rejects.toThrow();
    },
  );

  test.each([...portalOnly, ...adminOnly])('an agent, from the agent panel: %s', async (definition) => {
    await expect(desk.agent('level1', key, definition)).rejects.toThrow();
  });

  test.each(['claire', 'colleague'] as const)(
    '%s may not load the agent panel or the admin page at all',
    async (person) => {
      await expect(desk.agent(person, key)).rejects.toThrow();
      await expect(desk.admin(person)).rejects.toThrow();
    },
  );
});

describe('an agent', () => {
  test('reads the decision with the client’s own words', async () => {
    const answer = await desk.agent<{
      kind: string;
      view: { decision: Record<string, unknown>; acts: string[] };
    }>('level1', key);
    expect(answer).toMatchObject({
      kind: 'ok',
      view: {
        acts: expect.arrayContaining(['correction', 'confirmation']),
        decision: { categoryName: 'Formation ou information' },
      },
    });
    expect(JSON.stringify(answer.view.decision['evidence'])).toMatch(/formation/i);
  });

  test('corrects, and the client reads the corrected explanation', async () => {
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.pass(60);
    const result = await desk.act<{ kind: string }>('level1', key, {
      kind: 'correction',
      category: 'product_defect',
      reason: 'Reproduit chez deux utilisateurs',
      revision,
    });
    expect(result.kind).toBe('done');
    const view = await desk.portal<PortalView>('claire', key);
    if (view.kind !== 'explained') throw new Error('expected an explanation');
    expect(view.facts.map(({ value }) => value)).toEqual([
      'Niveau 1, Customer Services avec la R&D',
      'Comprise dans la maintenance',
      'Non facturée',
    ]);
    expect([...(await desk.issue(key)).fields.labels].sort()).toEqual([
      'maintenance-covered',
      'support-level-1',
      'support-rnd',
    ]);
    expect(await desk.fields(key)).toEqual({
      'support-level': '1+R&D',
      'maintenance-coverage': 'covered',
      'support-billing': 'not-billed',
    });
  });

  test('who looked at an older decision is shown the new one, and nothing is written', async () => {
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.pass(60);
    const correct = (person: Person, category: string) =>
      desk.act<{ kind: string; view: { decision: { category: string } } }>(person, key, {
        kind: 'correction',
        category,
        reason: 'Vu',
        revision,
      });
    expect((await correct('level1', 'user_error')).kind).toBe('done');
    const writes = desk.writes().length;
    const second = await correct('level2', 'feature_request');
    expect(second.kind).toBe('changed-meanwhile');
    expect(second.view.decision.category).toBe('user_error');
    expect(desk.writes()).toHaveLength(writes);
  });

  test('whose correction waits behind a run of the same request is not overtaken by it', async () => {
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.pass(60);
    // The run has read the request and is held at its write when the agent corrects.
    desk.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 1,
      answer: { kind: 'delay', ms: 5000 },
    });
    await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, {
      fields: { summary: 'Formation pour quatre nouvelles collaboratrices' },
    });
    await desk.host.settle();
    const correcting = desk.act<{ kind: string }>('level1', key, {
      kind: 'correction',
      category: 'product_defect',
      reason: 'Vu avec la cliente',
      revision,
    });
    await desk.queued('Vu avec la cliente');
    await desk.clock.advance(6000);
    expect((await correcting).kind).toBe('changed-meanwhile');
    expect((await desk.decision(key))?.['history']).toMatchObject([
      { what: 'decided' },
      { what: 'decided-again' },
    ]);
  });

  test('whose correction is delivered twice corrects once', async () => {
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.pass(60);
    desk.site.faults.add({
      method: 'POST',
      path: '/app/field/value',
      times: 1,
      answer: { kind: 'status', status: 503 },
    });
    await desk.act('level1', key, { kind: 'correction', category: 'product_defect', reason: 'Vu', revision });
    expect(await desk.fields(key)).toMatchObject({ 'support-level': '2' });
    await desk.pass(60);
    expect(await desk.fields(key)).toMatchObject({
      'support-level': '1+R&D',
      'support-billing': 'not-billed',
    });
    expect((await desk.decision(key))?.['history']).toHaveLength(2);
  });

  test.each([
    ['no reason', { reason: '   ' }],
    ['an endless reason', { reason: 'x'.repeat(501) }],
    ['an unknown category', { category: 'free_lunch' }],
    ['a revision that is no text', { revision: 7 }],
    ['nothing', { category: undefined, reason: undefined, revision: undefined }],
  ])('is refused a correction with %s', async (_what, wrong) => {
    const writes = desk.writes().length;
    const revision = (await desk.decision(key))?.['decidedAt'];
    const result = await desk.act<{ kind: string }>('level1', key, {
      kind: 'correction',
      category: 'user_error',
      reason: 'Vu',
      revision,
      ...wrong,
    });
    expect(result.kind).toBe('refused');
    expect(desk.writes()).toHaveLength(writes);
  });

  test('learns nothing of an issue that is gone', async () => {
    const gone = await desk.raiseAndDecide('claire', CLEAR.training);
    const { id } = await desk.issue(gone);
    await desk.ok(as('admin'), 'DELETE', `/rest/api/3/issue/${gone}`);
    const extension = { type: 'jira:issueContext', issue: { id, key: gone }, project: { key: 'SUP' } };
    expect(await desk.invoke('agent-panel', 'level1', extension, 'read', { locale: 'fr' })).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('an agent is no admin', () => {
  test.each([
    ['readOverview', {}],
    ['readHealth', {}],
    ['readExpiringContracts', {}],
    ['countStorage', {}],
    ['readAudit', {}],
    ['readPolicy', {}],
    ['saveDraft', { revision: 2, parts: { secondOpinion: true } }],
    ['discardDraft', { revision: 2 }],
    ['publishDraft', { revision: 2, reason: 'x' }],
    ['publishAgain', { version: 1, reason: 'x' }],
    ['withdrawVersion', { version: 2 }],
    ['readVersions', {}],
    ['compareVersions', { from: 1, to: 2 }],
    ['exportConfiguration', {}],
    ['previewConfiguration', { file: '{}', part: 'policy' }],
    ['importConfiguration', { file: '{}', part: 'policy', revision: 2 }],
    ['readProjects', {}],
    ['readMonitored', {}],
    ['tryText', { title: 'a', body: 'b' }],
    ['retryFailures', { issueIds: ['10200'] }],
    ['retryFailures', {}],
  ])('%s is refused', async (definition, payload) => {
    const tasks = desk.runs('decision-task').length;
    expect(await desk.admin('level2', definition, payload)).toEqual({
      kind: 'refused',
      message: 'Cette page est réservée aux administrateurs de Jira.',
    });
    await desk.pass(5);
    expect(desk.runs('decision-task')).toHaveLength(tasks);
  });
});

describe('hostile text', () => {
  const HOSTILE =
    '<script>alert(1)</script> {{7*7}} ${process.env} \u202eabc\u202c \u0000 "\'; DROP TABLE issues; -- [~accountid:x] {html}';

  test('in every field a client can type is decided, stored as text, and breaks nothing', async () => {
    const hostile = await desk.raiseAndDecide('claire', {
      ...CLEAR.training,
      summary: HOSTILE.replace(/\s+/g, ' '),
      description: `${HOSTILE}\n${'é'.repeat(20_000)}`,
    });
    expect(await desk.decision(hostile)).toBeDefined();
    expect(JSON.stringify(await desk.portal('claire', hostile))).not.toContain('<script>');
  });

  test('in a correction is kept as it was typed', async () => {
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.act('level1', key, { kind: 'correction', category: 'user_error', reason: HOSTILE, revision });
    expect((await desk.decision(key))?.['history']).toContainEqual(
      expect.objectContaining({ reason: HOSTILE }),
    );
  });
});
