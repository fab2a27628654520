import { LOCALES, type Locale } from '../policy/vocabulary';
import { CONCEPTS } from '../packed/words.cjs';
import { stem, unifySpelling } from './stems';
import { fold } from './tokens';

interface Index {
  stems: ReadonlyMap<string, readonly string[]>;
  prefixes: readonly { value: string; id: string }[];
  suffixes: readonly { value: string; id: string }[];
  known: Map<string, readonly string[]>;
}
const indexes = new Map<Locale, Index>();
const MOST_REMEMBERED = 20_000;

/** Concepts a folded word can express; of a text of no known language, in any of the four. */
export function conceptsOf(folded: string, lang: Locale | 'unknown'): readonly string[] {
  if (lang !== 'unknown') return lookup(folded, lang);
  return [...new Set(LOCALES.flatMap((one) => lookup(folded, one)))];
}

/** Words of a meaning that stand for themselves, in all languages: none where only parts of words do. */
export function wordsOfConcept(concept: string): string[] {
  const words = CONCEPTS[concept];
  if (!words) return [];
  const written = LOCALES.flatMap((lang) => words[lang].split(' '));
  return [...new Set(written.filter((word) => !word.includes('*') && word.length > 1))];
}

function lookup(folded: string, lang: Locale): readonly string[] {
  const index = indexOf(lang);
  const known = index.known.get(folded);
  if (known) return known;
  const word = unifySpelling(folded, lang);
  const found = new Set(index.stems.get(stem(word, lang)) ?? []);
  if (found.size === 0) {
    for (const { value, id } of index.prefixes) if (word.startsWith(value)) found.add(id);
    for (const { value, id } of index.suffixes) if (word.endsWith(value)) found.add(id);
  }
  const result = [...found];
  if (index.known.size >= MOST_REMEMBERED) index.known.clear();
  index.known.set(folded, result);
  return result;
}

function indexOf(lang: Locale): Index {
  const known = indexes.get(lang);
  if (known) return known;
  const stems = new Map<string, string[]>();
  const prefixes: { value: string; id: string }[] = [];
  const suffixes: { value: string; id: string }[] = [];
  for (const [id, words] of Object.entries(CONCEPTS)) {
    for (const written of words[lang].split(' ')) {
      const value = unifySpelling(fold(written.replace(/\*/g, '')), lang);
      if (value === '') continue;
      if (written.endsWith('*')) prefixes.push({ value, id });
      else if (written.startsWith('*')) suffixes.push({ value, id });
      else {
        const key = stem(value, lang);
        const ids = stems.get(key);
        if (!ids) stems.set(key, [id]);
        else if (!ids.includes(id)) ids.push(id);
      }
    }
  }
  const index = { stems, prefixes, suffixes, known: new Map<string, readonly string[]>() };
  indexes.set(lang, index);
  return index;
}
