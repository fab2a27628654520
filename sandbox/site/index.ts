import { timingSafeEqual } from 'node:crypto';
import type {
  Account,
  ApiResponse,
  Caller,
  Clock,
  InstalledApp,
  KeyValueStore,
  Site,
  WorkflowRule,
} from '../contracts';
import { DEFAULT_SITE_SEED } from '../seed/site';
import { Access } from './access';
import { TRANSITIONS } from './catalogue';
import { serviceDeskError } from './errors';
import { FaultRules } from './fault-rules';
import { moveIssue } from './issue-move';
import { issueView } from './issue-view';
import { RateLimits } from './limits';
import { importRequests } from './past-requests';
import { raiseRequest } from './rest/requests';
import { Router } from './router';
import type { SiteSeed } from './site-seed';
import { SiteState } from './state';
import { Store } from './store';
import { statusOf } from './views';

export { manualClock, systemClock, type ManualClock } from '../clock';
export { APP_ACCOUNT_ID } from './state';

export interface SiteOptions {
  /** Where the state is kept; undefined keeps it in memory alone. */
  folder: string | undefined;
  clock: Clock;
  /** Without a slash at the end. Links in answers begin with it. */
  baseUrl: string;
  seed?: SiteSeed;
  /** How long after creation request type and organisations reach issue calls and searches. */
  portalLagMs?: number;
  /** Limits of calls per second from the start. Off where a clock stands still while calls are made. */
  burst?: boolean;
}

/** Opens a site, new or with the state of its folder. Rejects when another process has the folder open. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const { folder, clock, baseUrl, seed = DEFAULT_SITE_SEED, portalLagMs = 0, burst = false } = options;
  const store = await Store.open(folder);
  try {
    const state = new SiteState({ store: store.namespace('site'), clock, baseUrl, seed, portalLagMs });
    await state.plant();
    const access = new Access(state);
    const limits = new RateLimits(clock, { burst });
    const router = await Router.create(state, access, limits);
    return new LocalSite(store, state, access, router, limits);
  } catch (error) {
    await store.close();
    throw error;
  }
}

class LocalSite implements Site {
  readonly faults = new FaultRules();

  constructor(
    private readonly store: Store,
    private readonly state: SiteState,
    private readonly access: Access,
    private readonly router: Router,
    readonly limits: RateLimits,
  ) {}

  get baseUrl(): string {
    return this.state.baseUrl;
  }

  handle: Site['handle'] = (request) => this.router.handle(request);

  authenticate(authorization: string): Account | undefined {
    const encoded = /^Basic\s+(\S+)\s*$/i.exec(authorization)?.[1];
    if (encoded === undefined) return undefined;
    const credentials = Buffer.from(encoded, 'base64').toString('utf8');
    const colon = credentials.indexOf(':');
    if (colon < 0) return undefined;
    const email = credentials.slice(0, colon).toLowerCase();
    const account = this.accounts().find(({ emailAddress }) => emailAddress.toLowerCase() === email);
    return account !== undefined && sameText(account.token, credentials.slice(colon + 1))
      ? account
      : undefined;
  }

  account(accountId: string): Account | undefined {
    return this.state.accounts.get(accountId);
  }

  accounts(): Account[] {
    return this.state.accounts.all();
  }

  onEvent: Site['onEvent'] = (listener) => this.state.onEvent(listener);

  installApp(app: InstalledApp): Promise<void> {
    return this.state.exclusive(() => this.state.install(app));
  }

  createFromPortal(
    caller: Caller,
    body: unknown,
    properties: { key: string; value: unknown }[] = [],
  ): Promise<ApiResponse> {
    return this.router.handle(
      {
        method: 'POST',
        path: '/rest/servicedeskapi/request',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        caller,
      },
      (call) => raiseRequest(call, this.panelProperty(properties)),
    );
  }

  importRequests: Site['importRequests'] = (requests) => importRequests(this.state, requests);

  moveIssue(caller: Caller, idOrKey: string, projectKey: string): Promise<ApiResponse> {
    return this.router.answer(async () => {
      const issue = await moveIssue(this.state, this.access, caller, idOrKey, projectKey);
      const options = { fields: ['project', 'issuetype'], expand: [], properties: [] };
      return { status: 200, body: issueView(this.state, issue, caller, options) };
    });
  }

  workflow(): ReturnType<Site['workflow']> {
    return TRANSITIONS.map(({ id, name, from, to }) => ({
      id,
      name,
      from: from.map((statusId) => statusOf(statusId).name),
      to: statusOf(to).name,
      rules: this.state.transitionRules.get(id) ?? [],
    }));
  }

  workflowRules(): WorkflowRule[] {
    return this.state.installation?.app.workflowRules ?? [];
  }

  async setWorkflowRules(transitionId: string, ruleKeys: string[]): Promise<boolean> {
    const known = new Set(this.workflowRules().map(({ key }) => key));
    if (!TRANSITIONS.some(({ id }) => id === transitionId)) return false;
    if (ruleKeys.some((key) => !known.has(key))) return false;
    await this.state.exclusive(async () => {
      const transaction = this.state.transaction();
      transaction.put(this.state.transitionRules, transitionId, [...new Set(ruleKeys)]);
      await transaction.commit();
    });
    return true;
  }

  storage(namespace: string): KeyValueStore {
    return this.store.namespace(`storage/${namespace}`);
  }

  close(): Promise<void> {
    return this.state.exclusive(() => this.store.close());
  }

  /** What a create panel submitted, as the one issue property under the app's UUID. */
  private panelProperty(fields: { key: string; value: unknown }[]): Record<string, unknown> {
    if (fields.length === 0) return {};
    const appUuid = this.state.installation?.app.appUuid;
    if (appUuid === undefined)
      throw serviceDeskError(400, 'No app is installed that could have a create panel.');
    return { [appUuid]: Object.fromEntries(fields.map(({ key, value }) => [key, value])) };
  }
}

/** Takes as long for a wrong token as for the right one. */
function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
