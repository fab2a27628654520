import { asApp, route } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { deferred, fakeSite, issueEvent, startApp, type Started, stopAll } from './support';

afterEach(stopAll);

type Event = Record<string, unknown> & { retryContext?: unknown };

async function triggerApp(
  trigger: Record<string, unknown>,
  onEvent: (event: Event, context: Record<string, unknown>) => unknown,
  app: Record<string, unknown> = {},
): Promise<Started> {
  return startApp(
    {
      app,
      modules: {
        trigger: [{ key: 't', function: 'onEvent', events: ['avi:jira:created:issue'], ...trigger }],
      },
    },
    { onEvent },
  );
}

const retry = (retryAfter: number, retryData?: unknown) =>
  new InvocationError({
    retryAfter,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    ...(retryData === undefined ? {} : { retryData }),
  });

test('a handler gets the payload and where it runs, and no user', async () => {
  const seen: unknown[] = [];
  const { host, site } = await triggerApp({}, (event, context) => void seen.push([event, context]));
  const event = issueEvent();
  site.emit(event);
  await host.settle();
  expect(seen).toEqual([
    [
      event.payload,
      {
        installContext: expect.stringMatching(/^ari:cloud:jira::site\//),
        workspaceId: expect.stringMatching(/^ari:cloud:jira::site\//),
        installation: expect.anything(),
      },
    ],
  ]);
});

test('a handler that changes its event changes nobody else’s', async () => {
  const seen: unknown[] = [];
  const { host, site } = await startApp(
    {
      modules: {
        trigger: [
          { key: 't1', function: 'spoil', events: ['avi:jira:created:issue'] },
          { key: 't2', function: 'look', events: ['avi:jira:created:issue'] },
        ],
      },
    },
    {
      spoil: (event: Event) => void Object.assign(event, { issue: null }),
      look: (event: Event) => void seen.push(event['issue']),
    },
  );
  const event = issueEvent();
  site.emit(event);
  await host.settle();
  expect(seen).toEqual([event.payload['issue']]);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, number]>([
  ['an event it did not ask for', { events: ['avi:jira:updated:issue'] }, {}, 0],
  ['its own event, unless it ignores itself', {}, { selfGenerated: true }, 1],
  ['its own event when it ignores itself', { filter: { ignoreSelf: true } }, { selfGenerated: true }, 0],
  ['another’s event when it ignores itself', { filter: { ignoreSelf: true } }, { selfGenerated: false }, 1],
  [
    'an event of another kind of project',
    { filter: { expression: "event.issue.fields?.project?.projectTypeKey == 'business'" } },
    {},
    0,
  ],
  [
    'an event of its kind of project',
    { filter: { expression: "event.issue.fields?.project?.projectTypeKey == 'service_desk'" } },
    {},
    1,
  ],
  [
    'an event that its own filter lets through, by event',
    { events: [{ eventType: 'avi:jira:created:issue', filter: { ignoreSelf: true } }] },
    { selfGenerated: true },
    0,
  ],
  ['an event while the app has no license', { filter: { appIsLicensed: true } }, {}, 0],
  ['an event larger than 200 kB', {}, { padding: 'x'.repeat(200 * 1024) }, 0],
])('whether the handler gets %s', async (_, trigger, payload, times) => {
  let runs = 0;
  const { host, site } = await triggerApp(trigger, () => runs++);
  site.emit(issueEvent('avi:jira:created:issue', payload));
  await host.settle();
  expect(runs).toBe(times);
});

test('a licensed app gets what is for licensed apps', async () => {
  const licenses: unknown[] = [];
  const { host, site } = await triggerApp(
    { filter: { appIsLicensed: true } },
    (_, context) => void licenses.push(context['license']),
    { licensing: { enabled: true } },
  );
  site.emit(issueEvent());
  await host.settle();
  expect(licenses).toEqual([expect.objectContaining({ active: true })]);
});

test.each([
  ['unless told otherwise, and logs it', undefined, 0, true],
  ['silently with IGNORE', 'IGNORE', 0, false],
  ['with IGNORE_AND_LOG', 'IGNORE_AND_LOG', 0, true],
  ['never with RECEIVE', 'RECEIVE', 1, false],
  ['never with RECEIVE_AND_LOG, and logs it', 'RECEIVE_AND_LOG', 1, true],
])('a filter that fails drops the event %s', async (_, onError, times, logged) => {
  let runs = 0;
  const { host, site, lines } = await triggerApp(
    {
      filter: {
        expression: "event.issue.fields.issueType.name == 'Bug'",
        ...(onError === undefined ? {} : { onError }),
      },
    },
    () => runs++,
  );
  site.emit(issueEvent());
  await host.settle();
  expect(runs).toBe(times);
  expect(lines).toEqual(
    logged ? ['t: filter failed on avi:jira:created:issue: unrecognised property issueType'] : [],
  );
});

describe('a retry', () => {
  test('comes after the wait asked for, with reason and data, at most four times', async () => {
    const seen: unknown[] = [];
    const { host, site, clock, lines } = await triggerApp({}, ({ retryContext }) => {
      seen.push(retryContext);
      return retry(30, { step: seen.length });
    });
    site.emit(issueEvent());
    await clock.advance(29_999);
    await host.settle();
    expect(seen).toEqual([undefined]);
    await clock.advance(10 * 60_000);
    await host.settle();
    expect(seen).toEqual([
      undefined,
      { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { step: 1 } },
      { retryCount: 2, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { step: 2 } },
      { retryCount: 3, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { step: 3 } },
      { retryCount: 4, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { step: 4 } },
    ]);
    expect(lines).toContain('t: given up on avi:jira:created:issue after 4 retries');
    expect(host.invocations().map(({ outcome }) => outcome)).toEqual([
      'retry',
      'retry',
      'retry',
      'retry',
      'retry',
    ]);
  });

  test('waits 15 minutes at most', async () => {
    let runs = 0;
    const { host, site, clock } = await triggerApp({}, () => (++runs === 1 ? retry(10_000) : undefined));
    site.emit(issueEvent());
    await clock.advance(900_000);
    await host.settle();
    expect(runs).toBe(2);
  });

  test.each<[string, unknown]>([
    ['data that is no object', 'text'],
    ['data larger than 4 KB', { text: 'x'.repeat(4096) }],
  ])('is refused with %s', async (_, data) => {
    let runs = 0;
    const { host, site, clock, lines } = await triggerApp({}, () => {
      runs++;
      return retry(1, data);
    });
    site.emit(issueEvent());
    await clock.advance(60_000);
    await host.settle();
    expect(runs).toBe(1);
    expect(lines).toEqual([expect.stringContaining('retry request not valid')]);
  });

  test('is not made for a handler that throws', async () => {
    let runs = 0;
    const { host, site, clock } = await triggerApp({}, () => {
      runs++;
      throw new Error('boom');
    });
    site.emit(issueEvent());
    await clock.advance(3_600_000);
    await host.settle();
    expect(runs).toBe(1);
    expect(host.invocations()).toMatchObject([
      { outcome: 'error', error: 'boom', cause: 'avi:jira:created:issue' },
    ]);
  });
});

test('a handler has 25 seconds, whatever the function says', async () => {
  const never = deferred();
  const { host, site, clock } = await startApp(
    {
      modules: {
        function: [{ key: 'onEvent', handler: 'index.onEvent', timeoutSeconds: 300 }],
        trigger: [{ key: 't', function: 'onEvent', events: ['avi:jira:created:issue'] }],
      },
    },
    { onEvent: () => never.promise },
  );
  site.emit(issueEvent());
  await clock.advance(25_000);
  expect(host.invocations()).toMatchObject([{ outcome: 'timeout', durationMs: 25_000 }]);
  never.resolve();
});

describe('faults of delivery', () => {
  const numbered = (n: number) => issueEvent('avi:jira:created:issue', { n });

  async function order(events: Partial<{ duplicate: boolean; reorder: boolean; delayMs: number }>) {
    const seen: unknown[] = [];
    const started = await triggerApp({}, (event) => void seen.push(event['n']));
    Object.assign(started.site.faults.events, events);
    return { ...started, seen };
  }

  test('duplicates come twice', async () => {
    const { host, site, seen } = await order({ duplicate: true });
    site.emit(numbered(1));
    await host.settle();
    expect(seen).toEqual([1, 1]);
  });

  test('late ones come when the clock gets there', async () => {
    const { host, site, clock, seen } = await order({ delayMs: 5000 });
    site.emit(numbered(1));
    await host.settle();
    expect(seen).toEqual([]);
    await clock.advance(5000);
    await host.settle();
    expect(seen).toEqual([1]);
  });

  test('reordered ones are overtaken by the next, or come a second later', async () => {
    const { host, site, clock, seen } = await order({ reorder: true });
    site.emit(numbered(1));
    site.emit(numbered(2));
    site.emit(numbered(3));
    await host.settle();
    expect(seen).toEqual([2, 1]);
    await clock.advance(1000);
    await host.settle();
    expect(seen).toEqual([2, 1, 3]);
  });
});

describe('the installed event', () => {
  const modules = {
    trigger: [{ key: 'life', function: 'onInstalled', events: ['avi:forge:installed:app'] }],
  };

  test('comes once in the life of a site', async () => {
    const disks = new Map<string, Map<string, string>>();
    const seen: unknown[] = [];
    const onInstalled = (event: Event) => void seen.push(event);
    const first = await startApp({ modules }, { onInstalled }, { site: fakeSite(disks) });
    await first.host.settle();
    await first.host.close();
    const second = await startApp({ modules }, { onInstalled }, { site: fakeSite(disks) });
    await second.host.settle();
    expect(seen).toEqual([
      {
        eventType: 'avi:forge:installed:app',
        id: expect.any(String),
        app: { id: '11111111-2222-3333-4444-555555555555', version: '1.0.0', name: expect.any(String) },
        environment: { id: first.host.manifest.environmentId },
      },
    ]);
  });

  test('comes again when the host stopped before the app had handled it', async () => {
    const disks = new Map<string, Map<string, string>>();
    const outcomes: unknown[] = [];
    const onInstalled = async () => {
      outcomes.push((await asApp().requestJira(route`/rest/api/3/field`)).status);
    };
    const silent = fakeSite(disks);
    silent.faults.add({ times: 1, answer: { kind: 'timeout' } });
    const first = await startApp({ modules }, { onInstalled }, { site: silent });
    await first.host.close();
    expect(outcomes).toEqual([]);
    const second = await startApp({ modules }, { onInstalled }, { site: fakeSite(disks) });
    await second.host.settle();
    expect(outcomes).toEqual([200]);
  });
});

test('after the host has closed nothing is delivered', async () => {
  let runs = 0;
  const { host, site, clock } = await triggerApp({}, () => {
    runs++;
    return retry(10);
  });
  site.emit(issueEvent());
  await host.settle();
  await host.close();
  site.emit(issueEvent());
  await clock.advance(60_000);
  expect(runs).toBe(1);
});
