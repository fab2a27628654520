import { ACCOUNT_IDS, GROUP_IDS } from '../../sandbox/seed/ids';
import type { AuditView } from '../../src/bridge/admin/audit';
import type { ActKind, ActPreview, AgentView, PortalView } from '../../src/bridge/views';
import { TEXTS } from '../../src/policy/texts';
import { LOCALES } from '../../src/policy/vocabulary';
import { as, CLEAR, Desk, type Person, type Raised } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

type Result = { kind: string; view: AgentView; message: string };
type Act = Record<string, unknown> & { kind: ActKind };

const raise = async (request: Raised, person: Person = 'claire') => {
  const key = await desk.raiseAndDecide(person, request);
  await desk.pass(60);
  return key;
};
const act = async (key: string, said: Act, person: Person = 'level2') => {
  const result = await desk.act<Result>(person, key, said);
  await desk.pass(60);
  return result;
};
const done = async (key: string, ...acts: Act[]) => {
  for (const said of acts) expect((await act(key, said)).kind).toBe('done');
};
const preview = (key: string, said: Act, person: Person = 'level2') =>
  desk.act<ActPreview>(person, key, said, 'preview');

const labels = async (key: string) => [...(await desk.issue(key)).fields.labels].sort();
const fields = async (key: string) => Object.values(await desk.fields(key)).join(' ');
const steps = async (key: string) =>
  ((await desk.decision(key))?.['history'] as { what: string; by: string; reason?: string }[]).slice(1);
const comments = async (key: string) => {
  const page = await desk.ok<{ comments: { body: unknown; jsdPublic: boolean }[] }>(
    as('level1'),
    'GET',
    `/rest/api/3/issue/${key}/comment`,
  );
  return page.comments;
};
const audited = async () => {
  const { view } = await desk.admin<{ view: AuditView }>('admin', 'readAudit');
  return view.rows.map(({ what, subject }) => `${what} ${subject}`);
};
const seen = async (key: string, locale = 'fr') => {
  const view = await desk.portal<PortalView>('claire', key, 'explain', { locale });
  if (view.kind !== 'explained') throw new Error(`expected an explanation, got ${view.kind}`);
  return view;
};
const reasons = async (key: string, locale = 'fr') =>
  Object.fromEntries(
    (await seen(key, locale)).facts.map(({ id, value, reason }) => [id, `${value}. ${reason}`]),
  );

/** Runs what must change nothing, and returns its answer. */
async function changingNothing<T>(key: string, run: () => Promise<T>): Promise<T> {
  await desk.pass(0);
  const before = [await desk.issue(key), desk.writes().length, desk.runs('decision-task').length] as const;
  const result = await run();
  await desk.pass(60);
  expect(await desk.issue(key)).toEqual(before[0]);
  expect(desk.writes()).toHaveLength(before[1]);
  expect(desk.runs('decision-task')).toHaveLength(before[2]);
  return result;
}

const TEXT = TEXTS.fr.portal;

describe('what an act leaves on the issue, in the audit, and with the client', () => {
  interface Row {
    request: Raised;
    acts: [Act, ...Act[]];
    labels: string[];
    /** Support level, coverage, billing. */
    fields: string;
    audit: string;
    /** A sentence that the client reads, of a fact. */
    told: [fact: string, sentence: string];
  }
  test.each<[string, Row]>([
    [
      'a gesture',
      {
        request: CLEAR.training,
        acts: [{ kind: 'adjustment', code: 'goodwill', billing: 'not-billed', reason: 'SECRET' }],
        labels: ['maintenance-out', 'support-level-2'],
        fields: '2 out not-billed',
        audit: 'decision-adjusted',
        told: ['billing', TEXT.adjusted.goodwill],
      },
    ],
    [
      'coverage by the contract',
      {
        request: CLEAR.training,
        acts: [{ kind: 'adjustment', code: 'contract', coverage: 'covered' }],
        labels: ['maintenance-covered', 'support-level-2'],
        fields: '2 covered not-billed',
        audit: 'decision-adjusted',
        told: ['coverage', TEXT.adjusted.contract],
      },
    ],
    [
      'another team',
      {
        request: CLEAR.defect,
        acts: [{ kind: 'adjustment', code: 'team', level: 2 }],
        labels: ['maintenance-covered', 'support-level-2', 'support-rnd'],
        fields: '2+R&D covered not-billed',
        audit: 'decision-adjusted',
        told: ['level', TEXT.adjusted.team],
      },
    ],
    [
      'handing it to level 2',
      {
        request: CLEAR.defect,
        acts: [{ kind: 'escalation', reason: 'SECRET' }],
        labels: ['maintenance-covered', 'support-level-2', 'support-rnd'],
        fields: '2+R&D covered not-billed',
        audit: 'decision-escalated',
        told: ['level', TEXT.levelReasons.escalated],
      },
    ],
    [
      'handing it to R&D',
      {
        request: CLEAR.training,
        acts: [{ kind: 'rnd' }],
        labels: ['maintenance-out', 'support-level-2', 'support-rnd'],
        fields: '2+R&D out may-be-billed',
        audit: 'decision-handed-to-rnd',
        told: ['level', TEXT.levelReasons.level2],
      },
    ],
    [
      'a defect, after approval was asked',
      {
        request: CLEAR.training,
        acts: [
          { kind: 'approval-question', work: 'Un cours' },
          { kind: 'defect', reason: 'SECRET' },
        ],
        labels: ['maintenance-out', 'support-level-2', 'support-rnd'],
        fields: '2+R&D out not-billed',
        audit: 'defect-confirmed',
        told: ['billing', `${TEXT.billingReasons.defect} ${TEXT.billingReasons.approvalWithdrawn}`],
      },
    ],
    [
      'a patch',
      {
        request: CLEAR.defect,
        acts: [{ kind: 'patch', version: '2026.2' }],
        labels: ['maintenance-covered', 'support-level-1', 'support-rnd'],
        fields: '1+R&D covered not-billed',
        audit: 'patch-delivered',
        told: ['billing', TEXT.billingReasons.defect],
      },
    ],
  ])('%s', async (_what, row) => {
    const key = await raise(row.request);
    await done(key, ...row.acts);
    expect(await labels(key)).toEqual(row.labels);
    expect((await fields(key)).split(' ').sort()).toEqual(row.fields.split(' ').sort());
    expect((await audited())[0]).toBe(`${row.audit} ${key}`);
    expect((await steps(key)).map(({ by }) => by)).toEqual(row.acts.map(() => ACCOUNT_IDS.level2));
    expect((await reasons(key))[row.told[0]]).toContain(row.told[1]);
    expect(JSON.stringify(await seen(key))).not.toContain('SECRET');
    expect(await comments(key)).toEqual([]);
  });
});

test('the client follows the way through R&D, and where comments are on, is told once of each step', async () => {
  const client = {
    comments: true,
    notice: false,
    approvers: { reporter: true, participants: false, named: {} },
  };
  expect(await desk.publish({ client })).toMatchObject({ kind: 'published' });
  const key = await raise(CLEAR.defect);
  const way = async () => (await seen(key)).way.map(({ id, state }) => `${id} ${state}`).join(', ');
  expect(await way()).toBe('received past, level1 now, rnd possible, patch possible, done next');
  await done(key, { kind: 'rnd' });
  expect(await way()).toBe('received past, level1 now, rnd now, patch possible, done next');
  await done(key, { kind: 'defect' });
  expect(await way()).toContain('rnd now, patch next');
  await done(key, { kind: 'patch', version: '2026.2' });
  expect(await way()).toContain('rnd past, patch past');
  expect(JSON.stringify((await seen(key, 'de')).way)).toContain('2026.2');
  expect(await comments(key)).toHaveLength(4);
  const again = await act(key, { kind: 'patch', version: '2026.2' });
  expect(again.kind).toBe('refused');
  expect(await comments(key)).toHaveLength(4);
});

describe('an agent asks the client', () => {
  test('in the client’s language, once, as a public comment and in the portal; the decision stays open', async () => {
    const key = await raise(CLEAR.vague);
    const { view } = await desk.agent<Result>('level1', key, 'read', { locale: 'de' });
    const question = view.decision?.question;
    if (question === undefined) throw new Error('expected a question');
    const before = [await labels(key), await desk.fields(key)];
    await done(key, { kind: 'client-question', question: question.id });

    const said = await comments(key);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ jsdPublic: true });
    expect(JSON.stringify(said[0]?.body)).toContain(question.forClient.text);
    expect(JSON.stringify(said[0]?.body)).not.toContain(ACCOUNT_IDS.level2);
    for (const locale of LOCALES) {
      const portal = await desk.portal<PortalView>('claire', key, 'explain', { locale });
      expect(portal).toMatchObject({
        kind: 'qualifying',
        question: { text: TEXTS[locale].questions[question.id].text },
      });
    }
    expect([await labels(key), await desk.fields(key)]).toEqual(before);
    expect(await desk.decision(key)).toMatchObject({ state: 'needs-review', by: 'palier' });
    expect(await audited()).toContain(`client-asked ${key}`);
    expect((await act(key, { kind: 'client-question', question: question.id })).kind).toBe('refused');
    expect(await comments(key)).toHaveLength(1);
  });

  test('and Jira fails at the comment: it is posted once, later', async () => {
    const key = await raise(CLEAR.vague);
    const question = (await desk.decision(key))?.['question'];
    desk.site.faults.add({
      method: 'POST',
      path: '/comment',
      times: 2,
      answer: { kind: 'status', status: 503 },
    });
    await done(key, { kind: 'client-question', question });
    await desk.pass(600);
    expect(await comments(key)).toHaveLength(1);
  });
});

describe('a preview', () => {
  test.each<[string, Raised, Act]>([
    ['adjustment', CLEAR.training, { kind: 'adjustment', code: 'goodwill', billing: 'not-billed' }],
    ['correction', CLEAR.training, { kind: 'correction', category: 'product_defect', reason: 'R&D' }],
    ['confirmation', CLEAR.training, { kind: 'confirmation' }],
    ['escalation', CLEAR.defect, { kind: 'escalation', reason: 'Complexe' }],
    ['defect', CLEAR.training, { kind: 'defect' }],
    ['patch', CLEAR.defect, { kind: 'patch', version: '2026.2' }],
    ['approval-question', CLEAR.training, { kind: 'approval-question', work: 'Un cours' }],
  ])('of a %s is what the client reads afterwards, and writes nothing', async (_kind, request, said) => {
    const key = await raise(request);
    const shown = await changingNothing(key, () => preview(key, said));
    if (shown.kind !== 'ok') throw new Error(`expected a preview, got ${shown.kind}`);
    expect(shown.changes.length).toBeGreaterThan(0);
    expect(shown.isNewsToClient).toBe(true);
    await done(key, said);
    const { view } = await desk.agent<Result>('level2', key);
    const timeless = (text: unknown) => JSON.stringify(text).replace(/"(?:revision|askedAt)":"[^"]*"/gu, '');
    expect(timeless(shown.clientSees)).toBe(timeless(view.decision?.clientSees));
    for (const locale of LOCALES)
      expect(timeless(await seen(key, locale))).toBe(timeless(shown.clientSees[locale]));
  });

  test('of a question shows the comment that is posted', async () => {
    const key = await raise(CLEAR.vague);
    const question = (await desk.decision(key))?.['question'];
    const shown = await changingNothing(key, () => preview(key, { kind: 'client-question', question }));
    if (shown.kind !== 'ok' || !shown.comment) throw new Error('expected a comment');
    await done(key, { kind: 'client-question', question });
    const [said] = await comments(key);
    for (const paragraph of shown.comment) expect(JSON.stringify(said?.body)).toContain(paragraph);
  });

  test('of what comes to nothing, or is said of another decision, says so', async () => {
    const key = await raise(CLEAR.training);
    expect(await preview(key, { kind: 'escalation', reason: 'x' })).toEqual({
      kind: 'refused',
      message: TEXTS.fr.messages['nothing-to-change'],
    });
    const stale = { kind: 'rnd' as const, revision: '2026-03-02T07:00:00.000Z' };
    expect(await preview(key, stale)).toMatchObject({ kind: 'changed-meanwhile', view: { decision: {} } });
  });
});

describe('two agents at once', () => {
  test('the first counts, the second sees what it came to, and nothing is lost', async () => {
    const key = await raise(CLEAR.training);
    const revision = (await desk.decision(key))?.['decidedAt'];
    const [one, other] = await Promise.all([
      desk.act<Result>('level1', key, { kind: 'adjustment', code: 'team', level: 1, revision }),
      desk.act<Result>('level2', key, { kind: 'rnd', revision }),
    ]);
    await desk.pass(60);
    expect([one.kind, other.kind].sort()).toEqual(['changed-meanwhile', 'done']);
    expect(await steps(key)).toHaveLength(1);
    const loser = one.kind === 'done' ? other : one;
    expect(loser.view.decision?.history).toHaveLength(2);
    expect(loser.view.decision?.decidedAt).toBe((await desk.decision(key))?.['decidedAt']);
  });

  test('what was said of a decision that changed is not done', async () => {
    const key = await raise(CLEAR.training);
    const stale = (await desk.decision(key))?.['decidedAt'];
    await done(key, { kind: 'rnd' });
    const late: Act[] = [
      { kind: 'confirmation', revision: stale },
      { kind: 'adjustment', code: 'goodwill', billing: 'not-billed', revision: stale },
      { kind: 'defect', revision: stale },
    ];
    for (const said of late) {
      const result = await changingNothing(key, () => desk.act<Result>('level1', key, said));
      expect(result).toMatchObject({ kind: 'changed-meanwhile', view: { decision: { rndWork: {} } } });
    }
  });

  test('an act that is delivered twice is done once', async () => {
    desk.site.faults.events.duplicate = true;
    const key = await raise(CLEAR.defect);
    await done(key, { kind: 'escalation', reason: 'Complexe' });
    await desk.pass(600);
    expect(await steps(key)).toHaveLength(1);
    expect((await audited()).filter((row) => row === `decision-escalated ${key}`)).toHaveLength(1);
  });
});

describe('who may', () => {
  const ABOUT_MONEY: Act[] = [
    { kind: 'approval-question', work: 'Un cours' },
    { kind: 'defect' },
    { kind: 'adjustment', code: 'goodwill', billing: 'not-billed' },
    { kind: 'adjustment', code: 'contract', coverage: 'covered' },
    { kind: 'correction', category: 'product_defect', reason: 'R&D' },
    { kind: 'confirmation' },
  ];
  const OTHERS: Act[] = [
    { kind: 'rnd' },
    { kind: 'adjustment', code: 'team', level: 1 },
    { kind: 'correction', category: 'feature_request', reason: 'Autre nature, même régie' },
  ];
  const group = { id: GROUP_IDS.billing, name: 'Facturation' };

  test('acts about money only by the group of the policy in force; the resolver says which', async () => {
    const key = await raise(CLEAR.training);
    // The version that judged the request knows of no group.
    expect(await desk.publish({ agents: { billingGroup: group } })).toMatchObject({ kind: 'published' });
    await changingNothing(key, async () => {
      for (const said of ABOUT_MONEY)
        for (const definition of ['act', 'preview'] as const) {
          const result = await desk.act<Result>('level1', key, said, definition);
          expect([said.kind, result.kind, result.message]).toEqual([
            said.kind,
            'refused',
            expect.stringContaining('Facturation'),
          ]);
        }
    });
    const { view } = await desk.agent<Result>('level1', key);
    expect(view).toMatchObject({ mayBill: false, mayNot: expect.stringContaining('Facturation') as string });
    expect(view.acts).not.toContain('defect');
    expect(view.acts).not.toContain('approval-question');
    expect(await act(key, { kind: 'rnd' }, 'level1')).toMatchObject({ kind: 'done' });
    expect(await act(key, { kind: 'adjustment', code: 'team', level: 1 }, 'level1')).toMatchObject({
      kind: 'done',
    });
    const { view: theirs } = await desk.agent<Result>('level2', key);
    expect(theirs).toMatchObject({ mayBill: true });
    expect(theirs).not.toHaveProperty('mayNot');
    await done(key, { kind: 'adjustment', code: 'goodwill', billing: 'not-billed' });
  });

  test('whoever may edit the issue, where no group is named', async () => {
    const key = await raise(CLEAR.training);
    expect(await act(key, { kind: 'approval-question', work: 'Un cours' }, 'level1')).toMatchObject({
      kind: 'done',
    });
  });

  test('nobody who may not edit the issue: nothing at all', async () => {
    const key = await raise(CLEAR.training);
    await changingNothing(key, async () => {
      for (const said of [...ABOUT_MONEY, ...OTHERS])
        for (const definition of ['act', 'preview'] as const) {
          const result = await desk.act<Result>('trainee', key, said, definition);
          expect(result).toEqual({ kind: 'refused', message: TEXTS.fr.messages['no-permission-edit'] });
        }
    });
    const { view } = await desk.agent<Result>('trainee', key);
    expect(view).toMatchObject({ acts: [], mayBill: false });
    expect(view.mayNot).toBe(TEXTS.fr.messages['no-permission-edit']);
  });

  test('no client, and nobody unknown', async () => {
    const key = await raise(CLEAR.training);
    for (const person of ['claire', 'colleague', 'anonymous'] as const) {
      await changingNothing(key, async () => {
        const { id } = await desk.issue(key);
        const revision = (await desk.decision(key))?.['decidedAt'];
        const answered = await desk
          .invoke<Result>(
            'agent-panel',
            person,
            { type: 'jira:issueContext', issue: { id, key }, project: { key: 'SUP' } },
            'act',
            { locale: 'fr', act: { kind: 'rnd', revision } },
          )
          .then(
            ({ kind }) => kind,
            () => 'thrown',
          );
        expect(['refused', 'thrown']).toContain(answered);
      });
    }
  });
});

describe('what is said is checked', () => {
  test.each<[string, Act, keyof typeof TEXTS.fr.messages]>([
    ['no reason', { kind: 'escalation', reason: '  ' }, 'reason-missing'],
    ['an endless reason', { kind: 'escalation', reason: 'x'.repeat(501) }, 'reason-too-long'],
    ['no version', { kind: 'patch', version: ' ' }, 'version-missing'],
    ['an endless version', { kind: 'patch', version: 'x'.repeat(61) }, 'version-too-long'],
    ['an unknown reason code', { kind: 'adjustment', code: 'because', level: 2 }, 'invalid-input'],
    ['an unknown kind', { kind: 'deletion' as ActKind }, 'invalid-input'],
    ['an act that names a person', { kind: 'rnd', by: 7 }, 'nothing-to-change'],
    [
      'a coverage that nobody sets',
      { kind: 'adjustment', code: 'other', coverage: 'no-contract' },
      'invalid-input',
    ],
  ])('%s', async (_what, said, message) => {
    const key = await raise(CLEAR.defect);
    if (message === 'nothing-to-change') await done(key, { kind: 'rnd' });
    const result = await changingNothing(key, () => desk.act<Result>('level2', key, said));
    expect(result).toEqual({ kind: 'refused', message: TEXTS.fr.messages[message] });
  });

  test('whose word it is, is never the payload’s to say', async () => {
    const key = await raise(CLEAR.defect);
    await done(key, { kind: 'rnd', by: ACCOUNT_IDS.level1 });
    expect(await steps(key)).toMatchObject([{ what: 'handed-to-rnd', by: ACCOUNT_IDS.level2 }]);
  });

  test('hostile words stay words, for agents, and never reach the client', async () => {
    const hostile = '<img src=x onerror=alert(1)> {name} {{7*7}} [~accountid:x]';
    const key = await raise(CLEAR.defect);
    await done(key, { kind: 'escalation', reason: hostile }, { kind: 'patch', version: '{name} <b>2</b>' });
    const { view } = await desk.agent<Result>('level1', key);
    expect(view.decision?.history.map(({ reason }) => reason)).toContain(hostile);
    const portal = JSON.stringify(await seen(key));
    expect(portal).not.toContain('onerror');
    expect(portal).toContain('{name} <b>2</b>');
  });
});
