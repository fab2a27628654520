import { modeOf, type Policy } from '../policy/policy';
import type { Worded } from '../policy/texts';
import { currentPolicy } from '../storage/policies';

/** What the policy in force says beside its judgements; nothing when it cannot be read. */
export type InForce = Worded & Partial<Pick<Policy, 'projects' | 'client' | 'timeZone'>>;

/**
 * The words of the policy that is in force now, for what is shown of a decision: whichever version judged it, clients
 * read today's wording. Palier's own words when the policy cannot be read: a client is told without delay, and the same.
 */
export async function wordingNow(now: Date): Promise<InForce> {
  try {
    return await currentPolicy(now);
  } catch {
    // The queue reads the policy as well, and there a failure is kept for admins.
    return {};
  }
}

/** Whether agents and clients hear of decisions in the project: not where Palier is off or only monitors. */
export function speaksHere({ projects }: InForce, projectKey: string): boolean {
  const mode = projects && modeOf({ projects }, projectKey);
  return mode !== 'off' && mode !== 'monitor';
}

/** Whether it does in any project. */
export function speaksAnywhere({ projects }: InForce): boolean {
  return (
    projects === undefined ||
    [projects.default, ...Object.values(projects.byKey)].some((mode) => mode !== 'off' && mode !== 'monitor')
  );
}
