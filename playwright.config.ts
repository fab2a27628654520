import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './tools/chromium';

const executablePath = chromiumPath();

/** The local site is started by the tests' own fixture, on a free port, so that workers do not share one. */
export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/support/build.ts',
  outputDir: 'test-results',
  timeout: 300_000,
  expect: { timeout: 60_000 },
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: chromiumArgs, ...(executablePath === undefined ? {} : { executablePath }) },
    // A trace of every step costs more than the step; ask for one with --trace on.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
