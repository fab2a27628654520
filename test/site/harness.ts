import addFormats from 'ajv-formats';
import OpenAPIBackend from 'openapi-backend';
import type { ApiResponse, Caller, InstalledApp, ProductEvent, Site } from '../../sandbox/contracts';
import { ACCOUNT_IDS, REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { manualClock, openSite, type ManualClock, type SiteOptions } from '../../sandbox/site';
import { loadDescription } from '../../sandbox/site/openapi';

// The first site of a test file prepares the whole description, which a busy machine may take long for.
jest.setTimeout(60_000);

/** Tuesday, 10 in the morning in Zurich. */
export const START = Date.UTC(2026, 10, 24, 9);

export const BASE_URL = 'http://site.test';

const user = (accountId: string): Caller => ({ kind: 'user', accountId });

export const CALLERS = {
  admin: user(ACCOUNT_IDS.admin),
  agent: user(ACCOUNT_IDS.level1),
  consultant: user(ACCOUNT_IDS.level2),
  trainee: user(ACCOUNT_IDS.trainee),
  internalAgent: user(ACCOUNT_IDS.internalAgent),
  colleague: user(ACCOUNT_IDS.colleague),
  claire: user(ACCOUNT_IDS.claire),
  olivier: user(ACCOUNT_IDS.olivier),
  thomas: user(ACCOUNT_IDS.thomas),
  stranger: user('712020:nobody'),
  app: { kind: 'app' },
  anonymous: { kind: 'anonymous' },
} satisfies Record<string, Caller>;

export type Who = keyof typeof CALLERS;

export const APP_UUID = '3f1c2b4a-5d6e-4f70-8a91-b2c3d4e5f607';

export const APP: InstalledApp = {
  appUuid: APP_UUID,
  environmentId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
  name: 'Palier',
  customFields: [
    { key: 'support-level', name: 'Support level', description: 'Level', type: 'string', readOnly: true },
    { key: 'billing', name: 'Billing', description: 'Billing', type: 'string', readOnly: true },
    { key: 'note', name: 'Support note', description: 'Note', type: 'string', readOnly: false },
  ],
  entityProperties: [
    {
      propertyKey: 'palier.decision',
      values: [
        { path: 'level', type: 'number', searchAlias: 'supportLevel' },
        { path: 'state', type: 'string', searchAlias: 'supportState' },
        { path: 'confidence', type: 'number', searchAlias: 'supportConfidence' },
        { path: 'decidedAt', type: 'date', searchAlias: 'supportDecidedAt' },
      ],
    },
  ],
};

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Parsed; empty when there was none. */
  body: Body;
}

/**
 * What tests look at in answers of any call. Which of it is really there is for the description to say: every answer
 * is held against it.
 */
export interface Body {
  id: string;
  key: string;
  name: string;
  issueId: string;
  issueKey: string;
  accountId: string;
  accountType: string;
  displayName: string;
  projectTypeKey: string;
  value: unknown;
  body: string;
  renderedBody: { html: string };
  status: string;
  statusDate: { jira: string };
  jsdPublic: boolean;
  issueCount: number;
  values: Body[];
  keys: Body[];
  issues: Body[];
  groups: Body[];
  issueLinkTypes: Body[];
  issueErrors: Body[];
  transitions: Body[];
  size: number;
  isLast: boolean;
  nextPageToken?: string;
  fields: Record<string, unknown>;
  properties: Record<string, Record<string, unknown>>;
  participants: Body;
  changelog: { total: number };
  comments: unknown;
  permissions: Record<string, { havePermission: boolean }>;
  projectPermissions: { projects: number[] }[];
  errors: Record<string, string>;
  errorMessages: string[];
  errorMessage: string;
}

let described: Promise<OpenAPIBackend> | undefined;

/** What the description says against an answer; empty when it agrees. */
async function disagreements(
  method: string,
  path: string,
  { status, body }: ApiResponse,
): Promise<unknown[]> {
  described ??= new OpenAPIBackend({
    definition: loadDescription(),
    quick: true,
    customizeAjv: (ajv) => {
      addFormats(ajv);
      return ajv;
    },
  }).init();
  const api = await described;
  const operation = api.matchOperation({ method, path, headers: {} });
  if (operation === undefined) return [];
  if (operation.responses?.[String(status)] === undefined) {
    return [`${String(operation.operationId)} does not describe ${status}`];
  }
  if (body === '') return [];
  const { errors } = api.validateResponse(JSON.parse(body), String(operation.operationId), status);
  return errors ?? [];
}

export class Desk {
  readonly events: ProductEvent[] = [];

  private constructor(
    readonly site: Site,
    readonly clock: ManualClock,
  ) {
    site.onEvent((event) => this.events.push(event));
  }

  /** A fresh site in memory with the app installed. */
  static async open(options: Partial<SiteOptions> = {}): Promise<Desk> {
    const clock = manualClock(START);
    const site = await openSite({ folder: undefined, clock, baseUrl: BASE_URL, ...options });
    await site.installApp(APP);
    return new Desk(site, clock);
  }

  /** Makes a call, and fails when the answer is not as the description has it. */
  async call(
    who: Who | Caller,
    method: string,
    path: string,
    body?: unknown,
    more: { headers?: Record<string, string>; scopes?: string[] } = {},
  ): Promise<Answer> {
    const response = await this.site.handle({
      method,
      path,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...more.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      caller: typeof who === 'string' ? CALLERS[who] : who,
      ...(more.scopes === undefined ? {} : { scopes: more.scopes }),
    });
    expect(await disagreements(method, path, response)).toEqual([]);
    return {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(response.body === '' ? '{}' : response.body) as Body,
    };
  }

  /** Raises a request; `id` is its issue. */
  async raise(
    who: Who = 'claire',
    fields: { summary?: string; description?: string; requestTypeId?: string } = {},
  ): Promise<{ id: string; key: string }> {
    const { summary = 'Écran bloqué', description = 'Rien ne va plus.', requestTypeId } = fields;
    const answer = await this.call(who, 'POST', '/rest/servicedeskapi/request', {
      serviceDeskId: SERVICE_DESK_ID,
      requestTypeId: requestTypeId ?? REQUEST_TYPE_IDS.problem,
      requestFieldValues: { summary, description },
    });
    expect(answer.status).toBe(201);
    return { id: answer.body.issueId, key: answer.body.issueKey };
  }

  edit(who: Who, key: string, body: unknown): Promise<Answer> {
    return this.call(who, 'PUT', `/rest/api/3/issue/${key}`, body);
  }

  async fields(key: string, who: Who = 'agent'): Promise<Record<string, unknown>> {
    return (await this.call(who, 'GET', `/rest/api/3/issue/${key}`)).body.fields;
  }

  /** Keys that a query finds, in order. */
  async find(jql: string, who: Who = 'agent'): Promise<string[]> {
    const answer = await this.call(who, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body.issues.map(({ key }) => key);
  }

  /** The id of an app's field. */
  async fieldId(key: string): Promise<string> {
    const fields = (await this.call('agent', 'GET', '/rest/api/3/field')).body as unknown as {
      id: string;
      schema?: { custom?: string };
    }[];
    const field = fields.find(({ schema }) => schema?.custom?.endsWith(`/static/${key}`));
    if (field === undefined) throw new Error(`No field ${key}`);
    return field.id;
  }
}
