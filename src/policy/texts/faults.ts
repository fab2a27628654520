import { LOCALES, type Locale } from '../vocabulary';
import { isPrintable, type TextOverrides, type TextValue } from './overrides';
import { CLIENT_TEXTS, type ClientText, placeholdersIn } from './registry';

/** Why a text cannot stand where it should. Palier's own wording is shown in its place. */
export interface TextFault {
  locale: Locale;
  id: string;
  /**
   * `unknown-text`: there is none of that id. `wrong-shape`: a list where one text belongs, or the reverse.
   * `placeholder-lost` and `placeholder-unknown`: `placeholder` names it. `too-long`: `characters` of `longest`.
   */
  what:
    | 'unknown-text'
    | 'wrong-shape'
    | 'empty'
    | 'unprintable'
    | 'placeholder-lost'
    | 'placeholder-unknown'
    | 'too-long'
    | 'too-many-paragraphs';
  placeholder?: string;
  characters?: number;
  longest?: number;
}

type Wrong = Omit<TextFault, 'locale' | 'id'>;

/** What is wrong with a wording of a text; empty when it may be shown. Braces that are no placeholder stay what they are. */
export function faultsOfText(text: ClientText, value: TextValue): Wrong[] {
  if ((typeof value === 'string') === (text.kind === 'paragraphs')) return [{ what: 'wrong-shape' }];
  const parts = typeof value === 'string' ? [value] : value;
  const there = placeholdersIn(value);
  return [
    ...(parts.length === 0 || parts.some((part) => part.trim() === '') ? [{ what: 'empty' } as const] : []),
    ...(parts.every(isPrintable) ? [] : [{ what: 'unprintable' } as const]),
    ...text.placeholders
      .filter((name) => !there.includes(name))
      .map((placeholder) => ({ what: 'placeholder-lost', placeholder }) as const),
    ...there
      .filter((name) => !text.placeholders.includes(name))
      .map((placeholder) => ({ what: 'placeholder-unknown', placeholder }) as const),
    ...parts
      .filter(({ length }) => length > text.longest)
      .slice(0, 1)
      .map(({ length }) => ({ what: 'too-long', characters: length, longest: text.longest }) as const),
    ...(parts.length > text.paragraphs
      ? [{ what: 'too-many-paragraphs', longest: text.paragraphs } as const]
      : []),
  ];
}

/** Everything that keeps a text of a site from being shown, by language. */
export function textFaults(overrides: TextOverrides): TextFault[] {
  return LOCALES.flatMap((locale) =>
    Object.entries(overrides[locale] ?? {}).flatMap(([id, value]) => {
      const text = CLIENT_TEXTS.get(id);
      const wrong: Wrong[] = text ? faultsOfText(text, value) : [{ what: 'unknown-text' }];
      return wrong.map((fault) => ({ locale, id, ...fault }));
    }),
  );
}
