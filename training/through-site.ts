import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Caller, ForgeHost, Site } from '../sandbox/contracts';
import { startForgeHost } from '../sandbox/forge';
import { ACCOUNT_IDS, REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../sandbox/seed/ids';
import { openSite, systemClock } from '../sandbox/site';
import { classify } from '../src/classify';
import { decisionSchema } from '../src/decide/decision';
import { readRequestLine, type RequestLine } from './requests';

const USAGE = 'Usage: npm run -s through-site -- FILE';

/** Jira takes no summary without text, none with line breaks, and none above 255 characters. */
const LONGEST_SUMMARY = 255;

const CLIENT: Caller = { kind: 'user', accountId: ACCOUNT_IDS.claire };
const AGENT: Caller = { kind: 'user', accountId: ACCOUNT_IDS.level1 };

const createdSchema = v.object({ issueKey: v.string() });
const issueSchema = v.object({
  fields: v.object({ labels: v.array(v.string()) }),
  properties: v.object({ 'palier.decision': decisionSchema }),
});

/** Raises every line as a request on a local site in memory, and counts what became of it. */
async function main(args: readonly string[]): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) return fail([USAGE]);
  const lines = readLines(file);
  if (Array.isArray(lines)) return fail(lines);

  const site = await openSite({ folder: undefined, clock: systemClock, baseUrl: 'http://127.0.0.1' });
  const host = await startForgeHost({
    site,
    clock: systemClock,
    manifestPath: join(__dirname, '..', 'manifest.yml'),
    loadApp: () => import('../src/index'),
  });
  try {
    const report = await run(site, host, lines.requests);
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.decidedOnce === report.lines && report.asClassified === report.lines ? 0 : 1;
  } finally {
    await host.close();
    await site.close();
  }
}

interface Report {
  lines: number;
  raised: number;
  /** Decided, with one step in the decision's history and one edit of the issue. */
  decidedOnce: number;
  /** Category as `classify` says of the same text. */
  asClassified: number;
  issueEdits: number;
}

async function run(site: Site, host: ForgeHost, requests: RequestLine[]): Promise<Report> {
  const raised: { key: string; request: RequestLine }[] = [];
  for (const request of requests) raised.push({ key: await raise(site, request), request });
  await host.settle();

  let decidedOnce = 0;
  let asClassified = 0;
  for (const { key, request } of raised) {
    const path = `/rest/api/3/issue/${key}?fields=labels&properties=palier.decision`;
    const issue = v.safeParse(issueSchema, await call(site, AGENT, 'GET', path));
    if (!issue.success) continue;
    const decision = issue.output.properties['palier.decision'];
    if (decision.history.length === 1 && issue.output.fields.labels.length > 0) decidedOnce++;
    const { category } = classify({ ...portalText(request), requestType: 'Autre demande' });
    if (decision.category === category) asClassified++;
  }
  const edits = host
    .invocations()
    .flatMap(({ calls }) => calls.filter((made) => made.startsWith('asApp PUT ')));
  return {
    lines: requests.length,
    raised: raised.length,
    decidedOnce,
    asClassified,
    issueEdits: edits.length,
  };
}

async function raise(site: Site, request: RequestLine): Promise<string> {
  const { title, body } = portalText(request);
  const answer = await call(site, CLIENT, 'POST', '/rest/servicedeskapi/request', {
    serviceDeskId: SERVICE_DESK_ID,
    requestTypeId: REQUEST_TYPE_IDS.other,
    requestFieldValues: { summary: title, description: body },
  });
  return v.parse(createdSchema, answer).issueKey;
}

/** The line as the portal's form would let a client send it. */
function portalText({ title, body }: RequestLine): { title: string; body: string } {
  const summary = (title.trim() || body.trim() || '–').replace(/\s+/g, ' ').slice(0, LONGEST_SUMMARY);
  return { title: summary, body };
}

async function call(
  site: Site,
  caller: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await site.handle({
    method,
    path,
    caller,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.body}`);
  return JSON.parse(answer.body);
}

function readLines(file: string): string[] | { requests: RequestLine[] } {
  const requests: RequestLine[] = [];
  const errors: string[] = [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    return [`Cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`];
  }
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const read = readRequestLine(line);
    if (read.ok) requests.push(read.value);
    else errors.push(`${file}:${String(at + 1)}: ${read.error}`);
  });
  return errors.length > 0 ? errors : { requests };
}

function fail(messages: readonly string[]): number {
  process.stderr.write(`${messages.join('\n')}\n`);
  return 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
