import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../root';
import { filesUnder, youngest } from './files';
import type { AppManifest } from './manifest';

export interface ScreenSize {
  key: string;
  /** Gzipped bytes of the scripts and styles that the page loads to appear. */
  first: number;
  /** Gzipped bytes of those it may load afterwards. */
  later: number;
}

/** Builds the screens unless what is built is younger than every source of theirs. Throws when the build fails. */
export function buildScreens(manifest: AppManifest): void {
  const sources = [
    ...filesUnder(join(root, 'static'), undefined, ['dist']),
    ...filesUnder(join(root, 'src', 'bridge')),
    ...filesUnder(join(root, 'src', 'policy')),
    join(root, 'package-lock.json'),
  ];
  const pages = manifest.resources.map(({ path }) => join(root, path, 'index.html'));
  const built = pages.every((page) => existsSync(page)) && Math.min(...pages.map((page) => youngest([page])));
  if (built !== false && built > youngest(sources)) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'static', 'build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The screens do not build: ${stdout}${stderr}`);
}

/** Size of a built screen. */
export function screenSize({ key, path }: { key: string; path: string }): ScreenSize {
  const folder = join(root, path);
  const first = new Set(needed(join(folder, 'index.html')));
  const all = filesUnder(folder, ['.js', '.css']);
  return {
    key,
    first: sum([...first].map(gzipped)),
    later: sum(all.filter((file) => !first.has(file)).map(gzipped)),
  };
}

/** The scripts and styles a page names, and the scripts those import before they run. */
function needed(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const waiting = named.map((match) => join(dirname(page), match[1] ?? ''));
  if (waiting.length === 0) throw new Error(`${page} names no script.`);
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) waiting.push(...staticImports(file));
  }
  return [...found];
}

/** `import … from './x.js'` and `import './x.js'`, not `import('./x.js')`. */
function staticImports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map((match) =>
    normalize(join(dirname(file), match[1] ?? '')),
  );
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).byteLength;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
