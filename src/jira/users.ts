import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { type Actor, call } from './client';
import { JiraError } from './errors';

const userSchema = v.object({ displayName: v.string() });

/** Display names as the viewer may see them; accounts that are gone or hidden are left out. */
export async function namesOf(accountIds: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  await Promise.all(
    [...new Set(accountIds)].map(async (accountId) => {
      const user = await userOf('user', accountId).catch(unnamed);
      if (user) names.set(accountId, user.displayName);
    }),
  );
  return names;
}

/** Display name of an account as the app may see it; undefined when it is gone or hidden. */
export async function nameOf(accountId: string): Promise<string | undefined> {
  const user = await userOf('app', accountId).catch((error: unknown) => {
    if (error instanceof JiraError && (error.kind === 'gone' || error.kind === 'not-allowed'))
      return undefined;
    throw error;
  });
  return user?.displayName;
}

const selfSchema = v.object({ locale: v.optional(v.string(), '') });

/** The viewer's language tag as Jira has it (`fr_CH`); empty where it has none. Throws JiraError. */
export async function localeOfViewer(): Promise<string> {
  return (await call('user', 'GET', route`/rest/api/3/myself`, selfSchema)).locale;
}

function userOf(actor: Actor, accountId: string) {
  return call(actor, 'GET', route`/rest/api/3/user?accountId=${accountId}`, userSchema);
}

/** A history without a name is worth more than no history. */
function unnamed(error: unknown): undefined {
  if (error instanceof JiraError) return undefined;
  throw error;
}
