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

/** Every text that the manifest asks for. */
const asked = [...readFileSync(join(__dirname, '../../manifest.yml'), 'utf8').matchAll(/\bi18n: ([\w.]+)/gu)]
  .map(([, path]) => path)
  .sort();

test.each(files)('%s: has every text that the manifest asks for, no other, and none empty', (file) => {
  expect(asked).toContain('modules.portal.title');
  expect(
    read(file)
      .map(([path]) => path)
      .sort(),
  ).toEqual([...new Set(asked)]);
  for (const [, title] of read(file)) expect(title).toEqual(expect.stringMatching(/^\S.*\S$/u));
});

test('German titles are spelt as in Switzerland', () => {
  expect(JSON.stringify(read('de-DE.json'))).not.toContain('ß');
});
