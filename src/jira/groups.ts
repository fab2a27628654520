import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import { JiraError } from './errors';

const groupsSchema = v.array(v.object({ groupId: v.string(), name: v.string() }));
const foundSchema = v.object({ groups: groupsSchema });

export interface Group {
  id: string;
  name: string;
}

/** Whether the viewer belongs to a group, as Jira tells them; everybody may know their own groups. */
export async function isInGroup(accountId: string, groupId: string): Promise<boolean> {
  const groups = await call(
    'user',
    'GET',
    route`/rest/api/3/user/groups?accountId=${accountId}`,
    groupsSchema,
  ).catch((error: unknown) => {
    if (error instanceof JiraError && (error.kind === 'not-allowed' || error.kind === 'gone')) return [];
    throw error;
  });
  return groups.some((group) => group.groupId === groupId);
}

/** Groups whose name holds the words, as the viewer may see them; at most 20. */
export async function findGroups(query: string): Promise<Group[]> {
  const { groups } = await call(
    'user',
    'GET',
    route`/rest/api/3/groups/picker?query=${query}&maxResults=20&caseInsensitive=true`,
    foundSchema,
  );
  return groups.map(({ groupId: id, name }) => ({ id, name }));
}
