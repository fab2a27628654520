import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import type { Locale } from '../policy/vocabulary';

const STEMMERS: Record<Locale, (word: string) => string> = {
  fr: french,
  de: german,
  en: english,
  it: italian,
};

/** Writers without a German keyboard type ae for ä; folding left a for ä. Both become the short form. */
export function unifySpelling(folded: string, lang: Locale): string {
  return lang === 'de'
    ? folded
        .replace(/ae/g, 'a')
        .replace(/oe/g, 'o')
        .replace(/(?<![qae])ue/g, 'u')
    : folded;
}

/** Stem of a folded word whose spelling is unified. */
export function stem(word: string, lang: Locale): string {
  return STEMMERS[lang](word);
}
