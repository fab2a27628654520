// `npm run build`: the app's screens, as Forge takes them, and the pages of the local site.
import { buildWhatIsStale } from './builds.mjs';
import { prepare } from './prepare.mjs';

prepare();
if (!buildWhatIsStale()) process.exit(1);
