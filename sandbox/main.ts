import { join } from 'node:path';

import type { ForgeHost, Site } from './contracts';
import { startForgeHost } from './forge';
import { LaunchError, readOptions } from './launch/options';
import { waitForDecisions } from './launch/outcomes';
import { switchOnSampleDesk } from './launch/sample-desk';
import { sendSamples } from './launch/samples';
import { openState } from './launch/state-folder';
import { outcomeTable } from './launch/table';
import { systemClock } from './site';
import { startServer, type RunningServer } from './web/server';

const PATIENCE_MS = 90_000;
const CLOSING_MS = 5000;

/** Runs the local site of the checkout at `root` until a signal ends it. Sets the exit code; does not throw. */
export async function main(args: string[], root: string): Promise<void> {
  const running = new Running();
  try {
    const { fresh, port } = readOptions(args, process.env['PORT']);
    running.closeOnSignal();
    const url = `http://127.0.0.1:${port}`;
    const site = running.keep(await openState(join(root, '.site'), url, fresh));
    const host = running.keep(await startApp(site, root));
    await switchOnSampleDesk(site, host);
    const server = running.keep(await listen(site, host, port, root));
    await report(site, server);
  } catch (error) {
    console.error(error instanceof LaunchError ? `\n${error.message}` : error);
    process.exitCode = 1;
    await running.close();
  }
}

function startApp(site: Site, root: string): Promise<ForgeHost> {
  return startForgeHost({
    site,
    clock: systemClock,
    manifestPath: join(root, 'manifest.yml'),
    loadApp: () => import('../src/index'),
    log: (line) => console.error(`app: ${line}`),
  });
}

async function listen(site: Site, host: ForgeHost, port: number, root: string): Promise<RunningServer> {
  try {
    return await startServer({ site, host, port, folders: { app: root, pages: join(root, '.build/pages') } });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new LaunchError(
        `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 10} npm start`,
      );
    }
    throw error;
  }
}

async function report(site: Site, server: RunningServer): Promise<void> {
  const { url } = server;
  const sent = await sendSamples(site, url);
  if (sent > 0) console.log(`${sent} sample requests sent through the portal. Waiting for the decisions …`);
  const outcomes = await waitForDecisions(site, url, PATIENCE_MS, () => undefined);
  console.log(`\n${outcomeTable(outcomes)}\n`);
  const undecided = outcomes.filter(({ decision }) => decision === undefined).length;
  if (undecided > 0) console.log(`${undecided} not decided yet; the hourly sweep looks after them.\n`);
  console.log(
    [
      `Client portal   ${url}/portal`,
      `Agent queues    ${url}/agent/queues`,
      `App settings    ${url}/settings/apps`,
      `Faults          ${url}/settings/site`,
      `REST            ${url}/rest/api/3/…  ${url}/rest/servicedeskapi/…`,
      '',
      'Choose an account at the top right of a page. For REST clients (basic authentication, e-mail:token):',
      ...site
        .accounts()
        .map((account) => `  ${account.emailAddress}:${account.token}  (${describe(account)})`),
      '',
      'Ctrl+C stops the site; its state stays in .site/. Begin anew with: npm start -- --fresh',
    ].join('\n'),
  );
}

function describe({ accountType, role, locale }: ReturnType<Site['accounts']>[number]): string {
  const kind =
    accountType === 'licensed'
      ? (role ?? 'licensed')
      : accountType === 'customer'
        ? 'client'
        : 'colleague without licence';
  return `${kind}, ${locale}`;
}

/** What has to be closed, the last opened first. */
class Running {
  private readonly parts: { close(): Promise<void> }[] = [];
  private closing: Promise<void> | undefined;

  keep<T extends { close(): Promise<void> }>(part: T): T {
    this.parts.push(part);
    return part;
  }

  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  closeOnSignal(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        // Work that does not end must not keep the terminal; what was acknowledged is on disk already.
        setTimeout(() => process.exit(1), CLOSING_MS).unref();
        void this.close().then(() => process.exit(0));
      });
    }
  }

  private async closeAll(): Promise<void> {
    for (const part of this.parts.reverse()) await part.close();
  }
}
