import { SAMPLE_REQUESTS } from '../../sandbox/seed/requests';
import type { Report, ReportProject } from '../../src/bridge/report';
import { figuresOf } from '../../src/report/figures';
import { linesOf, recount } from '../../tools/bench/recount';
import { ACCOUNT_IDS, PROJECT_IDS } from '../../sandbox/seed/ids';
import { as, CLEAR, Desk, type Person, type Raised } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

type Answer = { kind: string; report: Report };

const page = (key: string) => ({
  type: 'jira:projectPage',
  project: { id: key === 'SUP' ? PROJECT_IDS.support : PROJECT_IDS.internal, key },
});
const read = (person: Person, key = 'SUP', payload: Record<string, unknown> = {}) =>
  desk.invoke<Answer>('report-page', person, page(key), 'read', { locale: 'fr', ...payload });
const reportOf = async (key = 'SUP') => (await read('admin', key)).report;
const requestsOf = async (key = 'SUP') => figuresOf((await reportOf(key)).months).requests;
const remove = (key: string) => desk.ok(as('admin'), 'DELETE', `/rest/api/3/issue/${key}`);
const move = async (key: string, to: string) => {
  const { status, body } = await desk.site.moveIssue(as('admin'), key, to);
  expect({ status, body }).toMatchObject({ status: 200 });
  return (JSON.parse(body) as { key: string }).key;
};
const change = async (key: string, fields: Record<string, unknown>) =>
  desk.ok(as('admin'), 'PUT', `/rest/api/3/issue/${key}`, { fields });
const kept = (prefix: string) =>
  [...desk.site.storage('kvs').entries('')].filter(([key]) => key.includes(prefix));

const isClient = (account: string): account is Person => account in ACCOUNT_IDS;

async function samplesRaised(times: number): Promise<string[]> {
  const keys: string[] = [];
  for (let round = 0; round < times; round++) {
    for (const { account, ...request } of SAMPLE_REQUESTS) {
      const person = account.split('.')[0] ?? '';
      if (!isClient(person)) throw new Error(`${account} is nobody here.`);
      keys.push(
        await desk.raise(person, { ...request, summary: `${request.summary} (${String(round)})` } as Raised),
      );
    }
    await desk.pass(60);
    if (round > 0) continue;
    // Into the next month, in the site's time zone and not in UTC.
    await desk.whileAppIsDown(async () => {
      await desk.clock.advance((29 * 24 + 14.25) * 3_600_000);
      jest.setSystemTime(desk.clock.now());
    });
  }
  return keys;
}

describe('what the report says is what a recount of the issues says', () => {
  test('after corrections, answers, deletions and moves, with events that come twice and out of order', async () => {
    desk.site.faults.events = { duplicate: true, reorder: true, delayMs: 0 };
    const keys = await samplesRaised(3);
    let [acted, deleted] = [0, 0];
    for (const [index, key] of keys.entries()) {
      const decision = await desk.decision(key);
      if (index % 5 === 0) {
        await desk.act('level1', key, {
          kind: 'correction',
          category: decision?.['category'] === 'user_error' ? 'product_defect' : 'user_error',
          reason: 'Essai',
        });
        acted++;
      } else if (index % 7 === 0) {
        await desk.act('level1', key, { kind: 'confirmation' });
        acted++;
      } else if (index % 11 === 0) {
        await desk.act('level2', key, { kind: 'adjustment', level: 2, code: 'team' });
        acted++;
      } else if (index % 13 === 0) {
        await remove(key);
        deleted++;
      } else if (index % 17 === 0) await move(key, 'INF');
      else if (index % 19 === 0) await move(key, 'DEV');
    }
    await desk.pass(60);
    const [support, internal] = [await reportOf(), await reportOf('INF')];
    expect(linesOf(support)).toEqual(await recount(desk.site, 'SUP'));
    expect(linesOf(internal)).toEqual(await recount(desk.site, 'INF'));
    const { requests, corrected, right } = figuresOf(support.months);
    expect(
      support.months.filter(({ counts }) => Object.keys(counts).length > 0).map(({ month }) => month),
    ).toEqual(['2026-03', '2026-04']);
    expect(support.isBehind).toBe(false);
    expect(requests).toBeGreaterThan(80);
    expect(requests + figuresOf(internal.months).requests).toBeLessThanOrEqual(keys.length - deleted);
    expect(corrected.count).toBeGreaterThan(15);
    expect(right.of).toBeGreaterThan(20);
    expect(right.count).toBeLessThan(right.of);
    expect(acted).toBeGreaterThan(25);
  });
});

describe('a request leaves the report', () => {
  let key: string;
  beforeEach(async () => {
    key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await requestsOf()).toBe(1);
  });
  afterEach(() => {
    expect(kept('report:change:')).toEqual([]);
  });

  test('when it is deleted, and leaves nothing behind', async () => {
    await remove(key);
    await desk.pass(1);
    expect(await requestsOf()).toBe(0);
    expect(kept('report:')).toEqual([]);
  });

  test('for that of the service project to which it is moved', async () => {
    await move(key, 'INF');
    await desk.pass(1);
    expect([await requestsOf(), await requestsOf('INF')]).toEqual([0, 1]);
  });

  test('when it is moved to a project without requests', async () => {
    await move(key, 'DEV');
    await desk.pass(1);
    expect(await requestsOf()).toBe(0);
    expect(kept('report:')).toEqual([]);
  });

  test('when it is moved to where Palier only monitors, and is back when it is moved back', async () => {
    await desk.publish({ projects: { default: 'automatic', byKey: { INF: 'monitor' } } });
    await desk.pass(61);
    const there = await move(key, 'INF');
    await desk.pass(1);
    expect([await requestsOf(), await requestsOf('INF')]).toEqual([0, 0]);
    await move(there, 'SUP');
    await desk.pass(1);
    expect(await requestsOf()).toBe(1);
  });
});

describe('counting', () => {
  test('makes up within the hour for a task that was lost', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const lost = kept('report:counted:')[0];
    expect(lost).toBeDefined();
    await desk.site.storage('kvs').write({
      put: [[`plain/report:change:${(await desk.issue(key)).id}:lost`, changed((await desk.issue(key)).id)]],
      del: [lost?.[0] ?? '', ...kept('report:month:').map(([name]) => name)],
    });
    expect(await reportOf()).toMatchObject({ isBehind: true });
    expect(await requestsOf()).toBe(0);
    await desk.host.runScheduled('sweep');
    await desk.pass(1);
    expect(await requestsOf()).toBe(1);
    expect((await reportOf()).isBehind).toBe(false);
  });

  test('names organisations, and follows an edit that says something else', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = await reportOf();
    expect(Object.values(before.organisations)).toEqual(['Fiduciaire Léman SA']);
    await change(key, { summary: CLEAR.defect.summary, description: null });
    await desk.pass(90);
    const after = await reportOf();
    expect(figuresOf(after.months).byCategory).toHaveLength(1);
    expect(linesOf(after)).toEqual(await recount(desk.site, 'SUP'));
    expect(linesOf(after)).not.toEqual(linesOf(before));
  });

  test('a project without requests has months without any', async () => {
    const report = await reportOf('INF');
    expect(report.months).toHaveLength(12);
    expect(report.months.every(({ counts }) => Object.keys(counts).length === 0)).toBe(true);
    expect(report).toMatchObject({ thisMonth: '2026-03', organisations: {}, isBehind: false });
    expect(report.months.at(-1)?.month).toBe('2026-03');
  });
});

describe('who may read it', () => {
  test.each([
    ['level1', 'SUP', 'ok'],
    ['level2', 'SUP', 'ok'],
    ['admin', 'SUP', 'ok'],
    ['internalAgent', 'INF', 'ok'],
    ['internalAgent', 'SUP', 'no-access'],
    ['claire', 'SUP', 'no-access'],
    ['colleague', 'SUP', 'no-access'],
    ['anonymous', 'SUP', 'no-access'],
  ] as const)('%s of %s: %s', async (person, key, kind) => {
    await desk.raiseAndDecide('claire', CLEAR.training);
    const answer = await desk
      .invoke<Answer>('report-page', person as Person, page(key), 'read', { locale: 'fr' })
      .catch(() => ({ kind: 'no-access' }));
    expect(answer.kind).toBe(kind);
    if (kind === 'no-access') expect(JSON.stringify(answer)).toBe('{"kind":"no-access"}');
  });

  test('a project that is named is proved like the page’s', async () => {
    const gadget = (person: Person, project: string) =>
      desk.invoke<Answer>('report-gadget', person, { type: 'jira:dashboardGadget' }, 'read', {
        locale: 'de',
        project,
      });
    expect((await gadget('level1', PROJECT_IDS.support)).report.project).toMatchObject({ key: 'SUP' });
    expect(await gadget('internalAgent', PROJECT_IDS.support)).toEqual({ kind: 'no-access' });
    expect(await gadget('level1', '99999')).toEqual({ kind: 'no-access' });
    expect(await read('internalAgent', 'INF', { project: PROJECT_IDS.support })).toEqual({
      kind: 'no-access',
    });
  });

  test.each([
    { from: '2026-13' },
    { to: 'now' },
    { from: '2026-04', to: '2026-03' },
    { from: '2025-02', to: '2026-03' },
    { project: '../10000' },
  ])('what is no question is refused: %j', async (payload) => {
    expect(await read('level1', 'SUP', payload)).toEqual({ kind: 'no-access' });
  });

  test('a gadget is offered the projects whose agent its viewer is', async () => {
    const offered = async (person: Person) => {
      const answer = await desk.invoke<{ projects?: ReportProject[] }>(
        'report-gadget',
        person,
        { type: 'jira:dashboardGadget' },
        'projects',
        { locale: 'fr' },
      );
      return answer.projects?.map(({ key }) => key);
    };
    expect(await offered('internalAgent')).toEqual(['INF']);
    expect(await offered('level1')).toContain('SUP');
    expect(await offered('level1')).not.toContain('DEV');
  });
});

function changed(issueId: string) {
  return { value: { issueId }, createdAt: 0, updatedAt: 0 };
}
