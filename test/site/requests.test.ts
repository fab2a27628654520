import { ACCOUNT_IDS, ORGANISATION_IDS, REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { DEFAULT_SITE_SEED } from '../../sandbox/seed/site';
import { JSM_FIELD_IDS } from '../../sandbox/site/catalogue';
import { APP_UUID, CALLERS, Desk, type Answer, type Who } from './harness';

const REQUEST = '/rest/servicedeskapi/request';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

function raising(
  more: Record<string, unknown> = {},
  values: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    serviceDeskId: SERVICE_DESK_ID,
    requestTypeId: REQUEST_TYPE_IDS.question,
    requestFieldValues: { summary: 'Comment faire', description: 'Une ligne\n\nUne autre', ...values },
    ...more,
  };
}

describe('raising a request', () => {
  it('gives an issue with request type, organisation and description as a document', async () => {
    const { body } = await desk.call('claire', 'POST', REQUEST, raising());
    expect(body).toMatchObject({
      issueKey: 'SUP-1',
      requestTypeId: REQUEST_TYPE_IDS.question,
      serviceDeskId: SERVICE_DESK_ID,
      reporter: { accountId: ACCOUNT_IDS.claire },
      currentStatus: { status: 'En attente du support', statusCategory: 'NEW' },
    });
    expect(await desk.fields('SUP-1')).toMatchObject({
      reporter: { accountId: ACCOUNT_IDS.claire, accountType: 'customer' },
      description: {
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Une ligne' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'Une autre' }] },
        ],
      },
      [JSM_FIELD_IDS.requestType]: { requestType: { id: REQUEST_TYPE_IDS.question } },
      [JSM_FIELD_IDS.organisations]: [{ id: ORGANISATION_IDS.leman }],
    });
  });

  it('takes a document when it says so', async () => {
    const description = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
    const body = raising({ isAdfRequest: true }, { description });
    expect((await desk.call('claire', 'POST', REQUEST, body)).status).toBe(201);
    expect((await desk.fields('SUP-1'))['description']).toEqual(description);
  });

  it('needs no description', async () => {
    await desk.call('claire', 'POST', REQUEST, raising({}, { description: '' }));
    expect((await desk.fields('SUP-1'))['description']).toBeNull();
  });

  it('gives no organisation to a customer of two, nor to one of none', async () => {
    const seed = structuredClone(DEFAULT_SITE_SEED);
    const claire = seed.accounts.find(({ accountId }) => accountId === ACCOUNT_IDS.claire);
    claire?.organisationIds.push(ORGANISATION_IDS.alpine);
    desk = await Desk.open({ seed });
    for (const who of ['claire', 'colleague'] as const) {
      const { key } = await desk.raise(who);
      expect((await desk.fields(key))[JSM_FIELD_IDS.organisations]).toEqual([]);
    }
  });

  it('for somebody else is for agents; the organisation is that of the customer', async () => {
    const body = raising({ raiseOnBehalfOf: ACCOUNT_IDS.thomas, requestParticipants: [ACCOUNT_IDS.emma] });
    expect((await desk.call('claire', 'POST', REQUEST, body)).status).toBe(403);
    expect((await desk.call('agent', 'POST', REQUEST, body)).status).toBe(201);
    expect(await desk.fields('SUP-1')).toMatchObject({
      reporter: { accountId: ACCOUNT_IDS.thomas },
      creator: { accountId: ACCOUNT_IDS.level1 },
      [JSM_FIELD_IDS.organisations]: [{ id: ORGANISATION_IDS.aare }],
      [JSM_FIELD_IDS.participants]: [{ accountId: ACCOUNT_IDS.emma }],
    });
  });

  const refused: [behaviour: string, body: unknown, status: number][] = [
    ['an unknown request type', raising({ requestTypeId: '99' }), 400],
    ['an unknown service desk', raising({ serviceDeskId: '2' }), 400],
    ['no summary', raising({}, { summary: '' }), 400],
    ['a field that the form does not have', raising({}, { labels: ['x'] }), 400],
    ['an unknown participant', raising({ requestParticipants: ['nobody'] }), 400],
    ['a number for an id', raising({ requestTypeId: 22 }), 400],
    ['an unknown property', { ...raising(), labels: [] }, 400],
  ];
  it.each(refused)('is refused with %s', async (_, body, status) => {
    const answer = await desk.call('claire', 'POST', REQUEST, body);
    expect([answer.status, typeof answer.body.errorMessage]).toEqual([status, 'string']);
    expect(await desk.find('project = SUP')).toEqual([]);
  });

  it('is refused to anonymous visitors', async () => {
    expect((await desk.call('anonymous', 'POST', REQUEST, raising())).status).toBe(401);
  });
});

describe("the portal's form", () => {
  it("keeps what the create panel submitted under the app's UUID, in one write with the request", async () => {
    const response = await desk.site.createFromPortal(CALLERS.claire, raising(), [
      { key: 'answers', value: { about: 'problem' } },
      { key: 'version', value: 1 },
    ]);
    expect(response.status).toBe(201);
    const { body } = await desk.call('app', 'GET', `/rest/api/3/issue/SUP-1/properties/${APP_UUID}`);
    expect(body.value).toEqual({ answers: { about: 'problem' }, version: 1 });
    expect(desk.events.map(({ name }) => name)).toEqual(['avi:jira:created:issue']);
  });

  it('leaves no property when there was no panel, and checks like the call', async () => {
    await desk.site.createFromPortal(CALLERS.claire, raising());
    expect((await desk.call('app', 'GET', '/rest/api/3/issue/SUP-1/properties')).body.keys).toEqual([]);
    expect((await desk.site.createFromPortal(CALLERS.claire, raising({}, { summary: '' }))).status).toBe(400);
    expect((await desk.site.createFromPortal(CALLERS.anonymous, raising())).status).toBe(401);
  });
});

/** Everything in which a request could show. */
async function everythingSeenBy(who: Who, key: string): Promise<Answer[]> {
  const paths = ['', '/comment', '/participant', '/status', '/transition'].map(
    (path) => `${REQUEST}/${key}${path}`,
  );
  return Promise.all(
    [...paths, REQUEST, '/rest/api/3/search/jql?jql=created%20is%20not%20EMPTY&fields=summary'].map((path) =>
      desk.call(who, 'GET', path),
    ),
  );
}

describe('reading a request by actor', () => {
  const rows: [Who, behaviour: string, status: number][] = [
    ['claire', 'raised it', 200],
    ['olivier', 'is of the same organisation', 200],
    ['agent', 'is an agent', 200],
    ['consultant', 'is an agent', 200],
    ['admin', 'is an admin', 200],
    ['app', 'is the app', 200],
    ['thomas', 'is of another organisation', 404],
    ['colleague', 'has no licence', 404],
    ['anonymous', 'is not logged in', 401],
    ['stranger', 'is unknown', 401],
  ];
  it.each(rows)('%s, who %s, gets %i', async (who, _, status) => {
    const { key } = await desk.raise('claire');
    expect((await desk.call(who, 'GET', `${REQUEST}/${key}`)).status).toBe(status);
  });

  it.each(['thomas', 'colleague', 'anonymous'] as const)(
    '%s learns nothing, not even its key',
    async (who) => {
      const { key } = await desk.raise('claire', { summary: 'Secret' });
      await desk.call('claire', 'POST', `${REQUEST}/${key}/comment`, { body: 'Secret', public: true });
      const told = JSON.stringify((await everythingSeenBy(who, key)).map(({ body }) => body));
      expect(told).not.toContain('Secret');
      expect(told).not.toContain(ACCOUNT_IDS.claire);
      const missing = await desk.call(who, 'GET', `${REQUEST}/SUP-99`);
      expect((await desk.call(who, 'GET', `${REQUEST}/${key}`)).body).toEqual(missing.body);
    },
  );

  it('a participant sees it as long as they take part', async () => {
    const { key } = await desk.raise('claire');
    const path = `${REQUEST}/${key}/participant`;
    const body = { accountIds: [ACCOUNT_IDS.thomas] };
    expect((await desk.call('thomas', 'POST', path, body)).status).toBe(404);
    expect((await desk.call('claire', 'POST', path, body)).body.values).toMatchObject([
      { accountId: ACCOUNT_IDS.thomas },
    ]);
    expect(
      (await desk.call('thomas', 'GET', `${REQUEST}/${key}?expand=participant`)).body.participants.size,
    ).toBe(1);
    await desk.call('claire', 'DELETE', path, body);
    expect((await desk.call('thomas', 'GET', `${REQUEST}/${key}`)).status).toBe(404);
  });

  it('a colleague without licence sees their own', async () => {
    const { key } = await desk.raise('colleague');
    expect((await desk.call('colleague', 'GET', `${REQUEST}/${key}`)).status).toBe(200);
    expect((await desk.call('claire', 'GET', `${REQUEST}/${key}`)).status).toBe(404);
  });
});

describe('the list of requests', () => {
  const keys = async (who: Who, query = ''): Promise<string[]> =>
    (await desk.call(who, 'GET', `${REQUEST}?${query}`)).body.values.map(({ issueKey }) => issueKey);

  beforeEach(async () => {
    await desk.raise('claire', { summary: 'Un' });
    await desk.raise('olivier', { summary: 'Deux', requestTypeId: REQUEST_TYPE_IDS.training });
    await desk.raise('thomas', { summary: 'Drei' });
    await desk.call('claire', 'POST', `${REQUEST}/SUP-1/transition`, { id: '51' });
  });

  const rows: [behaviour: string, who: Who, query: string, expected: string[]][] = [
    ['own and shared ones at first', 'claire', '', ['SUP-1', 'SUP-2']],
    ['own ones', 'claire', 'requestOwnership=OWNED_REQUESTS', ['SUP-1']],
    ['shared ones', 'claire', 'requestOwnership=ALL_ORGANIZATIONS', ['SUP-1', 'SUP-2']],
    ['none of another organisation', 'claire', 'requestOwnership=ORGANIZATION&organizationId=2', []],
    ['nothing of others, even when asked for all', 'thomas', 'requestOwnership=ALL_REQUESTS', ['SUP-3']],
    ['open ones', 'claire', 'requestStatus=OPEN_REQUESTS', ['SUP-2']],
    ['closed ones', 'claire', 'requestStatus=CLOSED_REQUESTS', ['SUP-1']],
    ['those with a word in the summary', 'claire', 'searchTerm=deu', ['SUP-2']],
    ['those of a type', 'claire', `serviceDeskId=1&requestTypeId=${REQUEST_TYPE_IDS.training}`, ['SUP-2']],
    ['a page', 'claire', 'start=1&limit=1', ['SUP-1']],
  ];
  it.each(rows)('has %s', async (_, who, query, expected) => {
    expect((await keys(who, query)).sort()).toEqual(expected);
  });

  it('has everything for an agent who asks for all', async () => {
    expect((await keys('agent', 'requestOwnership=ALL_REQUESTS')).length).toBe(3);
  });
});

describe('comments of a request', () => {
  it('reach customers only when they are public', async () => {
    const { key } = await desk.raise('claire');
    const path = `${REQUEST}/${key}/comment`;
    await desk.call('agent', 'POST', path, { body: 'Pour vous', public: true });
    await desk.call('agent', 'POST', path, { body: 'Entre nous', public: false });
    await desk.call('claire', 'POST', path, { body: 'Merci', public: true });
    const bodies = async (who: Who, query = ''): Promise<string[]> =>
      (await desk.call(who, 'GET', path + query)).body.values.map(({ body }) => body);
    expect(await bodies('claire')).toEqual(['Pour vous', 'Merci']);
    expect(await bodies('claire', '?internal=true')).toEqual(['Pour vous', 'Merci']);
    expect(await bodies('agent')).toEqual(['Pour vous', 'Entre nous', 'Merci']);
    expect(await bodies('agent', '?public=false')).toEqual(['Entre nous']);
    const expanded = (await desk.call('olivier', 'GET', `${REQUEST}/${key}?expand=comment`)).body.comments;
    expect(JSON.stringify(expanded)).not.toContain('Entre nous');
  });

  it('of an unseen request are an empty list, as documented', async () => {
    const { key } = await desk.raise('claire');
    const answer = await desk.call('thomas', 'GET', `${REQUEST}/${key}/comment`);
    expect([answer.status, answer.body.values]).toEqual([200, []]);
  });

  it('are not internal for customers, not empty, and not on unseen requests', async () => {
    const { key } = await desk.raise('claire');
    const path = `${REQUEST}/${key}/comment`;
    expect((await desk.call('claire', 'POST', path, { body: 'x', public: false })).status).toBe(403);
    expect((await desk.call('claire', 'POST', path, { body: ' ', public: true })).status).toBe(400);
    expect((await desk.call('thomas', 'POST', path, { body: 'x', public: true })).status).toBe(404);
    expect((await desk.call('agent', 'GET', path)).body.values).toEqual([]);
  });

  it('are rendered as safe text', async () => {
    const { key } = await desk.raise('claire');
    await desk.call('claire', 'POST', `${REQUEST}/${key}/comment`, {
      body: '<img src=x onerror=alert(1)>',
      public: true,
    });
    const { body } = await desk.call('agent', 'GET', `${REQUEST}/${key}/comment?expand=renderedBody`);
    expect(body.values[0]?.renderedBody.html).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
  });
});

describe('the status of a request', () => {
  it('is told with its history, newest first, and moved by customers where they may', async () => {
    const { key } = await desk.raise('claire');
    await desk.clock.advance(60_000);
    await desk.call('agent', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '11' } });
    const open = (await desk.call('claire', 'GET', `${REQUEST}/${key}/transition`)).body.values;
    expect(open.map(({ name }) => name)).toEqual(['Marquer comme résolue', 'Annuler la demande']);
    await desk.clock.advance(60_000);
    const move = { id: '51', additionalComment: { body: 'C’est bon' } };
    expect((await desk.call('claire', 'POST', `${REQUEST}/${key}/transition`, move)).status).toBe(204);
    expect((await desk.call('claire', 'POST', `${REQUEST}/${key}/transition`, { id: '11' })).status).toBe(
      400,
    );
    expect((await desk.call('thomas', 'POST', `${REQUEST}/${key}/transition`, { id: '71' })).status).toBe(
      404,
    );
    const statuses = (await desk.call('claire', 'GET', `${REQUEST}/${key}/status`)).body.values;
    expect(statuses.map((step) => [step.status, step.statusDate.jira])).toEqual([
      ['Résolue', '2026-11-24T10:02:00.000+0100'],
      ['En cours', '2026-11-24T10:01:00.000+0100'],
      ['En attente du support', '2026-11-24T10:00:00.000+0100'],
    ]);
  });
});

describe('the service desk', () => {
  const DESK = `/rest/servicedeskapi/servicedesk/${SERVICE_DESK_ID}`;

  it('shows its request types in groups, with their fields', async () => {
    const types = (await desk.call('claire', 'GET', `${DESK}/requesttype`)).body.values as { name: string }[];
    expect(types.map(({ name }) => name)).toContain('Signaler un problème');
    expect(types.length).toBeGreaterThanOrEqual(8);
    const groups = (await desk.call('claire', 'GET', `${DESK}/requesttypegroup`)).body.values as {
      id: string;
    }[];
    for (const { id } of groups) {
      expect(
        (await desk.call('claire', 'GET', `${DESK}/requesttype?groupId=${id}`)).body.size,
      ).toBeGreaterThan(0);
    }
    const fields = await desk.call('claire', 'GET', `${DESK}/requesttype/${REQUEST_TYPE_IDS.problem}/field`);
    expect(fields.body).toMatchObject({
      canRaiseOnBehalfOf: false,
      requestTypeFields: [{ fieldId: 'summary', required: true }, { fieldId: 'description' }],
    });
  });

  it('keeps queues, customers and organisations for agents', async () => {
    const optIn = { headers: { 'x-experimentalapi': 'opt-in' } };
    for (const path of ['queue', 'queue/1', 'queue/1/issue', 'customer', 'organization']) {
      expect((await desk.call('agent', 'GET', `${DESK}/${path}`, undefined, optIn)).status).toBe(200);
      for (const who of ['claire', 'colleague'] as const) {
        expect((await desk.call(who, 'GET', `${DESK}/${path}`, undefined, optIn)).status).toBe(403);
      }
      expect((await desk.call('anonymous', 'GET', `${DESK}/${path}`, undefined, optIn)).status).toBe(401);
    }
  });

  it('sorts requests into queues by their labels', async () => {
    const { key } = await desk.raise();
    await desk.raise();
    await desk.edit('app', key, { update: { labels: [{ add: 'support-level-2' }] } });
    const queues = (await desk.call('agent', 'GET', `${DESK}/queue?includeCount=true`)).body.values as {
      name: string;
      issueCount: number;
    }[];
    const counts = Object.fromEntries(queues.map(({ name, issueCount }) => [name, issueCount]));
    expect(counts).toMatchObject({
      'Toutes les demandes ouvertes': 2,
      'Niveau 1': 0,
      'Niveau 2': 1,
      'À qualifier': 0,
    });
    const issues = (await desk.call('agent', 'GET', `${DESK}/queue/3/issue`)).body.values as {
      key: string;
    }[];
    expect(issues.map((issue) => issue.key)).toEqual([key]);
  });

  it('wants the opt-in for experimental calls', async () => {
    expect((await desk.call('agent', 'GET', `${DESK}/customer`)).status).toBe(412);
  });

  it('is known under its id alone', async () => {
    expect((await desk.call('agent', 'GET', '/rest/servicedeskapi/servicedesk/9')).status).toBe(404);
    expect((await desk.call('agent', 'GET', `${DESK}/requesttype/99`)).status).toBe(404);
    expect((await desk.call('agent', 'GET', `${DESK}/queue/99`)).status).toBe(404);
  });
});

describe('organisations', () => {
  const ORGANISATION = '/rest/servicedeskapi/organization';

  it('are all shown to agents and the app, and their own to customers', async () => {
    const names = async (who: Who, query = ''): Promise<string[]> =>
      (await desk.call(who, 'GET', ORGANISATION + query)).body.values.map(({ name }) => name);
    expect((await names('app')).length).toBe(4);
    expect(await names('claire')).toEqual(['Fiduciaire Léman SA']);
    expect(await names('colleague')).toEqual([]);
    expect(await names('agent', `?accountId=${ACCOUNT_IDS.thomas}`)).toEqual(['Maschinenbau Aare AG']);
    expect((await desk.call('claire', 'GET', `${ORGANISATION}?accountId=${ACCOUNT_IDS.thomas}`)).status).toBe(
      403,
    );
  });

  it('of others are not found by customers', async () => {
    expect((await desk.call('claire', 'GET', `${ORGANISATION}/${ORGANISATION_IDS.leman}`)).status).toBe(200);
    expect((await desk.call('claire', 'GET', `${ORGANISATION}/${ORGANISATION_IDS.aare}`)).status).toBe(404);
    expect((await desk.call('agent', 'GET', `${ORGANISATION}/99`)).status).toBe(404);
  });

  it('name their members to agents', async () => {
    const path = `${ORGANISATION}/${ORGANISATION_IDS.leman}/user`;
    const members = (await desk.call('agent', 'GET', path)).body.values as { accountId: string }[];
    expect(members.map(({ accountId }) => accountId)).toEqual([ACCOUNT_IDS.claire, ACCOUNT_IDS.olivier]);
    expect((await desk.call('claire', 'GET', path)).status).toBe(403);
  });

  it('have properties that agents write and members read', async () => {
    const path = `${ORGANISATION}/${ORGANISATION_IDS.leman}/property/contract`;
    expect((await desk.call('claire', 'PUT', path, { until: '2027' })).status).toBe(403);
    expect((await desk.call('agent', 'PUT', path, { until: '2027' })).status).toBe(201);
    expect((await desk.call('app', 'PUT', path, { until: '2028' })).status).toBe(200);
    expect((await desk.call('claire', 'GET', path)).body).toEqual({
      key: 'contract',
      value: { until: '2028' },
    });
    expect((await desk.call('thomas', 'GET', path)).status).toBe(404);
    expect((await desk.call('agent', 'GET', `${ORGANISATION}/1/property/none`)).status).toBe(404);
  });
});
