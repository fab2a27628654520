/**
 * `npm test`: every check of the project, on a fresh clone as well. `node tools/test.mjs lint jest` runs only the steps
 * named. All steps run whatever the others find; the last line counts what passed and failed.
 */
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.exitCode = runTypeScript('tools/test/main.ts', process.argv.slice(2));
