import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedFolder, packs } from '../../tools/pack/pack';
import { packedNames } from '../../tools/pack/packages';
import { root } from '../../tools/root';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

describe('what is packed', () => {
  test.each([...packs])('%s is what `npm run pack` makes of the source', async (_name, pack) => {
    for (const [file, text] of Object.entries(await pack()))
      expect(readFileSync(join(packedFolder, file), 'utf8') === text ? file : `${file} is another`).toBe(
        file,
      );
  });

  test.each(packedNames)('%s carries its licence', (name) => {
    const code = readFileSync(join(packedFolder, `${name}.cjs`), 'utf8');
    const licence = readdirSync(join(root, 'node_modules', name)).find((file) => /^licen[cs]e/iu.test(file));
    const words = (text: string): string => text.replace(/[\s*]+/gu, ' ').trim();
    const whole = words(readFileSync(join(root, 'node_modules', name, licence!), 'utf8'));
    expect(words(code)).toContain(whole.slice(whole.indexOf('Copyright')));
  });

  test('the app takes it packed: as it is, it would be half of the bundle', () => {
    const sources = [...packedNames, '\\.\\/concepts', '\\.\\/phrases\\/\\w+', '\\.\\/(?:fr|de|en|it)'];
    const unpacked = new RegExp(`(?:from |import\\()'(?:${sources.join('|')})'`, 'u');
    const takers = filesOf(join(root, 'src'))
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => unpacked.test(readFileSync(file, 'utf8')));
    expect(takers).toEqual([]);
  });
});
