import type {
  Account,
  ApiRequest,
  ApiResponse,
  FaultRule,
  ForgeHost,
  KeyValueStore,
  Site,
} from '../../sandbox/contracts';

const account = (accountId: string, more: Partial<Account>): Account => ({
  accountId,
  displayName: accountId,
  emailAddress: `${accountId}@clients.example`,
  accountType: 'customer',
  locale: 'fr',
  timeZone: 'Europe/Zurich',
  token: `token-of-${accountId}`,
  organisationIds: [],
  ...more,
});

export const ACCOUNTS = [
  account('claire', { organisationIds: ['1'] }),
  account('thomas', { locale: 'de', organisationIds: ['2'] }),
  account('colleague', { accountType: 'unlicensed' }),
  account('agent', { accountType: 'licensed', role: 'agent' }),
  account('admin', { accountType: 'licensed', role: 'admin' }),
];

const json = (status: number, body: unknown): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** SUP-1 belongs to claire, SUP-2 to thomas; agents and admins see both. */
const OWNERS: Record<string, string> = { 'SUP-1': 'claire', 'SUP-2': 'thomas' };
export const APP_UUID = '11111111-2222-4333-8444-555555555555';

export interface FakeSite extends Site {
  calls: ApiRequest[];
  created: { caller: unknown; body: unknown; properties: unknown }[];
  rules: FaultRule[];
}

/** As much of a site as the server asks for, and a record of what it was asked. */
export function fakeSite(): FakeSite {
  const stores = new Map<string, Map<string, unknown>>();
  const site: FakeSite = {
    baseUrl: 'http://127.0.0.1:8080',
    calls: [],
    created: [],
    rules: [],
    async handle(request) {
      site.calls.push(request);
      return answer(request);
    },
    authenticate(authorization) {
      const [email, token] = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(':');
      return ACCOUNTS.find((one) => one.emailAddress === email && one.token === token);
    },
    account: (accountId) => ACCOUNTS.find((one) => one.accountId === accountId),
    accounts: () => ACCOUNTS,
    onEvent: () => () => undefined,
    installApp: () => Promise.resolve(),
    async createFromPortal(caller, body, properties) {
      site.created.push({ caller, body, properties });
      return json(201, { issueKey: 'SUP-3' });
    },
    storage: (namespace) => memoryStore(stores, namespace),
    faults: {
      add: (rule) => site.rules.push(rule),
      clear: () => void site.rules.splice(0),
      take: () => undefined,
      events: { duplicate: false, reorder: false, delayMs: 0 },
    },
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
  };
  return site;
}

function answer({ path, caller, body }: ApiRequest): ApiResponse {
  const accountId = caller.kind === 'user' ? caller.accountId : undefined;
  const isAgent = ACCOUNTS.some((one) => one.accountId === accountId && one.role !== undefined);
  const request = /^\/rest\/servicedeskapi\/request\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (request !== undefined) {
    return isAgent || (accountId !== undefined && OWNERS[request] === accountId)
      ? json(200, { issueKey: request, requestTypeId: '21' })
      : json(404, { errorMessage: 'The request does not exist.' });
  }
  if (/^\/rest\/api\/3\/issue\/SUP-1\/properties\//.test(path)) {
    return json(200, { key: APP_UUID, value: { about: 'problem' } });
  }
  const issue = /^\/rest\/api\/3\/issue\/(SUP-[12])(\?|$)/.exec(path)?.[1];
  if (issue !== undefined && isAgent) {
    const project = { id: '10000', key: 'SUP', projectTypeKey: 'service_desk' };
    return json(200, {
      id: '10001',
      key: issue,
      fields: { issuetype: { id: '10012', name: 'Incident' }, project },
    });
  }
  if (path.startsWith('/rest/api/3/project/SUP') && isAgent) {
    return json(200, { id: '10000', key: 'SUP', projectTypeKey: 'service_desk' });
  }
  if (path.includes('permissions=SERVICEDESK_AGENT')) {
    return json(200, { permissions: { SERVICEDESK_AGENT: { havePermission: accountId === 'agent' } } });
  }
  if (path.startsWith('/rest/api/3/mypermissions')) {
    return json(200, { permissions: { ADMINISTER: { havePermission: accountId === 'admin' } } });
  }
  if (path === '/rest/api/3/myself') {
    return accountId === undefined ? json(401, {}) : json(200, { accountId, body });
  }
  if (path === '/rest/servicedeskapi/servicedesk/1') return json(200, { id: '1', projectKey: 'SUP' });
  if (path.startsWith('/rest/servicedeskapi/organization')) {
    return json(200, { values: [{ id: '1', name: 'Fiduciaire Léman SA' }] });
  }
  return json(404, { errorMessages: ['Not found'] });
}

function memoryStore(stores: Map<string, Map<string, unknown>>, namespace: string): KeyValueStore {
  const store = stores.get(namespace) ?? new Map<string, unknown>();
  stores.set(namespace, store);
  return {
    get: (key) => store.get(key),
    *entries(prefix) {
      for (const [key, value] of store) if (key.startsWith(prefix)) yield [key, value];
    },
    write({ put = [], del = [] }) {
      for (const [key, value] of put) store.set(key, value);
      for (const key of del) store.delete(key);
      return Promise.resolve();
    },
  };
}

export type InvokeCall = Parameters<ForgeHost['invokeResolver']>[0];

export interface FakeHost extends ForgeHost {
  invoked: InvokeCall[];
}

/** A host with one module at each place of the site. `boom` is a definition that throws. */
export function fakeHost(styles: string[] = []): FakeHost {
  const resources = [
    'portal',
    'create',
    'notice',
    'agent',
    'queue',
    'report',
    'gadget',
    'gadget-edit',
    'admin',
  ];
  const host: FakeHost = {
    invoked: [],
    manifest: {
      appUuid: APP_UUID,
      environmentId: '5d1e0c64-3f0a-4b57-9c1d-7a4f1b2c9e10',
      name: 'Palier',
      scopes: ['read:jira-work'],
      resources: resources.map((key) => ({ key, path: key })),
      modules: [
        {
          type: 'jiraServiceManagement:portalRequestDetailPanel',
          key: 'portal-panel',
          title: 'Prise en charge',
          titles: { 'fr-FR': 'Prise en charge', 'de-DE': 'Betreuung' },
          resource: 'portal',
          unlicensedAccess: ['customer'],
        },
        {
          type: 'jiraServiceManagement:portalRequestCreatePropertyPanel',
          key: 'create-panel',
          resource: 'create',
          unlicensedAccess: ['customer', 'unlicensed'],
        },
        {
          type: 'jiraServiceManagement:portalFooter',
          key: 'portal-notice',
          resource: 'notice',
          portalPages: ['portal', 'my_requests'],
          unlicensedAccess: ['customer', 'anonymous'],
        },
        {
          type: 'jira:issueContext',
          key: 'agent-panel',
          resource: 'agent',
          unlicensedAccess: [],
          status: { type: 'lozenge', value: { label: 'N1', type: 'success' } },
        },
        {
          type: 'jiraServiceManagement:queuePage',
          key: 'queue-page',
          resource: 'queue',
          unlicensedAccess: [],
        },
        { type: 'jira:projectPage', key: 'project-page', resource: 'report', unlicensedAccess: [] },
        {
          type: 'jira:dashboardGadget',
          key: 'gadget',
          resource: 'gadget',
          editResource: 'gadget-edit',
          unlicensedAccess: [],
        },
        { type: 'jira:adminPage', key: 'admin-page', resource: 'admin', unlicensedAccess: [] },
      ],
      actions: [],
      styles,
    },
    async invokeResolver(call) {
      host.invoked.push(call);
      if (call.functionKey === 'boom') throw new Error('There is no such definition.');
      return { answered: call.functionKey };
    },
    runAction: () => Promise.reject(new Error('not used')),
    panelStatus: ({ viewer }) =>
      Promise.resolve({
        type: 'lozenge',
        value: { label: viewer.kind === 'anonymous' ? '' : viewer.accountId, type: 'moved' },
      }),
    llm: { models: [], replies: [], asked: [] },
    storage: { keepsExpiredMs: 0 },
    statistics: () => ({
      outcomes: { ok: 0, retry: 0, error: 0, timeout: 0 },
      queue: { waiting: 0, running: 0 },
      storage: { keys: 0, bytes: 0 },
    }),
    runScheduled: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    invocations: () => [],
    close: () => Promise.resolve(),
  };
  return host;
}
