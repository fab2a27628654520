import type { AgentView, PortalView } from '../../src/bridge/views';
import { TEXTS } from '../../src/policy/texts';
import { CLEAR, Desk } from '../support/desk';

let desk: Desk;
afterEach(() => desk.close());

const inMode = async (mode: string, byKey: Record<string, string> = {}) => {
  desk = await Desk.open();
  expect(await desk.publish({ projects: { default: mode, byKey } })).toMatchObject({ kind: 'published' });
};
const kept = () => [...desk.site.storage('kvs').entries('')].filter(([key]) => key.includes('monitored:'));
const form = () =>
  desk.invoke<{ kind?: string }>(
    'create-panel',
    'claire',
    { portal: { id: 1 }, request: { typeId: 23 } },
    'createForm',
    { locale: 'fr' },
  );
const readAsAgent = async (key: string) => (await desk.agent<{ view: AgentView }>('level1', key)).view;
const nothingOn = async (key: string) => {
  const issue = await desk.issue(key);
  expect(issue.fields.labels).toEqual([]);
  expect(issue.properties['palier.decision']).toBeUndefined();
  expect(Object.values(await desk.fields(key))).toEqual([null, null, null]);
};

describe('a fresh install', () => {
  test('monitors: the decision is kept for admins, and neither issue, agent nor client hears of it', async () => {
    desk = await Desk.open({ asInstalled: true });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await nothingOn(key);
    expect(desk.writes()).toEqual([]);
    expect(kept()).toHaveLength(1);
    expect(JSON.stringify(kept()[0])).toContain('"category":"training_information"');
    expect(await desk.portal('claire', key)).toEqual({ kind: 'silent' });
    expect(await form()).toEqual({ kind: 'silent' });
    const view = await readAsAgent(key);
    expect(view).toMatchObject({ acts: [], notHere: TEXTS.fr.agent.notHere });
    expect(view.decision).toBeUndefined();
    expect(view.notHere).toBe('Palier ne qualifie pas les demandes de ce projet.');
  });
});

describe('off', () => {
  test('nothing is kept, nothing is written, nothing is said', async () => {
    await inMode('off');
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await nothingOn(key);
    expect(kept()).toEqual([]);
    expect(await desk.portal('claire', key)).toEqual({ kind: 'silent' });
    expect((await readAsAgent(key)).notHere).toMatch(/\S/);
  });

  test('a client keeps the explanation of before, and no agent can correct it any more', async () => {
    desk = await Desk.open();
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.publish({ projects: { default: 'off', byKey: {} } });
    const before = await desk.decision(key);
    expect((await desk.portal<PortalView>('claire', key)).kind).toBe('explained');
    const { decision } = await readAsAgent(key);
    const answer = await desk.act<{ kind: string }>('level1', key, {
      kind: 'correction',
      category: 'product_defect',
      reason: 'Essai',
      revision: decision?.decidedAt,
    });
    expect(answer.kind).toBe('refused');
    expect(await desk.decision(key)).toEqual(before);
  });
});

describe('a project with a mode of its own', () => {
  test('follows it, whatever the default says', async () => {
    await inMode('off', { SUP: 'automatic' });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toMatchObject({ category: 'training_information', policyVersion: 3 });
    expect((await form()).kind).toBeUndefined();
  });

  test('and its form asks nothing where the others are told', async () => {
    await inMode('automatic', { SUP: 'monitor' });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await nothingOn(key);
    expect(await form()).toEqual({ kind: 'silent' });
  });
});

describe('monitor', () => {
  test('a request that stands as it was read is read once', async () => {
    await inMode('monitor');
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = JSON.stringify(kept());
    await desk.pass(3600);
    expect(JSON.stringify(kept())).toBe(before);
    await nothingOn(key);
  });

  test('what was only monitored is not decided afterwards because the mode changes', async () => {
    await inMode('monitor');
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await desk.publish({ projects: { default: 'automatic', byKey: {} } });
    await desk.pass(60);
    await desk.host.runScheduled('sweep');
    await desk.pass(60);
    await nothingOn(key);
    expect(await desk.decision(await desk.raiseAndDecide('claire', CLEAR.defect))).toBeDefined();
  });
});

describe('suggest', () => {
  const suggested = async () => {
    await inMode('suggest');
    return desk.raiseAndDecide('claire', CLEAR.training);
  };
  const clientReads = async (key: string) => JSON.stringify(await desk.portal('claire', key));

  test('agents see it with labels; fields are untouched, and the client is only being qualified', async () => {
    const key = await suggested();
    const issue = await desk.issue(key);
    expect([...issue.fields.labels].sort()).toEqual(['maintenance-out', 'support-level-2']);
    expect(issue.properties['palier.decision']).toMatchObject({ mode: 'suggest', state: 'automatic' });
    expect(Object.values(await desk.fields(key))).toEqual([null, null, null]);
    const view = await readAsAgent(key);
    expect(view).toMatchObject({ decision: { isOnlySuggested: true } });
    expect(view.acts).toEqual(expect.arrayContaining(['confirmation', 'correction']));
    expect(view.decision?.clientSees.fr.kind).toBe('qualifying');
    expect((await desk.portal<PortalView>('claire', key)).kind).toBe('qualifying');
    // The raw answer, not what a screen shows of it.
    const vague = await desk.raiseAndDecide('claire', CLEAR.vague);
    const strip = (text: string) => text.replaceAll(/SUP-\d+/g, '');
    expect(strip(await clientReads(vague))).toBe(strip(await clientReads(key)));
  });

  test('confirming shows it to the client and writes the fields, with a step and an entry in the trail', async () => {
    const key = await suggested();
    const { decision } = await readAsAgent(key);
    const answer = await desk.act<{ kind: string; view: AgentView }>('level1', key, {
      kind: 'confirmation',
      revision: decision?.decidedAt,
    });
    expect(answer.kind).toBe('done');
    expect(answer.view).toMatchObject({ decision: { isOnlySuggested: false } });
    expect(answer.view.acts).not.toContain('confirmation');
    expect(answer.view.decision?.history.at(-1)?.what).toMatch(/^Confirmation/);
    expect(await desk.decision(key)).toMatchObject({
      state: 'confirmed',
      billing: 'billable',
      confidence: 1,
      category: 'training_information',
    });
    expect(Object.values(await desk.fields(key)).sort()).toEqual(['2', 'billable', 'out']);
    expect((await desk.portal<PortalView>('claire', key)).kind).toBe('explained');
    const trail = [...desk.site.storage('kvs').entries('')].filter(([name]) => name.includes('audit:'));
    expect(JSON.stringify(trail)).toContain('decision-confirmed');
  });

  test('correcting does as well', async () => {
    const key = await suggested();
    const { decision } = await readAsAgent(key);
    await desk.act('level1', key, {
      kind: 'correction',
      category: 'normal_use_problem',
      reason: 'Bloqué',
      revision: decision?.decidedAt,
    });
    expect(Object.values(await desk.fields(key)).sort()).toEqual(['1', 'covered', 'not-billed']);
    expect((await desk.portal<PortalView>('claire', key)).kind).toBe('explained');
  });

  test('what an agent confirmed is not decided again by an edit, and an older word is dropped', async () => {
    const key = await suggested();
    const { decision } = await readAsAgent(key);
    const revision = decision?.decidedAt;
    await desk.act('level1', key, { kind: 'confirmation', revision });
    const confirmed = await desk.decision(key);
    expect((await desk.act<{ kind: string }>('level1', key, { kind: 'confirmation', revision })).kind).toBe(
      'changed-meanwhile',
    );
    expect(await desk.decision(key)).toEqual(confirmed);
  });
});

describe('what a decision leaves on its issue', () => {
  test.each([
    [{ labels: false, supportLevel: true, coverage: true, billing: true }, [], ['2', 'may-be-billed', 'out']],
    [
      { labels: true, supportLevel: true, coverage: false, billing: false },
      ['maintenance-out', 'support-level-2'],
      ['2', null, null],
    ],
    [{ labels: false, supportLevel: false, coverage: false, billing: false }, [], [null, null, null]],
  ])('is what the policy wants: %j', async (tags, labels, fields) => {
    desk = await Desk.open();
    await desk.publish({ tags });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const issue = await desk.issue(key);
    expect([...issue.fields.labels].sort()).toEqual(labels);
    expect(Object.values(await desk.fields(key)).sort()).toEqual([...fields].sort());
    expect(issue.properties['palier.decision']).toMatchObject({ category: 'training_information' });
  });
});
