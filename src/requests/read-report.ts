import type { Report, ReportMonth, ReportProject, ReportQuery } from '../bridge/report';
import { dayOf } from '../contracts/day';
import { adminWords } from '../explain';
import { agentsProjects, isAgentOf } from '../jira/permissions';
import { projectOf, serviceProjects } from '../jira/projects';
import type { Locale } from '../policy/vocabulary';
import { isMonth, monthsBetween, MOST_MONTHS, shiftedMonth } from '../report/months';
import { hasPendingChanges, monthRecord, type MonthRecord, PARTS } from '../storage/report';
import { currentPolicy } from '../storage/policies';

/**
 * What is counted of a project, for whoever is an agent of it: Jira is asked as the viewer.
 *
 * @param project id or key
 * @returns undefined when they are no agent of it, or the months are none
 */
export async function readReport(
  project: string,
  query: ReportQuery,
  locale: Locale,
  now: Date,
): Promise<Report | undefined> {
  const found = await projectOf(project);
  if (!found || !(await isAgentOf(found.key))) return undefined;
  const { timeZone } = await currentPolicy(now);
  const thisMonth = dayOf(now.toISOString(), timeZone).slice(0, 7);
  const months = monthsOf(query, thisMonth);
  if (!months) return undefined;
  const [records, isBehind] = await Promise.all([
    Promise.all(months.map((month) => recordsOf(found.id, month))),
    hasPendingChanges(),
  ]);
  const { categoryNames, clauseTitles } = adminWords(locale);
  return {
    project: found,
    months: months.map((month, index) => ({ month, counts: sumOf(records[index] ?? []) })),
    thisMonth,
    organisations: Object.assign({}, ...records.flat().map(({ names }) => names)) as Record<string, string>,
    names: { categories: categoryNames, clauses: clauseTitles },
    isBehind,
  };
}

/** Service projects whose agent the viewer is, by key; of the first 500 that they see. */
export async function reportProjects(): Promise<ReportProject[]> {
  const seen = await serviceProjects();
  const theirs = await agentsProjects(seen.map(({ id }) => id));
  return seen.filter(({ id }) => theirs.has(id));
}

function monthsOf({ from, to }: ReportQuery, thisMonth: string): string[] | undefined {
  const last = to ?? thisMonth;
  if (!isMonth(last)) return undefined;
  const first = from ?? shiftedMonth(last, 1 - MOST_MONTHS);
  if (!isMonth(first)) return undefined;
  const months = monthsBetween(first, last, MOST_MONTHS);
  return months.length === 0 ? undefined : months;
}

function recordsOf(project: string, month: string): Promise<MonthRecord[]> {
  return Promise.all(Array.from({ length: PARTS }, (_none, part) => monthRecord(project, month, part)));
}

function sumOf(records: readonly MonthRecord[]): ReportMonth['counts'] {
  const sum: ReportMonth['counts'] = {};
  for (const { counts } of records)
    for (const [code, count] of Object.entries(counts)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}
