import type { CategoryId, Locale } from '../../src/policy/vocabulary';
import type { Ticket } from '../corpus';

/** What is asked of a contender; the language is told, so that nobody is judged by another's detection. */
export interface Question {
  lang: Locale;
  title: string;
  body: string;
}

/** The likeliest category; null when the contender gives no answer. */
export type Guess = (question: Question) => CategoryId | null | Promise<CategoryId | null>;

export interface Trained {
  guess: Guess;
  /** What is timed instead, where `guess` is not what ships. */
  timed?: Guess;
  /** The same classifier used in another way, timed as well. */
  also?: { name: string; guess: Guess };
}

export interface Contender {
  name: string;
  /** Learns from these tickets alone. */
  train: (tickets: readonly Ticket[]) => Trained | Promise<Trained>;
}

export const textOf = ({ title, body }: Question): string => `${title}\n${body}`;
