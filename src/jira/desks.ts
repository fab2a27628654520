import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import { JiraError } from './errors';

const deskSchema = v.object({ projectKey: v.string() });

/** Key of the project behind a portal, whose id is that of its service desk; undefined when there is none. */
export async function projectKeyOfDesk(id: string): Promise<string | undefined> {
  try {
    return (await call('app', 'GET', route`/rest/servicedeskapi/servicedesk/${id}`, deskSchema)).projectKey;
  } catch (error) {
    if (error instanceof JiraError && error.kind === 'gone') return undefined;
    throw error;
  }
}
