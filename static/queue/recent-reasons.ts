const MOST = 5;
const KEY = 'palier.queue.reasons';

/** Reasons that this agent gave last, newest first. They are kept as long as the tab is open, where the browser keeps anything. */
export function recentReasons(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch (error) {
    console.warn('The last reasons are not known.', error);
    return [];
  }
}

/** `before` and one more, which comes first. */
export function rememberReason(reason: string, before: readonly string[]): string[] {
  const reasons = [reason, ...before.filter((one) => one !== reason)].slice(0, MOST);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(reasons));
  } catch (error) {
    console.warn('The last reasons are not kept.', error);
  }
  return reasons;
}
