import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getNodeBundler } from '@forge/bundler';
import { validate } from '@forge/manifest';
import { root } from '../root';
import { buildFolder } from './build-folder';

type Logger = Parameters<typeof getNodeBundler>[0];
type Wrappers = Parameters<typeof getNodeBundler>[1];
type Manifest = Awaited<ReturnType<Parameters<typeof getNodeBundler>[2]['readConfig']>>;

export interface Bundle {
  /** The file that is loaded first; others stand beside it, loaded when needed. */
  file: string;
  /** Of all files. */
  bytes: number;
  warnings: string[];
}

/**
 * Bundles the back end as a deployment does, with Atlassian's bundler. Only the runtime's own wrapper, which comes from a
 * network, is left out. Throws when the bundler does.
 */
export async function bundleApp(): Promise<Bundle> {
  const { manifestObject } = await validate(false);
  const manifest = manifestObject?.typedContent as Manifest | undefined;
  if (manifest === undefined) throw new Error('The manifest is not valid.');
  const warnings: string[] = [];
  const bundler = getNodeBundler(collecting(warnings), noWrapper, {
    readConfig: () => Promise.resolve(manifest),
  });
  const { outputDir } = await bundler.bundle({
    appDirectory: root,
    entryPoints: [{ name: 'index', path: join(root, 'src', 'index.ts') }],
    ...(manifest.translations === undefined ? {} : { i18nConfig: manifest.translations }),
  });
  const folder = join(buildFolder(), 'app');
  rmSync(folder, { recursive: true, force: true });
  cpSync(outputDir, folder, { recursive: true });
  rmSync(outputDir, { recursive: true, force: true });
  const bytes = readdirSync(folder)
    .filter((name) => name.endsWith('.cjs'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { file: join(folder, 'index.cjs'), bytes, warnings };
}

const noScript = (): ReturnType<Wrappers['getNodeRuntimeWrapper']> =>
  Promise.resolve({ script: '', source: 'none', version: 'none' });
const noWrapper: Wrappers = { getNodeRuntimeWrapper: noScript, getNodeRuntimeLoader: noScript };

function collecting(warnings: string[]): Logger {
  const ignore = (): undefined => undefined;
  return {
    traceEnabled: false,
    debugEnabled: false,
    trace: ignore,
    debug: ignore,
    info: ignore,
    warn: (message) => warnings.push(message),
    error: (error) => warnings.push(error.message),
  };
}
