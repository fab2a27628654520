import type { Caller } from '../../sandbox/contracts';
import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import type { ActKind } from '../../src/bridge/views';
import { APP, as, CLEAR, Desk, type Raised } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const switchComments = async (comments: boolean) => {
  const client = { comments, notice: false, approvers: { reporter: true, participants: false, named: {} } };
  expect(await desk.publish({ client })).toMatchObject({ kind: 'published' });
};

interface Comment {
  body: { content: { content: { type: string; text?: string }[] }[] };
  author: { accountType: string };
  jsdPublic: boolean;
}
/** All comments of the issue, as text, oldest first. */
const comments = async (key: string) => {
  const page = await desk.ok<{ comments: Comment[] }>(
    as('level1'),
    'GET',
    `/rest/api/3/issue/${key}/comment`,
  );
  return page.comments.map((comment) => ({
    ...comment,
    text: comment.body.content
      .map(({ content }) => content.map(({ text }) => text ?? '\n').join(''))
      .join('\n\n'),
  }));
};
const texts = async (key: string) => (await comments(key)).map(({ text }) => text);
/** Calls about comments that the app made, those that failed included. */
const posts = () => calls('POST');
const looks = () => calls('GET');
const calls = (method: string) =>
  desk.host
    .invocations()
    .flatMap((invocation) => invocation.calls)
    .filter((call) => call.startsWith(`asApp ${method} `) && /\/issue\/\d+\/comment/.test(call));

const adf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const rewrite = async (key: string, { summary, description }: Raised) => {
  await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, {
    fields: { summary, description: adf(description) },
  });
  await desk.pass(200);
};
const say = async (kind: ActKind, key: string, said: Record<string, unknown>) => {
  const result = await desk.act('level2', key, { kind, ...said });
  await desk.pass(60);
  return result.kind;
};
const ask = (key: string, work = 'Deux jours de formation') =>
  say('approval-question', key, { work, hours: 16 });
const answer = async (key: string, given: string, comment?: string) => {
  const decision = await desk.decision(key);
  const { askedAt } = decision?.['approval'] as { askedAt: string };
  const result = await desk.portal<{ kind: string }>('claire', key, 'answerApproval', {
    locale: 'fr',
    revision: decision?.['decidedAt'],
    askedAt,
    answer: given,
    ...(comment === undefined ? {} : { comment }),
  });
  await desk.pass(60);
  return result.kind;
};
const failing = (times: number, status: number) =>
  desk.site.faults.add({ method: 'POST', path: '/comment', times, answer: { kind: 'status', status } });

describe('as it is installed', () => {
  test('nothing is posted, and Jira is not asked about comments', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(200);
    expect(await comments(key)).toEqual([]);
    expect([...posts(), ...looks()]).toEqual([]);
  });

  test('but the client’s answer is mirrored, whatever it is, with name, work and comment', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    expect(await ask(key)).toBe('done');
    expect(await comments(key)).toEqual([]);
    expect(await answer(key, 'contested', 'C’est compris.')).toBe('done');
    const [said, ...others] = await comments(key);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ jsdPublic: true, author: { accountType: 'app' } });
    for (const words of ['Claire Rochat', 'Deux jours de formation', 'C’est compris.'])
      expect(said?.text).toContain(words);
    for (const secret of [ACCOUNT_IDS.claire, ACCOUNT_IDS.level2, 'Sandra'])
      expect(said?.text).not.toContain(secret);
  });
});

describe('switched on', () => {
  beforeEach(() => switchComments(true));

  test('a new request costs one read and three writes, and its client reads by mail what the panel says', async () => {
    await desk.raiseAndDecide('claire', CLEAR.training);
    const before = desk.runs('decision-task').length;
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(200);
    const run = desk.runs('decision-task')[before];
    expect(
      run?.calls.map((call) =>
        call.replace(/\/issue\/\d+\?\S+/, '/issue/{id}').replace(/\/issue\/\d+/, '/issue/{id}'),
      ),
    ).toEqual([
      'asApp GET /rest/api/3/issue/{id} 200',
      'asApp PUT /rest/api/3/issue/{id} 204',
      expect.stringMatching(/^asApp POST \/rest\/api\/3\/app\/field\/value\S* 204$/),
      'asApp POST /rest/api/3/issue/{id}/comment 201',
    ]);
    const [said, ...others] = await comments(key);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ jsdPublic: true, author: { accountType: 'app' } });
    for (const words of ['Niveau 2, Consulting', 'Hors maintenance', 'Peut être facturée'])
      expect(said?.text).toContain(words);
    expect(desk.runs('decision-task').length - before).toBe(1);
  });

  test('it stands in the activity of portal and agent', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const page = await desk.ok<{ values: { body: string; public: boolean }[] }>(
      as('claire'),
      'GET',
      `/rest/servicedeskapi/request/${key}/comment`,
    );
    expect(page.values).toMatchObject([{ public: true }]);
    expect(page.values[0]?.body).toContain('Niveau 2, Consulting');
  });

  test.each<[string, 'thomas' | 'emma' | 'marco', Raised, string]>([
    [
      'German',
      'thomas',
      {
        ...CLEAR.training,
        summary: 'Schulung für zwei neue Mitarbeiterinnen',
        description:
          'Wir möchten eine zweitägige Schulung zum Modul Finanzen für unsere neuen Mitarbeiterinnen buchen.',
      },
      'Ausserhalb der Wartung',
    ],
    [
      'English',
      'emma',
      {
        ...CLEAR.training,
        summary: 'Training for two new colleagues',
        description:
          'We would like to book a two-day training course on the Finance module for our new colleagues.',
      },
      'May be billed',
    ],
    [
      'Italian',
      'marco',
      {
        ...CLEAR.training,
        summary: 'Formazione per due nuove collaboratrici',
        description:
          'Vorremmo organizzare una formazione di due giorni sul modulo Finanze per le nostre nuove collaboratrici.',
      },
      'Può essere fatturata',
    ],
  ])('in the language of the request: %s', async (_language, person, request, words) => {
    const key = await desk.raiseAndDecide(person, request);
    await desk.pass(200);
    const [said] = await texts(key);
    expect(said).toContain(words);
  });

  test('what is only being qualified is not told', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.vague);
    await desk.pass(200);
    expect(await comments(key)).toEqual([]);
  });

  test('what the client is told again is not said again; what changed is', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await rewrite(key, { ...CLEAR.training, summary: 'Formation pour trois nouvelles collaboratrices' });
    expect((await desk.decision(key))?.['history']).toHaveLength(2);
    expect(await comments(key)).toHaveLength(1);
    await rewrite(key, CLEAR.defect);
    expect(await texts(key)).toEqual([
      expect.stringContaining('Hors maintenance'),
      expect.stringContaining('Non facturée'),
    ]);
    await rewrite(key, CLEAR.training);
    expect(await comments(key)).toHaveLength(3);
  });

  test('nothing is said while a request that was told waits for an agent, nor when they confirm it', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await rewrite(key, CLEAR.vague);
    expect(await desk.decision(key)).toMatchObject({ state: 'needs-review' });
    await rewrite(key, CLEAR.training);
    expect(await desk.decision(key)).toMatchObject({ state: 'automatic' });
    expect(await comments(key)).toHaveLength(1);
  });

  test('an agent’s correction is said once', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await say('correction', key, { category: 'product_defect', reason: 'INTERNE' });
    const said = await texts(key);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('Non facturée');
    expect(said.join()).not.toContain('INTERNE');
  });

  test('question and answer are said each once, and nothing beside them', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await ask(key);
    await answer(key, 'accepted');
    const said = await texts(key);
    expect(said).toHaveLength(3);
    expect(said[1]).toContain('Deux jours de formation');
    expect(said[2]).toContain('Claire Rochat a accepté');
    await say('correction', key, { category: 'product_defect', reason: 'R&D' });
    expect((await texts(key)).slice(3)).toEqual([expect.stringContaining('Non facturée')]);
  });

  test('an objection says nothing', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await desk.portal('claire', key, 'object', {
      locale: 'fr',
      revision: (await desk.decision(key))?.['decidedAt'],
      text: 'Autre chose',
    });
    await desk.pass(60);
    expect(await desk.decision(key)).toMatchObject({ state: 'needs-review' });
    expect(await comments(key)).toHaveLength(1);
  });

  test('text that looks like markup stays text, and lines stay lines', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await ask(key, '<script>alert(1)</script> *gras* [~accountid:x]\nJour 2 : {html}\u0007');
    const said = (await texts(key))[1];
    expect(said).toContain('<script>alert(1)</script> *gras* [~accountid:x]');
    expect(said).toContain('Jour 2 : {html}');
    expect(said).not.toContain('\u0007');
  });

  test('a request that the portal has not finished writing is told when it has', async () => {
    await desk.close();
    desk = await Desk.open({ portalLagMs: 10_000 });
    await switchComments(true);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toBeDefined();
    expect(await comments(key)).toEqual([]);
    await desk.pass(200);
    expect(await comments(key)).toHaveLength(1);
    expect(looks()).toEqual([]);
  });
});

describe('never twice', () => {
  beforeEach(() => switchComments(true));

  test.each([429, 500, 503])('Jira answers %s: the queue tries again, and one is there', async (status) => {
    failing(2, status);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await comments(key)).toEqual([]);
    await desk.pass(600);
    expect(await comments(key)).toHaveLength(1);
    expect((await desk.decision(key))?.['history']).toHaveLength(1);
    expect(posts()).toHaveLength(3);
  });

  test.each<[string, Caller, number]>([
    ['arrived, and only Jira’s answer was lost', APP, 1],
    ['did not, and an agent has copied its words', as('level1'), 2],
  ])('a comment %s', async (_what, author, most) => {
    const other = await desk.raiseAndDecide('claire', CLEAR.training);
    const [like] = await comments(other);
    failing(1, 503);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.ok(author, 'POST', `/rest/api/3/issue/${key}/comment`, { body: like?.body });
    await desk.pass(600);
    expect(await comments(key)).toHaveLength(most);
    expect(looks()).toHaveLength(1);
  });

  test('words of long ago are no answer: what is told again after something else is said again', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await rewrite(key, CLEAR.defect);
    failing(1, 503);
    await rewrite(key, CLEAR.training);
    await desk.pass(600);
    expect(await texts(key)).toHaveLength(3);
  });

  test('an event that comes twice', async () => {
    desk.site.faults.events.duplicate = true;
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(600);
    expect(desk.runs('decision-task').length).toBeGreaterThan(1);
    expect(await comments(key)).toHaveLength(1);
  });

  test('a run that was stopped before its decision was written', async () => {
    desk.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 1,
      answer: { kind: 'status', status: 503 },
    });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await comments(key)).toEqual([]);
    await desk.pass(600);
    expect(await comments(key)).toHaveLength(1);
  });

  test('an answer whose comment failed is mirrored once, and audited', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await ask(key);
    failing(1, 503);
    expect(await answer(key, 'accepted')).toBe('done');
    await desk.pass(600);
    expect((await texts(key)).filter((text) => text.includes('a accepté'))).toHaveLength(1);
    expect(await comments(key)).toHaveLength(3);
    expect((await desk.decision(key))?.['history']).toHaveLength(3);
  });

  test('a question that could not be posted before it was withdrawn is not posted any more', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    failing(1, 503);
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.act('level2', key, { kind: 'approval-question', work: 'Deux jours', revision });
    await desk.pass(1);
    const asked = (await desk.decision(key))?.['decidedAt'];
    await desk.act('level2', key, {
      kind: 'correction',
      category: 'product_defect',
      reason: 'R&D',
      revision: asked,
    });
    await desk.pass(600);
    expect(await texts(key)).toEqual([
      expect.stringContaining('Hors maintenance'),
      expect.stringContaining('Non facturée'),
    ]);
  });

  test('Jira refuses the comment: the decision stands, admins are told, and nothing is tried for ever', async () => {
    failing(50, 400);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(600);
    expect(await desk.decision(key)).toMatchObject({ category: 'training_information' });
    expect(posts()).toHaveLength(1);
    const { view } = await desk.admin<{ view: { failures: { kind: string }[] } }>('admin', 'readHealth');
    expect(view.failures).toMatchObject([{ kind: 'rejected' }]);
  });
});

describe('no flood', () => {
  test('switching on says nothing of what was told before, and what stays the same stays unsaid', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await switchComments(true);
    await desk.pass(7200);
    await rewrite(key, { ...CLEAR.training, summary: 'Formation pour trois nouvelles collaboratrices' });
    expect(await comments(key)).toEqual([]);
    await rewrite(key, CLEAR.defect);
    expect(await texts(key)).toEqual([expect.stringContaining('Non facturée')]);
  });

  test('a request whose first decision comes a day late is told in the portal alone', async () => {
    await desk.publish({ projects: { default: 'off', byKey: {} } });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(25 * 3600);
    await switchComments(true);
    await desk.publish({ projects: { default: 'automatic', byKey: {} } });
    await rewrite(key, { ...CLEAR.training, summary: 'Formation pour trois nouvelles collaboratrices' });
    expect(await desk.decision(key)).toMatchObject({ coverage: 'out' });
    expect(await comments(key)).toEqual([]);
  });

  test('a backfill says nothing', async () => {
    await switchComments(true);
    let key = '';
    await desk.whileAppIsDown(async () => {
      key = await desk.raise('claire', CLEAR.training);
    });
    const order = { jql: 'project = SUP', monitorOnly: false, again: false };
    expect(await desk.admin('admin', 'startBackfill', order)).toMatchObject({ kind: 'started' });
    for (let n = 0; n < 10; n++) await desk.pass(10);
    expect(await desk.decision(key)).toMatchObject({ coverage: 'out' });
    expect(await comments(key)).toEqual([]);
  });

  test('what is only suggested to agents is told when one of them has confirmed it', async () => {
    await switchComments(true);
    await desk.publish({ projects: { default: 'suggest', byKey: {} } });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(200);
    expect(await comments(key)).toEqual([]);
    expect(await say('confirmation', key, {})).toBe('done');
    expect(await texts(key)).toEqual([expect.stringContaining('Hors maintenance')]);
  });

  test('where Palier only monitors, nothing is said', async () => {
    await switchComments(true);
    await desk.publish({ projects: { default: 'monitor', byKey: {} } });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(200);
    expect(await comments(key)).toEqual([]);
    expect(posts()).toEqual([]);
  });

  test('switched off again, what could not be posted stays unsaid', async () => {
    await switchComments(true);
    failing(1, 503);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await switchComments(false);
    await desk.pass(600);
    expect(await comments(key)).toEqual([]);
  });
});
