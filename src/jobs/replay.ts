import { decide } from '../decide/decide';
import { searchRequests } from '../jira/search';
import * as v from '../packed/valibot.cjs';
import { policySchema } from '../policy/policy';
import { inputOf } from '../requests/judge';
import { fieldIds } from '../storage/field-ids';
import { policyVersion } from '../storage/policies';
import { readJobPage } from '../storage/jobs';
import { compare, counted } from './compare';
import { type Job, JobFault } from './job';
import type { JobKind, Slice } from './kind';
import { addRows } from './result-pages';

export const MOST_REPLAYED = 5000;
const PER_SLICE = 50;

export const replayInputSchema = v.object({
  /** As the admin wrote it, or as it follows from the project that was chosen. */
  jql: v.string(),
  query: v.object({ where: v.string(), orderBy: v.string() }),
  most: v.number(),
  /** What is rehearsed, as it was when the job began: the draft, or a version's number. */
  rehearsed: v.union([v.literal('draft'), v.number()]),
  /** Version that was in force then. */
  published: v.number(),
});
export type ReplayInput = v.InferOutput<typeof replayInputSchema>;

/** Page of the policy that is rehearsed; the pages after it are results. */
export const POLICY_PAGE = 0;
export const FIRST_CHANGES = 1;
export const policyPageSchema = v.object({ policy: policySchema });

const facetsSchema = v.object({
  category: v.string(),
  level: v.string(),
  coverage: v.string(),
  billing: v.string(),
  state: v.string(),
});
/** A request that the rehearsed policy would decide otherwise. */
export const changeSchema = v.object({
  issueId: v.string(),
  issueKey: v.string(),
  /** Of the decision that stands, or, when `wasDecided` is false, of what the published policy would decide. */
  before: facetsSchema,
  after: facetsSchema,
  wasDecided: v.boolean(),
});
export type Change = v.InferOutput<typeof changeSchema>;

const cursorSchema = v.optional(v.object({ token: v.string() }));

/** Compares policies on requests as they stand. Reads Jira, writes nothing to it. */
export const replay: JobKind = {
  asksJira: true,

  async slice(job: Job, now: Date): Promise<Slice> {
    const input = v.parse(replayInputSchema, job.input);
    const cursor = v.parse(cursorSchema, job.cursor);
    const [ids, rehearsed, published] = await Promise.all([
      fieldIds(now),
      readJobPage(job.id, POLICY_PAGE, policyPageSchema),
      policyVersion(input.published),
    ]);
    if (!rehearsed || !published) throw new JobFault('input-gone', 'A policy of the replay is not stored');

    const most = Math.min(PER_SLICE, input.most - job.done);
    const page = await searchRequests(input.query, ids, { most, token: cursor?.token });
    let { counts } = job;
    const changes: Change[] = [];
    for (const request of page.requests) {
      const afresh = { ...request, decision: undefined };
      const compared = compare(
        request.decision,
        decide(await inputOf(afresh, published, now)),
        decide(await inputOf(afresh, rehearsed.policy, now)),
      );
      counts = counted(counts, compared.counts);
      if (compared.change) {
        changes.push({ issueId: request.issueId, issueKey: request.issueKey, ...compared.change });
      }
    }

    const done = job.done + page.requests.length;
    const pages = await addRows(job.id, changes, {
      pages: job.pages,
      first: FIRST_CHANGES,
      schema: changeSchema,
    });
    const hasMore = page.next !== undefined && done < input.most && page.requests.length > 0;
    return {
      cursor: page.next === undefined ? undefined : { token: page.next },
      done,
      ...(hasMore ? {} : { total: done, ended: true }),
      counts,
      pages,
      points: 1 + page.requests.length,
    };
  },
};
