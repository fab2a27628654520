import { readFileSync } from 'node:fs';
import { classify } from '../src/classify';
import { decide } from '../src/decide/decide';
import { DEFAULT_POLICY } from '../src/policy/default';
import { printReport, reportOf } from './report';
import { printLearning } from './simulate-report';
import { readLabelledLine, requestText, type LabelledLine } from './requests';
import type { Judged } from './scores';

const USAGE =
  'Usage: npm run -s evaluate -- FILE [--json]\n       npm run -s evaluate -- --learning [tuning|reporting]';

function main(args: readonly string[]): number {
  if (args[0] === '--learning') return learning(args.slice(1));
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

  const report = reportOf(items);
  process.stdout.write(
    args.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : printReport(report),
  );
  return 0;
}

function learning([half = 'reporting', ...more]: readonly string[]): number {
  if ((half !== 'tuning' && half !== 'reporting') || more.length > 0) return fail([USAGE]);
  process.stdout.write(printLearning(half));
  return 0;
}

function judge(line: LabelledLine): Judged {
  const classification = classify(requestText(line));
  const decision = decide({
    classification,
    policy: DEFAULT_POLICY,
    contract: { kind: 'not-managed' },
    inputHash: '',
    now: new Date(0),
  });
  return {
    lang: line.lang,
    text: line.text ?? null,
    category: line.category,
    coverage: line.coverage,
    ambiguous: line.ambiguous,
    alt: line.alt ?? null,
    decided: {
      category: decision.category,
      coverage: DEFAULT_POLICY.categories[decision.category].coverage,
      confidence: decision.confidence,
      categoryConfidence: classification.confidence,
      automatic: decision.state === 'automatic',
      mayBeBilled: decision.billing === 'may-be-billed',
      lang: decision.lang,
    },
  };
}

function fail(messages: readonly string[]): number {
  process.stderr.write(`${messages.join('\n')}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
