import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { writeCsv } from '../../static/admin/contracts/csv';
import { placeOf } from '../../static/gadget/chosen';
import { reportRows } from '../../static/report/export';
import { boundsOf } from '../../static/report/period';
import { facts, month, QUARTER, report } from './report-data';
import { overflows, ScreenBrowser, until, violations, type Opening } from './screen';

const FULL = report(QUARTER);
const EMPTY = report([]);

test.each([
  ['last12', '2025-04', '2026-03'],
  ['last3', '2026-01', '2026-03'],
  ['current', '2026-03', '2026-03'],
  ['previous', '2026-02', '2026-02'],
  ['year', '2026-01', '2026-03'],
  ['lastYear', '2025-01', '2025-12'],
] as const)('the period %s is from %s to %s in March 2026', (period, from, to) => {
  expect(boundsOf(period, '2026-03')).toEqual({ from, to });
});

test('the month before January is in the year before', () => {
  expect(boundsOf('previous', '2026-01')).toEqual({ from: '2025-12', to: '2025-12' });
});

test.each<[string, unknown, object]>([
  ['nothing', undefined, { isEdit: false }],
  ['a gadget that is not set up', { extension: { gadgetConfiguration: {} } }, { isEdit: false }],
  ['what another app wrote', { extension: { gadgetConfiguration: { project: 7 } } }, { isEdit: false }],
  [
    'the form',
    { extension: { entryPoint: 'edit', gadgetConfiguration: { project: '1', period: 'never' } } },
    { isEdit: true, chosen: { project: '1', period: 'last12' } },
  ],
])('a gadget reads its place from %s', (_what, context, place) => {
  expect(placeOf(context)).toEqual(place);
});

describe('the file', () => {
  const rows = reportRows(FULL, {}, { locale: 'fr' });
  const [head = [], ...lines] = rows;
  const column = (name: string) => lines.reduce((sum, line) => sum + Number(line[head.indexOf(name)]), 0);

  test('has one line for each month, organisation, category and level, which add up to the figures', () => {
    expect(new Set(lines.map((line) => line.slice(0, 4).join('|'))).size).toBe(lines.length);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    expect([column('Demandes'), column('Couvertes'), column('Vérifiées')]).toEqual([97, 71, 25]);
    expect(column('Vérifiées, même nature')).toBe(19);
    expect(column('Contestées au moins une fois')).toBe(3);
    expect(lines.map((line) => line[1])).toContain('Léman Distribution SA, =HYPERLINK("http://x")');
  });

  test('holds what the filters leave', () => {
    const [, ...left] = reportRows(FULL, { category: 'training_information' }, { locale: 'en' });
    expect(new Set(left.map((line) => line[2]))).toEqual(new Set(['TRAINING INFORMATION']));
  });

  test('reads back as it was, and no cell is a formula', () => {
    const file = writeCsv(
      reportRows(report([month('2026-02', [facts({ organisations: ['2'] }), 1])]), {}, { locale: 'fr' }),
    );
    const { data, errors } = Papa.parse<string[]>(file.slice(1).trimEnd(), {
      delimiter: ';',
      newline: '\r\n',
    });
    expect(errors).toEqual([]);
    expect(data[1]?.slice(0, 5)).toEqual(['2026-02', `'=HYPERLINK("http://x")`, 'PRODUCT DEFECT', '1', '1']);
  });
});

describe('the page', () => {
  let screens: ScreenBrowser;
  beforeAll(async () => {
    screens = await ScreenBrowser.launch('report');
  });
  afterEach(() => screens.closePages());
  afterAll(() => screens.close());

  const open = (read: (query: never) => unknown, opening: Partial<Opening> = {}) =>
    screens.open({ resolver: { read }, width: 1200, ...opening });
  const ok = () => ({ kind: 'ok', report: FULL });
  const cards = (page: Page) => page.locator('.card').allInnerTexts();

  test('shows the figures, filters them here, and asks for another period', async () => {
    const { page, invoked, errors } = await open(ok);
    await page.getByText('71 sur 97').waitFor();
    expect((await cards(page))[1]).toMatch(/Couvertes\s+73\s%/);
    expect(await page.getByText('19 sur 25').first().isVisible()).toBe(true);
    // A month without requests has no shares.
    expect(await page.getByRole('row', { name: /^avril 2025/ }).innerText()).toMatch(/0(\s+–){5}/);

    await page.getByLabel('Organisation', { exact: true }).selectOption({ label: 'Sans organisation' });
    await page.getByText('Sur 5 demandes seulement').first().waitFor();
    expect(await page.getByText('Aucun agent n’a encore confirmé').isVisible()).toBe(true);
    await page.getByLabel('Niveau', { exact: true }).selectOption({ label: 'Niveau 2, Consulting' });
    await page.getByText('Aucune demande ne correspond à ces filtres.').waitFor();
    expect(await page.getByRole('button', { name: 'Exporter en CSV' }).isDisabled()).toBe(true);
    expect(invoked).toHaveLength(1);

    await page.getByLabel('Période', { exact: true }).selectOption('lastYear');
    await until(() => invoked.length === 2);
    expect(invoked.map(({ payload }) => payload)).toEqual([
      { locale: 'fr-FR' },
      { locale: 'fr-FR', from: '2025-01', to: '2025-12' },
    ]);
    expect(errors).toEqual([]);
  });

  test('saves what is shown', async () => {
    const { page } = await open(ok);
    await page.getByLabel('Nature de demande', { exact: true }).selectOption('training_information');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter en CSV' }).click();
    expect((await download).suggestedFilename()).toBe('rapport-palier-SUP-2025-04_2026-03.csv');
    await page.getByText('Fichier enregistré, 3 lignes.').waitFor();
  });

  test.each<[string, () => unknown, RegExp]>([
    ['no requests', () => ({ kind: 'ok', report: EMPTY }), /Aucune demande dans cette période/],
    [
      'changes that are not counted',
      () => ({ kind: 'ok', report: { ...FULL, isBehind: true } }),
      /en cours de comptage/,
    ],
    ['a viewer who is no agent', () => ({ kind: 'no-access' }), /réservé aux agents du projet/],
  ])('says that there are %s', async (_what, read, words) => {
    const { page } = await open(read);
    await page.getByText(words).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('a period that cannot be read shows no figures of another one, and can be asked for again', async () => {
    let answers = 0;
    const { page } = await open(() => {
      answers += 1;
      if (answers === 2) throw new Error('no answer');
      return ok();
    });
    await page.getByText('71 sur 97').waitFor();
    await page.getByLabel('Période', { exact: true }).selectOption('previous');
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
    expect(await page.locator('.card').count()).toBe(0);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('71 sur 97').waitFor();
  });

  test.each([
    ['fr-FR', 'light', 1200, 'Justesse de Palier'],
    ['de-DE', 'dark', 360, 'Treffsicherheit von Palier'],
    ['en-US', 'dark', 1200, 'How often Palier is right'],
    ['it-IT', 'light', 360, 'Precisione di Palier'],
  ] as const)('is sound in %s, %s, %d wide', async (locale, theme, width, title) => {
    const { page, errors } = await open(ok, { locale, theme, width });
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('the gadget', () => {
  let screens: ScreenBrowser;
  beforeAll(async () => {
    screens = await ScreenBrowser.launch('gadget');
  });
  afterEach(() => screens.closePages());
  afterAll(() => screens.close());

  const PROJECTS = [
    { id: '10000', key: 'SUP', name: 'Assistance' },
    { id: '10001', key: 'INT', name: 'Interne' },
  ];
  const open = (extension: object, resolver: Opening['resolver'], opening: Partial<Opening> = {}) =>
    screens.open({
      resolver,
      context: () => ({ locale: opening.locale ?? 'fr-FR', timezone: 'Europe/Zurich', extension }),
      ...opening,
    });
  const SET_UP = { gadgetConfiguration: { project: '10000', period: 'current' } };

  test('shows the figures of the project and period that were chosen', async () => {
    const { page, invoked } = await open(SET_UP, { read: () => ({ kind: 'ok', report: FULL }) });
    await page.getByText('Mois en cours').waitFor();
    expect(invoked).toEqual([{ functionKey: 'read', payload: { locale: 'fr-FR', project: '10000' } }]);
    const shown = await page.locator('.gadget__figure').allInnerTexts();
    expect(shown.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Demandes 8',
      'Sans agent 0 % Qualifiées par Palier seul : 0 sur 8.',
      'Facturables 25 % Facturées ou qui peuvent l’être : 2 sur 8.',
      'À vérifier 5',
      'Facturables, sans accord du client 2',
    ]);
  });

  test('is set up with one of the viewer’s projects', async () => {
    const { page, submitted } = await open(
      { entryPoint: 'edit' },
      { projects: () => ({ kind: 'ok', projects: PROJECTS }) },
      { submit: () => undefined },
    );
    await page.getByLabel('Projet').selectOption('10001');
    await page.getByLabel('Période', { exact: true }).selectOption('last3');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await until(() => submitted.length === 1);
    expect(submitted).toEqual([{ project: '10001', period: 'last3' }]);
  });

  test.each<[string, object, Opening['resolver'], string]>([
    ['it is not set up', {}, {}, 'Choisissez un projet'],
    [
      'the viewer is no agent of the project',
      SET_UP,
      { read: () => ({ kind: 'no-access' }) },
      'pas agent de ce projet',
    ],
    [
      'the viewer has no project',
      { entryPoint: 'edit' },
      { projects: () => ({ kind: 'no-access' }) },
      'agent d’aucun projet',
    ],
    ['nothing was created', SET_UP, { read: () => ({ kind: 'ok', report: EMPTY }) }, 'Aucune demande'],
    [
      'the app does not answer',
      SET_UP,
      { read: () => Promise.reject(new Error('none')) },
      'ne sont pas disponibles pour le moment',
    ],
  ])('says so when %s', async (_when, extension, resolver, words) => {
    const { page } = await open(extension, resolver);
    await page.getByText(words).waitFor();
  });

  test.each([
    ['de-DE', 'dark', 'Zu prüfen'],
    ['it-IT', 'light', 'Da verificare'],
  ] as const)('is sound in %s, %s', async (locale, theme, words) => {
    const opened = await open(SET_UP, { read: () => ({ kind: 'ok', report: FULL }) }, { locale, theme });
    await opened.page.getByText(words).waitFor();
    expect(await violations(opened.page)).toEqual([]);
    expect(await overflows(opened.page)).toBe(false);
    expect(opened.errors).toEqual([]);
  });
});
