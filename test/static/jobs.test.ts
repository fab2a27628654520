import type { JobList, JobResults, JobView } from '../../src/bridge/admin/jobs';
import { TEXTS } from '../../src/policy/texts';
import { overflows, ScreenBrowser, until, violations, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const replay: JobView = {
  id: '20260302T081500000-0a1b2c',
  about: { kind: 'replay', jql: 'project = "SUP"', most: 300, rehearsed: 'draft', published: 3 },
  state: 'done',
  by: 'Nadia Favre',
  startedAt: '2026-03-02T08:15:00.000Z',
  changedAt: '2026-03-02T08:16:00.000Z',
  endedAt: '2026-03-02T08:16:00.000Z',
  done: 300,
  total: 300,
  counts: {
    decided: 297,
    undecided: 3,
    changed: 61,
    'coverage:out>covered': 61,
    'billing:may-be-billed>not-billed': 58,
    'category:training_information>normal_use_problem': 2,
    'charge-before': 84,
    'charge-after': 26,
    'agents:training_information': 12,
    'agents-published:training_information': 9,
    'agents-rehearsed:training_information': 11,
  },
  points: 306,
  resultPages: 2,
};
const backfill: JobView = {
  id: '20260302T090000000-aabbcc',
  about: { kind: 'backfill', jql: 'project = SUP AND created >= -90d', monitorOnly: false, again: false },
  state: 'running',
  by: 'Nadia Favre',
  startedAt: '2026-03-02T09:00:00.000Z',
  changedAt: '2026-03-02T09:30:00.000Z',
  waits: { until: '2026-03-02T09:42:00.000Z', for: 'rate-limit' },
  done: 1250,
  total: 10_000,
  counts: {
    decided: 1200,
    'skipped:by-agent': 48,
    failed: 2,
    'failed:rejected': 2,
    'category:product_defect': 700,
    'category:training_information': 500,
    'coverage:covered': 700,
    'coverage:out': 500,
    'state:automatic': 1000,
    'state:needs-review': 200,
  },
  points: 6275,
  resultPages: 1,
};

const list = (...jobs: JobView[]): JobList => ({
  jobs,
  pointsPerHour: 20_000,
  least: 6000,
  most: 60_000,
  categoryNames: TEXTS.fr.categoryNames,
});

const facets = {
  category: 'training_information',
  level: '2',
  coverage: 'out',
  billing: 'may-be-billed',
  state: 'automatic',
};
const changes = (page: number): JobResults => ({
  kind: 'changes',
  rows: [
    {
      issueId: `100${String(page)}`,
      issueKey: `SUP-${String(page + 1)}`,
      summary: 'Formation pour deux collaboratrices <img src=x onerror=alert(1)>',
      before: facets,
      after: { ...facets, coverage: 'covered', billing: 'not-billed' },
      wasDecided: page === 0,
    },
  ],
});

const open = (path: string, resolver: Resolver, options: { theme?: 'dark'; locale?: string } = {}) =>
  screens.open({
    resolver: {
      listJobs: () => ({ kind: 'ok', list: list() }),
      readOverview: () => {
        throw new Error('not needed here');
      },
      ...resolver,
    },
    width: 1100,
    path,
    ...options,
  });

describe('the page of jobs', () => {
  test('says that there are none, and offers to decide past requests', async () => {
    const { page } = await open('/jobs', {});
    await page.getByText('Aucun traitement pour l’instant.').waitFor();
    await page.getByRole('button', { name: 'Estimer' }).click();
    await page.getByText('Indiquez une requête.').waitFor();
    expect(await page.getByLabel('Requête JQL').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
  });

  test.each(['light', 'dark'] as const)('shows a job, how far it is and why it waits (%s)', async (theme) => {
    const { page, errors } = await open(
      '/jobs',
      {
        listJobs: () => ({ kind: 'ok', list: list(backfill, replay) }),
        watchJob: () => ({ kind: 'ok', job: backfill }),
        jobResults: () => ({
          kind: 'ok',
          results: {
            kind: 'failures',
            rows: [
              { issueId: '10007', issueKey: 'SUP-7', reason: 'rejected', detail: 'PUT answered 400' },
              { issueId: '10008', reason: 'lost', detail: '' },
            ],
          },
        }),
      },
      theme === 'dark' ? { theme } : {},
    );
    await page.getByRole('button', { name: /Afficher : Reprise/ }).click();
    const job = page.getByRole('article', { name: 'Reprise de demandes passées' });
    await job.getByText(/Jira limite les appels : reprise à 10:42/).waitFor();
    expect(await job.getByRole('progressbar').getAttribute('aria-valuetext')).toMatch(
      /^1.?250 sur 10.?000$/u,
    );
    await job.getByText('Jira a refusé la décision').waitFor();
    await job.getByRole('row', { name: new RegExp(TEXTS.fr.categoryNames.product_defect) }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  });

  test('what a backfill costs is read before it starts', async () => {
    const { page, invoked } = await open('/jobs', {
      estimateBackfill: () => ({ kind: 'ok', requests: 10_000, points: 50_200, seconds: 10_200 }),
      startBackfill: () => ({ kind: 'started', job: backfill }),
      watchJob: () => ({ kind: 'ok', job: backfill }),
      jobResults: () => ({ kind: 'unknown' }),
    });
    await page.getByLabel('Requête JQL').fill('project = SUP');
    await page.getByLabel('Observer seulement').check();
    expect(await page.getByLabel('Décider à nouveau').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Estimer' }).click();
    await page.getByText(/Environ 10.000 demandes, au plus 50.200 points, environ 2.8 h\./u).waitFor();
    expect(invoked.filter(({ functionKey }) => functionKey === 'startBackfill')).toEqual([]);
    await page.getByRole('button', { name: 'Lancer la reprise' }).click();
    await page.getByRole('article', { name: 'Reprise de demandes passées' }).waitFor();
    expect(invoked.find(({ functionKey }) => functionKey === 'startBackfill')?.payload).toEqual({
      locale: 'fr-FR',
      jql: 'project = SUP',
      monitorOnly: true,
      again: false,
    });
  });

  test('Jira’s complaint about a query is shown', async () => {
    const { page } = await open('/jobs', {
      estimateBackfill: () => ({ kind: 'query-refused', complaints: ["Field 'projet' does not exist."] }),
    });
    await page.getByLabel('Requête JQL').fill('projet = SUP');
    await page.getByRole('button', { name: 'Estimer' }).click();
    await page.getByText("Field 'projet' does not exist.").waitFor();
  });

  test('a job is paused, resumed, and cancelled after a second thought', async () => {
    let state: JobView['state'] = 'running';
    const { page, invoked } = await open('/jobs', {
      listJobs: () => ({ kind: 'ok', list: list({ ...backfill, state }) }),
      watchJob: () => ({ kind: 'ok', job: { ...backfill, state } }),
      jobResults: () => ({ kind: 'unknown' }),
      steerJob: ({ wish }: { wish: 'pause' | 'resume' | 'cancel' }) => {
        state = ({ pause: 'paused', resume: 'running', cancel: 'cancelling' } as const)[wish];
        return { kind: 'ok', job: { ...backfill, state } };
      },
    });
    await page.getByRole('button', { name: /Afficher : Reprise/ }).click();
    const job = page.getByRole('article');
    await job.getByRole('button', { name: 'Mettre en pause' }).click();
    await job.getByRole('button', { name: 'Reprendre' }).click();
    await job.getByRole('button', { name: 'Annuler le traitement' }).click();
    await job.getByRole('button', { name: 'Continuer le traitement' }).click();
    await job.getByRole('button', { name: 'Annuler le traitement' }).click();
    await job.getByRole('button', { name: 'Annuler pour de bon' }).click();
    await job.getByRole('status').getByText('Annulation…').waitFor();
    const wishes = invoked
      .filter(({ functionKey }) => functionKey === 'steerJob')
      .map(({ payload }) => (payload as { wish: string }).wish);
    expect(wishes).toEqual(['pause', 'resume', 'cancel']);
  });

  test('a job that runs is looked at until it has ended', async () => {
    let looks = 0;
    const { page } = await open('/jobs', {
      listJobs: () => ({ kind: 'ok', list: list(backfill) }),
      jobResults: () => ({ kind: 'unknown' }),
      watchJob: () => {
        looks += 1;
        return {
          kind: 'ok',
          job: { ...backfill, state: 'done', done: 10_000, endedAt: '2026-03-02T12:00:00.000Z' },
        };
      },
    });
    await page.getByRole('button', { name: /Afficher : Reprise/ }).click();
    await page.getByRole('article').getByRole('status').getByText(/Fini/).waitFor();
    expect(looks).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Mettre en pause' }).count()).toBe(0);
  });

  test('the points an hour are checked and saved', async () => {
    const { page, invoked } = await open('/jobs', { saveJobSettings: () => ({ kind: 'saved' }) });
    const field = page.getByLabel('Points de Jira par heure pour les traitements');
    await field.fill('100');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/nombre entier de 6.000 à 60.000/u).waitFor();
    await field.fill('30000');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Enregistré.').waitFor();
    expect(invoked.at(-1)).toEqual({
      functionKey: 'saveJobSettings',
      payload: { locale: 'fr-FR', pointsPerHour: 30_000 },
    });
  });
});

describe('the comparison on past requests', () => {
  const resolver: Resolver = {
    listJobs: () => ({ kind: 'ok', list: list(backfill, replay) }),
    jobResults: ({ page }: { page: number }) => ({ kind: 'ok', results: changes(page) }),
  };

  test.each(['light', 'dark'] as const)(
    'shows the latest: figures, transitions, agreement (%s)',
    async (theme) => {
      const { page } = await open('/rehearse', resolver, theme === 'dark' ? { theme } : {});
      const job = page.getByRole('article', { name: 'Comparaison de politiques' });
      await job.getByRole('row', { name: /Couverture Hors maintenance Couverte 61/ }).waitFor();
      await job.getByRole('row', { name: /12 9 \(75.%\) 11 \(92.%\)/u }).waitFor();
      await job.getByRole('link', { name: 'SUP-1' }).waitFor();
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    },
  );

  test('its pages are turned', async () => {
    const { page, invoked } = await open('/rehearse', resolver);
    await page.getByText('Page 1 sur 2').waitFor();
    await page.getByRole('button', { name: 'Page suivante' }).click();
    await page.getByText('Page 2 sur 2').waitFor();
    await page.getByRole('link', { name: 'SUP-2' }).waitFor();
    await page.getByText('pas encore décidée').waitFor();
    expect(invoked.filter(({ functionKey }) => functionKey === 'jobResults')).toHaveLength(2);
  });

  test('is started on the draft for the newest requests of a project', async () => {
    const { page, invoked } = await open('/rehearse', {
      startReplay: () => ({ kind: 'started', job: { ...replay, resultPages: 0 } }),
    });
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Comparer' }) });
    await form.getByRole('button', { name: 'Comparer' }).click();
    await form.getByText('Une clé se compose de majuscules et de chiffres.').waitFor();
    await form.getByLabel('Clé du projet').fill('sup');
    await form.getByRole('button', { name: 'Comparer' }).click();
    await page.getByRole('article', { name: 'Comparaison de politiques' }).waitFor();
    await until(() => invoked.some(({ functionKey }) => functionKey === 'startReplay'));
    expect(invoked.find(({ functionKey }) => functionKey === 'startReplay')?.payload).toEqual({
      locale: 'fr-FR',
      from: { project: 'SUP' },
      most: 300,
      rehearsed: 'draft',
    });
  });
});
