import type { Texts } from '../policy/texts';

/** A calendar day (`2026-03-02`) as people of this language write it. */
export function dayInWords(day: string, texts: Texts): string {
  return dayOfInstant(`${day}T00:00:00.000Z`, 'UTC', texts);
}

/** The day of an ISO 8601 instant in a time zone, by IANA name. */
export function dayOfInstant(at: string, timeZone: string, { dayFormat }: Texts): string {
  const { language, options } = dayFormat;
  return new Intl.DateTimeFormat(language, { ...options, timeZone }).format(new Date(at));
}
