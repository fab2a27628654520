import type { CategoryId, ClauseId } from '../policy/vocabulary';

export interface ReportQuery {
  /** The first and the last month, `2026-11`; at most `MOST_MONTHS` (`src/report/months.ts`). Absent: the last twelve, the current one included. */
  from?: string;
  to?: string;
}

/** Requests that were created in a month: how many have which facts, by code (`src/report/code.ts`). */
export interface ReportMonth {
  /** `2026-11`, in the time zone of the site's policy. */
  month: string;
  counts: Record<string, number>;
}

/** Counts of a project; figures are made of them where they are shown. */
export interface Report {
  project: { id: string; key: string; name: string };
  /** Every month that was asked for, oldest first, those without requests too. */
  months: ReportMonth[];
  /** The current month. */
  thisMonth: string;
  /** Of organisations, by id. */
  organisations: Record<string, string>;
  /** In the viewer's language. */
  names: { categories: Record<CategoryId, string>; clauses: Record<ClauseId, string> };
  /** Something that happened is not counted yet. */
  isBehind: boolean;
}

export interface ReportProject {
  id: string;
  key: string;
  name: string;
}
