import { HANDLERS } from '../../sandbox/site/router';
import { Routes } from '../../sandbox/site/routes';
import { Desk } from './harness';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

describe('the description and the handlers', () => {
  it('name the same calls', async () => {
    const { operationIds } = await Routes.load();
    expect(operationIds.length).toBeGreaterThan(40);
    expect(Object.keys(HANDLERS).sort()).toEqual([...operationIds].sort());
  });
});

describe('a call that the site does not know', () => {
  const rows: [method: string, path: string, status: number][] = [
    ['GET', '/rest/api/3/dashboard', 501],
    ['PATCH', '/rest/api/3/issue/SUP-1', 501],
    ['POST', '/rest/servicedeskapi/customer', 501],
    ['GET', '/rest/agile/1.0/board', 501],
    ['GET', '/rest/other', 404],
    ['GET', '/nowhere', 404],
  ];
  it.each(rows)('%s %s gets %i', async (method, path, status) => {
    const answer = await desk.call('admin', method, path);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(path);
  });

  it('is found with a slash at the end, and with parameters that Jira ignores', async () => {
    expect((await desk.call('agent', 'GET', '/rest/api/3/myself/')).status).toBe(200);
    expect((await desk.call('agent', 'GET', '/rest/api/3/myself?nothing=1')).status).toBe(200);
  });

  it('gets 400 when its path is not encoded', async () => {
    const request = {
      method: 'GET',
      path: '/rest/api/3/issue/%E0%A4',
      headers: {},
      caller: { kind: 'app' as const },
    };
    expect((await desk.site.handle(request)).status).toBe(400);
  });
});

describe('a call against the description', () => {
  it('gets 400 in the shape of its family', async () => {
    const wrong: [body: unknown, message: RegExp][] = [
      [{ jql: 1 }, /jql must be string/],
      [{ jql: 'key is not EMPTY', more: true }, /additional properties: 'more'/],
    ];
    for (const [body, message] of wrong) {
      const jira = await desk.call('app', 'POST', '/rest/api/3/search/jql', body);
      expect(jira.status).toBe(400);
      expect(jira.body.errorMessages.join(' ')).toMatch(message);
    }
    const desks = await desk.call('claire', 'POST', '/rest/servicedeskapi/request', { serviceDeskId: 1 });
    expect([desks.status, Object.keys(desks.body)]).toEqual([400, ['errorMessage']]);
    expect((await desk.call('agent', 'GET', '/rest/api/3/search/jql?jql=a&maxResults=many')).status).toBe(
      400,
    );
    expect((await desk.call('agent', 'PUT', '/rest/api/3/issue/SUP-1')).status).toBe(400);
  });
});

describe('scopes', () => {
  const rows: [method: string, path: string, body: unknown, scope: string][] = [
    ['GET', '/rest/api/3/issue/KEY', undefined, 'read:jira-work'],
    ['PUT', '/rest/api/3/issue/KEY', { update: { labels: [{ add: 'x' }] } }, 'write:jira-work'],
    ['POST', '/rest/api/3/app/field/value', { updates: [] }, 'write:app-data:jira'],
    ['GET', '/rest/servicedeskapi/request/KEY', undefined, 'read:servicedesk-request'],
    ['POST', '/rest/servicedeskapi/request/KEY/comment', { body: 'x' }, 'write:servicedesk-request'],
    ['GET', '/rest/servicedeskapi/organization', undefined, 'manage:servicedesk-customer'],
    ['GET', '/rest/api/3/user?accountId=x', undefined, 'read:jira-user'],
  ];
  it.each(rows)('%s %s needs its own', async (method, path, body, scope) => {
    const { key } = await desk.raise();
    const all = rows.map((row) => row[3]);
    const real = path.replace('KEY', key);
    const without = await desk.call('app', method, real, body, {
      scopes: all.filter((other) => other !== scope),
    });
    expect([without.status, without.body]).toEqual([
      401,
      { code: 401, message: 'Unauthorized; scope does not match' },
    ]);
    expect((await desk.call('app', method, real, body, { scopes: [scope] })).status).not.toBe(401);
    expect((await desk.call('agent', method, real, body, { scopes: [] })).status).toBe(401);
  });

  it('are not asked of callers other than apps', async () => {
    const { key } = await desk.raise();
    expect((await desk.call('agent', 'GET', `/rest/api/3/issue/${key}`)).status).toBe(200);
  });
});

describe('limits', () => {
  const label = { update: { labels: [{ add: 'x' }] } };

  it('tell what is left of the hour', async () => {
    const { headers } = await desk.call('app', 'GET', '/rest/api/3/field');
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '65000',
      'x-ratelimit-remaining': '64998',
      'x-ratelimit-nearlimit': 'false',
      'x-ratelimit-reset': '2026-11-24T10:00:00.000Z',
    });
    await desk.clock.advance(3_600_000);
    const later = await desk.call('app', 'GET', '/rest/api/3/field');
    expect(later.headers['x-ratelimit-remaining']).toBe('64998');
  });

  it('stop the app at twenty writes to one issue in two seconds', async () => {
    const [one, two] = [await desk.raise(), await desk.raise()];
    for (let write = 0; write < 20; write++)
      expect((await desk.edit('app', one.key, label)).status).toBe(204);
    await desk.clock.advance(500);
    const refused = await desk.edit('app', one.key, label);
    expect(refused.status).toBe(429);
    expect(refused.headers).toMatchObject({
      'retry-after': '2',
      'ratelimit-reason': 'jira-per-issue-on-write',
    });
    const field = { updates: [{ customField: 'x', issueIds: [Number(one.id)], value: null }] };
    expect((await desk.call('app', 'POST', '/rest/api/3/app/field/value', field)).status).toBe(429);
    expect((await desk.edit('app', two.key, label)).status).toBe(204);
    expect((await desk.call('app', 'GET', `/rest/api/3/issue/${one.key}`)).status).toBe(200);
    await desk.clock.advance(1_500);
    expect((await desk.edit('app', one.key, label)).status).toBe(204);
  });

  it('stop the app at a hundred writes to one issue in thirty seconds', async () => {
    const { key } = await desk.raise();
    for (let write = 0; write < 100; write++) {
      expect((await desk.edit('app', key, label)).status).toBe(204);
      await desk.clock.advance(200);
    }
    expect((await desk.edit('app', key, label)).headers['retry-after']).toBe('10');
  });

  it('do not stop people', async () => {
    const { key } = await desk.raise();
    for (let write = 0; write < 25; write++) expect((await desk.edit('agent', key, label)).status).toBe(204);
  });
});

describe('faults', () => {
  it('are taken by the first rule that matches, as often as it says', () => {
    const { faults } = desk.site;
    const busy = { kind: 'status', status: 429, retryAfterSeconds: 3 } as const;
    faults.add({ method: 'PUT', path: '/issue/', times: 2, answer: busy });
    faults.add({ times: 1, answer: { kind: 'network' } });
    const taken = [
      faults.take('PUT', '/rest/api/3/issue/SUP-1'),
      faults.take('GET', '/rest/api/3/issue/SUP-1'),
      faults.take('put', '/rest/api/3/issue/SUP-2'),
      faults.take('PUT', '/rest/api/3/issue/SUP-2'),
    ];
    expect(taken.map((rule) => rule?.answer)).toEqual([busy, { kind: 'network' }, busy, undefined]);
  });

  it('end when they are cleared, those of events too', () => {
    const { faults } = desk.site;
    faults.add({ times: 5, answer: { kind: 'timeout' } });
    faults.events = { duplicate: true, reorder: true, delayMs: 1 };
    faults.clear();
    expect(faults.take('GET', '/')).toBeUndefined();
    expect(faults.events).toEqual({ duplicate: false, reorder: false, delayMs: 0 });
  });
});
