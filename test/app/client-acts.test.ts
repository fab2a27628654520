import type { AuditView } from '../../src/bridge/admin/audit';
import type { ActKind, AgentView, ClientWordResult, PortalView } from '../../src/bridge/views';
import { ACCOUNT_IDS, ORGANISATION_IDS } from '../../sandbox/seed/ids';
import { as, CLEAR, Desk, type Person } from '../support/desk';

let desk: Desk;
let key: string;
beforeEach(async () => {
  desk = await Desk.open();
  key = await desk.raiseAndDecide('claire', CLEAR.training);
  await desk.pass(60);
});
afterEach(() => desk.close());

const revision = async (of = key) => (await desk.decision(of))?.['decidedAt'];
const step = async (of = key) => ((await desk.decision(of))?.['history'] as { what: string }[]).at(-1);

/** An agent asks; returns the payload with which whoever reads the question now accepts it. */
async function asked(of = key, work = 'Deux jours de formation sur le module Finance') {
  const answer = await desk.act<{ kind: string; view: AgentView }>('level2', of, {
    kind: 'approval-question',
    work,
    hours: 16,
    revision: await revision(of),
  });
  expect(answer.kind).toBe('done');
  await desk.pass(60);
  const approval = (await desk.decision(of))?.['approval'] as { askedAt: string };
  return { locale: 'fr', revision: await revision(of), askedAt: approval.askedAt, answer: 'accepted' };
}

const answer = (person: Person | 'anonymous', payload: unknown, of = key) =>
  desk.portal<ClientWordResult>(person, of, 'answerApproval', payload);
const object = (person: Person | 'anonymous', payload: unknown, of = key) =>
  desk.portal<ClientWordResult>(person, of, 'object', payload);
const objection = async (text = 'Je voulais un devis, pas un cours.', of = key) => ({
  locale: 'fr',
  revision: await revision(of),
  text,
});
const explained = (view: PortalView) => {
  if (view.kind !== 'explained') throw new Error(`expected an explanation, got ${view.kind}`);
  return view;
};
const seenBy = async (person: Person, of = key) => explained(await desk.portal<PortalView>(person, of));
const correct = async (category: string, of = key) => {
  const result = await desk.act<{ kind: string }>('level2', of, {
    kind: 'correction',
    category,
    reason: 'Défaut confirmé par la R&D',
    revision: await revision(of),
  });
  expect(result.kind).toBe('done');
  await desk.pass(60);
};
const participate = (person: Person) =>
  desk.ok(as('level1'), 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
    accountIds: [ACCOUNT_IDS[person]],
  });
const approvers = async (change: Record<string, unknown>) => {
  const client = {
    comments: false,
    notice: false,
    approvers: { reporter: true, participants: false, named: {}, ...change },
  };
  expect(await desk.publish({ client })).toMatchObject({ kind: 'published' });
};

const audited = async () => {
  const { view } = await desk.admin<{ view: AuditView }>('admin', 'readAudit');
  return view.rows.map(({ what, subject }) => `${what} ${subject}`);
};

/** Runs what must change nothing, and returns its answer. */
async function changingNothing<T>(act: () => Promise<T>): Promise<T> {
  await desk.pass(0);
  const before = [await desk.issue(key), desk.writes().length, desk.runs('decision-task').length] as const;
  const result = await act();
  await desk.pass(60);
  expect(await desk.issue(key)).toEqual(before[0]);
  expect(desk.writes()).toHaveLength(before[1]);
  expect(desk.runs('decision-task')).toHaveLength(before[2]);
  return result;
}

describe('an agent asks for approval', () => {
  test('and the work is billable, in decision, field, history, JQL and audit', async () => {
    await asked();
    expect(await desk.decision(key)).toMatchObject({
      billing: 'billable',
      coverage: 'out',
      state: 'confirmed',
      by: ACCOUNT_IDS.level2,
      approval: { state: 'asked', by: ACCOUNT_IDS.level2, hours: 16 },
    });
    expect(await desk.fields(key)).toMatchObject({ 'support-billing': 'billable' });
    expect(await step()).toMatchObject({ what: 'approval-asked', by: ACCOUNT_IDS.level2 });
    expect(await desk.search('supportApproval = asked')).toEqual([key]);
    expect(await desk.search('supportApproval = asked AND supportApprovalAsked <= -1h')).toEqual([]);
    await desk.pass(2 * 3600);
    expect(await desk.search('supportApproval = asked AND supportApprovalAsked <= -1h')).toEqual([key]);
    expect(await audited()).toContain(`approval-asked ${key}`);
  });

  test('and the client reads who is asked what, with two answers', async () => {
    const { askedAt } = await asked();
    const { approval } = await seenBy('claire');
    expect(approval).toMatchObject({
      work: 'Deux jours de formation sur le module Finance',
      open: { askedAt },
    });
    expect(JSON.stringify(approval)).not.toContain(ACCOUNT_IDS.level2);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['no work', { work: '  ' }, 'work-missing'],
    ['work that is no text', { work: 7 }, 'work-missing'],
    ['endless work', { work: 'x'.repeat(1001) }, 'work-too-long'],
    ['no hours', { hours: 0 }, 'hours-invalid'],
    ['endless hours', { hours: 10_001 }, 'hours-invalid'],
    ['hours that are no number', { hours: '3' }, 'hours-invalid'],
    ['a revision that is no text', { revision: 7 }, 'invalid-input'],
  ])('and is told what is wrong with %s', async (_what, wrong, messageKey) => {
    const { TEXTS } = await import('../../src/policy/texts');
    const payload = { work: 'Un cours', hours: 2, revision: await revision(), ...wrong };
    const result = await changingNothing(() =>
      desk.act('level2', key, { kind: 'approval-question', ...payload }),
    );
    expect(result).toEqual({
      kind: 'refused',
      message: TEXTS.fr.messages[messageKey as keyof typeof TEXTS.fr.messages],
    });
  });

  test('of covered work: there is nothing to approve', async () => {
    await correct('product_defect');
    const payload = { work: 'Un cours', revision: await revision() };
    const result = await changingNothing(() =>
      desk.act<{ kind: string; message: string }>('level2', key, { kind: 'approval-question', ...payload }),
    );
    expect(result.kind).toBe('refused');
    expect(result.message).toMatch(/\S/);
  });

  test('of a decision that is another one by now: nothing is asked', async () => {
    const stale = await revision();
    await correct('user_error');
    const result = await changingNothing(() =>
      desk.act('level2', key, { kind: 'approval-question', work: 'Un cours', revision: stale }),
    );
    expect(result).toMatchObject({
      kind: 'changed-meanwhile',
      view: { decision: { category: 'user_error' } },
    });
  });

  test('only when they may edit the issue', async () => {
    const payload = { work: 'Un cours', revision: await revision() };
    await expect(desk.act('claire', key, { kind: 'approval-question', ...payload })).rejects.toThrow();
    await expect(
      desk.portal('level2', key, 'act', { act: { kind: 'approval-question', ...payload } }),
    ).rejects.toThrow();
  });
});

describe('the client answers', () => {
  test.each([
    ['accepted', 'accepted'],
    ['contested', 'contested'],
  ])(
    '%s: recorded with time, account and comment, and nothing but billing changes',
    async (given, billing) => {
      const payload = await asked();
      const before = await desk.decision(key);
      const labels = (await desk.issue(key)).fields.labels;
      const result = await answer('claire', { ...payload, answer: given, comment: '  Dès lundi. \n' });
      expect(result.kind).toBe('done');
      expect(await desk.decision(key)).toMatchObject({
        ...before,
        billing,
        decidedAt: expect.any(String) as string,
        history: expect.any(Array) as unknown[],
        approval: { state: given, answer: { by: ACCOUNT_IDS.claire, comment: 'Dès lundi.' } },
      });
      expect(await step()).toMatchObject({ what: given, by: ACCOUNT_IDS.claire, reason: 'Dès lundi.' });
      expect(await desk.fields(key)).toMatchObject({
        'support-level': '2',
        'maintenance-coverage': 'out',
        'support-billing': billing,
      });
      expect((await desk.issue(key)).fields.labels).toEqual(labels);
      expect(await desk.search(`supportApproval = ${given}`)).toEqual([key]);
      expect(await desk.search('supportApproval = asked')).toEqual([]);
      const view = explained((result as { view: PortalView }).view);
      expect(view.approval).not.toHaveProperty('open');
      expect(view.approval?.comment).toBe('Dès lundi.');
      expect(await audited()).toContain(`approval-answered ${key}`);
    },
  );

  test('and agents see who answered what', async () => {
    const payload = await asked();
    await answer('claire', { ...payload, answer: 'contested', comment: 'Compris dans le contrat' });
    const { view } = await desk.agent<{ view: AgentView }>('level1', key);
    expect(view.decision?.approval).toMatchObject({
      state: 'contested',
      askedBy: 'Sandra Keller',
      answer: { by: 'Claire Rochat', comment: 'Compris dans le contrat' },
    });
  });

  test('without a comment, or with an empty one: none is kept', async () => {
    const payload = await asked();
    await answer('claire', { ...payload, comment: '   ' });
    expect((await desk.decision(key))?.['approval']).toMatchObject({ state: 'accepted' });
    expect(JSON.stringify((await desk.decision(key))?.['approval'])).not.toContain('comment');
  });

  test('a hostile comment stays text', async () => {
    const hostile = '<img src=x onerror=alert(1)> {{7*7}} *gras* [~accountid:x]';
    const payload = await asked();
    await answer('claire', { ...payload, comment: hostile });
    expect((await desk.decision(key))?.['approval']).toMatchObject({ answer: { comment: hostile } });
    expect((await seenBy('claire')).approval?.comment).toBe(hostile);
  });
});

describe('an answer comes to nothing', () => {
  const changed = (result: ClientWordResult) => {
    expect(result.kind).toBe('changed-meanwhile');
    return explained((result as { view: PortalView }).view);
  };

  test('the second time: the first counts, and the second hears it', async () => {
    const payload = await asked();
    await answer('claire', payload);
    await desk.pass(60);
    const again = await changingNothing(async () =>
      answer('claire', { ...payload, revision: await revision(), answer: 'contested' }),
    );
    expect(changed(again).approval).not.toHaveProperty('open');
    expect(await desk.decision(key)).toMatchObject({ billing: 'accepted' });
  });

  test('replayed as it was', async () => {
    const payload = await asked();
    await answer('claire', payload);
    await desk.pass(60);
    changed(await changingNothing(() => answer('claire', payload)));
  });

  test('from another tab that shows the question still', async () => {
    await approvers({ participants: true });
    await participate('olivier');
    const payload = await asked();
    await answer('claire', { ...payload, answer: 'contested' });
    await desk.pass(60);
    const view = changed(await changingNothing(() => answer('olivier', payload)));
    expect(view.approval?.tone).toBeDefined();
    expect(await desk.decision(key)).toMatchObject({ billing: 'contested' });
  });

  test('after R&D confirmed a defect: not billed, and the approval is withdrawn', async () => {
    const payload = await asked();
    await correct('product_defect');
    const view = changed(await changingNothing(() => answer('claire', payload)));
    expect(view.facts.find(({ id }) => id === 'billing')?.value).toMatch(/non factur/i);
    expect(await desk.decision(key)).toMatchObject({
      category: 'product_defect',
      billing: 'not-billed',
      approval: { state: 'withdrawn' },
    });
    expect(await desk.fields(key)).toMatchObject({ 'support-billing': 'not-billed' });
    changed(await changingNothing(async () => answer('claire', { ...payload, revision: await revision() })));
  });

  test('and one that was accepted is withdrawn by the same', async () => {
    await answer('claire', await asked());
    await desk.pass(60);
    await correct('product_defect');
    expect(await desk.decision(key)).toMatchObject({
      billing: 'not-billed',
      approval: { state: 'withdrawn', answer: { by: ACCOUNT_IDS.claire } },
    });
    expect(await desk.search('supportApproval = accepted')).toEqual([]);
  });

  test('when the question was replaced: the new one is shown', async () => {
    const first = await asked();
    const second = await asked(key, 'Un seul jour de formation');
    const view = changed(await changingNothing(() => answer('claire', first)));
    expect(view.approval).toMatchObject({
      work: 'Un seul jour de formation',
      open: { askedAt: second.askedAt },
    });
    // Not even with the revision that stands.
    changed(await changingNothing(() => answer('claire', { ...first, revision: second.revision })));
  });

  test('with the name of a question that was never asked, or of another request', async () => {
    const payload = await asked();
    const other = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    const ofOther = await asked(other);
    for (const askedAt of ['2026-03-02T08:00:00.000Z', ofOther.askedAt])
      changed(await changingNothing(() => answer('claire', { ...payload, askedAt })));
    expect(await desk.decision(other)).toMatchObject({ approval: { state: 'asked' } });
  });

  test('when nothing was asked', async () => {
    const payload = {
      locale: 'fr',
      revision: await revision(),
      askedAt: await revision(),
      answer: 'accepted',
    };
    changed(await changingNothing(() => answer('claire', payload)));
  });

  test.each<[string, Record<string, unknown>]>([
    ['another word', { answer: 'maybe' }],
    ['withdrawing', { answer: 'withdrawn' }],
    ['an endless comment', { comment: 'x'.repeat(1001) }],
    ['a comment that is no text', { comment: {} }],
    ['an endless revision', { revision: 'x'.repeat(41) }],
    ['no question', { askedAt: undefined }],
  ])('with %s', async (_what, wrong) => {
    const payload = await asked();
    const result = await changingNothing(() => answer('claire', { ...payload, ...wrong }));
    expect(result).toMatchObject({ kind: 'refused', message: expect.stringMatching(/\S/) as string });
  });
});

describe('who may answer', () => {
  /** What they are refused with tells nothing of the request. */
  const refused = async (person: Person) => {
    const payload = await asked();
    const result = await changingNothing(() => answer(person, payload));
    expect(result).toEqual({ kind: 'refused', message: expect.stringMatching(/\S/) as string });
    return result;
  };
  const accepted = async (person: Person) => {
    const payload = await asked();
    expect((await seenBy(person)).approval).toHaveProperty('open');
    expect((await answer(person, payload)).kind).toBe('done');
    expect((await desk.decision(key))?.['approval']).toMatchObject({
      state: 'accepted',
      answer: { by: ACCOUNT_IDS[person] },
    });
  };

  test('not a client of another organisation, who is told what they would be told of no request', async () => {
    const message = await refused('thomas');
    const of = { locale: 'fr', revision: 'x', askedAt: 'x', answer: 'accepted' };
    expect(await answer('thomas', of, 'SUP-99999')).toEqual(message);
  });

  test('not whoever shares the request, and they are not asked either', async () => {
    await refused('olivier');
    expect((await seenBy('olivier')).approval).not.toHaveProperty('open');
  });

  test('not a participant', async () => {
    await participate('thomas');
    await refused('thomas');
  });

  test('a participant where the policy says so', async () => {
    await approvers({ participants: true });
    await participate('thomas');
    await accepted('thomas');
  });

  test('a named approver of the organisation', async () => {
    await approvers({ named: { [ORGANISATION_IDS.leman]: [ACCOUNT_IDS.olivier] } });
    await accepted('olivier');
  });

  test('not somebody who is named for another organisation', async () => {
    await approvers({ named: { [ORGANISATION_IDS.aare]: [ACCOUNT_IDS.olivier] } });
    await refused('olivier');
  });

  test('not a named approver who may not see the request', async () => {
    await approvers({ named: { [ORGANISATION_IDS.leman]: [ACCOUNT_IDS.emma] } });
    await refused('emma');
  });

  test('not the reporter where only others are', async () => {
    await approvers({ reporter: false, named: { [ORGANISATION_IDS.leman]: [ACCOUNT_IDS.olivier] } });
    await refused('claire');
  });

  test('not an agent, and least of all the one who asked', async () => {
    await refused('level1');
    await refused('level2');
  });

  test('not a colleague without licence, on the request or not, but for a policy that lets participants', async () => {
    await refused('colleague');
    await participate('colleague');
    await refused('colleague');
    await approvers({ participants: true });
    await accepted('colleague');
  });

  test('never an anonymous visitor', async () => {
    const payload = await asked();
    await changingNothing(async () => {
      await expect(answer('anonymous', payload)).rejects.toThrow();
      // From a module that visitors may load as well.
      const viaForm = await desk.invoke(
        'create-panel',
        'anonymous',
        {
          type: 'jiraServiceManagement:portalRequestCreatePropertyPanel',
          portal: { id: 1 },
          request: { key, typeId: 21 },
        },
        'answerApproval',
        payload,
      );
      expect(viaForm).toMatchObject({ kind: 'refused' });
    });
  });

  test('whoever forges account or request in the payload is heard as who they are', async () => {
    const payload = await asked();
    const forged = {
      ...payload,
      by: ACCOUNT_IDS.claire,
      accountId: ACCOUNT_IDS.claire,
      issueKey: key,
      extension: { request: { key } },
    };
    const own = await desk.raiseAndDecide('thomas', CLEAR.training);
    const result = await changingNothing(() => answer('thomas', forged, own));
    expect(result.kind).not.toBe('done');
    expect((await desk.decision(own))?.['approval']).toBeUndefined();
  });
});

describe('a client objects', () => {
  test('an agent is asked to look, and level, coverage, billing and their fields stay', async () => {
    const fields = await desk.fields(key);
    const result = await object('claire', await objection());
    expect(result.kind).toBe('done');
    expect(await desk.decision(key)).toMatchObject({
      coverage: 'out',
      billing: 'may-be-billed',
      state: 'needs-review',
      objection: { by: ACCOUNT_IDS.claire, text: 'Je voulais un devis, pas un cours.' },
    });
    expect([...(await desk.issue(key)).fields.labels].sort()).toEqual([
      'maintenance-out',
      'support-level-2',
      'support-review',
    ]);
    expect(await desk.fields(key)).toEqual(fields);
    expect(await step()).toMatchObject({ what: 'objected', by: ACCOUNT_IDS.claire });
    expect(await desk.search('supportObjected is not EMPTY')).toEqual([key]);
    expect(await desk.search('decisionState = "needs-review"')).toEqual([key]);
    const view = explained((result as { view: PortalView }).view);
    expect(view.objection).not.toHaveProperty('form');
    expect(view.objection.standing?.text).toBe('Je voulais un devis, pas un cours.');
    expect(view.facts.find(({ id }) => id === 'billing')?.value).toBe('Peut être facturée');
    const { view: agents } = await desk.agent<{ view: AgentView }>('level1', key);
    expect(agents.decision?.objection).toMatchObject({
      by: 'Claire Rochat',
      text: 'Je voulais un devis, pas un cours.',
    });
    expect(await audited()).toContain(`decision-objected ${key}`);
  });

  test.each<Person>(['olivier', 'level1'])('so may %s, who sees the request', async (person) => {
    expect((await object(person, await objection())).kind).toBe('done');
  });

  test('and while it is open another comes to nothing', async () => {
    await object('claire', await objection());
    await desk.pass(60);
    const again = await changingNothing(async () => object('olivier', await objection('Moi aussi')));
    expect(again.kind).toBe('changed-meanwhile');
  });

  test('and it stands when the text is edited', async () => {
    await object('claire', await objection());
    await desk.pass(60);
    await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, {
      fields: { summary: CLEAR.defect.summary },
    });
    await desk.pass(200);
    expect(await desk.decision(key)).toMatchObject({
      category: 'training_information',
      billing: 'may-be-billed',
      state: 'needs-review',
      objection: { by: ACCOUNT_IDS.claire },
    });
  });

  test.each<[string, { kind: ActKind; [said: string]: unknown }, string, string]>([
    ['confirms', { kind: 'confirmation' }, 'confirmed', 'billable'],
    ['corrects', { kind: 'correction', category: 'product_defect', reason: 'Vu' }, 'corrected', 'not-billed'],
  ])('until an agent %s', async (_word, act, state, billing) => {
    await object('claire', await objection());
    await desk.pass(60);
    await desk.act('level1', key, act);
    const decision = await desk.decision(key);
    expect(decision).toMatchObject({ state, billing });
    expect(decision).not.toHaveProperty('objection');
    expect((await desk.issue(key)).fields.labels).not.toContain('support-review');
    expect(await desk.search('supportObjected is not EMPTY')).toEqual([]);
    expect((await seenBy('claire')).objection).toHaveProperty('form');
  });

  test('about an open question, which stays open: the answer is theirs to give', async () => {
    const payload = await asked();
    await object('claire', await objection());
    await desk.pass(60);
    expect((await answer('claire', { ...payload, revision: await revision() })).kind).toBe('done');
    expect(await desk.decision(key)).toMatchObject({ billing: 'accepted', state: 'needs-review' });
  });

  test('about what is only being qualified: there is nothing to object to', async () => {
    const vague = await desk.raiseAndDecide('claire', CLEAR.vague);
    await desk.pass(60);
    const before = await desk.decision(vague);
    expect((await object('claire', await objection('Non', vague), vague)).kind).toBe('refused');
    expect(await desk.decision(vague)).toEqual(before);
  });

  test.each<[string, Record<string, unknown>]>([
    ['nothing to say', { text: '   ' }],
    ['an endless text', { text: 'x'.repeat(1001) }],
    ['no text', { text: ['a'] }],
    ['no revision', { revision: undefined }],
  ])('with %s: refused', async (_what, wrong) => {
    const payload = await objection();
    const result = await changingNothing(() => object('claire', { ...payload, ...wrong }));
    expect(result.kind).toBe('refused');
  });

  test('about a decision that is another one by now', async () => {
    const stale = await objection();
    await correct('user_error');
    expect((await changingNothing(() => object('claire', stale))).kind).toBe('changed-meanwhile');
  });

  test.each<Person>(['thomas', 'colleague'])('not %s, who has no part in the request', async (person) => {
    const payload = await objection();
    expect((await changingNothing(() => object(person, payload))).kind).toBe('refused');
  });

  test('not an anonymous visitor', async () => {
    await expect(object('anonymous', await objection())).rejects.toThrow();
  });
});

describe('bounds', () => {
  test('one act of a request is in flight at a time', async () => {
    desk.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 1,
      answer: { kind: 'delay', ms: 5000 },
    });
    const payload = await objection();
    const tasks = desk.runs('decision-task').length;
    const first = object('claire', payload);
    await desk.queued('Je voulais un devis');
    const second = await object('olivier', { ...payload, text: 'Moi, autre chose' });
    expect(second).toMatchObject({ kind: 'refused', message: expect.stringMatching(/\S/) as string });
    await desk.clock.advance(6000);
    expect((await first).kind).toBe('done');
    await desk.pass(60);
    expect(desk.runs('decision-task')).toHaveLength(tasks + 1);
    expect((await desk.decision(key))?.['objection']).toMatchObject({ by: ACCOUNT_IDS.claire });
  });

  test('an outage while the act is on its way to the queue keeps nobody from trying again', async () => {
    const payload = await objection();
    const { id } = await desk.issue(key);
    desk.site.faults.add({
      method: 'GET',
      path: `/rest/api/3/issue/${id}?`,
      times: 1,
      answer: { kind: 'status', status: 503 },
    });
    await expect(object('claire', payload)).rejects.toThrow();
    expect((await object('claire', payload)).kind).toBe('done');
  });

  test('ten acts of clients in an hour are enough, and the next hour is another', async () => {
    for (let act = 0; act < 5; act++) {
      await answer('claire', { ...(await asked()), answer: 'contested' });
      await desk.pass(60);
      await object('claire', await objection());
      await desk.pass(60);
    }
    const payload = await asked();
    const result = await changingNothing(() => answer('claire', payload));
    expect(result).toMatchObject({ kind: 'refused', message: expect.stringMatching(/\S/) as string });
    await desk.pass(3600);
    expect((await answer('claire', payload)).kind).toBe('done');
  });

  test.each(['off', 'monitor'])(
    'where Palier is %s, nothing is asked of a client and nothing is heard',
    async (mode) => {
      const payload = await asked();
      await desk.publish({ projects: { default: mode, byKey: {} } });
      const view = await seenBy('claire');
      expect(view.approval).not.toHaveProperty('open');
      expect(view.objection).not.toHaveProperty('form');
      expect((await changingNothing(() => answer('claire', payload))).kind).toBe('refused');
      expect((await object('claire', await objection())).kind).toBe('refused');
    },
  );
});
