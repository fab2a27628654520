import type { TextOverrides, TextValue, TextView } from '../../../src/bridge/admin/texts';
import type { Locale } from '../../ui/locale';

/** The languages in the order in which they are shown. */
export const LANGUAGES: readonly Locale[] = ['fr', 'de', 'en', 'it'];

/** A text as it stands in a field: paragraphs are parted by an empty line. */
export function asTyped(value: TextValue): string {
  return typeof value === 'string' ? value : value.join('\n\n');
}

/** What was typed, as a wording: what a field cannot show is a space, and a line or sentence has no line breaks. */
export function fromTyped(typed: string, kind: TextView['kind']): TextValue {
  const clean = (text: string): string =>
    text
      .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
  if (kind !== 'paragraphs') return clean(typed);
  return typed
    .split(/\r?\n\s*\n/u)
    .map(clean)
    .filter((paragraph) => paragraph !== '');
}

function isEmpty(value: TextValue): boolean {
  return typeof value === 'string' ? value === '' : value.length === 0;
}

export function isSame(one: TextValue | undefined, other: TextValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What clients of a language read: the site's own wording, or Palier's. */
export function shownText(own: TextOverrides, text: TextView, language: Locale): TextValue {
  return own[language]?.[text.id] ?? text.defaults[language];
}

/** With a wording put in place; one that is empty or Palier's own is none. */
export function withWording(
  own: TextOverrides,
  text: TextView,
  language: Locale,
  value: TextValue | undefined,
): TextOverrides {
  const { [text.id]: _replaced, ...others } = own[language] ?? {};
  const isOwn = value !== undefined && !isEmpty(value) && !isSame(value, text.defaults[language]);
  const texts = isOwn ? { ...others, [text.id]: value } : others;
  const { [language]: _language, ...languages } = own;
  return Object.keys(texts).length === 0 ? languages : { ...languages, [language]: texts };
}

export interface Place {
  language: Locale;
  id: string;
}

/** Where two sets of wordings differ. */
export function differences(one: TextOverrides, other: TextOverrides): Place[] {
  return LANGUAGES.flatMap((language) =>
    [...new Set([...Object.keys(one[language] ?? {}), ...Object.keys(other[language] ?? {})])]
      .filter((id) => !isSame(one[language]?.[id], other[language]?.[id]))
      .map((id) => ({ language, id })),
  );
}

/**
 * The changes from `base` to `mine`, made to `theirs`: nothing that was typed is lost, and nothing that another admin
 * saved. `both`: worded on both sides, and differently.
 */
export function carryOver(
  base: TextOverrides,
  mine: TextOverrides,
  theirs: TextOverrides,
): { texts: TextOverrides; both: Place[] } {
  const changed = differences(base, mine);
  const texts = changed.reduce<TextOverrides>((result, { language, id }) => {
    const { [id]: _replaced, ...others } = result[language] ?? {};
    const value = mine[language]?.[id];
    return { ...result, [language]: value === undefined ? others : { ...others, [id]: value } };
  }, theirs);
  const both = changed.filter(
    ({ language, id }) =>
      !isSame(base[language]?.[id], theirs[language]?.[id]) &&
      !isSame(mine[language]?.[id], theirs[language]?.[id]),
  );
  return { texts, both };
}

/** Languages in which a text has a wording of the site. */
export function wordedIn(own: TextOverrides, id: string): Locale[] {
  return LANGUAGES.filter((language) => own[language]?.[id] !== undefined);
}

/** Bytes of JSON, as the back end counts them. */
export function bytesOf(own: TextOverrides): number {
  return new TextEncoder().encode(JSON.stringify(own)).length;
}
