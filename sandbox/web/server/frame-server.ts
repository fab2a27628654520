import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';

import type { Manifest } from '../../contracts';
import { frameCsp } from './csp';
import { bridgeScript, themeStyles } from './frame-assets';
import { isOwnHost, pageOrigin } from './guard';
import { listeningPort } from './listening-port';

const BRIDGE_TAG = '<script src="/_forge/global-bridge.js"></script>';

/**
 * The listener that stands for Forge's CDN: the built resources of the app, each document under Forge's CSP and with
 * the bridge as the first script of its head. `root` is the folder that resource paths are relative to.
 */
export async function makeFrameServer(options: {
  manifest: Manifest;
  root: string;
  pagePort: () => number;
}): Promise<FastifyInstance> {
  const { manifest, root, pagePort } = options;
  const server = fastify({ logger: false });
  const bridge = await bridgeScript();
  const theme = themeStyles();

  server.addHook('onRequest', async (request, reply) => {
    if (!isOwnHost(request.headers.host, listeningPort(server))) {
      return reply.code(421).type('text/plain').send('This host is not served here.');
    }
    void reply.headers({
      'content-security-policy': frameCsp({
        pageOrigin: pageOrigin(request.headers.host, pagePort()),
        unsafeInlineStyles: manifest.styles.includes('unsafe-inline'),
      }),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  server.get('/_forge/global-bridge.js', async (request, reply) =>
    reply
      .type('text/javascript')
      .send(`${bridge}(${JSON.stringify(pageOrigin(request.headers.host, pagePort()))});`),
  );
  server.get('/_forge/theme.css', async (_request, reply) => reply.type('text/css').send(theme));

  for (const resource of manifest.resources) {
    const folder = resolve(root, resource.path);
    server.get(`/${resource.key}/index.html`, async (_request, reply) =>
      reply.type('text/html').send(withBridge(await readFile(join(folder, 'index.html'), 'utf8'))),
    );
    await server.register(async (scope) => {
      await scope.register(fastifyStatic, {
        root: folder,
        prefix: `/${resource.key}/`,
        decorateReply: false,
        index: false,
        globIgnore: ['index.html'],
      });
    });
  }
  return server;
}

/** Before anything else in the head: the app's bundle reads the bridge while it loads. */
export function withBridge(html: string): string {
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + BRIDGE_TAG)
    : `${BRIDGE_TAG}${html}`;
}
