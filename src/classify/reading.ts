import { LOCALES, type Locale } from '../policy/vocabulary';
import type { RequestText } from './classification';
import { cleanBody } from './cleaning';
import type { CueId } from './cues';
import { findErrorTexts } from './error-texts';
import { findCues } from './find-cues';
import { detectLanguage } from './language';
import { FEW_WORDS, MOST_BODY, MOST_TITLE } from './limits';
import { tokenize, type Range, type Token } from './tokens';

const TRUST_IN_QUOTES = 0.8;

/** A stretch of the request that is read as one: the title, the client's own words of the body, or what they quote. */
export interface Part {
  field: 'title' | 'body';
  /** The field as far as it is read. */
  text: string;
  tokens: readonly Token[];
  /** 1 for the client's own words, less for what they only quote. */
  trust: number;
}

/** Words of a reading: the number of the part, and inclusive token numbers. */
export interface Words {
  part: number;
  first: number;
  last: number;
}

/** A cue in the request, with where it stands. */
export interface PlacedCue {
  cue: CueId;
  field: 'title' | 'body';
  /** The words it was found in; null for an error text without any. */
  words: Words | null;
  /** UTF-16 units into the field. */
  range: Range;
  /** Unique per sentence of the request; of title and body never the same. */
  sentence: number;
  trust: number;
}

/** A request as the classifier reads it. */
export interface Reading {
  lang: Locale | 'unknown';
  parts: readonly Part[];
  cues: readonly PlacedCue[];
}

/** Reads in time linear in what is read: 1,000 units of the title, 20,000 of the body. */
export function read({ title, body, lang: declared }: RequestText): Reading {
  const shortTitle = title.slice(0, MOST_TITLE);
  const shortBody = body.slice(0, MOST_BODY);
  const { own, quoted } = cleanBody(shortBody);
  const ranges: [Part, readonly Range[]][] = [
    part('title', shortTitle, [{ start: 0, end: shortTitle.length }], 1),
    part('body', shortBody, own, 1),
  ];
  const words = ranges.reduce((sum, [{ tokens }]) => sum + tokens.length, 0);
  if (words < FEW_WORDS && quoted.length > 0) ranges.push(part('body', shortBody, quoted, TRUST_IN_QUOTES));
  const parts = ranges.map(([one]) => one);
  const lang = declared ?? detectLanguage(parts.flatMap(({ tokens }) => tokens));
  return { lang, parts, cues: place(ranges, lang) };
}

function part(
  field: 'title' | 'body',
  text: string,
  ranges: readonly Range[],
  trust: number,
): [Part, readonly Range[]] {
  return [{ field, text, tokens: tokenize(text, ranges), trust }, ranges];
}

/** The cues of all parts. A text of no known language is read in each of the four: it may mix them. */
function place(parts: readonly [Part, readonly Range[]][], lang: Locale | 'unknown'): PlacedCue[] {
  const languages = lang === 'unknown' ? LOCALES : [lang];
  const cues: PlacedCue[] = [];
  let sentences = 0;
  for (const [number, [{ field, text, tokens, trust }, ranges]] of parts.entries()) {
    for (const language of languages) {
      for (const { cue, first, last } of findCues(tokens, language)) {
        const from = tokens[first];
        const to = tokens[last];
        if (!from || !to) continue;
        cues.push({
          cue,
          field,
          words: { part: number, first, last },
          range: { start: from.start, end: to.end },
          sentence: sentences + from.sentence,
          trust,
        });
      }
    }
    for (const { cue, start, end } of findErrorTexts(text, ranges)) {
      cues.push({
        cue,
        field,
        words: wordsWithin(tokens, number, start, end),
        range: { start, end },
        sentence: -1,
        trust,
      });
    }
    sentences += (tokens.at(-1)?.sentence ?? 0) + 1;
  }
  return cues;
}

function wordsWithin(tokens: readonly Token[], part: number, start: number, end: number): Words | null {
  const first = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  const last = (after < 0 ? tokens.length : after) - 1;
  return first < 0 || last < first ? null : { part, first, last };
}
