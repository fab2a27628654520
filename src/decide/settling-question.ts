import type { Abstention } from '../classify/classification';
import type { Answers } from '../policy/answers';
import {
  CATEGORY_IDS,
  type CategoryId,
  type Coverage,
  QUESTION_ANSWERS,
  type QuestionId,
} from '../policy/vocabulary';
import type { Coverages } from './coverages';
import { type AnswerChances, CHOICE_QUESTIONS, type ChoiceQuestionId } from './questions';

type Probabilities = Readonly<Record<CategoryId, number>>;

/** What the category is worth beside the coverage: it settles the words that the client reads, not what they pay. */
const WORTH_OF_CATEGORY = 0.25;
/** Below this no offered answer would move anything. Unit: bits. */
const LEAST_GAIN = 0.02;
/** From here on a message is taken for no support request: a word of thanks needs no question. */
const SURELY_OTHER = 0.7;

export interface Unsettled {
  probabilities: Probabilities;
  coverages: Coverages;
  /** What the client told the create panel. */
  answers?: Answers | undefined;
  abstained?: Abstention | undefined;
}

/**
 * The one question to the client whose answer can be expected to settle most: the coverage first, then the category. A
 * text that cannot be judged, or about which no answer would tell anything, asks for more words. Absent when there is
 * nothing to ask: the message is no support request.
 */
export function settlingQuestion({
  probabilities,
  coverages,
  answers = {},
  abstained,
}: Unsettled): QuestionId | undefined {
  if (abstained !== undefined) return 'tell-more';
  if (probabilities.other >= SURELY_OTHER) return undefined;
  const best = openQuestions(answers)
    .map((id) => ({ id, gain: expectedGain(id, probabilities, coverages) }))
    .reduce<{ id: QuestionId; gain: number }>((most, one) => (one.gain > most.gain ? one : most), {
      id: 'tell-more',
      gain: LEAST_GAIN,
    });
  return best.id;
}

/** Questions with answers to choose from that the create panel has not answered. */
function openQuestions(answers: Answers): ChoiceQuestionId[] {
  return (Object.keys(CHOICE_QUESTIONS) as ChoiceQuestionId[]).filter(
    (id) => !CHOICE_QUESTIONS[id].isAnswered(answers),
  );
}

/**
 * Bits that an answer is expected to tell, weighed: all of what it tells about the coverage, a part of what it tells
 * beyond. A question that will probably be answered by "neither" is worth less: it reads as if nobody had looked.
 * Never negative.
 */
export function expectedGain(
  id: ChoiceQuestionId,
  probabilities: Probabilities,
  coverages: Coverages,
): number {
  const { chances } = CHOICE_QUESTIONS[id];
  const ofCategory = information(
    CATEGORY_IDS.map((category) => [probabilities[category], chances[category]]),
  );
  const ofCoverage = information(
    [...new Set(CATEGORY_IDS.map((category) => coverages[category]))].map((coverage) =>
      pooled(coverage, probabilities, chances, coverages),
    ),
  );
  const beside = Math.max(0, ofCategory - ofCoverage);
  return (ofCoverage + WORTH_OF_CATEGORY * beside) * (1 - chanceOfNeither(id, probabilities));
}

/** What is supposed to be true with some probability, and how the question is answered then. */
type Supposition = readonly [probability: number, chances: AnswerChances];

/** All categories of one coverage as one supposition. */
function pooled(
  coverage: Coverage,
  probabilities: Probabilities,
  chances: Readonly<Record<CategoryId, AnswerChances>>,
  coverages: Coverages,
): Supposition {
  const alike = CATEGORY_IDS.filter((category) => coverages[category] === coverage);
  const suppositions = alike.map((category): Supposition => [probabilities[category], chances[category]]);
  const probability = suppositions.reduce((sum, [share]) => sum + share, 0);
  return [probability, mixed(suppositions, probability)];
}

/** Mutual information between answer and suppositions, in bits: what is uncertain about the answer, less what stays so. */
function information(suppositions: readonly Supposition[]): number {
  const total = suppositions.reduce((sum, [probability]) => sum + probability, 0);
  if (total <= 0) return 0;
  const remaining = suppositions.reduce(
    (sum, [probability, chances]) => sum + (probability / total) * entropy(chances),
    0,
  );
  return Math.max(0, entropy(mixed(suppositions, total)) - remaining);
}

function mixed(suppositions: readonly Supposition[], total: number): AnswerChances {
  const chanceOf = (answer: 0 | 1 | 2) =>
    total > 0
      ? suppositions.reduce((sum, [probability, chances]) => sum + probability * chances[answer], 0) / total
      : 1 / 3;
  return [chanceOf(0), chanceOf(1), chanceOf(2)];
}

function entropy(chances: AnswerChances): number {
  return chances.reduce((bits, chance) => (chance > 0 ? bits - chance * Math.log2(chance) : bits), 0);
}

function chanceOfNeither(id: ChoiceQuestionId, probabilities: Probabilities): number {
  const neither = (QUESTION_ANSWERS[id] as readonly string[]).indexOf('neither');
  if (neither < 0) return 0;
  const { chances } = CHOICE_QUESTIONS[id];
  return CATEGORY_IDS.reduce(
    (sum, category) => sum + probabilities[category] * (chances[category][neither] ?? 0),
    0,
  );
}
