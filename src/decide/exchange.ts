import * as v from '../packed/valibot.cjs';

export const LONGEST_MESSAGE = 1000;

/** What one person writes to another: 1 to 1000 characters. */
export const messageSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_MESSAGE));

const MOST_HOURS = 10_000;
export const hoursSchema = v.pipe(v.number(), v.finite(), v.minValue(0.25), v.maxValue(MOST_HOURS));

/** `withdrawn`: the facts changed, and there is nothing to approve any more. */
const APPROVAL_STATES = ['asked', 'accepted', 'contested', 'withdrawn'] as const;

/** That the client was asked to approve billable work, and what they answered. */
export const approvalSchema = v.object({
  /** ISO 8601, UTC. Names this question and no other: an answer names the question it is for. */
  askedAt: v.string(),
  /** Account id of the agent. */
  by: v.string(),
  /** The work, in the agent's words to the client. */
  work: v.string(),
  /** Estimate. */
  hours: v.optional(v.number()),
  state: v.picklist(APPROVAL_STATES),
  answer: v.optional(
    v.object({
      /** ISO 8601, UTC. */
      at: v.string(),
      /** Account id of the client. */
      by: v.string(),
      comment: v.optional(v.string()),
    }),
  ),
});
export type Approval = v.InferOutput<typeof approvalSchema>;

/** That a client says they did not ask for what they are told, until an agent confirms or corrects. */
export const objectionSchema = v.object({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Account id of the client. */
  by: v.string(),
  /** What they ask for, in their words. */
  text: v.string(),
});
