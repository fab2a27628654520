import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';

const groupsSchema = v.array(v.object({ groupId: v.string(), name: v.string() }));
const foundSchema = v.object({ groups: groupsSchema });

export interface Group {
  id: string;
  name: string;
}

const selfSchema = v.object({ groups: v.optional(v.object({ items: groupsSchema }), { items: [] }) });

/** Whether the viewer belongs to a group. Jira tells everybody their own, nested ones included; about others not everybody may ask. */
export async function isInGroup(groupId: string): Promise<boolean> {
  const { groups } = await call('user', 'GET', route`/rest/api/3/myself?expand=groups`, selfSchema);
  return groups.items.some((group) => group.groupId === groupId);
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
