import type { Scope } from '../jira/search';
import { effectiveFrom, type Policy } from '../policy/policy';
import { inForceAt } from '../policy/timeline';
import { installedAt } from '../storage/installation';
import { currentPolicy, policyTimeline, policyVersion } from '../storage/policies';
import { speaksHere } from './wording';

const THREE_DAYS_IN_MINUTES = 3 * 24 * 60;

/**
 * Where and how far back a missing decision is a missed one: in projects where agents or clients are told of decisions.
 * What was raised before the install, or before the last project was added to them, was never ours to decide.
 */
export async function reach(now: Date): Promise<Scope> {
  const [installed, policy] = await Promise.all([installedAt(), currentPolicy(now)]);
  const since = Math.max(installed ?? 0, await widenedAt(policy, now));
  const minutes = Math.min(THREE_DAYS_IN_MINUTES, Math.max(1, Math.ceil((now.getTime() - since) / 60_000)));
  const { projects } = policy;
  const isSpoken = speaksHere({ projects: { default: projects.default, byKey: {} } }, '');
  const others = Object.keys(projects.byKey).filter((key) => speaksHere({ projects }, key) !== isSpoken);
  return { minutes, since, ...(isSpoken ? { except: others } : { only: others }) };
}

/** When the last project was added, in milliseconds since the epoch; 0: not within the last days. */
async function widenedAt(current: Policy, now: Date): Promise<number> {
  const timeline = await policyTimeline();
  const earliest = now.getTime() - THREE_DAYS_IN_MINUTES * 60_000;
  let later = current;
  while (effectiveFrom(later) > earliest) {
    const from = effectiveFrom(later);
    const before = inForceAt(timeline, new Date(from - 1));
    if (before.version === later.version) break;
    const earlier = await policyVersion(before.version);
    if (!earlier) break;
    if (isWider(later, earlier)) return from;
    if (effectiveFrom(earlier) >= from) break;
    later = earlier;
  }
  return 0;
}

/** Whether a project is spoken in under `later` and was not under `earlier`. */
function isWider(later: Policy, earlier: Policy): boolean {
  const keys = [...Object.keys(later.projects.byKey), ...Object.keys(earlier.projects.byKey), ''];
  return keys.some((key) => speaksHere(later, key) && !speaksHere(earlier, key));
}
