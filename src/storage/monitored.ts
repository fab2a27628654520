import { kvs } from '@forge/kvs';
import { decisionSchema } from '../decide/decision';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

const monitoredSchema = v.object({
  issueId: v.string(),
  issueKey: v.string(),
  projectKey: v.string(),
  decision: decisionSchema,
});
/** What would have been decided of a request of a project that is only monitored. For admins alone. */
export type Monitored = v.InferOutput<typeof monitoredSchema>;

/** A season of requests is what an admin judges a policy by; the newest of a request replaces an older one. */
const KEPT = { value: 90, unit: 'DAYS' } as const;

export async function recordMonitored(monitored: Monitored): Promise<void> {
  await kvs.set(keys.monitored(monitored.issueId), monitored, { ttl: KEPT });
}

export function monitoredDecision(issueId: string): Promise<Monitored | undefined> {
  return read(keys.monitored(issueId), monitoredSchema);
}

/** One page, in the order of the storage's keys, at most 99. */
export async function monitoredDecisions(
  most: number,
  after?: string,
): Promise<{ monitored: Monitored[]; next?: string }> {
  const query = kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.monitoredPrefix] })
    .limit(most);
  const page = await (after === undefined ? query : query.cursor(after)).getMany();
  return {
    monitored: page.results.flatMap(({ value }) => {
      const parsed = v.safeParse(monitoredSchema, value);
      return parsed.success ? [parsed.output] : [];
    }),
    ...(page.nextCursor === undefined ? {} : { next: page.nextCursor }),
  };
}
