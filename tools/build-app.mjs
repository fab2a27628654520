// The back end as one plain file, for a host whose loader does not read TypeScript that is imported on demand.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

await build({
  entryPoints: [join(root, 'src/index.ts')],
  outfile: join(root, '.build/one-file/index.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
