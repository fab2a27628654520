/** A word of the request; offsets are UTF-16 units into the original field. */
export interface Token {
  start: number;
  end: number;
  /** Without case and accents; ß is ss, œ is oe. */
  folded: string;
  /** Number of the sentence, and of the clause within the field. Phrases stay in a sentence, denials in a clause. */
  sentence: number;
  clause: number;
}

/** A half-open range of UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

const MARKS = /\p{M}+/gu;
const ASCII = /^\p{ASCII}*$/u;

/** Makes spellings comparable: lower case, no accents, ß as ss, ligatures as two letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'");
}

// English contractions are one word ("can't"); French and Italian elisions are two ("n'avons", "dell'ordine").
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:['’ʼ](?:t|s|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/giu;
const SENTENCE_END = /[.!?;…](?=[\s"»”)])|\n\s*\n|\n(?!\s*\p{Ll})/u;
const CLAUSE_END = /[,:()–—"«»“”„]| - /;
const APOSTROPHE = /['’ʼ]/;

/** No word of the four languages is longer; what is longer (encoded data) is no word. */
const LONGEST_WORD = 60;

/** The words of the given ranges of `text`, in order. A range never shares a sentence with another. */
export function tokenize(text: string, ranges: readonly Range[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const range of ranges) {
    const part = text.slice(range.start, range.end);
    let last = 0;
    for (const match of part.matchAll(WORD)) {
      // With the first letter of the word: whether it is a capital decides if a line's end is a sentence's.
      const between = part.slice(last, match.index + 1);
      if (SENTENCE_END.test(between)) {
        sentence += 1;
        clause += 1;
      } else if (CLAUSE_END.test(between)) {
        clause += 1;
      }
      const word = match[0];
      last = match.index + word.length;
      if (word.length > LONGEST_WORD) continue;
      const folded = fold(word);
      tokens.push({
        start: range.start + match.index,
        end: range.start + last,
        folded: APOSTROPHE.test(folded) ? folded.replace(APOSTROPHE, '') : folded,
        sentence,
        clause,
      });
    }
    sentence += 1;
    clause += 1;
  }
  return tokens;
}
