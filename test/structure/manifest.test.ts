import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlerExports, readManifest, translationKeys } from '../../tools/app/manifest';
import { collect, parseFile } from '../../tools/app/syntax';
import { brokenRules } from '../../tools/verify/own-rules';
import ts from 'typescript';
import { root } from '../../tools/root';

const manifest = readManifest();

describe('handlers', () => {
  const exported = collect(parseFile(join(root, 'src', 'index.ts')), (node) =>
    ts.isExportSpecifier(node) ? node.name.text : undefined,
  );

  test('every handler of the manifest is exported, and nothing else is', () => {
    expect([...new Set(handlerExports(manifest))].sort()).toEqual([...exported].sort());
  });
});

describe('translations', () => {
  const wanted = translationKeys(manifest.modules);
  const locales = manifest.translations?.resources ?? [];

  test('the manifest speaks four languages', () => {
    expect(locales.map(({ key }) => key.slice(0, 2)).sort()).toEqual(['de', 'en', 'fr', 'it']);
    expect(wanted.length).toBeGreaterThan(0);
  });

  test.each(locales)('$key has every text of the manifest', ({ path }) => {
    const texts: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
    expect(wanted.filter((key) => !hasText(texts, key.split('.')))).toEqual([]);
  });
});

function hasText(texts: unknown, [first, ...rest]: string[]): boolean {
  if (first === undefined) return typeof texts === 'string' && texts.trim() !== '';
  return (
    typeof texts === 'object' &&
    texts !== null &&
    first in texts &&
    hasText((texts as Record<string, unknown>)[first], rest)
  );
}

describe("our own rules for the manifest, where Atlassian's validator is lenient", () => {
  type Modules = typeof manifest.modules;
  const withModules = (modules: Modules): typeof manifest => ({
    ...manifest,
    modules: { ...manifest.modules, ...modules },
  });

  test('the manifest keeps to them', () => {
    expect(brokenRules(manifest)).toEqual([]);
  });

  test.each<[string, Modules, string]>([
    [
      'a misspelt property of a portal module',
      { 'jiraServiceManagement:portalRequestDetailPanel': [{ key: 'p', unlicencedAccess: ['customer'] }] },
      'jiraServiceManagement:portalRequestDetailPanel p: no such property as unlicencedAccess',
    ],
    [
      'an agent panel that is open to customers',
      { 'jira:issueContext': [{ key: 'a', unlicensedAccess: ['customer'] }] },
      'jira:issueContext a: open to customer',
    ],
    [
      'an admin page that is open to unlicensed users',
      { 'jira:adminPage': [{ key: 'a', unlicensedAccess: ['unlicensed'] }] },
      'jira:adminPage a: open to unlicensed',
    ],
    [
      'a request panel that is open to anonymous visitors',
      { 'jiraServiceManagement:portalRequestDetailPanel': [{ key: 'p', unlicensedAccess: ['anonymous'] }] },
      'jiraServiceManagement:portalRequestDetailPanel p: open to anonymous',
    ],
    [
      'a filter that drops events when it fails',
      {
        trigger: [
          { key: 't', events: ['avi:jira:created:issue'], filter: { ignoreSelf: true, expression: 'x' } },
        ],
      },
      'trigger t: its filter drops events when it fails (onError)',
    ],
    [
      "a trigger that hears the app's own changes",
      { trigger: [{ key: 't', events: ['avi:jira:updated:issue'] }] },
      "trigger t: hears the app's own changes (ignoreSelf)",
    ],
    ['an endpoint', { endpoint: [{ key: 'e', remote: 'r' }] }, 'endpoint e: calls an endpoint elsewhere'],
  ])('refuses %s', (_what, modules, complaint) => {
    expect(brokenRules(withModules(modules))).toContain(complaint);
  });

  test.each([
    [
      'an external address',
      { external: { fetch: { backend: ['example.com'] } } },
      'permissions.external.fetch: egress',
    ],
    [
      'scripts from elsewhere',
      { content: { scripts: ['unsafe-eval'] } },
      'permissions.content.scripts: only styles may be relaxed',
    ],
    [
      'styles from elsewhere',
      { content: { styles: ['example.com'] } },
      'permissions.content.styles: example.com',
    ],
  ])('refuses %s', (_what, permissions, complaint) => {
    const changed = { ...manifest, permissions: { ...manifest.permissions, ...permissions } };
    expect(brokenRules(changed)).toContain(complaint);
  });
});
