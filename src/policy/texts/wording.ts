import type { Locale } from '../vocabulary';
import { faultsOfText } from './faults';
import type { TextOverrides, TextValue } from './overrides';
import { CLIENT_TEXTS } from './registry';
import { TEXTS } from './tables';
import type { Texts } from './texts';

/** A policy, as far as its words go. */
export interface Worded {
  /** Absent: Palier's own words. */
  texts?: TextOverrides | undefined;
}

/**
 * All words of a language, with those of the site in their places. A text of the site that does not fit (an id of
 * another version, a lost placeholder) is passed over: Palier's own stands there, so that nothing a policy holds can
 * keep a client from an answer.
 */
export function textsOf({ texts: overrides }: Worded, locale: Locale): Texts {
  return Object.entries(overrides?.[locale] ?? {}).reduce<Texts>((texts, [id, value]) => {
    const text = CLIENT_TEXTS.get(id);
    return text && faultsOfText(text, value).length === 0 ? withText(texts, id.split('.'), value) : texts;
  }, TEXTS[locale]);
}

/** A copy along the path; the rest is shared. The path is one of the registry, so that every step of it exists. */
function withText<T extends object>(texts: T, [key = '', ...rest]: string[], value: TextValue): T {
  const part = (texts as Record<string, object>)[key] ?? {};
  return { ...texts, [key]: rest.length === 0 ? value : withText(part, rest, value) };
}
