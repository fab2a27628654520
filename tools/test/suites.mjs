import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';

const reports = join(root, '.cache', 'reports');

/** TypeScript projects, each with its own environment (Node, DOM, Vite). */
export function typedProjects() {
  return ['.', 'static', 'sandbox', 'sandbox/web/pages', 'training', 'tools', 'test'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  );
}

/** Test folders that exercise what runs on Forge: those that mirror `src/`, and the host that runs it whole. */
export function backEndFolders() {
  const mirrored = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const folders = [...mirrored, 'forge', 'story']
    .filter((name) => existsSync(join(root, 'test', name)))
    .map((name) => `test/${name}/`);
  if (folders.length === 0) throw new Error('No back end tests found.');
  return folders;
}

/** Where jest reports to, and how to count what it says. A test file that ran no test counts as a failure. */
export function jestReport(label) {
  const file = freshReport(`${label}.json`);
  return {
    file,
    read(code, output) {
      if (!existsSync(file)) return { passed: 0, failed: 1, output };
      const report = JSON.parse(readFileSync(file, 'utf8'));
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

/** As `jestReport`, for Playwright. */
export function playwrightReport() {
  const file = freshReport('browser.json');
  return {
    file,
    read(code, output) {
      if (!existsSync(file)) return { passed: 0, failed: 1, output };
      const { stats } = JSON.parse(readFileSync(file, 'utf8'));
      const failed = stats.unexpected + stats.flaky + stats.skipped;
      return counted(stats.expected, failed, code, output, []);
    },
  };
}

/** A runner that ends badly has failed even when no test of its own has. */
function counted(passed, failed, code, output, notes) {
  const all = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  return {
    passed,
    failed: all,
    output: all === 0 ? `${passed} tests` : [output.trim(), ...notes].join('\n'),
  };
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}
