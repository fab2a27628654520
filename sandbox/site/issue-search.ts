import type { Caller } from '../contracts';
import type { Access } from './access';
import { adfToText } from './adf';
import { JSM_FIELD_IDS, PRIORITIES, RESOLUTIONS, STATUSES, STATUS_CATEGORIES } from './catalogue';
import { jiraError } from './errors';
import {
  compileJql,
  issueSort,
  type CompiledQuery,
  type FieldKind,
  type JqlField,
  type SortKey,
  type Value,
} from './jql/compile';
import { parseJql } from './jql/parse';
import { JqlError, type FieldRef } from './jql/syntax';
import type { IssueRecord } from './model';
import { APP_ACCOUNT_ID, type SiteState } from './state';
import { statusOf } from './views';

type Field = JqlField<IssueRecord>;

interface Named {
  id: string;
  name: string;
}

type Query = CompiledQuery<IssueRecord>;

/** A place in the order of a search. */
export interface SearchPlace {
  id: number;
  keys: SortKey[];
}
type Order = (a: SearchPlace, b: SearchPlace) => number;

interface Found extends SearchPlace {
  issue: IssueRecord;
}

export class IssueSearch {
  constructor(
    private readonly state: SiteState,
    private readonly access: Access,
  ) {}

  /** Issues that match and that the caller may browse, in order. A refused query is a 400 with Jira's message. */
  find(caller: Caller, jql: string): IssueRecord[] {
    return this.search(caller, jql).found.map(({ issue }) => issue);
  }

  count(caller: Caller, jql: string): number {
    const query = this.bounded(caller, jql);
    return this.matching(caller, query).length;
  }

  /**
   * At most `size` of the issues that come after a place in the order. The place is where the issue that ended the page
   * before stood then: it may have changed, or match no more.
   */
  page(
    caller: Caller,
    jql: string,
    size: number,
    after: SearchPlace | undefined,
  ): { issues: IssueRecord[]; next: SearchPlace | undefined } {
    const { found, inOrder } = this.search(caller, jql);
    const first = after === undefined ? 0 : found.findIndex((place) => inOrder(after, place) < 0);
    const start = first < 0 ? found.length : first;
    const page = found.slice(start, start + size);
    const last = page.at(-1);
    const isLast = start + page.length >= found.length;
    return {
      issues: page.map(({ issue }) => issue),
      next: isLast || last === undefined ? undefined : { id: last.id, keys: last.keys },
    };
  }

  private search(caller: Caller, jql: string): { found: Found[]; inOrder: Order } {
    const query = this.bounded(caller, jql);
    const inOrder: Order = (a, b) => query.compare(a.keys, b.keys) || b.id - a.id;
    const found = this.matching(caller, query)
      .map((issue): Found => ({ issue, id: Number(issue.id), keys: query.sortKeys(issue) }))
      .sort(inOrder);
    return { found, inOrder };
  }

  private matching(caller: Caller, query: Query): IssueRecord[] {
    const browsable = new Set(
      this.state.seed.projects
        .filter((project) => this.access.projectPermissions(caller, project).has('BROWSE_PROJECTS'))
        .map(({ id }) => id),
    );
    return this.state.issues.all().filter((issue) => browsable.has(issue.projectId) && query.matches(issue));
  }

  private bounded(caller: Caller, jql: string): Query {
    const query = this.compile(caller, jql);
    if (!query.bounded) {
      throw jiraError(
        400,
        'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
      );
    }
    return query;
  }

  private compile(caller: Caller, jql: string): Query {
    try {
      const fields = this.fields(caller);
      return compileJql(parseJql(jql), {
        now: this.state.clock.now(),
        timeZone: this.state.timeZoneOf(caller),
        currentUser: this.state.accountIdOf(caller)?.toLowerCase(),
        field: (reference) => this.field(fields, reference),
      });
    } catch (error) {
      if (error instanceof JqlError) throw jiraError(400, error.message);
      throw error;
    }
  }

  private field(fields: Map<string, Field>, reference: FieldRef): Field | undefined {
    if (reference.kind === 'name') return fields.get(reference.name.toLowerCase());
    const { key, path } = reference;
    for (const indexed of this.state.installation?.app.entityProperties ?? []) {
      if (indexed.propertyKey !== key) continue;
      const value = indexed.values.find((candidate) => candidate.path === path);
      if (value !== undefined) return propertyField(`issue.property[${key}].${path}`, key, value);
    }
    return undefined;
  }

  private fields(caller: Caller): Map<string, Field> {
    const fields = new Map<string, Field>();
    const add = (names: string[], field: Field): void => {
      for (const name of names) fields.set(name.toLowerCase(), field);
    };
    for (const [names, field] of this.systemFields(caller)) add(names, field);
    for (const [names, field] of this.portalFields()) add(names, field);
    for (const { field, type } of this.state.appFields()) {
      add([...field.clauseNames, field.id], appField(field.name, field.id, type));
    }
    for (const { propertyKey, values } of this.state.installation?.app.entityProperties ?? []) {
      for (const value of values) {
        add([value.searchAlias], propertyField(value.searchAlias, propertyKey, value));
      }
    }
    return fields;
  }

  private systemFields(caller: Caller): [names: string[], field: Field][] {
    const { state } = this;
    const issueExists = (name: string): boolean => {
      const issue = state.issue(name);
      return issue !== undefined && this.access.canBrowse(caller, issue);
    };
    const projects = new Map(state.seed.projects.map(({ id, key, name }) => [id, value(key, id, key, name)]));
    const description = (issue: IssueRecord): string => adfToText(issue.description);
    const comments = (issue: IssueRecord): string[] =>
      state.commentsOf(issue.id).map((comment) => adfToText(comment.body));
    return [
      [
        ['project'],
        {
          ...choice('project', state.seed.projects, (issue) => [issue.projectId]),
          read: ({ projectId }) => [projects.get(projectId) ?? value(projectId)],
          exists: (name) =>
            state.seed.projects.some((project) =>
              namesOf(project.id, project.key, project.name).includes(name),
            ),
        },
      ],
      [
        ['projectType'],
        {
          name: 'projectType',
          kind: 'choice',
          read: (issue) => {
            const { projectTypeKey } = state.projectOf(issue);
            return [value(projectTypeKey)];
          },
          exists: (name) => ['service_desk', 'software', 'business'].includes(name),
        },
      ],
      [
        ['key', 'issue', 'issuekey'],
        {
          name: 'key',
          kind: 'issue',
          read: ({ id, key }) => [{ names: namesOf(id, key), sort: issueSort(key) }],
          exists: issueExists,
        },
      ],
      [
        ['id'],
        {
          name: 'id',
          kind: 'issue',
          read: ({ id, key }) => [{ names: namesOf(id, key), sort: issueSort(id) }],
          exists: issueExists,
        },
      ],
      [['summary'], textField('summary', (issue) => [issue.summary])],
      [['description'], textField('description', (issue) => [description(issue)])],
      [['comment'], textField('comment', comments)],
      [
        ['text'],
        textField('text', (issue) => [[issue.summary, description(issue), ...comments(issue)].join('\n')]),
      ],
      [['status'], choice('status', STATUSES, (issue) => [issue.statusId])],
      [
        ['statusCategory'],
        {
          name: 'statusCategory',
          kind: 'choice',
          read: (issue) => {
            const { category } = statusOf(issue.statusId);
            const { id, name } = STATUS_CATEGORIES[category];
            return [{ names: namesOf(String(id), name, category), sort: id }];
          },
          exists: (name) =>
            Object.entries(STATUS_CATEGORIES).some(([key, category]) =>
              namesOf(String(category.id), category.name, key).includes(name),
            ),
        },
      ],
      [
        ['labels'],
        { name: 'labels', kind: 'choice', read: (issue) => issue.labels.map((label) => value(label)) },
      ],
      [['issuetype', 'type'], choice('issuetype', state.seed.issueTypes, (issue) => [issue.issueTypeId])],
      [['priority'], choice('priority', PRIORITIES, (issue) => [issue.priorityId])],
      [
        ['resolution'],
        {
          ...choice('resolution', RESOLUTIONS, (issue) =>
            issue.resolutionId === null ? [] : [issue.resolutionId],
          ),
          emptyName: 'unresolved',
        },
      ],
      [['reporter'], this.userField('reporter', (issue) => [issue.reporter])],
      [['assignee'], this.userField('assignee', (issue) => [issue.assignee])],
      [['creator'], this.userField('creator', (issue) => [issue.creator])],
      [['created', 'createdDate'], dateField('created', (issue) => issue.created)],
      [['updated', 'updatedDate'], dateField('updated', (issue) => issue.updated)],
      [['resolved', 'resolutiondate'], dateField('resolved', (issue) => issue.resolved)],
    ];
  }

  private portalFields(): [names: string[], field: Field][] {
    const { state } = this;
    const clause = (id: string): string => `cf[${id.replace('customfield_', '')}]`;
    const arrived = (issue: IssueRecord, ids: string[]): string[] =>
      state.portalFieldsArrived(issue) ? ids : [];
    const organisations = state.organisations.all();
    return [
      [
        ['Request Type', 'Customer Request Type', clause(JSM_FIELD_IDS.requestType)],
        choice('Request Type', state.seed.requestTypes, (issue) =>
          arrived(issue, issue.requestTypeId === null ? [] : [issue.requestTypeId]),
        ),
      ],
      [
        ['organizations', 'organization', clause(JSM_FIELD_IDS.organisations)],
        choice('organizations', organisations, (issue) => arrived(issue, issue.organisationIds)),
      ],
      [
        ['Request participants', clause(JSM_FIELD_IDS.participants)],
        this.userField('Request participants', (issue) => issue.participants),
      ],
    ];
  }

  private userField(name: string, read: (issue: IssueRecord) => (string | null)[]): Field {
    const { accounts } = this.state;
    return {
      name,
      kind: 'user',
      read: (issue) =>
        read(issue).flatMap((accountId) => {
          if (accountId === null) return [];
          const account = accounts.get(accountId);
          if (account === undefined) return [value(accountId)];
          return [value(account.displayName, accountId, account.displayName, account.emailAddress)];
        }),
      exists: (wanted) =>
        wanted === APP_ACCOUNT_ID.toLowerCase() ||
        accounts
          .all()
          .some(({ accountId, displayName, emailAddress }) =>
            namesOf(accountId, displayName, emailAddress).includes(wanted),
          ),
    };
  }
}

function namesOf(...names: string[]): string[] {
  return names.map((name) => name.toLowerCase());
}

function value(sort: string, ...names: string[]): Value {
  return { names: namesOf(...(names.length === 0 ? [sort] : names)), sort };
}

function choice(name: string, known: Named[], read: (issue: IssueRecord) => string[]): Field {
  const byId = new Map(known.map((entry) => [entry.id, value(entry.name, entry.id, entry.name)]));
  return {
    name,
    kind: 'choice',
    read: (issue) => read(issue).flatMap((id) => byId.get(id) ?? []),
    exists: (wanted) => [...byId.values()].some(({ names }) => names.includes(wanted)),
  };
}

function textField(name: string, read: (issue: IssueRecord) => string[]): Field {
  return {
    name,
    kind: 'text',
    read: (issue) =>
      read(issue)
        .filter((text) => text !== '')
        .map((text) => value(text)),
  };
}

function dateField(name: string, read: (issue: IssueRecord) => number | null): Field {
  return {
    name,
    kind: 'date',
    read: (issue) => {
      const moment = read(issue);
      return moment === null ? [] : [{ names: [], sort: moment }];
    },
  };
}

const KINDS: Record<string, FieldKind> = {
  number: 'number',
  date: 'date',
  datetime: 'date',
  user: 'user',
  text: 'text',
};

function appField(name: string, id: string, type: string): Field {
  const kind = KINDS[type] ?? 'string';
  return { name, kind, read: (issue) => jsonValues(issue.appFields[id], kind) };
}

function propertyField(name: string, key: string, { path, type }: { path: string; type: string }): Field {
  const kind = KINDS[type] ?? 'string';
  const steps = path.split('.').filter((step) => step !== '');
  return { name, kind, read: (issue) => jsonValues(dig(issue.properties[key], steps), kind) };
}

/** Down a path; a list on the way gives what each of its members has there. */
function dig(value: unknown, steps: string[]): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => dig(member, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return dig((value as Record<string, unknown>)[step], rest);
}

/** What the index holds of a JSON value: a value of another type than the declared one is not found. */
function jsonValues(json: unknown, kind: FieldKind): Value[] {
  if (Array.isArray(json)) return json.flatMap((member: unknown) => jsonValues(member, kind));
  switch (kind) {
    case 'number':
      return typeof json === 'number' ? [{ names: [], sort: json }] : [];
    case 'date': {
      const moment = typeof json === 'string' ? Date.parse(json) : NaN;
      return Number.isNaN(moment) ? [] : [{ names: [], sort: moment }];
    }
    default:
      return typeof json === 'string' ? [value(json)] : typeof json === 'number' ? [value(String(json))] : [];
  }
}
