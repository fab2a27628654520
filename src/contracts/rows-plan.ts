import type { ContractTerms } from './contract';
import { referenceKey } from './reference';
import { cellsOf, type RowsRead } from './rows';
import { COLUMNS, type Column } from './rows-columns';
import type { Directory } from './rows-organisations';

/** One column of a contract that is not what it was, as the cells of the file would say it. */
export interface ColumnChange {
  column: Column;
  was: string;
  becomes: string;
}

/** What changes from one to the other; an organisation counts by its id, whatever its name. */
export function changesBetween(
  was: ContractTerms,
  becomes: ContractTerms,
  directory: Directory,
): ColumnChange[] {
  const before = cellsOf(was, directory);
  const after = cellsOf(becomes, directory);
  return COLUMNS.filter((column) =>
    column === 'organisations' ? idsOf(was) !== idsOf(becomes) : before[column] !== after[column],
  ).map((column) => ({ column, was: before[column], becomes: after[column] }));
}

function idsOf({ organisations }: ContractTerms): string {
  return organisations
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

export interface Plan {
  created: { line: number; terms: ContractTerms }[];
  changed: { line: number; terms: ContractTerms; changes: ColumnChange[] }[];
  unchanged: number;
  /** Contracts that no good line names; they stay as they are. */
  kept: number;
}

/**
 * What the lines would do to the contracts that exist.
 *
 * @param existing by `referenceKey`
 */
export function planOf(
  { contracts }: Pick<RowsRead, 'contracts'>,
  existing: ReadonlyMap<string, ContractTerms>,
  directory: Directory,
): Plan {
  const plan: Plan = { created: [], changed: [], unchanged: 0, kept: 0 };
  for (const { line, terms } of contracts) {
    const was = existing.get(referenceKey(terms.reference));
    if (was === undefined) plan.created.push({ line, terms });
    else {
      const changes = changesBetween(was, terms, directory);
      if (changes.length === 0) plan.unchanged += 1;
      else plan.changed.push({ line, terms, changes });
    }
  }
  plan.kept = existing.size - plan.changed.length - plan.unchanged;
  return plan;
}
