import * as v from '../packed/valibot.cjs';

/** The answers of the create panel. Each may be left open, and is when its question was not asked. */
export const answersSchema = v.object({
  /** What the request is about, in the client's words. */
  about: v.optional(v.picklist(['problem', 'question', 'change', 'service'])),
  /** Whether it concerns something made or adapted for this client. */
  personalised: v.optional(v.picklist(['yes', 'no', 'unknown'])),
  /** Whether it followed an action of the client. */
  ownAction: v.optional(v.picklist(['yes', 'no', 'unknown'])),
});
export type Answers = v.InferOutput<typeof answersSchema>;
