import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../root';

const withCommand = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/** Where a package keeps its command, when that is not simply its own name. */
const commands: Partial<Record<string, [packageName: string, command: string]>> = {
  tsc: ['typescript', 'tsc'],
  playwright: ['@playwright/test', 'playwright'],
};

/**
 * Runs an installed command-line tool in the checkout, by the given Node and without a shell, so that it works the same
 * on every platform. Never rejects for a failing tool: its exit code says so.
 * `node` is the path of the Node to run it with; `env` is added to the environment. The output holds both streams, in
 * the order they came.
 */
export function runTool(
  node: string,
  tool: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const [packageName, binary] = commands[tool] ?? [tool, tool];
  const file = binaryOf(packageName, binary);
  return new Promise((resolve, reject) => {
    const child = spawn(node, [file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function binaryOf(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = v.parse(withCommand, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const entry = typeof bin === 'string' ? bin : bin[command];
  if (entry === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, entry);
}
