import { kvs } from '@forge/kvs';
import { outcomeSchema, type RequestOutcome } from '../jobs/outcomes';
import * as v from '../packed/valibot.cjs';
import { valuesUnder } from './jobs';
import { keys } from './keys';

/** Longer than the queue tries one task. */
const KEPT = { ttl: { value: 3, unit: 'DAYS' } } as const;
/** Deleted at the same time. */
const AT_ONCE = 10;

/** A task run again replaces what it left before. */
export async function leaveOutcome(job: string, issueId: string, outcome: RequestOutcome): Promise<void> {
  await kvs.set(keys.jobOutcome(job, issueId), outcome, KEPT);
}

/** What tasks of the job have left, by issue id. */
export async function outcomesOf(job: string): Promise<Map<string, RequestOutcome>> {
  const prefix = keys.jobOutcome(job, '');
  return new Map(
    (await valuesUnder(prefix)).flatMap(([key, value]): [string, RequestOutcome][] => {
      const parsed = v.safeParse(outcomeSchema, value);
      return parsed.success ? [[key.slice(prefix.length), parsed.output]] : [];
    }),
  );
}

export async function forgetOutcomes(job: string, issueIds: readonly string[]): Promise<void> {
  for (let from = 0; from < issueIds.length; from += AT_ONCE) {
    const some = issueIds.slice(from, from + AT_ONCE);
    await Promise.all(some.map((issueId) => kvs.delete(keys.jobOutcome(job, issueId))));
  }
}
