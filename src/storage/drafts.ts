import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { type PolicyContent, policyContentSchema } from '../policy/policy';
import { keys } from './keys';
import { read } from './read';

const draftSchema = v.object({
  /** Counts up with every change and never starts again; a change names the one it started from. */
  revision: v.number(),
  /** The version that the draft began from. */
  base: v.number(),
  /** Account id of who saved last. */
  by: v.string(),
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Absent: there is no draft now; it was published or given up. */
  content: v.optional(policyContentSchema),
});
type StoredDraft = v.InferOutput<typeof draftSchema>;

/** What the admins of the site are preparing together. */
export type PolicyDraft = StoredDraft & { content: PolicyContent };

export async function storedDraft(): Promise<{ revision: number; draft?: PolicyDraft }> {
  const stored = await read(keys.policyDraft, draftSchema);
  if (!stored) return { revision: 0 };
  const { content, ...rest } = stored;
  return { revision: stored.revision, ...(content ? { draft: { ...rest, content } } : {}) };
}

const claimSchema = v.object({ at: v.number() });
/** Whoever claimed a revision has stored it long before. */
const CLAIM_MS = 60_000;

/**
 * Stores `draft`, whose revision is the one after the stored one.
 *
 * @returns false when somebody else stored that revision first; nothing is changed then
 */
export async function storeDraft(draft: StoredDraft, now: Date): Promise<boolean> {
  const key = keys.policyDraftClaim(draft.revision);
  const claim = { at: now.getTime() };
  try {
    await kvs.set(key, claim, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'DAYS' } });
  } catch (error) {
    const earlier = await read(key, claimSchema);
    if (!earlier) throw error;
    // Whoever claimed it may have been stopped before the next line.
    if (now.getTime() - earlier.at < CLAIM_MS) return false;
  }
  if ((await storedDraft()).revision >= draft.revision) return false;
  await kvs.set(keys.policyDraft, draft);
  return true;
}
