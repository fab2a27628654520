// Builds the pages of the local site. Usage: node sandbox/web/pages/build.mjs [OUTPUT_FOLDER]
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

// A test runner's NODE_ENV would give React's development runtime to a production bundle, which then fails to start.
process.env.NODE_ENV = 'production';

await build({
  configFile: false,
  root: here,
  mode: 'production',
  logLevel: 'error',
  plugins: [react()],
  build: {
    outDir: resolve(process.argv[2] ?? join(here, '../../../.build/pages')),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
