import type { Answers } from '../policy/answers';
import type { CategoryId, Locale } from '../policy/vocabulary';

/** What a classifier may look at. `title` and `body` are plain text as the client wrote them. */
export interface RequestText {
  title: string;
  body: string;
  /** Declared language; detected from the text when absent. */
  lang?: Locale;
  /** Name of the portal's request type, in any language. */
  requestType?: string;
  answers?: Answers;
  /** Key of the project. */
  project?: string;
  /** Ids of the organisations the request is shared with. */
  organisations?: readonly string[];
}

/** Where in the request a passage stands; offsets are UTF-16 units into the original `title` or `body`. */
export interface Passage {
  field: 'title' | 'body';
  start: number;
  end: number;
  /** Exactly `request[field].slice(start, end)`. */
  text: string;
}

/** One reason of the classifier. `weight` > 0 speaks for `category`, < 0 against it; unit: log-odds. */
export type Signal =
  | { kind: 'passage'; category: CategoryId; weight: number; passage: Passage }
  | { kind: 'request-type'; category: CategoryId; weight: number; requestType: string }
  | { kind: 'answer'; category: CategoryId; weight: number; question: keyof Answers; answer: string }
  /** A rule of the site; `passage` is what it found, when it asks for words or a pattern. */
  | {
      kind: 'rule';
      category: CategoryId;
      weight: number;
      rule: { id: string; name: string };
      effect: 'always' | 'leaning';
      passage?: Passage;
    }
  /** Agents corrected requests like this one. */
  | {
      kind: 'learnt';
      category: CategoryId;
      weight: number;
      /** Of the correction of the request that is most like it: ISO 8601, UTC. */
      at: string;
      /** Key of that request. */
      request: string;
      /** How many corrections speak for it. */
      corrections: number;
    }
  /** An object made for the client is named; `passage` may be one of its other names. */
  | { kind: 'customisation'; category: CategoryId; weight: number; name: string; passage: Passage };

/** Too few words of the client's own, or a language that is none of the four. */
export type Abstention = 'too-short' | 'unknown-language';

export interface Classification {
  /** One probability per category; they sum to 1. */
  probabilities: Record<CategoryId, number>;
  /** The likeliest category; also given when the text says too little to decide. */
  category: CategoryId;
  /** Probability that `category` is right, calibrated as far as the classifier knows. */
  confidence: number;
  lang: Locale | 'unknown';
  /** What the site knows (rules, named objects), then what the text says, strongest first. */
  signals: Signal[];
  /** Other categories that the same text asks for explicitly, in order of appearance. */
  alsoAsks: CategoryId[];
  /** What it would be without the corrections of agents; absent where none had a say. */
  unlearnt?: Classification;
  /** Why the text cannot be judged; absent when it can. The probabilities are then little more than a prior. */
  abstained?: Abstention;
}
