import type { IncomingHttpHeaders } from 'node:http';

import * as v from 'valibot';

import type { Account, Caller, Site, Viewer } from '../../contracts';
import type { Signer } from './signing';

export const SESSION_COOKIE = 'palier_session';
const sessionSchema = v.object({ accountId: v.string() });

/** Who stands behind a request of a browser or a REST client. */
export type Identity =
  | { kind: 'account'; account: Account; by: 'basic' | 'cookie' }
  | { kind: 'anonymous' }
  /** Credentials were sent and are wrong: this is not the same as sending none. */
  | { kind: 'wrong' };

export function identify(headers: IncomingHttpHeaders, site: Site, signer: Signer): Identity {
  if (headers.authorization !== undefined) {
    const account = site.authenticate(headers.authorization);
    return account === undefined ? { kind: 'wrong' } : { kind: 'account', account, by: 'basic' };
  }
  const cookie = readCookie(headers.cookie);
  const session =
    cookie === undefined ? undefined : v.safeParse(sessionSchema, signer.open('session', cookie));
  const account = session?.success === true ? site.account(session.output.accountId) : undefined;
  return account === undefined ? { kind: 'anonymous' } : { kind: 'account', account, by: 'cookie' };
}

/** `accountId` undefined signs out. */
export function sessionCookie(signer: Signer, accountId: string | undefined): string {
  const attributes = 'Path=/; HttpOnly; SameSite=Strict';
  return accountId === undefined
    ? `${SESSION_COOKIE}=; ${attributes}; Max-Age=0`
    : `${SESSION_COOKIE}=${signer.sign('session', { accountId })}; ${attributes}`;
}

export function callerOf(account: Account | undefined): Caller {
  return account === undefined ? { kind: 'anonymous' } : { kind: 'user', accountId: account.accountId };
}

export function viewerOf(account: Account | undefined): Viewer {
  return account === undefined
    ? { kind: 'anonymous' }
    : { kind: account.accountType, accountId: account.accountId };
}

function readCookie(header: string | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [name, ...value] = pair.trim().split('=');
    if (name === SESSION_COOKIE) return value.join('=');
  }
  return undefined;
}
