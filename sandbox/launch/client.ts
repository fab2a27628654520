import { setTimeout as wait } from 'node:timers/promises';

import type { Account } from '../contracts';

/** A REST client of the site with the basic credentials of one account, as any program would be. */
export interface Client {
  /** The JSON answer. Rejects with status and body when it is no success; waits as told when there were too many calls. */
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

const ATTEMPTS = 5;

export function clientOf(url: string, account: Account): Client {
  const authorization = `Basic ${Buffer.from(`${account.emailAddress}:${account.token}`).toString('base64')}`;
  return {
    async call(method, path, body) {
      for (let attempt = 1; ; attempt++) {
        const answer = await fetch(url + path, {
          method,
          headers: {
            authorization,
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (answer.ok) return answer.status === 204 ? undefined : await answer.json();
        if (answer.status !== 429 || attempt === ATTEMPTS) {
          throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
        }
        await wait(1000 * Number(answer.headers.get('retry-after') ?? 1));
      }
    },
  };
}
