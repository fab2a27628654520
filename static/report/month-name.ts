import type { Locale } from '../ui/locale';

/** `2026-11` as a month is written: `novembre 2026`, or shorter, `nov. 26`. */
export function monthName(month: string, locale: Locale, length: 'long' | 'short' = 'long'): string {
  const date = new Date(`${month}-01T00:00:00.000Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(locale, {
    month: length,
    year: length === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  }).format(date);
}
