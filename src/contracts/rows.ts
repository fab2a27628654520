import type { ContractTerms } from './contract';
import { referenceKey } from './reference';
import {
  bad,
  type Cell,
  type CellFault,
  customisationsText,
  escaped,
  good,
  readCustomisations,
  readDay,
  readLanguage,
  readState,
  readTerms,
  split,
  termsText,
  unescaped,
} from './rows-cells';
import { COLUMNS, type Column } from './rows-columns';
import { type Directory, findOrganisation, type Organisation, organisationText } from './rows-organisations';
import { readContract, type TermsFault } from './rows-terms';

/** One line of the file, already split. */
export interface SourceRow {
  /** As an editor counts lines, from 1. */
  line: number;
  cells: readonly string[];
}

export type LineFault = TermsFault & { line: number };

export interface RowsRead {
  contracts: { line: number; terms: ContractTerms }[];
  /** By line. A line is either among the contracts, or has at least one fault, or is blank. */
  faults: LineFault[];
}

/**
 * Reads lines of contracts. A contract that exists keeps what the file has no column for; an empty cell empties.
 * Lines that name the same reference are all faulty, since nothing tells which of them is meant.
 *
 * @param columns as `readHeader` found them, without faults
 * @param existing by `referenceKey`
 */
export function readRows(
  columns: readonly (Column | undefined)[],
  rows: readonly SourceRow[],
  directory: Directory,
  existing: ReadonlyMap<string, ContractTerms>,
): RowsRead {
  const referenceAt = columns.indexOf('reference');
  const filled = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => ({ ...row, key: referenceKey(row.cells[referenceAt] ?? '') }));
  const linesOf = new Map<string, number[]>();
  for (const { line, key } of filled) {
    const lines = linesOf.get(key);
    if (lines) lines.push(line);
    else linesOf.set(key, [line]);
  }

  const read: RowsRead = { contracts: [], faults: [] };
  for (const row of filled) {
    const { line, key } = row;
    const twin =
      key === ''
        ? undefined
        : linesOf
            .get(key)
            ?.slice(0, 2)
            .find((other) => other !== line);
    const contract = readRow(columns, row, directory, existing.get(key));
    if (twin !== undefined)
      read.faults.push({
        line,
        column: 'reference',
        code: 'duplicate-reference',
        params: { line: String(twin) },
      });
    if ('faults' in contract) read.faults.push(...contract.faults);
    else if (twin === undefined) read.contracts.push({ line, terms: contract.terms });
  }
  return read;
}

function readRow(
  columns: readonly (Column | undefined)[],
  { line, cells }: SourceRow,
  directory: Directory,
  existing: ContractTerms | undefined,
): { terms: ContractTerms } | { faults: LineFault[] } {
  const rest = cells.slice(columns.length);
  if (cells.length < columns.length || rest.some((cell) => cell.trim() !== '')) {
    const params = { expected: String(columns.length), found: String(cells.length) };
    return { faults: [{ line, code: 'cell-count', params }] };
  }
  const faults: LineFault[] = [];
  /** The value of a cell; what the contract had when the file has no such column; undefined when the cell is faulty. */
  const value = <T>(column: Column, had: T, readCell: (text: string) => Cell<T>): T | undefined => {
    const text = cells[columns.indexOf(column)];
    if (text === undefined) return had;
    const cell = readCell(text);
    if (cell.ok) return cell.value;
    faults.push(...cell.faults.map((fault) => ({ line, column, ...fault })));
    return undefined;
  };
  const termsOf = (effect: 'included' | 'excluded') =>
    value(effect, existing?.terms.filter((term) => term.effect === effect) ?? [], (text) =>
      readTerms(text, effect),
    ) ?? [];

  const start = value('start', '', requiredDay);
  const end = value('end', existing?.end, optionalDay);
  const language = value('language', existing?.language, readLanguage);
  const note = value('note', existing?.note, (text) => good(text.trim() === '' ? undefined : text));
  const terms = {
    reference: value('reference', '', (text) => (text.trim() === '' ? bad('missing') : good(text))),
    organisations: value<Organisation[]>('organisations', [], (text) => readOrganisations(text, directory)),
    start,
    ...(end === undefined ? {} : { end }),
    state: value('state', existing?.state ?? 'active', readState),
    terms: [...termsOf('included'), ...termsOf('excluded')],
    modules: value('modules', existing?.modules ?? [], (text) => good(split(text, ';').map(unescaped))),
    ...(language === undefined ? {} : { language }),
    ...(note === undefined ? {} : { note }),
    customisations: value('customisations', existing?.customisations ?? [], (text) =>
      good(readCustomisations(text)),
    ),
  };
  if (faults.length > 0) return { faults };
  const contract = readContract(terms);
  return 'terms' in contract ? contract : { faults: contract.faults.map((fault) => ({ line, ...fault })) };
}

function requiredDay(text: string): Cell<string> {
  if (text.trim() === '') return bad('missing');
  const day = readDay(text.trim());
  return day === undefined ? bad('bad-date', text.trim()) : good(day);
}

function optionalDay(text: string): Cell<string | undefined> {
  return text.trim() === '' ? good(undefined) : requiredDay(text);
}

/** Each once, however often it is named. */
function readOrganisations(text: string, directory: Directory): Cell<Organisation[]> {
  const found = new Map<string, Organisation>();
  const faults: CellFault[] = [];
  for (const part of split(text, ';').map(unescaped)) {
    const one = findOrganisation(part, directory);
    if (one.kind === 'found') found.set(one.organisation.id, one.organisation);
    else faults.push({ code: one.kind, params: { value: part.slice(0, 80) } });
  }
  if (faults.length > 0) return { ok: false, faults };
  return found.size === 0 ? bad('missing') : good([...found.values()]);
}

/** The cells of a contract, by column; `readRows` makes the same contract of them, the included before the excluded. */
export function cellsOf(terms: ContractTerms, directory: Directory): Record<Column, string> {
  return {
    reference: terms.reference,
    organisations: terms.organisations
      .map((organisation) => escaped(organisationText(organisation, directory)))
      .join('; '),
    start: terms.start,
    end: terms.end ?? '',
    state: terms.state,
    included: termsText(terms.terms, 'included'),
    excluded: termsText(terms.terms, 'excluded'),
    modules: terms.modules.map(escaped).join('; '),
    language: terms.language ?? '',
    note: terms.note ?? '',
    customisations: customisationsText(terms.customisations),
  };
}

/** The same in the order of `COLUMNS`. */
export function rowOf(terms: ContractTerms, directory: Directory): string[] {
  const cells = cellsOf(terms, directory);
  return COLUMNS.map((column) => cells[column]);
}
