/**
 * The calendar day of a moment, `2026-11-24`.
 *
 * @param iso ISO 8601 with an offset or `Z`; also as Jira writes it, `+0100`
 * @throws RangeError when it is not a moment, or the time zone is unknown
 */
export function dayOf(iso: string, timeZone: string): string {
  const moment = new Date(iso.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: 'year' | 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day after, or with a negative count before. */
export function shifted(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
