import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

import type { Account, ForgeHost, Site } from '../contracts';
import { pageCsp } from './server/csp';
import { addForgeRoutes } from './server/forge-routes';
import { makeFrameServer } from './server/frame-server';
import { frameOrigin, isOwnHost, mayChangeState } from './server/guard';
import { listeningPort } from './server/listening-port';
import { Problem } from './server/problem';
import { addRestRoutes } from './server/rest-routes';
import { makeSigner, storedSecret } from './server/signing';
import { addRuleRoutes } from './server/rule-routes';
import { addSiteRoutes } from './server/site-routes';
import { identify, SESSION_COOKIE } from './server/viewer';

const LOOPBACK = '127.0.0.1';
const BODY_LIMIT = 1024 * 1024;

export interface ServerOptions {
  site: Site;
  host: ForgeHost;
  /** 0 takes any free one. */
  port: number;
  /** Of the listener for Custom UI. Default: the one after `port`, or any when `port` is 0. */
  uiPort?: number;
  folders: {
    /** What the resource paths of the manifest are relative to. */
    app: string;
    /** The built pages: `index.html` and `assets/`. */
    pages: string;
  };
  now?: () => number;
}

export interface RunningServer {
  url: string;
  uiUrl: string;
  close(): Promise<void>;
}

/** Serves the REST API, the pages and, on a second origin, the app's Custom UI. Loopback only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { site, host, port, folders, now = Date.now } = options;
  const pages = resolve(folders.pages);
  const signer = makeSigner(await storedSecret(site.storage('web')));
  const server = fastify({ logger: false, bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  const frames = await makeFrameServer({
    manifest: host.manifest,
    root: folders.app,
    pagePort: () => listeningPort(server),
  });

  const accountOf = (request: FastifyRequest): Account | undefined => {
    const identity = identify(request.headers, site, signer);
    if (identity.kind === 'wrong') throw new Problem(401, 'The account or the token is wrong.');
    return identity.kind === 'account' ? identity.account : undefined;
  };

  readBodiesAsText(server);
  answerErrorsAsJson(server);
  server.addHook('onRequest', async (request, reply) => {
    const { headers } = request;
    if (!isOwnHost(headers.host, listeningPort(server))) {
      return reply
        .code(421)
        .send({ errorMessages: ['This host is not served here. Use 127.0.0.1 or localhost.'] });
    }
    const hasSession =
      headers.authorization === undefined && (headers.cookie ?? '').includes(`${SESSION_COOKIE}=`);
    if (!mayChangeState(request.method, headers, hasSession)) {
      return reply
        .code(403)
        .send({ errorMessages: ['XSRF check failed: the call comes from another site.'] });
    }
    void reply.header('x-content-type-options', 'nosniff');
  });

  addRestRoutes(server, site, signer);
  addSiteRoutes(server, { site, host, signer, accountOf });
  addRuleRoutes(server, { site, host, accountOf });
  addForgeRoutes(server, { site, host, signer, now, accountOf, framePort: () => listeningPort(frames) });
  await addPages(server, pages, () => listeningPort(frames));

  await server.listen({ host: LOOPBACK, port });
  try {
    await listenForFrames(frames, options.uiPort, port);
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    url: `http://${LOOPBACK}:${listeningPort(server)}`,
    uiUrl: `http://${LOOPBACK}:${listeningPort(frames)}`,
    async close() {
      await Promise.all([server.close(), frames.close()]);
    },
  };
}

/** Nobody needs to know the port of the frames: a taken one is replaced, unless it was asked for. */
async function listenForFrames(
  frames: FastifyInstance,
  asked: number | undefined,
  pagePort: number,
): Promise<void> {
  try {
    await frames.listen({ host: LOOPBACK, port: asked ?? (pagePort === 0 ? 0 : pagePort + 1) });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (asked !== undefined || !isTaken) throw error;
    await frames.listen({ host: LOOPBACK, port: 0 });
  }
}

/** Bodies reach the site as they came: it validates them itself. */
function readBodiesAsText(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
}

function answerErrorsAsJson(server: FastifyInstance): void {
  server.setErrorHandler(async (error: unknown, _request, reply) => {
    if (error instanceof Problem) return reply.code(error.status).send({ errorMessages: [error.message] });
    const status = statusOf(error);
    if (status === 413) {
      return reply.code(413).send({ errorMessages: [`The body is larger than ${BODY_LIMIT} bytes.`] });
    }
    if (status !== undefined && status < 500) {
      return reply
        .code(status)
        .send({ errorMessages: [error instanceof Error ? error.message : 'Bad request.'] });
    }
    console.error(error);
    return reply.code(500).send({ errorMessages: ['Internal server error'] });
  });
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

/** One page application under every address that is neither REST, nor the site's own, nor a file. */
async function addPages(server: FastifyInstance, folder: string, framePort: () => number): Promise<void> {
  if (existsSync(join(folder, 'assets'))) {
    await server.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      index: false,
      immutable: true,
      maxAge: '1y',
    });
  }
  server.get('/', async (_request, reply) => reply.redirect('/portal'));
  server.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(_site|assets)\//.test(request.url);
    if (!isPage) return reply.code(404).send({ errorMessages: ['There is nothing at this address.'] });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    return reply
      .type('text/html')
      .header('content-security-policy', pageCsp(frameOrigin(request.headers.host, framePort())))
      .header('referrer-policy', 'same-origin')
      .header('cache-control', 'no-store')
      .send(html);
  });
}
