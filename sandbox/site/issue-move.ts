import type { Caller } from '../contracts';
import type { Access } from './access';
import { ISSUE_NOT_FOUND, jiraError } from './errors';
import { updateIssue } from './issue-changes';
import type { IssueRecord } from './model';
import type { SiteState } from './state';

/**
 * Moves an issue to another project as its "Move" does: it keeps its id, gets a key there, and loses what the other
 * project does not have. Throws an `ApiError` where Jira would refuse.
 */
export function moveIssue(
  state: SiteState,
  access: Access,
  caller: Caller,
  idOrKey: string,
  projectKey: string,
): Promise<IssueRecord> {
  return state.exclusive(async () => {
    const before = state.issue(idOrKey);
    if (before === undefined || !access.canBrowse(caller, before)) throw jiraError(404, ISSUE_NOT_FOUND);
    const project = state.project(projectKey);
    const there = project === undefined ? new Set() : access.projectPermissions(caller, project);
    if (project === undefined || !there.has('CREATE_ISSUES')) {
      throw jiraError(
        400,
        'You do not have permission to create issues in that project, or it does not exist.',
      );
    }
    if (!access.can(caller, 'MOVE_ISSUES', before)) {
      throw jiraError(403, 'You do not have permission to move this issue.');
    }
    if (project.id === before.projectId) throw jiraError(400, 'The issue is in that project already.');
    const transaction = state.transaction();
    const isDesk = project.id === state.supportProject().id;
    const after: IssueRecord = {
      ...before,
      projectId: project.id,
      key: `${project.key}-${String(state.next(transaction, `key/${project.id}`, 0))}`,
      formerKeys: [...(before.formerKeys ?? []), before.key],
      issueTypeId: project.issueTypeIds.includes(before.issueTypeId)
        ? before.issueTypeId
        : (project.issueTypeIds[0] ?? before.issueTypeId),
      requestTypeId: isDesk ? before.requestTypeId : null,
    };
    const moved = updateIssue(state, transaction, caller, before, after);
    await transaction.commit();
    return moved;
  });
}
