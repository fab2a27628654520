import { InvocationError, InvocationErrorCode, type JobProgress, Queue } from '@forge/events';
import { manualClock } from '../../sandbox/clock';
import { deferred, fakeSite, type FakeSite, START, startApp, type Started, stopAll } from './support';

afterEach(stopAll);

type Event = {
  queueName: string;
  jobId: string;
  eventId: string;
  body: { n?: number };
  retryContext?: unknown;
};
type Consumer = (event: Event) => unknown;

interface Options {
  site?: FakeSite;
  clock?: ReturnType<typeof manualClock>;
  timeoutSeconds?: number;
}

/** An app with queues `one` and `two`, both handled by `consume`, and a function to push from. */
async function queueApp(consume: Consumer, options: Options = {}) {
  let work: () => Promise<unknown> = () => Promise.resolve();
  let failure: unknown;
  const run = async () => {
    // Once: the schedule comes round again by itself.
    const once = work;
    work = () => Promise.resolve();
    failure = undefined;
    await once().catch((error: unknown) => {
      failure = error;
    });
    return { statusCode: 204 };
  };
  const { timeoutSeconds } = options;
  const started: Started = await startApp(
    {
      modules: {
        function: [
          {
            key: 'consume',
            handler: 'index.consume',
            ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
          },
        ],
        consumer: [
          { key: 'c1', queue: 'one', function: 'consume' },
          { key: 'c2', queue: 'two', function: 'consume' },
        ],
        scheduledTrigger: [{ key: 'job', function: 'run', interval: 'week' }],
      },
    },
    { consume, run },
    options,
  );
  return {
    ...started,
    within: async <T>(task: () => Promise<T>): Promise<T> => {
      let result: T | undefined;
      work = async () => {
        result = await task();
      };
      await started.host.runScheduled('job');
      if (failure !== undefined) throw failure as Error;
      return result as T;
    },
  };
}

const one = new Queue({ key: 'one' });
const two = new Queue({ key: 'two' });
const nameOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error as Error).constructor.name,
  );
const statsOf = (job: JobProgress) => job.getStats();

test('each event is consumed once, and the job counts it', async () => {
  const seen: Event[] = [];
  const { within, host } = await queueApp((event) => void seen.push(event));
  const { jobId } = await within(() => one.push([{ body: { n: 1 } }, { body: { n: 2 } }]));
  await host.settle();
  expect(seen).toEqual([
    { queueName: 'one', jobId, eventId: expect.any(String), body: { n: 1 } },
    { queueName: 'one', jobId, eventId: expect.any(String), body: { n: 2 } },
  ]);
  await expect(within(() => statsOf(one.getJob(jobId)))).resolves.toEqual({
    success: 2,
    inProgress: 0,
    failed: 0,
  });
});

test('a delayed event waits for the clock, and settling does not wait for it', async () => {
  const seen: unknown[] = [];
  const { within, host, clock } = await queueApp(({ body }) => void seen.push(body.n));
  await within(() => one.push([{ body: { n: 1 }, delayInSeconds: 10 }, { body: { n: 2 } }]));
  await host.settle();
  expect(seen).toEqual([2]);
  await clock.advance(9_999);
  await host.settle();
  expect(seen).toEqual([2]);
  await clock.advance(1);
  await host.settle();
  expect(seen).toEqual([2, 1]);
});

test('a concurrency key serialises work across queues, and only its own', async () => {
  const gates = [deferred(), deferred(), deferred(), deferred()];
  const started: number[] = [];
  const { within, host } = await queueApp(async ({ body }) => {
    started.push(body.n ?? -1);
    await gates[body.n ?? 0]?.promise;
  });
  const concurrency = { key: 'issue-1', limit: 1 };
  await within(async () => {
    await one.push({ body: { n: 0 }, concurrency });
    await two.push({ body: { n: 1 }, concurrency });
    await one.push({ body: { n: 2 }, concurrency: { key: 'issue-2', limit: 1 } });
    await one.push({ body: { n: 3 } });
  });
  expect(started).toEqual([0, 2, 3]);
  gates[0]!.resolve();
  gates[2]!.resolve();
  gates[3]!.resolve();
  gates[1]!.resolve();
  await host.settle();
  expect(started).toEqual([0, 2, 3, 1]);
});

test('a limit above one lets that many run', async () => {
  const gate = deferred();
  let running = 0;
  let most = 0;
  const { within, host } = await queueApp(async () => {
    most = Math.max(most, ++running);
    await gate.promise;
    running--;
  });
  await within(() =>
    one.push(Array.from({ length: 5 }, (_, n) => ({ body: { n }, concurrency: { key: 'k', limit: 2 } }))),
  );
  gate.resolve();
  await host.settle();
  expect(most).toBe(2);
});

describe('a failed consumer', () => {
  test('that throws is tried again, later each time, and told why', async () => {
    const tries: { at: number; retryContext: unknown }[] = [];
    const app = await queueApp(({ retryContext }) => {
      tries.push({ at: app.clock.now() - START, retryContext });
      if (tries.length < 3) throw new Error('not yet');
    });
    const { jobId } = await app.within(() => one.push({ body: {} }));
    await app.host.settle();
    await expect(app.within(() => statsOf(one.getJob(jobId)))).resolves.toEqual({
      success: 0,
      inProgress: 1,
      failed: 0,
    });
    await app.clock.advance(60_000);
    await app.host.settle();
    expect(tries).toEqual([
      { at: 0, retryContext: undefined },
      {
        at: 5_000,
        retryContext: {
          retryCount: 1,
          retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
          retryData: undefined,
          retentionWindow: { startTime: new Date(START).toISOString(), remainingTimeMs: 86_395_000 },
        },
      },
      { at: 15_000, retryContext: expect.objectContaining({ retryCount: 2 }) },
    ]);
    await expect(app.within(() => statsOf(one.getJob(jobId)))).resolves.toEqual({
      success: 1,
      inProgress: 0,
      failed: 0,
    });
    expect(app.host.invocations().filter(({ cause }) => cause === 'queue one')).toMatchObject([
      { outcome: 'error', error: 'not yet' },
      { outcome: 'error' },
      { outcome: 'ok' },
    ]);
  });

  test.each([
    ['the wait it asks for', 120, 120_000],
    ['at most 15 minutes', 5000, 900_000],
  ])('that asks for a retry gets %s, with its reason and data', async (_, retryAfter, expectedMs) => {
    const tries: { at: number; retryContext: unknown }[] = [];
    const app = await queueApp(({ retryContext }) => {
      tries.push({ at: app.clock.now() - START, retryContext });
      if (tries.length > 1) return undefined;
      return new InvocationError({
        retryAfter,
        retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
        retryData: { page: 2 },
      });
    });
    await app.within(() => one.push({ body: {} }));
    await app.clock.advance(expectedMs - 1);
    await app.host.settle();
    expect(tries).toHaveLength(1);
    await app.clock.advance(1);
    await app.host.settle();
    expect(tries[1]).toEqual({
      at: expectedMs,
      retryContext: {
        retryCount: 1,
        retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
        retryData: { page: 2 },
        retentionWindow: expect.objectContaining({ startTime: new Date(START).toISOString() }),
      },
    });
    expect(app.host.invocations().filter(({ functionKey }) => functionKey === 'consume')).toMatchObject([
      { outcome: 'retry' },
      { outcome: 'ok' },
    ]);
  });

  test('whose retry data is not an object is tried again without it', async () => {
    const contexts: unknown[] = [];
    const app = await queueApp(({ retryContext }) => {
      contexts.push(retryContext);
      return contexts.length > 1
        ? undefined
        : new InvocationError({
            retryAfter: 100,
            retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
            retryData: 'text',
          });
    });
    await app.within(() => one.push({ body: {} }));
    await app.clock.advance(5_000);
    await app.host.settle();
    expect(contexts[1]).toMatchObject({ retryCount: 1, retryData: undefined });
    expect(app.lines).toContain('queue one: retry request not valid: retryData must be an object');
  });

  test('is dropped after 24 hours and counts as failed', async () => {
    let tries = 0;
    const { within, host, clock } = await queueApp(() => {
      tries++;
      throw new Error('never');
    });
    const { jobId } = await within(() => one.push({ body: {} }));
    await clock.advance(25 * 3_600_000);
    await host.settle();
    const after24h = tries;
    await clock.advance(25 * 3_600_000);
    await host.settle();
    expect(tries).toBe(after24h);
    // Doubling from 5 s to 15 minutes leaves about a hundred tries in a day.
    expect(tries).toBeGreaterThan(90);
    await expect(within(() => statsOf(one.getJob(jobId)))).resolves.toEqual({
      success: 0,
      inProgress: 0,
      failed: 1,
    });
  });

  test.each([
    ['55 s', undefined, 55],
    ['its own limit', 120, 120],
  ])('that takes longer than %s is stopped and tried again', async (_, timeoutSeconds, limit) => {
    const never = deferred();
    let tries = 0;
    const { within, host, clock } = await queueApp(
      async () => {
        if (++tries === 1) await never.promise;
      },
      timeoutSeconds === undefined ? {} : { timeoutSeconds },
    );
    await within(() => one.push({ body: {} }));
    await clock.advance(limit * 1000 - 1);
    expect(host.invocations().filter(({ functionKey }) => functionKey === 'consume')).toEqual([]);
    await clock.advance(1);
    expect(host.invocations().at(-1)).toMatchObject({
      functionKey: 'consume',
      outcome: 'timeout',
      durationMs: limit * 1000,
    });
    await clock.advance(5_000);
    await host.settle();
    expect(tries).toBe(2);
    never.resolve();
  });
});

describe('cancelling a job', () => {
  test('drops what has not started and lets the rest finish', async () => {
    const gate = deferred();
    const seen: unknown[] = [];
    const { within, host, clock } = await queueApp(async ({ body }) => {
      seen.push(body.n);
      await gate.promise;
    });
    const { jobId } = await within(() =>
      one.push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 5 }]),
    );
    await within(() => one.getJob(jobId).cancel());
    gate.resolve();
    await clock.advance(10_000);
    await host.settle();
    expect(seen).toEqual([1]);
    await expect(within(() => statsOf(one.getJob(jobId)))).resolves.toEqual({
      success: 1,
      inProgress: 0,
      failed: 0,
    });
  });

  test('ends its retries', async () => {
    let tries = 0;
    const { within, host, clock } = await queueApp(() => {
      tries++;
      throw new Error('no');
    });
    const { jobId } = await within(() => one.push({ body: {} }));
    await host.settle();
    await within(() => one.getJob(jobId).cancel());
    await clock.advance(3_600_000);
    await host.settle();
    expect(tries).toBe(1);
  });

  test.each<[string, (jobId: string) => Promise<unknown>]>([
    ['the stats of an unknown job', () => one.getJob('nope').getStats()],
    ['the stats of a job of another queue', (jobId) => two.getJob(jobId).getStats()],
    ['cancelling an unknown job', () => one.getJob('nope').cancel()],
  ])('%s: there is no such job', async (_, ask) => {
    const { within } = await queueApp(() => undefined);
    const { jobId } = await within(() => one.push({ body: {} }));
    await expect(within(() => nameOf(ask(jobId)))).resolves.toBe('JobDoesNotExistError');
  });
});

describe('what a push may be', () => {
  const body = (bytes: number) => ({ text: 'x'.repeat(bytes) });
  test.each<[string, Options, () => Promise<unknown>, string]>([
    ['50 events', {}, () => one.push(Array.from({ length: 50 }, () => ({ body: {} }))), 'accepted'],
    ['200 KB', {}, () => one.push({ body: body(200 * 1024 - 100) }), 'accepted'],
    ['a delay of 15 minutes', {}, () => one.push({ body: {}, delayInSeconds: 900 }), 'accepted'],
    [
      'a queue without consumer',
      {},
      () => new Queue({ key: 'three' }).push({ body: {} }),
      'InternalServerError',
    ],
    [
      'a concurrency limit of nothing',
      {},
      () => one.push({ body: {}, concurrency: { key: 'k', limit: 0 } }),
      'InternalServerError',
    ],
    [
      'an event of 101 KB for a consumer that may run long',
      { timeoutSeconds: 300 },
      () => one.push({ body: body(101 * 1024) }),
      'PayloadTooBigError',
    ],
    [
      'more than 500 events in a minute',
      {},
      async () => {
        for (let n = 0; n < 11; n++) await one.push(Array.from({ length: 50 }, () => ({ body: {} })));
      },
      'RateLimitError',
    ],
  ])('%s', async (_, options, push, expected) => {
    const { within } = await queueApp(() => undefined, options);
    await expect(within(() => nameOf(push()))).resolves.toBe(expected);
  });

  test.each([
    ['51 events', { payload: Array.from({ length: 51 }, () => ({ body: {} })) }, 400],
    ['more than 200 KB', { payload: [{ body: body(200 * 1024) }] }, 413],
    ['a delay above 15 minutes', { payload: [{ body: {}, delayInSeconds: 901 }] }, 400],
    ['a body that is no object', { payload: [{ body: 'text' }] }, 400],
  ])('%s are refused even if the package let them through', async (_, request, status) => {
    const { within } = await queueApp(() => undefined);
    const answer = await within(async () => {
      const response = await platform(
        { type: 'fpp', provider: 'app', remote: 'stargate' },
        '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}',
        { method: 'POST', body: JSON.stringify({ queueName: 'one', jobId: 'j', ...request }) },
      );
      return response.status;
    });
    expect(answer).toBe(status);
  });

  test('a minute later there is room for 500 events again', async () => {
    const { within, clock } = await queueApp(() => undefined);
    const push = async () => {
      for (let n = 0; n < 10; n++) await one.push(Array.from({ length: 50 }, () => ({ body: {} })));
    };
    await within(push);
    await clock.advance(60_000);
    await expect(within(() => nameOf(push()))).resolves.toBe('accepted');
  });

  test('a consumer that pushes for ever is stopped at a thousand', async () => {
    let runs = 0;
    const errors: string[] = [];
    const app = await queueApp(async () => {
      runs++;
      await one
        .push({ body: {}, delayInSeconds: 1 })
        .catch((error: unknown) => errors.push((error as Error).constructor.name));
    });
    await app.within(() => one.push({ body: {} }));
    await app.clock.advance(1_100_000);
    await app.host.settle();
    expect({ runs, errors }).toEqual({ runs: 1000, errors: ['InvocationLimitReachedError'] });
  }, 30_000);
});

test('what was pushed or half done when the host stopped runs at the next start', async () => {
  const disks = new Map<string, Map<string, string>>();
  const clock = manualClock(START);
  const never = deferred();
  const first = await queueApp(() => never.promise, { site: fakeSite(disks), clock });
  const { jobId } = await first.within(() =>
    one.push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }]),
  );
  await first.host.close();
  never.resolve();
  expect(first.host.invocations().at(-1)).toMatchObject({ outcome: 'error', error: 'the host closed' });

  const seen: unknown[] = [];
  const second = await queueApp(({ body }) => void seen.push(body.n), { site: fakeSite(disks), clock });
  await second.host.settle();
  expect(seen).toEqual([1]);
  await clock.advance(60_000);
  await second.host.settle();
  expect(seen).toEqual([1, 2]);
  await expect(second.within(() => statsOf(one.getJob(jobId)))).resolves.toEqual({
    success: 2,
    inProgress: 0,
    failed: 0,
  });
});

test('what is done does not run again after a restart', async () => {
  const disks = new Map<string, Map<string, string>>();
  const first = await queueApp(() => undefined, { site: fakeSite(disks) });
  await first.within(() => one.push({ body: {} }));
  await first.host.settle();
  await first.host.close();
  let runs = 0;
  const second = await queueApp(() => runs++, { site: fakeSite(disks) });
  await second.host.settle();
  expect(runs).toBe(0);
});

test('a job is forgotten a week after it ended', async () => {
  const disks = new Map<string, Map<string, string>>();
  const clock = manualClock(START);
  const first = await queueApp(() => undefined, { site: fakeSite(disks), clock });
  const { jobId } = await first.within(() => one.push({ body: {} }));
  await first.host.settle();
  await first.host.close();
  await clock.advance(8 * 24 * 3_600_000);
  const second = await queueApp(() => undefined, { site: fakeSite(disks), clock });
  await expect(second.within(() => nameOf(one.getJob(jobId).getStats()))).resolves.toBe(
    'JobDoesNotExistError',
  );
  expect([...(disks.get('queue')?.keys() ?? [])]).toEqual([]);
});

function platform(target: unknown, path: string, init: unknown): Promise<Response> {
  const { __forge_fetch__ } = globalThis as unknown as {
    __forge_fetch__: (target: unknown, path: string, init: unknown) => Promise<Response>;
  };
  return __forge_fetch__(target, path, init);
}
