import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../tools/chromium';
import { violationsIn } from '../support/axe';

// A browser on a busy machine takes its time; what goes wrong shows itself by other means than slowness.
jest.setTimeout(180_000);

export type App =
  'portal' | 'create' | 'notice' | 'agent' | 'organization' | 'queue' | 'report' | 'gadget' | 'admin';

const root = join(__dirname, '..', '..');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** They set no style at run time. */
const PLAIN = new Set<App>(['portal', 'create', 'notice']);

/** Forge's policy for Custom UI; the apps with Atlaskit ask for inline styles in the manifest. */
function contentSecurityPolicy(app: App): string {
  const styles = PLAIN.has(app) ? "'self'" : "'self' 'unsafe-inline'";
  return `default-src 'self'; script-src 'self'; style-src ${styles}; img-src 'self' data: blob:; form-action 'self'`;
}

/** Stands where Forge puts its own script: first in the head, before the bundle. */
const BRIDGE = `globalThis.__bridge = {
  callBridge(command, payload) {
    if (command === 'enableTheming') {
      const mode = new URLSearchParams(location.search).get('theme');
      document.documentElement.dataset.colorMode = mode;
      document.documentElement.dataset.theme = 'dark:dark light:light';
      return Promise.resolve();
    }
    if (command === 'createHistory') {
      const asked = new URLSearchParams(location.search).get('path');
      if (asked === null) return Promise.reject(new Error('This view has no history.'));
      const listeners = [];
      return Promise.resolve({
        location: { pathname: asked },
        push(pathname) {
          globalThis.pushed = [...(globalThis.pushed ?? []), pathname];
          for (const listener of listeners) listener({ pathname }, 'PUSH');
        },
        listen(listener) {
          listeners.push(listener);
          return () => {};
        },
      });
    }
    return globalThis.answerBridge(command, payload ?? null);
  },
};`;

function serve(app: App): Promise<Server> {
  const folder = join(root, 'static', 'dist', app);
  // Read once: another build of the same screens, by a site started meanwhile, must not change them under a running test.
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/bridge.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(BRIDGE);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path === '/' ? 'index.html' : path.slice(1);
    const text = files.get(file);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(app),
      })
      .end(path === '/' ? text.replace('<head>', '<head><script src="/bridge.js"></script>') : text);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Answers one resolver call. A thrown error reaches the screen as a rejected invocation. */
export type Resolver = Record<string, (payload: never) => unknown>;

export interface Opened {
  page: Page;
  /** Payloads of `view.submit`, in order. */
  submitted: unknown[];
  /** Where the screen asked the host to go, in order. */
  navigated: unknown[];
  /** Resolver calls, in order. */
  invoked: { functionKey: string; payload: unknown }[];
  /** What the page logged as an error, refusals by the content security policy among them. */
  errors: string[];
  /** Everything the page logged. */
  logged: string[];
}

export interface Opening {
  resolver: Resolver;
  locale?: string;
  theme?: 'light' | 'dark';
  width?: number;
  /** Where the host's history stands, for a screen with pages of its own; absent: the host keeps none. */
  path?: string;
  /** Answers of commands other than `invoke`, `getContext` and `submit`. */
  submit?: () => unknown;
  context?: () => unknown;
}

/** A browser with one built app in it. */
export class ScreenBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  private readonly contexts: BrowserContext[] = [];

  static async launch(app: App): Promise<ScreenBrowser> {
    const executablePath = chromiumPath();
    const browser = await chromium.launch({
      args: chromiumArgs,
      ...(executablePath !== undefined && { executablePath }),
    });
    return new ScreenBrowser(browser, await serve(app));
  }

  async open({
    resolver,
    locale = 'fr-FR',
    theme = 'light',
    width = 360,
    path,
    submit,
    context,
  }: Opening): Promise<Opened> {
    const browserContext = await this.browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    this.contexts.push(browserContext);
    const page = await browserContext.newPage();
    const opened: Opened = { page, submitted: [], navigated: [], invoked: [], errors: [], logged: [] };
    page.on('pageerror', (error) => opened.errors.push(String(error)));
    page.on('console', (message) => {
      opened.logged.push(message.text());
      if (message.type() === 'error') opened.errors.push(message.text());
    });
    await page.exposeFunction('answerBridge', async (command: string, payload: unknown) => {
      if (command === 'getContext') return context === undefined ? forgeContext(locale) : context();
      if (command === 'submit') {
        opened.submitted.push(payload);
        return submit?.();
      }
      if (command === 'navigate') {
        opened.navigated.push(payload);
        return undefined;
      }
      if (command === 'invoke') {
        const { functionKey, payload: argument } = payload as { functionKey: string; payload: never };
        opened.invoked.push({ functionKey, payload: argument });
        const answer = resolver[functionKey];
        if (answer === undefined) throw new Error(`The screen called ${functionKey}, which no test answers.`);
        return answer(argument);
      }
      throw new Error(`The screen used the bridge command ${command}.`);
    });
    const { port } = this.server.address() as AddressInfo;
    await page.goto(
      `http://127.0.0.1:${port}/?theme=${theme}${path === undefined ? '' : `&path=${encodeURIComponent(path)}`}`,
    );
    return opened;
  }

  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Assembled from the documented fields of a Custom UI context. */
function forgeContext(locale: string) {
  return {
    accountId: 'account-1',
    cloudId: 'cloud-1',
    environmentId: 'environment-1',
    environmentType: 'DEVELOPMENT',
    extension: {},
    localId: 'local-1',
    locale,
    moduleKey: 'module-1',
    siteUrl: 'https://example.atlassian.net',
    timezone: 'Europe/Zurich',
  };
}

/** What axe finds, one line per violation. */
export function violations(page: Page): Promise<string[]> {
  return violationsIn(page.mainFrame());
}

/** Whether something is wider than the page. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Waits for what happens on this side of the bridge; the test's own time limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A promise to settle when the test says so. */
export function held<T>(): { promise: Promise<T>; release: (value: T) => void } {
  let release!: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}
