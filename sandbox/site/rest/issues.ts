import * as v from 'valibot';
import { DEFAULT_PRIORITY_ID, FIRST_STATUS_ID, TRANSITIONS, type TransitionRule } from '../catalogue';
import { fieldError, jiraError, type ApiError } from '../errors';
import { addComment, createIssue, deleteIssue, updateIssue } from '../issue-changes';
import {
  commentBody,
  editSchema,
  editedIssue,
  isInternal,
  propertyValue,
  summaryOf,
  type Edit,
} from '../issue-edit';
import type { IssueRecord } from '../model';
import { statusOf, statusView } from '../views';
import { commentView, issueView } from '../issue-view';
import { WorkflowRules } from '../workflow-rules';
import {
  bodyOf,
  browsableIssue,
  created,
  integer,
  list,
  noContent,
  ok,
  param,
  requireLogin,
  requirePermission,
  type Call,
  type Handlers,
} from './call';

const CANNOT_EDIT = 'You do not have permission to edit issues in this project.';

function fullView(call: Call, issue: IssueRecord): Record<string, unknown> {
  const expand = list(call, 'expand') ?? [];
  const view = issueView(call.state, issue, call.caller, {
    fields: list(call, 'fields') ?? ['*all'],
    expand,
    properties: list(call, 'properties') ?? [],
  });
  if (expand.includes('transitions')) {
    view['transitions'] = openTransitions(call, issue).map((rule) => transitionView(call, rule));
  }
  if (expand.includes('editmeta')) view['editmeta'] = { fields: editableFields(call) };
  return view;
}

const EDITABLE: Record<string, string[]> = {
  summary: ['set'],
  description: ['set'],
  priority: ['set'],
  assignee: ['set'],
  reporter: ['set'],
  labels: ['add', 'set', 'remove'],
};

function editableFields(call: Call): Record<string, unknown> {
  return Object.fromEntries(
    call.state
      .fields()
      .filter(({ id }) => id in EDITABLE)
      .map(({ id, name, schema }) => [
        id,
        {
          key: id,
          name,
          schema,
          operations: EDITABLE[id],
          required: id === 'summary',
          hasDefaultValue: false,
        },
      ]),
  );
}

function openTransitions({ state, caller }: Call, issue: IssueRecord): TransitionRule[] {
  const rules = new WorkflowRules(state);
  return TRANSITIONS.filter(
    (transition) => transition.from.includes(issue.statusId) && rules.isOpen(caller, issue, transition),
  );
}

function transitionView(call: Call, { id, name, to }: TransitionRule): Record<string, unknown> {
  return {
    id,
    name,
    to: statusView(call.state, statusOf(to)),
    hasScreen: false,
    isGlobal: false,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
  };
}

const referenceSchema = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  key: v.optional(v.string()),
  name: v.optional(v.string()),
});

function reference(value: unknown): { id?: string; key?: string; name?: string } {
  const parsed = v.safeParse(referenceSchema, value);
  if (!parsed.success) return {};
  const { id, key, name } = parsed.output;
  return {
    ...(id === undefined ? {} : { id: String(id) }),
    ...(key === undefined ? {} : { key }),
    ...(name === undefined ? {} : { name }),
  };
}

/** A new issue as the platform's call asks for it: outside the portal, so without a request type. */
async function create(call: Call): Promise<IssueRecord> {
  const { state, access, caller } = call;
  const { fields = {}, ...edit } = bodyOf(call, editSchema);
  const { project: projectValue, issuetype: typeValue, summary: summaryValue, ...others } = fields;
  const { id, key } = reference(projectValue);
  const project = state.project(id ?? key ?? '');
  const problem = 'Specify a valid project ID or key';
  if (project === undefined) throw fieldError({ project: problem });
  const permissions = access.projectPermissions(caller, project);
  if (!permissions.has('BROWSE_PROJECTS')) throw fieldError({ project: problem });
  if (!permissions.has('CREATE_ISSUES')) {
    throw jiraError(403, 'You do not have permission to create issues in this project.');
  }
  const wanted = reference(typeValue);
  const type = state.seed.issueTypes.find(
    (candidate) =>
      project.issueTypeIds.includes(candidate.id) &&
      (candidate.id === wanted.id || candidate.name === wanted.name),
  );
  if (type === undefined) throw fieldError({ issuetype: 'Specify a valid issue type' });
  const blank: IssueRecord = {
    id: '',
    key: '',
    projectId: project.id,
    issueTypeId: type.id,
    summary: summaryOf(summaryValue),
    description: null,
    labels: [],
    priorityId: DEFAULT_PRIORITY_ID,
    statusId: FIRST_STATUS_ID,
    resolutionId: null,
    creator: '',
    reporter: requireLogin(call),
    assignee: null,
    created: 0,
    updated: 0,
    resolved: null,
    statusSince: 0,
    requestTypeId: null,
    organisationIds: [],
    participants: [],
    portalFieldsFrom: 0,
    appFields: {},
    properties: {},
  };
  const { issue: wish, comments } = editedIssue(state, blank, { ...edit, fields: others });
  return state.exclusive(async () => {
    const transaction = state.transaction();
    const issue = createIssue(state, transaction, caller, wish);
    for (const comment of comments) {
      addComment(state, transaction, caller, issue, comment.body, comment.public);
    }
    await transaction.commit();
    return issue;
  });
}

/** Does an edit on the newest state of the issue, so that two edits at a time both count. */
async function edit(call: Call, wish: Edit, transition?: string): Promise<IssueRecord> {
  const { state, caller } = call;
  return state.exclusive(async () => {
    const before = browsableIssue(call);
    if (transition === undefined) requirePermission(call, before, 'EDIT_ISSUES', CANNOT_EDIT);
    const { issue: edited, comments } = editedIssue(state, before, wish);
    let after = edited;
    if (transition !== undefined) {
      const rule = openTransitions(call, before).find(({ id }) => id === transition);
      if (rule === undefined) {
        throw jiraError(
          400,
          `It seems that you have tried to perform a workflow operation (${transition}) that is not valid for the ` +
            'current state of this issue.',
        );
      }
      new WorkflowRules(state).validate(caller, edited, rule);
      after = { ...after, statusId: rule.to };
    }
    const transaction = state.transaction();
    after = updateIssue(state, transaction, caller, before, after);
    for (const comment of comments) {
      addComment(state, transaction, caller, after, comment.body, comment.public);
    }
    await transaction.commit();
    return after;
  });
}

async function changeProperty(call: Call, value: unknown): Promise<boolean> {
  const { state, caller } = call;
  return state.exclusive(async () => {
    const issue = browsableIssue(call);
    requirePermission(call, issue, 'EDIT_ISSUES', CANNOT_EDIT);
    const key = param(call, 'propertyKey');
    const { [key]: before, ...others } = issue.properties;
    if (value === undefined && before === undefined) throw noProperty(key);
    const properties = value === undefined ? others : { ...others, [key]: propertyValue(key, value) };
    const transaction = state.transaction();
    updateIssue(state, transaction, caller, issue, { ...issue, properties });
    await transaction.commit();
    return before !== undefined;
  });
}

function noProperty(key: string): ApiError {
  return jiraError(404, `The property with key '${key}' does not exist.`);
}

export const issueHandlers: Handlers = {
  async createIssue(call) {
    const { id, key } = await create(call);
    return created({ id, key, self: `${call.state.baseUrl}/rest/api/3/issue/${id}` });
  },

  getIssue: (call) => ok(fullView(call, browsableIssue(call))),

  async editIssue(call) {
    const issue = await edit(call, bodyOf(call, editSchema));
    return call.query.get('returnIssue') === 'true' ? ok(fullView(call, issue)) : noContent;
  },

  async deleteIssue(call) {
    const { state, caller } = call;
    await state.exclusive(async () => {
      const issue = browsableIssue(call);
      requirePermission(
        call,
        issue,
        'DELETE_ISSUES',
        'You do not have permission to delete issues in this project.',
      );
      const transaction = state.transaction();
      deleteIssue(state, transaction, caller, issue);
      await transaction.commit();
    });
    return noContent;
  },

  getTransitions(call) {
    const issue = browsableIssue(call);
    const only = call.query.get('transitionId');
    const rules = call.access.can(call.caller, 'TRANSITION_ISSUES', issue)
      ? openTransitions(call, issue)
      : [];
    return ok({
      expand: 'transitions',
      transitions: rules
        .filter(({ id }) => only === null || id === only)
        .map((rule) => transitionView(call, rule)),
    });
  },

  async doTransition(call) {
    const wish = bodyOf(call, editSchema);
    if (wish.transition === undefined) throw jiraError(400, 'Missing transition identifier');
    requirePermission(
      call,
      browsableIssue(call),
      'TRANSITION_ISSUES',
      'You do not have permission to transition this issue.',
    );
    await edit(call, wish, wish.transition.id);
    return noContent;
  },

  getComments(call) {
    const issue = browsableIssue(call);
    const comments = call.state.commentsOf(issue.id);
    if (call.query.get('orderBy') === '-created') comments.reverse();
    const startAt = integer(call, 'startAt', 0);
    const maxResults = integer(call, 'maxResults', 100, 5000);
    return ok({
      startAt,
      maxResults,
      total: comments.length,
      comments: comments
        .slice(startAt, startAt + maxResults)
        .map((comment) => commentView(call.state, comment, call.caller)),
    });
  },

  async addComment(call) {
    const { state, caller } = call;
    const wish = bodyOf(
      call,
      v.looseObject({
        body: v.unknown(),
        properties: v.optional(v.array(v.looseObject({ key: v.string(), value: v.unknown() })), []),
      }),
    );
    const body = commentBody(wish.body);
    return state.exclusive(async () => {
      const issue = browsableIssue(call);
      requirePermission(call, issue, 'ADD_COMMENTS', 'You do not have permission to comment on this issue.');
      const transaction = state.transaction();
      const comment = addComment(state, transaction, caller, issue, body, !wish.properties.some(isInternal));
      await transaction.commit();
      return created(commentView(state, comment, caller));
    });
  },

  getIssuePropertyKeys(call) {
    const issue = browsableIssue(call);
    const base = `${call.state.baseUrl}/rest/api/3/issue/${issue.id}/properties`;
    return ok({
      keys: Object.keys(issue.properties).map((key) => ({ self: `${base}/${encodeURIComponent(key)}`, key })),
    });
  },

  getIssueProperty(call) {
    const issue = browsableIssue(call);
    const key = param(call, 'propertyKey');
    if (!Object.hasOwn(issue.properties, key)) throw noProperty(key);
    return ok({ key, value: issue.properties[key] });
  },

  async setIssueProperty(call) {
    if (call.body === undefined) throw jiraError(400, 'The property value is required.');
    const existed = await changeProperty(call, call.body);
    return { status: existed ? 200 : 201 };
  },

  async deleteIssueProperty(call) {
    await changeProperty(call, undefined);
    return noContent;
  },
};
