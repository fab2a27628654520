import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startServer, type RunningServer } from '../../sandbox/web/server';
import { ACCOUNTS, fakeHost, fakeSite, type FakeHost, type FakeSite } from './fakes';

export interface Setting {
  site: FakeSite;
  host: FakeHost;
  server: RunningServer;
  /** Begins a new record of what site and host were asked, and clears the faults. */
  forget(): void;
  /** Moves the server's clock. */
  pass(ms: number): void;
  stop(): Promise<void>;
}

/** A server over fakes, on free ports, with one small document per resource and for the pages. */
export async function startSetting(options: { styles?: string[]; site?: FakeSite } = {}): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-web-'));
  const host = fakeHost(options.styles);
  for (const { path } of host.manifest.resources) {
    mkdirSync(join(folder, path, 'assets'), { recursive: true });
    writeFileSync(
      join(folder, path, 'index.html'),
      '<html><head><script src="./assets/app.js"></script></head></html>',
    );
    writeFileSync(join(folder, path, 'assets', 'app.js'), 'console.log(1)');
  }
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'pages', 'index.html'), '<html><head></head><body>pages</body></html>');

  const site = options.site ?? fakeSite();
  let now = 1_800_000_000_000;
  const server = await startServer({
    site,
    host,
    port: 0,
    folders: { app: folder, pages: join(folder, 'pages') },
    now: () => now,
  });
  return {
    site,
    host,
    server,
    forget: () => {
      for (const record of [site.calls, site.created, site.rules, host.invoked]) record.length = 0;
      Object.assign(site.faults.events, { duplicate: false, reorder: false, delayMs: 0 });
    },
    pass: (ms) => {
      now += ms;
    },
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function basic(accountId: string, token?: string): string {
  const account = ACCOUNTS.find((one) => one.accountId === accountId);
  return `Basic ${Buffer.from(`${account?.emailAddress ?? accountId}:${token ?? account?.token ?? ''}`).toString('base64')}`;
}

/** The cookie of a switch to the account, as the browser would send it back. */
export async function signIn(server: RunningServer, accountId: string): Promise<string> {
  const answer = await post(server, '/_site/switch', { accountId }, { origin: server.url });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

export function post(
  server: RunningServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** `fetch` always names the host it connects to; this says another. */
export function getAs(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

export interface OpenedModule {
  key: string;
  title: string;
  src: string;
  token: string;
  context: { accountId?: string; moduleKey: string; locale: string; extension: Record<string, unknown> };
}

export async function modulesAt(
  server: RunningServer,
  query: string,
  cookie?: string,
): Promise<OpenedModule[]> {
  const answer = await fetch(
    `${server.url}/_site/modules?${query}`,
    cookie === undefined ? {} : { headers: { cookie } },
  );
  return ((await answer.json()) as { modules: OpenedModule[] }).modules;
}
