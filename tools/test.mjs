/**
 * `npm test`: every check of the project, on a fresh clone as well. `node tools/test.mjs lint jest` runs only the steps
 * named. All steps run whatever the others find; the last line counts what passed and failed.
 */
import { prepare } from './prepare.mjs';

prepare();
const { runSteps } = await import('./test/steps.mjs');
process.exitCode = await runSteps(process.argv.slice(2));
