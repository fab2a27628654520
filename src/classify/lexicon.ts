import type { Locale } from '../policy/vocabulary';
import { DE, EN, FR, IT } from '../packed/words.cjs';
import { CUE_IDS, type CueId, type PhraseBook } from './cues';
import { expandGroups, parseElement, splitPattern, type Atom } from './pattern';
import { stem, unifySpelling } from './stems';
import { fold } from './tokens';

/** An element of a compiled phrase: numbers of the atoms that satisfy it, or a gap. */
export type Step = { anyOf: readonly number[]; optional: boolean } | 'gap';

export interface Phrase {
  cue: CueId;
  steps: readonly Step[];
}

/** What a word of a request can be in the phrases of a language. */
export interface Entry {
  atoms: ReadonlySet<number>;
  /** Phrases that can begin with it. */
  begins: readonly Phrase[];
  negator: boolean;
  notOnly: boolean;
  turn: boolean;
}

/** The compiled phrases of one language. */
export interface Lexicon {
  /** `folded` as tokens have it. */
  lookup(folded: string): Entry;
}

const BOOKS: Record<Locale, PhraseBook> = { fr: FR, de: DE, en: EN, it: IT };
const compiled = new Map<Locale, Lexicon>();

/** Compiled at first use: a back end that only sees French requests never pays for the others. */
export function lexiconOf(lang: Locale): Lexicon {
  const known = compiled.get(lang);
  if (known) return known;
  const lexicon = compile(BOOKS[lang], lang);
  compiled.set(lang, lexicon);
  return lexicon;
}

/** Words are remembered because the same few thousand make up most requests; the bound keeps hostile input cheap. */
const MOST_REMEMBERED = 20_000;
const PREFIX_KEY = 3;

function compile(book: PhraseBook, lang: Locale): Lexicon {
  const numbers = new Map<string, number>();
  const beginning = new Map<number, Phrase[]>();
  const stems = new Map<string, number>();
  const exacts = new Map<string, number>();
  const prefixes = new Map<string, { value: string; atom: number }[]>();
  const inner: { value: string; atom: number; suffix: boolean }[] = [];
  let numberAtom = -1;

  const register = (atom: Atom): number => {
    const value = atom.kind === 'number' ? '' : unifySpelling(fold(atom.value), lang);
    const compared = atom.kind === 'stem' ? stem(value, lang) : value;
    const key = `${atom.kind} ${compared}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const id = numbers.size;
    numbers.set(key, id);
    switch (atom.kind) {
      case 'stem':
        stems.set(compared, id);
        break;
      case 'exact':
        exacts.set(compared, id);
        break;
      case 'prefix': {
        const short = compared.slice(0, PREFIX_KEY);
        prefixes.set(short, [...(prefixes.get(short) ?? []), { value: compared, atom: id }]);
        break;
      }
      case 'suffix':
      case 'infix':
        inner.push({ value: compared, atom: id, suffix: atom.kind === 'suffix' });
        break;
      case 'number':
        numberAtom = id;
        break;
    }
    return id;
  };

  // Groups make the same element return hundreds of times; stemming its words once keeps the first request fast.
  const known = new Map<string, Step>();
  const stepOf = (source: string): Step => {
    const before = known.get(source);
    if (before) return before;
    const element = parseElement(source);
    const step: Step =
      element.kind === 'gap' ? 'gap' : { anyOf: element.anyOf.map(register), optional: element.optional };
    known.set(source, step);
    return step;
  };

  for (const cue of CUE_IDS) {
    for (const source of (book.cues[cue] ?? []).flatMap((pattern) => expandGroups(pattern, book.groups))) {
      const steps = splitPattern(source).map(stepOf);
      const first = steps[0];
      if (first === undefined || first === 'gap') continue;
      const phrase: Phrase = { cue, steps };
      for (const atom of first.anyOf) {
        const others = beginning.get(atom);
        if (others) others.push(phrase);
        else beginning.set(atom, [phrase]);
      }
    }
  }

  const unified = (words: readonly string[]) => new Set(words.map((word) => unifySpelling(fold(word), lang)));
  const negators = unified(book.negators);
  const notOnly = unified(book.notOnly);
  const turns = unified(book.turns);

  const describe = (word: string): Entry => {
    const atoms = new Set<number>();
    const add = (atom: number | undefined) => {
      if (atom !== undefined) atoms.add(atom);
    };
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) add(numberAtom);
    add(exacts.get(word));
    add(stems.get(stem(word, lang)));
    for (let length = 1; length <= PREFIX_KEY; length += 1) {
      for (const { value, atom } of prefixes.get(word.slice(0, length)) ?? []) {
        if (word.startsWith(value)) add(atom);
      }
    }
    for (const { value, atom, suffix } of inner) {
      if (suffix ? word.endsWith(value) : word.includes(value)) add(atom);
    }
    return {
      atoms,
      begins: [...new Set([...atoms].flatMap((atom) => beginning.get(atom) ?? []))],
      negator: negators.has(word),
      notOnly: notOnly.has(word),
      turn: turns.has(word),
    };
  };

  const remembered = new Map<string, Entry>();
  return {
    lookup(folded) {
      const known = remembered.get(folded);
      if (known) return known;
      const entry = describe(unifySpelling(folded, lang));
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(folded, entry);
      return entry;
    },
  };
}
