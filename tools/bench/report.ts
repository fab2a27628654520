import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { manualClock, type ManualClock } from '../../sandbox/clock';
import type { Account, ForgeHost, Site } from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';
import { switchOnSampleDesk } from '../../sandbox/launch/sample-desk';
import { PROJECT_IDS } from '../../sandbox/seed/ids';
import { openSite } from '../../sandbox/site';
import type { Report } from '../../src/bridge/report';
import { manifestFile } from '../app/manifest';
import { pastRequests, setDate, START } from './backfill';
import { linesOf, recount } from './recount';

export interface ReportCost {
  requests: number;
  corrected: number;
  confirmed: number;
  deleted: number;
  moved: number;
  /** Requests that the report counts, in both service projects. */
  counted: number;
  /** Requests that it counts otherwise than a recount of the issues does, or not, or too often. */
  wrong: number;
  /** Values and bytes that the storage keeps for it: of single requests, and of months. */
  ofRequests: { values: number; bytes: number };
  ofMonths: { values: number; bytes: number; largest: number };
  /** Time of one answer for a year, the median of a few. */
  answerMs: number;
  answerBytes: number;
  seconds: number;
}

const STEP_S = 10;
const MOST_STEPS = 20_000;
const AT_ONCE = 10;
const ANSWERS = 5;

const startedSchema = v.object({ kind: v.literal('started'), job: v.object({ id: v.string() }) });
const watchedSchema = v.object({ job: v.object({ endedAt: v.optional(v.string()) }) });
const issueSchema = v.object({
  id: v.string(),
  properties: v.object({
    'palier.decision': v.optional(v.object({ decidedAt: v.string(), category: v.string() })),
  }),
});

/**
 * Has `count` requests decided, has agents correct and confirm some, deletes some and moves some, while events come twice
 * and out of order; then holds the report against a recount of the issues.
 */
export async function reportCost(count: number): Promise<ReportCost> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-report-'));
  const clock = manualClock(START);
  const restoreDate = setDate(clock);
  const site = await openSite({ folder, clock, baseUrl: 'http://127.0.0.1' });
  const begun = performance.now();
  try {
    const keys = await site.importRequests(pastRequests(site, count));
    const host = await startForgeHost({
      site,
      clock,
      manifestPath: manifestFile,
      loadApp: () => import('../../src/index'),
    });
    try {
      await host.settle();
      await switchOnSampleDesk(site, host);
      site.faults.events = { duplicate: true, reorder: true, delayMs: 0 };
      await decideAll(site, host, clock);
      const done = await change(site, host, clock, keys);
      return {
        requests: count,
        ...done,
        ...(await compared(site, host)),
        seconds: (performance.now() - begun) / 1000,
      };
    } finally {
      await host.close();
    }
  } finally {
    restoreDate();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function decideAll(site: Site, host: ForgeHost, clock: ManualClock): Promise<void> {
  const ask = (functionKey: string, payload: object) =>
    host.invokeResolver({
      moduleKey: 'admin-page',
      viewer: { kind: 'licensed', accountId: adminOf(site).accountId },
      extension: { type: 'jira:adminPage' },
      functionKey,
      payload: { locale: 'en-US', ...payload },
    });
  const order = { jql: 'project = SUP', monitorOnly: false, again: false };
  const { job } = v.parse(startedSchema, await ask('startBackfill', order));
  for (let step = 0; step < MOST_STEPS; step++) {
    await pass(host, clock, STEP_S);
    if (step % 6 === 0 && v.parse(watchedSchema, await ask('watchJob', { id: job.id })).job.endedAt) return;
  }
  throw new Error('The backfill did not end.');
}

/** Every second request is left alone. */
async function change(site: Site, host: ForgeHost, clock: ManualClock, keys: readonly string[]) {
  const done = { corrected: 0, confirmed: 0, deleted: 0, moved: 0 };
  const one = async (key: string, index: number): Promise<void> => {
    switch (index % 20) {
      case 0:
      case 4:
      case 8:
      case 12:
        if (await agentSays(site, host, key, 'correction')) done.corrected++;
        return;
      case 2:
      case 10:
        if (await agentSays(site, host, key, 'confirmation')) done.confirmed++;
        return;
      case 6:
        await asAdmin(site, 'DELETE', `/rest/api/3/issue/${key}`);
        done.deleted++;
        return;
      case 14:
      case 18: {
        const to = index % 40 === 14 ? 'DEV' : 'INF';
        const { status } = await site.moveIssue(
          { kind: 'user', accountId: adminOf(site).accountId },
          key,
          to,
        );
        if (status >= 300) throw new Error(`${key} was not moved to ${to}: ${String(status)}`);
        done.moved++;
      }
    }
  };
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    await Promise.all(keys.slice(from, from + AT_ONCE).map((key, index) => one(key, from + index)));
    // The platform takes only so many calls in a while.
    await pass(host, clock, STEP_S);
  }
  // What events were held back for, and the looks at requests that were moved.
  for (let step = 0; step < 20; step++) await pass(host, clock, STEP_S);
  return done;
}

async function agentSays(
  site: Site,
  host: ForgeHost,
  key: string,
  kind: 'correction' | 'confirmation',
): Promise<boolean> {
  const path = `/rest/api/3/issue/${key}?fields=summary&properties=palier.decision`;
  const { id, properties } = v.parse(issueSchema, await asAdmin(site, 'GET', path));
  const decision = properties['palier.decision'];
  if (!decision) return false;
  const category = decision.category === 'user_error' ? 'product_defect' : 'user_error';
  const said = kind === 'correction' ? { category, reason: 'Bench' } : {};
  const answer = await host.invokeResolver({
    moduleKey: 'agent-panel',
    viewer: { kind: 'licensed', accountId: adminOf(site).accountId },
    extension: { type: 'jira:issueContext', issue: { id, key }, project: { key: 'SUP' } },
    functionKey: 'act',
    payload: { locale: 'en-US', act: { kind, revision: decision.decidedAt, ...said } },
  });
  const { kind: outcome } = v.parse(v.object({ kind: v.string() }), answer);
  return outcome === 'done';
}

async function compared(
  site: Site,
  host: ForgeHost,
): Promise<Pick<ReportCost, 'counted' | 'wrong' | 'ofRequests' | 'ofMonths' | 'answerMs' | 'answerBytes'>> {
  let [counted, wrong] = [0, 0];
  for (const [key, id] of [
    ['SUP', PROJECT_IDS.support],
    ['INF', PROJECT_IDS.internal],
  ] as const) {
    // A year back from now, and the months before.
    const reports = [await reportOf(site, host, id), await reportOf(site, host, id, { to: '2025-03' })];
    const told = Object.assign({}, ...reports.map(linesOf)) as Record<string, string[]>;
    const found = await recount(site, key);
    for (const month of new Set([...Object.keys(told), ...Object.keys(found)])) {
      counted += told[month]?.length ?? 0;
      wrong += difference(told[month] ?? [], found[month] ?? []);
    }
  }
  const times: number[] = [];
  for (let turn = 0; turn < ANSWERS; turn++) {
    const start = performance.now();
    await reportOf(site, host, PROJECT_IDS.support);
    times.push(performance.now() - start);
  }
  const values = [...site.storage('kvs').entries('plain/report:')].map(
    ([key, value]) => [key, Buffer.byteLength(JSON.stringify((value as { value: unknown }).value))] as const,
  );
  const months = values.filter(([key]) => key.startsWith('plain/report:month:')).map(([, bytes]) => bytes);
  const others = values.filter(([key]) => !key.startsWith('plain/report:month:')).map(([, bytes]) => bytes);
  const sum = (all: number[]) => all.reduce((total, bytes) => total + bytes, 0);
  return {
    counted,
    wrong,
    ofRequests: { values: others.length, bytes: sum(others) },
    ofMonths: { values: months.length, bytes: sum(months), largest: Math.max(0, ...months) },
    answerMs: times.sort((one, other) => one - other)[Math.floor(ANSWERS / 2)] ?? 0,
    answerBytes: Buffer.byteLength(JSON.stringify(await reportOf(site, host, PROJECT_IDS.support))),
  };
}

/** Lines that stand in one list more often than in the other. */
function difference(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of one) left.set(line, (left.get(line) ?? 0) + 1);
  for (const line of other) left.set(line, (left.get(line) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

async function reportOf(site: Site, host: ForgeHost, id: string, query: object = {}): Promise<Report> {
  const answer = (await host.invokeResolver({
    moduleKey: 'report-page',
    viewer: { kind: 'licensed', accountId: adminOf(site).accountId },
    extension: { type: 'jira:projectPage', project: { id } },
    functionKey: 'read',
    payload: { locale: 'en-US', ...query },
  })) as { kind: string; report?: Report };
  if (!answer.report) throw new Error(`The report of project ${id} was answered with ${answer.kind}.`);
  return answer.report;
}

async function asAdmin(site: Site, method: 'GET' | 'DELETE', path: string): Promise<unknown> {
  const caller = { kind: 'user' as const, accountId: adminOf(site).accountId };
  const { status, body } = await site.handle({
    method,
    path,
    caller,
    headers: { accept: 'application/json' },
  });
  if (status >= 300) throw new Error(`${method} ${path}: ${String(status)} ${body}`);
  return body === '' ? undefined : JSON.parse(body);
}

function adminOf(site: Site): Account {
  const account = site.accounts().find(({ role }) => role === 'admin');
  if (!account) throw new Error('The seed has no admin.');
  return account;
}

async function pass(host: ForgeHost, clock: ManualClock, seconds: number): Promise<void> {
  await clock.advance(seconds * 1000);
  await host.settle();
}

export function reportAsText(cost: ReportCost): string[] {
  const whole = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    `Report of ${whole(cost.requests)} requests, ${whole(cost.corrected)} corrected, ${whole(cost.confirmed)} confirmed, ${whole(cost.deleted)} deleted, ${whole(cost.moved)} moved; every event twice, and out of order`,
    `  counted   ${whole(cost.counted)}, ${whole(cost.wrong)} otherwise than by a recount of the issues`,
    `  storage   ${whole(cost.ofRequests.values)} values of requests (${kb(cost.ofRequests.bytes)}), ${whole(cost.ofMonths.values)} of months (${kb(cost.ofMonths.bytes)}, the largest ${kb(cost.ofMonths.largest)})`,
    `  a year    read in ${cost.answerMs.toFixed(0)} ms, ${kb(cost.answerBytes)}`,
    `  time      ${whole(cost.seconds)} s here`,
  ];
}
