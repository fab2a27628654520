import type { FastifyInstance } from 'fastify';

/** The port that a listener got. Throws before it listens. */
export function listeningPort(server: FastifyInstance): number {
  const address = server.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server is not listening on a port.');
  return address.port;
}
