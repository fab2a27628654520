import type { JobView } from '../../src/bridge/admin/jobs';
import type { Job } from '../../src/jobs/job';
import { JobFault } from '../../src/jobs/job';
import type { JobKind, Slice } from '../../src/jobs/kind';
import type * as jobQueue from '../../src/queue/job-queue';
import { Desk } from '../support/desk';

/** A job of ten steps, one a slice; a test may put something else in the place of a step. */
const steps: number[] = [];
let instead: ((job: Job, step: number) => Promise<Slice> | undefined) | undefined;
const counting: JobKind = {
  asksJira: true,
  slice(job) {
    const step = typeof job.cursor === 'number' ? job.cursor : 0;
    const other = instead?.(job, step);
    if (other) return other;
    steps.push(step);
    return Promise.resolve({
      cursor: step + 1,
      done: step + 1,
      counts: { step: step + 1 },
      waitSeconds: 10,
      ended: step === 9,
    });
  },
};
jest.mock('../../src/jobs/kinds', () => ({ kindOf: () => Promise.resolve(counting) }));

/** Pushes that fail from now on, as if the run were stopped right before. */
let failingPushes = 0;
jest.mock('../../src/queue/job-queue', () => {
  const actual = jest.requireActual<typeof jobQueue>('../../src/queue/job-queue');
  return {
    ...actual,
    pushSlice: (...args: Parameters<typeof actual.pushSlice>) =>
      failingPushes-- > 0 ? Promise.reject(new Error('stopped')) : actual.pushSlice(...args),
  };
});

interface Answer {
  kind: string;
  job: JobView;
}

let desk: Desk;
beforeEach(async () => {
  steps.length = 0;
  instead = undefined;
  failingPushes = 0;
  desk = await Desk.open();
  await desk.raiseAndDecide('marco', {
    requestTypeId: '21',
    summary: 'Imprimante',
    description: 'Elle ne marche plus depuis ce matin.',
  });
});
afterEach(() => desk.close());

const order = { jql: 'project = SUP', monitorOnly: false, again: false };
const start = () => desk.admin<Answer>('admin', 'startBackfill', order);
const steer = (id: string, wish: string) => desk.admin<Answer>('admin', 'steerJob', { id, wish });
const look = async (id: string) => (await desk.admin<Answer>('admin', 'watchJob', { id })).job;
const slices = () => desk.runs('job-slice').length;

/** Time that passes for the app as well: it hears of a new time at the end of each `pass`. */
async function over(seconds: number, step = 30): Promise<void> {
  for (let passed = 0; passed < seconds; passed += step) await desk.pass(step);
}

/** Events of the job queue that wait. */
function waiting(): { key: string; event: Record<string, unknown> }[] {
  return [...desk.site.storage('queue').entries('event/')]
    .map(([key, event]) => ({ key, event: event as Record<string, unknown> }))
    .filter(({ event }) => event['queueName'] === 'jobs');
}

describe('a job', () => {
  test('runs slice by slice to its end, each step once', async () => {
    const { job } = await start();
    expect(job.state).toBe('queued');
    await desk.pass(35);
    expect(await look(job.id)).toMatchObject({ state: 'running', done: 4, total: 1, counts: { step: 4 } });
    await desk.pass(100);
    expect(await look(job.id)).toMatchObject({ state: 'done', done: 10 });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(waiting()).toEqual([]);
  });

  test('is alone of its kind until it has ended', async () => {
    const { job } = await start();
    await desk.pass(15);
    expect(await start()).toMatchObject({ kind: 'busy', job: { id: job.id } });
    await desk.pass(200);
    const second = await start();
    expect(second.kind).toBe('started');
    expect(second.job.id > job.id).toBe(true);
  });

  test('that two admins start at the same moment runs once', async () => {
    const answers = await Promise.all([start(), start()]);
    await desk.pass(200);
    const { list } = await desk.admin<{ list: { jobs: JobView[] } }>('admin', 'listJobs');
    expect(list.jobs.filter(({ state }) => state === 'done')).toHaveLength(1);
    expect(answers.map(({ kind }) => kind)).toContain('started');
    expect(steps).toHaveLength(10);
  });

  test('is started, watched and steered by admins alone', async () => {
    const { job } = await start();
    for (const call of [
      desk.admin('level1', 'startBackfill', order),
      desk.admin('level1', 'watchJob', { id: job.id }),
      desk.admin('level1', 'steerJob', { id: job.id, wish: 'cancel' }),
      desk.admin('level1', 'listJobs'),
      desk.admin('level1', 'saveJobSettings', { pointsPerHour: 60_000 }),
    ]) {
      expect(await call).toMatchObject({ kind: 'refused' });
    }
    await desk.pass(200);
    expect(await look(job.id)).toMatchObject({ state: 'done' });
  });

  test('writes who did what into the audit', async () => {
    const { job } = await start();
    await desk.pass(15);
    await steer(job.id, 'pause');
    await desk.pass(1);
    await steer(job.id, 'resume');
    await desk.pass(200);
    const entries = [...desk.site.storage('kvs').entries('')]
      .map(([, value]) => JSON.stringify(value))
      .filter((value) => value.includes(`"subject":"${job.id}"`));
    for (const what of ['job-started', 'job-paused', 'job-resumed', 'job-ended']) {
      expect(entries.filter((entry) => entry.includes(what))).toHaveLength(1);
    }
  });
});

describe('pause, resume, cancel', () => {
  test('a paused job does nothing until it is resumed, and goes on where it was', async () => {
    const { job } = await start();
    await desk.pass(25);
    expect((await steer(job.id, 'pause')).job.state).toBe('pausing');
    await desk.pass(1);
    expect(await look(job.id)).toMatchObject({ state: 'paused', done: 3 });
    await desk.pass(4000);
    expect(steps).toHaveLength(3);
    await steer(job.id, 'resume');
    await steer(job.id, 'resume');
    await desk.pass(200);
    expect(await look(job.id)).toMatchObject({ state: 'done', done: 10 });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('a pause that is taken back at once costs nothing', async () => {
    const { job } = await start();
    await desk.pass(25);
    await steer(job.id, 'pause');
    await steer(job.id, 'resume');
    await desk.pass(200);
    expect(await look(job.id)).toMatchObject({ state: 'done' });
    expect(steps).toHaveLength(10);
  });

  test.each(['running', 'paused'])('a %s job is cancelled for good', async (state) => {
    const { job } = await start();
    await desk.pass(25);
    if (state === 'paused') {
      await steer(job.id, 'pause');
      await desk.pass(1);
    }
    expect((await steer(job.id, 'cancel')).job.state).toBe('cancelling');
    await desk.pass(1);
    expect(await look(job.id)).toMatchObject({ state: 'cancelled', done: 3 });
    await steer(job.id, 'resume');
    await desk.pass(4000);
    expect(await look(job.id)).toMatchObject({ state: 'cancelled' });
    expect(steps).toHaveLength(3);
    expect((await start()).kind).toBe('started');
  });

  test('a wish that comes while a slice runs is seen at once, not after the next wait', async () => {
    const { job } = await start();
    instead = (running, step) =>
      step === 2
        ? steer(running.id, 'cancel').then(() => ({ cursor: 3, done: 3, counts: {}, waitSeconds: 900 }))
        : undefined;
    await desk.pass(40);
    expect(await look(job.id)).toMatchObject({ state: 'cancelled', done: 3 });
  });
});

describe('events that come twice, late, or not at all', () => {
  test('an event delivered twice does nothing the second time', async () => {
    const { job } = await start();
    await desk.pass(15);
    const store = desk.site.storage('queue');
    const [event] = waiting();
    if (!event) throw new Error('No event waits.');
    await desk.host.close();
    await store.write({ put: [['event/000000999990', { ...event.event, eventId: 'again' }]] });
    await desk.whileAppIsDown(() => Promise.resolve());
    await desk.pass(300);
    expect(await look(job.id)).toMatchObject({ state: 'done' });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each([1, 3])(
    'a run that ends between its record and its push, %i times, is made up for by the platform’s retry',
    async (times) => {
      const { job } = await start();
      await desk.pass(15);
      failingPushes = times;
      await desk.pass(10);
      expect(waiting().map(({ event }) => event['retry'])).toEqual([expect.objectContaining({ count: 1 })]);
      await over(600);
      expect(failingPushes).toBeLessThan(0);
      expect(await look(job.id)).toMatchObject({ state: 'done' });
      expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    },
  );

  test('a job whose event is lost is revived by the hourly sweep', async () => {
    const { job } = await start();
    await desk.pass(25);
    await desk.host.close();
    await desk.site.storage('queue').write({ del: waiting().map(({ key }) => key) });
    await desk.whileAppIsDown(() => Promise.resolve());
    await desk.pass(600);
    expect(await look(job.id)).toMatchObject({ state: 'running', done: 3 });
    await over(4600, 100);
    expect(await look(job.id)).toMatchObject({ state: 'done', done: 10 });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('the sweep leaves a paused job alone', async () => {
    const { job } = await start();
    await desk.pass(25);
    await steer(job.id, 'pause');
    await over(60);
    const before = slices();
    await over(8000, 200);
    expect(slices()).toBe(before);
    expect(await look(job.id)).toMatchObject({ state: 'paused' });
  });

  test('a chain of pushes ends below the platform’s limit, and the sweep begins a new one', async () => {
    instead = (_job, step) => {
      steps.push(step);
      return Promise.resolve({ cursor: step + 1, done: step + 1, counts: {}, ended: step === 950 });
    };
    const { job } = await start();
    await desk.pass(30);
    const stopped = await look(job.id);
    expect(stopped).toMatchObject({ state: 'running' });
    expect(stopped.done).toBeLessThan(1000);
    await over(2 * 3600, 200);
    expect(await look(job.id)).toMatchObject({ state: 'done', done: 951 });
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('trouble', () => {
  test('429 holds the job back as long as Jira asks', async () => {
    const { JiraError } = await import('../../src/jira/errors');
    let refusals = 0;
    instead = (_job, step) =>
      step === 2 && refusals++ === 0
        ? Promise.reject(new JiraError('rate-limited', 'POST answered 429', { retryAfterSeconds: 200 }))
        : undefined;
    const { job } = await start();
    await desk.pass(100);
    expect(await look(job.id)).toMatchObject({ state: 'running', done: 2, waits: { for: 'rate-limit' } });
    await over(300);
    expect(await look(job.id)).toMatchObject({ state: 'done' });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('what fails once is tried again from the same place', async () => {
    let failures = 0;
    instead = (_job, step) => (step === 4 && failures++ < 3 ? Promise.reject(new Error('down')) : undefined);
    const { job } = await start();
    await desk.pass(600);
    expect(await look(job.id)).toMatchObject({ state: 'done', done: 10 });
  });

  test.each([
    ['a fault of the job', () => new JobFault('input-gone', 'page 3'), 'input-gone'],
    ['an error that stays', () => new Error('down'), 'internal'],
  ])('%s ends it, and says why', async (_what, error, code) => {
    instead = (_job, step) => (step === 1 ? Promise.reject(error()) : undefined);
    const { job } = await start();
    await desk.pass(3000);
    expect(await look(job.id)).toMatchObject({ state: 'failed', done: 1, error: { code } });
    expect((await start()).kind).toBe('started');
  });

  test('a job that spends all its points waits until there are more', async () => {
    instead = (_job, step) => {
      steps.push(step);
      return Promise.resolve({
        cursor: step + 1,
        done: step + 1,
        counts: {},
        points: 1000,
        ended: step === 59,
      });
    };
    const { job } = await start();
    await over(3600);
    const { points } = await look(job.id);
    expect(points).toBeGreaterThan(15_000);
    expect(points).toBeLessThanOrEqual(20_000);
    await over(3 * 3600, 60);
    expect(await look(job.id)).toMatchObject({ state: 'done', points: 60_000 });
  });
});
