import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROUTES } from '../../static/admin/shell/routes';
import { shellWords } from '../../static/admin/shell/words';
import { root } from '../../tools/root';

interface Manifest {
  modules: { 'jira:adminPage': { pages: { route: string; title: { i18n: string } }[] }[] };
}

const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as Manifest;
const pages = manifest.modules['jira:adminPage'][0]?.pages ?? [];

test('the host lists the pages that the admin page has, in the same order', () => {
  expect(pages.map(({ route }) => route)).toEqual(ROUTES);
});

test.each([
  ['fr', 'fr-FR'],
  ['de', 'de-DE'],
  ['en', 'en-US'],
  ['it', 'it-IT'],
] as const)('%s: a page has the same title in the host’s navigation and in its own', (language, locale) => {
  const texts = JSON.parse(readFileSync(join(root, 'locales', `${locale}.json`), 'utf8')) as {
    modules: { admin: { pages: Record<string, string> } };
  };
  expect(pages.map(({ title }) => title.i18n)).toEqual(ROUTES.map((route) => `modules.admin.pages.${route}`));
  expect(texts.modules.admin.pages).toEqual(shellWords[language].titles);
});
