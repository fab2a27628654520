import * as v from '../packed/valibot.cjs';
import { BILLINGS, CATEGORY_IDS, COVERAGES, QUESTION_IDS } from '../policy/vocabulary';

/** Every act has who did it, and when. */
const done = {
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Account id of the agent. */
  by: v.string(),
};

/**
 * Why an agent sets level, coverage or billing apart from the category: as a gesture; as it was agreed with the client; by
 * a contract that Palier does not know; because a defect may be behind it; because another team takes it; something else.
 * The client reads a sentence for each.
 */
export const ADJUSTMENT_REASONS = [
  'goodwill',
  'agreement',
  'contract',
  'possible-defect',
  'team',
  'other',
] as const;
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

export const adjustmentSchema = v.object({
  ...done,
  code: v.picklist(ADJUSTMENT_REASONS),
  /** What was set; the rest is as the category has it. */
  level: v.optional(v.picklist([1, 2])),
  coverage: v.optional(v.picklist(COVERAGES)),
  billing: v.optional(v.picklist(BILLINGS)),
});
export type Adjustment = v.InferOutput<typeof adjustmentSchema>;

/** `handed`: R&D looks at it; `confirmed`: it is a defect, and nothing is billed; `delivered`: a patch is out. */
export const RND_STATES = ['handed', 'confirmed', 'delivered'] as const;

export const rndWorkSchema = v.object({
  ...done,
  state: v.picklist(RND_STATES),
  /** Version that holds the patch; of a delivered one. */
  version: v.optional(v.string()),
});
export type RndWork = v.InferOutput<typeof rndWorkSchema>;

export const askedSchema = v.object({ ...done, question: v.picklist(QUESTION_IDS) });

export const splitSchema = v.object({
  ...done,
  category: v.picklist(CATEGORY_IDS),
  /** Of the request that was made. Absent: it is being made. */
  key: v.optional(v.string()),
});

/** What an agent adds for colleagues, or as a reason: 1 to 500 characters; clients do not see it. */
export const reasonSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
export const versionSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
export const summarySchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255));
export const descriptionSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20_000));
