import * as v from '../packed/valibot.cjs';
import type { Decision } from './decision';
import { withStep } from './history';

export const LONGEST_MESSAGE = 1000;

/** What one person writes to another: 1 to 1000 characters. */
export const messageSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_MESSAGE));

export const MOST_HOURS = 10_000;
export const hoursSchema = v.pipe(v.number(), v.finite(), v.minValue(0.25), v.maxValue(MOST_HOURS));

/** `withdrawn`: the facts changed, and there is nothing to approve any more. */
export const APPROVAL_STATES = ['asked', 'accepted', 'contested', 'withdrawn'] as const;

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

/** Whether there is work that maintenance does not cover, which alone a client can approve. */
export function isBillable({ coverage, category }: Pick<Decision, 'coverage' | 'category'>): boolean {
  return category !== 'other' && (coverage === 'out' || coverage === 'no-contract');
}

export interface AskApprovalInput {
  decision: Decision;
  work: string;
  hours?: number;
  /** Account id of the agent. */
  by: string;
  now: Date;
}

/**
 * What an agent's question to the client makes of a decision: the agent says with it that the work is to be paid, and an
 * earlier question is replaced.
 *
 * @returns undefined when there is nothing to approve
 */
export function askApproval({ decision, work, hours, by, now }: AskApprovalInput): Decision | undefined {
  if (!isBillable(decision)) return undefined;
  const { question: _settled, runnerUp: _beaten, objection: _answered, ...standing } = decision;
  const at = now.toISOString();
  return withStep(
    {
      ...standing,
      billing: 'billable',
      state: decision.state === 'corrected' ? 'corrected' : 'confirmed',
      approval: { askedAt: at, by, work, ...(hours === undefined ? {} : { hours }), state: 'asked' },
      by,
    },
    { at, by, what: 'approval-asked', reason: work },
  );
}

export interface AnswerApprovalInput {
  decision: Decision;
  /** `askedAt` of the question that the client saw. */
  askedAt: string;
  answer: 'accepted' | 'contested';
  comment?: string;
  /** Account id of the client, who has been found to be allowed to answer. */
  by: string;
  now: Date;
}

/**
 * What the client's answer makes of a decision. The first answer counts.
 *
 * @returns undefined when the question they saw is not open (any more)
 */
export function answerApproval(input: AnswerApprovalInput): Decision | undefined {
  const { decision, askedAt, answer, comment, by, now } = input;
  const { approval } = decision;
  if (approval?.state !== 'asked' || approval.askedAt !== askedAt || !isBillable(decision)) return undefined;
  const at = now.toISOString();
  const said = comment === undefined ? {} : { comment };
  return withStep(
    { ...decision, billing: answer, approval: { ...approval, state: answer, answer: { at, by, ...said } } },
    { at, by, what: answer, ...(comment === undefined ? {} : { reason: comment }) },
  );
}

/** The approval after the facts changed: what was asked, and perhaps answered, is for the history only. */
export function withdrawn({ approval }: Pick<Decision, 'approval'>): Pick<Decision, 'approval'> {
  return approval === undefined ? {} : { approval: { ...approval, state: 'withdrawn' } };
}
