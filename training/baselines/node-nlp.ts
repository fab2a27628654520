import * as v from 'valibot';
import { LOCALES, type CategoryId, type Locale } from '../../src/policy/vocabulary';
import { textOf, type Contender } from './contender';
import { categoryOf, isFunction, load } from './installed';

interface NlpManager {
  addDocument(lang: Locale, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(lang: Locale, text: string): Promise<unknown>;
  process(text: string, none: undefined, context: undefined, settings: object): Promise<unknown>;
}

const moduleSchema = v.object({ NlpManager: v.custom<new (settings: object) => NlpManager>(isFunction) });
const resultSchema = v.object({ intent: v.optional(v.string()) });

/**
 * A neural network per language with the settings it comes with, but without sentiment and entities, which only cost it
 * time. It says `None` to texts of which it does not know enough: that is no answer, which does it less harm than
 * taking it for `other`.
 */
export const nodeNlp: Contender = {
  name: 'node-nlp',
  train: async (tickets) => {
    const { NlpManager } = load('node-nlp', moduleSchema);
    const manager = new NlpManager({
      languages: [...LOCALES],
      nlu: { log: false },
      calculateSentiment: false,
      forceNER: false,
      autoSave: false,
      autoLoad: false,
    });
    for (const ticket of tickets) manager.addDocument(ticket.lang, textOf(ticket), ticket.category);
    await manager.train();
    return {
      guess: async (question) => intentOf(await manager.process(question.lang, textOf(question))),
      also: {
        name: 'with entities and the language guessed, as its guide sets it up',
        guess: async (question) =>
          intentOf(await manager.process(textOf(question), undefined, undefined, { forceNER: true })),
      },
    };
  },
};

function intentOf(result: unknown): CategoryId | null {
  return categoryOf(v.parse(resultSchema, result).intent);
}
