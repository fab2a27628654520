import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { ApiResponse, Caller, ForgeHost, Site } from '../../sandbox/contracts';
import { startForgeHost } from '../../sandbox/forge';
import { switchOnSampleDesk } from '../../sandbox/launch/sample-desk';
import { SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { SAMPLE_REQUESTS, type SampleRequest } from '../../sandbox/seed/requests';
import { openSite, systemClock } from '../../sandbox/site';
import { manifestFile } from '../app/manifest';
import { median, quantile } from '../app/statistics';

export interface RequestCost {
  requests: number;
  /** From the answer to the client's POST until an agent reads the labels. */
  createdToTaggedMedianMs: number;
  createdToTaggedP95Ms: number;
  /** Calls to Jira and JSM per request, everything that followed its creation. */
  reads: number;
  writes: number;
  /** Calls of the first request, which also learns the site's fields. */
  firstReads: number;
  /** By call, over all requests: `GET /rest/api/3/issue/{}`. */
  calls: Record<string, number>;
}

const pollMs = 5;
const patienceMs = 30_000;
const keySchema = v.object({ issueKey: v.string() });
const labelsSchema = v.object({ fields: v.object({ labels: v.array(v.string()) }) });

/** Raises `count` requests one after the other, on a new site on disk with the app's real clock and queue. */
export async function requestCost(count: number): Promise<RequestCost> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-bench-'));
  const site = await openSite({ folder, clock: systemClock, baseUrl: 'http://127.0.0.1' });
  const host = await startForgeHost({
    site,
    clock: systemClock,
    manifestPath: manifestFile,
    loadApp: () => import('../../src/index'),
  });
  try {
    await switchOnSampleDesk(site, host);
    await host.settle();
    return await measure(site, host, count);
  } finally {
    await host.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(site: Site, host: ForgeHost, count: number): Promise<RequestCost> {
  const agent = callerOf(site, ({ role }) => role !== undefined);
  const times: number[] = [];
  const perRequest: string[][] = [];
  for (let index = 0; index < count; index += 1) {
    const sample = SAMPLE_REQUESTS[index % SAMPLE_REQUESTS.length];
    if (sample === undefined) throw new Error('There are no sample requests.');
    const before = new Set(host.invocations().map(({ id }) => id));
    times.push(await createdToTagged(site, agent, sample));
    await host.settle();
    const after = host.invocations().filter(({ id }) => !before.has(id));
    perRequest.push(after.flatMap(({ calls }) => calls.map(shapeOf)));
  }
  // The first request also pays for what is learnt once.
  const [first = [], ...others] = perRequest;
  const calls = others.flat();
  return {
    requests: count,
    createdToTaggedMedianMs: median(times),
    createdToTaggedP95Ms: quantile(times, 0.95),
    reads: calls.filter(isRead).length / others.length,
    writes: calls.filter((call) => !isRead(call)).length / others.length,
    firstReads: first.filter(isRead).length,
    calls: counted(calls),
  };
}

async function createdToTagged(site: Site, agent: Caller, sample: SampleRequest): Promise<number> {
  const client = callerOf(site, ({ emailAddress }) => emailAddress === sample.account);
  const answer = await send(site, client, 'POST', '/rest/servicedeskapi/request', {
    serviceDeskId: SERVICE_DESK_ID,
    requestTypeId: sample.requestTypeId,
    requestFieldValues: { summary: sample.summary, description: sample.description },
  });
  const { issueKey } = v.parse(keySchema, JSON.parse(answer.body));
  const start = performance.now();
  for (;;) {
    const read = await send(site, agent, 'GET', `/rest/api/3/issue/${issueKey}?fields=labels`);
    const elapsed = performance.now() - start;
    if (v.parse(labelsSchema, JSON.parse(read.body)).fields.labels.length > 0) return elapsed;
    if (elapsed > patienceMs) throw new Error(`${issueKey} was not tagged in ${patienceMs / 1000} s.`);
    await wait(pollMs);
  }
}

async function send(
  site: Site,
  caller: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<ApiResponse> {
  const answer = await site.handle({
    method,
    path,
    caller,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
  return answer;
}

function callerOf(site: Site, wanted: (account: ReturnType<Site['accounts']>[number]) => boolean): Caller {
  const account = site.accounts().find(wanted);
  if (account === undefined) throw new Error('The seed lacks an account that the bench needs.');
  return { kind: 'user', accountId: account.accountId };
}

/** `asApp GET /rest/api/3/issue/10000?fields=summary 200` → `GET /rest/api/3/issue/{}`. */
function shapeOf(call: string): string {
  const [, method = '', path = ''] = call.split(' ');
  return `${method} ${path.replace(/\?.*$/, '').replace(/\/(\d{2,}|[A-Z]+-\d+)(?=\/|$)/g, '/{}')}`;
}

function isRead(call: string): boolean {
  return call.startsWith('GET ') || call.startsWith('POST /rest/api/3/search/');
}

function counted(calls: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
}
