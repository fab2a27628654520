import { setTimeout as wait } from 'node:timers/promises';

import * as v from 'valibot';

import type { Site } from '../contracts';
import { PROJECT_IDS } from '../seed/ids';
import { clientOf, type Client } from './client';
import { LaunchError } from './options';

/** What is said of a request in the terminal. */
export interface Outcome {
  key: string;
  client: string;
  requestType: string;
  summary: string;
  /** Absent: not decided yet. */
  decision: { level: string; coverage: string; billing: string; state: string } | undefined;
}

const decisionSchema = v.object({
  level: v.nullable(v.union([v.number(), v.string()])),
  rnd: v.optional(v.unknown()),
  coverage: v.string(),
  billing: v.string(),
  state: v.string(),
});

const fieldsSchema = v.array(
  v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string(), '') })) }),
);
const pageSchema = v.object({
  issues: v.array(
    v.object({
      key: v.string(),
      fields: v.record(v.string(), v.unknown()),
      properties: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
  nextPageToken: v.optional(v.string()),
});
const reporterSchema = v.object({ displayName: v.string() });
const requestTypeSchema = v.object({ requestType: v.object({ name: v.string() }) });

const DECISION = 'palier.decision';
const POLL_MS = 250;

/** Every request of the desk, oldest first, as an agent reads it by REST. */
export async function readOutcomes(site: Site, url: string): Promise<Outcome[]> {
  const agent = site.accounts().find(({ role }) => role !== undefined);
  if (agent === undefined) throw new LaunchError('The site has no agent who could read the requests.');
  return readAll(clientOf(url, agent));
}

/** Reads until every request is decided or `patienceMs` have passed; `onProgress` hears how many are. */
export async function waitForDecisions(
  site: Site,
  url: string,
  patienceMs: number,
  onProgress: (decided: number, all: number) => void,
): Promise<Outcome[]> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const outcomes = await readOutcomes(site, url);
    const decided = outcomes.filter(({ decision }) => decision !== undefined).length;
    onProgress(decided, outcomes.length);
    if (decided === outcomes.length || Date.now() > end) return outcomes;
    await wait(POLL_MS);
  }
}

async function readAll(agent: Client): Promise<Outcome[]> {
  const fields = v.parse(fieldsSchema, await agent.call('GET', '/rest/api/3/field'));
  const requestTypeField = fields.find(({ schema }) => schema?.custom.endsWith(':vp-origin'))?.id ?? '';
  const outcomes: Outcome[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = v.parse(
      pageSchema,
      await agent.call('POST', '/rest/api/3/search/jql', {
        jql: `project = ${PROJECT_IDS.support} ORDER BY created ASC, key ASC`,
        fields: ['summary', 'reporter', ...(requestTypeField === '' ? [] : [requestTypeField])],
        properties: [DECISION],
        maxResults: 100,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      }),
    );
    for (const issue of page.issues) {
      const { summary, reporter, [requestTypeField]: requestType } = issue.fields;
      const person = v.safeParse(reporterSchema, reporter);
      const type = v.safeParse(requestTypeSchema, requestType);
      outcomes.push({
        key: issue.key,
        client: person.success ? person.output.displayName : '',
        requestType: type.success ? type.output.requestType.name : '',
        summary: typeof summary === 'string' ? summary : '',
        decision: readDecision(issue.properties[DECISION]),
      });
    }
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return outcomes;
}

function readDecision(value: unknown): Outcome['decision'] {
  const decision = v.safeParse(decisionSchema, value);
  if (!decision.success) return undefined;
  const { level, rnd, coverage, billing, state } = decision.output;
  const needsRnd = rnd === true || rnd === 'yes';
  return {
    level: level === null ? '–' : `${level}${needsRnd ? ' + R&D' : ''}`,
    coverage,
    billing,
    state,
  };
}
