import {
  expect,
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { ACCOUNT_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { startLiveSite, type LiveSite } from '../../tools/live-site';
import { violationsIn } from '../support/axe';
import type { Request } from './requests';

export type Person = keyof typeof ACCOUNT_IDS | 'anonymous';

/** Modules of the app, by the key that the manifest gives them. */
export type Module =
  | 'portal-panel'
  | 'create-panel'
  | 'portal-notice'
  | 'agent-panel'
  | 'queue-page'
  | 'admin-page'
  | 'get-support-decision';

export interface Decision {
  state: string;
  level: number | null;
  coverage: string;
  billing: string;
  category: string;
  decidedAt: string;
  policyVersion: number;
}

/** The issue as an agent's REST client reads it. */
export interface Issue {
  id: string;
  key: string;
  labels: string[];
  decision: Decision | undefined;
}

/** Where the app's frames come from: the second listener, under the other name of this machine. */
export function frameOrigin({ uiUrl }: LiveSite): string {
  return uiUrl.replace('127.0.0.1', 'localhost');
}

/** A person at a browser of their own. Whatever goes wrong in it fails the test, unless the test expects it. */
export class Visitor {
  private readonly problems: string[] = [];
  private readonly expected: RegExp[] = [];

  private constructor(
    readonly page: Page,
    private readonly live: LiveSite,
  ) {}

  static async open(
    browser: Browser,
    live: LiveSite,
    person: Person,
    options: BrowserContextOptions,
  ): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: live.url, reducedMotion: 'reduce', ...options });
    const visitor = new Visitor(await context.newPage(), live);
    visitor.watch();
    const accountId = person === 'anonymous' ? null : ACCOUNT_IDS[person];
    const signedIn = await context.request.post('/_site/switch', {
      data: { accountId },
      headers: { origin: live.url },
    });
    expect(signedIn.ok(), `signing in as ${person}`).toBe(true);
    return visitor;
  }

  private watch(): void {
    const note = (what: string): void => {
      if (!this.expected.some((pattern) => pattern.test(what))) this.problems.push(what);
    };
    const { page } = this;
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`exception: ${error.message}`));
    page.on('dialog', (dialog) => {
      note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => note(`popup: ${popup.url()}`));
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOwn = origin === this.live.url || origin === frameOrigin(this.live);
      if (protocol.startsWith('http') && !isOwn) note(`request to another host: ${request.url()}`);
    });
  }

  /** Names something that this test provokes and that is no problem. */
  expects(problem: RegExp): void {
    this.expected.push(problem);
  }

  expectNoProblems(): void {
    expect(this.problems).toEqual([]);
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** What the app shows in its frame at its place on the page. */
  panel(module: Module): FrameLocator {
    return this.page.frameLocator(`[data-module="${module}"] iframe`);
  }

  /**
   * Clicks when the button is in sight and the frames have grown to their content. A click in the very moment of
   * scrolling still goes to the frame that was at its place before; no person is that quick.
   */
  async clickWhenStill(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name });
    let place: string | undefined;
    for (let unchanged = 0; unchanged < 3;) {
      await button.scrollIntoViewIfNeeded();
      const now = JSON.stringify(await button.boundingBox());
      unchanged = now === place ? unchanged + 1 : 0;
      place = now;
      await this.page.waitForTimeout(200);
    }
    await button.click();
  }

  /** axe looks at the page and at each frame in sight, in light and in dark; the theme is the first one again afterwards. */
  async expectAccessible(): Promise<void> {
    for (let look = 0; look < 2; look += 1) {
      const theme = await this.page.locator('html').getAttribute('data-color-mode');
      for (const frame of [this.page.mainFrame(), ...(await this.framesInSight())])
        expect(await violationsIn(frame), `${frame.url()} in ${theme ?? 'no'} theme`).toEqual([]);
      await this.switchTheme();
    }
  }

  private async framesInSight(): Promise<Frame[]> {
    const elements = await this.page.locator('[data-module] iframe:visible').elementHandles();
    const frames = await Promise.all(elements.map((element) => element.contentFrame()));
    return frames.filter((frame) => frame !== null);
  }

  /** By the menu, as a person does. */
  async switchTheme(): Promise<void> {
    const root = this.page.locator('html');
    const next = (await root.getAttribute('data-color-mode')) === 'dark' ? 'light' : 'dark';
    await this.page.locator('.account-button').click();
    await this.page.locator('.account-menu .menu-item').click();
    await expect(root).toHaveAttribute('data-color-mode', next);
    await this.page.keyboard.press('Escape');
    const modules = this.page.locator('[data-module]');
    for (let index = 0; index < (await modules.count()); index += 1) {
      const frame = modules.nth(index).locator('iframe').contentFrame();
      await expect(frame.locator('html')).toHaveAttribute('data-color-mode', next);
    }
  }
}

/** The desk that a test works with: its people at their browsers, and REST clients beside them. */
export class Desk {
  private readonly visitors: Visitor[] = [];

  constructor(
    readonly live: LiveSite,
    private readonly browser: Browser,
  ) {}

  async as(person: Person, options: BrowserContextOptions = {}): Promise<Visitor> {
    const visitor = await Visitor.open(this.browser, this.live, person, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Answers with status and body; never throws. */
  async rest(
    person: Person,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> {
    const account = this.live.site
      .accounts()
      .find(({ accountId }) => person !== 'anonymous' && accountId === ACCOUNT_IDS[person]);
    const answer = await fetch(this.live.url + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(account === undefined
          ? {}
          : {
              authorization: `Basic ${Buffer.from(`${account.emailAddress}:${account.token}`).toString('base64')}`,
            }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  /** Raises a request by REST with the client's basic credentials; returns its key. */
  async raise(person: Person, { requestTypeId, summary, description }: Request): Promise<string> {
    const { status, body } = await this.rest(person, 'POST', '/rest/servicedeskapi/request', {
      serviceDeskId: SERVICE_DESK_ID,
      requestTypeId,
      requestFieldValues: { summary, description },
    });
    expect(status).toBe(201);
    return (body as { issueKey: string }).issueKey;
  }

  async raiseAndDecide(person: Person, request: Request): Promise<string> {
    const key = await this.raise(person, request);
    await this.decided(key);
    return key;
  }

  async issue(key: string): Promise<Issue> {
    const { status, body } = await this.rest(
      'level1',
      'GET',
      `/rest/api/3/issue/${key}?properties=palier.decision`,
    );
    expect(status).toBe(200);
    const { id, fields, properties } = body as {
      id: string;
      fields: { labels: string[] };
      properties: Record<string, unknown>;
    };
    return {
      id,
      key,
      labels: fields.labels,
      decision: properties['palier.decision'] as Decision | undefined,
    };
  }

  /** Waits until an agent's REST client reads a decision of the request, or one that `isWanted`. */
  async decided(key: string, isWanted: (decision: Decision) => boolean = () => true): Promise<Issue> {
    let issue = await this.issue(key);
    await expect
      .poll(async () => {
        issue = await this.issue(key);
        return issue.decision !== undefined && isWanted(issue.decision);
      })
      .toBe(true);
    return issue;
  }

  async close(): Promise<void> {
    this.live.site.faults.clear();
    for (const { page } of this.visitors) await page.context().close();
    for (const visitor of this.visitors) visitor.expectNoProblems();
  }
}

interface WorkerFixtures {
  /** Tests that change the site for everybody name a site of their own. */
  siteName: string;
  live: LiveSite;
}

export const test = base.extend<{ desk: Desk }, WorkerFixtures>({
  siteName: ['shared', { option: true, scope: 'worker' }],
  live: [
    async ({ siteName: _siteName }, use) => {
      const live = await startLiveSite();
      await use(live);
      await live.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  desk: async ({ live, browser }, use) => {
    const desk = new Desk(live, browser);
    await use(desk);
    await desk.close();
  },
});

export { expect };
