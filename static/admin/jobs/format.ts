import type { JobView } from '../../../src/bridge/admin/jobs';
import type { Locale } from '../../ui/locale';
import type { JobWords } from './words';

const REGIONAL: Record<Locale, string> = { fr: 'fr-CH', de: 'de-CH', en: 'en-GB', it: 'it-CH' };

export function figure(value: number, locale: Locale): string {
  return new Intl.NumberFormat(REGIONAL[locale]).format(value);
}

export function timeOfDay(iso: string, locale: Locale, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(REGIONAL[locale], {
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).format(new Date(iso));
}

export function duration(seconds: number, words: JobWords, locale: Locale): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes < 90) return words.minutes(figure(minutes, locale));
  return words.hours(
    new Intl.NumberFormat(REGIONAL[locale], { maximumFractionDigits: 1 }).format(minutes / 60),
  );
}

export function isActive({ endedAt, state }: JobView): boolean {
  return endedAt === undefined && state !== 'paused';
}

/** A code in words, or itself when it is of a later version than the screen. */
export function worded(words: Record<string, string>, code: string): string {
  return words[code] ?? code;
}

/** Counts whose names begin with `prefix`, the most frequent first: what follows the prefix, and how many. */
export function countsUnder(counts: JobView['counts'], prefix: string): [code: string, count: number][] {
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, count]): [string, number] => [name.slice(prefix.length), count])
    .sort(([, a], [, b]) => b - a);
}
