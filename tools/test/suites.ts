import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../root';

/** What a step found; `output` is shown under its name. */
export interface Outcome {
  passed: number;
  failed: number;
  output: string;
}

/** Where a test runner reports to, and how to count what it says. */
export interface Report {
  file: string;
  read(code: number, output: string): Outcome;
}

const reports = join(root, '.cache', 'reports');

/** TypeScript projects, each with its own environment (Node, DOM, Vite). */
export function typedProjects(): string[] {
  return ['.', 'static', 'sandbox', 'sandbox/web/pages', 'training', 'tools', 'test'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  );
}

/** Of no test, or with a runner of their own. */
const notJest = new Set(['browser', 'support']);

/** Test folders of what runs on Forge, those that mirror `src/` and those that run it whole; and all the others. */
export function testFolders(): { backEnd: string[]; others: string[] } {
  const runsOnForge = new Set([...foldersIn('src'), 'app', 'forge']);
  const folders = foldersIn('test').filter((name) => !notJest.has(name));
  const patterns = (names: string[]) => names.map((name) => `test/${name}/`);
  const backEnd = patterns(folders.filter((name) => runsOnForge.has(name)));
  if (backEnd.length === 0) throw new Error('No back end tests found.');
  return { backEnd, others: patterns(folders.filter((name) => !runsOnForge.has(name))) };
}

function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

const jestResults = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numRuntimeErrorTestSuites: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/** A test file that ran no test, and a test that was skipped, count as failures. */
export function jestReport(label: string): Report {
  const file = freshReport(`${label}.json`);
  return {
    file,
    read(code, output) {
      if (!existsSync(file)) return { passed: 0, failed: 1, output };
      const report = v.parse(jestResults, JSON.parse(readFileSync(file, 'utf8')));
      const empty = report.testResults.filter(
        (suite) =>
          suite.status === 'passed' && !suite.assertionResults.some((test) => test.status === 'passed'),
      );
      const skipped = report.numPendingTests + report.numTodoTests;
      const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + empty.length + skipped;
      const notes = [
        ...empty.map((suite) => `No test ran in ${suite.name}`),
        ...(skipped > 0 ? [`${skipped} tests were skipped`] : []),
      ];
      return counted(report.numPassedTests, failed, code, output, notes);
    },
  };
}

const playwrightResults = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** As `jestReport`, for Playwright; a test that passed only when repeated counts as a failure. */
export function playwrightReport(): Report {
  const file = freshReport('browser.json');
  return {
    file,
    read(code, output) {
      if (!existsSync(file)) return { passed: 0, failed: 1, output };
      const { stats } = v.parse(playwrightResults, JSON.parse(readFileSync(file, 'utf8')));
      return counted(stats.expected, stats.unexpected + stats.flaky + stats.skipped, code, output, []);
    },
  };
}

/** A runner that ends badly has failed even when no test of its own has. */
function counted(passed: number, failed: number, code: number, output: string, notes: string[]): Outcome {
  const all = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  return {
    passed,
    failed: all,
    output: all === 0 ? `${passed} tests` : [output.trim(), ...notes].join('\n'),
  };
}

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}
