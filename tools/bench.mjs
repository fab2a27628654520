/** `npm run bench`: speed and size in figures, as text or with `--json`. */
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.exitCode = runTypeScript('tools/bench/main.ts', process.argv.slice(2));
