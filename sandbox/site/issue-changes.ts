import type { Caller } from '../contracts';
import { adfToText } from './adf';
import { FIRST_STATUS_ID, JSM_FIELD_IDS, PRIORITIES, RESOLUTION_OF_STATUS, RESOLUTIONS } from './catalogue';
import type { Transaction } from './collection';
import type { AdfDocument, ChangeItem, CommentRecord, IssueRecord } from './model';
import { APP_ACCOUNT_ID, type SiteState } from './state';
import { issueInEvent } from './issue-view';
import { statusOf, statusView } from './views';

/** Changes of issues, each with the record of the change and the event that tells of it. */

export interface NewIssue {
  projectId: string;
  issueTypeId: string;
  summary: string;
  description: AdfDocument | null;
  labels: string[];
  priorityId: string;
  reporter: string | null;
  assignee: string | null;
  requestTypeId: string | null;
  organisationIds: string[];
  participants: string[];
  properties: Record<string, unknown>;
}

/** For an issue of the past, which is brought in as it was and without telling anybody. */
export interface PastIssue {
  created: number;
  statusId: string;
  /** Since when it has its status. */
  statusSince: number;
}

export function actor(state: SiteState, caller: Caller): string {
  return state.accountIdOf(caller) ?? 'unidentified';
}

export function createIssue(
  state: SiteState,
  transaction: Transaction,
  caller: Caller,
  fields: NewIssue,
  past?: PastIssue,
): IssueRecord {
  const project = state.project(fields.projectId);
  if (project === undefined) throw new Error(`No project ${fields.projectId}.`);
  const now = past?.created ?? state.clock.now();
  const fresh: IssueRecord = {
    ...fields,
    id: String(state.next(transaction, 'issue', 10_199)),
    key: `${project.key}-${state.next(transaction, `key/${project.id}`, 0)}`,
    statusId: FIRST_STATUS_ID,
    resolutionId: null,
    creator: actor(state, caller),
    created: now,
    updated: now,
    resolved: null,
    statusSince: now,
    portalFieldsFrom: now + state.portalLagMs,
    appFields: {},
  };
  const issue =
    past === undefined
      ? fresh
      : withStatus(
          fresh,
          { ...fresh, statusId: past.statusId, statusSince: past.statusSince, updated: past.statusSince },
          past.statusSince,
        );
  transaction.put(state.issues, issue.id, issue);
  if (past !== undefined) return issue;
  transaction.afterwards(() => {
    state.emit({
      name: 'avi:jira:created:issue',
      payload: {
        ...commonPayload(state, 'avi:jira:created:issue', caller),
        issue: issueInEvent(state, issue),
        associatedUsers: associatedUsers(issue),
      },
    });
  });
  return issue;
}

function associatedUsers(issue: IssueRecord): Record<string, unknown> {
  const ids = new Set([issue.creator, issue.reporter, issue.assignee]);
  return { associatedUsers: [...ids].filter((id) => id !== null).map((accountId) => ({ accountId })) };
}

function commonPayload(state: SiteState, eventType: string, caller: Caller): Record<string, unknown> {
  const accountId = state.accountIdOf(caller);
  return {
    eventType,
    selfGenerated: caller.kind === 'app',
    timestamp: String(state.clock.now()),
    ...(accountId === undefined ? {} : { atlassianId: accountId }),
  };
}

export interface UpdateOptions {
  /** False: nobody is told. */
  event: boolean;
  /** False: the change leaves no trace in the changelog. */
  changelog: boolean;
}

/**
 * Stores `after` in place of `before`. A change of fields gets a changelog entry and an event; a change of issue
 * properties alone is stored without either, as is a change of nothing.
 */
export function updateIssue(
  state: SiteState,
  transaction: Transaction,
  caller: Caller,
  before: IssueRecord,
  after: IssueRecord,
  options: UpdateOptions = { event: true, changelog: true },
): IssueRecord {
  const items = changeItems(state, before, after);
  if (items.length === 0) {
    if (JSON.stringify(before.properties) !== JSON.stringify(after.properties)) {
      transaction.put(state.issues, after.id, after);
    }
    return after;
  }
  const now = state.clock.now();
  const changed = withStatus(before, { ...after, updated: now }, now);
  transaction.put(state.issues, changed.id, changed);
  const changeId = String(state.next(transaction, 'change', 30_000));
  if (options.changelog) {
    transaction.put(state.changes, changeId, {
      id: changeId,
      issueId: changed.id,
      author: actor(state, caller),
      created: now,
      items,
    });
  }
  if (options.event) {
    const statuses = [before.statusId, changed.statusId].map((id) => statusView(state, statusOf(id)));
    transaction.afterwards(() => {
      state.emit({
        name: 'avi:jira:updated:issue',
        payload: {
          ...commonPayload(state, 'avi:jira:updated:issue', caller),
          jiraEventTypeName: eventTypeName(before, changed),
          issue: issueInEvent(state, changed),
          changelog: { id: changeId, items },
          associatedUsers: associatedUsers(changed),
          ...(before.statusId === changed.statusId ? {} : { associatedStatuses: statuses }),
        },
      });
    });
  }
  return changed;
}

function withStatus(before: IssueRecord, after: IssueRecord, now: number): IssueRecord {
  if (before.statusId === after.statusId) return after;
  const resolutionId = RESOLUTION_OF_STATUS[after.statusId] ?? null;
  return { ...after, statusSince: now, resolutionId, resolved: resolutionId === null ? null : now };
}

function eventTypeName(before: IssueRecord, after: IssueRecord): string {
  if (before.projectId !== after.projectId) return 'issue_moved';
  if (before.statusId !== after.statusId) {
    return after.resolutionId === null ? 'issue_generic' : 'issue_resolved';
  }
  return before.assignee === after.assignee ? 'issue_updated' : 'issue_assigned';
}

export function deleteIssue(
  state: SiteState,
  transaction: Transaction,
  caller: Caller,
  issue: IssueRecord,
): void {
  for (const comment of state.commentsOf(issue.id)) transaction.remove(state.comments, comment.id);
  for (const change of state.changesOf(issue.id)) transaction.remove(state.changes, change.id);
  for (const link of state.linksOf(issue.id)) transaction.remove(state.links, link.id);
  transaction.remove(state.issues, issue.id);
  transaction.afterwards(() => {
    state.emit({
      name: 'avi:jira:deleted:issue',
      payload: {
        ...commonPayload(state, 'avi:jira:deleted:issue', caller),
        issue: issueInEvent(state, issue),
        associatedUsers: associatedUsers(issue),
      },
    });
  });
}

/** A comment moves the issue's time of update, and is told by an event of its own kind, which nobody here listens to. */
export function addComment(
  state: SiteState,
  transaction: Transaction,
  caller: Caller,
  issue: IssueRecord,
  body: AdfDocument,
  isPublic: boolean,
): CommentRecord {
  const now = state.clock.now();
  const comment: CommentRecord = {
    id: String(state.next(transaction, 'comment', 10_300)),
    issueId: issue.id,
    author: actor(state, caller),
    body,
    public: isPublic,
    created: now,
    updated: now,
  };
  transaction.put(state.comments, comment.id, comment);
  transaction.put(state.issues, issue.id, { ...issue, updated: now });
  return comment;
}

interface Described {
  id: string | null;
  text: string | null;
}

function describeUser(state: SiteState, accountId: string | null): Described {
  if (accountId === null) return { id: null, text: null };
  const name = accountId === APP_ACCOUNT_ID ? state.installation?.app.name : undefined;
  return { id: accountId, text: name ?? state.accounts.get(accountId)?.displayName ?? accountId };
}

const plain = (text: string): Described => ({ id: null, text: text === '' ? null : text });

/** What a field says, as a changelog puts it. */
function describe(state: SiteState, issue: IssueRecord): Record<string, Described> {
  const named = (list: { id: string; name: string }[], id: string | null): Described => ({
    id,
    text: list.find((entry) => entry.id === id)?.name ?? null,
  });
  return {
    summary: plain(issue.summary),
    description: plain(adfToText(issue.description)),
    labels: plain(issue.labels.join(' ')),
    project: { id: issue.projectId, text: state.project(issue.projectId)?.name ?? null },
    issuekey: { id: null, text: issue.key },
    status: { id: issue.statusId, text: statusOf(issue.statusId).name },
    priority: named(PRIORITIES, issue.priorityId),
    resolution: named(RESOLUTIONS, RESOLUTION_OF_STATUS[issue.statusId] ?? null),
    issuetype: named(state.seed.issueTypes, issue.issueTypeId),
    reporter: describeUser(state, issue.reporter),
    assignee: describeUser(state, issue.assignee),
    [JSM_FIELD_IDS.requestType]: named(state.seed.requestTypes, issue.requestTypeId),
    [JSM_FIELD_IDS.organisations]: {
      id: issue.organisationIds.join(',') || null,
      text: issue.organisationIds.map((id) => state.organisations.get(id)?.name ?? id).join(', ') || null,
    },
    [JSM_FIELD_IDS.participants]: {
      id: issue.participants.join(',') || null,
      text: issue.participants.map((id) => describeUser(state, id).text).join(', ') || null,
    },
    ...Object.fromEntries(
      Object.entries(issue.appFields).map(([id, value]) => [
        id,
        plain(
          value === null || value === undefined
            ? ''
            : typeof value === 'string'
              ? value
              : JSON.stringify(value),
        ),
      ]),
    ),
  };
}

function changeItems(state: SiteState, before: IssueRecord, after: IssueRecord): ChangeItem[] {
  const old = describe(state, before);
  const fresh = describe(state, after);
  const fields = new Map(state.fields().map((field) => [field.id, field]));
  const none: Described = { id: null, text: null };
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((fieldId) => {
    const from = old[fieldId] ?? none;
    const to = fresh[fieldId] ?? none;
    if (from.id === to.id && from.text === to.text) return [];
    const field = fields.get(fieldId);
    const custom = field?.custom === true;
    return {
      // The one field whose name in a changelog is not its id.
      field: custom ? field.name : fieldId === 'issuekey' ? 'Key' : fieldId,
      fieldtype: custom ? 'custom' : 'jira',
      fieldId,
      from: from.id,
      fromString: from.text,
      to: to.id,
      toString: to.text,
    } satisfies ChangeItem;
  });
}
