import type { Locale } from '../../../ui/locale';
import { contractWords } from '../words';
import type { LineFault } from '../words/shape';
import type { SourceFile } from './upload';

export function faultText({ code, params }: LineFault, locale: Locale): string {
  return contractWords[locale].faults[code](params ?? {});
}

/** The faulty lines as they were, each with its number and all that is wrong with it; the file can be put right and imported. */
export function faultyRows(source: SourceFile, faults: readonly LineFault[], locale: Locale): string[][] {
  const words = contractWords[locale];
  const byLine = new Map<number, LineFault[]>();
  for (const fault of faults) {
    const others = byLine.get(fault.line);
    if (others) others.push(fault);
    else byLine.set(fault.line, [fault]);
  }
  const width = source.header.length;
  return [
    [...source.header, words.line, words.reason],
    ...source.rows.flatMap(({ line, cells }) => {
      const found = byLine.get(line);
      if (!found) return [];
      const reasons = found.map((fault) =>
        fault.column === undefined
          ? faultText(fault, locale)
          : `${words.columns[fault.column]}${words.colon}${faultText(fault, locale)}`,
      );
      const padded = Array.from({ length: width }, (_, at) => cells[at] ?? '');
      // What stands beyond the header has no column of its own, and is not to be lost.
      return [[...padded, String(line), [...reasons, ...cells.slice(width)].join(' | ')]];
    }),
  ];
}
