import {
  carryRulesOver,
  countRuleChanges,
  draftOf,
  moved,
  newRule,
  ruleOf,
  type RuleDraft,
  type SiteRule,
} from '../../static/admin/rules/rules-draft';

const rule = (id: string, more: Partial<SiteRule> = {}): SiteRule => ({
  id,
  name: `Règle ${id}`,
  when: { words: ['licence'] },
  category: 'licence_installation',
  effect: 'always',
  ...more,
});
const [A, B, C] = [rule('a'), rule('b'), rule('c')];
const drafts = (...rules: SiteRule[]) => rules.map(draftOf);
const renamed = (one: SiteRule): RuleDraft => ({ ...draftOf(one), name: 'Autre' });

test.each<[string, SiteRule]>([
  [
    'every condition',
    rule('a', {
      when: {
        words: ['a b', 'c'],
        pattern: ' x',
        requestType: 'Formation',
        project: 'SUP',
        organisation: '7',
      },
    }),
  ],
  ['none but a pattern, whose spaces count', rule('a', { when: { pattern: ' x ' } })],
  ['one that is off', rule('a', { active: false, effect: 'leaning' })],
])('a rule with %s is the same after being opened and closed', (_what, one) => {
  expect(ruleOf(draftOf(one))).toEqual(one);
});

test('what was typed is tidied: empty lines and conditions are none, a project key is in capitals', () => {
  const typed = {
    ...newRule('a'),
    name: ' Offre ',
    words: '\n licence \n\nmise à jour\n',
    project: ' sup ',
    organisation: ' ',
  };
  expect(ruleOf(typed)).toEqual({
    id: 'a',
    name: 'Offre',
    when: { words: ['licence', 'mise à jour'], project: 'SUP' },
    category: 'normal_use_problem',
    effect: 'leaning',
  });
});

test.each<[string, RuleDraft[], number]>([
  ['nothing', drafts(A, B, C), 0],
  ['a space at the end of a name', [{ ...draftOf(A), name: `${A.name} ` }, ...drafts(B, C)], 0],
  ['one edited', [renamed(A), ...drafts(B, C)], 1],
  ['one removed', drafts(A, C), 1],
  ['one added', [...drafts(A, B, C), newRule('d')], 1],
  ['one added first', [newRule('d'), ...drafts(A, B, C)], 1],
  ['the order', drafts(B, C, A), 1],
  ['one edited, one removed, one added', [renamed(A), ...drafts(C), newRule('d')], 3],
])('counted as changed: %s', (_what, draft, count) => {
  expect(countRuleChanges([A, B, C], draft)).toBe(count);
});

test('a rule that is on because nothing says otherwise is not changed by saying so', () => {
  expect(countRuleChanges([rule('a', { active: true })], drafts(A))).toBe(0);
});

test.each<[string, string, -1 | 1, string[]]>([
  ['up', 'b', -1, ['b', 'a', 'c']],
  ['down', 'b', 1, ['a', 'c', 'b']],
  ['up from the first place', 'a', -1, ['a', 'b', 'c']],
  ['down from the last place', 'c', 1, ['a', 'b', 'c']],
  ['of no rule', 'x', 1, ['a', 'b', 'c']],
])('moving %s', (_what, id, by, order) => {
  expect(moved(drafts(A, B, C), id, by).map((one) => one.id)).toEqual(order);
});

describe('carrying rules over to a version published meanwhile', () => {
  const theirsOf = (one: SiteRule): SiteRule => ({ ...one, name: 'Publiée' });

  test.each<[string, RuleDraft[], SiteRule[], [string, string][]]>([
    [
      'nothing edited: theirs, in their order',
      drafts(A, B),
      [theirsOf(B), A],
      [
        ['b', 'Publiée'],
        ['a', 'Règle a'],
      ],
    ],
    [
      'mine edited, theirs edited elsewhere',
      [renamed(A), draftOf(B)],
      [A, theirsOf(B)],
      [
        ['a', 'Autre'],
        ['b', 'Publiée'],
      ],
    ],
    [
      'both edited: mine',
      [renamed(A), draftOf(B)],
      [theirsOf(A), B],
      [
        ['a', 'Autre'],
        ['b', 'Règle b'],
      ],
    ],
    [
      'mine edited, removed by them: mine',
      [renamed(A), draftOf(B)],
      [B],
      [
        ['a', 'Autre'],
        ['b', 'Règle b'],
      ],
    ],
    ['not edited, removed by them: gone', [renamed(A), draftOf(B)], [A], [['a', 'Autre']]],
    ['removed by me: gone', drafts(B), [theirsOf(A), B], [['b', 'Règle b']]],
    [
      'added by both: mine, then theirs',
      [...drafts(A, B), newRule('d')],
      [A, B, C],
      [
        ['a', 'Règle a'],
        ['b', 'Règle b'],
        ['d', ''],
        ['c', 'Règle c'],
      ],
    ],
  ])('%s', (_what, mine, theirs, expected) => {
    expect(carryRulesOver([A, B], mine, theirs).map(({ id, name }) => [id, name])).toEqual(expected);
  });
});
