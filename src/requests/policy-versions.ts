import { type PolicyChange, policyChanges } from '../policy/diff';
import { contentOf, type Policy, type PolicyContent } from '../policy/policy';
import { inForceAt, newestVersion, pendingAt } from '../policy/timeline';
import { storedDraft } from '../storage/drafts';
import type { Comparable } from '../bridge/admin/policy';
import { policyTimeline, policyVersion, type Withdrawal, withdrawalOf } from '../storage/policies';

export interface VersionInHistory {
  policy: Policy;
  state: 'in-force' | 'pending' | 'withdrawn' | 'replaced';
  withdrawal?: Withdrawal;
  /** What it says otherwise than the version of the number before. */
  changes: PolicyChange[];
}

const PAGE = 20;

/** Versions by number, newest first, from the one before `before` on. */
export async function versionsBefore(
  before: number | undefined,
  now: Date,
): Promise<{ versions: VersionInHistory[]; next?: number }> {
  const timeline = await policyTimeline();
  const first = Math.min((before ?? Infinity) - 1, newestVersion(timeline));
  const numbers = Array.from({ length: PAGE + 1 }, (_, index) => first - index).filter(
    (number) => number > 0,
  );
  const policies = await Promise.all(numbers.map((number) => policyVersion(number)));
  const current = inForceAt(timeline, now).version;
  const pending = new Set(pendingAt(timeline, now).map(({ version }) => version));
  const withdrawn = new Set(
    timeline.entries.filter((entry) => entry.withdrawn === true).map(({ version }) => version),
  );
  const versions = await Promise.all(
    policies.slice(0, PAGE).map(async (policy, index): Promise<VersionInHistory[]> => {
      if (!policy) return [];
      const { version } = policy;
      const withdrawal = withdrawn.has(version) ? await withdrawalOf(version) : undefined;
      const earlier = policies[index + 1];
      return [
        {
          policy,
          state: withdrawn.has(version)
            ? 'withdrawn'
            : version === current
              ? 'in-force'
              : pending.has(version)
                ? 'pending'
                : 'replaced',
          ...(withdrawal ? { withdrawal } : {}),
          changes: earlier ? policyChanges(contentOf(earlier), contentOf(policy)) : [],
        },
      ];
    }),
  );
  const last = numbers[PAGE - 1];
  return { versions: versions.flat(), ...(last !== undefined && last > 1 ? { next: last } : {}) };
}

/** What the second says otherwise than the first; undefined when there is no such version, or no draft. */
export async function compare(from: Comparable, to: Comparable): Promise<PolicyChange[] | undefined> {
  const [one, other] = await Promise.all([contentBehind(from), contentBehind(to)]);
  return one && other && policyChanges(one, other);
}

async function contentBehind(which: Comparable): Promise<PolicyContent | undefined> {
  if (which === 'draft') return (await storedDraft()).draft?.content;
  const policy = await policyVersion(which);
  return policy && contentOf(policy);
}
