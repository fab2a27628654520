import { ensureChromium } from '../chromium';
import { newestBackEndNode, wantedNodeMajor } from './node24';
import { runTool } from './run-tool';
import { jestReport, playwrightReport, testFolders, typedProjects } from './suites';
import type { Outcome } from './suites';

interface Step {
  name: string;
  title: string;
  run: () => Promise<Outcome>;
}

/** Steps of one group run side by side; groups run one after the other. */
const groups: Step[][] = [
  [
    { name: 'types', title: 'Types', run: types },
    { name: 'lint', title: 'Lint', run: () => one('eslint', ['.']) },
    { name: 'format', title: 'Format', run: () => one('prettier', ['--check', '--log-level', 'warn', '.']) },
    {
      name: 'unused',
      title: 'Unused files, exports and dependencies',
      run: () => one('knip', ['--no-progress']),
    },
  ],
  [
    {
      name: 'jest',
      title: 'Site, screen, contract and structure tests',
      run: () => jest(process.execPath, 'jest', testFolders().others),
    },
  ],
  [{ name: 'node24', title: `Back end tests on Node ${wantedNodeMajor}`, run: backEndOnForgesNode }],
  [{ name: 'browser', title: 'Browser tests', run: browser }],
];

/** How many steps of a group run at once. */
const sideBySide = 2;

/** Runs the named steps, or all; prints what each found, then the counts alone on the last line. */
async function runSteps(names: string[]): Promise<number> {
  const known = groups.flat().map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown step ${unknown.join(', ')}. Steps: ${known.join(', ')}.\n`);
    return 1;
  }
  const outcomes: Outcome[] = [];
  for (const group of groups) {
    const waiting = group.filter((step) => names.length === 0 || names.includes(step.name));
    const worker = async (): Promise<void> => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
        outcomes.push(await told(step));
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Runs a step and prints its outcome. A step that cannot run has failed. */
async function told(step: Step): Promise<Outcome> {
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown): Outcome => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? error.message : String(error),
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed === 0 ? 'ok' : `${outcome.failed} FAILED`;
  const body = outcome.output.trim();
  process.stdout.write(
    `\n== ${step.title} (${step.name}): ${verdict}, ${seconds} s\n${body === '' ? '' : `${body}\n`}`,
  );
  return outcome;
}

/** A tool that is right or wrong as a whole. */
async function one(tool: string, args: string[]): Promise<Outcome> {
  const { code, output } = await runTool(process.execPath, tool, args);
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

async function types(): Promise<Outcome> {
  const wrong: string[] = [];
  for (const project of typedProjects()) {
    const { code, output } = await runTool(process.execPath, 'tsc', [
      '-p',
      project,
      '--noEmit',
      '--pretty',
      'false',
    ]);
    if (code !== 0) wrong.push(`tsc -p ${project}\n${output}`);
  }
  if (wrong.length > 0) return { passed: 0, failed: 1, output: wrong.join('\n') };
  return { passed: 1, failed: 0, output: '' };
}

async function jest(node: string, label: string, args: string[]): Promise<Outcome> {
  const report = jestReport(label);
  const options = ['--ci', '--maxWorkers=2', '--json', `--outputFile=${report.file}`];
  const { code, output } = await runTool(node, 'jest', [...options, ...args]);
  return report.read(code, withoutReport(output));
}

/** With `--json`, jest prints its report as well as writing it: one long line that helps nobody. */
function withoutReport(output: string): string {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');
}

/** Only there: on the running Node they would find the same, as slowly; the local site's tests run the app on it. */
async function backEndOnForgesNode(): Promise<Outcome> {
  const { node, note } = newestBackEndNode();
  const outcome = await jest(node, 'node24', testFolders().backEnd);
  return { ...outcome, output: `${note}\n${outcome.output}` };
}

async function browser(): Promise<Outcome> {
  const chromium = await ensureChromium();
  const report = playwrightReport();
  const { code, output } = await runTool(process.execPath, 'playwright', ['test', '--reporter=list,json'], {
    PALIER_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report.file,
  });
  return report.read(code, output);
}

void runSteps(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
