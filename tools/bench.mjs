/**
 * `npm run bench`: speed, size and the comparison with alternatives in figures, as text or with `--json`. A labelled FILE
 * is what the alternatives are compared on instead of held-out parts of the corpus; `--without-alternatives` leaves them
 * out, and what they need is not installed.
 */
import { install, prepare, runTypeScript } from './prepare.mjs';

const args = process.argv.slice(2);
prepare();
process.exitCode =
  args.includes('--without-alternatives') || install('training/baselines')
    ? runTypeScript('tools/bench/main.ts', args)
    : 1;
