import { isLeftToAgents } from '../decide/decide';
import { JiraError } from '../jira/errors';
import type { RequestSnapshot } from '../jira/issues';
import { type RequestPage, searchRequests } from '../jira/search';
import * as v from '../packed/valibot.cjs';
import { type DecisionTask, enqueue, LAST_LOOK } from '../queue/decision-queue';
import { fieldIds } from '../storage/field-ids';
import { forgetOutcomes, outcomesOf } from '../storage/job-outcomes';
import { monitoredDecision } from '../storage/monitored';
import { counted } from './compare';
import { type Job, JobFault } from './job';
import type { JobKind, Slice } from './kind';
import type { RequestOutcome } from './outcomes';
import { addRows } from './result-pages';

const PER_SLICE = 50;
/** As many tasks at once, so that Jira is not asked fifty things in one moment. */
const PER_WAVE = 10;
const SECONDS_BETWEEN_WAVES = 2;
/** Fifty events and their slice in so many seconds stay below 300 of the 500 events that a minute may have. */
const SECONDS_BETWEEN_PAGES = 11;
const SECONDS_BETWEEN_LOOKS = 15;
/** The queue tries for 24 hours; what has not been heard of since then never will be. */
const LOST_AFTER_MS = 25 * 60 * 60 * 1000;
/** Reading a request, its edit, its fields: what is set aside for each until its outcome tells. */
export const POINTS_PER_DECISION = 4;
export const POINTS_PER_FOUND = 1;

const optionsSchema = v.object({
  /** Decides and records, and leaves the issues alone. */
  monitorOnly: v.boolean(),
  /** Also decides again, by the policy in force, what Palier decided before. Agents' decisions always stand. */
  again: v.boolean(),
});
export type BackfillOptions = v.InferOutput<typeof optionsSchema>;

export const backfillInputSchema = v.object({
  ...optionsSchema.entries,
  /** As the admin wrote it. */
  jql: v.string(),
  query: v.object({ where: v.string(), orderBy: v.string() }),
});
export type BackfillInput = v.InferOutput<typeof backfillInputSchema>;

/** A request that could not be decided. */
export const failedRequestSchema = v.object({
  issueId: v.string(),
  reason: v.string(),
  /** What was asked of Jira and what it answered. */
  detail: v.string(),
});
export type FailedRequest = v.InferOutput<typeof failedRequestSchema>;

const cursorSchema = v.optional(
  v.object({
    token: v.optional(v.string()),
    /** The last page has been read. */
    isRead: v.boolean(),
    /** Requests whose tasks are in the queue. */
    awaited: v.array(v.string()),
    /** ISO 8601, UTC: when a task was last queued or heard of. */
    heardAt: v.string(),
    /** How many were decided when the pages were last begun anew. */
    decidedBefore: v.optional(v.number()),
  }),
);
type Cursor = NonNullable<v.InferOutput<typeof cursorSchema>>;

/**
 * Has the requests of a query decided by the queue of decisions, which keeps their writers apart. A slice collects what
 * the tasks left, and hands out the next page when few are still under way: trouble with Jira slows it down by itself.
 */
export const backfill: JobKind = {
  asksJira: true,

  async slice(job: Job, now: Date): Promise<Slice> {
    const input = v.parse(backfillInputSchema, job.input);
    const before: Cursor = v.parse(cursorSchema, job.cursor) ?? {
      isRead: false,
      awaited: [],
      heardAt: now.toISOString(),
    };
    const heard = await collect(job, before, now);
    if (before.isRead || heard.awaited.length > PER_SLICE) {
      return {
        ...heard.progress,
        cursor: { ...before, awaited: heard.awaited, heardAt: heard.heardAt },
        waitSeconds: SECONDS_BETWEEN_LOOKS,
        ended: before.isRead && heard.awaited.length === 0,
      };
    }

    const page = await nextPage(input, before, now);
    if (page === 'begin-anew') return beginAnew(before, heard);
    const awaited = new Set(heard.awaited);
    const isUnderWay = ({ issueId }: RequestSnapshot) => before.awaited.includes(issueId);
    const seen = page.requests.filter((request) => !isUnderWay(request));
    const reasons = await Promise.all(
      seen.map((request) => reasonToSkip(request, input, job, before.decidedBefore !== undefined)),
    );
    const found = seen.filter((_request, at) => reasons[at] === undefined).map(({ issueId }) => issueId);
    await enqueueInWaves(found, job, input);
    for (const issueId of found) awaited.add(issueId);

    const skipped = reasons.flatMap((reason) =>
      reason === undefined || reason === 'by-this-job' ? [] : [`skipped:${reason}`],
    );
    const isRead = page.next === undefined;
    return {
      ...heard.progress,
      cursor: {
        ...before,
        token: page.next,
        isRead,
        awaited: [...awaited],
        heardAt: found.length > 0 ? now.toISOString() : heard.heardAt,
      } satisfies Cursor,
      done: heard.progress.done + skipped.length,
      counts: counted(heard.progress.counts, skipped),
      points:
        heard.progress.points +
        1 +
        page.requests.length * POINTS_PER_FOUND +
        found.length * POINTS_PER_DECISION,
      waitSeconds: found.length > 0 ? SECONDS_BETWEEN_PAGES : 0,
      ended: isRead && awaited.size === 0,
    };
  },

  async cleanUp({ id }: Job): Promise<void> {
    await forgetOutcomes(id, [...(await outcomesOf(id)).keys()]);
  },
};

interface Heard {
  awaited: string[];
  heardAt: string;
  progress: Pick<Slice, 'done' | 'counts'> & { pages: number; points: number };
}

/** Counts what tasks have left since the last slice, each once: what is no longer awaited has been counted. */
async function collect(job: Job, { awaited, heardAt }: Cursor, now: Date): Promise<Heard> {
  const outcomes = await outcomesOf(job.id);
  const waiting = new Set(awaited);
  const known = [...outcomes.keys()].filter((issueId) => !waiting.has(issueId));
  await forgetOutcomes(job.id, known);

  const isLost = outcomes.size === known.length && now.getTime() - Date.parse(heardAt) > LOST_AFTER_MS;
  const news = awaited.flatMap((issueId): [string, RequestOutcome][] => {
    const outcome = outcomes.get(issueId);
    if (outcome) return [[issueId, outcome]];
    return isLost ? [[issueId, { kind: 'failed', reason: 'lost', detail: '', points: 0 }]] : [];
  });
  const failures = news.flatMap(([issueId, outcome]) =>
    outcome.kind === 'failed' ? [{ issueId, reason: outcome.reason, detail: outcome.detail }] : [],
  );
  const settled = new Set(news.map(([issueId]) => issueId));
  return {
    awaited: awaited.filter((issueId) => !settled.has(issueId)),
    heardAt: news.length > 0 ? now.toISOString() : heardAt,
    progress: {
      done: job.done + news.length,
      counts: news.reduce((counts, [, outcome]) => counted(counts, namesOf(outcome)), job.counts),
      pages: await addRows(job.id, failures, { pages: job.pages, first: 0, schema: failedRequestSchema }),
      points: news.reduce((sum, [, { points }]) => sum + points - POINTS_PER_DECISION, 0),
    },
  };
}

function namesOf(outcome: RequestOutcome): string[] {
  switch (outcome.kind) {
    case 'decided':
    case 'monitored':
      return [
        outcome.kind,
        `category:${outcome.category}`,
        `coverage:${outcome.coverage}`,
        `state:${outcome.state}`,
      ];
    case 'failed':
      return ['failed', `failed:${outcome.reason}`];
    default:
      return [`skipped:${outcome.kind}`];
  }
}

async function nextPage(
  { query }: BackfillInput,
  { token }: Cursor,
  now: Date,
): Promise<RequestPage | 'begin-anew'> {
  try {
    return await searchRequests(query, await fieldIds(now), { most: PER_SLICE, token });
  } catch (error) {
    if (token !== undefined && error instanceof JiraError && error.kind === 'rejected') return 'begin-anew';
    throw error;
  }
}

/** Jira forgets where a page ended, after days or when the request there is no longer found. What is decided is passed over. */
function beginAnew(cursor: Cursor, { awaited, heardAt, progress }: Heard): Slice {
  const handled = (progress.counts['decided'] ?? 0) + (progress.counts['monitored'] ?? 0) + awaited.length;
  if (cursor.decidedBefore !== undefined && handled <= cursor.decidedBefore) {
    throw new JobFault('rejected', 'Jira refuses the next page, and nothing was decided since it last did');
  }
  const skipped = Object.keys(progress.counts).filter((name) => name.startsWith('skipped:'));
  const passedOver = skipped.reduce((sum, name) => sum + (progress.counts[name] ?? 0), 0);
  return {
    ...progress,
    done: progress.done - passedOver,
    counts: Object.fromEntries(
      Object.entries(progress.counts).filter(([name]) => !name.startsWith('skipped:')),
    ),
    cursor: { isRead: false, awaited, heardAt, decidedBefore: handled } satisfies Cursor,
  };
}

/** `isSecondTime`: pages were begun anew, so that even a request without a decision may have been dealt with. */
async function reasonToSkip(
  { issueId, decision }: RequestSnapshot,
  { again }: BackfillInput,
  { startedAt }: Job,
  isSecondTime: boolean,
): Promise<'decided' | 'by-agent' | 'by-this-job' | undefined> {
  if (!decision) {
    const monitored = isSecondTime ? await monitoredDecision(issueId) : undefined;
    return monitored && monitored.decision.decidedAt >= startedAt ? 'by-this-job' : undefined;
  }
  if (isLeftToAgents(decision)) return 'by-agent';
  // Decided since the job began: the first time round its task only tells so, for a slice that ended before its record.
  if (decision.decidedAt >= startedAt) return isSecondTime ? 'by-this-job' : undefined;
  return again ? undefined : 'decided';
}

async function enqueueInWaves(
  issueIds: string[],
  { id, startedAt }: Job,
  { monitorOnly, again }: BackfillInput,
): Promise<void> {
  const task = (issueId: string): DecisionTask => ({
    issueId,
    look: LAST_LOOK,
    backfill: { job: id, monitorOnly, ...(again ? { decidedBefore: startedAt } : {}) },
  });
  for (let from = 0; from < issueIds.length; from += PER_WAVE) {
    await enqueue(issueIds.slice(from, from + PER_WAVE).map(task), (from / PER_WAVE) * SECONDS_BETWEEN_WAVES);
  }
}
