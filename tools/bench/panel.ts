import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { previewOf } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { bridgeStub, serveScreen } from '../app/screen-page';
import { screenSize } from '../app/screens';
import { median } from '../app/statistics';
import { chromiumArgs, ensureChromium } from '../chromium';
import { root } from '../root';

export interface PanelCost {
  loads: number;
  /** From the navigation until the client's first reason can be read; medians. */
  palierMs: number;
  atlaskitMs: number;
  /** Gzipped script and style that each needs to appear. */
  palierBytes: number;
  atlaskitBytes: number;
  /** Cumulative layout shift of Palier's panel, the largest of all loads. */
  layoutShift: number;
}

/** A phone of the middle class on a mobile network. */
const NETWORK = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000, offline: false };
const CPU_SLOWDOWN = 4;
/** The answer of the back end is as far away as everything else, for both panels. */
const ANSWER_MS = NETWORK.latency;

const bare = join(root, '.build', 'bench', 'atlaskit-panel');

/** Loads the client's panel and a bare panel of Atlaskit with the same words, in turns, each time in a fresh browser context. */
export async function panelCost(loads: number): Promise<PanelCost> {
  await buildBarePanel();
  const palier = await serveScreen(join(root, 'static', 'dist', 'portal'));
  const atlaskit = await serveScreen(bare);
  const browser = await chromium.launch({ args: chromiumArgs, executablePath: await ensureChromium() });
  try {
    const times = { palier: [] as number[], atlaskit: [] as number[] };
    let layoutShift = 0;
    for (let load = 0; load < loads; load += 1) {
      const ours = await timeToWords(browser, palier);
      times.palier.push(ours.milliseconds);
      layoutShift = Math.max(layoutShift, ours.layoutShift);
      times.atlaskit.push((await timeToWords(browser, atlaskit)).milliseconds);
    }
    return {
      loads,
      palierMs: median(times.palier),
      atlaskitMs: median(times.atlaskit),
      palierBytes: screenSize({ key: 'portal', path: 'static/dist/portal' }).first,
      atlaskitBytes: screenSize({ key: 'atlaskit', path: relative(root, bare) }).first,
      layoutShift,
    };
  } finally {
    await browser.close();
    palier.close();
    atlaskit.close();
  }
}

export function panelAsText({ loads, layoutShift, ...cost }: PanelCost): string[] {
  const ratio = cost.palierMs / cost.atlaskitMs;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    `Time to the explanation, median of ${String(loads)} loads, processor ${String(CPU_SLOWDOWN)} times slower, ${String(NETWORK.latency)} ms and 1.6 Mbit/s`,
    `  client's panel       ${cost.palierMs.toFixed(0)} ms, ${kilobytes(cost.palierBytes)}, layout shift ${layoutShift.toFixed(3)}`,
    `  bare Atlaskit panel  ${cost.atlaskitMs.toFixed(0)} ms, ${kilobytes(cost.atlaskitBytes)}`,
    `  ${ratio <= 0.5 ? 'holds ' : 'MISSED'}  at most half of the bare panel's time: ${ratio.toFixed(2)}`,
  ];
}

async function buildBarePanel(): Promise<void> {
  await build({
    configFile: false,
    root: join(__dirname, 'atlaskit-panel'),
    base: './',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    logLevel: 'error',
    build: {
      outDir: bare,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
    },
  });
}

/** What a client reads of a request that may be billed: the longest of the usual answers. */
function answer() {
  const { client } = previewOf(
    { place: 'portal', situation: 'out', category: 'feature_request', level: 'level2' },
    'portal.title',
    DEFAULT_POLICY,
    'fr',
  );
  if (client.place !== 'portal' || client.view.kind !== 'explained')
    throw new Error('The sample of a request that may be billed explains nothing.');
  return client.view;
}

async function timeToWords(
  browser: Browser,
  server: Server,
): Promise<{ milliseconds: number; layoutShift: number }> {
  const view = answer();
  const words = view.facts[0]?.reason.slice(0, 40) ?? view.title;
  const context = await browser.newContext({ viewport: { width: 360, height: 900 }, locale: 'fr-CH' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.addInitScript(pageScript(view, words));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await page.waitForFunction('globalThis.seenAt !== undefined', undefined, { timeout: 60_000 });
    // What moves once the words are there.
    await page.waitForTimeout(500);
    const seen: unknown = await page.evaluate(
      '({ milliseconds: globalThis.seenAt, layoutShift: globalThis.shifted })',
    );
    return seen as { milliseconds: number; layoutShift: number };
  } finally {
    await context.close();
  }
}

/** In place of the platform's bridge; notes in which frame the words are there, without making the page lay itself out, and what moved. */
function pageScript(view: unknown, words: string): string {
  return `
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      if (document.getElementById('root')?.textContent.includes(${JSON.stringify(words)})) globalThis.seenAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    ${bridgeStub(view, { locale: 'fr-CH', theme: 'light', afterMs: ANSWER_MS })}`;
}
