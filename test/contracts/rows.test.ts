import fc from 'fast-check';
import type { ContractTerms } from '../../src/contracts/contract';
import { referenceKey } from '../../src/contracts/reference';
import { readRows, rowOf, type RowsRead, type SourceRow } from '../../src/contracts/rows';
import { COLUMNS, readHeader } from '../../src/contracts/rows-columns';
import { directoryOf } from '../../src/contracts/rows-organisations';
import { CATEGORY_IDS, LOCALES } from '../../src/policy/vocabulary';

const DESKS = [
  { id: '1', name: 'Fiduciaire Léman SA' },
  { id: '2', name: 'Maschinenbau Aare AG' },
  { id: '3', name: 'Muster; Söhne & Co.' },
  { id: '4', name: 'Doppelt GmbH' },
  { id: '5', name: 'Doppelt GmbH' },
  { id: '6', name: '77' },
];
const directory = directoryOf(DESKS);
const NOTHING: ReadonlyMap<string, ContractTerms> = new Map();

/** Reads one line of a file whose header names these columns. */
function read(
  cells: Record<string, string>,
  existing: ReadonlyMap<string, ContractTerms> = NOTHING,
): RowsRead {
  const { columns, faults } = readHeader(Object.keys(cells));
  expect(faults).toEqual([]);
  return readRows(columns, [{ line: 2, cells: Object.values(cells) }], directory, existing);
}
const GOOD = { reference: 'W-1', organisations: 'Fiduciaire Léman SA', start: '2026-01-01' };
const terms = (cells: Record<string, string>): ContractTerms | undefined => {
  const { contracts, faults } = read({ ...GOOD, ...cells });
  expect(faults).toEqual([]);
  return contracts[0]?.terms;
};
const faults = (cells: Record<string, string>) => {
  const result = read({ ...GOOD, ...cells });
  expect(result.contracts).toEqual([]);
  return result.faults.map(({ line, column, code }) => `${String(line)} ${column ?? 'line'} ${code}`);
};

describe('the header', () => {
  test.each([
    [
      'English',
      'Reference;Organisations;Start;End;State;Included;Excluded;Modules;Language;Note;Customisations',
    ],
    [
      'French',
      'Référence;Clients;Date de début;Date de fin;État;Inclus;Exclus;Modules;Langue;Remarque;Personnalisations',
    ],
    [
      'German',
      'Vertragsnummer;Kunden;Beginn;Ende;Zustand;Inbegriffen;Ausgeschlossen;Module;Sprache;Bemerkung;Anpassungen',
    ],
    ['Italian', 'Riferimento;Clienti;Inizio;Fine;Stato;Inclusi;Esclusi;Moduli;Lingua;Nota;Personalizzazioni'],
  ])('is read in %s', (_language, header) => {
    expect(readHeader(header.split(';'))).toEqual({ columns: [...COLUMNS], ignored: [], faults: [] });
  });

  test('in any order, with columns that are not read', () => {
    expect(readHeader([' START_DATE ', 'Turnover', 'reference', 'Organization'])).toEqual({
      columns: ['start', undefined, 'reference', 'organisations'],
      ignored: ['Turnover'],
      faults: [],
    });
  });

  test('lacks what a line cannot do without, or names a column twice', () => {
    expect(readHeader(['reference', 'bis', 'Ende']).faults).toEqual([
      { code: 'repeated-column', column: 'end', position: 3 },
      { code: 'missing-column', column: 'organisations' },
      { code: 'missing-column', column: 'start' },
    ]);
  });
});

describe('a line', () => {
  test('with the least is an active contract without an end', () => {
    expect(terms({})).toEqual({
      reference: 'W-1',
      organisations: [DESKS[0]],
      start: '2026-01-01',
      state: 'active',
      terms: [],
      modules: [],
      customisations: [],
    });
  });

  test('says everything that a contract may hold', () => {
    expect(
      terms({
        start: '1.2.2026',
        end: '31.12.2026',
        state: 'Gekündigt',
        included: 'feature_request 2026-01-01..2026-06-30; training_information ..30.06.2026',
        excluded: 'data_modification 1.1.2026..; other',
        modules: 'Finance; Lohn\\; HR',
        language: 'de-CH',
        note: ' Nur Frau Meier.\nNicht abends. ',
        customisations: 'Facture spéciale|FacSpec | F\\|S; Rapport 12',
      }),
    ).toEqual({
      reference: 'W-1',
      organisations: [DESKS[0]],
      start: '2026-02-01',
      end: '2026-12-31',
      state: 'cancelled',
      terms: [
        { category: 'feature_request', effect: 'included', from: '2026-01-01', until: '2026-06-30' },
        { category: 'training_information', effect: 'included', until: '2026-06-30' },
        { category: 'data_modification', effect: 'excluded', from: '2026-01-01' },
        { category: 'other', effect: 'excluded' },
      ],
      modules: ['Finance', 'Lohn; HR'],
      language: 'de',
      note: ' Nur Frau Meier.\nNicht abends. ',
      customisations: [
        { name: 'Facture spéciale', aliases: ['FacSpec', 'F|S'] },
        { name: 'Rapport 12', aliases: [] },
      ],
    });
  });

  test.each([
    ['a name in other letters', 'FIDUCIAIRE  LEMAN sa', ['1']],
    ['an id', '2', ['2']],
    ['a name that looks like an id', '77', ['6']],
    ['a name that is out of date, with the id', 'Doppelt & Partner [5]', ['5']],
    ['several, one of them twice', '2; Fiduciaire Léman SA; Maschinenbau Aare AG', ['2', '1']],
    ['a name with the separator', 'Muster\\; Söhne & Co.', ['3']],
  ])('names its organisations: %s', (_what, organisations, ids) => {
    expect(terms({ organisations })?.organisations.map(({ id }) => id)).toEqual(ids);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['no reference', { reference: ' ' }, ['2 reference missing']],
    ['no organisation', { organisations: ';' }, ['2 organisations missing']],
    [
      'an unknown organisation',
      { organisations: 'Nobody; 99; 1' },
      ['2 organisations unknown-organisation', '2 organisations unknown-organisation'],
    ],
    [
      'a name of two organisations',
      { organisations: 'Doppelt GmbH' },
      ['2 organisations ambiguous-organisation'],
    ],
    ['no start', { start: '' }, ['2 start missing']],
    ['a day that the calendar lacks', { start: '2026-02-30' }, ['2 start bad-date']],
    ['a day as nobody can read it for sure', { end: '03/04/2026' }, ['2 end bad-date']],
    ['an end before the start', { end: '2025-12-31' }, ['2 end end-before-start']],
    ['an unknown state', { state: 'maybe' }, ['2 state unknown-state']],
    ['an unknown category', { included: 'coffee; feature_request' }, ['2 included unknown-category']],
    ['a term with one day', { excluded: 'feature_request 2026-01-01' }, ['2 excluded bad-term']],
    [
      'a term that ends before it begins',
      { excluded: 'feature_request 2026-02-01..2026-01-01' },
      ['2 excluded end-before-start'],
    ],
    ['an unknown language', { language: 'rm' }, ['2 language unknown-language']],
    ['a module that is too long', { modules: `ok;${'x'.repeat(81)}` }, ['2 modules too-long']],
    [
      'too many modules',
      { modules: Array.from({ length: 51 }, (_, n) => `m${String(n)}`).join(';') },
      ['2 modules too-many'],
    ],
    ['a line break in a name', { customisations: 'one\ntwo' }, ['2 customisations bad-text']],
    ['a note that is too long', { note: 'x'.repeat(2001) }, ['2 note too-long']],
    [
      'several mistakes, all of them told',
      { start: 'soon', state: '?', language: '?' },
      ['2 start bad-date', '2 language unknown-language', '2 state unknown-state'],
    ],
  ])('is refused for %s', (_what, cells, expected) => {
    expect(faults(cells)).toEqual(expected);
  });

  test('with fewer or more cells than the header is refused', () => {
    const rows: SourceRow[] = [
      { line: 2, cells: ['A', '1'] },
      { line: 3, cells: ['B', '1', '2026-01-01', ''] },
      { line: 4, cells: ['C', '1', '2026-01-01', 'x'] },
    ];
    const result = readRows(['reference', 'organisations', 'start'], rows, directory, NOTHING);
    expect(result.contracts.map(({ line }) => line)).toEqual([3]);
    expect(result.faults).toEqual([
      { line: 2, code: 'cell-count', params: { expected: '3', found: '2' } },
      { line: 4, code: 'cell-count', params: { expected: '3', found: '4' } },
    ]);
  });

  test('that names the reference of another line is refused, and so is the other', () => {
    const rows: SourceRow[] = ['A-1', 'B', 'a-1 ', 'A-1'].map((reference, at) => ({
      line: at + 2,
      cells: [reference, '1', '2026-01-01'],
    }));
    const result = readRows(['reference', 'organisations', 'start'], rows, directory, NOTHING);
    expect(result.contracts.map(({ line }) => line)).toEqual([3]);
    expect(result.faults.map(({ line, code, params }) => [line, code, params?.['line']])).toEqual([
      [2, 'duplicate-reference', '4'],
      [4, 'duplicate-reference', '2'],
      [5, 'duplicate-reference', '2'],
    ]);
  });

  test('leaves an existing contract what the file has no column for; an empty cell empties', () => {
    const before: ContractTerms = {
      reference: 'W-1',
      organisations: [{ id: '2', name: 'Maschinenbau Aare AG' }],
      start: '2025-01-01',
      end: '2025-12-31',
      state: 'suspended',
      terms: [
        { category: 'feature_request', effect: 'included' },
        { category: 'data_modification', effect: 'excluded' },
      ],
      modules: ['Finance'],
      note: 'Nur Frau Meier',
      customisations: [{ name: 'Rapport', aliases: [] }],
    };
    const { contracts } = read(
      { ...GOOD, start: '2025-01-01', included: '', note: '' },
      new Map([[referenceKey('w-1'), before]]),
    );
    const { note: _note, ...kept } = before;
    expect(contracts[0]?.terms).toEqual({
      ...kept,
      organisations: [DESKS[0]],
      terms: [{ category: 'data_modification', effect: 'excluded' }],
    });
  });
});

const LINE = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...Array.from(';|\\[]=+-@\'" a1,')), maxLength: 12 }),
  )
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '');
const DAY = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const SPAN = fc
  .tuple(fc.option(DAY, { nil: undefined }), fc.option(DAY, { nil: undefined }))
  .map(([one, other]) => {
    const isTurned = one !== undefined && other !== undefined && other < one;
    const [from, until] = isTurned ? [other, one] : [one, other];
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  });
const TERM = (effect: 'included' | 'excluded') =>
  fc.tuple(fc.constantFrom(...CATEGORY_IDS), SPAN).map(([category, span]) => ({ category, effect, ...span }));
const CONTRACT: fc.Arbitrary<ContractTerms> = fc
  .record({
    reference: LINE,
    organisations: fc.uniqueArray(fc.record({ id: fc.bigInt(0n, 10n ** 18n).map(String), name: LINE }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ id }) => id,
    }),
    span: fc.tuple(DAY, fc.option(DAY, { nil: undefined })),
    state: fc.constantFrom('active' as const, 'suspended' as const, 'cancelled' as const),
    included: fc.array(TERM('included'), { maxLength: 5 }),
    excluded: fc.array(TERM('excluded'), { maxLength: 5 }),
    modules: fc.array(LINE, { maxLength: 5 }),
    language: fc.option(fc.constantFrom(...LOCALES), { nil: undefined }),
    note: fc.option(
      fc.string({ unit: 'binary', maxLength: 100 }).filter((text) => text.trim() !== ''),
      { nil: undefined },
    ),
    customisations: fc.array(fc.record({ name: LINE, aliases: fc.array(LINE, { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  })
  .map(({ span: [one, other], included, excluded, language, note, ...rest }) => {
    const isTurned = other !== undefined && other < one;
    const end = isTurned ? one : other;
    return {
      ...rest,
      start: isTurned ? other : one,
      ...(end === undefined ? {} : { end }),
      terms: [...included, ...excluded],
      ...(language === undefined ? {} : { language }),
      ...(note === undefined ? {} : { note }),
    };
  });

describe('whatever a contract holds', () => {
  test('its line reads as the very same contract', () => {
    fc.assert(
      fc.property(CONTRACT, (contract) => {
        const known = directoryOf([...contract.organisations, ...DESKS]);
        const row = { line: 2, cells: rowOf(contract, known) };
        expect(readRows(COLUMNS, [row], known, NOTHING)).toEqual({
          contracts: [{ line: 2, terms: contract }],
          faults: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever a file holds', () => {
  const CELL = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '2026-01-01',
      '31.12.2026',
      'Fiduciaire Léman SA',
      '1;2',
      'feature_request ..',
      'W-1',
      '\\',
      '[1]',
      '..',
    ),
  );

  test('no line is lost: it is a contract, or faulty by its number, or blank', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...COLUMNS], { minLength: 3 }),
        fc.array(fc.array(CELL, { maxLength: 12 }), { maxLength: 20 }),
        (header, lines) => {
          const rows = lines.map((cells, at) => ({ line: at + 2, cells }));
          const { contracts, faults: found } = readRows(header, rows, directory, NOTHING);
          const good = new Set(contracts.map(({ line }) => line));
          const faulty = new Set(found.map(({ line }) => line));
          for (const { line, cells } of rows) {
            const isBlank = cells.every((cell) => cell.trim() === '');
            expect(Number(good.has(line)) + Number(faulty.has(line)) + Number(isBlank)).toBe(1);
          }
          expect(good.size + faulty.size).toBeLessThanOrEqual(rows.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no header breaks it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (cells) => {
        const { columns, faults: found } = readHeader(cells);
        expect(columns).toHaveLength(cells.length);
        expect(found.length > 0 || new Set(columns).has('reference')).toBe(true);
      }),
    );
  });
});
