import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { DEFAULT_SITE_SEED } from '../../sandbox/seed/site';
import { readManifest } from '../../tools/app/manifest';
import { root } from '../../tools/root';
import { APP, CLEAR, Desk, as } from '../support/desk';

const document = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
const queries = [...document.matchAll(/```jql\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  (block ?? '').split('\n').filter((line) => line.trim() !== ''),
);
/** Searches in tables, as code that compares something. */
const inTables = [...document.matchAll(/^\| `([^`]+ = [^`]+)` +\|/gm)].map(([, query]) => query ?? '');

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  const at = (daysAgo: number): string => new Date(desk.clock.now() - daysAgo * 86_400_000).toISOString();
  const standing = {
    level: 2,
    coverage: 'out',
    billing: 'may-be-billed',
    state: 'automatic',
    confidence: 0.7,
  };
  const decisions: {
    decision?: object;
    labels?: string[];
    transition?: string;
    request?: keyof typeof CLEAR;
  }[] = [
    { decision: standing },
    { decision: { ...standing, state: 'needs-review' }, labels: ['support-review'] },
    { decision: { ...standing, billing: 'contested', objection: { at: at(1) } } },
    { decision: { ...standing, billing: 'billable', approval: { state: 'asked', askedAt: at(4) } } },
    { decision: { ...standing, billing: 'accepted' }, transition: '51' },
    { decision: standing, transition: '51' },
    { decision: { ...standing, coverage: 'no-contract' }, labels: ['support-level-2'] },
    { decision: { ...standing, level: 1, coverage: 'covered' }, labels: ['support-level-1', 'support-rnd'] },
  ];
  for (const { decision, labels, transition } of decisions) {
    const key = await desk.raise('claire', CLEAR.training);
    await desk.pass(1);
    const path = `/rest/api/3/issue/${key}`;
    await desk.ok(APP, 'PUT', `${path}/properties/palier.decision`, decision);
    if (labels !== undefined) await desk.ok(APP, 'PUT', path, { fields: { labels } });
    if (transition !== undefined)
      await desk.ok(as('level1'), 'POST', `${path}/transitions`, { transition: { id: transition } });
  }
  await desk.clock.advance(2 * 86_400_000);
  // One that Palier never heard of.
  const { summary, requestTypeId } = CLEAR.training;
  const reporter = ACCOUNT_IDS.claire;
  await desk.site.importRequests([
    { reporter, requestTypeId, summary, created: desk.clock.now() - 3_600_000 },
  ]);
});
afterAll(() => desk.close());

test('the document has searches', () => {
  expect(queries.length).toBeGreaterThan(15);
  expect(inTables).toHaveLength(3);
});

test.each([...queries, ...inTables])('%s', async (jql) => {
  expect(await desk.search(jql)).not.toEqual([]);
});

test('every name that can be searched is explained, and no other', () => {
  const values = (readManifest().modules['jira:entityProperty'] ?? []).flatMap(
    (property) => property['values'] as { searchAlias: string }[],
  );
  const explained = [...document.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(values.map(({ searchAlias }) => searchAlias).sort());
});

test('every action and every rule of the workflow is named as the manifest names it', () => {
  const english = JSON.parse(readFileSync(join(root, 'locales/en-US.json'), 'utf8')) as {
    modules: { workflow: Record<string, { name: string }> };
  };
  const names = [
    ...(readManifest().modules['action'] ?? []).map((action) => action['name'] as string),
    ...Object.values(english.modules.workflow).map(({ name }) => name),
  ];
  expect(names.filter((name) => !document.includes(name))).toEqual([]);
});

test('the sample organisation is one of the sample desk', () => {
  expect(DEFAULT_SITE_SEED.organisations.map(({ name }) => name)).toContain('Fiduciaire Léman SA');
});
