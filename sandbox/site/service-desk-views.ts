import type { Caller } from '../contracts';
import { adfToHtml, adfToText } from './adf';
import type { CommentRecord, IssueRecord } from './model';
import type { RequestTypeSeed } from './site-seed';
import type { SiteState } from './state';
import { serviceDeskTime } from './time';
import { avatarUrls, statusOf, userView } from './views';

type Json = Record<string, unknown>;

const CATEGORY_WORDS = { new: 'NEW', indeterminate: 'INDETERMINATE', done: 'DONE' } as const;

/** A user as JSM gives it. */
export function serviceDeskUser(state: SiteState, accountId: string | null): Json | undefined {
  const user = userView(state, accountId);
  if (user === null) return undefined;
  const { accountId: id, emailAddress, displayName, active, timeZone } = user;
  return {
    accountId: id,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    displayName,
    active,
    timeZone,
    _links: {
      self: `${state.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(String(id))}`,
      jiraRest: `${state.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(String(id))}`,
      avatarUrls: avatarUrls(state, 'user'),
    },
  };
}

/** Accounts that are gone are left out. */
export function serviceDeskUsers(state: SiteState, accountIds: string[]): Json[] {
  return accountIds
    .map((accountId) => serviceDeskUser(state, accountId))
    .filter((user) => user !== undefined);
}

export function requestTypeView(state: SiteState, type: RequestTypeSeed): Json {
  const { id: serviceDeskId } = state.seed.serviceDesk;
  return {
    _expands: ['field'],
    id: type.id,
    _links: {
      self: `${state.baseUrl}/rest/servicedeskapi/servicedesk/${serviceDeskId}/requesttype/${type.id}`,
    },
    name: type.name,
    description: type.description,
    helpText: type.helpText,
    issueTypeId: type.issueTypeId,
    serviceDeskId,
    portalId: serviceDeskId,
    groupIds: type.groupIds,
    icon: { id: type.id, _links: { iconUrls: avatarUrls(state, 'SD_REQTYPE') } },
  };
}

export function serviceDeskView(state: SiteState): Json {
  const { id } = state.seed.serviceDesk;
  const project = state.supportProject();
  return {
    id,
    projectId: project.id,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: project.projectTypeKey,
    _links: { self: `${state.baseUrl}/rest/servicedeskapi/servicedesk/${id}` },
  };
}

/** A page in JSM's shape. */
export function serviceDeskPage(
  values: Json[],
  { start, limit }: { start: number; limit: number },
  self: string,
): Json {
  const slice = values.slice(start, start + limit);
  const separator = self.includes('?') ? '&' : '?';
  const link = (from: number): string => `${self}${separator}start=${from}&limit=${limit}`;
  const isLastPage = start + limit >= values.length;
  return {
    _expands: [],
    size: slice.length,
    start,
    limit,
    isLastPage,
    _links: {
      self,
      context: '',
      ...(isLastPage ? {} : { next: link(start + limit) }),
      ...(start > 0 ? { prev: link(Math.max(0, start - limit)) } : {}),
    },
    values: slice,
  };
}

export function serviceDeskComment(
  state: SiteState,
  issue: IssueRecord,
  comment: CommentRecord,
  caller: Caller,
  expand: ReadonlySet<string>,
): Json {
  const html = expand.has('renderedBody') || expand.has('comment.renderedBody');
  return {
    _expands: ['attachment', 'renderedBody'],
    id: comment.id,
    body: adfToText(comment.body),
    ...(html ? { renderedBody: { html: adfToHtml(comment.body) } } : {}),
    public: comment.public,
    author: serviceDeskUser(state, comment.author),
    created: serviceDeskTime(comment.created, state.timeZoneOf(caller)),
    _links: { self: `${state.baseUrl}/rest/servicedeskapi/request/${issue.id}/comment/${comment.id}` },
  };
}

export function requestStatus(state: SiteState, issue: IssueRecord, caller: Caller): Json {
  const status = statusOf(issue.statusId);
  return {
    status: status.name,
    statusCategory: CATEGORY_WORDS[status.category],
    statusDate: serviceDeskTime(issue.statusSince, state.timeZoneOf(caller)),
  };
}

/** Every status that the request has had, newest first. */
export function statusHistory(state: SiteState, issue: IssueRecord, caller: Caller): Json[] {
  const zone = state.timeZoneOf(caller);
  const steps = state
    .changesOf(issue.id)
    .flatMap(({ created, items }) =>
      items
        .filter((item) => item.fieldId === 'status')
        .map(({ from, to }) => ({ at: created, from: from ?? issue.statusId, to: to ?? issue.statusId })),
    );
  const first = { at: issue.created, to: steps[0]?.from ?? issue.statusId };
  return [first, ...steps].reverse().map(({ at, to }) => {
    const status = statusOf(to);
    return {
      status: status.name,
      statusCategory: CATEGORY_WORDS[status.category],
      statusDate: serviceDeskTime(at, zone),
    };
  });
}

/** A request as JSM gives it; the caller has been found allowed to see it. Customers get public comments only. */
export function requestView(
  state: SiteState,
  issue: IssueRecord,
  caller: Caller,
  expand: ReadonlySet<string>,
  isAgent = false,
): Json {
  const zone = state.timeZoneOf(caller);
  const { id: serviceDeskId } = state.seed.serviceDesk;
  const self = `${state.baseUrl}/rest/servicedeskapi/request/${issue.id}`;
  const type = state.requestType(issue.requestTypeId);
  const page = (values: Json[], path: string): Json =>
    serviceDeskPage(values, { start: 0, limit: Math.max(values.length, 50) }, `${self}/${path}`);
  const view: Json = {
    _expands: [
      'participant',
      'status',
      'sla',
      'requestType',
      'serviceDesk',
      'attachment',
      'action',
      'comment',
    ],
    issueId: issue.id,
    issueKey: issue.key,
    summary: issue.summary,
    requestTypeId: issue.requestTypeId,
    serviceDeskId,
    createdDate: serviceDeskTime(issue.created, zone),
    reporter: serviceDeskUser(state, issue.reporter),
    requestFieldValues: [
      { fieldId: 'summary', label: 'Objet', value: issue.summary },
      {
        fieldId: 'description',
        label: 'Description',
        value: adfToText(issue.description),
        renderedValue: { html: adfToHtml(issue.description) },
      },
    ],
    currentStatus: requestStatus(state, issue, caller),
    _links: {
      self,
      jiraRest: `${state.baseUrl}/rest/api/3/issue/${issue.id}`,
      web: `${state.baseUrl}/servicedesk/customer/portal/${serviceDeskId}/${issue.key}`,
      agent: `${state.baseUrl}/browse/${issue.key}`,
    },
  };
  if (expand.has('requestType') && type !== undefined) view['requestType'] = requestTypeView(state, type);
  if (expand.has('serviceDesk')) view['serviceDesk'] = serviceDeskView(state);
  if (expand.has('participant')) view['participants'] = page(participantViews(state, issue), 'participant');
  if (expand.has('status')) view['status'] = page(statusHistory(state, issue, caller), 'status');
  if (expand.has('sla')) view['sla'] = page([], 'sla');
  if (expand.has('attachment')) view['attachments'] = page([], 'attachment');
  if (expand.has('action')) {
    const allowed = { allowed: true };
    view['actions'] = {
      addAttachment: { allowed: false },
      addComment: allowed,
      addParticipant: allowed,
      removeParticipant: allowed,
    };
  }
  if (expand.has('comment') || expand.has('comment.renderedBody')) {
    const comments = state.commentsOf(issue.id).filter((comment) => isAgent || comment.public);
    view['comments'] = page(
      comments.map((comment) => serviceDeskComment(state, issue, comment, caller, expand)),
      'comment',
    );
  }
  return view;
}

export function participantViews(state: SiteState, issue: IssueRecord): Json[] {
  return serviceDeskUsers(state, issue.participants);
}
