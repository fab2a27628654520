import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesUnder } from './files';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a built screen by itself on a free port, compressed, as the platform serves an app's files. */
export function serveScreen(folder: string): Promise<Server> {
  const files = new Map(
    filesUnder(folder).map((file) => [
      `/${relative(folder, file).replaceAll('\\', '/')}`,
      gzipSync(readFileSync(file)),
    ]),
  );
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const content = files.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/**
 * A script that stands in for the platform's bridge before the screen runs: one viewer, and one answer to every call of
 * the back end.
 */
export function bridgeStub(
  answer: unknown,
  options: { locale: string; theme: 'light' | 'dark'; afterMs: number },
): string {
  const context = {
    locale: options.locale,
    timezone: 'Europe/Zurich',
    extension: {},
    accountId: 'account-1',
    cloudId: 'cloud-1',
    localId: 'local-1',
    moduleKey: 'module-1',
    environmentId: 'environment-1',
    environmentType: 'DEVELOPMENT',
    siteUrl: 'https://example.atlassian.net',
  };
  return `globalThis.__bridge = {
    callBridge: (command) => {
      switch (command) {
        case 'getContext':
          return Promise.resolve(${JSON.stringify(context)});
        case 'enableTheming':
          document.documentElement.dataset.colorMode = ${JSON.stringify(options.theme)};
          document.documentElement.dataset.theme = 'dark:dark light:light';
          return Promise.resolve();
        case 'invoke':
          return new Promise((resolve) => setTimeout(() => resolve(${JSON.stringify(answer)}), ${String(options.afterMs)}));
        default:
          return Promise.resolve();
      }
    },
  };`;
}
