import { LOCALES, type Locale } from '../vocabulary';
import { type TextFault, textFaults } from './faults';
import type { TextValue } from './overrides';
import { CLIENT_TEXTS, defaultText, type TextKind } from './registry';
import type { Worded } from './wording';

/** What an admin should look at in the texts of a policy. `error`: the text is not shown; Palier's own is. */
export type TextFinding =
  | { severity: 'error'; code: 'text-fault'; fault: TextFault }
  /** Worded anew in `in`, while clients of the language `missing` still read Palier's own. */
  | { severity: 'warning'; code: 'text-missing'; id: string; in: Locale[]; missing: Locale }
  /** Word for word what stands in `same`, the other language. */
  | { severity: 'warning'; code: 'text-other-language'; id: string; locale: Locale; same: Locale }
  /** It takes the place apart: more than `roomy` characters. */
  | { severity: 'notice'; code: 'text-long'; id: string; locale: Locale; characters: number; roomy: number }
  | { severity: 'notice'; code: 'text-same-as-default'; id: string; locale: Locale };

/** What reads well in its place; all of Palier's own texts stay below. */
const ROOMY: Record<TextKind, number> = { line: 100, sentence: 240, paragraphs: 400 };
/** Team names, levels and single words may be the same in any language; longer texts are not. */
const LONGEST_SHARED = 15;

const joined = (value: TextValue): string => (typeof value === 'string' ? value : value.join('\n'));

function sayable(value: TextValue): string {
  return joined(value).replace(/\{\w+\}|Customer Services|Consulting|R&D|\P{L}/gu, '');
}

/** Lost and unknown placeholders, texts worded in one language only, in a wrong one, too long or for nothing. */
export function checkTexts({ texts: overrides = {} }: Worded): TextFinding[] {
  const faults = textFaults(overrides);
  const own = (id: string, locale: Locale): TextValue | undefined => overrides[locale]?.[id];
  const shown = (id: string, locale: Locale): TextValue => own(id, locale) ?? defaultText(id, locale);
  const ids = [...CLIENT_TEXTS.values()].filter(({ id }) => LOCALES.some((locale) => own(id, locale)));

  return [
    ...faults.map((fault) => ({ severity: 'error', code: 'text-fault', fault }) as const),
    ...ids.flatMap(({ id, kind }) => {
      const worded = LOCALES.filter((locale) => own(id, locale) !== undefined);
      const sound = worded.filter(
        (locale) => !faults.some((fault) => fault.id === id && fault.locale === locale),
      );
      return [
        ...LOCALES.filter((locale) => !worded.includes(locale)).map(
          (missing) => ({ severity: 'warning', code: 'text-missing', id, in: worded, missing }) as const,
        ),
        ...sound.flatMap((locale): TextFinding[] => {
          const value = shown(id, locale);
          if (joined(value) === joined(defaultText(id, locale))) {
            return [{ severity: 'notice', code: 'text-same-as-default', id, locale }];
          }
          const same = LOCALES.find(
            (other) =>
              other !== locale &&
              sayable(value).length > LONGEST_SHARED &&
              // Of two slots with the same words, the one that has them from elsewhere is the second.
              (joined(value) === joined(defaultText(id, other)) ||
                (LOCALES.indexOf(other) < LOCALES.indexOf(locale) &&
                  joined(value) === joined(shown(id, other)))),
          );
          const parts = typeof value === 'string' ? [value] : value;
          const characters = Math.max(...parts.map(({ length }) => length));
          return [
            ...(same
              ? [{ severity: 'warning', code: 'text-other-language', id, locale, same } as const]
              : []),
            ...(characters > ROOMY[kind]
              ? [
                  {
                    severity: 'notice',
                    code: 'text-long',
                    id,
                    locale,
                    characters,
                    roomy: ROOMY[kind],
                  } as const,
                ]
              : []),
          ];
        }),
      ];
    }),
  ];
}
