import type { AskedQuestion, SettlingQuestionView } from '../bridge/views';
import type { Decision } from '../decide/decision';
import { type Texts, textsOf, type Worded } from '../policy/texts';
import { type Locale, QUESTION_ANSWERS, type QuestionId } from '../policy/vocabulary';

/** The question that would settle a decision, in the client's language and in the agent's; empty when there is none. */
export function settlingQuestionView(
  { question, lang }: Decision,
  locale: Locale,
  wording: Worded,
): { question?: SettlingQuestionView } {
  if (question === undefined) return {};
  const theirs = lang === 'unknown' ? 'fr' : lang;
  return {
    question: {
      id: question,
      forClient: { locale: theirs, ...askedQuestion(question, textsOf(wording, theirs)) },
      forAgent: { locale, ...askedQuestion(question, textsOf(wording, locale)) },
    },
  };
}

/** A question and its answers in the order of `QUESTION_ANSWERS`. */
export function askedQuestion(id: QuestionId, texts: Texts): AskedQuestion {
  const { text, answers }: { text: string; answers: Partial<Record<string, string>> } = texts.questions[id];
  return { text, answers: QUESTION_ANSWERS[id].flatMap((answer) => answers[answer] ?? []) };
}
