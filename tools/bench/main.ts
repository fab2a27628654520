import { budgets, kilobytes } from '../app/budgets';
import { bundleApp } from '../app/bundle';
import { loadBundle } from '../app/load';
import { readManifest } from '../app/manifest';
import { buildScreens, screenSize, type ScreenSize } from '../app/screens';
import { root } from '../root';
import { compareAlternatives, comparisonAsText, type Comparison } from './alternatives';
import { backfillAsText, backfillCost, type BackfillCost } from './backfill';
import { classifySpeed, type ClassifySpeed } from './classify-speed';
import { memoryAsText, memoryCost, type MemoryCost } from './full-memory';
import { panelAsText, panelCost, type PanelCost } from './panel';
import { requestCost, type RequestCost } from './local-site';
import { reportAsText, reportCost, type ReportCost } from './report';

const requests = 50;
const loads = 15;
const panelLoads = 9;
const backfilled = 10_000;
const reported = 2000;

interface Figures {
  node: string;
  classify: ClassifySpeed[];
  memory: MemoryCost;
  bundle: { bytes: number; loadMs: number; fastestLoadMs: number };
  screens: ScreenSize[];
  panel: PanelCost;
  request: RequestCost;
  backfill: BackfillCost;
  report: ReportCost;
  /** Null when it was not asked for. */
  alternatives: Comparison | null;
}

async function figures(compare: () => Promise<Comparison | null>): Promise<Figures> {
  const manifest = readManifest();
  const classify = classifySpeed();
  const memory = memoryCost();
  const request = await requestCost(requests);
  const { file, bytes } = await bundleApp();
  const { milliseconds, fastestMilliseconds } = loadBundle(file, loads);
  buildScreens(manifest);
  const panel = await panelCost(panelLoads);
  const backfill = await backfillCost(backfilled);
  const report = await reportCost(reported);
  return {
    node: process.versions.node,
    classify,
    memory,
    bundle: { bytes, loadMs: milliseconds, fastestLoadMs: fastestMilliseconds },
    screens: manifest.resources.map(screenSize),
    panel,
    request,
    backfill,
    report,
    // Last: what the alternatives keep in memory slows down whatever follows.
    alternatives: await compare(),
  };
}

function asText({
  node,
  classify,
  memory,
  bundle,
  screens,
  panel,
  request,
  backfill,
  report,
  alternatives,
}: Figures): string {
  const { screenBytes } = budgets;
  const limitOf = (key: string): string =>
    key in screenBytes ? ` (budget ${kilobytes(screenBytes[key as keyof typeof screenBytes])})` : '';
  return [
    `Node ${node}`,
    '',
    `Classify one request (budget ${budgets.classifyMilliseconds} ms, median)`,
    ...classify.map(
      ({ lang, characters, medianMs, p95Ms, timesTokenizer }) =>
        `  ${lang}  ${medianMs.toFixed(3)} ms median, ${p95Ms.toFixed(3)} ms p95, ${characters} characters, ` +
        `${timesTokenizer.toFixed(1)} times a plain tokeniser`,
    ),
    '',
    ...memoryAsText(memory),
    '',
    "Back end by Forge's bundler",
    `  size  ${kilobytes(bundle.bytes)} (budget ${kilobytes(budgets.bundleBytes)})`,
    `  load  ${bundle.loadMs.toFixed(0)} ms, median of ${loads} processes, fastest ${bundle.fastestLoadMs.toFixed(0)} ms (budget ${budgets.loadMilliseconds} ms)`,
    '',
    'Screens: script and style to appear, gzip',
    ...screens.map(
      ({ key, first, later }) =>
        `  ${key.padEnd(7)} ${kilobytes(first)}${limitOf(key)}, ${kilobytes(later)} more when needed`,
    ),
    '',
    ...panelAsText(panel),
    '',
    `A new request on the local site (${request.requests} in a row)`,
    `  created to tagged  ${request.createdToTaggedMedianMs.toFixed(0)} ms median, ` +
      `${request.createdToTaggedP95Ms.toFixed(0)} ms p95 (budget ${budgets.createdToTaggedMilliseconds} ms)`,
    `  calls to Jira      ${request.reads.toFixed(2)} reads and ${request.writes.toFixed(2)} writes each; ` +
      `the first one read ${request.firstReads} times`,
    ...Object.entries(request.calls).map(([call, count]) => `    ${String(count).padStart(4)} ${call}`),
    '',
    ...backfillAsText(backfill),
    '',
    ...reportAsText(report),
    ...(alternatives === null ? [] : ['', ...comparisonAsText(alternatives)]),
  ].join('\n');
}

const USAGE = 'Usage: npm run bench -- [FILE] [--json] [--without-alternatives]';
const OPTIONS = ['--json', '--without-alternatives'];

async function main(args: readonly string[]): Promise<number> {
  const [file, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (more.length > 0 || args.some((arg) => arg.startsWith('--') && !OPTIONS.includes(arg))) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  process.chdir(root);
  const compare = args.includes('--without-alternatives')
    ? () => Promise.resolve(null)
    : () => compareAlternatives(file);
  const measured = await figures(compare);
  const json = args.includes('--json');
  process.stdout.write(`${json ? JSON.stringify(measured, undefined, 2) : asText(measured)}\n`);
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
