import fc from 'fast-check';
import {
  type Csv,
  harmless,
  MOST_FILE_BYTES,
  MOST_LINES,
  readCsv,
  restored,
  writeCsv,
} from '../../static/admin/contracts/csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string): Csv => readCsv(bytes(text));
const rows = (csv: Csv) => {
  if (csv.kind !== 'ok') throw new Error(`Not read: ${JSON.stringify(csv.fault)}`);
  return csv.rows;
};
const EXPECTED: Csv = {
  kind: 'ok',
  header: ['Référence', 'Clients'],
  rows: [
    { line: 2, cells: ['W-1', 'Léman'] },
    { line: 3, cells: ['W-2', 'a;b, c'] },
  ],
};

describe('a file of contracts', () => {
  test.each([
    ['semicolons', 'Référence;Clients\r\nW-1;Léman\r\nW-2;"a;b, c"\r\n'],
    ['commas', 'Référence,Clients\nW-1,Léman\nW-2,"a;b, c"'],
    ['tabs', 'Référence\tClients\nW-1\tLéman\nW-2\ta;b, c'],
    ['a byte order mark', '\uFEFFRéférence;Clients\nW-1;Léman\nW-2;"a;b, c"'],
    ['quoted names of columns', '"Référence";"Clients"\rW-1;Léman\rW-2;"a;b, c"\r'],
  ])('is read with %s', (_what, text) => {
    expect(read(text)).toEqual(EXPECTED);
  });

  test('is read as Excel saves it: by code page 1252, by UTF-16, with its hint', () => {
    const text = 'Référence;Clients\r\nW-1;Léman\r\nW-2;"a;b, c"\r\n';
    expect(readCsv(Uint8Array.from(text, (character) => character.charCodeAt(0)))).toEqual(EXPECTED);
    expect(readCsv(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(EXPECTED);
    expect(rows(read(`sep=,\r\nRéférence,Clients\r\nW-1,Léman`))).toEqual([
      { line: 3, cells: ['W-1', 'Léman'] },
    ]);
  });

  test('counts lines as an editor does, over blank lines and breaks in cells', () => {
    const text = 'a;b\r\n\r\n1;"two\nlines"\r\n;\r\n2;"x ""y"""\r\n3;"\r\n\r\n"\r\n4;z';
    expect(rows(read(text)).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, '1'],
      [6, '2'],
      [7, '3'],
      [10, '4'],
    ]);
  });

  test('counts a pair once where line ends are mixed and the file is cut within it', () => {
    expect(rows(read('a\rb\r\nc')).map(({ line }) => line)).toEqual([2, 3]);
  });

  test('may have thousands of lines', () => {
    const text = `a;b\n${Array.from({ length: MOST_LINES }, (_, n) => `W-${String(n)};x`).join('\n')}`;
    expect(rows(read(text)).at(-1)).toEqual({
      line: MOST_LINES + 1,
      cells: [`W-${String(MOST_LINES - 1)}`, 'x'],
    });
  });
});

describe('what is no such file is told apart', () => {
  test.each([
    ['more lines than can be imported', `a;b\n${'x;y\n'.repeat(MOST_LINES + 1)}`, 'too-many-lines'],
    ['nothing', '  \r\n', 'empty'],
    ['a header alone', 'a;b;c\r\n\r\n', 'no-lines'],
    ['a page of the web', '<!DOCTYPE html><html><body>Sign in</body></html>', 'html'],
    ['a workbook of Excel', 'PK\u0003\u0004…', 'workbook'],
    ['something binary', 'GIF89a\0\u0001', 'binary'],
    ['a PDF', '%PDF-1.7 …', 'binary'],
  ])('%s', (_what, text, code) => {
    expect(read(text)).toMatchObject({ kind: 'bad', fault: { code } });
  });

  test('twenty megabytes', () => {
    expect(readCsv(new Uint8Array(MOST_FILE_BYTES * 2))).toEqual({
      kind: 'bad',
      fault: { code: 'too-large' },
    });
  });

  test('a quotation mark that is not closed, by its line', () => {
    expect(read('a;b\n1;2\n3;"4\n5;6\n')).toEqual({ kind: 'bad', fault: { code: 'quotes', line: 3 } });
  });

  test('whatever it holds, it is read or refused, and line numbers rise', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...Array.from('a1;,"\n\r\t=\'')) }).map(bytes),
        ),
        (content) => {
          const csv = readCsv(content);
          if (csv.kind === 'bad') return;
          const lines = csv.rows.map(({ line }) => line);
          expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('an export', () => {
  test.each(['=1+1', '+41 21', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''@x"])(
    'holds nothing that a spreadsheet runs: %j',
    (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`);
      expect(restored(harmless(cell))).toBe(cell);
    },
  );

  test.each(['W-1', '2026-01-01', "l'an", "'quoted'", '', 'a=b'])('leaves other cells alone: %j', (cell) => {
    expect(harmless(cell)).toBe(cell);
    expect(restored(cell)).toBe(cell);
  });

  test('reads as the very cells that were written', () => {
    const CELL = fc.string({ unit: fc.constantFrom(...Array.from('aé;,"\n\r\t=+-@\' ')), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('W-1', '=W', '-1'), CELL, CELL), { minLength: 1 }),
        (lines) => {
          const csv = read(writeCsv([['reference', 'b', 'c'], ...lines]));
          expect(rows(csv).map(({ cells }) => cells)).toEqual(lines);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
