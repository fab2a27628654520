import type { CsvRow } from '../csv';
import type { UploadedRow } from '../../../../src/bridge/admin/contracts';

/** The file that is being imported, as it was read. */
export interface SourceFile {
  name: string;
  header: string[];
  rows: CsvRow[];
}

/** Bytes of JSON of one part: what the storage keeps in one value, and half of what one call may carry. */
const MOST_BYTES = 200_000;

/** Cuts lines into parts that can be sent; a line that is larger by itself than any part is left over. */
export function partsOf(rows: readonly UploadedRow[]): { parts: UploadedRow[][]; tooLarge: UploadedRow[] } {
  const parts: UploadedRow[][] = [];
  const tooLarge: UploadedRow[] = [];
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const row of rows) {
    const more = encoder.encode(JSON.stringify(row)).length + 1;
    const last = parts.at(-1);
    if (more > MOST_BYTES) tooLarge.push(row);
    else if (last !== undefined && bytes + more <= MOST_BYTES) {
      last.push(row);
      bytes += more;
    } else {
      parts.push([row]);
      bytes = more;
    }
  }
  return { parts, tooLarge };
}
