import type { Account } from '../contracts';
import { PRIORITIES, RESOLUTIONS, STATUSES, STATUS_CATEGORIES, type Status } from './catalogue';
import type { ProjectSeed } from './site-seed';
import { APP_ACCOUNT_ID, type SiteState } from './state';

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

export function statusCategoryView(
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

export function linkTypeView(
  state: SiteState,
  type: { id: string; name: string; inward: string; outward: string },
): Json {
  return { self: `${state.baseUrl}/rest/api/3/issueLinkType/${type.id}`, ...type };
}

export function groupView(state: SiteState, { id, name }: { id: string; name: string }): Json {
  return { groupId: id, name, self: `${state.baseUrl}/rest/api/3/group?groupId=${id}` };
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
