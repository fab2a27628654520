import { budgets, kilobytes } from '../app/budgets';
import { type Bundle, bundleApp } from '../app/bundle';
import { type Load, loadBundle } from '../app/load';
import { handlerExports, readManifest } from '../app/manifest';
import { buildScreens, screenSize } from '../app/screens';
import { root } from '../root';
import { validateManifest } from './atlassian-manifest';
import { lintApp } from './atlassian-lint';
import { type Check, type Finding, fineUnless, runChecks } from './check';
import { compareWithOfficial } from './official-contract';
import { brokenRules } from './own-rules';

/** Loading time depends on the machine and on what else it does: only a multiple of the budget, at best, is an error. */
const slowMachine = 3;
const loads = 7;

const contracts = process.env['PALIER_CONTRACTS'];
const officialContracts = contracts === undefined || contracts === '' ? undefined : contracts;

let bundle: Bundle | undefined;
let load: Load | undefined;

function bundled(): Bundle {
  if (bundle === undefined) throw new Error('there is no bundle');
  return bundle;
}

function loaded(): Load {
  load ??= loadBundle(bundled().file, loads);
  return load;
}

const checks: Check[] = [
  { name: 'manifest by Atlassian', run: validateManifest },
  {
    name: 'manifest by our own rules',
    run: () => fineUnless(brokenRules(readManifest()), 'no egress, nothing open that should not be'),
  },
  { name: 'lint by Atlassian', run: () => lintApp(officialContracts) },
  { name: 'bundle by Atlassian', run: bundleIt },
  { name: 'handlers', run: handlers },
  { name: 'bundle loads', run: loadTime },
  { name: 'screens build', run: screens },
  ...Object.entries(budgets.screenBytes).map(([key, limit]) => ({
    name: `screen ${key}`,
    run: () => screen(key, limit),
  })),
  ...(officialContracts === undefined
    ? []
    : [
        {
          name: 'REST description against the official one',
          run: () => compareWithOfficial(officialContracts),
        },
      ]),
];

async function bundleIt(): Promise<Finding> {
  bundle = await bundleApp();
  const ok = bundle.bytes <= budgets.bundleBytes && bundle.warnings.length === 0;
  const summary = `${kilobytes(bundle.bytes)} of ${kilobytes(budgets.bundleBytes)}`;
  return { ok, summary, details: bundle.warnings };
}

function handlers(): Finding {
  const wanted = handlerExports(readManifest());
  const missing = wanted.filter((name) => !loaded().functions.includes(name));
  return fineUnless(
    missing.map((name) => `the bundle does not export ${name}`),
    `${wanted.length} exported`,
  );
}

function loadTime(): Finding {
  const { milliseconds, fastestMilliseconds } = loaded();
  const { loadMilliseconds } = budgets;
  const verdict = milliseconds <= loadMilliseconds ? '' : ', over it on this machine';
  return {
    ok: fastestMilliseconds <= slowMachine * loadMilliseconds,
    summary: `${milliseconds.toFixed(0)} ms of ${loadMilliseconds} ms${verdict} (median of ${loads} processes, fastest ${fastestMilliseconds.toFixed(0)} ms, Node ${process.versions.node})`,
  };
}

function screens(): Finding {
  const manifest = readManifest();
  buildScreens(manifest);
  const unbudgeted = manifest.resources.filter(({ key }) => !(key in budgets.screenBytes));
  return fineUnless(
    unbudgeted.map(({ key }) => `${key} has no budget`),
    `${manifest.resources.length} built`,
  );
}

function screen(key: string, limit: number): Finding {
  const resource = readManifest().resources.find((candidate) => candidate.key === key);
  if (resource === undefined) return { ok: false, summary: 'is not in the manifest' };
  const size = screenSize(resource);
  const later = size.later === 0 ? '' : `, ${kilobytes(size.later)} more when needed`;
  return {
    ok: size.first <= limit,
    summary: `${kilobytes(size.first)} of ${kilobytes(limit)}${later} (script and style, gzip)`,
  };
}

async function main(): Promise<void> {
  process.chdir(root);
  const { passed, failed } = await runChecks(checks);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
