import type { Refused } from '../../bridge/definitions';
import { localeOf, message } from '../../explain';
import { isAdmin } from '../../jira/permissions';
import type { Locale } from '../../policy/vocabulary';
import { localeTagOf } from '../context';

/** Runs `act` when Jira says that the viewer administers it; otherwise nothing happens, and the screen is told why. */
export async function asAdmin<T>(
  payload: unknown,
  act: (locale: Locale) => Promise<T>,
): Promise<T | Refused> {
  const locale = localeOf(localeTagOf(payload));
  return (await isAdmin()) ? act(locale) : { kind: 'refused', message: message('admin-only', locale) };
}
