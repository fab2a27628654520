import type { ContractsExported } from '../bridge/admin/contracts';
import { rowOf } from '../contracts/rows';
import { COLUMNS } from '../contracts/rows-columns';
import { directoryOf } from '../contracts/rows-organisations';
import { allOrganisations } from '../jira/organizations';
import { bytesOf, listContracts } from '../storage/contracts';
import { currentContracts } from '../storage/contract-writer';

const PAGE = 99;
/** Well below the 5 MB of an answer, and read in a few seconds. */
const MOST_BYTES = 2_000_000;
const MOST_ROWS = 2000;

/** Contracts as lines of a file, some thousand at a time. */
export async function exportContracts(after: string | undefined): Promise<ContractsExported> {
  const { generation } = await currentContracts();
  // An import put others in their place: the list would begin again in the middle of the file.
  if (after !== undefined && !after.startsWith(`${generation} `)) return { kind: 'changed-meanwhile' };
  const directory = directoryOf(await allOrganisations());
  const rows: string[][] = [];
  let bytes = 0;
  let next = after;
  do {
    const page = await listContracts({ after: next, most: PAGE });
    for (const contract of page.contracts) {
      const row = rowOf(contract, directory);
      rows.push(row);
      bytes += bytesOf(row);
    }
    next = page.next;
  } while (next !== undefined && rows.length < MOST_ROWS && bytes < MOST_BYTES);
  return { kind: 'ok', header: [...COLUMNS], rows, ...(next === undefined ? {} : { next }) };
}
