import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/root';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe.each([
  ['the project', ''],
  ['the alternatives of the bench', 'training/baselines/'],
])('packages of %s', (_name, folder) => {
  const lock = JSON.parse(read(`${folder}package-lock.json`)) as {
    packages: Record<string, { resolved?: string; integrity?: string; version?: string; link?: boolean }>;
  };
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('the lock file names no registry, so that everyone installs from their own', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('every package is pinned by its content', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('install scripts stay off and the lock file stays neutral', () => {
    const settings = read(`${folder}.npmrc`).split('\n').filter(Boolean);
    expect(settings).toEqual(
      expect.arrayContaining(['ignore-scripts=true', 'omit-lockfile-registry-resolved=true']),
    );
    expect(settings.filter((line) => line.includes('registry=') || line.includes('_auth'))).toEqual([]);
  });
});

describe('packages', () => {
  test('what the back end uses at run time is a dependency, and nothing more', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(
      Object.keys(dependencies).filter((name) => name.startsWith('@atlaskit/') || name === 'react'),
    ).toEqual([]);
  });
});
