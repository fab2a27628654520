import { JSM_FIELD_IDS } from '../../sandbox/site/catalogue';
import { APP, Desk, type Body, type Who } from './harness';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

describe('labels', () => {
  it('are added and removed without touching the others', async () => {
    const { key } = await desk.raise();
    await desk.edit('agent', key, { fields: { labels: ['urgent', 'support-level-2'] } });
    await desk.edit('app', key, {
      update: { labels: [{ remove: 'support-level-2' }, { add: 'support-level-1' }] },
    });
    expect((await desk.fields(key))['labels']).toEqual(['support-level-1', 'urgent']);
  });

  it('both arrive when two edits run at the same time', async () => {
    const { key } = await desk.raise();
    await Promise.all([
      desk.edit('agent', key, { update: { labels: [{ add: 'a' }] } }),
      desk.edit('app', key, { update: { labels: [{ add: 'b' }] } }),
    ]);
    expect((await desk.fields(key))['labels']).toEqual(['a', 'b']);
  });

  it('are listed once for the site', async () => {
    const [one, two] = [await desk.raise(), await desk.raise()];
    await desk.edit('agent', one.key, { fields: { labels: ['b', 'a'] } });
    await desk.edit('agent', two.key, { fields: { labels: ['b'] } });
    expect((await desk.call('agent', 'GET', '/rest/api/3/label')).body.values).toEqual(['a', 'b']);
  });
});

describe('an edit is refused whole', () => {
  const rows: [behaviour: string, body: unknown, field: string][] = [
    [
      'when a label has a space',
      { fields: { summary: 'new' }, update: { labels: [{ add: 'a b' }] } },
      'labels',
    ],
    [
      'when a field is in both fields and update',
      { fields: { summary: 'new', labels: ['a'] }, update: { labels: [{ add: 'b' }] } },
      'labels',
    ],
    ['when the summary is empty', { fields: { labels: ['a'], summary: ' ' } }, 'summary'],
    ['when the description is a string', { fields: { summary: 'new', description: 'text' } }, 'description'],
    ['when a field is unknown', { fields: { summary: 'new', customfield_99999: 'x' } }, 'customfield_99999'],
    ['when an account is unknown', { fields: { summary: 'new', assignee: { accountId: 'x' } } }, 'assignee'],
    ['when an operation does not exist for the field', { update: { summary: [{ add: 'x' }] } }, 'summary'],
  ];
  it.each(rows)('%s', async (_, body, field) => {
    const { key } = await desk.raise();
    const answer = await desk.edit('agent', key, body);
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.errors)).toEqual([field]);
    const after = await desk.fields(key);
    expect([after['summary'], after['labels']]).toEqual(['Écran bloqué', []]);
  });

  it("when it sets an app's read-only field", async () => {
    const { key } = await desk.raise();
    const field = await desk.fieldId('support-level');
    for (const who of ['agent', 'admin', 'app'] as const) {
      const answer = await desk.edit(who, key, { fields: { [field]: '1' } });
      expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
    }
    expect((await desk.fields(key))[field]).toBeNull();
  });

  it('when its JSON is broken, or is not announced as JSON', async () => {
    const { key } = await desk.raise();
    const request = { method: 'PUT', path: `/rest/api/3/issue/${key}`, caller: { kind: 'app' as const } };
    const broken = await desk.site.handle({
      ...request,
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    const plain = await desk.site.handle({
      ...request,
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    });
    expect([broken.status, plain.status]).toEqual([400, 415]);
  });
});

describe('properties', () => {
  it('are written in the same call as labels', async () => {
    const { key } = await desk.raise();
    await desk.edit('app', key, {
      update: { labels: [{ add: 'support-level-1' }] },
      properties: [{ key: 'palier.decision', value: { level: 1 } }],
    });
    const issue = await desk.call(
      'agent',
      'GET',
      `/rest/api/3/issue/${key}?fields=labels&properties=palier.decision`,
    );
    expect(issue.body).toMatchObject({
      fields: { labels: ['support-level-1'] },
      properties: { 'palier.decision': { level: 1 } },
    });
  });

  it('are set, listed, read and deleted one by one', async () => {
    const { key } = await desk.raise();
    const path = `/rest/api/3/issue/${key}/properties/a.b`;
    expect((await desk.call('agent', 'GET', path)).status).toBe(404);
    expect((await desk.call('agent', 'PUT', path, 'plain text')).status).toBe(201);
    expect((await desk.call('agent', 'PUT', path, { deep: [1] })).status).toBe(200);
    expect((await desk.call('agent', 'GET', path)).body).toEqual({ key: 'a.b', value: { deep: [1] } });
    const keys = await desk.call('agent', 'GET', `/rest/api/3/issue/${key}/properties`);
    expect(keys.body.keys.map((entry: { key: string }) => entry.key)).toEqual(['a.b']);
    expect((await desk.call('agent', 'DELETE', path)).status).toBe(204);
    expect((await desk.call('agent', 'DELETE', path)).status).toBe(404);
  });

  it('of more than 32768 characters are refused', async () => {
    const { key } = await desk.raise();
    const value = 'x'.repeat(32_767);
    expect((await desk.call('app', 'PUT', `/rest/api/3/issue/${key}/properties/big`, value)).status).toBe(
      400,
    );
    expect((await desk.edit('app', key, { properties: [{ key: 'big', value }] })).status).toBe(400);
  });
});

describe("values of the app's fields", () => {
  const path = '/rest/api/3/app/field/value';

  it('are written by the app alone, several at once', async () => {
    const { id, key } = await desk.raise();
    const [level, billing] = [await desk.fieldId('support-level'), await desk.fieldId('billing')];
    const body = {
      updates: [
        { customField: level, issueIds: [Number(id)], value: '2' },
        { customField: billing, issueIds: [Number(id)], value: 'to-confirm' },
      ],
    };
    for (const who of ['agent', 'admin'] as const) {
      expect((await desk.call(who, 'POST', path, body)).status).toBe(403);
    }
    expect((await desk.call('app', 'POST', path, body)).status).toBe(204);
    expect(await desk.fields(key)).toMatchObject({ [level]: '2', [billing]: 'to-confirm' });
    const one = `/rest/api/3/app/field/${level}/value`;
    await desk.call('app', 'PUT', one, { updates: [{ issueIds: [Number(id)], value: null }] });
    expect(await desk.fields(key)).toMatchObject({ [level]: null, [billing]: 'to-confirm' });
  });

  it('are refused for an unknown field, an unknown issue and a wrong type, and then none is written', async () => {
    const { id, key } = await desk.raise();
    const level = await desk.fieldId('support-level');
    const good = { customField: level, issueIds: [Number(id)], value: '1' };
    for (const [bad, status] of [
      [{ ...good, customField: 'customfield_1' }, 404],
      [{ ...good, issueIds: [1] }, 404],
      [{ ...good, value: 1 }, 400],
    ] as const) {
      expect((await desk.call('app', 'POST', path, { updates: [good, bad] })).status).toBe(status);
    }
    expect((await desk.fields(key))[level]).toBeNull();
  });

  it('keep their field ids when the app is installed again', async () => {
    const before = await desk.fieldId('billing');
    await desk.site.installApp({ ...APP, customFields: APP.customFields.slice(1) });
    expect(await desk.fieldId('billing')).toBe(before);
  });
});

describe('fields', () => {
  it('are found by type: those of JSM and those of the app', async () => {
    const fields = (await desk.call('app', 'GET', '/rest/api/3/field')).body as unknown as {
      id: string;
      schema: { custom?: string };
    }[];
    const customs = fields.flatMap(({ schema }) => schema.custom ?? []);
    expect(customs).toEqual(
      expect.arrayContaining([
        'com.atlassian.servicedesk:vp-origin',
        'com.atlassian.servicedesk:sd-customer-organizations',
        'com.atlassian.servicedesk:sd-request-participants',
        'ari:cloud:ecosystem::extension/3f1c2b4a-5d6e-4f70-8a91-b2c3d4e5f607/9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d/static/support-level',
      ]),
    );
    expect(fields.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['customfield_10010']));
  });

  it('come as asked for', async () => {
    const { key } = await desk.raise();
    const ids = async (query: string): Promise<string[]> =>
      Object.keys((await desk.call('agent', 'GET', `/rest/api/3/issue/${key}?${query}`)).body.fields);
    expect(await ids('fields=summary,labels')).toEqual(['summary', 'labels']);
    expect(await ids('fields=summary&fields=labels')).toEqual(['summary', 'labels']);
    expect(await ids('fields=*all,-comment')).not.toContain('comment');
    expect(await ids('')).toContain('comment');
    expect(await ids('fields=*navigable')).not.toContain('comment');
  });

  it('give times with an offset, in the zone of the reader', async () => {
    const { key } = await desk.raise();
    expect((await desk.fields(key))['created']).toBe('2026-11-24T10:00:00.000+0100');
  });

  it('give request type and organisations after the delay of the portal', async () => {
    desk = await Desk.open({ portalLagMs: 5_000 });
    const { key } = await desk.raise();
    const early = await desk.fields(key);
    expect([early[JSM_FIELD_IDS.requestType], early[JSM_FIELD_IDS.organisations]]).toEqual([null, []]);
    expect(await desk.find('organizations is EMPTY')).toEqual([key]);
    await desk.clock.advance(5_000);
    const late = await desk.fields(key);
    expect(late[JSM_FIELD_IDS.requestType]).toMatchObject({ requestType: { name: 'Signaler un problème' } });
    expect(late[JSM_FIELD_IDS.organisations]).toMatchObject([{ id: '1', name: 'Fiduciaire Léman SA' }]);
    expect(await desk.find('organizations = "Fiduciaire Léman SA"')).toEqual([key]);
  });
});

describe('transitions', () => {
  it('follow the workflow, resolve and reopen', async () => {
    const { key } = await desk.raise();
    const path = `/rest/api/3/issue/${key}/transitions`;
    const names = async (): Promise<string[]> =>
      (await desk.call('agent', 'GET', path)).body.transitions.map(({ name }) => name);
    expect(await names()).toContain('Marquer comme résolue');
    expect(await names()).not.toContain('Rouvrir');
    expect((await desk.call('agent', 'POST', path, { transition: { id: '51' } })).status).toBe(204);
    expect(await desk.fields(key)).toMatchObject({
      status: { name: 'Résolue', statusCategory: { key: 'done' } },
      resolution: { name: 'Terminé' },
      resolutiondate: '2026-11-24T10:00:00.000+0100',
    });
    expect((await desk.call('agent', 'POST', path, { transition: { id: '51' } })).status).toBe(400);
    expect((await desk.call('agent', 'POST', path, { transition: { id: '71' } })).status).toBe(204);
    expect(await desk.fields(key)).toMatchObject({ resolution: null, resolutiondate: null });
  });
});

describe('comments', () => {
  const body = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Note' }] }],
  };

  it('are public, or internal when they are marked so', async () => {
    const { key } = await desk.raise();
    const path = `/rest/api/3/issue/${key}/comment`;
    await desk.call('agent', 'POST', path, { body });
    await desk.call('agent', 'POST', path, {
      body,
      properties: [{ key: 'sd.public.comment', value: { internal: true } }],
    });
    const comments = (await desk.call('agent', 'GET', path)).body.comments as Body[];
    expect(comments.map(({ jsdPublic }) => jsdPublic)).toEqual([true, false]);
  });

  it('are refused when they are empty', async () => {
    const { key } = await desk.raise();
    const answer = await desk.call('agent', 'POST', `/rest/api/3/issue/${key}/comment`, {
      body: { ...body, content: [] },
    });
    expect(answer.status).toBe(400);
  });
});

describe('an issue that is not a request', () => {
  it('is created with a document, labels and properties, and is no request for anybody', async () => {
    const answer = await desk.call('agent', 'POST', '/rest/api/3/issue', {
      fields: { project: { key: 'DEV' }, issuetype: { id: '10021' }, summary: 'Corriger', labels: ['x'] },
      properties: [{ key: 'p', value: 1 }],
    });
    expect(answer.status).toBe(201);
    const { key } = answer.body;
    expect(key).toBe('DEV-1');
    expect(await desk.fields(key)).toMatchObject({
      project: { projectTypeKey: 'software' },
      labels: ['x'],
      [JSM_FIELD_IDS.requestType]: null,
    });
    expect((await desk.call('agent', 'GET', `/rest/servicedeskapi/request/${key}`)).status).toBe(404);
  });

  const rows: [behaviour: string, fields: Record<string, unknown>, field: string][] = [
    ['an unknown project', { project: { key: 'NO' }, issuetype: { id: '10021' }, summary: 's' }, 'project'],
    [
      'a type of another project',
      { project: { key: 'DEV' }, issuetype: { id: '10011' }, summary: 's' },
      'issuetype',
    ],
    ['no summary', { project: { key: 'DEV' }, issuetype: { id: '10021' } }, 'summary'],
  ];
  it.each(rows)('is refused with %s', async (_, fields, field) => {
    const answer = await desk.call('agent', 'POST', '/rest/api/3/issue', { fields });
    expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
  });
});

describe('a deleted issue', () => {
  it('is gone with its comments, for those who may delete', async () => {
    const { key } = await desk.raise();
    await desk.call('agent', 'POST', `/rest/servicedeskapi/request/${key}/comment`, {
      body: 'x',
      public: true,
    });
    expect((await desk.call('agent', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(403);
    expect((await desk.call('admin', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(204);
    expect((await desk.call('admin', 'GET', `/rest/api/3/issue/${key}`)).status).toBe(404);
    expect((await desk.edit('app', key, { fields: { summary: 'x' } })).status).toBe(404);
  });
});

describe('issue calls by actor', () => {
  const rows: [Who, read: number, write: number][] = [
    ['agent', 200, 204],
    ['consultant', 200, 204],
    ['admin', 200, 204],
    ['app', 200, 204],
    ['claire', 404, 404],
    ['olivier', 404, 404],
    ['thomas', 404, 404],
    ['colleague', 404, 404],
    ['anonymous', 404, 404],
    ['stranger', 401, 401],
  ];
  it.each(rows)('%s reads with %i and writes with %i', async (who, read, write) => {
    const { key } = await desk.raise();
    await desk.call('app', 'PUT', `/rest/api/3/issue/${key}/properties/palier.decision`, { level: 1 });
    expect((await desk.call(who, 'GET', `/rest/api/3/issue/${key}`)).status).toBe(read);
    expect((await desk.call(who, 'GET', `/rest/api/3/issue/${key}/properties/palier.decision`)).status).toBe(
      read,
    );
    expect((await desk.call(who, 'GET', `/rest/api/3/issue/${key}/comment`)).status).toBe(read);
    expect((await desk.edit(who, key, { update: { labels: [{ add: 'x' }] } })).status).toBe(write);
  });
});
