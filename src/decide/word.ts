import * as v from '../packed/valibot.cjs';
import type { Policy } from '../policy/policy';
import { CATEGORY_IDS, QUESTION_IDS } from '../policy/vocabulary';
import { ADJUSTMENT_REASONS, descriptionSchema, reasonSchema, summarySchema, versionSchema } from './acts';
import { adjust } from './adjust';
import { answerApproval, askApproval } from './approval';
import { askClient } from './ask-client';
import { confirm } from './confirm';
import { correct, isSettled } from './decide';
import type { Decision, Step } from './decision';
import { confirmDefect, deliverPatch, escalate, handToRnd } from './escalate';
import { hoursSchema, messageSchema } from './exchange';
import { object } from './objection';
import { split } from './split';

const said = {
  /** Account id of who says it, who has been found to be allowed to. */
  by: v.string(),
  /** `decidedAt` of the decision that they saw; another one by now, and nothing is done. */
  revision: v.string(),
};

/** What an agent says. */
export const agentsWordSchema = v.variant('kind', [
  v.object({
    kind: v.literal('correction'),
    ...said,
    category: v.picklist(CATEGORY_IDS),
    reason: reasonSchema,
  }),
  v.object({ kind: v.literal('confirmation'), ...said }),
  v.object({
    kind: v.literal('adjustment'),
    ...said,
    /** What is not given stays as it is. */
    level: v.optional(v.picklist([1, 2])),
    coverage: v.optional(v.picklist(['covered', 'out'])),
    billing: v.optional(v.picklist(['not-billed', 'billable'])),
    code: v.picklist(ADJUSTMENT_REASONS),
    reason: v.optional(reasonSchema),
  }),
  v.object({ kind: v.literal('escalation'), ...said, reason: reasonSchema }),
  v.object({ kind: v.literal('rnd'), ...said, reason: v.optional(reasonSchema) }),
  v.object({ kind: v.literal('defect'), ...said, reason: v.optional(reasonSchema) }),
  v.object({ kind: v.literal('patch'), ...said, version: versionSchema }),
  v.object({ kind: v.literal('client-question'), ...said, question: v.picklist(QUESTION_IDS) }),
  v.object({
    kind: v.literal('split'),
    ...said,
    category: v.picklist(CATEGORY_IDS),
    /** Of the request that is made. */
    summary: summarySchema,
    description: descriptionSchema,
  }),
  v.object({
    kind: v.literal('approval-question'),
    ...said,
    work: messageSchema,
    hours: v.optional(hoursSchema),
  }),
]);
const clientsWordSchema = v.variant('kind', [
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
/** What a person says of the decision that stands. */
export const wordSchema = v.union([agentsWordSchema, clientsWordSchema]);
export type AgentsWord = v.InferOutput<typeof agentsWordSchema>;
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
    case 'adjustment':
      return adjust({ ...without(word), decision, now });
    case 'escalation':
      return escalate({ decision, reason: word.reason, by, now });
    case 'rnd':
      return handToRnd({ ...without(word), decision, now });
    case 'defect':
      return confirmDefect({ ...without(word), decision, now });
    case 'patch':
      return deliverPatch({ decision, version: word.version, by, now });
    case 'client-question':
      return askClient({ decision, question: word.question, by, now });
    case 'split':
      return split({ decision, category: word.category, by, now });
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

/** A word without what names it, and without what it does not say. */
function without<W extends Word>({
  kind: _kind,
  revision: _revision,
  ...said
}: W): Said<Omit<W, 'kind' | 'revision'>> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said<
    typeof said
  >;
}
type Said<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Whether a step of a decision's history is what became of a word. */
export function isStepOf(word: Word, step: Step): boolean {
  if (step.by !== word.by || step.at <= word.revision) return false;
  switch (word.kind) {
    case 'correction':
      return step.what === 'corrected' && step.category === word.category && step.reason === word.reason;
    case 'confirmation':
      return step.what === 'confirmed';
    case 'adjustment':
      return step.what === 'adjusted' && step.reason === word.reason;
    case 'escalation':
      return step.what === 'escalated';
    case 'rnd':
      return step.what === 'handed-to-rnd';
    case 'defect':
      return step.what === 'defect-confirmed';
    case 'patch':
      return step.what === 'patch-delivered' && step.reason === word.version;
    case 'client-question':
      return step.what === 'question-asked' && step.reason === word.question;
    case 'split':
      return step.what === 'split' && step.reason === word.category;
    case 'approval-question':
      return step.what === 'approval-asked';
    case 'approval-answer':
      return step.what === word.answer;
    case 'objection':
      return step.what === 'objected';
  }
}
