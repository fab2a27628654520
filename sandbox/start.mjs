// `npm start`: works on a fresh clone with Node and npm alone.
import { createRequire } from 'node:module';
import { buildWhatIsStale } from '../tools/builds.mjs';
import { prepare, root } from '../tools/prepare.mjs';

prepare();
if (!buildWhatIsStale()) process.exit(1);
// From here on TypeScript can be loaded. The site runs in this very process, so that a signal reaches it directly.
await import('tsx');
const { main } = createRequire(import.meta.url)('./main.ts');
await main(process.argv.slice(2), root);
