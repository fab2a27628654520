import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../prepare.mjs';

const require = createRequire(import.meta.url);

/** Where a package keeps its command, when that is not simply its own name. */
const commands = { tsc: ['typescript', 'tsc'], playwright: ['@playwright/test', 'playwright'] };

/**
 * Runs an installed command-line tool in the checkout, by the given Node and without a shell, so that it works the same
 * on every platform. Never rejects for a failing tool: its exit code says so.
 * @param {string} node Path of the Node to run it with.
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env] Added to the environment.
 * @returns {Promise<{ code: number, output: string }>} Both of its outputs, in the order they came.
 */
export function runTool(node, tool, args, env = {}) {
  const [packageName, binary] = commands[tool] ?? [tool, tool];
  const file = binaryOf(packageName, binary);
  return new Promise((resolve, reject) => {
    const child = spawn(node, [file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function binaryOf(packageName, binary) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = require(join(folder, 'package.json'));
  const entry = typeof bin === 'string' ? bin : bin[binary];
  return join(dirname(join(folder, 'package.json')), entry);
}
