import fc from 'fast-check';
import { checkPolicy, type Finding } from '../../src/policy/check';
import { isWider } from '../../src/policy/check-rules';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { contentOf, type PolicyContent } from '../../src/policy/policy';
import type { SiteRule } from '../../src/policy/rules';

const content = (change: Partial<PolicyContent> = {}): PolicyContent => ({
  ...contentOf(DEFAULT_POLICY),
  projects: { default: 'automatic', byKey: {} },
  ...change,
});
const check = (change: Partial<PolicyContent>) =>
  checkPolicy(content(change), { patternFaults: [], certainty: 0.99 });
const rule = (id: string, more: Partial<SiteRule>): SiteRule => ({
  id,
  name: id,
  when: { words: ['formation'] },
  category: 'training_information',
  effect: 'always',
  ...more,
});
const codes = (findings: Finding[]) => findings.map(({ severity, code }) => `${severity} ${code}`);

test('the default policy, switched on, has nothing to be said of', () => {
  expect(check({})).toEqual([]);
});

test('as it is installed, it is said to be active nowhere', () => {
  expect(codes(check({ projects: DEFAULT_POLICY.projects }))).toEqual(['notice nowhere-active']);
});

test.each<[string, Partial<PolicyContent['client']['approvers']>, string[]]>([
  ['nobody', { reporter: false }, ['warning nobody-approves']],
  ['participants alone', { reporter: false, participants: true }, []],
  ['one person of one organisation', { reporter: false, named: { '7': ['account-1'] } }, []],
])('who may approve billable work: %s', (_who, approvers, expected) => {
  const { client } = DEFAULT_POLICY;
  expect(codes(check({ client: { ...client, approvers: { ...client.approvers, ...approvers } } }))).toEqual(
    expected,
  );
});

describe('rules', () => {
  const training = rule('a', {});
  test.each<[string, SiteRule[], string[]]>([
    ['one rule', [training], []],
    [
      'the same condition, another category, both always',
      [training, rule('b', { category: 'user_error' })],
      ['error rules-contradict'],
    ],
    ['the same condition and category', [training, rule('b', {})], ['warning rule-repeated']],
    [
      'an earlier rule with a wider condition',
      [
        training,
        rule('b', { when: { words: ['cours et Formation'], project: 'SUP' }, category: 'user_error' }),
      ],
      ['warning rule-shadowed'],
    ],
    [
      'a narrower rule first',
      [rule('b', { when: { words: ['formation'], project: 'SUP' }, category: 'user_error' }), training],
      [],
    ],
    [
      'a wider condition that only leans',
      [rule('a', { effect: 'leaning' }), rule('b', { when: { words: ['formation'], project: 'SUP' } })],
      [],
    ],
    [
      'a leaning rule is not heard beside a later one that decides',
      [rule('a', { effect: 'leaning', category: 'user_error' }), training],
      ['warning rule-shadowed'],
    ],
    [
      'after a catch-all',
      [rule('a', { when: { pattern: '.+' } }), rule('b', { when: { requestType: 'Formation' } })],
      ['warning rule-catches-all', 'warning rule-after-catch-all'],
    ],
    ['switched off', [training, rule('b', { category: 'user_error', active: false })], []],
    [
      'shadowed by one that is switched off',
      [rule('a', { active: false }), rule('b', { when: { words: ['formation'], project: 'SUP' } })],
      [],
    ],
    ['half a word', [rule('a', { when: { words: ['format'] } }), rule('b', { category: 'user_error' })], []],
  ])('%s', (_what, rules, expected) => {
    expect(codes(check({ rules }))).toEqual(expected);
  });

  test('of a project where Palier is off never fire', () => {
    const rules = [rule('a', { when: { project: 'OLD' } })];
    const projects = { default: 'automatic', byKey: { OLD: 'off' } } as const;
    expect(check({ rules, projects })).toEqual([
      { severity: 'warning', code: 'rule-in-project-off', rule: 0, project: 'OLD' },
    ]);
  });

  test('a faulty pattern is an error with what is wrong', () => {
    const fault = { rule: 0, what: 'refused', reason: 'missing )' } as const;
    expect(checkPolicy(content(), { patternFaults: [fault], certainty: 0.99 })).toEqual([
      { severity: 'error', code: 'rule-fault', fault },
    ]);
  });

  test('“wider” is never said of a condition that can fail where the other holds', () => {
    const words = fc.uniqueArray(fc.constantFrom('a1', 'b2', 'a1 b2', 'c3'), { minLength: 1, maxLength: 3 });
    const condition = fc.record(
      { words, project: fc.constantFrom('A', 'B'), requestType: fc.constantFrom('x', 'X', 'y') },
      { requiredKeys: [] },
    );
    const request = fc.record({
      text: fc.array(fc.constantFrom('a1', 'b2', 'c3'), { maxLength: 4 }),
      project: fc.constantFrom('A', 'B'),
      requestType: fc.constantFrom('x', 'y'),
    });
    type Condition = SiteRule['when'];
    const holds = (
      when: Condition,
      { text, project, requestType }: { text: string[]; project: string; requestType: string },
    ) =>
      (when.words === undefined || when.words.some((word) => ` ${text.join(' ')} `.includes(` ${word} `))) &&
      (when.project === undefined || when.project === project) &&
      (when.requestType === undefined || when.requestType.toLowerCase() === requestType);
    fc.assert(
      fc.property(condition, condition, request, (wide, narrow, one) => {
        if (isWider(wide, narrow) && holds(narrow, one)) expect(holds(wide, one)).toBe(true);
      }),
    );
  });
});

describe('categories', () => {
  const { categories } = DEFAULT_POLICY;
  const withTraining = (more: object) => ({
    categories: { ...categories, training_information: { ...categories.training_information, ...more } },
  });
  test.each<[string, Partial<PolicyContent>, string[]]>([
    ['without a clause', withTraining({ clause: 'qualification' }), ['warning clause-missing']],
    [
      'covered, with a clause that excludes',
      withTraining({ coverage: 'covered' }),
      ['warning clause-contradicts'],
    ],
    [
      'excluded, with a clause that covers',
      withTraining({ clause: 'level1-normal-use' }),
      ['warning clause-contradicts'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(codes(check(change))).toEqual(expected);
  });

  test('excluded, with a text for “covered” only, in the languages that lack the other', () => {
    const covered = 'categories.training_information.coverage.covered';
    const out = 'categories.training_information.coverage.out';
    const found = (fr: Record<string, string>) =>
      check({ texts: { fr } }).filter(({ code }) => code === 'exclusion-without-text');
    expect(found({ [covered]: 'Cette aide est comprise.', [out]: 'Cette aide se facture.' })).toEqual([]);
    expect(found({ [covered]: 'Cette aide est comprise.' })).toEqual([
      { severity: 'warning', code: 'exclusion-without-text', category: 'training_information', locale: 'fr' },
    ]);
  });
});

test('a text that is worded in one language and not in the others is missed in each of them', () => {
  const texts = { fr: { 'portal.title': 'Votre demande chez nous' } };
  const missing = check({ texts }).flatMap((finding) =>
    finding.code === 'text-missing' ? [finding.missing] : [],
  );
  expect(missing.sort()).toEqual(['de', 'en', 'it']);
});

test.each<[Partial<PolicyContent>, string[]]>([
  [{ thresholds: { covered: 0.7, billed: 1 } }, ['warning threshold-unreachable']],
  [{ thresholds: { covered: 0.4, billed: 0.9 } }, ['warning threshold-low']],
  [{ labels: { ...DEFAULT_POLICY.labels, out: 'Maintenance-Covered' } }, ['error labels-collide']],
  [{ tags: { ...DEFAULT_POLICY.tags, labels: false } }, ['warning active-without-labels']],
  [
    {
      tags: { ...DEFAULT_POLICY.tags, labels: false },
      projects: { default: 'monitor', byKey: { SUP: 'off' } },
    },
    ['notice nowhere-active'],
  ],
])('%j: %j', (change, expected) => {
  expect(codes(check(change))).toEqual(expected);
});
