import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { type ManualClock, manualClock } from '../../sandbox/clock';
import type {
  Account,
  ApiRequest,
  ApiResponse,
  FaultRule,
  Faults,
  ForgeHost,
  InstalledApp,
  KeyValueStore,
  ProductEvent,
  Site,
} from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';

export const APP_UUID = '11111111-2222-3333-4444-555555555555';
export const START = Date.UTC(2026, 0, 5, 9, 0, 0);

/** Values as JSON text, so that nothing is shared by reference with the host. */
function memoryStore(data: Map<string, string>): KeyValueStore {
  return {
    get: (key) => {
      const text = data.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    *entries(prefix, after = '') {
      for (const key of [...data.keys()].sort()) {
        if (key.startsWith(prefix) && key > after)
          yield [key, JSON.parse(data.get(key) ?? 'null') as unknown];
      }
    },
    async write({ put = [], del = [] }) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const [key, value] of put) data.set(key, JSON.stringify(value));
      for (const key of del) data.delete(key);
    },
  };
}

function account(accountId: string, rest: Partial<Account>): Account {
  return {
    accountId,
    displayName: accountId,
    emailAddress: `${accountId}@example.com`,
    accountType: 'licensed',
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
    token: 't',
    organisationIds: [],
    ...rest,
  };
}

export interface FakeSite extends Site {
  requests: ApiRequest[];
  installed: InstalledApp[];
  emit(event: ProductEvent): void;
  respond: (request: ApiRequest) => ApiResponse | Promise<ApiResponse>;
}

/** A site that answers 200 to everything and remembers what it was asked. Disks may be shared by two of them. */
export function fakeSite(disks: Map<string, Map<string, string>> = new Map()): FakeSite {
  const accounts = [
    account('agent', { role: 'agent' }),
    account('admin', { role: 'admin', locale: 'en-GB' }),
    account('colleague', { accountType: 'unlicensed' }),
    account('client', { accountType: 'customer', locale: 'de-DE' }),
    account('client-2', { accountType: 'customer' }),
  ];
  const listeners = new Set<(event: ProductEvent) => void>();
  const rules: FaultRule[] = [];
  const faults: Faults = {
    add: (rule) => void rules.push({ ...rule }),
    clear: () => void rules.splice(0),
    take(method, requestPath) {
      const rule = rules.find(
        (candidate) =>
          candidate.times > 0 &&
          (candidate.method ?? method) === method &&
          requestPath.includes(candidate.path ?? ''),
      );
      if (rule !== undefined) rule.times--;
      return rule;
    },
    events: { duplicate: false, reorder: false, delayMs: 0 },
  };
  const site: FakeSite = {
    baseUrl: 'http://127.0.0.1:8080',
    requests: [],
    installed: [],
    respond: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' }),
    async handle(request) {
      site.requests.push(request);
      await new Promise((resolve) => setImmediate(resolve));
      return site.respond(request);
    },
    authenticate: () => undefined,
    account: (id) => accounts.find(({ accountId }) => accountId === id),
    accounts: () => accounts,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async installApp(app) {
      site.installed.push(app);
    },
    createFromPortal: () => Promise.reject(new Error('not used')),
    storage(namespace) {
      const data = disks.get(namespace) ?? new Map<string, string>();
      disks.set(namespace, data);
      return memoryStore(data);
    },
    faults,
    limits: {
      hourlyPoints: 65_000,
      burst: false,
      issueWrites: true,
      use: () => {
        throw new Error('not used');
      },
    },
    moveIssue: () => Promise.reject(new Error('not used')),
    workflow: () => [],
    workflowRules: () => [],
    setWorkflowRules: () => Promise.resolve(false),
    importRequests: () => Promise.reject(new Error('not used')),
    close: () => Promise.resolve(),
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
  return site;
}

export function issueEvent(
  name: ProductEvent['name'] = 'avi:jira:created:issue',
  rest: Record<string, unknown> = {},
): ProductEvent {
  return {
    name,
    payload: {
      eventType: name,
      selfGenerated: false,
      timestamp: String(START),
      issue: { id: '10000', key: 'SUP-1', fields: { project: { projectTypeKey: 'service_desk' } } },
      ...rest,
    },
  };
}

type Modules = Record<string, unknown[]>;

export interface ManifestParts {
  scopes?: unknown;
  modules?: Modules;
  app?: Record<string, unknown>;
  rest?: Record<string, unknown>;
  /** Files beside the manifest. */
  files?: Record<string, string>;
}

/** A manifest in a folder of its own; functions are declared for every handler name of `handlers`. */
export function writeManifest(parts: ManifestParts, handlers: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'forge-host-'));
  folders.push(folder);
  const { function: functions = [], ...modules } = parts.modules ?? {};
  const declared = new Set(functions.map((entry) => (entry as { key: string }).key));
  const manifest = {
    app: { id: `ari:cloud:ecosystem::app/${APP_UUID}`, runtime: { name: 'nodejs24.x' }, ...parts.app },
    permissions: { scopes: parts.scopes ?? ['read:jira-work', 'write:jira-work', 'storage:app'] },
    ...parts.rest,
    modules: {
      function: [
        ...functions,
        ...Object.keys(handlers)
          .filter((name) => !declared.has(name))
          .map((name) => ({ key: name, handler: `index.${name}` })),
      ],
      ...modules,
    },
  };
  for (const [name, text] of Object.entries(parts.files ?? {})) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const file = path.join(folder, 'manifest.yml');
  writeFileSync(file, stringify(manifest));
  return file;
}

const folders: string[] = [];
const hosts: ForgeHost[] = [];

export interface Started {
  host: ForgeHost;
  site: FakeSite;
  clock: ManualClock;
  lines: string[];
}

/** Starts an app of plain handlers; `stopAll` ends it after the test. */
export async function startApp(
  parts: ManifestParts,
  handlers: Record<string, unknown>,
  given: { site?: FakeSite; clock?: ManualClock } = {},
): Promise<Started> {
  const site = given.site ?? fakeSite();
  const clock = given.clock ?? manualClock(START);
  const lines: string[] = [];
  const host = await startForgeHost({
    site,
    clock,
    manifestPath: writeManifest(parts, handlers),
    loadApp: () => Promise.resolve(handlers),
    log: (line) => void lines.push(line),
  });
  hosts.push(host);
  return { host, site, clock, lines };
}

export async function stopAll(): Promise<void> {
  for (const host of hosts.splice(0)) await host.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A promise and what settles it. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
