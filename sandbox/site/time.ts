const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** The wall clock of `timeZone` at `ms`, as if it were UTC. */
export function wallClock(ms: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

/** The moment at which the wall clock of `timeZone` shows `wall`. In the hour that a zone skips, the moment after it. */
export function momentOf(wall: number, timeZone: string): number {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(guess, timeZone) - guess);
}

function offsetText(ms: number, timeZone: string): string {
  const minutes = Math.round((wallClock(ms, timeZone) - ms) / 60_000);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

/** `2026-11-24T10:00:00.000+0100`, as Jira writes times. */
export function jiraTime(ms: number, timeZone: string): string {
  return new Date(wallClock(ms, timeZone)).toISOString().slice(0, -1) + offsetText(ms, timeZone);
}

/** JSM's way to give a time. */
export function serviceDeskTime(ms: number, timeZone: string): Record<string, unknown> {
  const jira = jiraTime(ms, timeZone);
  return {
    iso8601: jira.replace(/\.\d{3}/, ''),
    jira,
    friendly: `${jira.slice(8, 10)}.${jira.slice(5, 7)}.${jira.slice(0, 4)} ${jira.slice(11, 16)}`,
    epochMillis: ms,
  };
}
