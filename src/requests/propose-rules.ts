import { type Proposal, proposalsOf } from '../learn/proposals';
import { dismissedProposals, memoryOfSite, storedProposals, storeProposals } from '../storage/memory';

/** Looks for rules that corrections suggest, and keeps them for admins. */
export async function findProposals(now: Date): Promise<void> {
  await storeProposals({ at: now.toISOString(), proposals: proposalsOf(await memoryOfSite(), now) });
}

/** The same, when nobody has this calendar month (UTC). */
export async function findProposalsMonthly(now: Date): Promise<void> {
  const known = await storedProposals();
  if (known?.at.slice(0, 7) !== now.toISOString().slice(0, 7)) await findProposals(now);
}

/** What no admin accepted or dismissed yet, and when it was looked for. */
export async function openProposals(): Promise<{ at?: string; proposals: Proposal[] }> {
  const [stored, dismissed] = await Promise.all([storedProposals(), dismissedProposals()]);
  if (!stored) return { proposals: [] };
  return { at: stored.at, proposals: stored.proposals.filter(({ id }) => !dismissed.includes(id)) };
}
