import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tools/chromium';

const executablePath = chromiumPath();

/** The local site is started by the tests' own fixture, on a free port, so that workers do not share one. */
export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/browser/build.ts',
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
    launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
