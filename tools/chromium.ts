import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './root';

/** How every browser of the tests starts: as root in a container too, and without calls or drawing nobody looks at. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Names under which Chromium and its relatives are found on PATH. The shell without windows comes first: a page opens in
 * it three times as fast as in a browser that also draws its own toolbar.
 */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  linux: [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ],
};

/**
 * The executable of a Chromium-like browser: the one named by PALIER_CHROMIUM, else an installed one, else the one that
 * Playwright downloaded. Undefined when there is none.
 */
export function chromiumPath(): string | undefined {
  const named = process.env.PALIER_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!runnable(named)) throw new Error(`PALIER_CHROMIUM names no executable file: ${named}`);
    return named;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  const installed = [...onPath, ...(places[process.platform] ?? [])].find(runnable);
  if (installed !== undefined) return installed;
  const downloaded = chromium.executablePath();
  return runnable(downloaded) ? downloaded : undefined;
}

/**
 * As `chromiumPath`, but installs one when there is none: Playwright's, else the distribution's where that is possible.
 * Speaks on stderr. Rejects, saying what to do, when nothing worked.
 */
export async function ensureChromium(): Promise<string> {
  const present = chromiumPath();
  if (present !== undefined) return present;
  process.stderr.write('No Chromium found: installing one for the browser tests …\n');
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const ways: [command: string, args: string[]][] = [[process.execPath, [playwright, 'install', 'chromium']]];
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    ways.push(
      ['apt-get', ['update']],
      ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell']],
      // Where the distribution does not carry the shell by itself.
      ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']],
    );
  }
  for (const [command, args] of ways) {
    spawnSync(command, args, {
      stdio: ['ignore', 2, 2],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = chromiumPath();
    if (found !== undefined) return found;
  }
  throw new Error(
    'No Chromium could be installed. Install Chromium, Chrome or Edge, or name one in PALIER_CHROMIUM.',
  );
}

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    // Not `instanceof Error`: under jest, Node's own errors belong to another realm.
    if (typeof error === 'object' && error !== null && 'code' in error) return false;
    throw error;
  }
}
