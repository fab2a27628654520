import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import type { PortalView } from '../../src/bridge/views';
import type { PolicyDesk, VersionsRead } from '../../src/bridge/admin/policy';
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
const save = (parts: Record<string, unknown> = {}, publication: Record<string, unknown> = {}) =>
  desk.publish(
    { categories: TRAINING_COVERED, ...parts },
    { reason: 'La formation est offerte cette année', ...publication },
  );
const readDesk = async (person: 'admin' = 'admin') =>
  (await desk.admin<{ desk: PolicyDesk }>(person, 'readPolicy')).desk;
const later = (seconds: number) => new Date(desk.clock.now() + seconds * 1000).toISOString();
const HOUR = 3600;

describe('a changed coverage', () => {
  test('is a new version: new requests follow it, old ones keep theirs, an edit too', async () => {
    const old = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await save()).toMatchObject({ kind: 'published', version: 3 });

    const young = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(young)).toMatchObject({
      coverage: 'covered',
      billing: 'not-billed',
      level: 1,
      policyVersion: 3,
    });
    expect(await desk.decision(old)).toMatchObject({ coverage: 'out', policyVersion: 2 });

    await desk.ok(
      { kind: 'user', accountId: (await import('../../sandbox/seed/ids')).ACCOUNT_IDS.level1 },
      'PUT',
      `/rest/api/3/issue/${old}`,
      {
        fields: { summary: 'Formation pour trois nouvelles collaboratrices' },
      },
    );
    await desk.pass(10);
    expect(await desk.decision(old)).toMatchObject({ coverage: 'out', policyVersion: 2 });
    expect((await desk.decision(old))?.['history']).toHaveLength(2);
  });

  test('shows in the portal and in the estimate of the create panel', async () => {
    await save();
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const view = await desk.portal<PortalView>('claire', key);
    if (view.kind !== 'explained') throw new Error('expected an explanation');
    expect(view.facts.map(({ value }) => value)).toContain('Comprise dans la maintenance');
    const form = await desk.invoke<{ estimates: { when: object; lines: string[] }[] }>(
      'create-panel',
      'claire',
      { portal: { id: 1 }, request: { typeId: 23 } },
      'createForm',
      { locale: 'fr' },
    );
    const question = form.estimates.find(({ when }) => JSON.stringify(when) === '{"about":"question"}');
    expect(question?.lines.join(' ')).toContain('comprise dans votre contrat de maintenance');
    expect(question?.lines.join(' ')).not.toContain('factur');
  });

  test('survives a restart of the app', async () => {
    await save();
    await desk.whileAppIsDown(async () => undefined);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toMatchObject({ policyVersion: 3 });
  });
});

describe('what errors cost', () => {
  test('is part of the next version, and its thresholds follow', async () => {
    expect(await save({ costs: { wrongCharge: 99, wrongCovered: 4 } })).toMatchObject({
      kind: 'published',
      desk: {
        inForce: {
          version: 3,
          costs: { wrongCharge: 99, wrongCovered: 4 },
          thresholds: { billed: 0.99, covered: 0.75 },
        },
      },
    });
  });

  test('stays with its thresholds when a change does not name it', async () => {
    const { costs, thresholds } = DEFAULT_POLICY;
    expect(await save()).toMatchObject({ desk: { inForce: { costs, thresholds } } });
  });

  test('cannot be less than leaving the decision', async () => {
    expect(await save({ costs: { wrongCharge: 0.1, wrongCovered: 4 } })).toMatchObject({
      kind: 'invalid',
      faults: [{ path: 'costs.wrongCharge' }],
    });
    expect((await readDesk()).newestVersion).toBe(2);
  });
});

describe('two admins at one draft', () => {
  const saveDraft = (revision: number, parts: Record<string, unknown>) =>
    desk.admin<{ kind: string; desk: PolicyDesk }>('admin', 'saveDraft', { revision, parts });

  test('the second one to save sees what the first one saved, and nothing is lost', async () => {
    const { revision } = (await readDesk()).draft;
    expect((await saveDraft(revision, { categories: TRAINING_COVERED })).kind).toBe('saved');
    const second = await saveDraft(revision, { secondOpinion: true });
    expect(second.kind).toBe('changed-meanwhile');
    expect(second.desk.draft.content).toMatchObject({ categories: TRAINING_COVERED });
    expect(second.desk.draft.content.secondOpinion).toBeUndefined();
    expect((await saveDraft(second.desk.draft.revision, { secondOpinion: true })).desk.draft).toMatchObject({
      content: { categories: TRAINING_COVERED, secondOpinion: true },
      saved: { by: expect.stringMatching(/\S/) as string },
    });
  });

  test('at the very same time: one wins, the other is told', async () => {
    const { revision } = (await readDesk()).draft;
    const both = await Promise.all([
      saveDraft(revision, { secondOpinion: true }),
      saveDraft(revision, { categories: TRAINING_COVERED }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'saved']);
    expect((await readDesk()).draft.revision).toBe(revision + 1);
  });

  test('a draft that was published meanwhile is not published twice', async () => {
    const { revision } = (await readDesk()).draft;
    await saveDraft(revision, { categories: TRAINING_COVERED });
    const publish = () =>
      desk.admin<{ kind: string }>('admin', 'publishDraft', { revision: revision + 1, reason: 'Essai' });
    const both = await Promise.all([publish(), publish()]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'published']);
    expect((await publish()).kind).toBe('changed-meanwhile');
    expect((await readDesk()).newestVersion).toBe(3);
  });

  test('a draft that is given up is gone, and its revision is not used again', async () => {
    const { revision } = (await readDesk()).draft;
    await saveDraft(revision, { categories: TRAINING_COVERED });
    await desk.admin('admin', 'discardDraft', { revision: revision + 1 });
    const { draft } = await readDesk();
    expect(draft.saved).toBeUndefined();
    expect(draft.content.categories).toEqual(DEFAULT_POLICY.categories);
    expect(draft.revision).toBe(revision + 2);
  });
});

describe('a version dated ahead', () => {
  test('counts from its moment on, for new requests, and old ones do not change', async () => {
    const old = await desk.raiseAndDecide('claire', CLEAR.training);
    const decided = await desk.decision(old);
    expect(await save({}, { effectiveFrom: later(24 * HOUR) })).toMatchObject({ kind: 'published' });
    expect(await readDesk()).toMatchObject({ inForce: { version: 2 }, pending: [{ version: 3 }] });
    const before = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(before)).toMatchObject({ coverage: 'out', policyVersion: 2 });

    await desk.pass(24 * HOUR);
    expect(await readDesk()).toMatchObject({ inForce: { version: 3 }, pending: [] });
    const young = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(young)).toMatchObject({ coverage: 'covered', policyVersion: 3 });
    expect(await desk.decision(old)).toEqual(decided);
  });

  test('can be taken back until then, and not after', async () => {
    await save({}, { effectiveFrom: later(HOUR) });
    const withdraw = () => desk.admin<{ kind: string }>('admin', 'withdrawVersion', { version: 3 });
    expect((await withdraw()).kind).toBe('withdrawn');
    await desk.pass(2 * HOUR);
    expect((await readDesk()).inForce.version).toBe(2);

    await save({}, { effectiveFrom: later(HOUR) });
    await desk.pass(2 * HOUR);
    expect(await desk.admin('admin', 'withdrawVersion', { version: 4 })).toMatchObject({
      kind: 'in-force-already',
    });
    expect(await desk.admin('admin', 'withdrawVersion', { version: 99 })).toMatchObject({
      kind: 'unknown-version',
    });
    expect((await readDesk()).inForce.version).toBe(4);
    const { versions } = await desk.admin<VersionsRead>('admin', 'readVersions');
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [4, 'in-force'],
      [3, 'withdrawn'],
      [2, 'replaced'],
      [1, 'replaced'],
    ]);
  });

  test('of two of the same moment the later number counts; one published at once counts until then', async () => {
    const effectiveFrom = later(HOUR);
    await save({ secondOpinion: true }, { effectiveFrom });
    await save({ secondOpinion: false }, { effectiveFrom });
    await desk.publish({ timeZone: 'Europe/Paris' });
    expect((await readDesk()).inForce.version).toBe(5);
    await desk.pass(HOUR);
    expect((await readDesk()).inForce).toMatchObject({ version: 4, secondOpinion: false });
  });

  test('cannot be dated back', async () => {
    expect(await save({}, { effectiveFrom: later(-60) })).toMatchObject({
      kind: 'blocked',
      findings: [{ code: 'date-past' }],
    });
    expect((await readDesk()).newestVersion).toBe(2);
  });
});

describe('going back', () => {
  test('publishes what an old version said as a new one, and keeps the draft', async () => {
    await save();
    const { revision } = (await readDesk()).draft;
    await desk.admin('admin', 'saveDraft', { revision, parts: { secondOpinion: true } });
    expect(await desk.admin('admin', 'publishAgain', { version: 2, reason: 'Retour' })).toMatchObject({
      kind: 'published',
      version: 4,
      desk: {
        inForce: { categories: DEFAULT_POLICY.categories, projects: { default: 'automatic' } },
        draft: {
          content: { secondOpinion: true, categories: TRAINING_COVERED },
          findings: expect.arrayContaining([
            { severity: 'warning', code: 'base-outdated', base: 3, latest: 4 },
          ]) as object[],
        },
      },
    });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toMatchObject({ coverage: 'out', policyVersion: 4 });
    expect(await desk.admin('admin', 'publishAgain', { version: 99, reason: 'x' })).toMatchObject({
      kind: 'unknown-version',
    });
  });

  test('every version has its author, reason, date and difference', async () => {
    await save();
    const { versions } = await desk.admin<VersionsRead>('admin', 'readVersions');
    expect(versions[0]).toMatchObject({
      version: 3,
      reason: 'La formation est offerte cette année',
      author: expect.stringMatching(/\S/) as string,
      effectiveFrom: new Date(desk.clock.now()).toISOString(),
      changes: [
        { what: 'category', category: 'training_information', field: 'level', from: 2, to: 1 },
        { what: 'category', category: 'training_information', field: 'coverage', from: 'out', to: 'covered' },
      ],
    });
    expect(await desk.admin('admin', 'compareVersions', { from: 3, to: 1 })).toMatchObject({
      kind: 'ok',
      changes: expect.arrayContaining([{ what: 'mode', from: 'automatic', to: 'monitor' }]) as object[],
    });
  });
});

test('what is published, when, back and forth, never changes a stored decision', async () => {
  const keys: string[] = [];
  const stored = new Map<string, unknown>();
  const steps: (() => Promise<unknown>)[] = [
    () => save(),
    () => save({ categories: DEFAULT_POLICY.categories }, { effectiveFrom: later(2 * HOUR) }),
    () => desk.publish({ projects: { default: 'suggest', byKey: {} } }),
    () => desk.admin('admin', 'publishAgain', { version: 1, reason: 'Retour' }),
    () => desk.admin('admin', 'publishAgain', { version: 2, reason: 'Retour' }),
    () => desk.publish({ projects: { default: 'off', byKey: {} } }, { effectiveFrom: later(HOUR) }),
  ];
  for (const step of steps) {
    keys.push(await desk.raiseAndDecide('claire', CLEAR.training));
    for (const key of keys) if (!stored.has(key)) stored.set(key, await desk.decision(key));
    await step();
    await desk.pass(HOUR);
    await desk.host.runScheduled('sweep');
    await desk.pass(60);
    for (const key of keys) expect(await desk.decision(key)).toEqual(stored.get(key));
  }
});

describe('a policy that cannot be', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a missing category', { categories: { ...TRAINING_COVERED, user_error: undefined } }, 'categories'],
    [
      'a level that does not exist',
      { categories: { ...TRAINING_COVERED, user_error: { ...TRAINING_COVERED.user_error, level: 3 } } },
      'categories.user_error.level',
    ],
    [
      'a support request without coverage',
      { categories: { ...TRAINING_COVERED, user_error: { ...TRAINING_COVERED.user_error, coverage: null } } },
      'categories',
    ],
    ['a mode that does not exist', { projects: { default: 'sometimes', byKey: {} } }, 'projects.default'],
    ['a time zone that does not exist', { timeZone: 'Europe/Geneva' }, 'timeZone'],
  ])('is not even kept in the draft: %s', async (_what, parts, path) => {
    const result = await save(parts);
    expect(result).toMatchObject({ kind: 'invalid' });
    expect(JSON.stringify(result)).toContain(`"path":"${path}`);
    const { draft, newestVersion } = await readDesk();
    expect([draft.saved, newestVersion]).toEqual([undefined, 2]);
  });

  test('and no version without a reason', async () => {
    expect(await save({}, { reason: ' ' })).toMatchObject({ kind: 'invalid', faults: [{ path: 'reason' }] });
    expect((await readDesk()).newestVersion).toBe(2);
  });
});

describe('the configuration in one file', () => {
  const exported = async () =>
    JSON.stringify(
      (await desk.admin<{ configuration: unknown }>('admin', 'exportConfiguration')).configuration,
    );
  const call = (definition: string, more: Record<string, unknown>) =>
    desk.admin<Record<string, unknown>>('admin', definition, { part: 'policy', ...more });

  test('is read back as it was, by way of the draft, and shows first what changes', async () => {
    await save();
    const file = await exported();
    await desk.admin('admin', 'publishAgain', { version: 1, reason: 'Retour' });
    const preview = await call('previewConfiguration', { file });
    expect(preview).toMatchObject({
      kind: 'previewed',
      hasDraft: false,
      changes: expect.arrayContaining([{ what: 'mode', from: 'monitor', to: 'automatic' }]) as object[],
    });
    expect((await readDesk()).draft.saved).toBeUndefined();
    expect(await call('importConfiguration', { file, revision: preview['revision'] })).toMatchObject({
      kind: 'saved',
      desk: { draft: { content: { categories: TRAINING_COVERED } }, inForce: { version: 4 } },
    });
    expect(await call('importConfiguration', { file, revision: preview['revision'] })).toMatchObject({
      kind: 'changed-meanwhile',
    });
  });

  test.each<[string, (file: string) => string, object]>([
    ['no JSON', () => '{', { kind: 'not-json' }],
    ['something else', () => '{"schema":"other"}', { kind: 'not-a-configuration' }],
    ['a newer one', (file) => file.replace('"version":1', '"version":2'), { kind: 'other-version' }],
    [
      'a wrong value',
      (file) => file.replace('"level":2', '"level":7'),
      {
        kind: 'invalid',
        faults: [{ path: expect.stringMatching(/^policy\.categories\..+\.level$/) as string }],
      },
    ],
    ['too much', (file) => `${file}${' '.repeat(400_000)}`, { kind: 'too-large' }],
  ])('is refused with what is wrong, and the draft stays: %s', async (_what, broken, answer) => {
    const { revision } = (await readDesk()).draft;
    await desk.admin('admin', 'saveDraft', { revision, parts: { secondOpinion: true } });
    const before = await readDesk();
    const file = broken(await exported());
    expect(await call('previewConfiguration', { file })).toMatchObject(answer);
    expect(await call('importConfiguration', { file, revision: revision + 1 })).toMatchObject(answer);
    expect(await readDesk()).toEqual(before);
  });

  test('is not half there when the storage fails', async () => {
    const file = await exported();
    const before = await readDesk();
    const { revision } = before.draft;
    const kvs = desk.site.storage('kvs');
    const write = jest.spyOn(kvs, 'write');
    write.mockRejectedValueOnce(new Error('The disk is full.'));
    await call('importConfiguration', { file, revision }).catch(() => undefined);
    write.mockRestore();
    expect((await readDesk()).inForce).toEqual(before.inForce);
  });
});

describe('a policy that cannot be read', () => {
  test('stops decisions rather than billing by another, and shows on the admin page', async () => {
    await save();
    const kvs = desk.site.storage('kvs');
    const entry = [...kvs.entries('')].find(([name]) => name.includes('policy:version:3'));
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
