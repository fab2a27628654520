import { manualClock, type ManualClock } from '../../sandbox/clock';
import type {
  ApiResponse,
  Caller,
  Extension,
  ForgeHost,
  Invocation,
  Site,
  Viewer,
} from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';
import type { PolicyDesk } from '../../src/bridge/admin/policy';
import type { ActKind, AgentView } from '../../src/bridge/views';
import { switchOnSampleDesk } from '../../sandbox/launch/sample-desk';
import { ACCOUNT_IDS, REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { DEFAULT_SITE_SEED } from '../../sandbox/seed/site';
import { openSite } from '../../sandbox/site';

/** Monday morning, before anybody raised anything. */
export const START = Date.parse('2026-03-02T08:00:00.000Z');

export type Person = keyof typeof ACCOUNT_IDS;

export const as = (person: Person): Caller => ({ kind: 'user', accountId: ACCOUNT_IDS[person] });
export const APP: Caller = { kind: 'app' };

export function viewer(person: Person): Viewer {
  const kind = ['admin', 'level1', 'level2', 'trainee', 'internalAgent'].includes(person)
    ? ('licensed' as const)
    : person === 'colleague'
      ? ('unlicensed' as const)
      : ('customer' as const);
  return { kind, accountId: ACCOUNT_IDS[person] };
}

export interface Issue {
  id: string;
  key: string;
  fields: Record<string, unknown> & { labels: string[] };
  properties: Record<string, unknown>;
}

/** Texts whose reading does not depend on fine points of the classifier. */
export const CLEAR = {
  training: {
    requestTypeId: REQUEST_TYPE_IDS.training,
    summary: 'Formation pour deux nouvelles collaboratrices',
    description:
      'Nous souhaitons organiser une formation de deux jours sur le module Finance pour nos nouvelles collaboratrices.',
  },
  defect: {
    requestTypeId: REQUEST_TYPE_IDS.problem,
    summary: 'Message d’erreur ORA-01722 depuis la mise à jour',
    description:
      'Depuis la mise à jour de vendredi, le programme plante chez tous les utilisateurs avec le message ORA-01722. Reproductible à chaque fois. Nous n’avons rien modifié.',
  },
  vague: { requestTypeId: REQUEST_TYPE_IDS.other, summary: 'Urgent', description: 'Rappelez-moi svp.' },
};
export type Raised = (typeof CLEAR)[keyof typeof CLEAR];

/** The real app on a local site in memory; time moves only when a test says so. */
export class Desk {
  private constructor(
    readonly site: Site,
    public host: ForgeHost,
    readonly clock: ManualClock,
    private readonly asInstalled = false,
  ) {}

  static async open(options: { portalLagMs?: number; asInstalled?: boolean } = {}): Promise<Desk> {
    const { site, clock } = await openDeskWithoutApp(options);
    const host = await startApp(site, clock, options.asInstalled);
    await host.settle();
    return new Desk(site, host, clock, options.asInstalled);
  }

  /** A desk where a request was raised ten minutes before Palier was installed. */
  static async openWithRequestsBeforeInstall(
    person: Person,
    request: Raised,
  ): Promise<{ desk: Desk; key: string }> {
    const { site, clock } = await openDeskWithoutApp({});
    const created = await site.createFromPortal(as(person), bodyOf(request));
    await clock.advance(600_000);
    jest.setSystemTime(clock.now());
    const host = await startApp(site, clock);
    await host.settle();
    return {
      desk: new Desk(site, host, clock),
      key: (JSON.parse(created.body) as { issueKey: string }).issueKey,
    };
  }

  /** The app is away while `meanwhile` happens, as in an outage of the platform. */
  async whileAppIsDown(meanwhile: () => Promise<void>): Promise<void> {
    await this.host.close();
    await meanwhile();
    this.host = await startApp(this.site, this.clock, this.asInstalled);
    await this.host.settle();
  }

  async close(): Promise<void> {
    await this.host.close();
    await this.site.close();
    jest.useRealTimers();
    jest.restoreAllMocks();
  }

  /** Lets time pass, for the site, the host and the app alike, until nothing is left to do. */
  async pass(seconds: number): Promise<void> {
    await this.host.settle();
    await this.clock.advance(seconds * 1000);
    jest.setSystemTime(this.clock.now());
    await this.host.settle();
  }

  /** Resolves when an event whose body holds `text` waits or runs in the queue. */
  async queued(text: string): Promise<void> {
    const isThere = () =>
      [...this.site.storage('queue').entries('')].some(([, event]) => JSON.stringify(event).includes(text));
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async call(caller: Caller, method: string, path: string, body?: unknown): Promise<ApiResponse> {
    return this.site.handle({
      method,
      path,
      caller,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async ok<T>(caller: Caller, method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.call(caller, method, path, body);
    if (response.status >= 300)
      throw new Error(`${method} ${path}: ${String(response.status)} ${response.body}`);
    return (response.body === '' ? undefined : JSON.parse(response.body)) as T;
  }

  /** Raises a request through the portal's API; returns its key. Decides nothing yet: see `pass`. */
  async raise(person: Person, request: Raised): Promise<string> {
    const path = '/rest/servicedeskapi/request';
    const created = await this.ok<{ issueKey: string }>(as(person), 'POST', path, bodyOf(request));
    return created.issueKey;
  }

  async raiseAndDecide(person: Person, request: Raised): Promise<string> {
    const key = await this.raise(person, request);
    await this.pass(1);
    return key;
  }

  /** The issue as an agent's REST client reads it. */
  issue(key: string): Promise<Issue> {
    return this.ok<Issue>(as('level1'), 'GET', `/rest/api/3/issue/${key}?properties=palier.decision`);
  }

  async decision(key: string): Promise<Record<string, unknown> | undefined> {
    return (await this.issue(key)).properties['palier.decision'] as Record<string, unknown> | undefined;
  }

  /** The three field values by name of their module. */
  async fields(key: string): Promise<Record<string, unknown>> {
    const all = await this.ok<{ id: string; schema?: { custom?: string } }[]>(
      as('admin'),
      'GET',
      '/rest/api/3/field',
    );
    const issue = await this.issue(key);
    return Object.fromEntries(
      all.flatMap(({ id, schema }) => {
        const own = /\/static\/(.+)$/.exec(schema?.custom ?? '');
        return own?.[1] ? [[own[1], issue.fields[id] ?? null]] : [];
      }),
    );
  }

  async search(jql: string, person: Person = 'level1'): Promise<string[]> {
    const page = await this.ok<{ issues: { key: string }[] }>(as(person), 'POST', '/rest/api/3/search/jql', {
      jql,
      fields: ['summary'],
      maxResults: 100,
    });
    return page.issues.map(({ key }) => key);
  }

  /** Runs of one function so far, oldest first. */
  runs(functionKey: string): Invocation[] {
    return this.host.invocations().filter((invocation) => invocation.functionKey === functionKey);
  }

  /** Every write to Jira that the app made so far. */
  writes(): string[] {
    return this.host
      .invocations()
      .flatMap(({ calls }) => calls)
      .filter((call) => /^asApp (PUT|POST) /.test(call) && !call.includes('/search/'));
  }

  portal<T>(
    person: Person | 'anonymous',
    issueKey: string,
    definition = 'explain',
    payload: unknown = { locale: 'fr' },
  ) {
    return this.invoke<T>(
      'portal-panel',
      person,
      {
        type: 'jiraServiceManagement:portalRequestDetailPanel',
        portal: { id: 1 },
        request: { key: issueKey, typeId: 21 },
      },
      definition,
      payload,
    );
  }

  async agent<T>(
    person: Person,
    issueKey: string,
    definition = 'read',
    payload: Record<string, unknown> = {},
  ) {
    const { id } = await this.ok<{ id: string }>(
      as('admin'),
      'GET',
      `/rest/api/3/issue/${issueKey}?fields=summary`,
    );
    return this.invoke<T>(
      'agent-panel',
      person,
      { type: 'jira:issueContext', issue: { id, key: issueKey }, project: { key: 'SUP' } },
      definition,
      { locale: 'fr', ...payload },
    );
  }

  /** What an agent does beside the issue; of the decision that stands, unless they say of which. */
  async act<T = { kind: string; view: AgentView }>(
    person: Person,
    issueKey: string,
    act: Record<string, unknown> & { kind: ActKind },
    definition: 'act' | 'preview' = 'act',
  ): Promise<T> {
    const revision = 'revision' in act ? act['revision'] : (await this.decision(issueKey))?.['decidedAt'];
    return this.agent<T>(person, issueKey, definition, { act: { ...act, revision } });
  }

  admin<T>(person: Person, definition = 'readOverview', payload: Record<string, unknown> = {}) {
    return this.invoke<T>('admin-page', person, { type: 'jira:adminPage' }, definition, {
      locale: 'fr',
      ...payload,
    });
  }

  /** Saves a change of the draft and publishes it at once. Answers what the last of the two calls answered. */
  async publish(
    parts: Record<string, unknown>,
    publication: Record<string, unknown> = {},
  ): Promise<{ kind: string; version?: number; desk?: PolicyDesk; [other: string]: unknown }> {
    const { desk } = await this.admin<{ desk: PolicyDesk }>('admin', 'readPolicy');
    const { revision } = desk.draft;
    const saved = await this.admin<{ kind: string }>('admin', 'saveDraft', { revision, parts });
    if (saved.kind !== 'saved') return saved;
    return this.admin('admin', 'publishDraft', { revision: revision + 1, reason: 'Essai', ...publication });
  }

  async invoke<T>(
    moduleKey: string,
    person: Person | 'anonymous',
    extension: Extension,
    functionKey: string,
    payload: unknown,
  ): Promise<T> {
    return (await this.host.invokeResolver({
      moduleKey,
      viewer: person === 'anonymous' ? { kind: 'anonymous' } : viewer(person),
      extension,
      functionKey,
      payload,
    })) as T;
  }
}

/** Palier is switched on in every project, as version 2 of the policy, unless the test wants it as it is installed. */
async function startApp(site: Site, clock: ManualClock, asInstalled = false): Promise<ForgeHost> {
  const host = await startForgeHost({
    site,
    clock,
    manifestPath: 'manifest.yml',
    loadApp: async () => ({ ...(await import('../../src/index')) }),
  });
  if (!asInstalled) await switchOnSampleDesk(site, host);
  return host;
}

function bodyOf({ requestTypeId, summary, description }: Raised) {
  return { serviceDeskId: SERVICE_DESK_ID, requestTypeId, requestFieldValues: { summary, description } };
}

async function openDeskWithoutApp(options: {
  portalLagMs?: number;
}): Promise<{ site: Site; clock: ManualClock }> {
  // Only dates are faked: what waits, waits for the desk's clock or for real promises.
  jest.useFakeTimers({
    now: START,
    doNotFake: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'clearTimeout',
      'clearInterval',
      'clearImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
      'hrtime',
    ],
  });
  // What the app logs is for the operator of a site; the tests ask what it did.
  for (const level of ['log', 'warn', 'error'] as const)
    jest.spyOn(console, level).mockImplementation(() => undefined);
  const clock = manualClock(START);
  const site = await openSite({
    folder: undefined,
    clock,
    baseUrl: 'http://127.0.0.1:8080',
    seed: DEFAULT_SITE_SEED,
    ...options,
  });
  return { site, clock };
}
