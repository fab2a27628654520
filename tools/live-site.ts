import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Clock, ForgeHost, Site } from '../sandbox/contracts';
import { startForgeHost } from '../sandbox/forge';
import { switchOnSampleDesk } from '../sandbox/launch/sample-desk';
import { openSite, systemClock } from '../sandbox/site';
import { startServer } from '../sandbox/web/server';
import { manifestFile } from './app/manifest';
import { root } from './root';

/** The browser tests' runner does not transform what is imported on demand, so it gets the app built. */
const builtApp = createRequire(join(root, 'package.json'));

/** The local site with the app on it: nothing on disk, listening on free ports. */
export interface LiveSite {
  site: Site;
  host: ForgeHost;
  /** Origin of the pages and of REST. */
  url: string;
  /** Origin of the app's frames. */
  uiUrl: string;
  close(): Promise<void>;
}

/** Starts with the seeded accounts and desk, Palier switched on, and no request; app and screens must have been built. */
export async function startLiveSite(clock: Clock = systemClock): Promise<LiveSite> {
  const site = await openSite({ folder: undefined, clock, baseUrl: 'http://127.0.0.1' });
  const host = await startForgeHost({
    site,
    clock,
    manifestPath: manifestFile,
    loadApp: () => Promise.resolve(builtApp('./.build/one-file/index.cjs') as Record<string, unknown>),
  });
  await switchOnSampleDesk(site, host);
  const server = await startServer({
    site,
    host,
    port: 0,
    folders: { app: root, pages: join(root, '.build/pages') },
    now: () => clock.now(),
  });
  return {
    site,
    host,
    url: server.url,
    uiUrl: server.uiUrl,
    async close() {
      await server.close();
      await host.close();
      await site.close();
    },
  };
}
