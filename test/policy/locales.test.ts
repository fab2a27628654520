import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../locales');
const files = ['de-DE.json', 'en-US.json', 'fr-FR.json', 'it-IT.json'];

function entries(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => entries(part, path === '' ? key : `${path}.${key}`));
}

const read = (file: string): [string, unknown][] =>
  entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);

test('titles exist in the four languages', () => {
  expect(readdirSync(folder).sort()).toEqual(files);
});

test.each(files)('%s: has every title, none empty', (file) => {
  expect(read(file).map(([path]) => path)).toEqual([
    'modules.portal.title',
    'modules.agent.title',
    'modules.agent.label',
    'modules.organization.title',
    'modules.admin.title',
    'modules.admin.pages.overview',
    'modules.admin.pages.categories',
    'modules.admin.pages.rules',
    'modules.admin.pages.texts',
    'modules.admin.pages.contracts',
    'modules.admin.pages.rehearse',
    'modules.admin.pages.jobs',
    'modules.admin.pages.audit',
    'modules.admin.pages.settings',
    'fields.supportLevel.name',
    'fields.supportLevel.description',
    'fields.coverage.name',
    'fields.coverage.description',
    'fields.billing.name',
    'fields.billing.description',
  ]);
  for (const [, title] of read(file)) expect(title).toEqual(expect.stringMatching(/^\S.*\S$/u));
});

test('German titles are spelt as in Switzerland', () => {
  expect(JSON.stringify(read('de-DE.json'))).not.toContain('ß');
});
