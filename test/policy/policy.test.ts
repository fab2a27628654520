import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policySchema } from '../../src/policy/policy';
import { CATEGORY_IDS, CLAUSE_IDS } from '../../src/policy/vocabulary';

test('the default policy is a policy', () => {
  expect(v.parse(policySchema, DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
});

test('the default policy points every category to a clause and uses every clause', () => {
  const used = CATEGORY_IDS.map((id) => DEFAULT_POLICY.categories[id].clause);
  expect([...new Set(used)].sort()).toEqual([...CLAUSE_IDS].sort());
});

test('what the page bills is level 2 and outside maintenance, everything else level 1 and covered', () => {
  for (const id of CATEGORY_IDS.filter((category) => category !== 'other')) {
    const { level, coverage } = DEFAULT_POLICY.categories[id];
    expect([1, 2]).toContain(level);
    expect(coverage).toBe(level === 2 ? 'out' : 'covered');
  }
  expect(DEFAULT_POLICY.categories.other).toMatchObject({ level: null, coverage: null });
});

test('the table in docs/policy.md is the default policy', () => {
  const page = readFileSync(join(__dirname, '../../docs/policy.md'), 'utf8');
  const rows = page.matchAll(/^\| `(\w+)` *\|[^|]*\| *([^|]*?) *\| *(\w+) *\| *`([\w-]+)` *\|$/gmu);
  const documented = [...rows].map(([, ...cells]) => cells);
  const policy = CATEGORY_IDS.map((id) => {
    const { level, rnd, coverage, clause } = DEFAULT_POLICY.categories[id];
    return [
      id,
      `${level === null ? 'none' : String(level)}${rnd ? ', R&D' : ''}`,
      coverage ?? 'none',
      clause,
    ];
  });
  expect(documented).toEqual(policy);
});

describe('a broken policy is refused, and the message says where and why', () => {
  const withoutOther = Object.fromEntries(
    Object.entries(DEFAULT_POLICY.categories).filter(([id]) => id !== 'other'),
  );
  const rule = DEFAULT_POLICY.categories.training_information;
  const withRule = (changed: unknown) => ({
    ...DEFAULT_POLICY,
    categories: { ...DEFAULT_POLICY.categories, training_information: changed },
  });
  const rows: [string, unknown, string, RegExp][] = [
    ['not an object', 'policy', '', /Expected Object/u],
    [
      'a category is missing',
      { ...DEFAULT_POLICY, categories: withoutOther },
      'categories.other',
      /"other"/u,
    ],
    [
      'a category nobody knows',
      { ...DEFAULT_POLICY, categories: { ...DEFAULT_POLICY.categories, holidays: rule } },
      'categories.holidays',
      /"holidays"/u,
    ],
    ['level 3', withRule({ ...rule, level: 3 }), 'categories.training_information.level', /1 \| 2/u],
    [
      'a coverage only a contract can give',
      withRule({ ...rule, coverage: 'no-contract' }),
      'categories.training_information.coverage',
      /"covered" \| "out"/u,
    ],
    [
      'a support request without level',
      withRule({ ...rule, level: null }),
      'categories',
      /needs a level and a coverage/u,
    ],
    [
      'a support request without coverage',
      withRule({ ...rule, coverage: null }),
      'categories',
      /needs a level/u,
    ],
    [
      'a message that is no support request with a coverage',
      {
        ...DEFAULT_POLICY,
        categories: {
          ...DEFAULT_POLICY.categories,
          other: { ...DEFAULT_POLICY.categories.other, coverage: 'out' },
        },
      },
      'categories',
      /what is not one has neither/u,
    ],
    [
      'an unknown clause',
      withRule({ ...rule, clause: 'none' }),
      'categories.training_information.clause',
      /"none"/u,
    ],
    ['no version', { ...DEFAULT_POLICY, version: 0 }, 'version', />=1/u],
    ['a version between two', { ...DEFAULT_POLICY, version: 1.5 }, 'version', /integer/iu],
    [
      'a date instead of a time',
      { ...DEFAULT_POLICY, publishedAt: '2026-01-01' },
      'publishedAt',
      /timestamp/iu,
    ],
    ['no reason', { ...DEFAULT_POLICY, reason: '   ' }, 'reason', /length/iu],
    ['a reason of 501 characters', { ...DEFAULT_POLICY, reason: 'x'.repeat(501) }, 'reason', /500/u],
    [
      'a probability above one',
      { ...DEFAULT_POLICY, thresholds: { covered: 0.6, billed: 80 } },
      'thresholds.billed',
      /<=1/u,
    ],
    [
      'a label with a space',
      { ...DEFAULT_POLICY, labels: { ...DEFAULT_POLICY.labels, rnd: 'needs R&D' } },
      'labels.rnd',
      /A Jira label cannot contain spaces\./u,
    ],
    [
      'a label of 256 characters',
      { ...DEFAULT_POLICY, labels: { ...DEFAULT_POLICY.labels, out: 'x'.repeat(256) } },
      'labels.out',
      /at most 255 characters/u,
    ],
    ['something more', { ...DEFAULT_POLICY, price: 1 }, 'price', /"price"/u],
  ];
  test.each(rows)('%s', (_name, policy, path, reason) => {
    const result = v.safeParse(policySchema, policy);
    expect(result.success).toBe(false);
    const issues = (result.issues ?? []).map((issue) => [v.getDotPath(issue) ?? '', issue.message]);
    expect(issues).toEqual([[path, expect.stringMatching(reason)]]);
  });
});
