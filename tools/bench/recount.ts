import * as v from 'valibot';
import type { ApiRequest, Caller, Site } from '../../sandbox/contracts';
import type { Report } from '../../src/bridge/report';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { factsOfCode } from '../../src/report/code';

const stepSchema = v.object({ at: v.string(), by: v.string(), what: v.string(), category: v.string() });
const decisionSchema = v.object({
  category: v.string(),
  level: v.nullable(v.number()),
  rnd: v.boolean(),
  coverage: v.string(),
  billing: v.string(),
  state: v.string(),
  clause: v.string(),
  by: v.string(),
  reading: v.object({ category: v.string(), confidence: v.number(), sure: v.boolean() }),
  adjustment: v.optional(v.object({ code: v.string() })),
  approval: v.optional(v.object({ state: v.string() })),
  objection: v.optional(v.unknown()),
  history: v.array(stepSchema),
});
type Read = v.InferOutput<typeof decisionSchema>;

const organisationsSchema = v.nullish(v.array(v.object({ id: v.string() })), []);
const fieldsSchema = v.array(
  v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }),
);
const pageSchema = v.object({
  issues: v.array(
    v.object({
      fields: v.looseObject({ created: v.string(), project: v.object({ id: v.string() }) }),
      properties: v.optional(v.looseObject({ 'palier.decision': v.optional(decisionSchema) }), {}),
    }),
  ),
  nextPageToken: v.optional(v.string()),
});

/** One line of text for each request, in order. */
export type Lines = string[];

/**
 * What a report of a project should say, read from all of its issues as they stand on the site, month by month. Made
 * without anything that the app counts by; for a site without contracts, under the policy that Palier comes with.
 */
export async function recount(site: Site, projectKey: string): Promise<Record<string, Lines>> {
  const caller: Caller = { kind: 'user', accountId: adminOf(site) };
  const fields = v.parse(fieldsSchema, await read(site, caller, 'GET', '/rest/api/3/field'));
  const organisations =
    fields.find(({ schema }) => schema?.custom?.endsWith(':sd-customer-organizations'))?.id ?? 'none';
  const months: Record<string, Lines> = {};
  let nextPageToken: string | undefined;
  do {
    const page = v.parse(
      pageSchema,
      await read(site, caller, 'POST', '/rest/api/3/search/jql', {
        jql: `project = ${projectKey} ORDER BY created ASC`,
        fields: ['created', 'project', organisations],
        properties: ['palier.decision'],
        maxResults: 100,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      }),
    );
    for (const issue of page.issues) {
      const decision = issue.properties['palier.decision'];
      if (decision === undefined) continue;
      const ids = v.parse(organisationsSchema, issue.fields[organisations]).map(({ id }) => id);
      const month = monthInZurich(issue.fields.created);
      (months[month] ??= []).push(lineOf(decision, issue.fields.created, ids));
    }
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  for (const lines of Object.values(months)) lines.sort();
  return months;
}

/** The same of what the app answers. */
export function linesOf(report: Report): Record<string, Lines> {
  return Object.fromEntries(
    report.months
      .map(({ month, counts }) => [
        month,
        Object.entries(counts)
          .flatMap(([code, count]) => Array.from({ length: count }, () => JSON.stringify(toldOf(code))))
          .sort(),
      ])
      .filter(([, lines]) => (lines?.length ?? 0) > 0),
  ) as Record<string, Lines>;
}

function toldOf(code: string): unknown[] {
  const facts = factsOfCode(code);
  if (!facts) throw new Error(`${code} is no code.`);
  const { reading } = facts;
  return [
    [facts.category, facts.level, facts.rnd, facts.coverage, facts.billing, facts.state, facts.clause],
    [reading?.category, reading?.confidence, reading?.sure],
    facts.isCoverageRight ?? 'unchecked',
    facts.adjustment ?? 'none',
    [facts.isCorrected, facts.isContested, facts.isObjected],
    facts.time ?? 'undecided',
    facts.organisations,
  ];
}

const HOUR = 3_600_000;
const CLASSES = [15 / 60, 1, 4, 8, 24, 3 * 24, 7 * 24, 30 * 24].map((hours) => hours * HOUR);
const SAYS = ['corrected', 'confirmed', 'adjusted', 'defect-confirmed', 'approval-asked'];

function lineOf(decision: Read, created: string, organisations: string[]): string {
  const { reading, history, by, state } = decision;
  const whats = new Set(history.map(({ what }) => what));
  const isChecked = by !== 'palier' && (state === 'confirmed' || state === 'corrected');
  const told = [
    ...history.filter(({ what }) => SAYS.includes(what)).slice(0, 1),
    ...history
      .filter((step) => reading.sure && step.by === 'palier' && step.category === reading.category)
      .slice(0, 1),
  ].map(({ at }) => Date.parse(at));
  const took = Math.min(...told) - Date.parse(created.replace('+0000', 'Z'));
  const over = CLASSES.filter((bound) => took >= bound).length;
  return JSON.stringify([
    [
      decision.category,
      decision.level,
      decision.rnd,
      decision.coverage,
      decision.billing,
      state,
      decision.clause,
    ],
    [reading.category, Math.min(9, Math.floor(reading.confidence * 10)), reading.sure],
    isChecked ? standard(reading.category) === standard(decision.category) : 'unchecked',
    decision.adjustment?.code ?? 'none',
    [whats.has('corrected') || whats.has('adjusted'), whats.has('contested'), whats.has('objected')],
    told.length === 0 ? 'undecided' : over,
    [...organisations].sort((one, other) => Number(one) - Number(other)),
  ]);
}

function standard(category: string): string | null | undefined {
  return Object.entries(DEFAULT_POLICY.categories).find(([id]) => id === category)?.[1].coverage;
}

function monthInZurich(created: string): string {
  const moment = new Date(created.replace('+0000', 'Z'));
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich' }).format(moment).slice(0, 7);
}

function adminOf(site: Site): string {
  const account = site.accounts().find(({ role }) => role === 'admin');
  if (!account) throw new Error('The seed has no admin.');
  return account.accountId;
}

async function read(
  site: Site,
  caller: Caller,
  method: ApiRequest['method'],
  path: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await site.handle({
    method,
    path,
    caller,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.body}`);
  return JSON.parse(answer.body);
}
