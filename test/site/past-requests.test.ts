import type { PastRequest, ProductEvent } from '../../sandbox/contracts';
import { ACCOUNT_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import { Desk, START } from './harness';

const DAY = 86_400_000;
const past = (more: Partial<PastRequest> = {}): PastRequest => ({
  reporter: ACCOUNT_IDS.claire,
  requestTypeId: REQUEST_TYPE_IDS.problem,
  summary: 'Ancienne demande',
  created: START - 30 * DAY,
  ...more,
});

interface Found {
  keys: string[];
  pages: number;
}

async function walk(
  desk: Desk,
  jql: string,
  maxResults: number,
  onPage?: () => Promise<void>,
): Promise<Found> {
  const keys: string[] = [];
  let pages = 0;
  let nextPageToken: string | undefined;
  do {
    const { status, body } = await desk.call('app', 'POST', '/rest/api/3/search/jql', {
      jql,
      fields: ['summary', 'labels'],
      properties: ['palier.decision'],
      maxResults,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    expect(status).toBe(200);
    keys.push(...body.issues.map(({ key }) => key));
    nextPageToken = body.nextPageToken;
    pages++;
    await onPage?.();
  } while (nextPageToken !== undefined);
  return { keys, pages };
}

describe('requests of the past', () => {
  it('are as they were raised then, and nobody is told', async () => {
    const desk = await Desk.open();
    const events: ProductEvent[] = [];
    desk.site.onEvent((event) => events.push(event));
    const keys = await desk.site.importRequests([
      past({ description: 'Le bouton manque.', labels: ['old'] }),
      past({ status: 'Résolue', statusSince: START - DAY }),
    ]);
    expect(keys).toEqual(['SUP-1', 'SUP-2']);
    const request = await desk.call('claire', 'GET', '/rest/servicedeskapi/request/SUP-1');
    expect(request.body).toMatchObject({
      issueKey: 'SUP-1',
      requestTypeId: REQUEST_TYPE_IDS.problem,
      createdDate: { epochMillis: START - 30 * DAY },
    });
    const issue = await desk.call('agent', 'GET', '/rest/api/3/issue/SUP-2');
    expect(issue.body.fields).toMatchObject({
      summary: 'Ancienne demande',
      status: { name: 'Résolue' },
      resolution: { name: 'Terminé' },
      creator: { accountId: ACCOUNT_IDS.claire },
    });
    expect(Date.parse(String(issue.body.fields['resolutiondate']))).toBe(START - DAY);
    expect(events).toEqual([]);
    expect((await desk.raise()).key).toBe('SUP-3');
  });

  it.each([
    ['an account', { reporter: '712020:nobody' }],
    ['a request type', { requestTypeId: '999' }],
    ['a status', { status: 'Perdue' }],
    ['a time that is still to come', { created: START + 1 }],
    ['times in a wrong order', { statusSince: START - 31 * DAY }],
  ])('are refused, all of them, when one names %s that is not the site’s', async (_what, wrong) => {
    const desk = await Desk.open();
    await expect(desk.site.importRequests([past(), past(wrong)])).rejects.toThrow();
    expect((await walk(desk, 'project = SUP', 50)).keys).toEqual([]);
  });
});

describe('a search of twelve thousand requests', () => {
  const COUNT = 12_000;
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
    await desk.site.importRequests(
      Array.from({ length: COUNT }, (_, index) =>
        past({
          summary: `Demande ${index + 1}`,
          created: START - (COUNT - index) * 60_000,
          labels: index % 10 === 0 ? ['tenth'] : [],
          ...(index % 2 === 0 ? { status: 'Résolue' } : {}),
        }),
      ),
    );
  });

  it.each([
    ['project = SUP AND issue.property[palier.decision].state IS EMPTY ORDER BY created ASC', 1, COUNT],
    ['project = SUP AND labels = tenth ORDER BY created ASC', 1, 1_200],
    ['statusCategory != Done AND project = SUP ORDER BY updated ASC', 2, 6_000],
  ])('%s: walks through all, each once, in order', async (jql, first, count) => {
    const { keys, pages } = await walk(desk, jql, 100);
    expect(keys).toHaveLength(count);
    expect(new Set(keys).size).toBe(count);
    expect(keys[0]).toBe(`SUP-${first}`);
    const numbers = keys.map((key) => Number(key.slice(4)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(pages).toBe(count / 100);
  });

  it('takes the newest first, and a range of days', async () => {
    const newest = await desk.call('app', 'POST', '/rest/api/3/search/jql', {
      jql: 'project = SUP AND created >= -1d ORDER BY created DESC',
      fields: ['key'],
      maxResults: 5_000,
    });
    expect(newest.body.issues).toHaveLength(1_440);
    expect(newest.body.issues[0]!.key).toBe(`SUP-${COUNT}`);
    const count = await desk.call('app', 'POST', '/rest/api/3/search/approximate-count', {
      jql: 'project = SUP AND created >= -2d AND created < -1d',
    });
    expect(count.body).toEqual({ count: 1_440 });
  });

  it('gives a hundred at most on a page that shows fields', async () => {
    const { body } = await desk.call('app', 'POST', '/rest/api/3/search/jql', {
      jql: 'project = SUP',
      fields: ['summary'],
      maxResults: 5_000,
    });
    expect(body.issues).toHaveLength(100);
    expect(body.isLast).toBe(false);
  });
});

describe('a search that goes on after the issues of its page have changed', () => {
  const empty = 'issue.property[palier.decision].state IS EMPTY';

  it('misses none when those of the page no longer match', async () => {
    const desk = await Desk.open();
    await desk.site.importRequests(
      Array.from({ length: 25 }, (_, index) => past({ created: START - DAY + index })),
    );
    let decided = 0;
    const { keys } = await walk(desk, `project = SUP AND ${empty} ORDER BY created ASC`, 10, async () => {
      for (const last = Math.min(decided + 10, 25); decided < last; decided++)
        await desk.call('app', 'PUT', `/rest/api/3/issue/SUP-${decided + 1}/properties/palier.decision`, {
          state: 'final',
        });
    });
    expect(keys).toEqual(Array.from({ length: 25 }, (_, index) => `SUP-${index + 1}`));
  });

  it('goes on from where the last of the page stood, though it has moved to the end', async () => {
    const desk = await Desk.open();
    await desk.site.importRequests(
      Array.from({ length: 4 }, (_, index) => past({ created: START - DAY + index })),
    );
    let page = 0;
    const { keys } = await walk(desk, 'project = SUP ORDER BY updated ASC', 2, async () => {
      if (page++ === 0)
        await desk.call('agent', 'PUT', '/rest/api/3/issue/SUP-2', { update: { labels: [{ add: 'x' }] } });
    });
    expect(keys).toEqual(['SUP-1', 'SUP-2', 'SUP-3', 'SUP-4', 'SUP-2']);
  });
});
