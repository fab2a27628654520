import * as v from 'valibot';
import type { Caller } from '../../contracts';
import { GLOBAL_PERMISSIONS, PROJECT_PERMISSIONS } from '../access';
import { ISSUE_NOT_FOUND, jiraError } from '../errors';
import type { ProjectSeed } from '../site-seed';
import { APP_ACCOUNT_ID } from '../state';
import { accountView, groupView, userView } from '../views';
import { bodyOf, integer, list, ok, requireLogin, type Call, type Handlers } from './call';

/** Others see accounts as far as they may look people up; everybody sees themselves. */
function mayLookUp(call: Call): boolean {
  return call.access.globalPermissions(call.caller).has('USER_PICKER');
}

function projectOfQuery(call: Call): ProjectSeed | undefined {
  const issueIdOrKey = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issueIdOrKey !== null) {
    const issue = call.state.issue(issueIdOrKey);
    if (issue === undefined || !call.access.canBrowse(call.caller, issue))
      throw jiraError(404, ISSUE_NOT_FOUND);
    return call.state.projectOf(issue);
  }
  const idOrKey = call.query.get('projectKey') ?? call.query.get('projectId');
  if (idOrKey === null) return undefined;
  const project = call.state.project(idOrKey);
  if (project === undefined || !call.access.projectPermissions(call.caller, project).has('BROWSE_PROJECTS')) {
    throw jiraError(404, `No project could be found with key or id '${idOrKey}'.`);
  }
  return project;
}

function isKnown(permission: string): boolean {
  return PROJECT_PERMISSIONS.includes(permission) || isGlobal(permission);
}

function isGlobal(permission: string): boolean {
  return GLOBAL_PERMISSIONS.some((known) => known === permission);
}

function requireKnown(permissions: string[]): void {
  const unknown = permissions.filter((permission) => !isKnown(permission));
  if (unknown.length > 0) throw jiraError(400, `Unrecognized permission: ${unknown.join(', ')}`);
}

export const peopleHandlers: Handlers = {
  getMyPermissions(call) {
    const wanted = list(call, 'permissions');
    if (wanted === undefined || wanted.length === 0) {
      throw jiraError(400, "The 'permissions' query parameter is required.");
    }
    requireKnown(wanted);
    const project = projectOfQuery(call);
    const projects = project === undefined ? call.state.seed.projects : [project];
    const global = call.access.globalPermissions(call.caller);
    const permissions = wanted.map((key): [string, unknown] => [
      key,
      {
        id: String([...GLOBAL_PERMISSIONS, ...PROJECT_PERMISSIONS].indexOf(key)),
        key,
        name: key.toLowerCase().replaceAll('_', ' '),
        type: isGlobal(key) ? 'GLOBAL' : 'PROJECT',
        description: '',
        havePermission: isGlobal(key)
          ? global.has(key)
          : projects.some((one) => call.access.projectPermissions(call.caller, one).has(key)),
      },
    ]);
    return ok({ permissions: Object.fromEntries(permissions) });
  },

  getBulkPermissions(call) {
    const { state, access } = call;
    const input = bodyOf(
      call,
      v.looseObject({
        accountId: v.optional(v.string()),
        globalPermissions: v.optional(v.array(v.string()), []),
        projectPermissions: v.optional(
          v.array(
            v.looseObject({
              permissions: v.array(v.string()),
              issues: v.optional(v.array(v.number()), []),
              projects: v.optional(v.array(v.number()), []),
            }),
          ),
          [],
        ),
      }),
    );
    const { accountId } = input;
    if (accountId !== undefined && accountId !== state.accountIdOf(call.caller)) {
      if (!access.globalPermissions(call.caller).has('ADMINISTER') && call.caller.kind !== 'app') {
        throw jiraError(403, 'Only administrators may check the permissions of others.');
      }
    }
    const caller: Caller =
      accountId === undefined || accountId === APP_ACCOUNT_ID ? call.caller : { kind: 'user', accountId };
    requireKnown([
      ...input.globalPermissions,
      ...input.projectPermissions.flatMap(({ permissions }) => permissions),
    ]);
    const global = access.globalPermissions(caller);
    const byPermission = new Map<string, { issues: Set<number>; projects: Set<number> }>();
    for (const { permissions, issues, projects } of input.projectPermissions) {
      for (const permission of permissions) {
        const granted = byPermission.get(permission) ?? {
          issues: new Set<number>(),
          projects: new Set<number>(),
        };
        byPermission.set(permission, granted);
        for (const id of issues) {
          const issue = state.issues.get(String(id));
          if (issue !== undefined && access.can(caller, permission, issue)) granted.issues.add(id);
        }
        for (const id of projects) {
          const project = state.project(String(id));
          if (project !== undefined && access.projectPermissions(caller, project).has(permission)) {
            granted.projects.add(id);
          }
        }
      }
    }
    return ok({
      globalPermissions: input.globalPermissions.filter((permission) => global.has(permission)),
      projectPermissions: [...byPermission].map(([permission, { issues, projects }]) => ({
        permission,
        issues: [...issues],
        projects: [...projects],
      })),
    });
  },

  getUser(call) {
    const self = requireLogin(call);
    const accountId = call.query.get('accountId');
    if (accountId === null) throw jiraError(400, "The query parameter 'accountId' is required.");
    const user = accountId === self || mayLookUp(call) ? userView(call.state, accountId) : null;
    if (user === null) {
      throw jiraError(404, `Specified user does not exist or you do not have required permissions`);
    }
    return ok(user);
  },

  getCurrentUser(call) {
    const self = requireLogin(call);
    const locale = call.state.accounts.get(self)?.locale;
    const own = (call.state.seed.groups ?? []).filter(({ accountIds }) => accountIds.includes(self));
    const items = own.map((group) => groupView(call.state, group));
    return ok({
      ...userView(call.state, self),
      ...(locale === undefined ? {} : { locale }),
      groups: { size: items.length, items: list(call, 'expand')?.includes('groups') === true ? items : [] },
    });
  },

  findUsers(call) {
    requireLogin(call);
    const query = call.query.get('query')?.toLowerCase() ?? '';
    const accountId = call.query.get('accountId');
    if (call.query.get('query') === null && accountId === null) {
      throw jiraError(400, "One of the query parameters 'query' or 'accountId' is required.");
    }
    const startAt = integer(call, 'startAt', 0);
    const found = call.state.accounts.all().filter((account) => {
      if (accountId !== null) return account.accountId === accountId;
      const words = [...account.displayName.toLowerCase().split(/\s+/), account.displayName.toLowerCase()];
      return [...words, account.emailAddress.toLowerCase()].some((word) => word.startsWith(query));
    });
    return ok(
      (mayLookUp(call) ? found : [])
        .slice(startAt, startAt + integer(call, 'maxResults', 50, 1000))
        .map((account) => accountView(call.state, account)),
    );
  },
};
