import * as v from 'valibot';
import { stem } from '../../src/classify/stems';
import { fold } from '../../src/classify/tokens';
import { textOf, type Contender, type Question } from './contender';
import { categoryOf, isFunction, load } from './installed';

interface NaiveBayes {
  definePrepTasks(tasks: readonly ((tokens: string[]) => string[])[]): unknown;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): unknown;
  learn(tokens: string[], label: string): unknown;
  consolidate(): unknown;
  predict(tokens: string[]): unknown;
}

/**
 * It leaves reading the text to its caller: stems by Snowball, as Palier's. One classifier for all languages, and presence
 * instead of counts, because both did better on held-out parts.
 */
export const wink: Contender = {
  name: 'wink-naive-bayes-text-classifier',
  train: (tickets) => {
    const create = load('wink-naive-bayes-text-classifier', v.custom<() => NaiveBayes>(isFunction));
    const bayes = create();
    bayes.definePrepTasks([(tokens) => tokens]);
    bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const ticket of tickets) bayes.learn(stemsOf(ticket), ticket.category);
    bayes.consolidate();
    return { guess: (question) => categoryOf(bayes.predict(stemsOf(question))) };
  },
};

function stemsOf(question: Question): string[] {
  const words = fold(textOf(question)).match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.map((word) => stem(word, question.lang));
}
