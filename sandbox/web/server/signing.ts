import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import type { KeyValueStore } from '../../contracts';

/** Signs small JSON values so that a browser can hold them and not alter them. */
export interface Signer {
  /** `purpose` keeps a value signed for one use from being taken for another. */
  sign(purpose: string, value: unknown): string;
  /** The value, or undefined when it was not signed here for this purpose. */
  open(purpose: string, text: string): unknown;
}

export function makeSigner(secret: string): Signer {
  const mac = (purpose: string, body: string): Buffer =>
    createHmac('sha256', secret).update(`${purpose}\n${body}`).digest();
  return {
    sign(purpose, value) {
      const body = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${body}.${mac(purpose, body).toString('base64url')}`;
    },
    open(purpose, text) {
      const [body, signature, ...rest] = text.split('.');
      if (body === undefined || signature === undefined || rest.length > 0) return undefined;
      const given = Buffer.from(signature, 'base64url');
      const expected = mac(purpose, body);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown;
    },
  };
}

/** The secret outlives a restart, so that nobody is signed out by one. */
export async function storedSecret(store: KeyValueStore): Promise<string> {
  const known = store.get('signing-secret');
  if (typeof known === 'string') return known;
  const secret = randomBytes(32).toString('base64url');
  await store.write({ put: [['signing-secret', secret]] });
  return secret;
}
