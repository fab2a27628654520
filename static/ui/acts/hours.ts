const LEAST_HOURS = 0.25;
const MOST_HOURS = 10_000;

/**
 * An estimate as people type it: decimal comma or point, thousands apart by a space or an apostrophe.
 *
 * @returns undefined for nothing, `invalid` for what is no number of hours from 0.25 to 10000
 */
export function hoursOf(typed: string): number | undefined | 'invalid' {
  const bare = typed.replace(/[\s'’]/gu, '').replace(',', '.');
  if (bare === '') return undefined;
  const hours = /^\d{1,6}(?:\.\d{1,4})?$/.test(bare) ? Number(bare) : NaN;
  return hours >= LEAST_HOURS && hours <= MOST_HOURS ? hours : 'invalid';
}
