import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call } from './client';
import { JiraError } from './errors';

const pageSchema = v.object({
  values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })),
  isLast: v.optional(v.boolean()),
});

const PAGE = 50;
/** Ten calls: more projects are named by their key. */
const MOST_PAGES = 10;

/** Service projects that the viewer sees, by key; at most 500. */
export async function serviceProjects(): Promise<Project[]> {
  const found: Project[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const startAt = page * PAGE;
    const { values, isLast } = await call(
      'user',
      'GET',
      route`/rest/api/3/project/search?typeKey=service_desk&orderBy=key&startAt=${startAt}&maxResults=${PAGE}`,
      pageSchema,
    );
    found.push(...values);
    if (isLast !== false || values.length === 0) break;
  }
  return found;
}

export interface Project {
  id: string;
  key: string;
  name: string;
}

const projectSchema = v.object({ id: v.string(), key: v.string(), name: v.string() });

/** A project by id or key; undefined when there is none, or the viewer may not see it. */
export function projectOf(idOrKey: string): Promise<Project | undefined> {
  return call('user', 'GET', route`/rest/api/3/project/${idOrKey}`, projectSchema).catch(absentWhenHidden);
}

const placeSchema = v.object({
  fields: v.object({ project: v.object({ id: v.string(), key: v.string() }) }),
});

/** The project of an issue; undefined when there is no such issue, or the viewer may not see it. */
export async function projectOfIssue(issueId: string): Promise<Pick<Project, 'id' | 'key'> | undefined> {
  const found = await call(
    'user',
    'GET',
    route`/rest/api/3/issue/${issueId}?fields=project`,
    placeSchema,
  ).catch(absentWhenHidden);
  return found?.fields.project;
}

function absentWhenHidden(error: unknown): undefined {
  if (error instanceof JiraError && (error.kind === 'gone' || error.kind === 'not-allowed')) return undefined;
  throw error;
}
