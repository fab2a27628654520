import { asApp, getAppContext, route } from '@forge/api';
import { Queue } from '@forge/events';
import { systemClock } from '../../sandbox/clock';
import type { FaultRule } from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';
import { deferred, fakeSite, issueEvent, startApp, stopAll, writeManifest } from './support';

afterEach(stopAll);

const modules = {
  trigger: [{ key: 't', function: 'onEvent', events: ['avi:jira:created:issue'] }],
  consumer: [{ key: 'c', queue: 'q', function: 'consume' }],
};

async function answerOf(work: Promise<Response>): Promise<unknown> {
  return work.then(
    (response) => response.status,
    (error: unknown) => (error as Error).message,
  );
}

const ask = () => answerOf(asApp().requestJira(route`/rest/api/3/myself`) as unknown as Promise<Response>);

function faultyApp(answer: FaultRule['answer'], times = 1) {
  const site = fakeSite();
  site.faults.add({ path: '/myself', times, answer });
  const seen: unknown[] = [];
  const onEvent = async () => {
    seen.push(await ask());
  };
  return startApp({ modules }, { onEvent, consume: () => undefined }, { site }).then((started) => ({
    ...started,
    seen,
  }));
}

test('settling waits for everything an event sets off', async () => {
  const order: string[] = [];
  const onEvent = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('event');
    await new Queue({ key: 'q' }).push({ body: {} });
  };
  const consume = async () => {
    await ask();
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('consumed');
  };
  const { host, site } = await startApp({ modules }, { onEvent, consume });
  site.emit(issueEvent());
  await host.settle();
  expect(order).toEqual(['event', 'consumed']);
});

test('settling works by the machine’s own time too, retries included once they are due', async () => {
  let tries = 0;
  const site = fakeSite();
  const handlers = {
    onEvent: () => {
      tries++;
      return tries === 1 ? { _retry: true, retryOptions: { retryAfter: 1 } } : undefined;
    },
    consume: () => undefined,
  };
  const host = await startForgeHost({
    site,
    clock: systemClock,
    manifestPath: writeManifest({ modules }, handlers),
    loadApp: () => Promise.resolve(handlers),
  });
  try {
    site.emit(issueEvent());
    await host.settle();
    expect(tries).toBe(1);
    const retried = deferred();
    systemClock.after(1100, () => retried.resolve());
    await retried.promise;
    await host.settle();
    expect(tries).toBe(2);
  } finally {
    await host.close();
  }
});

test('a call that fails on the network throws as fetch does', async () => {
  const { host, site, seen } = await faultyApp({ kind: 'network' });
  site.emit(issueEvent());
  await host.settle();
  expect(seen).toEqual(['fetch failed']);
  expect(site.requests).toEqual([]);
  expect(host.invocations()[0]?.calls).toEqual(['asApp GET /rest/api/3/myself failed']);
});

test('an injected status is answered in place of the site, as often as asked', async () => {
  const { host, site, seen } = await faultyApp({ kind: 'status', status: 429, retryAfterSeconds: 3 }, 2);
  for (let n = 0; n < 3; n++) site.emit(issueEvent());
  await host.settle();
  expect(seen).toEqual([429, 429, 200]);
  expect(site.requests).toHaveLength(1);
});

test('a delayed call is answered when the clock gets there; settling does not wait for that', async () => {
  const { host, site, clock, seen } = await faultyApp({ kind: 'delay', ms: 3000 });
  site.emit(issueEvent());
  await host.settle();
  expect(seen).toEqual([]);
  await clock.advance(3000);
  await host.settle();
  expect(seen).toEqual([200]);
});

test('a call that is never answered ends with the run, and the host can settle before and after', async () => {
  const { host, site, clock, seen } = await faultyApp({ kind: 'timeout' });
  site.emit(issueEvent());
  await host.settle();
  expect(host.invocations()).toEqual([]);
  await clock.advance(25_000);
  await host.settle();
  expect(host.invocations()).toMatchObject([{ outcome: 'timeout', error: 'took longer than 25 s' }]);
  expect(seen).toEqual([expect.stringContaining('no answer before the end of invocation')]);
  site.emit(issueEvent());
  await host.settle();
  expect(seen[1]).toBe(200);
});

test('a run that has timed out can do no more', async () => {
  const gate = deferred();
  const tried = deferred<unknown>();
  const onEvent = async () => {
    await gate.promise;
    tried.resolve(ask());
  };
  const { host, site, clock } = await startApp({ modules }, { onEvent, consume: () => undefined });
  site.emit(issueEvent());
  await clock.advance(25_000);
  gate.resolve();
  await expect(tried.promise).resolves.toContain('after the end of invocation');
  await host.settle();
  expect(site.requests).toEqual([]);
  expect(host.invocations()).toMatchObject([{ outcome: 'timeout', calls: [] }]);
});

test('a run knows how much time is left', async () => {
  const seen: number[] = [];
  const gate = deferred();
  const onEvent = async () => {
    seen.push(getAppContext().invocationRemainingTimeInMillis());
    await gate.promise;
    seen.push(getAppContext().invocationRemainingTimeInMillis());
  };
  const { host, site, clock } = await startApp({ modules }, { onEvent, consume: () => undefined });
  site.emit(issueEvent());
  await clock.advance(10_000);
  gate.resolve();
  await host.settle();
  expect(seen).toEqual([25_000, 15_000]);
});

test('closing ends what runs, and does not wait for it', async () => {
  const never = deferred();
  const { host, site } = await startApp(
    { modules },
    { onEvent: () => never.promise, consume: () => undefined },
  );
  site.emit(issueEvent());
  await host.close();
  expect(host.invocations()).toMatchObject([{ outcome: 'error', error: 'the host closed' }]);
  never.resolve();
});

test('the newest thousand runs are remembered', async () => {
  const { host, site } = await startApp({ modules }, { onEvent: () => undefined, consume: () => undefined });
  for (let n = 0; n < 1001; n++) site.emit(issueEvent());
  await host.settle();
  expect(host.invocations()).toHaveLength(1000);
  expect(new Set(host.invocations().map(({ id }) => id)).size).toBe(1000);
});
