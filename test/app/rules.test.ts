import type { AgentView, PolicySaved, PortalView } from '../../src/bridge/views';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { SiteRule } from '../../src/policy/rules';
import { LOCALES, type Locale } from '../../src/policy/vocabulary';
import { ORGANISATION_IDS } from '../../sandbox/seed/ids';
import { as, CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const RULE: SiteRule = {
  id: 'contract-zeta',
  name: 'Formations du contrat Zêta',
  when: { words: ['deux nouvelles collaboratrices'] },
  category: 'installation_service',
  effect: 'always',
};

let version = 1;
beforeEach(() => {
  version = 1;
});
async function publish(rules: unknown, more: Record<string, unknown> = {}): Promise<PolicySaved> {
  const answer = await desk.admin<PolicySaved>('admin', 'savePolicy', {
    baseVersion: version,
    categories: DEFAULT_POLICY.categories,
    reason: 'Règles du site',
    ...(rules === undefined ? {} : { rules }),
    ...more,
  });
  if (answer.kind === 'saved') version += 1;
  return answer;
}

const evidenceOf = async (key: string, locale: Locale = 'fr') =>
  (await desk.agent<{ view: AgentView }>('level1', key, 'read', { locale })).view.decision?.evidence ?? [];

describe('a rule that always decides', () => {
  test('decides the request and is kept in its decision with the passage it found', async () => {
    expect(await publish([RULE])).toMatchObject({ kind: 'saved', view: { policy: { rules: [RULE] } } });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const decision = await desk.decision(key);
    expect(decision).toMatchObject({
      category: 'installation_service',
      state: 'automatic',
      policyVersion: 2,
    });
    expect(decision?.['confidence']).toBeGreaterThanOrEqual(0.99);
    expect((decision?.['because'] as unknown[])[0]).toMatchObject({
      kind: 'rule',
      effect: 'always',
      rule: { id: 'contract-zeta', name: 'Formations du contrat Zêta' },
      passage: { field: 'title', start: 15, end: 45, text: 'deux nouvelles collaboratrices' },
    });
  });

  test.each<[Locale, string, string]>([
    ['fr', 'Règle du site', 'La demande est toujours de cette nature'],
    ['de', 'Regel dieser Site', 'Die Anfrage gilt immer als'],
    ['en', 'Rule of this site', 'The request is always taken for'],
    ['it', 'Regola del sito', 'La richiesta è sempre di questa natura'],
  ])('is the first thing an agent reads, in %s', async (locale, source, statement) => {
    await publish([RULE]);
    const [first, ...others] = await evidenceOf(await desk.raiseAndDecide('claire', CLEAR.training), locale);
    expect(first).toEqual({
      source,
      statement: expect.stringContaining(statement) as string,
      quote: 'deux nouvelles collaboratrices',
      against: false,
    });
    expect(first?.statement).toContain('Formations du contrat Zêta');
    expect(others.some(({ share }) => share !== undefined)).toBe(true);
  });

  test('is told to no client, neither by name nor by what it found', async () => {
    await publish([RULE]);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    for (const locale of LOCALES) {
      const view = await desk.portal<PortalView>('claire', key, 'explain', { locale });
      expect(view.kind).toBe('explained');
      expect(JSON.stringify(view)).not.toMatch(/Zêta|contract-zeta|collaboratrices|0\.99/u);
      const form = await desk.invoke<object>(
        'create-panel',
        'claire',
        { portal: { id: 1 }, request: { typeId: 23 } },
        'createForm',
        { locale },
      );
      expect(JSON.stringify(form)).not.toMatch(/Zêta|contract-zeta|collaboratrices/u);
    }
  });

  test('costs no further call', async () => {
    await publish([{ ...RULE, when: { ...RULE.when, project: 'SUP' } }]);
    await desk.raiseAndDecide('claire', CLEAR.training);
    const before = desk.runs('decision-task').length;
    await desk.raiseAndDecide('claire', CLEAR.training);
    expect(desk.runs('decision-task')[before]?.calls).toHaveLength(3);
  });

  test('leaves what an older version decided to that version, an edit too', async () => {
    const old = await desk.raiseAndDecide('claire', CLEAR.training);
    await publish([RULE]);
    await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${old}`, {
      fields: { summary: 'Formation pour deux nouvelles collaboratrices du service' },
    });
    await desk.pass(10);
    expect(await desk.decision(old)).toMatchObject({ category: 'training_information', policyVersion: 1 });
    expect((await desk.decision(old))?.['history']).toHaveLength(2);
  });

  test('and was withdrawn later still judges what its version judged', async () => {
    await publish([RULE]);
    const old = await desk.raiseAndDecide('claire', CLEAR.training);
    await publish([]);
    const young = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${old}`, {
      fields: { summary: 'Les deux nouvelles collaboratrices, formation' },
    });
    await desk.pass(10);
    expect(await desk.decision(old)).toMatchObject({ category: 'installation_service', policyVersion: 2 });
    expect(await desk.decision(young)).toMatchObject({ category: 'training_information', policyVersion: 3 });
  });
});

describe('conditions are those of the request as Jira has it', () => {
  test.each<[string, SiteRule['when'], boolean]>([
    ['its request type', { requestType: 'Formation' }, true],
    ['another request type', { requestType: 'Signaler un problème' }, false],
    ['its project', { project: 'SUP' }, true],
    ['another project', { project: 'DEV' }, false],
    ['an organisation of another client', { organisation: '999' }, false],
    ['a pattern', { pattern: 'deux\\s+nouvelles' }, true],
  ])('%s', async (_what, when, holds) => {
    expect(await publish([{ ...RULE, when }])).toMatchObject({ kind: 'saved' });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    expect(await desk.decision(key)).toMatchObject({
      category: holds ? 'installation_service' : 'training_information',
    });
  });

  test('the organisation of the client who asks', async () => {
    await publish([{ ...RULE, when: { organisation: ORGANISATION_IDS.leman } }]);
    const leman = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(200);
    const aare = await desk.raiseAndDecide('thomas', CLEAR.training);
    await desk.pass(200);
    expect(await desk.decision(leman)).toMatchObject({ category: 'installation_service' });
    expect(await desk.decision(aare)).toMatchObject({ category: 'training_information' });
  });
});

test('a leaning rule is one weight among others, and names itself', async () => {
  await publish([{ ...RULE, effect: 'leaning' }]);
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  expect(await desk.decision(key)).toMatchObject({ category: 'training_information' });
  const view = (await evidenceOf(key)).find(({ source }) => source === 'Règle du site');
  expect(view).toMatchObject({ against: true, quote: 'deux nouvelles collaboratrices' });
  expect(view?.share).toBeGreaterThan(0);
  expect(view?.statement).toContain('Penche pour');
});

test('a text that an admin tries is read by the published rules', async () => {
  await publish([RULE]);
  const answer = await desk.admin<{ result: { probabilities: { category: string }[]; evidence: object[] } }>(
    'admin',
    'tryText',
    { title: CLEAR.training.summary, body: CLEAR.training.description },
  );
  expect(answer.result.probabilities[0]).toMatchObject({ category: 'installation_service' });
  expect(answer.result.evidence[0]).toMatchObject({ source: 'Règle du site' });
});

test('a change of something else leaves the rules as they are', async () => {
  await publish([RULE]);
  expect(await publish(undefined)).toMatchObject({ kind: 'saved', view: { policy: { rules: [RULE] } } });
});

describe('a rule that cannot be applied is refused with the rule, and nothing is stored', () => {
  const broken = (more: object) => [RULE, { ...RULE, id: 'broken', ...more }];
  test.each<[string, unknown, string, Locale]>([
    ['a back reference', broken({ when: { pattern: '(a+)\\1' } }), 'invalid escape sequence', 'fr'],
    ['a look behind', broken({ when: { pattern: '(?<=a)b' } }), 'RE2 lehnt dieses Muster ab', 'de'],
    ['a pattern that is too complex', broken({ when: { pattern: '[^b]{1,900}b' } }), 'too complex', 'en'],
    ['a pattern for any text', broken({ when: { pattern: 'a*' } }), 'qualsiasi testo', 'it'],
    ['no condition', broken({ when: {} }), 'Indiquez au moins une condition.', 'fr'],
    ['no name', broken({ name: '' }), 'Geben Sie einen Namen', 'de'],
    ['something that nobody knows', broken({ free: true }), 'This rule is not valid', 'en'],
  ])('%s', async (_what, rules, message, locale) => {
    const answer = await publish(rules, { locale });
    expect(answer).toEqual({
      kind: 'invalid',
      messages: [],
      rules: [{ rule: 1, message: expect.stringContaining(message) as string }],
    });
    expect(storedPolicies()).toEqual([]);
  });

  test('too many rules', async () => {
    const rules = Array.from({ length: 201 }, (_, at) => ({ ...RULE, id: `r${String(at)}` }));
    expect(await publish(rules)).toMatchObject({ kind: 'invalid', rules: [] });
    expect(storedPolicies()).toEqual([]);
  });
});

test('a policy that was stored before there were rules has none', async () => {
  await publish([]);
  const kvs = desk.site.storage('kvs');
  for (const [name, entry] of kvs.entries('')) {
    if (!name.includes('policy:')) continue;
    const without = JSON.stringify(entry).replace(/,?"rules":\[\]/u, '');
    expect(without).not.toContain('rules');
    await kvs.write({ put: [[name, JSON.parse(without) as unknown]] });
  }
  const { view } = await desk.admin<{ view: { policy: { version: number; rules: unknown } } }>('admin');
  expect(view.policy).toMatchObject({ version: 2, rules: [] });
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  expect(await desk.decision(key)).toMatchObject({ category: 'training_information', policyVersion: 2 });
});

function storedPolicies(): string[] {
  return [...desk.site.storage('kvs').entries('')]
    .map(([name]) => name)
    .filter((name) => name.includes('policy:'));
}
