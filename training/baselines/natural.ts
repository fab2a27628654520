import * as v from 'valibot';
import type { Locale } from '../../src/policy/vocabulary';
import { textOf, type Contender, type Question } from './contender';
import { categoryOf, isFunction, load } from './installed';

interface Stemmer {
  tokenizeAndStem(text: string): string[];
}
interface BayesClassifier {
  addDocument(tokens: string[], label: string): void;
  train(): void;
  classify(tokens: string[]): unknown;
}

const stemmer = v.custom<Stemmer>((value) => typeof value === 'object' && value !== null);
const moduleSchema = v.object({
  BayesClassifier: v.custom<new () => BayesClassifier>(isFunction),
  PorterStemmer: stemmer,
  PorterStemmerFr: stemmer,
  PorterStemmerDe: stemmer,
  PorterStemmerIt: stemmer,
});

/** Its own tokenisers, stop words and stemmers per language; one classifier for all, which did better on held-out parts. */
export const natural: Contender = {
  name: 'natural, BayesClassifier',
  train: (tickets) => {
    // One of its dependencies greets on stdout.
    process.env['DOTENV_CONFIG_QUIET'] ??= 'true';
    const { BayesClassifier, ...stemmers } = load('natural', moduleSchema);
    const byLanguage: Record<Locale, Stemmer> = {
      fr: stemmers.PorterStemmerFr,
      de: stemmers.PorterStemmerDe,
      en: stemmers.PorterStemmer,
      it: stemmers.PorterStemmerIt,
    };
    const stemsOf = (question: Question): string[] =>
      byLanguage[question.lang].tokenizeAndStem(textOf(question));
    const bayes = new BayesClassifier();
    for (const ticket of tickets) bayes.addDocument(stemsOf(ticket), ticket.category);
    bayes.train();
    return { guess: (question) => categoryOf(bayes.classify(stemsOf(question))) };
  },
};
