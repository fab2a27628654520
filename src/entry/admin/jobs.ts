import type { JobResults, JobStarted, JobView } from '../../bridge/admin/jobs';
import { adminWords, message } from '../../explain';
import { summariesOf } from '../../jira/search';
import { namesOf } from '../../jira/users';
import { beginBackfill, beginReplay, type Begun, estimateBackfill as estimate } from '../../jobs/begin';
import { cancelJob, pauseJob, resumeJob } from '../../jobs/control';
import { type Job, jobIdSchema } from '../../jobs/job';
import { LONGEST_JQL } from '../../jobs/jql';
import { LEAST_BUDGET, MOST_BUDGET } from '../../jobs/points';
import { changeSchema, FIRST_CHANGES, MOST_REPLAYED } from '../../jobs/replay';
import { failedRequestSchema } from '../../jobs/backfill';
import { viewOfJob } from '../../jobs/view';
import * as v from '../../packed/valibot.cjs';
import { projectKeySchema } from '../../policy/policy';
import type { Locale } from '../../policy/vocabulary';
import {
  allJobs,
  jobSettings,
  jobSettingsSchema,
  KEPT_JOBS,
  readJob,
  readJobPage,
  saveJobSettings as storeSettings,
} from '../../storage/jobs';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const jql = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_JQL));
const replaySchema = v.object({
  from: v.union([v.object({ project: projectKeySchema }), v.object({ jql })]),
  most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_REPLAYED)),
  rehearsed: v.union([v.picklist(['draft', 'in-force']), v.pipe(v.number(), v.integer(), v.minValue(1))]),
});
const backfillSchema = v.object({ jql, monitorOnly: v.boolean(), again: v.boolean() });
const steerSchema = v.object({ id: jobIdSchema, wish: v.picklist(['pause', 'resume', 'cancel']) });
const pageSchema = v.object({
  id: jobIdSchema,
  page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
});

export const listJobs: Handler<'listJobs'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const [jobs, settings] = await Promise.all([allJobs(), jobSettings()]);
    return {
      kind: 'ok',
      list: {
        jobs: await viewsOf(jobs.slice(0, KEPT_JOBS)),
        ...settings,
        least: LEAST_BUDGET,
        most: MOST_BUDGET,
        categoryNames: adminWords(locale).categoryNames,
      },
    };
  });

export const watchJob: Handler<'watchJob'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(v.object({ id: jobIdSchema }), payload);
    if (!wanted.success) return invalid(locale);
    const job = await readJob(wanted.output.id);
    return job ? { kind: 'ok', job: await viewOf(job) } : { kind: 'unknown' };
  });

export const jobResults: Handler<'jobResults'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(pageSchema, payload);
    if (!wanted.success) return invalid(locale);
    const job = await readJob(wanted.output.id);
    const results = job && (await resultsOf(job, wanted.output.page));
    return results ? { kind: 'ok', results } : { kind: 'unknown' };
  });

export const startReplay: Handler<'startReplay'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const order = v.safeParse(replaySchema, payload);
    if (!order.success) return invalid(locale);
    return started(await beginReplay(order.output, viewerOf(context).accountId, new Date()));
  });

export const startBackfill: Handler<'startBackfill'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const order = v.safeParse(backfillSchema, payload);
    if (!order.success) return invalid(locale);
    return started(await beginBackfill(order.output, viewerOf(context).accountId, new Date()));
  });

export const estimateBackfill: Handler<'estimateBackfill'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(v.object({ jql }), payload);
    return wanted.success ? estimate(wanted.output.jql) : invalid(locale);
  });

export const steerJob: Handler<'steerJob'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const order = v.safeParse(steerSchema, payload);
    if (!order.success) return invalid(locale);
    const { id, wish } = order.output;
    const steer = { pause: pauseJob, resume: resumeJob, cancel: cancelJob }[wish];
    const job = await steer(id, viewerOf(context).accountId, new Date());
    return job ? { kind: 'ok', job: await viewOf(job) } : { kind: 'unknown' };
  });

export const saveJobSettings: Handler<'saveJobSettings'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const settings = v.safeParse(jobSettingsSchema, payload);
    if (!settings.success) return invalid(locale);
    await storeSettings(settings.output);
    return { kind: 'saved' };
  });

function invalid(locale: Locale) {
  return { kind: 'refused' as const, message: message('invalid-input', locale) };
}

async function started(begun: Begun): Promise<JobStarted> {
  if (begun.kind !== 'started' && begun.kind !== 'busy') return begun;
  const job = await readJob(begun.id);
  if (!job) throw new Error(`Job ${begun.id} is not in the storage.`);
  return { kind: begun.kind, job: await viewOf(job) };
}

async function resultsOf(job: Job, page: number): Promise<JobResults | undefined> {
  switch (job.kind) {
    case 'replay': {
      const rows = await rowsOf(job.id, FIRST_CHANGES + page, changeSchema);
      return rows && { kind: 'changes', rows: await withSummaries(rows) };
    }
    case 'backfill': {
      const rows = await rowsOf(job.id, page, failedRequestSchema);
      return rows && { kind: 'failures', rows: await withSummaries(rows) };
    }
    case 'import':
      return undefined;
  }
}

async function rowsOf<Row>(
  id: string,
  page: number,
  schema: v.GenericSchema<unknown, Row>,
): Promise<Row[] | undefined> {
  return (await readJobPage(id, page, v.object({ rows: v.array(schema) })))?.rows;
}

/** Titles are asked for as the viewer: whoever administers Jira may still not see every request. */
async function withSummaries<Row extends { issueId: string }>(
  rows: Row[],
): Promise<(Row & { issueKey?: string; summary?: string })[]> {
  const summaries = await summariesOf(rows.map(({ issueId }) => issueId));
  return rows.map((row) => ({ ...row, ...summaries.get(row.issueId) }));
}

async function viewOf(job: Job): Promise<JobView> {
  const [view] = await viewsOf([job]);
  if (!view) throw new Error('There is a view of every job.');
  return view;
}

async function viewsOf(jobs: Job[]): Promise<JobView[]> {
  const names = await namesOf(jobs.map(({ by }) => by));
  const now = new Date();
  return Promise.all(jobs.map((job) => viewOfJob(job, names.get(job.by) ?? job.by, now)));
}
