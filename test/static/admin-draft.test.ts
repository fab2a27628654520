import type { Page } from '@playwright/test';
import type { PolicyDesk, VersionView } from '../../src/bridge/admin/policy';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { HOSTILE } from './fixtures';
import { type DraftSent, policyDesk } from './policy-desk';
import { overflows, ScreenBrowser, violations, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const version = (number: number, more: Partial<VersionView> = {}): VersionView => ({
  version: number,
  publishedAt: '2026-02-01T09:00:00.000Z',
  effectiveFrom: '2026-02-01T09:00:00.000Z',
  author: 'Anne Favre',
  reason: `Motif ${String(number)}`,
  state: 'replaced',
  changes: [],
  ...more,
});

const open = (resolver: Resolver = {}, desk: PolicyDesk = policyDesk(), path = '/categories') =>
  screens.open({
    resolver: {
      readPolicy: () => ({ kind: 'ok', desk }),
      readVersions: () => ({ kind: 'ok', versions: [version(3, { state: 'in-force' }), version(2)] }),
      readProjects: () => ({ kind: 'ok', projects: [{ key: 'SUP', name: 'Support' }] }),
      ...resolver,
    },
    width: 1100,
    path,
  });

const coverageOf = (page: Page, name: string) => page.getByLabel(`Couverture, ${name}`);
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
const saved = ({ revision, parts }: DraftSent) => ({ kind: 'saved', desk: policyDesk(parts, revision + 1) });
const calls = (invoked: { functionKey: string; payload: unknown }[], name: string) =>
  invoked.filter(({ functionKey }) => functionKey === name).map(({ payload }) => payload);
const { company_copy, user_error } = DEFAULT_POLICY.categories;

describe('the category table', () => {
  test('is saved into the draft, which counts for nothing yet', async () => {
    const { page, invoked, errors } = await open({ saveDraft: saved });
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await save(page);
    await page.getByText('Le brouillon est enregistré. Il ne compte pas encore').waitFor();
    expect(calls(invoked, 'saveDraft')).toEqual([
      {
        locale: 'fr-FR',
        revision: 4,
        parts: {
          categories: {
            ...DEFAULT_POLICY.categories,
            company_copy: { ...company_copy, coverage: 'covered' },
          },
        },
      },
    ]);
    await page.getByText('Modifications non enregistrées').waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('set back, nothing is left to save; undone, it is as it was', async () => {
    const { page } = await open();
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await coverageOf(page, 'Copie de société').selectOption('out');
    expect(await page.getByText('Modifications non enregistrées').count()).toBe(0);
    await page.getByLabel('R&D, Copie de société').check();
    await page.getByRole('button', { name: 'Annuler mes modifications' }).click();
    expect(await page.getByLabel('R&D, Copie de société').isChecked()).toBe(false);
  });

  test('saved meanwhile by another admin: shows the difference, keeps the own change, saves onto theirs', async () => {
    const categories = { ...DEFAULT_POLICY.categories, user_error: { ...user_error, level: 1 as const } };
    const { page, invoked } = await open({
      saveDraft: (sent: DraftSent) =>
        sent.revision === 4
          ? { kind: 'changed-meanwhile', desk: policyDesk({ categories }, 7) }
          : saved(sent),
    });
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await save(page);
    await page.getByText('Un autre administrateur a enregistré le brouillon entre-temps').waitFor();
    expect(await page.locator('table').first().locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringContaining('\tNiveau\tNiveau 2\tNiveau 1\tNiveau 1') as string,
    ]);
    expect(await coverageOf(page, 'Copie de société').inputValue()).toBe('covered');
    await save(page);
    await page.getByText('Le brouillon est enregistré.').waitFor();
    expect(calls(invoked, 'saveDraft').at(-1)).toMatchObject({
      revision: 7,
      parts: { categories: { user_error: { level: 1 }, company_copy: { coverage: 'covered' } } },
    });
  });

  test('what another admin saved elsewhere in the draft is no reason to ask', async () => {
    const { page, invoked } = await open({
      saveDraft: (sent: DraftSent) =>
        sent.revision === 4
          ? { kind: 'changed-meanwhile', desk: policyDesk({ timeZone: 'Europe/Paris' }, 9) }
          : saved(sent),
    });
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await save(page);
    await page.getByText('Le brouillon est enregistré.').waitFor();
    expect(calls(invoked, 'saveDraft')).toHaveLength(2);
  });

  test('not answered: says so and keeps the change', async () => {
    const { page } = await open({
      saveDraft: () => {
        throw new Error('down');
      },
    });
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await save(page);
    await page.getByText('L’enregistrement a échoué.').waitFor();
    expect(await coverageOf(page, 'Copie de société').inputValue()).toBe('covered');
  });

  test('warns of unsaved changes before the page is left, and keeps them on another page', async () => {
    const { page } = await open();
    const asks = () =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await coverageOf(page, 'Copie de société').waitFor();
    expect(await asks()).toBe(false);
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await page.getByRole('link', { name: /modifications non enregistrées/ }).waitFor();
    expect(await asks()).toBe(true);
    await page.getByRole('link', { name: 'Règles' }).click();
    await page.getByRole('link', { name: /Natures de demande/ }).click();
    expect(await coverageOf(page, 'Copie de société').inputValue()).toBe('covered');
  });
});

describe('publishing', () => {
  const published = () => ({ kind: 'published', version: 4, desk: policyDesk({}, 5) });

  test('wants a reason, and sends the date of the viewer’s clock', async () => {
    const { page, invoked } = await open({ publishDraft: published });
    await page.getByText('Publier le brouillon', { exact: true }).click();
    const publish = page.getByRole('button', { name: 'Publier', exact: true });
    await publish.click();
    await page.getByText('Veuillez indiquer le motif de la modification.').waitFor();
    await page.getByLabel('Motif', { exact: true }).fill(' Décidé en séance. ');
    await page.getByLabel('À une date').check();
    await publish.click();
    await page.getByText('Indiquez une date et une heure à venir.').waitFor();
    await page.locator('input[type="datetime-local"]').fill('2099-07-01T08:00');
    expect(await violations(page)).toEqual([]);
    await publish.click();
    await page.getByText('La version 4 est publiée ; elle entrera en vigueur').waitFor();
    expect(calls(invoked, 'publishDraft')).toEqual([
      {
        locale: 'fr-FR',
        revision: 4,
        reason: 'Décidé en séance.',
        effectiveFrom: expect.stringMatching(/^2099-07-01T0[68]:00:00\.000Z$/) as string,
      },
    ]);
  });

  test('is not possible with errors, which are said first', async () => {
    const desk = policyDesk();
    desk.draft.findings = [
      { severity: 'error', code: 'labels-collide', label: 'x', names: ['covered', 'out'] },
      { severity: 'warning', code: 'text-missing', id: 'portal.title', in: ['fr'], missing: 'de' },
    ];
    const { page } = await open({}, desk);
    await page.getByText('Vérification : 1 erreur, 1 remarque').waitFor();
    await page.getByText('Le texte portal.title est rédigé en français, mais pas en allemand.').waitFor();
    await page.getByText('Publier le brouillon', { exact: true }).click();
    expect(await page.getByRole('button', { name: 'Publier', exact: true }).isDisabled()).toBe(true);
  });

  test('that the back end refuses says why', async () => {
    const { page } = await open({
      publishDraft: () => ({ kind: 'blocked', findings: [{ severity: 'error', code: 'date-past' }] }),
    });
    await page.getByText('Publier le brouillon', { exact: true }).click();
    await page.getByLabel('Motif', { exact: true }).fill('Essai');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByText('La date d’entrée en vigueur est passée.').waitFor();
  });
});

describe('versions', () => {
  test('show their changes, and an old one is published again with a reason', async () => {
    const changes: VersionView['changes'] = [
      { what: 'category', category: 'user_error', field: 'coverage', from: 'out', to: 'covered' },
      { what: 'mode', project: 'SUP', from: 'monitor', to: 'automatic' },
    ];
    const { page, invoked } = await open({
      readVersions: () => ({
        kind: 'ok',
        versions: [version(3, { state: 'in-force' }), version(2, { changes })],
      }),
      publishAgain: () => ({ kind: 'published', version: 4, desk: policyDesk({}, 4) }),
    });
    await page.getByRole('button', { name: 'Changements de la version 2' }).click();
    await page.getByRole('row', { name: /, couverture Hors maintenance Couverte$/ }).waitFor();
    await page
      .getByRole('row', { name: 'Mode du projet SUP Observation Automatique', exact: true })
      .waitFor();
    await page.getByRole('button', { name: 'Republier la version 2' }).click();
    await page.locator('table textarea').fill('Retour');
    await page.locator('table').getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByText('La version 4 est publiée et en vigueur.').waitFor();
    expect(calls(invoked, 'publishAgain')).toEqual([{ locale: 'fr-FR', version: 2, reason: 'Retour' }]);
  });

  test('one that does not count yet can be withdrawn', async () => {
    const { page, invoked } = await open({
      readVersions: () => ({ kind: 'ok', versions: [version(4, { state: 'pending' })] }),
      withdrawVersion: () => ({ kind: 'withdrawn', desk: policyDesk() }),
    });
    await page.getByRole('button', { name: 'Retirer la version 4' }).click();
    await page.getByText('La version 4 est retirée').waitFor();
    expect(calls(invoked, 'withdrawVersion')).toEqual([{ locale: 'fr-FR', version: 4 }]);
  });
});

describe('settings', () => {
  test('send modes, costs, tags, time zone and second opinion together, with the thresholds seen before', async () => {
    const { page, invoked } = await open({ saveDraft: saved }, policyDesk(), '/settings');
    await page.getByLabel('Mode, SUP').selectOption('suggest');
    await page.getByLabel(/Annoncer à tort/).fill('19');
    await page.getByText(/« peut être facturé » dès 95/).waitFor();
    await page.getByLabel('Champ Facturation').uncheck();
    await page.getByLabel('Fuseau horaire du site').selectOption('Europe/Paris');
    await page.getByLabel(/Demander un deuxième avis/).check();
    expect(await violations(page)).toEqual([]);
    await save(page);
    await page.getByText('Le brouillon est enregistré.').waitFor();
    expect(calls(invoked, 'saveDraft')).toEqual([
      {
        locale: 'fr-FR',
        revision: 4,
        parts: {
          agents: {},
          projects: { default: 'monitor', byKey: { SUP: 'suggest' } },
          costs: { wrongCharge: 19, wrongCovered: 3.3 },
          tags: { ...DEFAULT_POLICY.tags, billing: false },
          labels: DEFAULT_POLICY.labels,
          timeZone: 'Europe/Paris',
          secondOpinion: true,
          client: DEFAULT_POLICY.client,
        },
      },
    ]);
  });

  test('that another admin changed meanwhile are shown, was and is, beside what this one set', async () => {
    const { page, invoked } = await open(
      {
        saveDraft: ({ revision, parts }: DraftSent) =>
          revision === 4
            ? {
                kind: 'changed-meanwhile',
                desk: policyDesk(
                  { timeZone: 'Europe/Paris', projects: { default: 'suggest', byKey: {} } },
                  5,
                ),
              }
            : saved({ revision, parts }),
      },
      policyDesk(),
      '/settings',
    );
    await page.getByLabel('Champ Facturation').uncheck();
    await save(page);
    await page.getByRole('row', { name: 'Fuseau horaire Europe/Zurich Europe/Paris' }).waitFor();
    await page.getByRole('row', { name: 'Mode des autres projets Observation Proposition' }).waitFor();
    expect(await page.getByLabel('Champ Facturation').isChecked()).toBe(false);
    await save(page);
    await page.getByText('Le brouillon est enregistré.').waitFor();
    expect(calls(invoked, 'saveDraft').at(-1)).toMatchObject({
      revision: 5,
      parts: { timeZone: 'Europe/Paris', projects: { default: 'suggest' }, tags: { billing: false } },
    });
  });

  test('a file shows first what it changes, and goes into the draft', async () => {
    const { page, invoked } = await open(
      {
        previewConfiguration: () => ({
          kind: 'previewed',
          changes: [{ what: 'time-zone', from: 'Europe/Zurich', to: 'Europe/Paris' }],
          findings: [],
          hasDraft: false,
          revision: 4,
        }),
        importConfiguration: () => ({ kind: 'saved', desk: policyDesk({ timeZone: 'Europe/Paris' }, 5) }),
      },
      policyDesk(),
      '/settings',
    );
    const contracts = { header: ['a'], rows: [['1'], ['2']] };
    await page.locator('input[type="file"]').setInputFiles({
      name: 'palier.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ schema: 'palier-configuration', version: 1, contracts })),
    });
    await page.getByRole('row', { name: 'Fuseau horaire Europe/Zurich Europe/Paris' }).waitFor();
    await page.getByText('2 lignes de contrats').waitFor();
    await page.getByRole('button', { name: 'Reprendre dans le brouillon' }).click();
    await page.getByText('Le fichier est repris dans le brouillon.').waitFor();
    expect(await page.getByLabel('Fuseau horaire du site').inputValue()).toBe('Europe/Paris');
    const file = '{"schema":"palier-configuration","version":1}';
    expect(calls(invoked, 'importConfiguration')).toEqual([
      { locale: 'fr-FR', file, part: 'policy', revision: 4 },
    ]);
  });

  test('a bad file says where it is wrong', async () => {
    const faults = [{ path: 'policy.categories.other.level', message: HOSTILE }];
    const { page } = await open(
      { previewConfiguration: () => ({ kind: 'invalid', faults }) },
      policyDesk(),
      '/settings',
    );
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('policy.categories.other.level').waitFor();
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  });
});

test.each([
  ['light', 'de-DE', '/categories'],
  ['dark', 'it-IT', '/settings'],
] as const)(
  'axe finds nothing in the %s theme (%s, %s), and at 200 %% zoom nothing overflows',
  async (theme, locale, path) => {
    const { page, errors } = await screens.open({
      resolver: {
        readPolicy: () => ({ kind: 'ok', desk: policyDesk() }),
        readVersions: () => ({ kind: 'ok', versions: [version(3, { state: 'in-force' })] }),
        readProjects: () => ({ kind: 'unavailable' }),
      },
      theme,
      locale,
      width: 640,
      path,
    });
    await page.locator('select').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  },
);
