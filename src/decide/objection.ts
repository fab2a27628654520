import type { Decision } from './decision';
import { withStep } from './history';

export interface ObjectInput {
  decision: Decision;
  /** `decidedAt` of the decision that the client was told of. */
  revision: string;
  text: string;
  /** Account id of the client. */
  by: string;
  now: Date;
}

/**
 * What a client's "this is not what I asked" makes of a decision: an agent is to look at it again. Coverage and billing
 * stay as they are until then; a client's word changes no money here.
 *
 * @returns undefined when they were told of another decision, or an objection is open already
 */
export function object({ decision, revision, text, by, now }: ObjectInput): Decision | undefined {
  if (decision.decidedAt !== revision || decision.objection !== undefined) return undefined;
  const at = now.toISOString();
  return withStep(
    { ...decision, state: 'needs-review', objection: { at, by, text } },
    { at, by, what: 'objected', reason: text },
  );
}
