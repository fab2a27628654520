import { deferred, START, startApp, stopAll } from './support';

afterEach(stopAll);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  ['fiveMinute', 16 * MINUTE, [5, 10, 15]],
  ['hour', 130 * MINUTE, [5, 65, 125]],
  ['day', DAY + 10 * MINUTE, [5, 1445]],
  ['week', 8 * DAY, [5, 10_085]],
])(
  'a trigger of every %s runs five minutes after the start, then at its interval',
  async (interval, ms, expected) => {
    const at: number[] = [];
    const { host, clock } = await startApp(
      { modules: { scheduledTrigger: [{ key: 's', function: 'run', interval }] } },
      {
        run: () => {
          at.push((clock.now() - START) / MINUTE);
          return { statusCode: 204 };
        },
      },
    );
    await clock.advance(ms);
    await host.settle();
    expect(at).toEqual(expected);
  },
);

test('a run is told who it is and that nobody asked', async () => {
  const seen: unknown[] = [];
  const run = (event: unknown, context: Record<string, unknown>) => {
    seen.push(event, context['principal'], context['installContext']);
    return { statusCode: 204 };
  };
  const { host, lines } = await startApp(
    { modules: { scheduledTrigger: [{ key: 's', function: 'run', interval: 'hour' }] } },
    { run },
  );
  await host.runScheduled('s');
  expect(seen).toEqual([
    { context: { cloudId: expect.any(String), moduleKey: 's' }, contextToken: expect.any(String) },
    undefined,
    expect.stringMatching(/^ari:cloud:jira::site\//),
  ]);
  expect(lines).toEqual([]);
  expect(host.invocations()).toMatchObject([{ moduleKey: 's', cause: 'schedule hour', outcome: 'ok' }]);
});

test.each([
  ['nothing', undefined],
  ['a text', 'ok'],
  ['a status that is no number', { statusCode: '200' }],
])('a run that returns %s is logged as failed', async (_, value) => {
  const { host, lines } = await startApp(
    { modules: { scheduledTrigger: [{ key: 's', function: 'run', interval: 'hour' }] } },
    { run: () => value },
  );
  await host.runScheduled('s');
  expect(lines).toEqual(['s: 424 Failed dependency: a scheduled trigger must return {statusCode}']);
});

test('a run that throws is not tried again before its time', async () => {
  let runs = 0;
  const { host, clock } = await startApp(
    { modules: { scheduledTrigger: [{ key: 's', function: 'run', interval: 'hour' }] } },
    {
      run: () => {
        runs++;
        throw new Error('boom');
      },
    },
  );
  await clock.advance(64 * MINUTE);
  await host.settle();
  expect(runs).toBe(1);
  expect(host.invocations()).toMatchObject([{ outcome: 'error', error: 'boom' }]);
});

test('a run stops at 55 seconds unless its function may take longer', async () => {
  const never = deferred();
  const { host, clock } = await startApp(
    {
      modules: {
        function: [{ key: 'long', handler: 'index.long', timeoutSeconds: 600 }],
        scheduledTrigger: [
          { key: 's', function: 'short', interval: 'day' },
          { key: 'l', function: 'long', interval: 'day' },
        ],
      },
    },
    { short: () => never.promise, long: () => never.promise },
  );
  const runs = [host.runScheduled('s'), host.runScheduled('l')];
  await clock.advance(55_000);
  expect(host.invocations()).toMatchObject([{ functionKey: 'short', outcome: 'timeout' }]);
  never.resolve();
  await Promise.all(runs);
});

test('an app without license does not run what is for licensed apps', async () => {
  let runs = 0;
  const { host } = await startApp(
    {
      modules: {
        scheduledTrigger: [{ key: 's', function: 'run', interval: 'hour', filter: { appIsLicensed: true } }],
      },
    },
    { run: () => runs++ },
  );
  await host.runScheduled('s');
  expect(runs).toBe(0);
});

test('a trigger that the manifest does not have cannot be run', async () => {
  const { host } = await startApp({}, {});
  await expect(host.runScheduled('nope')).rejects.toThrow('no scheduled trigger nope');
});
