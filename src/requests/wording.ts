import type { Worded } from '../policy/texts';
import { currentPolicy } from '../storage/policies';

/**
 * The words of the policy that is in force now, for what is shown of a decision: whichever version judged it, clients
 * read today's wording. Palier's own words when the policy cannot be read: a client is told without delay, and the same.
 */
export async function wordingNow(now: Date): Promise<Worded> {
  try {
    return await currentPolicy(now);
  } catch (error) {
    console.warn('The texts of the policy cannot be read; Palier’s own are shown.', error);
    return {};
  }
}
