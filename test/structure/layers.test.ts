import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../tools/root';

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

const folders = ['src', 'static', 'sandbox', 'training', 'tools', 'test'];

/** As its own process: the library is written as ES modules only. */
function cruise(): Cruise {
  const command = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [command, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }),
  ) as Cruise;
}

describe('layers', () => {
  const result = cruise();
  const sources = result.modules.map(({ source }) => source);

  test('nobody knows whom they must not know', () => {
    expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });

  test.each(folders)('files of %s were looked at', (folder) => {
    expect(sources.some((source) => source.startsWith(`${folder}/`))).toBe(true);
  });

  test('imports of the platform and of Node were recognised', () => {
    const known = result.modules.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    expect(known.some((resolved) => resolved.startsWith('node_modules/@forge/api/'))).toBe(true);
    expect(known).toContain('fs');
  });

  test('imports of types were looked at', () => {
    const screens = result.modules.filter(({ source }) => source.startsWith('static/'));
    const known = screens.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    expect(known).toContain('src/bridge/definitions.ts');
  });
});
