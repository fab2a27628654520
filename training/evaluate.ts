import { readFileSync } from 'node:fs';
import { classify } from '../src/classify';
import { decide } from '../src/decide/decide';
import { DEFAULT_POLICY } from '../src/policy/default';
import { LOCALES } from '../src/policy/vocabulary';
import { readLabelledLine, requestText, type LabelledLine } from './requests';
import { categoryScores, scoresOf, type CategoryScore, type Judged, type Scores } from './scores';

const USAGE = 'Usage: npm run -s evaluate -- FILE [--json]';

function main(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  const file = files[0];
  if (file === undefined || files.length > 1 || unknown !== undefined) return fail([USAGE]);

  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    return fail([`Cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }

  const items: Judged[] = [];
  const errors: string[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      const read = readLabelledLine(line);
      if (read.ok) items.push(judge(read.value));
      else errors.push(`${file}:${at + 1}: ${read.error}`);
    });
  if (errors.length > 0) return fail(errors);
  if (items.length === 0) return fail([`${file} has no items.`]);

  const report = {
    all: scoresOf(items),
    languages: Object.fromEntries(
      LOCALES.map((lang) => [lang, scoresOf(items.filter((item) => item.lang === lang))]),
    ),
    categories: categoryScores(items),
  };
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : print(report));
  return 0;
}

function judge(line: LabelledLine): Judged {
  const decision = decide({
    classification: classify(requestText(line)),
    policy: DEFAULT_POLICY,
    contract: { kind: 'not-managed' },
    inputHash: '',
    now: new Date(0),
  });
  return {
    lang: line.lang,
    category: line.category,
    coverage: line.coverage,
    ambiguous: line.ambiguous,
    alt: line.alt ?? null,
    decided: {
      category: decision.category,
      coverage: DEFAULT_POLICY.categories[decision.category].coverage,
      confidence: decision.confidence,
      automatic: decision.state === 'automatic',
      mayBeBilled: decision.billing === 'may-be-billed',
      lang: decision.lang,
    },
  };
}

interface Report {
  all: Scores;
  languages: Record<string, Scores>;
  categories: CategoryScore[];
}

const ROWS: readonly { key: keyof Scores; name: string }[] = [
  { key: 'items', name: 'items' },
  { key: 'unambiguous', name: 'unambiguous items' },
  { key: 'strict', name: 'strict' },
  { key: 'lenient', name: 'lenient' },
  { key: 'macroF1', name: 'macro-F1' },
  { key: 'coverage', name: 'coverage, without other' },
  { key: 'automatic', name: 'decided automatically' },
  { key: 'mayBeBilled', name: 'announced as may be billed' },
  { key: 'mayBeBilledPrecision', name: 'of these truly out' },
  { key: 'coveredToldMayBeBilled', name: 'covered, told may be billed' },
  { key: 'calibrationError', name: 'calibration error' },
  { key: 'language', name: 'language detected' },
];
const COUNTS: ReadonlySet<keyof Scores> = new Set<keyof Scores>(['items', 'unambiguous', 'mayBeBilled']);

function print({ all, languages, categories }: Report): string {
  const columns: [string, Scores][] = [['all', all], ...Object.entries(languages)];
  const lines = [
    ['', ...columns.map(([name]) => name)],
    ...ROWS.map(({ key, name }) => [
      name,
      ...columns.map(([, scores]) => (COUNTS.has(key) ? String(scores[key]) : ratio(scores[key]))),
    ]),
  ];
  const categoryLines = [
    ['category', 'items', 'precision', 'recall', 'F1'],
    ...categories.map((score) => [
      score.category,
      String(score.items),
      ratio(score.precision),
      ratio(score.recall),
      ratio(score.f1),
    ]),
  ];
  return `${table(lines)}\n\n${table(categoryLines)}\n`;
}

function table(lines: readonly string[][]): string {
  return lines
    .map(([name = '', ...cells]) =>
      [name.padEnd(28), ...cells.map((cell) => cell.padStart(10))].join('').trimEnd(),
    )
    .join('\n');
}

function ratio(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function fail(messages: readonly string[]): number {
  process.stderr.write(`${messages.join('\n')}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
