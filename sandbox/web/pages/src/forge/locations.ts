import { record, text } from '../common/api';

/** The address on this site of what `router.navigate` or `router.getUrl` names. Throws for a target it has no page for. */
export function addressOf(location: unknown): string {
  const { url, target, issueKey, moduleKey } = record(location);
  if (typeof url === 'string') {
    const address = new URL(url, window.location.origin);
    if (!/^(https?|mailto):$/.test(address.protocol))
      throw new Error(`The address ${url} cannot be navigated to.`);
    return address.href;
  }
  switch (target) {
    case 'issue':
      return new URL(`/browse/${encodeURIComponent(text(issueKey))}`, window.location.origin).href;
    case 'module':
      if (text(moduleKey) === '') break;
      return new URL('/settings/apps', window.location.origin).href;
  }
  throw new Error(`The local site has no page for the navigation target ${JSON.stringify(target ?? null)}.`);
}
