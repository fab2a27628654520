import type { Caller } from '../contracts';
import { Access } from './access';
import { adfToHtml } from './adf';
import { JSM_FIELD_IDS, LINK_TYPES, STATUS_CATEGORIES, type FieldDescription } from './catalogue';
import type { ChangeRecord, CommentRecord, IssueRecord } from './model';
import { requestView } from './service-desk-views';
import type { SiteState } from './state';
import { jiraTime } from './time';
import {
  issueTypeView,
  linkTypeView,
  organisationFieldView,
  priorityView,
  projectView,
  resolutionView,
  statusCategoryView,
  statusOf,
  statusView,
  userView,
} from './views';

type Json = Record<string, unknown>;

/** A comment as the platform gives it, to people who work on the issue. */
export function commentView(state: SiteState, comment: CommentRecord, caller: Caller): Json {
  const zone = state.timeZoneOf(caller);
  return {
    self: `${state.baseUrl}/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`,
    id: comment.id,
    author: userView(state, comment.author),
    body: comment.body,
    updateAuthor: userView(state, comment.author),
    created: jiraTime(comment.created, zone),
    updated: jiraTime(comment.updated, zone),
    jsdPublic: comment.public,
  };
}

export function changeView(state: SiteState, change: ChangeRecord, caller: Caller): Json {
  return {
    id: change.id,
    author: userView(state, change.author),
    created: jiraTime(change.created, state.timeZoneOf(caller)),
    items: change.items,
  };
}

function fieldValue(state: SiteState, issue: IssueRecord, id: string, caller: Caller): unknown {
  const zone = state.timeZoneOf(caller);
  switch (id) {
    case 'summary':
      return issue.summary;
    case 'description':
      return issue.description;
    case 'labels':
      return issue.labels;
    case 'status':
      return statusView(state, statusOf(issue.statusId));
    case 'statusCategory': {
      const { category } = statusOf(issue.statusId);
      return statusCategoryView(state, category, STATUS_CATEGORIES[category]);
    }
    case 'priority':
      return priorityView(state, issue.priorityId);
    case 'resolution':
      return resolutionView(state, issue.resolutionId);
    case 'issuetype':
      return issueTypeView(state, issue.issueTypeId);
    case 'project':
      return projectView(state, state.projectOf(issue));
    case 'reporter':
      return userView(state, issue.reporter);
    case 'assignee':
      return userView(state, issue.assignee);
    case 'creator':
      return userView(state, issue.creator);
    case 'created':
      return jiraTime(issue.created, zone);
    case 'updated':
      return jiraTime(issue.updated, zone);
    case 'resolutiondate':
      return issue.resolved === null ? null : jiraTime(issue.resolved, zone);
    case 'issuelinks':
      return linkViews(state, issue, caller);
    case 'comment': {
      const comments = state.commentsOf(issue.id).map((comment) => commentView(state, comment, caller));
      return {
        self: `${state.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
        comments,
        maxResults: comments.length,
        total: comments.length,
        startAt: 0,
      };
    }
    case JSM_FIELD_IDS.requestType: {
      if (issue.requestTypeId === null || !state.portalFieldsArrived(issue)) return null;
      const request = requestView(state, issue, caller, new Set(['requestType']));
      return {
        _links: request['_links'],
        requestType: request['requestType'],
        currentStatus: request['currentStatus'],
      };
    }
    case JSM_FIELD_IDS.organisations:
      return state.portalFieldsArrived(issue)
        ? issue.organisationIds.map((organisationId) => organisationFieldView(state, organisationId))
        : [];
    case JSM_FIELD_IDS.participants:
      return issue.participants
        .map((accountId) => userView(state, accountId))
        .filter((user) => user !== null);
    default:
      return issue.appFields[id] ?? null;
  }
}

/** Links to issues that the caller may see, from this issue's side. */
function linkViews(state: SiteState, issue: IssueRecord, caller: Caller): Json[] {
  const access = new Access(state);
  return state.linksOf(issue.id).flatMap((link) => {
    const isInward = link.inwardIssueId === issue.id;
    const other = state.issues.get(isInward ? link.outwardIssueId : link.inwardIssueId);
    const type = LINK_TYPES.find(({ id }) => id === link.typeId);
    if (other === undefined || type === undefined || !access.canBrowse(caller, other)) return [];
    return [
      {
        id: link.id,
        self: `${state.baseUrl}/rest/api/3/issueLink/${link.id}`,
        type: linkTypeView(state, type),
        [isInward ? 'outwardIssue' : 'inwardIssue']: {
          id: other.id,
          key: other.key,
          self: `${state.baseUrl}/rest/api/3/issue/${other.id}`,
          fields: {
            summary: other.summary,
            status: statusView(state, statusOf(other.statusId)),
            priority: priorityView(state, other.priorityId),
            issuetype: issueTypeView(state, other.issueTypeId),
          },
        },
      },
    ];
  });
}

/** Field ids that a `fields` parameter asks for: names, `*all`, `*navigable`, `-name`. */
export function selectFields(state: SiteState, wanted: string[]): FieldDescription[] {
  const all = state.fields();
  const selected = new Set<string>();
  const first = wanted[0];
  if (first?.startsWith('-') === true) for (const field of all) selected.add(field.id);
  for (const name of wanted) {
    if (name === '*all') for (const field of all) selected.add(field.id);
    else if (name === '*navigable') {
      for (const field of all) if (field.navigable) selected.add(field.id);
    } else if (name.startsWith('-')) selected.delete(name.slice(1));
    else selected.add(name);
  }
  return all.filter((field) => selected.has(field.id));
}

export interface IssueViewOptions {
  fields: string[];
  expand: string[];
  properties: string[];
}

/** An issue as the platform gives it. The caller has been found allowed to browse it. */
export function issueView(
  state: SiteState,
  issue: IssueRecord,
  caller: Caller,
  { fields, expand, properties }: IssueViewOptions,
): Json {
  const selected = selectFields(state, fields);
  const view: Json = {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${state.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
  };
  if (selected.length > 0) {
    view['fields'] = Object.fromEntries(selected.map(({ id }) => [id, fieldValue(state, issue, id, caller)]));
  }
  if (properties.length > 0) {
    const all = properties.includes('*all');
    view['properties'] = Object.fromEntries(
      Object.entries(issue.properties).filter(([key]) => all || properties.includes(key)),
    );
  }
  if (expand.includes('names')) {
    view['names'] = Object.fromEntries(selected.map(({ id, name }) => [id, name]));
  }
  if (expand.includes('schema')) {
    view['schema'] = Object.fromEntries(selected.map(({ id, schema }) => [id, schema]));
  }
  if (expand.includes('renderedFields')) {
    view['renderedFields'] = Object.fromEntries(
      selected.map(({ id }) => [id, id === 'description' ? adfToHtml(issue.description) : null]),
    );
  }
  if (expand.includes('changelog')) {
    const histories = state.changesOf(issue.id).map((change) => changeView(state, change, caller));
    view['changelog'] = {
      startAt: 0,
      maxResults: histories.length,
      total: histories.length,
      histories: histories.reverse(),
    };
  }
  return view;
}

/** The part of an issue that an event carries: no description, labels, request type or organisation. */
export function issueInEvent(state: SiteState, issue: IssueRecord): Json {
  const zone = state.seed.timeZone;
  const person = (accountId: string | null): Json | null => (accountId === null ? null : { accountId });
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.summary,
      issuetype: issueTypeView(state, issue.issueTypeId),
      creator: person(issue.creator),
      created: jiraTime(issue.created, zone),
      project: projectView(state, state.projectOf(issue)),
      reporter: person(issue.reporter),
      assignee: person(issue.assignee),
      updated: jiraTime(issue.updated, zone),
      status: statusView(state, statusOf(issue.statusId)),
    },
  };
}
