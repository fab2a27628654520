import * as v from '../../packed/valibot.cjs';

/** A text of a site in place of Palier's own: one line or sentence, or a list of paragraphs. */
export type TextValue = string | string[];

export const MOST_PARAGRAPHS = 6;
/** Characters of one text or paragraph; what stands in a small place is held to less (`registry.ts`). */
export const LONGEST_TEXT = 800;
/** Bytes of JSON of all texts of a policy: rules take up to 150,000 of the 240 KiB that one stored value holds. */
export const MOST_TEXT_BYTES = 60_000;
const LONGEST_ID = 120;

/** Line breaks, other controls, what turns the direction of writing, and half a character. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text holds what is not to be seen and has no place in a sentence. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'A text cannot be empty.'),
  v.maxLength(LONGEST_TEXT, `A text has at most ${String(LONGEST_TEXT)} characters.`),
  v.check(isPrintable, 'A text has no line breaks and no other control characters.'),
);

/** By id; ids and placeholders are compared with the texts that exist by `textFaults`, not here. */
const textsOfOneLanguage = v.optional(
  v.record(
    v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID)),
    v.union([
      text,
      v.pipe(
        v.array(text),
        v.minLength(1, 'A text cannot be empty.'),
        v.maxLength(MOST_PARAGRAPHS, `A text has at most ${String(MOST_PARAGRAPHS)} paragraphs.`),
      ),
    ]),
  ),
);

/** What clients read in a site's own words, by language and id of the text. */
export const textOverridesSchema = v.pipe(
  v.strictObject({
    fr: textsOfOneLanguage,
    de: textsOfOneLanguage,
    en: textsOfOneLanguage,
    it: textsOfOneLanguage,
  }),
  v.check(
    (texts) => new TextEncoder().encode(JSON.stringify(texts)).length <= MOST_TEXT_BYTES,
    `The texts are too long together: at most ${String(MOST_TEXT_BYTES)} bytes.`,
  ),
);
export type TextOverrides = v.InferOutput<typeof textOverridesSchema>;
