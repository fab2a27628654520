import { ACCOUNT_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import { CALLERS, Desk, START } from './harness';

const past = (count: number): Parameters<Desk['site']['importRequests']>[0] =>
  Array.from({ length: count }, (_, index) => ({
    reporter: ACCOUNT_IDS.claire,
    requestTypeId: REQUEST_TYPE_IDS.problem,
    summary: `Demande ${index}`,
    created: START - (count - index) * 60_000,
  }));

const label = { update: { labels: [{ add: 'x' }] } };

describe('points', () => {
  it.each([
    ['a read of one issue', 'GET', '/rest/api/3/issue/SUP-1', undefined, 2],
    [
      'a page of a search, by what is on it',
      'POST',
      '/rest/api/3/search/jql',
      { jql: 'project = SUP', maxResults: 7 },
      8,
    ],
    [
      'a search without a find',
      'POST',
      '/rest/api/3/search/jql',
      { jql: 'project = SUP AND labels = none' },
      1,
    ],
    ['a count', 'POST', '/rest/api/3/search/approximate-count', { jql: 'project = SUP' }, 2],
    ['issues in bulk', 'POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['SUP-1', 'SUP-2'] }, 3],
    [
      'permissions, which cost twice',
      'GET',
      '/rest/api/3/mypermissions?permissions=ADMINISTER',
      undefined,
      3,
    ],
    ['a write', 'PUT', '/rest/api/3/issue/SUP-1', label, 1],
    ['a call that is refused', 'GET', '/rest/api/3/issue/SUP-999', undefined, 1],
  ] as const)('%s', async (_what, method, path, body, points) => {
    const desk = await Desk.open();
    await desk.site.importRequests(past(10));
    await desk.call('app', method, path, body);
    expect(desk.site.limits.use()).toMatchObject({ calls: 1, points, pointsThisHour: points });
  });

  it('run out for the rest of the hour of the clock, and then the call is not done', async () => {
    const desk = await Desk.open();
    await desk.site.importRequests(past(10));
    desk.site.limits.hourlyPoints = 5;
    await desk.clock.advance(50 * 60_000);
    const search = { jql: 'project = SUP', maxResults: 5 };
    expect((await desk.call('app', 'POST', '/rest/api/3/search/jql', search)).status).toBe(200);
    const refused = await desk.call('app', 'PUT', '/rest/api/3/issue/SUP-1', label);
    expect(refused).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '600',
        'ratelimit-reason': 'jira-quota-global-based',
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-nearlimit': 'true',
      },
    });
    const issue = await desk.call('agent', 'GET', '/rest/api/3/issue/SUP-1?fields=labels');
    expect(issue.body.fields.labels).toEqual([]);
    await desk.clock.advance(10 * 60_000);
    expect((await desk.call('app', 'PUT', '/rest/api/3/issue/SUP-1', label)).status).toBe(204);
    expect(desk.site.limits.use()).toEqual({
      calls: 3,
      points: 7,
      pointsThisHour: 1,
      mostPointsInAnHour: 6,
      refused: {
        'jira-quota-global-based': 1,
        'jira-burst-based': 0,
        'jira-per-issue-on-write': 0,
      },
    });
  });

  it('are near their end when less than a fifth is left', async () => {
    const desk = await Desk.open();
    desk.site.limits.hourlyPoints = 10;
    const near: (string | undefined)[] = [];
    for (let call = 0; call < 5; call++) {
      const { headers } = await desk.call('app', 'GET', '/rest/api/3/field');
      near.push(headers['x-ratelimit-nearlimit']);
    }
    expect(near).toEqual(['false', 'false', 'false', 'false', 'true']);
  });
});

describe('calls in a second', () => {
  it.each([
    ['reads of an issue', 'GET', '/rest/api/3/issue/SUP-1?fields=summary', undefined, 150],
    ['other reads', 'GET', '/rest/api/3/field', undefined, 100],
    ['writes', 'PUT', '/rest/api/3/issue/SUP-1/properties/x', 1, 50],
    ['customers of the desk', 'GET', '/rest/servicedeskapi/servicedesk/1/customer', undefined, 5],
  ] as const)('%s', async (_what, method, path, body, most) => {
    const desk = await Desk.open({ burst: true });
    desk.site.limits.issueWrites = false;
    await desk.site.importRequests(past(1));
    const ask = () =>
      desk.site.handle({
        method,
        path,
        headers: { 'content-type': 'application/json', 'x-experimentalapi': 'opt-in' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        caller: CALLERS.app,
      });
    for (let call = 0; call < most; call++) expect((await ask()).status).toBeLessThan(300);
    expect(await ask()).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' },
    });
    expect((await desk.call('app', 'GET', '/rest/api/3/serverInfo')).status).toBe(200);
    await desk.clock.advance(1_000);
    expect((await ask()).status).toBeLessThan(300);
  });

  it('are not counted unless the limit is on', async () => {
    const desk = await Desk.open();
    for (let call = 0; call < 120; call++)
      expect((await desk.call('app', 'GET', '/rest/api/3/serverInfo')).status).toBe(200);
    desk.site.limits.burst = true;
    for (let call = 0; call < 100; call++) await desk.call('app', 'GET', '/rest/api/3/serverInfo');
    expect((await desk.call('app', 'GET', '/rest/api/3/serverInfo')).status).toBe(429);
    desk.site.limits.burst = false;
    expect((await desk.call('app', 'GET', '/rest/api/3/serverInfo')).status).toBe(200);
  });
});
