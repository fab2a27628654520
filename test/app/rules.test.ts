import type { PolicyDesk } from '../../src/bridge/admin/policy';
import type { AgentView, PortalView } from '../../src/bridge/views';
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

const publish = (rules: unknown) => desk.publish({ rules }, { reason: 'Règles du site' });

const evidenceOf = async (key: string, locale: Locale = 'fr') =>
  (await desk.agent<{ view: AgentView }>('level1', key, 'read', { locale })).view.decision?.evidence ?? [];

describe('a rule that always decides', () => {
  test('decides the request and is kept in its decision with the passage it found', async () => {
    expect(await publish([RULE])).toMatchObject({ kind: 'published', desk: { inForce: { rules: [RULE] } } });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const decision = await desk.decision(key);
    expect(decision).toMatchObject({
      category: 'installation_service',
      state: 'automatic',
      policyVersion: 3,
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
    expect(await desk.decision(old)).toMatchObject({ category: 'training_information', policyVersion: 2 });
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
    expect(await desk.decision(old)).toMatchObject({ category: 'installation_service', policyVersion: 3 });
    expect(await desk.decision(young)).toMatchObject({ category: 'training_information', policyVersion: 4 });
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
    expect(await publish([{ ...RULE, when }])).toMatchObject({ kind: 'published' });
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
  expect(await desk.publish({ secondOpinion: true })).toMatchObject({
    kind: 'published',
    desk: { inForce: { rules: [RULE], secondOpinion: true } },
  });
});

describe('a rule that cannot be applied', () => {
  const broken = (more: object) => [RULE, { ...RULE, id: 'broken', ...more }];
  test.each<[string, unknown, object]>([
    ['no condition', broken({ when: {} }), { rule: 1, what: 'condition' }],
    ['no name', broken({ name: '' }), { rule: 1, what: 'name' }],
    ['something that nobody knows', broken({ free: true }), { rule: 1, what: 'other' }],
  ])('is not even kept in the draft: %s', async (_what, rules, fault) => {
    expect(await publish(rules)).toEqual({ kind: 'invalid', faults: [], rules: [fault] });
    expect(storedVersions()).toHaveLength(1);
  });

  test.each<[string, unknown, object]>([
    ['a back reference', broken({ when: { pattern: '(a+)\\1' } }), { what: 'refused' }],
    ['a look behind', broken({ when: { pattern: '(?<=a)b' } }), { what: 'refused' }],
    ['a pattern that is too complex', broken({ when: { pattern: '[^b]{1,900}b' } }), { what: 'too-large' }],
    ['a pattern for any text', broken({ when: { pattern: 'a*' } }), { what: 'matches-nothing' }],
  ])('is kept in the draft and never published: %s', async (_what, rules, fault) => {
    expect(await publish(rules)).toMatchObject({
      kind: 'blocked',
      findings: [{ severity: 'error', code: 'rule-fault', fault: { rule: 1, ...fault } }],
    });
    expect(storedVersions()).toHaveLength(1);
  });

  test('too many rules', async () => {
    const rules = Array.from({ length: 201 }, (_, at) => ({ ...RULE, id: `r${String(at)}` }));
    expect(await publish(rules)).toMatchObject({ kind: 'invalid', rules: [] });
    expect(storedVersions()).toHaveLength(1);
  });
});

test('a policy that was stored before there were rules has none', async () => {
  await publish([]);
  const kvs = desk.site.storage('kvs');
  for (const [name, entry] of kvs.entries('')) {
    if (!name.includes('policy:version:')) continue;
    const without = JSON.stringify(entry).replace(/,?"rules":\[\]/u, '');
    expect(without).not.toContain('rules');
    await kvs.write({ put: [[name, JSON.parse(without) as unknown]] });
  }
  const read = await desk.admin<{ desk: PolicyDesk }>('admin', 'readPolicy');
  expect(read.desk.inForce).toMatchObject({ version: 3, rules: [] });
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  expect(await desk.decision(key)).toMatchObject({ category: 'training_information', policyVersion: 3 });
});

function storedVersions(): string[] {
  return [...desk.site.storage('kvs').entries('')]
    .map(([name]) => name)
    .filter((name) => name.includes('policy:version:'));
}
