import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, wherever the command was started. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldest = { major: 20, minor: 19 };

/**
 * Makes the checkout runnable: refuses a Node that is too old, and runs `npm ci` when what is installed is not what
 * the lock file asks for. Speaks on stderr only, so that a command's output stays its own. Exits the process when the
 * installation fails. Uses nothing but Node, since nothing may be installed yet.
 */
export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
    process.stderr.write(
      `Palier needs Node ${oldest.major}.${oldest.minor} or later; this is ${process.versions.node}.\n`,
    );
    process.exit(1);
  }
  if (!install('.')) process.exit(1);
}

/**
 * Runs `npm ci` in a folder of the checkout when what is installed there is not what its lock file asks for. Speaks on
 * stderr only. False when the installation failed, which it has then said.
 * @param {string} folder Relative to the checkout.
 * @returns {boolean}
 */
export function install(folder) {
  const path = join(root, folder);
  const where = folder === '.' ? '' : ` of ${folder}`;
  const reason = staleness(path);
  if (reason === undefined) return true;
  process.stderr.write(`Installing dependencies${where} (${reason}) …\n`);
  const { status, error } = npm(['ci', '--no-audit', '--no-fund'], { cwd: path, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.stderr.write(`npm ci${where} failed${error ? `: ${error.message}` : ''}.\n`);
  return status === 0;
}

/**
 * Runs a TypeScript file of the project with this Node, its input and outputs being those of this process.
 * @param {string} file Relative to the checkout.
 * @param {string[]} args
 * @returns {number} Its exit code.
 */
export function runTypeScript(file, args) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/**
 * Runs npm in the checkout, or in another `cwd`: the npm that started this process, when there is one.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, options = {}) {
  const started = process.env.npm_execpath;
  if (started?.endsWith('npm-cli.js')) {
    return spawnSync(process.execPath, [started, ...args], { cwd: root, ...options });
  }
  return spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32', ...options });
}

/**
 * Why the packages installed in a folder are not those of its lock file; undefined when they are.
 * @param {string} folder
 */
function staleness(folder) {
  const installedLock = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'first use';
  const installed = packagesOf(installedLock);
  for (const [path, wanted] of Object.entries(packagesOf(join(folder, 'package-lock.json')))) {
    // Optional packages depend on the platform: their absence is no reason to install again.
    if (path === '' || wanted.optional === true || wanted.devOptional === true) continue;
    if (installed[path]?.version !== wanted.version)
      return `${path.replace(/^.*node_modules\//, '')} changed`;
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
