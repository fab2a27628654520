import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mock } from 'node:test';
import { chromium, expect as baseExpect, type Browser, type FrameLocator, type Page } from '@playwright/test';
import { ACCOUNT_IDS, REQUEST_TYPE_IDS, SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { SAMPLE_REQUESTS, type SampleRequest } from '../../sandbox/seed/requests';
import { manualClock, type ManualClock } from '../../sandbox/clock';
import { buildWhatIsStale } from '../builds.mjs';
import { chromiumArgs, ensureChromium } from '../chromium';
import { startLiveSite, type LiveSite } from '../live-site';
import { root } from '../root';
import { takeStates } from './states';

/** Makes the pictures of the documentation: the sample requests, on days that stand still. */

const expect = baseExpect.configure({ timeout: 60_000 });

const folder = join(root, 'docs', 'screens');
const monday = Date.parse('2026-03-02T07:10:00.000Z');
const minute = 60_000;

type Person = keyof typeof ACCOUNT_IDS;

interface Picture {
  name: string;
  person: Person;
  path: string;
  theme?: 'dark';
  /** Of the viewer; absent: the one of their account. */
  language?: 'fr' | 'en';
  size?: { width: number; height: number };
  /** The module that is brought to the top of the picture, when nothing moves any more. */
  top?: string;
  /** Brings the page to the state that the picture shows. */
  prepare: (page: Page) => Promise<void>;
}

/** The site with its sample requests, raised over two days and decided. */
class Scene {
  private readonly keys = new Map<string, string>();

  private constructor(
    readonly live: LiveSite,
    private readonly clock: ManualClock,
  ) {}

  static async build(): Promise<Scene> {
    mock.timers.enable({ apis: ['Date'], now: monday });
    const clock = manualClock(monday);
    const scene = new Scene(await startLiveSite(clock), clock);
    for (const [index, sample] of SAMPLE_REQUESTS.entries()) {
      await scene.raise(sample);
      // The sixteenth comes on the next morning.
      await scene.pass(index === 14 ? 13 * 60 : 37);
    }
    await scene.live.host.runScheduled('sweep');
    await scene.pass(11);
    await scene.askApproval('Rapport « Relevé mandats »');
    await scene.fail();
    return scene;
  }

  /** An agent asks the client whether billable work may begin. */
  private async askApproval(beginning: string): Promise<void> {
    const issueKey = this.key(beginning);
    const agent = { kind: 'licensed', accountId: ACCOUNT_IDS.level2 } as const;
    const issueId = await this.issueId(issueKey);
    const ask = (functionKey: string, payload: Record<string, unknown>): Promise<unknown> =>
      this.live.host.invokeResolver({
        moduleKey: 'agent-panel',
        viewer: agent,
        extension: { type: 'jira:issueContext', issue: { id: issueId, key: issueKey } },
        functionKey,
        payload: { locale: 'fr', ...payload },
      });
    const { view } = (await ask('read', {})) as { view: { decision: { decidedAt: string } } };
    const asked = ask('act', {
      act: {
        kind: 'approval-question',
        revision: view.decision.decidedAt,
        work: 'Corriger le total de votre relevé et contrôler les trois derniers mois avec vous.',
        hours: 3,
      },
    });
    await this.live.host.settle();
    await asked;
    await this.pass(5);
  }

  private async issueId(issueKey: string): Promise<string> {
    const answer = await this.live.site.handle({
      method: 'GET',
      path: `/rest/api/3/issue/${issueKey}?fields=summary`,
      caller: { kind: 'user', accountId: ACCOUNT_IDS.level2 },
      headers: { accept: 'application/json' },
    });
    return (JSON.parse(answer.body) as { id: string }).id;
  }

  /** What Jira refuses is for the admin to see. */
  private async fail(): Promise<void> {
    this.live.site.faults.add({
      method: 'PUT',
      path: '/rest/api/3/issue/',
      times: 1,
      answer: { kind: 'status', status: 400 },
    });
    const sample = SAMPLE_REQUESTS[0];
    if (sample === undefined) throw new Error('There are no sample requests.');
    await this.raise({ ...sample, summary: 'Écriture bloquée dans le journal des paiements' });
    await this.pass(2);
  }

  private async raise({
    account,
    requestTypeId,
    summary,
    description,
    answers,
  }: SampleRequest): Promise<void> {
    const client = this.live.site.accounts().find(({ emailAddress }) => emailAddress === account);
    if (client === undefined) throw new Error(`${account} has no account.`);
    const created = await this.live.site.createFromPortal(
      { kind: 'user', accountId: client.accountId },
      {
        serviceDeskId: SERVICE_DESK_ID,
        requestTypeId,
        requestFieldValues: { summary, description },
      },
      answers === undefined ? undefined : [{ key: 'answers', value: answers }],
    );
    if (created.status !== 201) throw new Error(`${summary}: ${created.status} ${created.body}`);
    this.keys.set(summary, (JSON.parse(created.body) as { issueKey: string }).issueKey);
  }

  private async pass(minutes: number): Promise<void> {
    await this.live.host.settle();
    for (let left = minutes; left > 0; left -= 10) {
      await this.clock.advance(Math.min(left, 10) * minute);
      mock.timers.setTime(this.clock.now());
      await this.live.host.settle();
    }
  }

  /** Key of the sample whose summary begins so. */
  key(beginning: string): string {
    for (const [summary, key] of this.keys) if (summary.startsWith(beginning)) return key;
    throw new Error(`No sample begins with ${beginning}.`);
  }
}

function panel(page: Page, module: string): FrameLocator {
  return page.frameLocator(`[data-module="${module}"] iframe`);
}

async function explained(page: Page): Promise<void> {
  await expect(panel(page, 'portal-panel').locator('.explanation')).toBeVisible();
}

/** The panel beside the issue, at the top of the picture. */
async function agentPanel(page: Page): Promise<void> {
  await expect(panel(page, 'agent-panel').locator('.history')).toBeVisible();
}

const ACTS = {
  fr: {
    correct: 'Corriger',
    look: 'Aperçu',
    reason: 'Vu au téléphone : l’écriture n’a pas été enregistrée, il s’agit d’une question d’utilisation.',
  },
  en: {
    correct: 'Correct',
    look: 'Preview',
    reason: 'Seen on the phone: the entry was not posted, it is a question of use.',
  },
};

const correcting =
  (language: 'fr' | 'en') =>
  async (page: Page): Promise<void> => {
    await agentPanel(page);
    const agent = panel(page, 'agent-panel');
    await agent.getByRole('button', { name: ACTS[language].correct, exact: true }).click();
    await agent.locator('.act select').first().selectOption('normal_use_problem');
    await agent.locator('textarea[name="reason"]').fill(ACTS[language].reason);
  };

/** What the correction would come to, before it is sent. */
const lookingAhead =
  (language: 'fr' | 'en') =>
  async (page: Page): Promise<void> => {
    await correcting(language)(page);
    const agent = panel(page, 'agent-panel');
    await agent.getByRole('button', { name: ACTS[language].look, exact: true }).click();
    await expect(agent.locator('.preview')).toBeVisible();
  };

/** What agents see, for their guide. */
function agentPictures(language: 'fr' | 'en', issue: string): Picture[] {
  const picture = (name: string, rest: Omit<Picture, 'name' | 'person' | 'language'>): Picture => ({
    name: language === 'fr' ? `${name}.fr` : name,
    person: 'level1',
    language,
    ...rest,
  });
  return [
    picture('agent-issue', { path: issue, size: { width: 1280, height: 1100 }, prepare: agentPanel }),
    picture('agent-preview', {
      path: issue,
      size: { width: 1280, height: 1400 },
      top: 'agent-panel',
      prepare: lookingAhead(language),
    }),
    picture('agent-queue', {
      path: '/projects/SUP/queues/queue-page',
      prepare: async (page) => {
        const queue = panel(page, 'queue-page');
        await expect(queue.locator('.review-list [role="option"]').first()).toBeVisible();
        await expect(queue.locator('mark').first()).toBeVisible();
      },
    }),
    picture('report', {
      path: '/projects/SUP/pages/report-page',
      size: { width: 1280, height: 1300 },
      prepare: (page) => expect(panel(page, 'report-page').locator('.card').first()).toBeVisible(),
    }),
  ];
}

const nothing = (): Promise<void> => Promise.resolve();

/** One page of the admin page, once it has read what it shows. */
function adminPage(then: (admin: FrameLocator) => Promise<void> = nothing) {
  return async (page: Page): Promise<void> => {
    const admin = panel(page, 'admin-page');
    await expect(admin.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(admin.locator('.page:not([hidden]) [aria-busy="true"]')).toHaveCount(0);
    await then(admin);
  };
}

/** A few contracts, of which one line cannot be read. */
const CONTRACTS = [
  'reference;organisations;start;end;state;included;excluded;modules',
  'M-2026-001;Fiduciaire Léman SA;2025-01-01;2026-04-15;active;training_information;;Finance, Salaires',
  'M-2026-002;Maschinenbau Aare AG;2026-01-01;;active;;feature_request;Logistik',
  'M-2026-003;Alpine Instruments Ltd;2026-01-01;2026-12-31;active;;;Finance',
  'M-2026-004;Ticino Distribuzione SA;2026-01-01;31.02.2026;active;;;CRM',
].join('\r\n');

async function chooseContracts(admin: FrameLocator, words: AdminPictureWords): Promise<void> {
  await admin.getByRole('button', { name: words.import }).click();
  await admin.locator('input[type="file"]').setInputFiles({
    name: words.file,
    mimeType: 'text/csv',
    buffer: Buffer.from(CONTRACTS),
  });
  await expect(admin.locator('tbody tr').first()).toBeVisible();
}

interface AdminPictureWords {
  import: string;
  file: string;
  write: RegExp;
  try: { title: string; text: string };
}

const FRENCH: AdminPictureWords = {
  import: 'Importer un CSV',
  file: 'contrats.csv',
  write: /^Écrire /,
  try: {
    title: 'Copie de notre société',
    text: 'Merci de copier notre société de production vers l’environnement de test avant jeudi.',
  },
};
const ENGLISH: AdminPictureWords = {
  import: 'Import CSV',
  file: 'contracts.csv',
  write: /^Write /,
  try: {
    title: 'Copy of our company',
    text: 'Please copy our production company to the test environment before Thursday.',
  },
};

/** Every page of the admin page; in the order in which one prepares the next: contracts come in before they are listed. */
function adminPictures(language: 'fr' | 'en'): Picture[] {
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const picture = (name: string, route: string, then?: (admin: FrameLocator) => Promise<void>): Picture => ({
    name: language === 'fr' ? `${name}.fr` : name,
    person: 'admin',
    language,
    path: `/settings/apps/${route}`,
    size: { width: 1280, height: 960 },
    prepare: adminPage(then),
  });
  const isFirst = language === 'fr';
  return [
    picture('admin-overview', 'overview', (admin) => expect(admin.locator('.figures').first()).toBeVisible()),
    picture('admin-categories', 'categories', async (admin) => {
      await admin.locator('tbody tr').nth(5).locator('select').nth(1).selectOption('covered');
      if (isFirst) {
        // The draft that is compared with past requests further down.
        await admin.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
        await expect(admin.getByText('Le brouillon est enregistré.')).toBeVisible();
      }
    }),
    picture('admin-rules', 'rules'),
    picture('admin-texts', 'texts'),
    picture('admin-contract-import', 'contracts', (admin) => chooseContracts(admin, words)),
    picture('admin-contracts', 'contracts', async (admin) => {
      if (isFirst) {
        await chooseContracts(admin, words);
        await admin.getByRole('button', { name: words.write }).click();
        await expect(admin.getByRole('progressbar')).toHaveCount(0);
        await admin.locator('.page:not([hidden]) button').last().click();
      }
      await expect(admin.locator('tbody tr').first()).toBeVisible();
    }),
    picture('admin-rehearse', 'rehearse', async (admin) => {
      await admin.locator('.try input').first().fill(words.try.title);
      await admin.locator('.try textarea').fill(words.try.text);
      await admin.locator('.try form button[type="submit"]').click();
      await expect(admin.locator('.try__result table')).toBeVisible();
    }),
    picture('admin-replay', 'rehearse', async (admin) => {
      const form = admin.locator('.rehearse form').last();
      if (isFirst) {
        await form.locator('input').first().fill('SUP');
        await form.locator('button[type="submit"]').click();
      }
      const figures = admin.locator('.rehearse .figures').first();
      await expect(figures).toBeVisible();
      await expect(admin.locator('.rehearse progress')).toHaveAttribute('value', /^[1-9]/);
      await expect(admin.locator('.rehearse table').first()).toBeVisible();
      await figures.scrollIntoViewIfNeeded();
    }),
    picture('admin-jobs', 'jobs'),
    picture('admin-audit', 'audit', (admin) => expect(admin.locator('tbody tr').first()).toBeVisible()),
    picture('admin-learning', 'learning'),
    picture('admin-settings', 'settings'),
  ];
}

function pictures(scene: Scene): Picture[] {
  const portal = (beginning: string): string => `/portal/1/${scene.key(beginning)}`;
  const issue = (beginning: string): string => `/browse/${scene.key(beginning)}`;
  return [
    {
      name: 'portal-home',
      person: 'claire',
      path: '/portal',
      size: { width: 1280, height: 700 },
      prepare: (page) => expect(page.locator('.type-card').first()).toBeVisible(),
    },
    {
      name: 'create-estimate-fr',
      person: 'claire',
      path: `/portal/1/create/${REQUEST_TYPE_IDS.problem}`,
      prepare: async (page) => {
        const create = panel(page, 'create-panel');
        await page.locator('#field-summary').fill('Le total de notre relevé ne correspond plus');
        await page
          .locator('#field-description')
          .fill('Depuis hier, le relevé que vous avez adapté pour nous affiche un total faux.');
        await create.locator('input[name="personalised"][value="yes"]').check();
        await page
          .locator('[data-module="create-panel"]')
          .evaluate((element) => element.scrollIntoView({ block: 'end' }));
        await page.mouse.wheel(0, 120);
      },
    },
    {
      name: 'portal-explained-fr',
      person: 'claire',
      path: portal('Ajouter une colonne'),
      prepare: explained,
    },
    { name: 'portal-explained-de', person: 'thomas', path: portal('Lieferanten-IBAN'), prepare: explained },
    { name: 'portal-qualifying-fr', person: 'olivier', path: portal('Urgent svp'), prepare: explained },
    {
      name: 'portal-explained-dark',
      person: 'claire',
      path: portal('Ajouter une colonne'),
      theme: 'dark',
      prepare: explained,
    },
    {
      name: 'portal-explained-phone',
      person: 'thomas',
      path: portal('Lieferanten-IBAN'),
      size: { width: 390, height: 844 },
      top: 'portal-panel',
      prepare: explained,
    },
    {
      name: 'portal-approval-fr',
      person: 'claire',
      path: portal('Rapport « Relevé mandats »'),
      top: 'portal-panel',
      prepare: explained,
    },
    {
      name: 'agent-approval',
      person: 'level2',
      path: issue('Rapport « Relevé mandats »'),
      top: 'agent-panel',
      prepare: agentPanel,
    },
    {
      name: 'queue',
      person: 'level1',
      path: '/agent/queues',
      size: { width: 1280, height: 640 },
      prepare: (page) => expect(page.locator('tbody tr').first()).toBeVisible(),
    },
    ...agentPictures('fr', issue('Salaires comptabilisés')),
    ...agentPictures('en', issue('Salaires comptabilisés')),
    {
      name: 'agent-correction',
      person: 'level1',
      path: issue('Salaires comptabilisés'),
      top: 'agent-panel',
      prepare: correcting('fr'),
    },
    {
      name: 'agent-issue-dark',
      person: 'level1',
      path: issue('Salaires comptabilisés'),
      theme: 'dark',
      prepare: agentPanel,
    },
    ...adminPictures('fr'),
    ...adminPictures('en'),
    {
      name: 'admin-overview-dark',
      person: 'admin',
      path: '/settings/apps/overview',
      theme: 'dark',
      prepare: adminPage((admin) => expect(admin.locator('.figures').first()).toBeVisible()),
    },
    {
      name: 'admin-categories-dark',
      person: 'admin',
      path: '/settings/apps/categories',
      theme: 'dark',
      prepare: adminPage((admin) => expect(admin.locator('tbody tr select').first()).toBeVisible()),
    },
    {
      name: 'site-faults',
      person: 'admin',
      path: '/settings/site',
      size: { width: 1280, height: 720 },
      prepare: (page) => expect(page.locator('tbody tr').first()).toBeVisible(),
    },
  ];
}

/** Frames report their height after their content: waits until the page is as high as it was a moment ago. */
async function still(page: Page): Promise<void> {
  let height: unknown;
  for (let unchanged = 0; unchanged < 3;) {
    const now: unknown = await page.evaluate('document.documentElement.scrollHeight');
    unchanged = now === height ? unchanged + 1 : 0;
    height = now;
    await page.waitForTimeout(200);
  }
}

async function take(browser: Browser, { url, site }: LiveSite, picture: Picture): Promise<void> {
  const { name, person, path, theme = 'light', size = { width: 1280, height: 900 }, top, prepare } = picture;
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    deviceScaleFactor: 1,
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Zurich',
  });
  const viewer = site.accounts().find(({ accountId }) => accountId === ACCOUNT_IDS[person]);
  const own = viewer?.locale;
  // The site's accounts are records in memory: what a viewer speaks can be changed for one picture.
  if (viewer !== undefined && picture.language !== undefined) viewer.locale = picture.language;
  try {
    const data = { accountId: ACCOUNT_IDS[person] };
    await context.request.post('/_site/switch', { data, headers: { origin: url } });
    const page = await context.newPage();
    // How long something has waited is told by the viewer's clock.
    await page.clock.setFixedTime(new Date());
    await page.goto(path);
    await prepare(page);
    await page.evaluate('document.fonts.ready');
    await expect(page.locator('.forge-loading')).toHaveCount(0);
    await still(page);
    if (top !== undefined) {
      // Below the bar, which stays where it is.
      await page.evaluate(
        `window.scrollBy(0, document.querySelector('[data-module="${top}"]').getBoundingClientRect().top
          - document.querySelector('.top-bar').getBoundingClientRect().height - 16)`,
      );
      // A frame that came into sight is painted a moment later.
      await page.waitForTimeout(2000);
    }
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    process.stdout.write(`${name}.png\n`);
  } finally {
    if (viewer !== undefined && own !== undefined) viewer.locale = own;
    await context.close();
  }
}

async function main(wanted: string[]): Promise<void> {
  if (!buildWhatIsStale()) throw new Error('The screens could not be built.');
  const browser = await chromium.launch({ args: chromiumArgs, executablePath: await ensureChromium() });
  const scene = await Scene.build();
  try {
    if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const picture of pictures(scene)) {
      if (wanted.length === 0 || wanted.includes(picture.name)) await take(browser, scene.live, picture);
    }
    if (wanted.length === 0 || wanted.includes('portal-states')) await takeStates(browser, folder);
  } finally {
    await browser.close();
    await scene.live.close();
  }
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
