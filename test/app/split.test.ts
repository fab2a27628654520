import type { Caller } from '../../sandbox/contracts';
import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import type { AuditView } from '../../src/bridge/admin/audit';
import type { AgentView, PortalView } from '../../src/bridge/views';
import { documentOf } from '../../src/jira/adf';
import { APP, as, CLEAR, Desk } from '../support/desk';

const BOTH = {
  ...CLEAR.training,
  summary: 'Copie de société, et formation',
  description:
    'Merci de copier la société 10 vers la base de test. Nous souhaitons enfin une formation de deux jours sur le module Finance.',
};

let desk: Desk;
let key: string;
let proposal: { summary: string; description: string };
let category: string;
beforeEach(async () => {
  desk = await Desk.open();
  key = await desk.raiseAndDecide('claire', BOTH);
  await desk.pass(60);
  const { view } = await desk.agent<{ view: AgentView }>('level2', key);
  const [other] = view.decision?.otherRequests ?? [];
  if (!other) throw new Error('expected another request in the text');
  ({ proposal, category } = other);
});
afterEach(() => desk.close());

const split = (said: Record<string, unknown> = {}) =>
  desk.act<{ kind: string; view: AgentView; message: string }>('level2', key, {
    kind: 'split',
    category,
    ...proposal,
    ...said,
  });
/** The app reads the time anew at every step, as it does at every try. */
const passMinutes = async (minutes: number) => {
  for (let n = 0; n < minutes; n += 2) await desk.pass(120);
};
const splits = async () =>
  (await desk.decision(key))?.['splits'] as { category: string; key?: string; by: string }[] | undefined;
/** All requests but the one that was raised first. */
const made = async () => (await desk.search('project = SUP')).filter((one) => one !== key);
const creations = () =>
  desk.host
    .invocations()
    .flatMap(({ calls }) => calls)
    .filter((call) => call.startsWith('asApp POST /rest/servicedeskapi/request '));
const failing = (method: string, path: string, times: number, status: number) =>
  desk.site.faults.add({ method, path, times, answer: { kind: 'status', status } });
const failures = async () => {
  const { view } = await desk.admin<{ view: { failures: { kind: string; detail: string }[] } }>(
    'admin',
    'readHealth',
  );
  return view.failures;
};
/** That one request was made, linked, filed and named, however it came to that. */
async function isMadeOnce() {
  const [one, ...others] = await made();
  expect(others).toEqual([]);
  if (one === undefined) throw new Error('expected a request');
  expect(await splits()).toMatchObject([{ category, key: one, by: ACCOUNT_IDS.level2 }]);
  expect(await desk.decision(one)).toMatchObject({ category, state: 'corrected', by: ACCOUNT_IDS.level2 });
  const links = (await desk.issue(one)).fields['issuelinks'] as unknown[];
  expect(links).toHaveLength(1);
  expect(JSON.stringify(links)).toContain(`"${key}"`);
  return one;
}

describe('a request is made of what else the text asks', () => {
  test('in the client’s words, theirs to read, of the same desk and type, linked, filed and audited', async () => {
    expect(proposal.description).toContain(key);
    expect(proposal.description).toContain('formation de deux jours');
    const before = await desk.decision(key);
    const labels = (await desk.issue(key)).fields.labels;
    expect((await split()).kind).toBe('done');
    await desk.pass(300);

    const one = await isMadeOnce();
    const issue = await desk.issue(one);
    expect(issue.fields).toMatchObject({
      summary: proposal.summary,
      reporter: { accountId: ACCOUNT_IDS.claire },
    });
    expect(JSON.stringify(issue.fields['description'])).toContain('formation de deux jours');
    const request = await desk.ok<{ requestTypeId: string; serviceDeskId: string }>(
      as('level1'),
      'GET',
      `/rest/servicedeskapi/request/${one}`,
    );
    expect(request).toMatchObject({ requestTypeId: BOTH.requestTypeId, serviceDeskId: '1' });
    expect(await desk.search(`key = ${one} AND organizations = "Fiduciaire Léman SA"`)).toEqual([one]);
    expect(((await desk.decision(one))?.['history'] as { reason?: string }[]).at(-1)).toMatchObject({
      what: 'corrected',
      by: ACCOUNT_IDS.level2,
      reason: key,
    });

    // The original is what it was.
    const { splits: _splits, history, decidedAt: _at, ...rest } = (await desk.decision(key)) ?? {};
    const { history: _was, decidedAt: _then, ...was } = before ?? {};
    expect(rest).toEqual(was);
    expect((history as unknown[]).length).toBe((before?.['history'] as unknown[]).length + 1);
    expect((await desk.issue(key)).fields.labels).toEqual(labels);

    const { view } = await desk.agent<{ view: AgentView }>('level1', key);
    expect(view.decision?.otherRequests[0]?.split).toMatchObject({ key: one, by: 'Sandra Keller' });
    expect(await desk.portal<PortalView>('claire', one)).toMatchObject({ kind: 'explained' });
    const { view: audit } = await desk.admin<{ view: AuditView }>('admin', 'readAudit');
    const rows = audit.rows.map(({ what, subject }) => `${what} ${subject}`);
    expect(rows).toEqual(expect.arrayContaining([`request-split ${key}`, `decision-corrected ${one}`]));
  });

  test('with those who take part, and without what another client could read', async () => {
    await desk.ok(as('level1'), 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
      accountIds: [ACCOUNT_IDS.colleague],
    });
    await split();
    await desk.pass(300);
    const one = await isMadeOnce();
    const path = `/rest/servicedeskapi/request/${one}/participant`;
    expect(JSON.stringify(await desk.ok(as('level1'), 'GET', path))).toContain(ACCOUNT_IDS.colleague);
    expect((await desk.call(as('thomas'), 'GET', `/rest/servicedeskapi/request/${one}`)).status).not.toBe(
      200,
    );
  });

  test('as the agent words it; markup and line ends are only text', async () => {
    const summary = 'Formation <b>{html}</b>\nFinance';
    const description = '<script>alert(1)</script> *gras* [~accountid:x]\n\n{color:red}deux{color}';
    await split({ summary, description });
    await desk.pass(300);
    const issue = await desk.issue(await isMadeOnce());
    expect(issue.fields['summary']).toBe('Formation <b>{html}</b> Finance');
    const text = JSON.stringify(issue.fields['description']);
    expect(text).toContain('<script>alert(1)</script> *gras* [~accountid:x]');
    expect(text).toContain('{color:red}deux{color}');
    expect(text).not.toContain('"mention"');
  });

  test('once: the second time there is nothing to split off', async () => {
    await split();
    await desk.pass(300);
    expect((await split()).kind).toBe('refused');
    await desk.pass(300);
    await isMadeOnce();
  });

  test.each<[string, Record<string, unknown>]>([
    ['no summary', { summary: ' ' }],
    ['no description', { description: '' }],
    ['an endless summary', { summary: 'x'.repeat(256) }],
    ['what the text does not ask', { category: 'user_error' }],
    ['no kind of request', { category: 'holiday' }],
  ])('but not of %s', async (_what, wrong) => {
    expect((await split(wrong)).kind).toBe('refused');
    await desk.pass(300);
    expect(await made()).toEqual([]);
    expect(await splits()).toBeUndefined();
  });

  test('and a preview makes none', async () => {
    const shown = await desk.act('level2', key, { kind: 'split', category, ...proposal }, 'preview');
    expect(shown).toMatchObject({ kind: 'ok', isNewsToClient: false });
    await desk.pass(300);
    expect(await made()).toEqual([]);
  });
});

describe('never twice', () => {
  test.each<[string, () => void]>([
    ['every event comes twice', () => (desk.site.faults.events.duplicate = true)],
    ['the decision cannot be written at first', () => failing('PUT', '/rest/api/3/issue/', 2, 503)],
    ['it cannot be linked at first', () => failing('POST', '/rest/api/3/issueLink', 2, 503)],
    [
      'its request type cannot be read at first',
      () => failing('GET', '/rest/servicedeskapi/request/', 1, 503),
    ],
    ['Jira asks to wait before it is made', () => failing('POST', '/rest/servicedeskapi/request', 1, 429)],
  ])('%s', async (_what, fault) => {
    fault();
    await split();
    await passMinutes(16);
    await isMadeOnce();
  });

  test('it was made, and only Jira’s answer was lost: it is found by its words', async () => {
    const copyCat: [Caller, string][] = [
      [APP, proposal.summary],
      [as('claire'), 'Autre chose'],
    ];
    failing('POST', '/rest/servicedeskapi/request', 1, 503);
    await split();
    for (const [caller, summary] of copyCat)
      await desk.ok(caller, 'POST', '/rest/servicedeskapi/request', {
        serviceDeskId: '1',
        requestTypeId: BOTH.requestTypeId,
        requestFieldValues: { summary, description: documentOf([proposal.description]) },
        isAdfRequest: true,
        ...(caller === APP ? { raiseOnBehalfOf: ACCOUNT_IDS.claire } : {}),
      });
    await passMinutes(30);
    const found = (await splits())?.[0]?.key;
    expect(found).toBeDefined();
    expect((await desk.issue(String(found))).fields).toMatchObject({ summary: proposal.summary });
    expect(await made()).toHaveLength(2);
    expect(creations()).toHaveLength(1);
  });

  test('nobody can know whether it was made: it is not made again, and agents and admins are told', async () => {
    failing('POST', '/rest/servicedeskapi/request', 1, 503);
    await split();
    await passMinutes(60);
    expect(await made()).toEqual([]);
    expect(creations()).toHaveLength(1);
    expect(await splits()).toBeUndefined();
    expect(await failures()).toMatchObject([{ kind: 'rejected' }]);
    // Whoever has looked says it again.
    expect((await split()).kind).toBe('done');
    await passMinutes(16);
    await isMadeOnce();
  });

  test('Jira refuses it: it is no longer said to be split off, and the decision stands', async () => {
    failing('POST', '/rest/servicedeskapi/request', 1, 400);
    await split();
    await passMinutes(16);
    expect(await made()).toEqual([]);
    expect(await splits()).toBeUndefined();
    expect(await desk.decision(key)).toMatchObject({ state: 'automatic', by: 'palier' });
    expect(await failures()).toMatchObject([{ kind: 'rejected' }]);
    const { view } = await desk.agent<{ view: AgentView }>('level2', key);
    expect(view.acts).toContain('split');
  });
});

test('a new request that nobody splits costs nothing more', async () => {
  const runs = desk.runs('decision-task').length;
  await desk.raiseAndDecide('claire', CLEAR.training);
  const calls = desk
    .runs('decision-task')
    .slice(runs)
    .flatMap(({ calls }) => calls)
    .filter((call) => call.startsWith('asApp '));
  expect(calls.filter((call) => call.startsWith('asApp GET /rest/api/3/issue/'))).toHaveLength(1);
  expect(calls.length).toBeLessThanOrEqual(3);
});
