import { asApp, asUser, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manualClock } from '../../sandbox/clock';
import type { ForgeHost, Site } from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';
import { ACCOUNT_IDS, REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { openSite } from '../../sandbox/site';
import { START, writeManifest } from './support';

/** What a run waits for before it does anything. */
let gateOf: (issueId: string) => Promise<void>;
beforeEach(() => {
  gateOf = () => Promise.resolve();
});

/** The site as it is, with an app of a few lines: what the host hands over must be what the site understands. */
const handlers = {
  onEvent: async (event: { issue: { id: string } }) => {
    await new Queue({ key: 'q' }).push({
      body: { id: event.issue.id },
      concurrency: { key: `issue-${event.issue.id}`, limit: 1 },
    });
  },
  consume: async ({ body: { id } }: { body: { id: string } }) => {
    await gateOf(id);
    const edited = await asApp().requestJira(route`/rest/api/3/issue/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ update: { labels: [{ add: 'seen' }] } }),
    });
    const outOfScope = await asApp().requestJira(route`/rest/servicedeskapi/request/${id}`);
    await kvs.set(`edited-${id}`, { edited: edited.status, outOfScope: outOfScope.status });
  },
  portal: async ({ call }: { call: { payload: { key: string } } }) =>
    (await asUser().requestJira(route`/rest/api/3/issue/${call.payload.key}`)).status,
};

async function start(folder: string): Promise<{ site: Site; host: ForgeHost }> {
  const clock = manualClock(START);
  const site = await openSite({ folder, clock, baseUrl: 'http://127.0.0.1:8080' });
  const manifestPath = writeManifest(
    {
      scopes: ['read:jira-work', 'write:jira-work', 'storage:app'],
      modules: {
        trigger: [
          {
            key: 't',
            function: 'onEvent',
            events: ['avi:jira:created:issue', 'avi:jira:updated:issue'],
            filter: {
              ignoreSelf: true,
              expression: "event.issue.fields?.project?.projectTypeKey == 'service_desk'",
              onError: 'RECEIVE_AND_LOG',
            },
          },
        ],
        consumer: [{ key: 'c', queue: 'q', function: 'consume' }],
        'jira:issueContext': [{ key: 'ctx', title: 'T', resolver: { function: 'portal' } }],
      },
    },
    handlers,
  );
  const host = await startForgeHost({ site, clock, manifestPath, loadApp: () => Promise.resolve(handlers) });
  return { site, host };
}

test('a request of a customer is tagged by the app once, within its scopes, and stays so over a restart', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'forge-site-'));
  try {
    const first = await start(folder);
    const created = await first.site.createFromPortal(
      { kind: 'user', accountId: ACCOUNT_IDS.claire },
      {
        serviceDeskId: SERVICE_DESK_ID,
        requestTypeId: REQUEST_TYPE_IDS.question,
        requestFieldValues: { summary: 'Comment imprimer ?', description: 'Je cherche le menu.' },
      },
    );
    expect(created.status).toBe(201);
    const { issueKey } = JSON.parse(created.body) as { issueKey: string };
    await first.host.settle();

    const byApp = first.host
      .invocations()
      .map(({ functionKey, outcome, calls }) => ({ functionKey, outcome, calls }));
    expect(byApp).toEqual([
      { functionKey: 'onEvent', outcome: 'ok', calls: [] },
      {
        functionKey: 'consume',
        outcome: 'ok',
        calls: [
          expect.stringMatching(/^asApp PUT \/rest\/api\/3\/issue\/\d+ 204$/),
          expect.stringMatching(/^asApp GET \/rest\/servicedeskapi\/request\/\d+ 40[13]$/),
        ],
      },
    ]);
    await first.host.close();
    await first.site.close();

    const second = await start(folder);
    await second.host.settle();
    expect(second.host.invocations()).toEqual([]);
    const issue = await second.site.handle({
      method: 'GET',
      path: `/rest/api/3/issue/${issueKey}?fields=labels`,
      headers: {},
      caller: { kind: 'user', accountId: ACCOUNT_IDS.level1 },
    });
    expect(JSON.parse(issue.body)).toMatchObject({ fields: { labels: ['seen'] } });
    await expect(
      second.host.invokeResolver({
        moduleKey: 'ctx',
        viewer: { kind: 'licensed', accountId: ACCOUNT_IDS.level1 },
        extension: {},
        functionKey: 'x',
        payload: { key: issueKey },
      }),
    ).resolves.toBe(200);
    await second.host.close();
    await second.site.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a host that is stopped in the middle leaves no request out, and what was stored is there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'forge-site-'));
  const raised = 60;
  try {
    const first = await start(folder);
    gateOf = (id) => (Number(id) % 2 === 0 ? Promise.resolve() : new Promise(() => undefined));
    for (let n = 0; n < raised; n++) {
      await first.site.createFromPortal(
        { kind: 'user', accountId: ACCOUNT_IDS.claire },
        {
          serviceDeskId: SERVICE_DESK_ID,
          requestTypeId: REQUEST_TYPE_IDS.question,
          requestFieldValues: { summary: `Question ${n}`, description: 'Je cherche le menu.' },
        },
      );
    }
    // Every second one is done, the others are being worked on and never end.
    const isHalfDone = (): boolean => {
      const { outcomes, queue } = first.host.statistics();
      return outcomes.ok === raised + raised / 2 && queue.waiting === 0 && queue.running === raised / 2;
    };
    while (!isHalfDone()) await new Promise((resolve) => setImmediate(resolve));
    await first.host.close();
    await first.site.close();

    gateOf = () => Promise.resolve();
    const second = await start(folder);
    await second.host.settle();
    expect(second.host.statistics()).toMatchObject({
      queue: { waiting: 0, running: 0 },
      storage: { keys: raised },
    });
    const tagged = await second.site.handle({
      method: 'POST',
      path: '/rest/api/3/search/approximate-count',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jql: 'project = SUP AND labels = seen' }),
      caller: { kind: 'user', accountId: ACCOUNT_IDS.level1 },
    });
    expect(JSON.parse(tagged.body)).toEqual({ count: raised });
    await second.host.close();
    await second.site.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
