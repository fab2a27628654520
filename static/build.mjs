// Builds the Custom UI apps into static/dist/<app>: all of them, or those named as arguments.
// Usage: node static/build.mjs [portal] [create] [notice] [action] [agent] [organization] [queue] [report] [gadget] [admin]
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { themeFallback } from './theme-fallback.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const APPS = [
  'portal',
  'create',
  'notice',
  'action',
  'agent',
  'organization',
  'queue',
  'report',
  'gadget',
  'admin',
];
/** These use Atlaskit, which reads many more design tokens than our own stylesheets do. */
const WITH_ATLASKIT = new Set(['agent', 'organization', 'queue', 'report', 'gadget', 'admin']);
/** Clients' screens run on Preact: the same components, without the 45 kB that Atlaskit alone needs of React. */
const LIGHT = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
];

// A test runner's NODE_ENV would give React's development runtime to a production bundle, which then fails to start.
process.env.NODE_ENV = 'production';

const named = process.argv.slice(2);
const unknown = named.filter((name) => !APPS.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown app: ${unknown.join(', ')}. Known: ${APPS.join(', ')}.`);
  process.exit(1);
}

for (const app of named.length > 0 ? named : APPS) {
  const finished = join(here, 'dist', app);
  // Built aside and put in place whole, so that whoever serves the app meanwhile never sees half of it.
  const fresh = join(here, 'dist', `.${app}-${process.pid}`);
  await build({
    configFile: false,
    root: join(here, app),
    // Forge serves an app from a path of its own choosing.
    base: './',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    logLevel: 'error',
    resolve: { alias: WITH_ATLASKIT.has(app) ? [] : LIGHT },
    plugins: [react(), themeFallback({ all: WITH_ATLASKIT.has(app), stylesIn: here })],
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: 'es2022',
      // Forge's content security policy allows scripts and styles of files only.
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  rmSync(finished, { recursive: true, force: true });
  renameSync(fresh, finished);
}
