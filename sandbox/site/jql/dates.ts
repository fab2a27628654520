import { momentOf, wallClock } from '../time';

const UNITS: Record<string, number> = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1 };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface DateContext {
  now: number;
  timeZone: string;
}

/**
 * The moment that a date of JQL means: `2026-11-24`, `2026/11/24 10:00`, or relative to now like `-3d` and `-1w 2h`.
 * Undefined when it is none of these.
 */
export function parseDate(text: string, { now, timeZone }: DateContext): number | undefined {
  const absolute = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (absolute !== null) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = absolute
      .slice(1)
      .map((part) => Number(part || 0));
    const wall = Date.UTC(year, month - 1, day, hour, minute);
    const read = new Date(wall);
    const exists = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24 && minute < 60;
    return exists ? momentOf(wall, timeZone) : undefined;
  }
  const minutes = relativeMinutes(text);
  return minutes === undefined ? undefined : now + minutes * MINUTE;
}

function relativeMinutes(text: string): number | undefined {
  const sign = /^([-+]?)((?:\s*\d{1,6}\s*[wdhm])+)$/i.exec(text.trim());
  if (sign === null) return undefined;
  const [, direction = '', rest = ''] = sign;
  let minutes = 0;
  for (const [, count = '0', unit = 'm'] of rest.matchAll(/(\d+)\s*([wdhm])/gi)) {
    minutes += Number(count) * (UNITS[unit.toLowerCase()] ?? 0);
  }
  return direction === '-' ? -minutes : minutes;
}

const BOUNDARY = /^(start|end)of(day|week|month|year)$/;

/** The moment that a date function means. Undefined when there is no such function or its argument is no offset. */
export function dateFunction(name: string, args: string[], context: DateContext): number | undefined {
  const lower = name.toLowerCase();
  if (lower === 'now') return args.length === 0 ? context.now : undefined;
  const boundary = BOUNDARY.exec(lower);
  if (boundary === null || args.length > 1) return undefined;
  const [, edge = 'start', unit = 'day'] = boundary;
  const start = startOf(unit, wallClock(context.now, context.timeZone));
  const shifted = shift(start, unit, args[0] ?? '0');
  if (shifted === undefined) return undefined;
  const wall = edge === 'start' ? shifted : startAfter(unit, shifted) - 1;
  return momentOf(wall, context.timeZone);
}

function startOf(unit: string, wall: number): number {
  const date = new Date(wall);
  const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  switch (unit) {
    case 'week':
      // Weeks start on Monday, as the site's languages have it.
      return day - ((date.getUTCDay() + 6) % 7) * DAY;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    case 'year':
      return Date.UTC(date.getUTCFullYear(), 0, 1);
    default:
      return day;
  }
}

function startAfter(unit: string, start: number): number {
  const date = new Date(start);
  switch (unit) {
    case 'week':
      return start + 7 * DAY;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    case 'year':
      return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate());
    default:
      return start + DAY;
  }
}

/** An offset without a unit counts in the function's own: `startOfMonth(-1)` is the month before. */
function shift(start: number, unit: string, offset: string): number | undefined {
  const bare = /^[-+]?\d{1,4}$/.exec(offset.trim());
  if (bare === null) {
    const minutes = relativeMinutes(offset);
    return minutes === undefined ? undefined : start + minutes * MINUTE;
  }
  const count = Number(offset);
  const date = new Date(start);
  switch (unit) {
    case 'week':
      return start + count * 7 * DAY;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
    case 'year':
      return Date.UTC(date.getUTCFullYear() + count, 0, 1);
    default:
      return start + count * DAY;
  }
}
