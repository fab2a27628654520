import { existsSync } from 'node:fs';
import { ensureChromium } from '../chromium.mjs';
import { runTool } from './run-tool.mjs';
import { newestBackEndNode, wantedNodeMajor } from './node24.mjs';
import { backEndFolders, playwrightReport, jestReport, typedProjects } from './suites.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 *   What a step found: `output` is shown under the step's name.
 * @typedef {{ name: string, title: string, run: () => Promise<Outcome> }} Step
 */

/** Steps of one group run side by side; groups run one after the other. */
const groups = /** @type {Step[][]} */ ([
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
      title: 'Unit, site, contract and structure tests',
      run: () => jest(process.execPath, 'jest', []),
    },
  ],
  [{ name: 'node24', title: `Back end tests on Node ${wantedNodeMajor}`, run: backEndOnForgesNode }],
  [{ name: 'browser', title: 'Browser tests', run: browser }],
]);

/** How many steps of a group run at once. */
const sideBySide = 2;

/**
 * Runs the named steps, or all. Prints what each found, then the counts alone on the last line.
 * @param {string[]} names
 * @returns {Promise<number>} The exit code.
 */
export async function runSteps(names) {
  const known = groups.flat().map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown step ${unknown.join(', ')}. Steps: ${known.join(', ')}.\n`);
    return 1;
  }
  let passed = 0;
  let failed = 0;
  for (const group of groups) {
    const waiting = group.filter((step) => names.length === 0 || names.includes(step.name));
    await Promise.all(
      Array.from({ length: sideBySide }, async () => {
        for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
          const outcome = await timed(step);
          passed += outcome.passed;
          failed += outcome.failed;
        }
      }),
    );
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** @param {Step} step */
async function timed(step) {
  const start = performance.now();
  const outcome = await step
    .run()
    .catch((error) => ({ passed: 0, failed: 1, output: String(error?.message ?? error) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed === 0 ? 'ok' : `${outcome.failed} FAILED`;
  const body = outcome.output.trim();
  process.stdout.write(
    `\n== ${step.title} (${step.name}): ${verdict}, ${seconds} s\n${body === '' ? '' : `${body}\n`}`,
  );
  return outcome;
}

/**
 * A tool that is right or wrong as a whole.
 * @param {string} tool
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function one(tool, args) {
  const { code, output } = await runTool(process.execPath, tool, args);
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

/** @returns {Promise<Outcome>} */
async function types() {
  const wrong = [];
  for (const project of typedProjects()) {
    const { code, output } = await runTool(process.execPath, 'tsc', ['-p', project, '--pretty', 'false']);
    if (code !== 0) wrong.push(`tsc -p ${project}\n${output}`);
  }
  return wrong.length === 0
    ? { passed: 1, failed: 0, output: '' }
    : { passed: 0, failed: 1, output: wrong.join('\n') };
}

/**
 * @param {string} node
 * @param {string} label
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function jest(node, label, args) {
  const report = jestReport(label);
  const { code, output } = await runTool(node, 'jest', [
    '--ci',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${report.file}`,
    ...args,
  ]);
  return report.read(code, output);
}

/** @returns {Promise<Outcome>} */
async function backEndOnForgesNode() {
  const { node, note } = newestBackEndNode();
  const folders = backEndFolders();
  const outcome = await jest(node, 'node24', folders);
  return { ...outcome, output: `${note}\n${outcome.output}` };
}

/** @returns {Promise<Outcome>} */
async function browser() {
  if (!existsSync('test/browser')) return { passed: 0, failed: 1, output: 'test/browser is missing.' };
  const chromium = await ensureChromium();
  const report = playwrightReport();
  const { code, output } = await runTool(process.execPath, 'playwright', ['test', '--reporter=list,json'], {
    PALIER_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report.file,
  });
  return report.read(code, output);
}
