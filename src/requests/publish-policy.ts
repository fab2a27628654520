import * as v from 'valibot';
import { patternFaults } from '../classify/rules';
import { thresholdsOf } from '../decide/costs';
import { type Policy, policySchema } from '../policy/policy';
import { parted, type RuleFault } from '../policy/rule-faults';
import { currentPolicy, publishPolicy } from '../storage/policies';

export type Published =
  | { kind: 'saved' }
  | { kind: 'changed-meanwhile' }
  | { kind: 'invalid'; messages: string[]; rules: RuleFault[] };

/**
 * Publishes a changed category table, changed rules, the switch of the second opinion, and what errors cost, as the
 * next version. Stored decisions keep the version that judged them.
 */
export async function publishChange(
  change: {
    baseVersion: number;
    categories: Policy['categories'];
    /** Absent: as they are. */
    rules?: Policy['rules'] | undefined;
    /** Absent: as it is. */
    secondOpinion?: boolean | undefined;
    /** Absent: costs and thresholds stay as they are. */
    costs?: Policy['costs'];
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
    rules: change.rules ?? current.rules,
    secondOpinion: change.secondOpinion ?? current.secondOpinion,
    ...(change.costs ? { costs: change.costs, thresholds: thresholdsOf(change.costs) } : {}),
  });
  if (!next.success) return { kind: 'invalid', ...parted(next.issues) };
  const rules = await patternFaults(next.output.rules);
  if (rules.length > 0) return { kind: 'invalid', messages: [], rules };
  return (await publishPolicy(next.output)) ? { kind: 'saved' } : { kind: 'changed-meanwhile' };
}
