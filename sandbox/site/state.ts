import * as v from 'valibot';
import type { Account, Caller, Clock, KeyValueStore, ProductEvent } from '../contracts';
import { BASE_FIELDS, FIRST_APP_FIELD_NUMBER, type FieldDescription } from './catalogue';
import { Collection, Transaction } from './collection';
import {
  accountSchema,
  changeSchema,
  commentSchema,
  installationSchema,
  issueSchema,
  linkSchema,
  organisationSchema,
  type ChangeRecord,
  type CommentRecord,
  type Installation,
  type IssueRecord,
  type LinkRecord,
  type OrganisationRecord,
} from './model';
import type { ProjectSeed, RequestTypeSeed, SiteSeed } from './site-seed';

/** The app's own account. It exists from the start, since a site may be written by an app that is being installed. */
export const APP_ACCOUNT_ID = '557058:6d0f3c5a-2b81-4f97-a4c6-e1b7d9508a23';

const INSTALLATION = 'app';

export interface StateOptions {
  store: KeyValueStore;
  clock: Clock;
  baseUrl: string;
  seed: SiteSeed;
  portalLagMs: number;
}

/** Everything the site knows, and the one way to change it. */
export class SiteState {
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly seed: SiteSeed;
  readonly portalLagMs: number;
  readonly issues: Collection<IssueRecord>;
  readonly comments: Collection<CommentRecord>;
  readonly changes: Collection<ChangeRecord>;
  readonly links: Collection<LinkRecord>;
  /** Keys of the rules on a transition, by its id. */
  readonly transitionRules: Collection<string[]>;
  readonly accounts: Collection<Account>;
  readonly organisations: Collection<OrganisationRecord>;
  private readonly installations: Collection<Installation>;
  private readonly counters: Collection<number>;
  private readonly counted = new Map<string, number>();
  private readonly listeners = new Set<(event: ProductEvent) => void>();
  private readonly store: KeyValueStore;
  private last: Promise<unknown> = Promise.resolve();

  constructor({ store, clock, baseUrl, seed, portalLagMs }: StateOptions) {
    this.store = store;
    this.clock = clock;
    this.baseUrl = baseUrl;
    this.seed = seed;
    this.portalLagMs = portalLagMs;
    this.issues = new Collection(store, 'issue/', issueSchema, (issue) => issue.key);
    this.comments = new Collection(store, 'comment/', commentSchema, (comment) => comment.issueId);
    this.changes = new Collection(store, 'change/', changeSchema, (change) => change.issueId);
    this.links = new Collection(store, 'link/', linkSchema);
    this.transitionRules = new Collection(store, 'transition-rules/', v.array(v.string()));
    this.accounts = new Collection(store, 'account/', accountSchema);
    this.organisations = new Collection(store, 'organisation/', organisationSchema);
    this.installations = new Collection(store, 'installation/', installationSchema);
    this.counters = new Collection(store, 'counter/', v.number());
  }

  /** Brings in the accounts and organisations of the seed that the store does not know yet. */
  async plant(): Promise<void> {
    const transaction = this.transaction();
    const served = new Set(this.seed.serviceDesk.organisationIds);
    for (const { id, name } of this.seed.organisations) {
      if (this.organisations.get(id) !== undefined) continue;
      transaction.put(this.organisations, id, { id, name, properties: {}, served: served.has(id) });
    }
    for (const account of this.seed.accounts) {
      if (this.accounts.get(account.accountId) === undefined) {
        transaction.put(this.accounts, account.accountId, account);
      }
    }
    await transaction.commit();
  }

  /** Runs changes one after the other, so that each reads what the one before it wrote. */
  exclusive<T>(change: () => Promise<T>): Promise<T> {
    const result = this.last.then(change);
    // A change that failed has told its own caller; the next one starts all the same.
    this.last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  transaction(): Transaction {
    return new Transaction(this.store);
  }

  /** The next number of a series, above `start`. A number of a change that failed is not given again. */
  next(transaction: Transaction, series: string, start: number): number {
    const number = (this.counted.get(series) ?? this.counters.get(series) ?? start) + 1;
    this.counted.set(series, number);
    transaction.put(this.counters, series, number);
    return number;
  }

  onEvent(listener: (event: ProductEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ProductEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  issue(idOrKey: string): IssueRecord | undefined {
    const key = idOrKey.toUpperCase();
    return (
      this.issues.get(idOrKey) ??
      this.issues.group(key)[0] ??
      this.issues.all().find(({ formerKeys }) => formerKeys?.includes(key) === true)
    );
  }

  commentsOf(issueId: string): CommentRecord[] {
    return this.comments.group(issueId);
  }

  changesOf(issueId: string): ChangeRecord[] {
    return this.changes.group(issueId);
  }

  linksOf(issueId: string): LinkRecord[] {
    return this.links
      .all()
      .filter((link) => link.inwardIssueId === issueId || link.outwardIssueId === issueId);
  }

  project(idOrKey: string): ProjectSeed | undefined {
    return this.seed.projects.find(
      (project) => project.id === idOrKey || project.key.toLowerCase() === idOrKey.toLowerCase(),
    );
  }

  projectOf(issue: IssueRecord): ProjectSeed {
    return found(this.project(issue.projectId), `project ${issue.projectId}`);
  }

  supportProject(): ProjectSeed {
    return found(this.project(this.seed.serviceDesk.projectId), 'project of the service desk');
  }

  requestType(id: string | null): RequestTypeSeed | undefined {
    return id === null ? undefined : this.seed.requestTypes.find((type) => type.id === id);
  }

  /** Whether request type and organisations of an issue have arrived where issue calls and searches look. */
  portalFieldsArrived(issue: IssueRecord): boolean {
    return issue.portalFieldsFrom <= this.clock.now();
  }

  accountOf(caller: Caller): Account | undefined {
    return caller.kind === 'user' ? this.accounts.get(caller.accountId) : undefined;
  }

  /** Absent for anonymous visitors. */
  accountIdOf(caller: Caller): string | undefined {
    if (caller.kind === 'app') return APP_ACCOUNT_ID;
    return this.accountOf(caller)?.accountId;
  }

  timeZoneOf(caller: Caller): string {
    return this.accountOf(caller)?.timeZone ?? this.seed.timeZone;
  }

  get installation(): Installation | undefined {
    return this.installations.get(INSTALLATION);
  }

  async install(app: Installation['app']): Promise<void> {
    const transaction = this.transaction();
    const fieldIds: Record<string, string> = { ...this.installation?.fieldIds };
    for (const { key } of app.customFields) {
      fieldIds[key] ??= `customfield_${this.next(transaction, 'field', FIRST_APP_FIELD_NUMBER - 1)}`;
    }
    transaction.put(this.installations, INSTALLATION, { app, fieldIds });
    await transaction.commit();
  }

  /** Fields of the installed app, with their type and whether only the app may set them. */
  appFields(): { field: FieldDescription; type: string; readOnly: boolean }[] {
    const installation = this.installation;
    if (installation === undefined) return [];
    const { app, fieldIds } = installation;
    return app.customFields.map(({ key, name, description, type, readOnly }) => {
      const id = found(fieldIds[key], `field ${key}`);
      const customId = Number(id.replace('customfield_', ''));
      const field: FieldDescription = {
        id,
        name,
        custom: true,
        orderable: true,
        navigable: true,
        searchable: true,
        clauseNames: [`cf[${customId}]`, name, `${name}[${titleOf(type)}]`],
        schema: {
          type,
          custom: `ari:cloud:ecosystem::extension/${app.appUuid}/${app.environmentId}/static/${key}`,
          customId,
        },
        description,
        isLocked: true,
      };
      return { field, type, readOnly };
    });
  }

  fields(): FieldDescription[] {
    return [...BASE_FIELDS, ...this.appFields().map(({ field }) => field)];
  }
}

function titleOf(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}

/** For what the site itself vouches for: its absence is a fault of the seed, not of a caller. */
function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The site has no ${what}.`);
  return value;
}
