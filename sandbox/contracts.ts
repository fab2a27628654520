/**
 * What the parts of the local site promise each other: the site (`site/`: a small Jira and JSM), the Forge host
 * (`forge/`), and the pages (`web/`). Each part is built against this file and knows no other's inside.
 */

/** Every wait and every timestamp goes through a clock, so that a test decides what time it is. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once after `ms`; returns how to cancel it. */
  after(ms: number, task: () => void): () => void;
}

/** Who makes a call. `app` is the Forge app's own account. */
export type Caller = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

export interface ApiRequest {
  method: string;
  /** Path with query, e.g. `/rest/api/3/issue/SUP-1?fields=summary`. */
  path: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body?: string;
  caller: Caller;
  /** Present when the call comes from the Forge app: the scopes of its manifest, which the call must be within. */
  scopes?: readonly string[];
}

export interface ApiResponse {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** JSON text, or empty. */
  body: string;
}

/** A product event as Forge delivers it, before the app's filters. */
export interface ProductEvent {
  name: 'avi:jira:created:issue' | 'avi:jira:updated:issue' | 'avi:jira:deleted:issue';
  /** The documented payload, `selfGenerated` included. */
  payload: Record<string, unknown>;
}

/** What the site must know of an installed app. Read from its manifest by the host. */
export interface InstalledApp {
  /** UUID part of `app.id`; also the key of the issue property that the create panel fills. */
  appUuid: string;
  environmentId: string;
  name: string;
  customFields: { key: string; name: string; description: string; type: string; readOnly: boolean }[];
  entityProperties: { propertyKey: string; values: { path: string; type: string; searchAlias: string }[] }[];
  workflowRules?: WorkflowRule[];
}

/** What an admin may put on a transition of the workflow. */
export interface WorkflowRule {
  key: string;
  /** A condition hides the transition from whom it does not hold for; a validator refuses it with a message. */
  kind: 'condition' | 'validator';
  /** A Jira expression over `issue`, `project`, `user`, `transition` and `config`. */
  expression: string;
  name: LocalisedText;
  description: LocalisedText;
  /** Of a validator; Jira has a message of its own where there is none. */
  errorMessage?: LocalisedText | undefined;
}

/** A text of the manifest: in its default language, and by locale (`de-DE`). */
export interface LocalisedText {
  text: string;
  texts: Record<string, string>;
}

/** The accounts and their kinds. */
export type AccountType = 'licensed' | 'unlicensed' | 'customer';

export interface Account {
  accountId: string;
  displayName: string;
  emailAddress: string;
  accountType: AccountType;
  /** Licensed accounts only. `agent` may work on requests; `admin` may also administer Jira. */
  role?: 'agent' | 'admin';
  locale: string;
  timeZone: string;
  /** Secret of basic authentication: `email:token`. */
  token: string;
  /** Organisations of a customer. */
  organisationIds: string[];
  /** Of an agent who works in some projects alone: their keys. */
  projects?: string[];
  /** Permissions that others of their role have and they do not. */
  withheld?: string[];
}

/** A small Jira with one JSM service desk, kept in an embedded store. */
export interface Site {
  readonly baseUrl: string;
  /** Answers a REST call. Never throws: what fails is a response as Jira would give it. */
  handle(request: ApiRequest): Promise<ApiResponse>;
  /** The account of `Authorization: Basic …`; undefined when it is wrong. */
  authenticate(authorization: string): Account | undefined;
  account(accountId: string): Account | undefined;
  accounts(): Account[];
  /** Events, in order, each after the change is on disk. Returns how to stop listening. */
  onEvent(listener: (event: ProductEvent) => void): () => void;
  installApp(app: InstalledApp): Promise<void>;
  /**
   * Creates a request as the portal's form does: `body` as for `POST /rest/servicedeskapi/request`, `properties`
   * the fields that an app's create panel submitted, stored under the app's UUID.
   */
  createFromPortal(
    caller: Caller,
    body: unknown,
    properties?: { key: string; value: unknown }[],
  ): Promise<ApiResponse>;
  /**
   * Brings in requests of the past, as an administrator's import does: as they were raised then, and without events.
   * Answers their keys. Rejects, before anything is written, when one names an account, request type or status that the
   * site does not have, or was raised later than now.
   */
  importRequests(requests: readonly PastRequest[]): Promise<string[]>;
  /**
   * Moves an issue to another project, as its "Move" does: it gets a key there, and is still found by the old one.
   * Answers its view, or what Jira would refuse it with.
   */
  moveIssue(caller: Caller, idOrKey: string, projectKey: string): Promise<ApiResponse>;
  /** The transitions of the workflow, each with the keys of the app's rules that an admin has put on it. */
  workflow(): { id: string; name: string; from: string[]; to: string; rules: string[] }[];
  /** Rules that the installed app has to offer. */
  workflowRules(): WorkflowRule[];
  /** Puts exactly these rules on a transition; false when it, or one of them, does not exist. */
  setWorkflowRules(transitionId: string, ruleKeys: string[]): Promise<boolean>;
  /** A namespace of the same store for the Forge host: KVS and pending queue events. */
  storage(namespace: string): KeyValueStore;
  faults: Faults;
  readonly limits: Limits;
  close(): Promise<void>;
}

/** A request that was raised before the site's time. */
export interface PastRequest {
  /** Account id of the client; the organisation is theirs, when they have one alone. */
  reporter: string;
  requestTypeId: string;
  summary: string;
  description?: string;
  /** Milliseconds since the epoch. */
  created: number;
  labels?: readonly string[];
  /** Name of its status, the first one unless said, and since when it has it, by default its creation. */
  status?: string;
  statusSince?: number;
}

/** Ordered keys, JSON values. A write is on disk when its promise resolves; a batch is all or nothing. */
export interface KeyValueStore {
  get(key: string): unknown;
  /** Keys that start with `prefix`, in order; those after `after` alone, where it is given. */
  entries(prefix: string, after?: string): Iterable<[key: string, value: unknown]>;
  write(batch: { put?: [key: string, value: unknown][]; del?: string[] }): Promise<void>;
}

export type RateLimitReason = 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';

/** What Jira allows the app, as far as it is on, and what of it the app has used. People's calls do not count. */
export interface Limits {
  /** Points in an hour of the clock, UTC. */
  hourlyPoints: number;
  /** Whether calls per second and endpoint are limited. */
  burst: boolean;
  /** Whether writes to one issue are limited. */
  issueWrites: boolean;
  use(): LimitUse;
}

/** Since the site was opened, where it does not say otherwise. */
export interface LimitUse {
  calls: number;
  points: number;
  pointsThisHour: number;
  mostPointsInAnHour: number;
  refused: Record<RateLimitReason, number>;
}

/** What may be made to go wrong, for tests and for admins who want to see it. */
export interface Faults {
  /** Each rule answers matching calls of the app `times` times, then is spent. */
  add(rule: FaultRule): void;
  clear(): void;
  /** The first rule that matches, used up once. */
  take(method: string, path: string): FaultRule | undefined;
  /** How events are delivered from now on. */
  events: { duplicate: boolean; reorder: boolean; delayMs: number };
}

export interface FaultRule {
  method?: string;
  /** Matches anywhere in the path. */
  path?: string;
  times: number;
  /** 429 carries Retry-After; `network` and `timeout` never answer. `delay` answers late. */
  answer:
    | { kind: 'status'; status: number; retryAfterSeconds?: number }
    | { kind: 'network' }
    | { kind: 'timeout' }
    | { kind: 'delay'; ms: number };
}

/** What a module's page knows and the platform vouches for: `view.getContext().extension`. */
export type Extension = Record<string, unknown>;

/** What stands beside the label of an issue context panel. */
export interface PanelStatus {
  type: 'badge' | 'lozenge' | 'icon';
  value: {
    label: string;
    /** Of a lozenge. */
    type?: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success' | undefined;
    /** Of an icon. */
    url?: string | undefined;
  };
}

/** The Forge host: runs the unchanged app against a site. */
export interface ForgeHost {
  readonly manifest: Manifest;
  /**
   * Calls a resolver definition as the given viewer from the given module, as the bridge does.
   * Rejects with what the front end would get: an unknown definition, a thrown error, a limit.
   */
  invokeResolver(call: {
    moduleKey: string;
    viewer: Viewer;
    extension: Extension;
    functionKey: string;
    payload?: unknown;
  }): Promise<unknown>;
  /**
   * What an issue context panel shows beside its label, as the function of its `dynamicProperties` says for this viewer
   * and issue. Where the module has none, or it fails or answers another shape: what the manifest has, if anything.
   */
  panelStatus(call: {
    moduleKey: string;
    viewer: Viewer;
    extension: Extension;
  }): Promise<PanelStatus | undefined>;
  /**
   * Runs an action of the app as a rule of Jira automation or Rovo does: as the user of the rule's connection, with inputs
   * that fit the manifest. Rejects with what the rule's log would say: an unknown action, inputs or outputs that do not
   * fit, a failure.
   */
  runAction(call: {
    actionKey: string;
    viewer: Viewer;
    inputs: Record<string, unknown>;
    /** Where Rovo was asked; a rule has none. */
    place?: Record<string, unknown>;
  }): Promise<unknown>;
  /** Runs one scheduled trigger now. */
  runScheduled(key: string): Promise<void>;
  /** Resolves when no event is being handled or due; does not wait for delayed events that the clock has not reached. */
  settle(): Promise<void>;
  /** Newest last, bounded: what ran, how long it took, how it ended. For tests, the bench and the pages. */
  invocations(): Invocation[];
  /** What Forge LLM says here. */
  readonly llm: LlmScript;
  readonly storage: HostStorage;
  statistics(): HostStatistics;
  close(): Promise<void>;
}

/** The app's storage. */
export interface HostStorage {
  /**
   * How long a value is still answered after its time to live, in milliseconds. None at first; the platform takes up to
   * two days.
   */
  keepsExpiredMs: number;
}

/** How much there is now, and how often functions ended in which way since the host was started. */
export interface HostStatistics {
  outcomes: Record<Invocation['outcome'], number>;
  queue: { waiting: number; running: number };
  /** Of plain values, expired ones included until they are removed. Bytes are those of their JSON. */
  storage: { keys: number; bytes: number };
}

/** No language model runs on a local site: what Forge LLM answers is scripted. `site.faults` apply to it as well. */
export interface LlmScript {
  /** What `list()` gives. None, as at the start: Forge LLM is not available on this site. */
  models: { model: string; status: 'active' | 'deprecated' }[];
  /** One for each coming `chat()`, in order. */
  replies: LlmReply[];
  /** What `chat()` was asked so far, oldest first. */
  readonly asked: { model: string; messages: { role: string; text: string }[] }[];
}

export type LlmReply =
  /** The model calls the first tool that it was given. */
  | { kind: 'call'; arguments: unknown }
  | { kind: 'text'; text: string; finishReason?: string }
  /** Exactly this, however wrong. */
  | { kind: 'raw'; status: number; body: string };

export type Viewer = { kind: AccountType; accountId: string } | { kind: 'anonymous' };

export interface Invocation {
  id: string;
  functionKey: string;
  moduleKey: string;
  /** Of the event or call that started it. */
  cause: string;
  startedAt: number;
  durationMs: number;
  outcome: 'ok' | 'retry' | 'error' | 'timeout';
  error?: string;
  /** Product calls it made, in order: `asApp GET /rest/api/3/issue/10000 200`. */
  calls: string[];
}

export type ActionValueType = 'string' | 'integer' | 'number' | 'boolean';

/** What the app can do for a rule of Jira automation, or for Rovo. */
export interface ActionModule {
  key: string;
  name: string;
  description: string;
  verb: 'GET' | 'CREATE' | 'UPDATE' | 'DELETE' | 'TRIGGER';
  functionKey: string;
  inputs: Record<string, { title: string; type: ActionValueType; required: boolean; description: string }>;
  outputs: Record<string, { type: ActionValueType; nullable: boolean }>;
  /** Whether rules of Jira automation have it. */
  inAutomation: boolean;
  /** The form that configures it in a rule. */
  configResource?: string;
}

/** The parts of `manifest.yml` that the host and the pages use. */
export interface Manifest {
  appUuid: string;
  environmentId: string;
  name: string;
  scopes: string[];
  resources: { key: string; path: string }[];
  modules: {
    /** e.g. `jiraServiceManagement:portalRequestDetailPanel`. */
    type: string;
    key: string;
    /** In the manifest's default language. */
    title?: string;
    /** By locale (`fr-FR`), where the title is translated. */
    titles?: Record<string, string>;
    resource?: string;
    resolverFunction?: string;
    /** Beside the label of an issue context panel, until its function has said. */
    status?: PanelStatus;
    dynamicPropertiesFunction?: string;
    /** What edits a dashboard gadget. */
    editResource?: string;
    unlicensedAccess: string[];
    /** Sub-pages of an admin page: the module itself shows them, at its address and their route. */
    pages?: { route: string; title: string; titles: Record<string, string> }[];
    /** Pages of the portal that a header or footer stands on; absent: on all of them. */
    portalPages?: string[];
  }[];
  actions: ActionModule[];
  styles: string[];
}
