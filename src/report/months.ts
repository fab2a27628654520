/** Months that a report tells of at most. */
export const MOST_MONTHS = 12;

/** Whether the text is a month: `2026-11`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month so many months later; earlier, of a negative number. */
export function shiftedMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** From the first to the last, both included; none when there are more than `most`, or the last is before the first. */
export function monthsBetween(first: string, last: string, most: number): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = shiftedMonth(month, 1)) {
    if (months.length === most) return [];
    months.push(month);
  }
  return months;
}
