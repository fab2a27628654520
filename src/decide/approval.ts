import type { Decision } from './decision';
import { withStep } from './history';

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
