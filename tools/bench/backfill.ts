import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as v from 'valibot';
import { manualClock, type ManualClock } from '../../sandbox/clock';
import type { ForgeHost, PastRequest, Site } from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';
import { switchOnSampleDesk } from '../../sandbox/launch/sample-desk';
import { SAMPLE_REQUESTS } from '../../sandbox/seed/requests';
import { openSite } from '../../sandbox/site';
import { manifestFile } from '../app/manifest';

export interface BackfillCost {
  requests: number;
  /** Requests whose decision was written once, and never again. */
  decidedOnce: number;
  decidedMoreThanOnce: number;
  undecided: number;
  /** Answers that the site refused or lost, events that came twice, and restarts of the host in the middle. */
  faults: number;
  doubledEvents: number;
  restarts: number;
  /** Points as the site counts them, everything of the app included. */
  points: number;
  mostPointsInAnHour: number;
  pointsBudget: number;
  /** Points as the job estimates them. */
  estimatedPoints: number;
  /** On the desk's clock. */
  deskHours: number;
  seconds: number;
  /** After a garbage collection, with the site and all it keeps: a tenth of the way through, and at the end. */
  heapEarlyMb: number;
  heapLateMb: number;
  /** Decisions that the site keeps at the end, as JSON. */
  decisionsMb: number;
  /** After a garbage collection, without the site: after a backfill of a few requests, and after this one. What grew is lost. */
  heapBeforeMb: number;
  heapAfterMb: number;
}

type Run = Omit<BackfillCost, 'heapBeforeMb' | 'heapAfterMb'>;

export const START = Date.parse('2026-03-02T08:00:00.000Z');
const ONE_YEAR_MS = 365 * 24 * 3_600_000;
const STEP_S = 10;
/** Far more than the slowest run takes. */
const MOST_STEPS = 20_000;
const BUDGET = 20_000;
const BUSY = 20;
const FEW = 100;
const MB = 1_000_000;

const LIMITED = { kind: 'status' as const, status: 429, retryAfterSeconds: 45 };
const DOWN = { kind: 'status' as const, status: 503 };
/** What goes wrong, every so many steps. */
const FAULTS = [
  { every: 20, method: 'PUT', path: '/rest/api/3/issue/', times: 3, answer: DOWN },
  { every: 30, method: 'POST', path: '/rest/api/3/app/field/value', times: 2, answer: DOWN },
  { every: 50, method: 'GET', path: '/rest/api/3/issue/', times: 3, answer: LIMITED },
  { every: 70, method: 'POST', path: '/rest/api/3/search/jql', times: 1, answer: LIMITED },
  { every: 90, method: 'PUT', path: '/rest/api/3/issue/', times: 2, answer: { kind: 'network' as const } },
];

const startedSchema = v.object({ kind: v.literal('started'), job: v.object({ id: v.string() }) });
const watchedSchema = v.object({
  job: v.object({
    state: v.string(),
    done: v.number(),
    points: v.number(),
    endedAt: v.optional(v.string()),
    counts: v.record(v.string(), v.number()),
  }),
});
const pageSchema = v.object({
  issues: v.array(
    v.object({
      id: v.string(),
      properties: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
  nextPageToken: v.optional(v.string()),
});
const decisionSchema = v.object({ history: v.array(v.unknown()) });

/**
 * Has `count` requests of before the install decided by a backfill, on a site on disk whose time is the bench's, while
 * Jira refuses calls, events come twice and the host is stopped and started in the middle of its work.
 */
export async function backfillCost(count: number): Promise<BackfillCost> {
  // Loads and warms what is loaded once.
  await oneBackfill(FEW);
  const heapBeforeMb = heapMb();
  const run = await oneBackfill(count);
  return { ...run, heapBeforeMb, heapAfterMb: heapMb() };
}

async function oneBackfill(count: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-backfill-'));
  const clock = manualClock(START);
  const restoreDate = setDate(clock);
  const site = await openSite({ folder, clock, baseUrl: 'http://127.0.0.1' });
  try {
    await site.importRequests(pastRequests(site, count));
    return await measure(site, clock, count);
  } finally {
    restoreDate();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(site: Site, clock: ManualClock, count: number): Promise<Run> {
  const begun = performance.now();
  const start = () =>
    startForgeHost({ site, clock, manifestPath: manifestFile, loadApp: () => import('../../src/index') });
  let host = await start();
  await host.settle();
  await switchOnSampleDesk(site, host);
  const edits = new Map<string, number>();
  site.onEvent(({ name, payload }) => {
    if (name !== 'avi:jira:updated:issue') return;
    const { id } = v.parse(v.object({ id: v.string() }), payload['issue']);
    edits.set(id, (edits.get(id) ?? 0) + 1);
  });
  site.faults.events = { duplicate: true, reorder: true, delayMs: 0 };

  const order = { jql: 'project = SUP', monitorOnly: false, again: false };
  const { job } = v.parse(startedSchema, await admin(site, host, 'startBackfill', order));
  const watch = async () => v.parse(watchedSchema, await admin(site, host, 'watchJob', { id: job.id })).job;
  const restartAt = [0.25, 0.6].map((share) => share * count);
  let [faults, doubledEvents, restarts, heapEarly] = [0, 0, 0, 0];
  let now = await watch();
  try {
    for (let step = 1; step <= MOST_STEPS && now.endedAt === undefined; step++) {
      for (const { every, ...fault } of FAULTS) {
        if (step % every !== 0) continue;
        site.faults.add(fault);
        faults += fault.times;
      }
      const next = restartAt[restarts];
      if (next !== undefined && now.done >= next) {
        await untilBusy(host, clock);
        await host.close();
        doubledEvents += await doubleEvents(site);
        host = await start();
        restarts++;
      }
      await clock.advance(STEP_S * 1000);
      await host.settle();
      if (step % 6 === 0) now = await watch();
      if (heapEarly === 0 && now.done >= count / 10) heapEarly = heapMb();
    }
    now = await watch();
    const { once, more, none, bytes } = await tally(site, edits);
    const use = site.limits.use();
    return {
      requests: count,
      decidedOnce: once,
      decidedMoreThanOnce: more,
      undecided: none,
      faults,
      doubledEvents,
      restarts,
      points: use.points,
      mostPointsInAnHour: use.mostPointsInAnHour,
      pointsBudget: BUDGET,
      estimatedPoints: now.points,
      deskHours: (clock.now() - START) / 3_600_000,
      seconds: (performance.now() - begun) / 1000,
      heapEarlyMb: heapEarly,
      heapLateMb: heapMb(),
      decisionsMb: bytes / MB,
    };
  } finally {
    await host.close();
  }
}

/** Until a page of requests waits in the queue: that is when a stop hurts most. */
async function untilBusy(host: ForgeHost, clock: ManualClock): Promise<void> {
  for (let second = 0; second < 300 && host.statistics().queue.waiting < BUSY; second++) {
    await clock.advance(1000);
  }
}

/** The app asks the platform for the time: here it gets the desk's. Returns how to undo that. */
export function setDate(clock: ManualClock): () => void {
  const RealDate = globalThis.Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: [] | [number], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [clock.now()] : args, newTarget) as Date,
    get: (target, name) => (name === 'now' ? () => clock.now() : (Reflect.get(target, name) as unknown)),
  });
  return () => {
    globalThis.Date = RealDate;
  };
}

/** Raised in the year before `START`, as often at any time of it. */
export function pastRequests(site: Site, count: number): PastRequest[] {
  return Array.from({ length: count }, (_none, index) => {
    const sample = SAMPLE_REQUESTS[index % SAMPLE_REQUESTS.length];
    const reporter = site.accounts().find(({ emailAddress }) => emailAddress === sample?.account);
    if (!sample || !reporter) throw new Error('The seed lacks a request or an account that the bench needs.');
    return {
      reporter: reporter.accountId,
      requestTypeId: sample.requestTypeId,
      summary: `${sample.summary} (${String(index + 1)})`,
      description: sample.description,
      created: START - ONE_YEAR_MS + Math.floor((index * (ONE_YEAR_MS - 3_600_000)) / count),
    };
  });
}

function admin(site: Site, host: ForgeHost, functionKey: string, payload: object): Promise<unknown> {
  return host.invokeResolver({
    moduleKey: 'admin-page',
    viewer: { kind: 'licensed', accountId: adminOf(site) },
    extension: { type: 'jira:adminPage' },
    functionKey,
    payload: { locale: 'en-US', ...payload },
  });
}

function adminOf(site: Site): string {
  const account = site.accounts().find(({ role }) => role === 'admin');
  if (!account) throw new Error('The seed has no admin.');
  return account.accountId;
}

/** Puts every event that waits into the queue once more: it promises to deliver at least once. */
async function doubleEvents(site: Site): Promise<number> {
  const store = site.storage('queue');
  const events = [...store.entries('event/')];
  const last = Number(events.at(-1)?.[0].slice('event/'.length) ?? 0);
  await store.write({
    put: events.map(([, event], index): [string, unknown] => [
      `event/${String(last + 1 + index).padStart(12, '0')}`,
      { ...(event as object), eventId: `again-${String(last + index)}` },
    ]),
  });
  return events.length;
}

async function tally(
  site: Site,
  edits: ReadonlyMap<string, number>,
): Promise<{ once: number; more: number; none: number; bytes: number }> {
  const found = { once: 0, more: 0, none: 0, bytes: 0 };
  let nextPageToken: string | undefined;
  do {
    const answer = await site.handle({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      caller: { kind: 'user', accountId: adminOf(site) },
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({
        jql: 'project = SUP ORDER BY created ASC',
        fields: ['summary'],
        properties: ['palier.decision'],
        maxResults: 100,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      }),
    });
    const page = v.parse(pageSchema, JSON.parse(answer.body));
    for (const { id, properties } of page.issues) {
      const decision = v.safeParse(decisionSchema, properties['palier.decision']);
      const steps = decision.success ? decision.output.history.length : 0;
      if (steps === 0) found.none++;
      else if (steps === 1 && edits.get(id) === 1) found.once++;
      else found.more++;
      found.bytes += JSON.stringify(properties).length;
    }
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return found;
}

let collectGarbage: (() => void) | undefined;

function heapMb(): number {
  if (!collectGarbage) {
    setFlagsFromString('--expose-gc');
    collectGarbage = runInNewContext('gc') as () => void;
  }
  collectGarbage();
  return process.memoryUsage().heapUsed / MB;
}

export function backfillAsText(cost: BackfillCost): string[] {
  const whole = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  return [
    `Backfill of ${whole(cost.requests)} requests, ${whole(cost.faults)} faults, ${whole(cost.doubledEvents)} doubled events, ${whole(cost.restarts)} restarts`,
    `  decided   ${whole(cost.decidedOnce)} exactly once, ${whole(cost.decidedMoreThanOnce)} more often, ${whole(cost.undecided)} not`,
    `  points    ${whole(cost.points)} counted by the site (the job estimated ${whole(cost.estimatedPoints)}), at most ${whole(cost.mostPointsInAnHour)} in an hour (budget ${whole(cost.pointsBudget)})`,
    `  time      ${cost.deskHours.toFixed(1)} h on the desk's clock, ${whole(cost.seconds)} s here`,
    `  memory    ${whole(cost.heapEarlyMb)} MB after a tenth, ${whole(cost.heapLateMb)} MB at the end, with the site, which keeps ${whole(cost.decisionsMb)} MB of decisions`,
    `            ${whole(cost.heapBeforeMb)} MB before, ${whole(cost.heapAfterMb)} MB after, without the site`,
  ];
}
