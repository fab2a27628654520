import type { CategoryId } from '../policy/vocabulary';
import type { Decision } from './decision';
import { withStep } from './history';

/**
 * What a decision to make a request of its own of something else that the text asks makes of this one. The request itself
 * is made afterwards (`src/requests/split.ts`), and named by `madeOf`.
 *
 * @returns undefined when the text does not ask that, or it is split off already
 */
export function split({
  decision,
  category,
  by,
  now,
}: {
  decision: Decision;
  category: CategoryId;
  /** Account id of the agent. */
  by: string;
  now: Date;
}): Decision | undefined {
  const { alsoAsks, splits = [] } = decision;
  if (!alsoAsks.includes(category) || splits.some((one) => one.category === category)) return undefined;
  const at = now.toISOString();
  return withStep(
    { ...decision, splits: [...splits, { category, at, by }] },
    { at, by, what: 'split', reason: category },
  );
}

/** That the request was made, under this key. It is no other decision: who looked at this one may still say what they want. */
export function madeOf(decision: Decision, category: CategoryId, key: string): Decision {
  const { splits = [] } = decision;
  return { ...decision, splits: splits.map((one) => (one.category === category ? { ...one, key } : one)) };
}

/** That it was not made after all. */
export function withoutSplit(decision: Decision, category: CategoryId): Decision {
  const { splits = [], ...standing } = decision;
  const left = splits.filter((one) => one.category !== category);
  return left.length === 0 ? standing : { ...standing, splits: left };
}
