import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import type { PortalView } from '../../src/bridge/views';
import { CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const TRAINING_COVERED: Policy['categories'] = {
  ...DEFAULT_POLICY.categories,
  training_information: { ...DEFAULT_POLICY.categories.training_information, level: 1, coverage: 'covered' },
};
const save = (change: Record<string, unknown> = {}) =>
  desk.admin<{ kind: string; messages?: string[]; view?: { policy: Policy } }>('admin', 'savePolicy', {
    baseVersion: 1,
    categories: TRAINING_COVERED,
    reason: 'La formation est offerte cette année',
    ...change,
  });

describe('a changed coverage', () => {
  test('is a new version: new requests follow it, old ones keep theirs, an edit too', async () => {
    const old = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await save()).toMatchObject({ kind: 'saved', view: { policy: { version: 2 } } });

    const young = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(young)).toMatchObject({
      coverage: 'covered',
      billing: 'not-billed',
      level: 1,
      policyVersion: 2,
    });
    expect(await desk.decision(old)).toMatchObject({ coverage: 'out', policyVersion: 1 });

    await desk.ok(
      { kind: 'user', accountId: (await import('../../sandbox/seed/ids')).ACCOUNT_IDS.level1 },
      'PUT',
      `/rest/api/3/issue/${old}`,
      {
        fields: { summary: 'Formation pour trois nouvelles collaboratrices' },
      },
    );
    await desk.pass(10);
    expect(await desk.decision(old)).toMatchObject({ coverage: 'out', policyVersion: 1 });
    expect((await desk.decision(old))?.['history']).toHaveLength(2);
  });

  test('shows in the portal and in the estimate of the create panel', async () => {
    await save();
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const view = await desk.portal<PortalView>('claire', key);
    if (view.kind !== 'explained') throw new Error('expected an explanation');
    expect(view.facts.map(({ value }) => value)).toContain('Comprise dans la maintenance');
    const form = await desk.invoke<{ estimates: { when: object; text: string }[] }>(
      'create-panel',
      'claire',
      { portal: { id: 1 }, request: { typeId: 23 } },
      'createForm',
      { locale: 'fr' },
    );
    const question = form.estimates.find(({ when }) => JSON.stringify(when) === '{"about":"question"}');
    expect(question?.text).toContain('comprise dans votre contrat de maintenance');
    expect(question?.text).not.toContain('factur');
  });

  test('survives a restart of the app', async () => {
    await save();
    await desk.whileAppIsDown(async () => undefined);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toMatchObject({ policyVersion: 2 });
  });
});

describe('what errors cost', () => {
  test('is part of the next version, and its thresholds follow', async () => {
    const saved = await save({ costs: { wrongCharge: 99, wrongCovered: 4 } });
    expect(saved).toMatchObject({
      kind: 'saved',
      view: {
        policy: {
          version: 2,
          costs: { wrongCharge: 99, wrongCovered: 4 },
          thresholds: { billed: 0.99, covered: 0.75 },
        },
      },
    });
  });

  test('stays with its thresholds when a change does not name it', async () => {
    const { costs, thresholds } = DEFAULT_POLICY;
    expect(await save()).toMatchObject({ view: { policy: { costs, thresholds } } });
  });

  test('cannot be less than leaving the decision', async () => {
    expect((await save({ costs: { wrongCharge: 0.1, wrongCovered: 4 } })).kind).toBe('invalid');
    const { view } = await desk.admin<{ view: { policy: Policy } }>('admin');
    expect(view.policy.version).toBe(1);
  });
});

describe('two admins', () => {
  test('the second one to save an older version sees the newer, and nothing is lost', async () => {
    await save();
    const second = await save({ reason: 'Autre idée', categories: DEFAULT_POLICY.categories });
    expect(second).toMatchObject({
      kind: 'changed-meanwhile',
      view: { policy: { version: 2, reason: 'La formation est offerte cette année' } },
    });
  });

  test('at the very same time: one wins, the other is told', async () => {
    const both = await Promise.all([save({ reason: 'A' }), save({ reason: 'B' })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'saved']);
    const { view } = await desk.admin<{ view: { policy: Policy } }>('admin');
    expect(view.policy.version).toBe(2);
    const winner = both.find(({ kind }) => kind === 'saved');
    expect(view.policy.reason).toBe(winner?.view?.policy.reason);
  });
});

describe('a policy that cannot be', () => {
  test.each<[string, Record<string, unknown>]>([
    ['no reason', { reason: ' ' }],
    ['a missing category', { categories: { ...TRAINING_COVERED, user_error: undefined } }],
    [
      'a level that does not exist',
      { categories: { ...TRAINING_COVERED, user_error: { ...TRAINING_COVERED.user_error, level: 3 } } },
    ],
    [
      'a support request without coverage',
      { categories: { ...TRAINING_COVERED, user_error: { ...TRAINING_COVERED.user_error, coverage: null } } },
    ],
    [
      'a coverage for what is no support request',
      { categories: { ...TRAINING_COVERED, other: { ...TRAINING_COVERED.other, coverage: 'out' } } },
    ],
    [
      'a field that nobody knows',
      { categories: { ...TRAINING_COVERED, user_error: { ...TRAINING_COVERED.user_error, free: true } } },
    ],
  ])('is refused with what is wrong: %s', async (_what, change) => {
    const result = await save(change);
    expect(result.kind).toBe('invalid');
    expect(result.messages?.join()).toMatch(/\S/);
    const { view } = await desk.admin<{ view: { policy: Policy } }>('admin');
    expect(view.policy.version).toBe(1);
  });
});

describe('a policy that cannot be read', () => {
  test('stops decisions rather than billing by another, and shows on the admin page', async () => {
    await save();
    const kvs = desk.site.storage('kvs');
    const entry = [...kvs.entries('')].find(([name]) => name.includes('policy:current'));
    if (!entry) throw new Error('the policy is not in the storage');
    const broken = JSON.parse(
      JSON.stringify(entry[1]).replace(/"coverage":"covered"/, '"coverage":"perhaps"'),
    ) as unknown;
    await kvs.write({ put: [[entry[0], broken]] });

    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    for (let quarter = 0; quarter < 100; quarter++) await desk.pass(900);
    expect(await desk.decision(key)).toBeUndefined();
  });
});

describe('a text that an admin tries', () => {
  test('is read and decided with its whole reasoning, and nothing is written', async () => {
    const writes = desk.writes().length;
    const answer = await desk.admin<{
      kind: string;
      result: { probabilities: { category: string }[]; billing: string };
    }>('admin', 'tryText', {
      title: CLEAR.training.summary,
      body: CLEAR.training.description,
      requestType: 'Formation',
    });
    expect(answer.kind).toBe('ok');
    expect(answer.result.probabilities[0]?.category).toBe('training_information');
    expect(answer.result.billing).toBe('Peut être facturée');
    expect(desk.writes()).toHaveLength(writes);
  });

  test('may be as long as Jira allows and no longer', async () => {
    expect(
      await desk.admin('admin', 'tryText', { title: 'x'.repeat(255), body: 'y'.repeat(32_767) }),
    ).toMatchObject({ kind: 'ok' });
    expect(await desk.admin('admin', 'tryText', { title: 'x', body: 'y'.repeat(32_768) })).toMatchObject({
      kind: 'refused',
    });
  });
});
