import type { Account, Caller } from '../contracts';
import { adfToHtml } from './adf';
import {
  JSM_FIELD_IDS,
  PRIORITIES,
  RESOLUTIONS,
  STATUSES,
  STATUS_CATEGORIES,
  type FieldDescription,
  type Status,
} from './catalogue';
import type { ChangeRecord, CommentRecord, IssueRecord } from './model';
import { requestView } from './service-desk-views';
import type { ProjectSeed } from './site-seed';
import { APP_ACCOUNT_ID, type SiteState } from './state';
import { jiraTime } from './time';

type Json = Record<string, unknown>;

export function avatarUrls(state: SiteState, kind: string): Json {
  const sizes = [16, 24, 32, 48];
  return Object.fromEntries(
    sizes.map((size) => [`${size}x${size}`, `${state.baseUrl}/secure/viewavatar?type=${kind}&size=${size}`]),
  );
}

const ACCOUNT_TYPES = { licensed: 'atlassian', unlicensed: 'atlassian', customer: 'customer' } as const;

/** A user as the platform gives it; null when the account is gone. */
export function userView(state: SiteState, accountId: string | null): Json | null {
  if (accountId === null) return null;
  if (accountId === APP_ACCOUNT_ID) {
    return {
      self: `${state.baseUrl}/rest/api/3/user?accountId=${accountId}`,
      accountId,
      accountType: 'app',
      avatarUrls: avatarUrls(state, 'user'),
      displayName: state.installation?.app.name ?? 'App',
      active: true,
      timeZone: state.seed.timeZone,
    };
  }
  const account = state.accounts.get(accountId);
  return account === undefined ? null : accountView(state, account);
}

export function accountView(state: SiteState, account: Account): Json {
  return {
    self: `${state.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
    accountId: account.accountId,
    accountType: ACCOUNT_TYPES[account.accountType],
    emailAddress: account.emailAddress,
    avatarUrls: avatarUrls(state, 'user'),
    displayName: account.displayName,
    active: true,
    timeZone: account.timeZone,
  };
}

export function statusOf(id: string): Status {
  const status = STATUSES.find((candidate) => candidate.id === id);
  if (status === undefined) throw new Error(`No status ${id}.`);
  return status;
}

export function statusView(state: SiteState, status: Status): Json {
  const category = STATUS_CATEGORIES[status.category];
  return {
    self: `${state.baseUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${state.baseUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: statusCategoryView(state, status.category, category),
  };
}

function statusCategoryView(
  state: SiteState,
  key: string,
  category: { id: number; name: string; colorName: string },
): Json {
  return { self: `${state.baseUrl}/rest/api/3/statuscategory/${category.id}`, key, ...category };
}

export function projectView(state: SiteState, project: ProjectSeed): Json {
  return {
    self: `${state.baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.projectTypeKey,
    simplified: false,
    avatarUrls: avatarUrls(state, 'project'),
  };
}

export function issueTypeView(state: SiteState, id: string): Json | null {
  const type = state.seed.issueTypes.find((candidate) => candidate.id === id);
  if (type === undefined) return null;
  return {
    self: `${state.baseUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: `${state.baseUrl}/secure/viewavatar?type=issuetype&size=medium`,
    name: type.name,
    subtask: false,
    hierarchyLevel: 0,
  };
}

export function priorityView(state: SiteState, id: string): Json | null {
  const priority = PRIORITIES.find((candidate) => candidate.id === id);
  if (priority === undefined) return null;
  return {
    self: `${state.baseUrl}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${state.baseUrl}/images/icons/priorities/${priority.id}.svg`,
    ...priority,
  };
}

export function resolutionView(state: SiteState, id: string | null): Json | null {
  const resolution = RESOLUTIONS.find((candidate) => candidate.id === id);
  return resolution === undefined
    ? null
    : { self: `${state.baseUrl}/rest/api/3/resolution/${resolution.id}`, ...resolution };
}

export function organisationFieldView(state: SiteState, id: string): Json {
  return {
    id,
    name: state.organisations.get(id)?.name ?? '',
    _links: { self: `${state.baseUrl}/rest/servicedeskapi/organization/${id}` },
  };
}

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
