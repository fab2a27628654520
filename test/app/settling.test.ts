import type { TryResult } from '../../src/bridge/admin/try';
import type { AgentView } from '../../src/bridge/views';
import { REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { TEXTS } from '../../src/policy/texts';
import { LOCALES, QUESTION_IDS } from '../../src/policy/vocabulary';
import { as, CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

type Read = { kind: string; view: AgentView };

/** Every text of the questions, in all languages, that a client could read somewhere. */
const wordings = LOCALES.flatMap((locale) => QUESTION_IDS.map((id) => TEXTS[locale].questions[id].text));

describe('a request that waits for an agent', () => {
  let key: string;
  beforeEach(async () => {
    key = await desk.raiseAndDecide('claire', CLEAR.vague);
  });

  test('keeps the question that would settle it, and its agent can copy it', async () => {
    const decision = await desk.decision(key);
    expect(decision).toMatchObject({ state: 'needs-review' });
    const question = QUESTION_IDS.find((id) => id === decision?.['question']);
    if (question === undefined) throw new Error('expected a question');
    const { view } = await desk.agent<Read>('level1', key, 'read', { locale: 'de' });
    expect(view.decision?.question).toMatchObject({
      forClient: { text: TEXTS.fr.questions[question].text },
      forAgent: { locale: 'de', text: TEXTS.de.questions[question].text },
    });
  });

  test('tells its client nothing of the question, in any language', async () => {
    for (const locale of LOCALES) {
      const raw = JSON.stringify(await desk.portal('claire', key, 'explain', { locale }));
      expect(raw).toContain(TEXTS[locale].portal.qualifying.title);
      for (const hidden of [...wordings, ...QUESTION_IDS, 'question":{', 'runnerUp', 'abstained']) {
        expect(raw).not.toContain(hidden);
      }
    }
  });

  test('has no question left once an agent corrected it', async () => {
    const revision = (await desk.decision(key))?.['decidedAt'];
    await desk.pass(60);
    const { kind, view } = await desk.act<Read>('level1', key, {
      kind: 'correction',
      category: 'normal_use_problem',
      reason: 'La cliente a précisé sa demande',
      revision,
    });
    expect(kind).toBe('done');
    expect(view.decision).not.toHaveProperty('question');
    expect(view.decision).not.toHaveProperty('runnerUp');
    const stored = await desk.decision(key);
    expect(stored).toMatchObject({ state: 'corrected' });
    expect(stored).not.toHaveProperty('question');
    expect(stored).not.toHaveProperty('runnerUp');
  });
});

test('what the create panel was told is not asked again', async () => {
  const told = { about: 'problem', personalised: 'unknown', ownAction: 'unknown' };
  const response = await desk.site.createFromPortal(
    as('claire'),
    {
      serviceDeskId: SERVICE_DESK_ID,
      requestTypeId: REQUEST_TYPE_IDS.problem,
      requestFieldValues: {
        summary: 'Interface',
        description: 'L’interface ne reprend pas les articles depuis notre dernier import.',
      },
    },
    [{ key: 'answers', value: told }],
  );
  const { issueKey } = JSON.parse(response.body) as { issueKey: string };
  await desk.pass(1);
  expect(await desk.decision(issueKey)).toMatchObject({ state: 'needs-review' });
  expect((await desk.decision(issueKey))?.['question']).toMatch(
    /^(?:new-or-existing|do-or-show|after-update)$/,
  );
});

test('a text that an admin tries is answered with the question, too', async () => {
  const { result } = await desk.admin<{ result: TryResult }>('admin', 'tryText', {
    title: CLEAR.vague.summary,
    body: CLEAR.vague.description,
  });
  const texts = QUESTION_IDS.map((id) => TEXTS.fr.questions[id].text);
  expect(texts).toContain(result.question?.text);
});

test('a request that was decided has no question', async () => {
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  expect(await desk.decision(key)).toMatchObject({ state: 'automatic' });
  expect(await desk.decision(key)).not.toHaveProperty('question');
  const { view } = await desk.agent<Read>('level1', key);
  expect(view.decision).not.toHaveProperty('question');
});
