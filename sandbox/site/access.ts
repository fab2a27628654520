import type { Caller } from '../contracts';
import type { IssueRecord } from './model';
import type { ProjectSeed } from './site-seed';
import type { SiteState } from './state';

/** What a caller is to the site. `guest`: an account without a licence, whether a portal customer or a colleague. */
export type Standing = 'app' | 'admin' | 'agent' | 'user' | 'guest' | 'anonymous';

export const GLOBAL_PERMISSIONS = ['ADMINISTER', 'BULK_CHANGE', 'SYSTEM_ADMIN', 'USER_PICKER'] as const;

const WORK_PERMISSIONS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'TRANSITION_ISSUES',
  'CLOSE_ISSUES',
  'RESOLVE_ISSUES',
  'ADD_COMMENTS',
  'CREATE_ATTACHMENTS',
  'LINK_ISSUES',
  'SCHEDULE_ISSUES',
  'WORK_ON_ISSUES',
];
const DESK_PERMISSIONS = ['SERVICEDESK_AGENT', 'MODIFY_REPORTER', 'MOVE_ISSUES'];
const PROJECT_ADMIN_PERMISSIONS = [
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
];
export const PROJECT_PERMISSIONS = [...WORK_PERMISSIONS, ...DESK_PERMISSIONS, ...PROJECT_ADMIN_PERMISSIONS];

/** Who may do what. The only place that knows. */
export class Access {
  constructor(private readonly state: SiteState) {}

  standing(caller: Caller): Standing {
    if (caller.kind === 'app') return 'app';
    const account = this.state.accountOf(caller);
    if (account === undefined) return 'anonymous';
    return account.accountType === 'licensed' ? (account.role ?? 'user') : 'guest';
  }

  /** Agents of the desk, admins and the app see every request and work on it. */
  isAgent(caller: Caller): boolean {
    const standing = this.standing(caller);
    if (standing === 'agent') return this.worksIn(caller, this.state.supportProject());
    return standing === 'app' || standing === 'admin';
  }

  private worksIn(caller: Caller, project: ProjectSeed): boolean {
    return this.state.accountOf(caller)?.projects?.includes(project.key) ?? true;
  }

  globalPermissions(caller: Caller): Set<string> {
    switch (this.standing(caller)) {
      case 'admin':
        return new Set(['ADMINISTER', 'BULK_CHANGE', 'USER_PICKER']);
      case 'agent':
      case 'user':
        return new Set(['BULK_CHANGE', 'USER_PICKER']);
      case 'app':
        return new Set(['USER_PICKER']);
      case 'guest':
      case 'anonymous':
        return new Set();
    }
  }

  projectPermissions(caller: Caller, project: ProjectSeed): Set<string> {
    const permissions = this.permissionsOfRole(caller, project);
    for (const withheld of this.state.accountOf(caller)?.withheld ?? []) permissions.delete(withheld);
    return permissions;
  }

  private permissionsOfRole(caller: Caller, project: ProjectSeed): Set<string> {
    const isDesk = project.projectTypeKey === 'service_desk';
    switch (this.standing(caller)) {
      case 'app':
      case 'admin':
        return new Set([
          ...WORK_PERMISSIONS,
          ...(isDesk ? DESK_PERMISSIONS : []),
          ...PROJECT_ADMIN_PERMISSIONS,
        ]);
      case 'agent':
        if (!this.worksIn(caller, project)) return new Set();
        return new Set([...WORK_PERMISSIONS, ...(isDesk ? DESK_PERMISSIONS : [])]);
      case 'user':
        return new Set(isDesk ? [] : WORK_PERMISSIONS);
      case 'guest':
      case 'anonymous':
        return new Set();
    }
  }

  can(caller: Caller, permission: string, issue: IssueRecord): boolean {
    return this.projectPermissions(caller, this.state.projectOf(issue)).has(permission);
  }

  canBrowse(caller: Caller, issue: IssueRecord): boolean {
    return this.can(caller, 'BROWSE_PROJECTS', issue);
  }

  /** What a caller may see in the portal: all requests as an agent, else those that are theirs or shared with them. */
  canSeeRequest(caller: Caller, issue: IssueRecord): boolean {
    if (issue.requestTypeId === null) return false;
    if (this.isAgent(caller)) return true;
    const account = this.state.accountOf(caller);
    if (account === undefined) return false;
    return (
      issue.reporter === account.accountId ||
      issue.participants.includes(account.accountId) ||
      issue.organisationIds.some((id) => account.organisationIds.includes(id))
    );
  }
}
