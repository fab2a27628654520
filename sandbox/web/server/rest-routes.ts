import type { FastifyInstance, FastifyReply } from 'fastify';

import type { ApiResponse, Site } from '../../contracts';
import type { Signer } from './signing';
import { callerOf, identify } from './viewer';

/** Passes `/rest/*` to the site as the account of the credentials or, for the pages, of the session. */
export function addRestRoutes(server: FastifyInstance, site: Site, signer: Signer): void {
  server.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'],
    url: '/rest/*',
    handler: async (request, reply) => {
      const identity = identify(request.headers, site, signer);
      if (identity.kind === 'wrong') return refuseCredentials(reply, site.baseUrl);
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers)) {
        // What proves the account stops here: the site is told the caller.
        if (name !== 'authorization' && name !== 'cookie' && value !== undefined) {
          headers[name] = Array.isArray(value) ? value.join(', ') : value;
        }
      }
      const answer = await site.handle({
        method: request.method,
        path: request.raw.url ?? request.url,
        headers,
        ...(typeof request.body === 'string' && request.body !== '' ? { body: request.body } : {}),
        caller: callerOf(identity.kind === 'account' ? identity.account : undefined),
      });
      return sendAnswer(reply, answer);
    },
  });
}

export function sendAnswer(reply: FastifyReply, answer: ApiResponse): FastifyReply {
  void reply.code(answer.status).headers(answer.headers);
  if (answer.body === '') return reply.send();
  if (answer.headers['content-type'] === undefined) void reply.type('application/json;charset=UTF-8');
  return reply.send(answer.body);
}

function refuseCredentials(reply: FastifyReply, baseUrl: string): FastifyReply {
  return reply
    .code(401)
    .header('www-authenticate', `OAuth realm="${encodeURIComponent(baseUrl)}"`)
    .header('x-seraph-loginreason', 'AUTHENTICATED_FAILED')
    .type('application/json;charset=UTF-8')
    .send(
      JSON.stringify({
        message: 'Client must be authenticated to access this resource.',
        'status-code': 401,
      }),
    );
}
