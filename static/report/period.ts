import { MOST_MONTHS, shiftedMonth } from '../../src/report/months';

export const PERIODS = ['last12', 'last3', 'current', 'previous', 'year', 'lastYear'] as const;
export type PeriodId = (typeof PERIODS)[number];

/** First and last month of a period, `2026-11`, seen from the current month. */
export function boundsOf(period: PeriodId, thisMonth: string): { from: string; to: string } {
  const year = thisMonth.slice(0, 4);
  const before = String(Number(year) - 1);
  switch (period) {
    case 'last12':
      return { from: shiftedMonth(thisMonth, 1 - MOST_MONTHS), to: thisMonth };
    case 'last3':
      return { from: shiftedMonth(thisMonth, -2), to: thisMonth };
    case 'current':
      return { from: thisMonth, to: thisMonth };
    case 'previous':
      return { from: shiftedMonth(thisMonth, -1), to: shiftedMonth(thisMonth, -1) };
    case 'year':
      return { from: `${year}-01`, to: thisMonth };
    case 'lastYear':
      return { from: `${before}-01`, to: `${before}-12` };
  }
}
