import * as v from '../packed/valibot.cjs';
import { type ContractTerms, contractTermsSchema } from './contract';
import type { CellFault } from './rows-cells';
import { COLUMNS, type Column } from './rows-columns';

/** Without a column: the whole. */
export type TermsFault = CellFault & { column?: Column };

/** What an admin wrote, from a form or a line of a file, or all that is wrong with it. */
export function readContract(input: unknown): { terms: ContractTerms } | { faults: TermsFault[] } {
  const parsed = v.safeParse(contractTermsSchema, input);
  if (!parsed.success) return { faults: parsed.issues.map(faultOf) };
  const faults = faultsOfDays(parsed.output);
  return faults.length > 0 ? { faults } : { terms: parsed.output };
}

/** What a contract may be is said by its schema alone; here it is only put in a column and a code. */
function faultOf(issue: v.InferIssue<typeof contractTermsSchema>): TermsFault {
  const [place, item] = issue.path ?? [];
  const name = place?.key;
  const effect = (item?.value as { effect?: unknown } | undefined)?.effect;
  const column = COLUMNS.find((one) => one === (name === 'terms' ? effect : name));
  const where = column === undefined ? {} : { column };
  if (issue.type === 'max_length') {
    const code = Array.isArray(issue.input) ? 'too-many' : 'too-long';
    return { ...where, code, params: { most: String(issue.requirement) } };
  }
  // Of all that a contract holds, only days are checked by more than their shape.
  if (issue.type === 'iso_date' || issue.type === 'check') {
    const value = issue.input;
    return value === '' ? { ...where, code: 'missing' } : { ...where, code: 'bad-date', params: { value } };
  }
  return { ...where, code: issue.type === 'min_length' ? 'missing' : 'bad-text' };
}

/** The schema looks at each day alone. */
function faultsOfDays({ start, end, terms }: ContractTerms): TermsFault[] {
  const spans: { column: Column; from: string | undefined; until: string | undefined }[] = [
    { column: 'end', from: start, until: end },
    ...terms.map(({ effect, from, until }) => ({ column: effect, from, until })),
  ];
  return spans
    .filter(({ from, until }) => from !== undefined && until !== undefined && until < from)
    .map(({ column }) => ({ column, code: 'end-before-start' }));
}
