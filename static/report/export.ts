import type { Report } from '../../src/bridge/report';
import { factsOfCode, OTHERS } from '../../src/report/code';
import { figuresOf, type Filter, isWithin } from '../../src/report/figures';
import type { Billing, CategoryId, Coverage } from '../../src/report/code';
import { saveFile } from '../admin/save-file';
import type { Host } from '../ui/host';
import { reportWords } from './words';

const COVERAGES = ['covered', 'out', 'no-contract', 'to-confirm'] as const satisfies Coverage[];
const BILLINGS = [
  'not-billed',
  'to-confirm',
  'may-be-billed',
  'billable',
  'accepted',
  'contested',
] as const satisfies Billing[];
const STATES = ['automatic', 'suggested', 'needs-review', 'confirmed', 'corrected'] as const;

/** Saves what is shown as a file; returns how many lines it has below its heading. */
export async function saveReport(report: Report, filter: Filter, host: Host): Promise<number> {
  const { writeCsv } = await import('../admin/contracts/csv');
  const rows = reportRows(report, filter, host);
  const months = report.months.map(({ month }) => month);
  const span = [months[0], months.at(-1)].join('_');
  saveFile(
    `${reportWords[host.locale].csv.file}-${report.project.key}-${span}.csv`,
    'text/csv',
    writeCsv(rows),
  );
  return rows.length - 1;
}

/**
 * A heading, and one line for each month, organisation, category and level that has requests. A request of several
 * organisations is on a line of its own that names them all, so that the lines add up to the requests.
 */
export function reportRows(report: Report, filter: Filter, host: Pick<Host, 'locale'>): string[][] {
  const words = reportWords[host.locale];
  const { csv } = words;
  const lines = report.months.flatMap(({ month, counts }) =>
    [...linesOf(counts, filter)].map(([line, ofLine]) => {
      const [category, level, organisations] = JSON.parse(line) as [CategoryId, 1 | 2 | null, string[]];
      const group = figuresOf([{ month, counts: ofLine }]);
      const named = organisations.map((id) =>
        id === OTHERS ? words.others : (report.organisations[id] ?? id),
      );
      return [
        month,
        named.join(', '),
        report.names.categories[category],
        level === null ? '' : String(level),
        ...[
          group.requests,
          group.rnd,
          ...COVERAGES.map((id) => group.coverage[id]),
          ...BILLINGS.map((id) => group.billing[id]),
          ...STATES.map((id) => group.state[id]),
          group.corrected.count,
          group.contested,
          group.objected,
          group.right.of,
          group.right.count,
        ].map(String),
      ];
    }),
  );
  return [
    [
      words.month,
      words.organisation,
      words.category,
      words.level,
      words.requests,
      csv.rnd,
      ...COVERAGES.map((id) => csv.coverage[id]),
      ...BILLINGS.map((id) => csv.billing[id]),
      ...STATES.map((id) => csv.state[id]),
      csv.corrected,
      csv.contested,
      csv.objected,
      words.checked,
      csv.readSame,
    ],
    ...lines.sort(byCells),
  ];
}

/** Counts by what makes a line. */
function linesOf(counts: Record<string, number>, filter: Filter): Map<string, Record<string, number>> {
  const lines = new Map<string, Record<string, number>>();
  for (const [code, count] of Object.entries(counts)) {
    const facts = factsOfCode(code);
    if (!facts || !isWithin(facts, filter)) continue;
    const line = JSON.stringify([facts.category, facts.level, facts.organisations]);
    lines.set(line, { ...lines.get(line), [code]: count });
  }
  return lines;
}

function byCells(one: string[], other: string[]): number {
  for (let at = 0; at < 4; at++) {
    const order = (one[at] ?? '').localeCompare(other[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
