import type { QuestionId } from '../policy/vocabulary';
import type { Decision } from './decision';
import { withStep } from './history';

/**
 * What an agent's question to the client makes of a decision that waits: nothing but that it was asked. The client reads
 * it in the portal and as a public comment.
 *
 * @returns undefined when the decision does not wait for an agent, or the same question was asked already
 */
export function askClient({
  decision,
  question,
  by,
  now,
}: {
  decision: Decision;
  question: QuestionId;
  /** Account id of the agent. */
  by: string;
  now: Date;
}): Decision | undefined {
  if (decision.state !== 'needs-review' || decision.asked?.question === question) return undefined;
  const at = now.toISOString();
  return withStep(
    { ...decision, asked: { question, at, by } },
    { at, by, what: 'question-asked', reason: question },
  );
}
