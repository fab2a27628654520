import { route } from '@forge/api';
import * as v from '../packed/valibot.cjs';
import { call, command } from './client';
import { JiraError } from './errors';

const held = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** Whether the viewer administers Jira. */
export async function isAdmin(): Promise<boolean> {
  const answer = await call(
    'user',
    'GET',
    route`/rest/api/3/mypermissions?permissions=ADMINISTER`,
    held,
  ).catch(refused);
  return answer?.permissions['ADMINISTER']?.havePermission ?? false;
}

/** Whether the viewer may edit the issue. */
export async function mayEditIssue(issueId: string): Promise<boolean> {
  const answer = await call(
    'user',
    'GET',
    route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=EDIT_ISSUES`,
    held,
  ).catch(refused);
  return answer?.permissions['EDIT_ISSUES']?.havePermission ?? false;
}

/** Whether the viewer is an agent of the project. */
export async function isAgentOf(projectKey: string): Promise<boolean> {
  const answer = await call(
    'user',
    'GET',
    route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=SERVICEDESK_AGENT`,
    held,
  ).catch(refused);
  return answer?.permissions['SERVICEDESK_AGENT']?.havePermission ?? false;
}

const grantedSchema = v.object({
  projectPermissions: v.array(v.object({ permission: v.string(), projects: v.array(v.number()) })),
});

/** Ids of those of the projects whose agent the viewer is; at most 1,000 are asked about. */
export async function agentsProjects(projectIds: readonly string[]): Promise<Set<string>> {
  if (projectIds.length === 0) return new Set();
  const permissions = ['SERVICEDESK_AGENT'];
  const { projectPermissions } = await call(
    'user',
    'POST',
    route`/rest/api/3/permissions/check`,
    grantedSchema,
    {
      projectPermissions: [{ permissions, projects: projectIds.map(Number) }],
    },
  );
  const granted = projectPermissions.filter(({ permission }) => permissions.includes(permission));
  return new Set(granted.flatMap(({ projects }) => projects.map(String)));
}

/** Whether the viewer may see the request in the portal: JSM itself is asked, as the viewer. */
export async function maySeeRequest(issueKey: string): Promise<boolean> {
  try {
    await command('user', 'GET', route`/rest/servicedeskapi/request/${issueKey}`);
    return true;
  } catch (error) {
    refused(error);
    return false;
  }
}

/** A refusal or an absence is the answer no; an outage is not an answer. */
function refused(error: unknown): undefined {
  if (error instanceof JiraError && (error.kind === 'not-allowed' || error.kind === 'gone')) return undefined;
  throw error;
}
