import * as v from '../packed/valibot.cjs';
import type { Policy } from '../policy/policy';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { answerApproval, askApproval } from './approval';
import { confirm } from './confirm';
import { correct, isSettled } from './decide';
import type { Decision, Step } from './decision';
import { hoursSchema, messageSchema } from './exchange';
import { object } from './objection';

const said = {
  /** Account id of who says it, who has been found to be allowed to. */
  by: v.string(),
  /** `decidedAt` of the decision that they saw; another one by now, and nothing is done. */
  revision: v.string(),
};

/** What a person says of the decision that stands. */
export const wordSchema = v.variant('kind', [
  v.object({
    kind: v.literal('correction'),
    ...said,
    category: v.picklist(CATEGORY_IDS),
    reason: v.string(),
  }),
  v.object({ kind: v.literal('confirmation'), ...said }),
  v.object({
    kind: v.literal('approval-question'),
    ...said,
    work: messageSchema,
    hours: v.optional(hoursSchema),
  }),
  v.object({
    kind: v.literal('approval-answer'),
    ...said,
    /** Of the question that they answer. */
    askedAt: v.string(),
    answer: v.picklist(['accepted', 'contested']),
    comment: v.optional(messageSchema),
  }),
  v.object({ kind: v.literal('objection'), ...said, text: messageSchema }),
]);
export type Word = v.InferOutput<typeof wordSchema>;

/** What a word makes of the decision that stands; undefined when it is about another one, or comes to nothing. */
export function afterWord(decision: Decision, word: Word, policy: Policy, now: Date): Decision | undefined {
  if (word.revision !== decision.decidedAt) return undefined;
  const { by } = word;
  switch (word.kind) {
    case 'correction':
      return correct({ decision, to: word.category, reason: word.reason, by, policy, now });
    case 'confirmation':
      return isSettled(decision) ? undefined : confirm({ decision, by, policy, now });
    case 'approval-question': {
      const { work, hours } = word;
      return askApproval({ decision, work, ...(hours === undefined ? {} : { hours }), by, now });
    }
    case 'approval-answer': {
      const { askedAt, answer, comment } = word;
      const told = comment === undefined ? {} : { comment };
      return answerApproval({ decision, askedAt, answer, ...told, by, now });
    }
    case 'objection':
      return object({ decision, revision: word.revision, text: word.text, by, now });
  }
}

/** Whether a step of a decision's history is what became of a word. */
export function isStepOf(word: Word, step: Step): boolean {
  if (step.by !== word.by || step.at <= word.revision) return false;
  switch (word.kind) {
    case 'correction':
      return step.what === 'corrected' && step.category === word.category && step.reason === word.reason;
    case 'confirmation':
      return step.what === 'confirmed';
    case 'approval-question':
      return step.what === 'approval-asked';
    case 'approval-answer':
      return step.what === word.answer;
    case 'objection':
      return step.what === 'objected';
  }
}
