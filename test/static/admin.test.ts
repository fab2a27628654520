import type { Page } from '@playwright/test';
import type { AuditQuery, AuditRow, AuditView } from '../../src/bridge/admin/audit';
import type { HealthView } from '../../src/bridge/admin/overview';
import { TEXTS } from '../../src/policy/texts';
import { healthView, HOSTILE, overviewView, tryResult } from './fixtures';
import { overflows, ScreenBrowser, violations, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const auditRow = (more: Partial<AuditRow> = {}): AuditRow => ({
  at: '2026-03-02T08:30:00.000Z',
  by: 'account-9',
  name: 'Nadia Perret',
  what: 'policy-published',
  subject: '3',
  detail: { version: 3, reason: 'Essai' },
  ...more,
});
const auditView = (rows: AuditRow[], next?: string): AuditView => ({
  rows,
  categoryNames: TEXTS.fr.categoryNames,
  ...(next === undefined ? {} : { next }),
});

const answers: Resolver = {
  readOverview: () => ({ kind: 'ok', view: overviewView() }),
  readHealth: () => ({ kind: 'ok', view: healthView() }),
  readExpiringContracts: () => ({
    kind: 'ok',
    view: {
      contracts: [{ reference: 'M-7', end: '2026-04-01', organisations: ['Muster AG'] }],
      isMore: false,
    },
  }),
  readAudit: () => ({ kind: 'ok', view: auditView([auditRow()]) }),
  listJobs: () => ({
    kind: 'ok',
    list: { jobs: [], pointsPerHour: 20_000, least: 6000, most: 60_000, categoryNames: {} },
  }),
  contractOrganisations: () => ({ kind: 'ok', organisations: [{ id: '7', name: 'Muster AG' }] }),
};

const open = (path: string | undefined, resolver: Resolver = {}, width = 1100) =>
  screens.open({
    resolver: { ...answers, ...resolver },
    width,
    ...(path === undefined ? {} : { path }),
  });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const link = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });

describe('the pages', () => {
  test('who is no admin reads the refusal and nothing else', async () => {
    const refused = () => ({ kind: 'refused', message: 'Réservé aux administrateurs.' });
    const { page } = await open('/', { readOverview: refused, readHealth: refused });
    await page.getByText('Réservé aux administrateurs.').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  test('a failed reading can be repeated, and the other pages are there meanwhile', async () => {
    let calls = 0;
    const readAudit = () => {
      calls += 1;
      if (calls <= 2) throw new Error('down');
      return { kind: 'ok', view: auditView([auditRow()]) };
    };
    const { page } = await open('/audit', { readAudit });
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(10);
    calls = 2;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('cell', { name: 'Nadia Perret' }).waitFor();
  });

  test('the address of the host names the page, and follows it', async () => {
    const { page } = await open('/audit');
    await page.getByRole('cell', { name: 'Nadia Perret' }).waitFor();
    expect(await title(page).innerText()).toBe('Journal');
    expect(await link(page, 'Journal').getAttribute('aria-current')).toBe('page');
    await link(page, 'Vue d’ensemble').click();
    await page.getByRole('heading', { name: 'À regarder' }).waitFor();
    expect(await page.evaluate(() => (globalThis as { pushed?: string[] }).pushed)).toEqual(['/overview']);
    expect(await link(page, 'Journal').getAttribute('aria-current')).toBeNull();
  });

  test.each([[undefined], ['/'], ['/nowhere']])('%s is the overview', async (path) => {
    const { page } = await open(path);
    await page.getByRole('heading', { name: 'À regarder' }).waitFor();
    expect(await title(page).innerText()).toBe('Vue d’ensemble');
  });

  test('without a history of the host the pages work all the same', async () => {
    const { page } = await open(undefined);
    await link(page, 'Journal').click();
    await page.getByRole('cell', { name: 'Nadia Perret' }).waitFor();
  });

  test('are walked by keyboard; a new page begins at its title', async () => {
    const { page } = await open('/overview');
    await page.getByRole('heading', { name: 'À regarder' }).waitFor();
    await link(page, 'Journal').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'Nadia Perret' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Journal');
  });

  test('are chosen from a list where there is no room for a row', async () => {
    const { page } = await open('/overview', {}, 360);
    await page.getByRole('heading', { name: 'À regarder' }).waitFor();
    expect(await link(page, 'Journal').isVisible()).toBe(false);
    await page.getByLabel('Pages de Palier').and(page.locator('select')).selectOption({ label: 'Journal' });
    await page.getByRole('cell', { name: 'Nadia Perret' }).waitFor();
    expect(await overflows(page)).toBe(false);
  });
});

describe('the overview', () => {
  test('says what counts, what is coming and what needs attention, and where', async () => {
    const { page } = await open('/overview');
    await page.getByText('Version 3, depuis le 1 févr. 2026', { exact: false }).waitFor();
    await page.getByText('Version 4, à partir du', { exact: false }).waitFor();
    const attention = page.locator('section:has(> h2:text-is("À regarder"))');
    expect(await attention.locator('li').allInnerTexts()).toEqual([
      '2 demandes n’ont pas pu être traitées',
      'Contrôle du brouillon : 1 erreur, 2 avertissements',
      'Un traitement n’avance plus',
      '1 contrat se termine dans les 60 jours',
    ]);
    const modes = page.getByRole('table', { name: 'Mode de chaque projet' });
    expect(await modes.getByRole('rowheader').allInnerTexts()).toEqual(['SUP', 'Autres projets']);
    expect(await page.getByText('Premiers pas').count()).toBe(0);
    await attention.getByRole('link', { name: 'Un traitement n’avance plus' }).click();
    expect(await title(page).innerText()).toBe('Traitements');
  });

  test('of a fresh install leads the first steps, and has nothing to complain of', async () => {
    const { draft: _none, ...rest } = overviewView();
    const fresh = {
      ...rest,
      isFresh: true,
      pending: [],
      areContractsManaged: false,
      jobs: { running: 0, paused: 0, stalled: 0, failed: 0 },
    };
    const { page, invoked } = await open('/overview', {
      readOverview: () => ({ kind: 'ok', view: fresh }),
      readHealth: () => ({ kind: 'ok', view: { ...healthView(), failures: [], limits: [] } }),
    });
    await page.getByRole('heading', { name: 'Premiers pas' }).waitFor();
    expect(await page.locator('.first-steps li').count()).toBe(5);
    await page.getByText('Rien ne demande votre attention.').waitFor();
    expect(invoked.map(({ functionKey }) => functionKey)).not.toContain('readExpiringContracts');
  });

  test('does without the contracts when they cannot be read', async () => {
    const readExpiringContracts = () => {
      throw new Error('down');
    };
    const { page } = await open('/overview', { readExpiringContracts });
    await page.getByText('Version 3, depuis le', { exact: false }).waitFor();
  });

  test('is read anew when one comes back to it', async () => {
    const { page, invoked } = await open('/overview');
    await page.getByText('Version 3, depuis le', { exact: false }).waitFor();
    await link(page, 'Journal').click();
    await page.getByRole('cell', { name: 'Nadia Perret' }).waitFor();
    const before = invoked.filter(({ functionKey }) => functionKey === 'readOverview').length;
    await link(page, 'Vue d’ensemble').click();
    await page.getByText('Version 3, depuis le', { exact: false }).waitFor();
    const after = invoked.filter(({ functionKey }) => functionKey === 'readOverview').length;
    expect(after).toBe(before + 1);
  });

  test('counts the storage when asked, and not before', async () => {
    const use = [
      { kind: 'audit', keys: 1234, bytes: 456_000, isMore: false },
      { kind: 'contracts', keys: 1980, bytes: 700_000, isMore: true },
    ];
    const { page, invoked } = await open('/overview', { countStorage: () => ({ kind: 'ok', use }) });
    await page.getByRole('button', { name: 'Compter' }).click();
    const table = page.getByRole('table', { name: 'Espace de stockage' });
    await table.waitFor();
    expect(await table.getByRole('row', { name: /Contrats/ }).innerText()).toContain('au moins');
    expect(await table.getByRole('row', { name: /Journal/ }).innerText()).not.toContain('au moins');
    expect(invoked.filter(({ functionKey }) => functionKey === 'countStorage')).toHaveLength(1);
  });
});

describe('health', () => {
  const openHealth = (resolver: Resolver, health: Partial<HealthView> = {}) =>
    open('/overview', {
      readHealth: () => ({ kind: 'ok', view: { ...healthView(), ...health } }),
      ...resolver,
    });

  test('tells of second opinions that were not given', async () => {
    const secondOpinion = {
      inARow: 3,
      at: '2026-03-02T09:00:00.000Z',
      outcome: 'late' as const,
      detail: 'x 429',
    };
    const { page } = await openHealth({}, { secondOpinion });
    await page.getByText(/3 avis demandés de suite .* n’a pas répondu à temps\./).waitFor();
    await page.getByText('x 429').waitFor();
  });

  test('shows what waits, the sweep, missed events, Jira’s limits and the failures', async () => {
    const { page } = await openHealth({});
    const failures = page.getByRole('table', { name: 'Demandes en échec' });
    await failures.waitFor();
    expect(await page.locator('dl.figures dd').allInnerTexts()).toEqual(['4', '7', '1', '0']);
    await page.getByText(/2 demandes sans décision, 1 remise en file/).waitFor();
    expect(await failures.getByRole('rowheader').allInnerTexts()).toEqual(['SUP-42', '10017']);
    await page.getByText('Jira refuse l’accès à Palier.').waitFor();
    await page.getByRole('row', { name: '2026-03-01 5' }).waitFor();
    expect(
      await page
        .getByRole('table', { name: /limité les appels/ })
        .locator('tbody tr')
        .count(),
    ).toBe(1);
  });

  test('says what is not known yet', async () => {
    const { lastSweep: _none, ...health } = healthView();
    const { page } = await open('/overview', {
      readHealth: () => ({
        kind: 'ok',
        view: { ...health, queue: 'unknown', failures: [], missed: [], limits: [] },
      }),
    });
    await page.getByText('Le rattrapage n’a pas encore eu lieu.').waitFor();
    await page.getByText('Ces chiffres ne sont pas disponibles pour le moment.').waitFor();
    await page.getByText('Aucune demande en échec.').waitFor();
    await page.getByText('Aucun événement manqué ces 90 derniers jours.').waitFor();
    await page.getByText('Jira n’a pas limité les appels').waitFor();
  });

  test.each([
    ['one', 'Réessayer la demande SUP-42', { locale: 'fr-FR', issueIds: ['10042'] }],
    ['all', 'Tout réessayer', { locale: 'fr-FR' }],
  ])('%s: a failure is tried again, and the new state is shown', async (_what, button, payload) => {
    const after = { ...healthView(), failures: [] };
    const { page, invoked } = await openHealth({
      retryFailures: () => ({ kind: 'ok', retried: 2, view: after }),
    });
    await page.getByRole('button', { name: button }).click();
    await page.getByText('2 demandes sont remises en file.').waitFor();
    await page.getByText('Aucune demande en échec.').waitFor();
    expect(invoked.filter(({ functionKey }) => functionKey === 'retryFailures')).toEqual([
      { functionKey: 'retryFailures', payload },
    ]);
  });

  test('a retry that fails says so and leaves the failures listed', async () => {
    const { page } = await openHealth({
      retryFailures: () => {
        throw new Error('down');
      },
    });
    await page.getByRole('button', { name: 'Réessayer la demande SUP-42' }).click();
    await page.getByText('Rien n’a pu être remis en file.').waitFor();
    expect(await page.getByRole('table', { name: 'Demandes en échec' }).getByRole('rowheader').count()).toBe(
      2,
    );
  });
});

describe('trying a text', () => {
  test('sends what was given and shows the whole reasoning, and the client’s view in each language', async () => {
    const german = { ...tryResult().clientSees.de, title: 'Behandlung Ihrer Anfrage' };
    const result = { ...tryResult(), clientSees: { ...tryResult().clientSees, de: german } };
    const { page, invoked } = await open('/rehearse', { tryText: () => ({ kind: 'ok', result }) });
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.getByText('Veuillez saisir un titre ou une description.').waitFor();
    await page.getByLabel('Titre de la demande').fill('Rapport de marge');
    await page.getByLabel('Description').fill('Totaux faux.');
    await page.getByLabel('Organisation').fill('Muster AG');
    await page.getByLabel('Créée le').fill('2026-03-15');
    await page.getByLabel('Objet de la demande').selectOption('problem');
    await page.getByLabel('Concerne une personnalisation').selectOption('yes');
    await page.getByLabel('Concerne une personnalisation').selectOption('');
    await page.getByLabel('Politique').first().selectOption('draft');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    const table = page.getByRole('table', { name: 'Probabilité par nature de demande' });
    await table.waitFor();
    expect((await table.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Erreur dans une personnalisation 87 %',
      'Défaut du produit 9 %',
      'Problème d’utilisation normale 4 %',
    ]);
    await page.getByText('Brouillon, future version 3').waitFor();
    await page.getByText(/Couverture annoncée dès 60.%, frais annoncés dès 80.%/).waitFor();
    await page.getByText('Un consultant prend contact avec vous').waitFor();
    await page.getByLabel('Langue du client').selectOption('de');
    await page.getByText('Behandlung Ihrer Anfrage').waitFor();
    expect(invoked.filter(({ functionKey }) => functionKey === 'tryText')).toEqual([
      {
        functionKey: 'tryText',
        payload: {
          locale: 'fr-FR',
          title: 'Rapport de marge',
          body: 'Totaux faux.',
          organisation: '7',
          day: '2026-03-15',
          policy: 'draft',
          answers: { about: 'problem' },
        },
      },
    ]);
  });

  test('waits for the organisations when one is typed before they are there', async () => {
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { page, invoked } = await open('/rehearse', {
      contractOrganisations: async () => {
        await late;
        return { kind: 'ok', organisations: [{ id: '7', name: 'Muster AG' }] };
      },
      tryText: () => ({ kind: 'ok', result: tryResult() }),
    });
    const sent = () => invoked.filter(({ functionKey }) => functionKey === 'tryText');
    await page.getByLabel('Titre de la demande').fill('Rapport');
    await page.getByLabel('Organisation').fill('Muster AG');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.locator('.try__result[aria-busy="true"]').waitFor({ state: 'attached' });
    expect(sent()).toEqual([]);
    arrive();
    await page.getByRole('table', { name: 'Probabilité par nature de demande' }).waitFor();
    expect(await page.getByText('Aucune organisation de ce nom.').count()).toBe(0);
    expect(sent()).toEqual([
      { functionKey: 'tryText', payload: { locale: 'fr-FR', title: 'Rapport', organisation: '7', body: '' } },
    ]);
  });

  test('is not sent for an organisation that nobody knows, or a key that is none', async () => {
    const { page, invoked } = await open('/rehearse');
    await page.getByLabel('Titre de la demande').fill('Rapport');
    await page.getByLabel('Organisation').fill('Personne');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.getByText('Aucune organisation de ce nom.').waitFor();
    await page.getByLabel('Organisation').fill('');
    await page.getByLabel('Clé du projet').first().fill('sup 1');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.getByText('Une clé se compose de majuscules et de chiffres.').waitFor();
    expect(invoked.map(({ functionKey }) => functionKey)).not.toContain('tryText');
  });

  test('that stays unclear shows what an agent could ask', async () => {
    const question = { text: 'Cela existe-t-il déjà ?', answers: ['Oui', 'Pas encore'] };
    const { page } = await open('/rehearse', {
      tryText: () => ({ kind: 'ok', result: { ...tryResult(), question } }),
    });
    await page.getByLabel('Titre de la demande').fill('Colonne');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    const section = page.locator('section:has(> h3:text-is("Ce qui permettrait de décider"))');
    await section.getByText(question.text).waitFor();
    expect(await section.locator('li').allInnerTexts()).toEqual(question.answers);
  });

  test('that fails says so and keeps the text', async () => {
    const tryText = () => {
      throw new Error('down');
    };
    const { page } = await open('/rehearse', { tryText });
    await page.getByLabel('Titre de la demande').fill('Rapport');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.getByText('Le texte n’a pas pu être lu.').waitFor();
    expect(await page.getByLabel('Titre de la demande').inputValue()).toBe('Rapport');
  });
});

describe('the audit', () => {
  const asked = (invoked: { functionKey: string; payload: unknown }[]) =>
    invoked
      .filter(({ functionKey }) => functionKey === 'readAudit')
      .map(({ payload }) => payload as AuditQuery);

  test('shows who changed what, in words', async () => {
    const rows = [
      auditRow(),
      auditRow({
        what: 'decision-corrected',
        subject: 'SUP-7',
        detail: { category: 'user_error', from: 'product_defect' },
      }),
      auditRow({ by: 'gone', what: 'policy-draft-saved', subject: 'draft', detail: undefined }),
      auditRow({ what: 'job-ended', subject: 'job-1', detail: { kind: 'replay', state: 'done', faulty: 1 } }),
    ].map((row) => {
      const { name, ...others } = row;
      return row.by === 'gone' ? others : { ...others, name: name ?? '' };
    });
    const { page } = await open('/audit', { readAudit: () => ({ kind: 'ok', view: auditView(rows) }) });
    await page.getByText('4 entrées affichées').waitFor();
    const cells = (await page.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
    expect(cells[0]).toMatch(/Version publiée 3 Nadia Perret Version 3 Motif Essai$/);
    expect(cells[1]).toContain(`Nature ${TEXTS.fr.categoryNames.user_error}`);
    expect(cells[1]).toContain(`Avant ${TEXTS.fr.categoryNames.product_defect}`);
    expect(cells[3]).toMatch(/Type comparaison État terminé Lignes fautives 1$/);
    expect(cells[2]).toMatch(/Brouillon enregistré\s+Compte gone\s*$/);
  });

  test('words what clients and agents said of a decision', async () => {
    const rows = [
      auditRow({ what: 'decision-objected', subject: 'SUP-7', detail: { category: 'user_error' } }),
      auditRow({ what: 'approval-asked', subject: 'SUP-8', detail: { category: 'user_error', hours: 2.5 } }),
      auditRow({
        what: 'approval-answered',
        subject: 'SUP-9',
        detail: { category: 'user_error', answer: 'contested' },
      }),
    ];
    const { page } = await open('/audit', { readAudit: () => ({ kind: 'ok', view: auditView(rows) }) });
    await page.getByText('3 entrées affichées').waitFor();
    const cells = (await page.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
    const category = TEXTS.fr.categoryNames.user_error;
    expect(cells[0]).toContain(`Objection du client SUP-7 Nadia Perret Nature ${category}`);
    expect(cells[1]).toMatch(/Accord du client demandé SUP-8 .* Heures 2,5$/);
    expect(cells[2]).toMatch(/Réponse du client à une demande d’accord SUP-9 .* Réponse contestée$/);
  });

  test('is searched by text, action, person and period, and goes on where the page ended', async () => {
    const readAudit = ({ after }: AuditQuery) => ({
      kind: 'ok',
      view: after === undefined ? auditView([auditRow()], 'place') : auditView([auditRow({ subject: '2' })]),
    });
    const { page, invoked } = await open('/audit', { readAudit });
    await page.getByText('1 entrée affichée').waitFor();
    await page.getByLabel('Texte').fill(' M-7 ');
    await page.getByLabel('Action').selectOption({ label: 'Contrat modifié' });
    await page.getByLabel('Personne').selectOption({ label: 'Nadia Perret' });
    await page.getByLabel('Du', { exact: true }).fill('2026-03-01');
    await page.getByLabel('Au', { exact: true }).fill('2026-03-02');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await page.getByText('2 entrées affichées').waitFor();
    const [, search, more] = asked(invoked).slice(-3);
    expect(search).toMatchObject({ text: 'M-7', what: 'contract-changed', by: 'account-9' });
    expect(Date.parse(search?.until ?? '') - Date.parse(search?.from ?? '')).toBe(2 * 86_400_000);
    expect(more).toMatchObject({ ...search, after: 'place' });
  });

  test('that finds nothing says so', async () => {
    const { page } = await open('/audit', { readAudit: () => ({ kind: 'ok', view: auditView([]) }) });
    await page.getByText('Rien n’a encore été changé.').waitFor();
    await page.getByLabel('Texte').fill('x');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page.getByText('Aucune entrée ne correspond à cette recherche.').waitFor();
  });

  test('is exported whole, as CSV that no spreadsheet runs and as JSON', async () => {
    const readAudit = ({ after }: AuditQuery) => ({
      kind: 'ok',
      view:
        after === undefined
          ? auditView([auditRow({ subject: '=cmd|calc', detail: { reason: '@SUM(1)' } })], 'place')
          : auditView([auditRow({ subject: '2' })]),
    });
    const { page } = await open('/audit', { readAudit });
    for (const format of ['CSV', 'JSON'] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Exporter en ${format}` }).click(),
      ]);
      await page.getByText('2 entrées exportées.').waitFor();
      const stream = await download.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      if (format === 'JSON') {
        const file = JSON.parse(text) as { entries: AuditRow[] };
        expect(file.entries.map(({ subject }) => subject)).toEqual(['=cmd|calc', '2']);
      } else {
        expect(text.trim().split('\r\n')).toHaveLength(3);
        expect(text).toContain("'=cmd|calc");
        expect(text).not.toMatch(/[;"]=cmd/);
      }
    }
  });
});

test('hostile text stays text', async () => {
  const overview = overviewView();
  overview.inForce.reason = HOSTILE;
  const health = healthView();
  health.failures = health.failures.map((failure) => ({ ...failure, detail: HOSTILE }));
  const { page } = await open('/overview', {
    readOverview: () => ({ kind: 'ok', view: overview }),
    readHealth: () => ({ kind: 'ok', view: health }),
    readAudit: () => ({
      kind: 'ok',
      view: auditView([auditRow({ subject: HOSTILE, name: HOSTILE, detail: { [HOSTILE]: HOSTILE } })]),
    }),
  });
  await page.getByText(HOSTILE).first().waitFor();
  await link(page, 'Journal').click();
  await page.getByRole('cell', { name: HOSTILE }).first().waitFor();
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect(await page.locator('img').count()).toBe(0);
});

test.each([
  ['light', '/overview'],
  ['dark', '/overview'],
  ['light', '/audit'],
  ['dark', '/audit'],
  ['light', '/rehearse'],
  ['dark', '/rehearse'],
] as const)(
  'axe finds nothing in the %s theme on %s, and at 200 %% zoom nothing overflows',
  async (theme, path) => {
    const { page } = await screens.open({
      resolver: { ...answers, tryText: () => ({ kind: 'ok', result: tryResult() }) },
      theme,
      width: 640,
      path,
    });
    if (path === '/rehearse') {
      await page.getByLabel('Titre de la demande').fill('Rapport');
      await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    }
    await page.locator('table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  },
);
