import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import { JiraError } from './errors';

const typeSchema = v.object({ name: v.string() });

/** Name of a request type of a service desk, as the app; undefined when there is none of this id. */
export async function requestTypeName(deskId: string, id: string): Promise<string | undefined> {
  try {
    const path = route`/rest/servicedeskapi/servicedesk/${deskId}/requesttype/${id}`;
    return (await call('app', 'GET', path, typeSchema)).name;
  } catch (error) {
    if (error instanceof JiraError && error.kind === 'gone') return undefined;
    throw error;
  }
}
