import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Whether the Host header names this listener. A foreign name that resolves to loopback (DNS rebinding) would
 * otherwise make any web page same-origin with the site.
 */
export function isOwnHost(hostHeader: string | undefined, port: number): boolean {
  return LOOPBACK_NAMES.some(
    (name) => hostHeader === `${name}:${port}` || (port === 80 && hostHeader === name),
  );
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a call may change state. A browser sends `Origin` with every such call, so a foreign one is refused; a
 * client without `Origin` is no browser and is let through unless it rides on a session cookie.
 */
export function mayChangeState(method: string, headers: IncomingHttpHeaders, hasSession: boolean): boolean {
  if (SAFE_METHODS.has(method)) return true;
  if (headers.origin !== undefined) return headers.origin === `http://${headers.host ?? ''}`;
  return !hasSession || headers['sec-fetch-site'] === 'same-origin';
}

/**
 * The origin of the Custom UI frames for a page. They live under the other loopback name, which makes them another
 * site than the page: no cookie of the session reaches them, as none reaches Forge's CDN.
 */
export function frameOrigin(pageHost: string | undefined, framePort: number): string {
  return `http://${(pageHost ?? '').startsWith('localhost') ? '127.0.0.1' : 'localhost'}:${framePort}`;
}

/** The counterpart: the page that a frame on `frameHost` belongs to. */
export function pageOrigin(frameHost: string | undefined, pagePort: number): string {
  return `http://${(frameHost ?? '').startsWith('localhost') ? '127.0.0.1' : 'localhost'}:${pagePort}`;
}
