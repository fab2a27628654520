/** The columns of the contracts file, in the order in which they are written. */
export const COLUMNS = [
  'reference',
  'organisations',
  'start',
  'end',
  'state',
  'included',
  'excluded',
  'modules',
  'language',
  'note',
  'customisations',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these a line says nothing. */
const REQUIRED: readonly Column[] = ['reference', 'organisations', 'start'];

/** What the columns are called in English, French, German and Italian; without accents, case or punctuation. */
const NAMES: Record<Column, readonly string[]> = {
  reference: [
    'reference',
    'ref',
    'contract',
    'contract reference',
    'contrat',
    'reference du contrat',
    'referenz',
    'vertrag',
    'vertragsnummer',
    'vertragsreferenz',
    'riferimento',
    'contratto',
    'numero di contratto',
    'numero de contrat',
  ],
  organisations: [
    'organisations',
    'organizations',
    'organisation',
    'organization',
    'customer',
    'customers',
    'client',
    'clients',
    'organisationen',
    'kunde',
    'kunden',
    'organizzazioni',
    'organizzazione',
    'cliente',
    'clienti',
  ],
  start: [
    'start',
    'start date',
    'from',
    'debut',
    'date de debut',
    'du',
    'beginn',
    'startdatum',
    'von',
    'inizio',
    'data di inizio',
    'dal',
  ],
  end: [
    'end',
    'end date',
    'until',
    'fin',
    'date de fin',
    'au',
    'ende',
    'enddatum',
    'bis',
    'fine',
    'data di fine',
    'al',
  ],
  state: ['state', 'status', 'etat', 'statut', 'zustand', 'stato'],
  included: ['included', 'inclus', 'compris', 'eingeschlossen', 'inbegriffen', 'inclusi', 'incluso'],
  excluded: ['excluded', 'exclus', 'exclu', 'ausgeschlossen', 'esclusi', 'escluso'],
  modules: ['modules', 'module', 'moduli', 'modulo'],
  language: ['language', 'langue', 'sprache', 'lingua'],
  note: ['note', 'notes', 'remarque', 'notiz', 'bemerkung', 'nota'],
  customisations: [
    'customisations',
    'customizations',
    'personnalisations',
    'objets personnalises',
    'anpassungen',
    'individualisierungen',
    'personalizzazioni',
  ],
};

const BY_NAME = new Map(COLUMNS.flatMap((column) => NAMES[column].map((name) => [name, column] as const)));

export type HeaderFault =
  | { code: 'missing-column'; column: Column }
  /** `position` counts from 1. */
  | { code: 'repeated-column'; column: Column; position: number };

export interface Header {
  /** By position in the file; undefined for columns that are not read. */
  columns: (Column | undefined)[];
  /** Names of those. */
  ignored: string[];
  /** Empty: lines can be read. */
  faults: HeaderFault[];
}

export function readHeader(cells: readonly string[]): Header {
  const columns = cells.map((cell) => BY_NAME.get(plain(cell)));
  return {
    columns,
    ignored: cells.filter((cell, index) => columns[index] === undefined && cell.trim() !== ''),
    faults: [
      ...columns.flatMap((column, index): HeaderFault[] =>
        column !== undefined && columns.indexOf(column) !== index
          ? [{ code: 'repeated-column', column, position: index + 1 }]
          : [],
      ),
      ...REQUIRED.filter((column) => !columns.includes(column)).map((column): HeaderFault => ({
        code: 'missing-column',
        column,
      })),
    ],
  };
}

function plain(name: string): string {
  return withoutAccents(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Lower case, accents taken off. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
