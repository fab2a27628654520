import type { Passage, RequestText } from './classification';
import { cleanBody } from './cleaning';
import { FEW_WORDS, MOST_BODY, MOST_TITLE } from './limits';
import { fold, tokenize, type Range, type Token } from './tokens';

/** The title, or a paragraph of the body. Offsets are those of the original field. */
export interface Stretch extends Range {
  field: Passage['field'];
  /** The field. */
  text: string;
  tokens: readonly Token[];
}

/**
 * What rules and names are looked for in: the title and the client's own words, without greeting, signature and quoted
 * messages; these too only when there is hardly anything else.
 */
export function ownWords({ title, body }: Pick<RequestText, 'title' | 'body'>): Stretch[] {
  const { own, quoted } = cleanBody(body.slice(0, MOST_BODY));
  const stretches = [
    stretch('title', title, { start: 0, end: Math.min(title.length, MOST_TITLE) }),
    ...own.map((range) => stretch('body', body, range)),
  ];
  const said = stretches.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return said < FEW_WORDS
    ? [...stretches, ...quoted.map((range) => stretch('body', body, range))]
    : stretches;
}

function stretch(field: Passage['field'], text: string, range: Range): Stretch {
  return { field, text, start: range.start, end: range.end, tokens: tokenize(text, [range]) };
}

/** The words of a phrase as they are compared: without case and accents. */
export function wordsOf(phrase: string): string[] {
  return tokenize(phrase, [{ start: 0, end: phrase.length }]).map(({ folded }) => folded);
}

/** For names as a whole, such as that of a request type. */
export function foldedName(name: string): string {
  return fold(name.trim()).replace(/\s+/gu, ' ');
}

/** The place of a passage within a stretch; undefined for an empty one. */
export function passageIn({ field, text }: Stretch, start: number, end: number): Passage | undefined {
  return end > start ? { field, start, end, text: text.slice(start, end) } : undefined;
}

/** Finds phrases in time that depends on how often their first word stands in the text. */
export class WordIndex {
  private readonly places = new Map<string, { stretch: Stretch; at: number }[]>();

  constructor(stretches: readonly Stretch[]) {
    for (const stretch of stretches) {
      stretch.tokens.forEach(({ folded }, at) => {
        const known = this.places.get(folded);
        if (known) known.push({ stretch, at });
        else this.places.set(folded, [{ stretch, at }]);
      });
    }
  }

  /** Where `words`, as `wordsOf` gives them, first stand one after the other. */
  find(words: readonly string[]): Passage | undefined {
    const [first] = words;
    if (first === undefined) return undefined;
    for (const { stretch, at } of this.places.get(first) ?? []) {
      if (!words.every((word, next) => stretch.tokens[at + next]?.folded === word)) continue;
      const from = stretch.tokens[at];
      const to = stretch.tokens[at + words.length - 1];
      if (from && to) return passageIn(stretch, from.start, to.end);
    }
    return undefined;
  }
}
