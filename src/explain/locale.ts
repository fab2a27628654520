import { LOCALES, type Locale } from '../policy/vocabulary';

/** The language of a tag such as `fr-FR`, `de_CH` or `EN`; French when Palier does not speak it. */
export function localeOf(tag: string): Locale {
  const language = /^\s*([a-z]+)(?![a-z0-9])/iu.exec(tag)?.[1]?.toLowerCase();
  return LOCALES.find((locale) => locale === language) ?? 'fr';
}
