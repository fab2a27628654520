import { STATUSES } from '../catalogue';
import { jiraError } from '../errors';
import type { ProjectSeed } from '../site-seed';
import { issueTypeView, projectView, statusView } from '../views';
import { list, ok, param, platformPage, type Call, type Handlers } from './call';

function visibleProjects(call: Call): ProjectSeed[] {
  return call.state.seed.projects.filter((project) =>
    call.access.projectPermissions(call.caller, project).has('BROWSE_PROJECTS'),
  );
}

export const projectHandlers: Handlers = {
  getProject(call) {
    const idOrKey = param(call, 'projectIdOrKey');
    const project = call.state.project(idOrKey);
    if (project === undefined || !visibleProjects(call).includes(project)) {
      throw jiraError(404, `No project could be found with key '${idOrKey}'.`);
    }
    return ok({
      ...projectView(call.state, project),
      description: '',
      issueTypes: project.issueTypeIds.map((id) => issueTypeView(call.state, id)),
    });
  },

  searchProjects(call) {
    const query = call.query.get('query')?.toLowerCase() ?? '';
    const types = list(call, 'typeKey');
    const keys = list(call, 'keys');
    const ids = list(call, 'id');
    const order = call.query.get('orderBy') ?? 'key';
    const by = order.endsWith('name') ? 'name' : 'key';
    const descending = order.startsWith('-');
    const found = visibleProjects(call)
      .filter(({ key, name }) => [key, name].some((text) => text.toLowerCase().includes(query)))
      .filter(({ projectTypeKey }) => types === undefined || types.includes(projectTypeKey))
      .filter(({ key }) => keys === undefined || keys.includes(key))
      .filter(({ id }) => ids === undefined || ids.includes(id))
      .sort((a, b) => (descending ? -1 : 1) * a[by].localeCompare(b[by]));
    return ok(
      platformPage(
        call,
        found.map((project) => projectView(call.state, project)),
      ),
    );
  },

  getAllLabels(call) {
    const labels = call.state.issues
      .all()
      .filter((issue) => call.access.canBrowse(call.caller, issue))
      .flatMap((issue) => issue.labels);
    return ok(platformPage(call, [...new Set(labels)].sort(), 1000));
  },

  getServerInfo: (call) =>
    ok({
      baseUrl: call.state.baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      serverTitle: 'Jira',
    }),

  getIssueAllTypes(call) {
    const ids = new Set(visibleProjects(call).flatMap(({ issueTypeIds }) => issueTypeIds));
    return ok([...ids].map((id) => issueTypeView(call.state, id)));
  },

  getStatuses(call) {
    const statuses = visibleProjects(call).length === 0 ? [] : STATUSES;
    return ok(statuses.map((status) => statusView(call.state, status)));
  },
};
