import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lint } from '@forge/lint';
import { validate } from '@forge/manifest';
import { loadDescription } from '../../sandbox/site/openapi';
import { buildFolder } from '../app/build-folder';
import { filesUnder } from '../app/files';
import { type ProductCall, productCalls } from '../app/product-calls';
import { type Finding, fineUnless } from './check';

type Manifest = Parameters<typeof lint>[1];
type FeatureGates = Parameters<typeof lint>[4];

/**
 * Atlassian's client-side linters over the app's sources; the working directory is the checkout. `contracts` is a folder with the official REST descriptions;
 * without it the permission linter reads ours, which covers every call the local site knows.
 */
export async function lintApp(contracts: string | undefined): Promise<Finding> {
  const { manifestObject, errors } = await validate(false);
  const manifest = manifestObject?.typedContent as Manifest | undefined;
  if (manifest === undefined) {
    return {
      ok: false,
      summary: 'the manifest is not valid',
      details: (errors ?? []).map(({ message }) => message),
    };
  }
  describeProducts(contracts);
  const files = filesUnder('src', ['.ts']);
  const calls = productCalls();
  const said: string[] = [];
  const logger = { info: (message: string) => said.push(message) };
  const run = (names: string[]) =>
    lint(names, manifest, 'development', logger, gates, { linter: { mode: 'client-side' } });
  const results = [...(await run(files)), ...(await inFolderOf(spelledOut(calls), (file) => run([file])))];
  const complaints = results.flatMap((result) =>
    [...result.errors, ...result.warnings, ...result.approvals].map(
      (rule) => `${rule.class} ${result.file}:${rule.line} ${rule.message}`,
    ),
  );
  // A linter that could not start says so here and finds nothing.
  const unwell = said.filter((message) => /fail|skip|unable|error/i.test(message));
  const described = contracts === undefined ? 'our REST description' : 'the official REST descriptions';
  return fineUnless(
    [...new Set([...complaints, ...unwell])],
    `${files.length} files, permissions of ${calls.length} calls by ${described}`,
  );
}

/** Away from the checkout's `tsconfig.json`, which the linter would hold a generated file against. */
async function inFolderOf<T>(file: string, work: (name: string) => Promise<T>): Promise<T> {
  const here = process.cwd();
  const there = dirname(file);
  cpSync('manifest.yml', join(there, 'manifest.yml'));
  // The linter looks at what the manifest names, wherever it runs.
  for (const folder of ['locales', 'src', 'static']) {
    rmSync(join(there, folder), { force: true });
    symlinkSync(resolve(folder), join(there, folder), 'junction');
  }
  process.chdir(there);
  try {
    return await work(basename(file));
  } finally {
    process.chdir(here);
  }
}

/**
 * A file that makes each of the app's calls in the only form the permission linter reads: a literal route and a literal
 * method. The app itself makes them through one function.
 */
function spelledOut(calls: ProductCall[]): string {
  const folder = join(buildFolder(), 'permission-lint');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'product-calls.js');
  const lines = calls.map(({ method, path, place }) => {
    const route = path.replaceAll('{}', '${value}');
    return `asApp().requestJira(route\`${route}\`, { method: '${method}' }); // ${place}`;
  });
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** What Atlassian's tools ask a server about at run time, answered as it would be for an app without experiments. */
const answers: Record<string, () => Promise<unknown>> = { getDeprecatedRuntimes: () => Promise.resolve([]) };
// Its class cannot be made without a server; only its methods are called.
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
const gates = new Proxy(
  {},
  { get: (_target, name) => answers[String(name)] ?? (() => Promise.resolve(false)) },
) as FeatureGates;

/** Points the permission linter at files; it would download them otherwise. */
function describeProducts(contracts: string | undefined): void {
  const folder = join(buildFolder(), 'descriptions');
  mkdirSync(folder, { recursive: true });
  const nothing = join(folder, 'none.json');
  writeFileSync(nothing, '{"paths":{}}');
  const [jira, desk] =
    contracts === undefined
      ? ourDescriptions(folder)
      : [join(contracts, 'jira-platform-v3.openapi.json'), join(contracts, 'jsm.openapi.json')];
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: jira,
    LOCAL_JSM_SWAGGER: desk,
    LOCAL_JSW_SWAGGER: nothing,
    LOCAL_CONF_SWAGGER: nothing,
    LOCAL_CONF_V2_SWAGGER: nothing,
    LOCAL_BB_SWAGGER: nothing,
  });
}

function ourDescriptions(folder: string): [jira: string, desk: string] {
  const description = loadDescription();
  const part = (name: string, isPart: (path: string) => boolean): string => {
    const paths = Object.fromEntries(Object.entries(description.paths).filter(([path]) => isPart(path)));
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify({ ...description, paths }));
    return file;
  };
  const ofDesk = (path: string): boolean => path.startsWith('/rest/servicedeskapi/');
  return [part('jira', (path) => !ofDesk(path)), part('desk', ofDesk)];
}
