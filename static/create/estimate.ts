import type { CreateView } from '../../src/bridge/views';

type Estimate = CreateView['estimates'][number];
export type Answers = Estimate['when'];

/** The first estimate whose every condition the answers meet; undefined when none does. */
export function estimateFor(answers: Answers, estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.find(({ when }) =>
    (Object.keys(when) as (keyof Answers)[]).every((question) => when[question] === answers[question]),
  );
}
