import type { CreateView } from '../../src/bridge/views';

type Estimate = CreateView['estimates'][number];
type Question = CreateView['questions'][number];
export type Answers = Estimate['when'];

function meet(answers: Answers, when: Answers): boolean {
  return (Object.keys(when) as (keyof Answers)[]).every((question) => when[question] === answers[question]);
}

/** The first estimate whose every condition the answers meet; undefined when none does. */
export function estimateFor(answers: Answers, estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.find(({ when }) => meet(answers, when));
}

/** The questions that are asked after these answers, and of the answers those to them: what is not asked is not told. */
export function asked(
  questions: readonly Question[],
  answers: Answers,
): { questions: Question[]; answers: Answers } {
  return questions.reduce<{ questions: Question[]; answers: Answers }>(
    (before, question) => {
      const { id, after } = question;
      if (after !== undefined && !after.some((when) => meet(before.answers, when))) return before;
      const answer = answers[id];
      return {
        questions: [...before.questions, question],
        answers: answer === undefined ? before.answers : { ...before.answers, [id]: answer },
      };
    },
    { questions: [], answers: {} },
  );
}
