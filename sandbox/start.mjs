// `npm start`: works on a fresh clone with Node and npm alone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare, root } from '../tools/prepare.mjs';

const SKIPPED = new Set(['dist', 'node_modules']);

const BUILDS = [
  {
    name: 'the app’s screens',
    script: 'static/build.mjs',
    sources: ['static', 'src/bridge', 'src/policy', 'package-lock.json'],
    results: ['portal', 'create', 'agent', 'admin'].map((app) => `static/dist/${app}/index.html`),
    stamp: '.build/screens.stamp',
  },
  {
    name: 'the site’s pages',
    script: 'sandbox/web/pages/build.mjs',
    sources: ['sandbox/web/pages', 'package-lock.json'],
    results: ['.build/pages/index.html'],
    stamp: '.build/pages.stamp',
  },
];

prepare();
for (const build of BUILDS) buildIfStale(build);
// From here on TypeScript can be loaded. The site runs in this very process, so that a signal reaches it directly.
await import('tsx');
const { main } = createRequire(import.meta.url)('./main.ts');
await main(process.argv.slice(2), root);

function buildIfStale({ name, script, sources, results, stamp }) {
  const hash = hashOf(sources);
  const stampFile = join(root, stamp);
  const isCurrent =
    results.every((file) => existsSync(join(root, file))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === hash;
  if (isCurrent) return;
  process.stderr.write(`Building ${name} …\n`);
  const { status } = spawnSync(process.execPath, [join(root, script)], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    process.stderr.write(`Building ${name} failed: see above.\n`);
    process.exit(1);
  }
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stampFile, hash);
}

/** Of names and contents: a checkout gives files new times, which say nothing. */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(root, path);
  const entries = path.endsWith('.json') ? undefined : readdirSync(full, { withFileTypes: true });
  if (entries === undefined) {
    hash.update(`${path}\n`).update(readFileSync(full));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name)) continue;
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) addTo(hash, child);
    else hash.update(`${child}\n`).update(readFileSync(join(root, child)));
  }
}
