import Papa from 'papaparse';

/** Larger than ten thousand contracts ever are. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;
export const MOST_LINES = 10_000;

export interface CsvRow {
  /** As an editor counts lines, from 1; of a row with line breaks in a cell, its first. */
  line: number;
  cells: string[];
}

export type CsvFault =
  | { code: 'too-large' | 'workbook' | 'html' | 'binary' | 'empty' | 'no-lines' }
  | { code: 'too-many-lines'; most: number }
  /** A quotation mark that is not closed, or stands within a cell. */
  | { code: 'quotes'; line: number };

export type Csv = { kind: 'ok'; header: string[]; rows: CsvRow[] } | { kind: 'bad'; fault: CsvFault };

/** Reads a file as a spreadsheet saves it. Never throws for what the file holds. */
export function readCsv(bytes: Uint8Array): Csv {
  if (bytes.length > MOST_FILE_BYTES) return bad({ code: 'too-large' });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return bad({ code: 'workbook' });
  const text = decoded(bytes);
  if (text.includes('\0') || text.startsWith('%PDF')) return bad({ code: 'binary' });
  if (/^\s*<(!doctype|html|\?xml|head|body|table)\b/i.test(text)) return bad({ code: 'html' });
  if (text.trim() === '') return bad({ code: 'empty' });
  return parsed(text);
}

function parsed(text: string): Csv {
  // Excel's own hint, which it writes and reads.
  const hint = /^sep=(.)(\r\n|\n|\r)/i.exec(text);
  const content = hint ? text.slice(hint[0].length) : text;
  const rows: CsvRow[] = [];
  let fault: CsvFault | undefined;
  let line = hint ? 2 : 1;
  let from = 0;
  Papa.parse<string[]>(content, {
    delimiter: hint?.[1] ?? delimiterOf(content),
    step: ({ data, errors, meta }, parser) => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      if (broken) {
        fault = { code: 'quotes', line };
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data.map(restored) });
      if (rows.length > MOST_LINES + 1) {
        fault = { code: 'too-many-lines', most: MOST_LINES };
        parser.abort();
        return;
      }
      line += lineBreaks(content, from, meta.cursor);
      from = meta.cursor;
    },
  });
  if (fault) return bad(fault);
  const [header, ...lines] = rows;
  if (!header) return bad({ code: 'empty' });
  return lines.length === 0
    ? bad({ code: 'no-lines' })
    : { kind: 'ok', header: header.cells.map((cell) => cell.trim()), rows: lines };
}

function bad(fault: CsvFault): Csv {
  return { kind: 'bad', fault };
}

/** UTF-8 or UTF-16 by its mark; what is not UTF-8 is what Excel saves as plain CSV in western Europe. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The one thing it throws for: bytes that are not UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Names of columns hold none of these; cells may. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const counts = [';', ',', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function lineBreaks(text: string, from: number, to: number): number {
  // A pair is one break, also when a file of mixed line ends was cut within it: then it belongs to the row before.
  const start = from > 0 && text[from - 1] === '\r' && text[from] === '\n' ? from + 1 : from;
  return text.slice(start, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** What makes a spreadsheet take a cell for a formula, or could after it has been cut or widened. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe before whatever looks like a formula. */
export function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `harmless`. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A file that Excel opens by a double click: a byte order mark, semicolons, every formula made harmless. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(harmless)),
    { delimiter: ';', newline: '\r\n' },
  )}\r\n`;
}
