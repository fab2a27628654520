/**
 * `npm run verify`: what Atlassian's own tools say of the app, offline and without an account, and whether it keeps to
 * its budgets. The last line counts what passed and failed.
 */
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.exitCode = runTypeScript('tools/verify/main.ts', process.argv.slice(2));
