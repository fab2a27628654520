import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import { JiraError } from './errors';

const userSchema = v.object({ displayName: v.string() });

/** Display names as the viewer may see them; accounts that are gone or hidden are left out. */
export async function namesOf(accountIds: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  await Promise.all(
    [...new Set(accountIds)].map(async (accountId) => {
      const user = await call(
        'user',
        'GET',
        route`/rest/api/3/user?accountId=${accountId}`,
        userSchema,
      ).catch(unnamed);
      if (user) names.set(accountId, user.displayName);
    }),
  );
  return names;
}

/** A history without a name is worth more than no history. */
function unnamed(error: unknown): undefined {
  if (error instanceof JiraError) return undefined;
  throw error;
}
