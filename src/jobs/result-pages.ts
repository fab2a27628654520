import * as v from '../packed/valibot.cjs';
import { readJobPage, writeJobPage } from '../storage/jobs';

/** Rows of one page: some 20 kB of the 240 KiB that a value may have. */
export const ROWS_PER_PAGE = 50;

/**
 * Adds rows behind those of a job's last page. The same rows given again, since a slice may run twice, are there once.
 *
 * @param pages how many pages the job's record says there are
 * @param first number of the first page of results
 * @returns how many pages there are now
 */
export async function addRows<Row extends { issueId: string }>(
  job: string,
  rows: readonly Row[],
  { pages, first, schema }: { pages: number; first: number; schema: v.GenericSchema<unknown, Row> },
): Promise<number> {
  if (rows.length === 0) return pages;
  const last = Math.max(first, pages - 1);
  const known = (await readJobPage(job, last, v.object({ rows: v.array(schema) })))?.rows ?? [];
  const added = new Set(rows.map(({ issueId }) => issueId));
  const all = [...known.filter(({ issueId }) => !added.has(issueId)), ...rows];
  let page = last;
  for (let from = 0; from < all.length; from += ROWS_PER_PAGE) {
    await writeJobPage(job, page++, { rows: all.slice(from, from + ROWS_PER_PAGE) });
  }
  return page;
}
