import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const skipped = new Set(['dist', 'node_modules']);

const builds = [
  {
    name: 'the app’s screens',
    script: 'static/build.mjs',
    sources: ['static', 'src/bridge', 'src/policy', 'package-lock.json'],
    results: ['portal', 'create', 'notice', 'agent', 'organization', 'queue', 'admin'].map(
      (app) => `static/dist/${app}/index.html`,
    ),
    stamp: '.build/screens.stamp',
  },
  {
    name: 'the site’s pages',
    script: 'sandbox/web/pages/build.mjs',
    sources: ['sandbox/web/pages', 'package-lock.json'],
    results: ['.build/pages/index.html'],
    stamp: '.build/pages.stamp',
  },
  {
    name: 'the app in one file',
    script: 'tools/build-app.mjs',
    sources: ['src', 'package-lock.json'],
    results: ['.build/one-file/index.cjs'],
    stamp: '.build/one-file.stamp',
  },
];

/**
 * Builds the app's screens and the site's pages where they are missing or their sources have changed. Speaks on stderr.
 * @returns {boolean} Whether all of them are there now.
 */
export function buildWhatIsStale() {
  return builds.every(({ name, script, sources, results, stamp }) => {
    const hash = hashOf(sources);
    const stampFile = join(root, stamp);
    const isCurrent =
      results.every((file) => existsSync(join(root, file))) &&
      existsSync(stampFile) &&
      readFileSync(stampFile, 'utf8') === hash;
    if (isCurrent) return true;
    process.stderr.write(`Building ${name} …\n`);
    const { status } = spawnSync(process.execPath, [join(root, script)], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) {
      process.stderr.write(`Building ${name} failed: see above.\n`);
      return false;
    }
    mkdirSync(join(root, '.build'), { recursive: true });
    writeFileSync(stampFile, hash);
    return true;
  });
}

/**
 * Of names and contents: a checkout gives files new times, which say nothing.
 * @param {string[]} sources
 */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const full = join(root, path);
  if (path.endsWith('.json')) {
    hash.update(`${path}\n`).update(readFileSync(full));
    return;
  }
  const entries = readdirSync(full, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) addTo(hash, child);
    else hash.update(`${child}\n`).update(readFileSync(join(root, child)));
  }
}
