import type { Outcome } from './outcomes';

const COLUMNS: { title: string; width: number; value: (outcome: Outcome) => string }[] = [
  { title: 'Key', width: 8, value: ({ key }) => key },
  { title: 'Client', width: 17, value: ({ client }) => client },
  { title: 'Request type', width: 26, value: ({ requestType }) => requestType },
  { title: 'Summary', width: 44, value: ({ summary }) => summary },
  { title: 'Level', width: 7, value: ({ decision }) => decision?.level ?? '' },
  { title: 'Coverage', width: 11, value: ({ decision }) => decision?.coverage ?? '' },
  { title: 'Billing', width: 13, value: ({ decision }) => decision?.billing ?? '' },
  { title: 'State', width: 12, value: ({ decision }) => decision?.state ?? 'not decided' },
];

/** One line per request; what is too long for its column ends in an ellipsis. */
export function outcomeTable(outcomes: Outcome[]): string {
  const line = (cells: string[]): string =>
    cells
      .map((cell, index) => fit(cell, COLUMNS[index]?.width ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(COLUMNS.map(({ title }) => title)),
    COLUMNS.map(({ width }) => '─'.repeat(width)).join('  '),
    ...outcomes.map((outcome) => line(COLUMNS.map(({ value }) => value(outcome)))),
  ].join('\n');
}

function fit(text: string, width: number): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= width
    ? letters.join('').padEnd(width)
    : `${letters.slice(0, width - 1).join('')}…`;
}
