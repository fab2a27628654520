import type { TryResult } from '../../src/bridge/admin/try';

export type Locale = Exclude<TryResult['lang'], 'unknown'>;

const SPOKEN: readonly Locale[] = ['fr', 'de', 'en', 'it'];

/** Language of a host locale such as `fr-FR` or `de_CH`; French when Palier does not speak it. */
export function languageOf(hostLocale: string): Locale {
  const language = hostLocale.slice(0, 2).toLowerCase();
  return SPOKEN.find((spoken) => spoken === language) ?? 'fr';
}

/** Dates as they are written in Switzerland, where the clients are. */
const REGIONAL: Record<Locale, string> = { fr: 'fr-CH', de: 'de-CH', en: 'en-GB', it: 'it-CH' };

/** `share` from 0 to 1, e.g. `92 %`, with each language's own space before the sign. */
export function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number as it is written in Switzerland. */
export function number(value: number, locale: Locale): string {
  return new Intl.NumberFormat(REGIONAL[locale]).format(value);
}

/** Date and time in the viewer's time zone; the text as it came when it is not a date. */
export function dateTime(iso: string, locale: Locale, timeZone: string | undefined): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(REGIONAL[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).format(date);
}

/** A day of the calendar, `2026-11-24`, as it is written; the text as it came when it is none. */
export function calendarDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dayFormat(locale).format(date);
}

const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

/** Kept: a list formats hundreds of days, and making a format takes longer than using it. */
function dayFormat(locale: Locale): Intl.DateTimeFormat {
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(REGIONAL[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  dayFormats.set(locale, format);
  return format;
}
