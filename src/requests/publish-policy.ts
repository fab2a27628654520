import * as v from 'valibot';
import { type Policy, policySchema } from '../policy/policy';
import { currentPolicy, publishPolicy } from '../storage/policies';

export type Published =
  { kind: 'saved' } | { kind: 'changed-meanwhile' } | { kind: 'invalid'; messages: string[] };

/** Publishes a changed category table, and the switch of the second opinion, as the next version. Stored decisions keep the version that judged them. */
export async function publishChange(
  change: {
    baseVersion: number;
    categories: Policy['categories'];
    /** Absent: as it is. */
    secondOpinion?: boolean | undefined;
    reason: string;
    author: string;
  },
  now: Date,
): Promise<Published> {
  const current = await currentPolicy();
  if (current.version !== change.baseVersion) return { kind: 'changed-meanwhile' };
  const next = v.safeParse(policySchema, {
    ...current,
    version: current.version + 1,
    publishedAt: now.toISOString(),
    author: change.author,
    reason: change.reason,
    categories: change.categories,
    secondOpinion: change.secondOpinion ?? current.secondOpinion,
  });
  if (!next.success) {
    return {
      kind: 'invalid',
      messages: next.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`),
    };
  }
  return (await publishPolicy(next.output)) ? { kind: 'saved' } : { kind: 'changed-meanwhile' };
}
