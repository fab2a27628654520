import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  ContractList,
  ContractView,
  ContractWarning,
  ImportPreview,
} from '../../src/bridge/admin/contracts';
import { TEXTS } from '../../src/policy/texts';
import { HOSTILE } from './fixtures';
import { overflows, ScreenBrowser, violations, type Opened, type Opening, type Resolver } from './screen';

let browser: ScreenBrowser;
let folder: string;
beforeAll(async () => {
  browser = await ScreenBrowser.launch('admin');
  folder = await mkdtemp(join(tmpdir(), 'palier-'));
});
afterEach(() => browser.closePages());
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const LEMAN = { id: '1', name: 'Fiduciaire Léman SA' };
const AARE = { id: '2', name: 'Maschinenbau Aare AG' };
const names = TEXTS.fr.categoryNames;

const contract = (terms: Partial<ContractView['terms']> = {}, revision = 1): ContractView => ({
  terms: {
    reference: 'W-1',
    organisations: [LEMAN],
    start: '2026-01-01',
    end: '2026-12-31',
    state: 'active',
    terms: [{ category: 'feature_request', effect: 'included' }],
    modules: ['Finance'],
    customisations: [{ name: 'Facture', aliases: ['F-12'] }],
    ...terms,
  },
  revision,
  changedAt: '2026-03-02T08:00:00.000Z',
  changedBy: 'Nadia Perret',
  warnings: [{ kind: 'expires', days: 30 }],
  moreWarnings: 0,
});

const list = (contracts = [contract()], more: Partial<ContractList> = {}): ContractList => ({
  contracts: contracts.map(
    ({ terms: { reference, organisations, start, end, state }, revision, warnings, moreWarnings }) => ({
      reference,
      organisations,
      start,
      ...(end === undefined ? {} : { end }),
      state,
      revision,
      warnings,
      moreWarnings,
    }),
  ),
  total: contracts.length,
  categoryNames: names,
  ...more,
});

function open(resolver: Resolver, options: Partial<Opening> = {}): Promise<Opened> {
  return browser.open({
    width: 900,
    path: '/contracts',
    resolver: {
      listContracts: () => ({ kind: 'ok', list: list() }),
      readContract: () => ({ kind: 'ok', contract: contract() }),
      contractOrganisations: () => ({ kind: 'ok', organisations: [LEMAN, AARE] }),
      ...resolver,
    },
    ...options,
  });
}

const payloads = (opened: Opened, functionKey: string) =>
  opened.invoked.filter((call) => call.functionKey === functionKey).map(({ payload }) => payload);
const button = ({ page }: Opened, name: string | RegExp) => page.getByRole('button', { name });

describe('the list', () => {
  test('names the first warnings of a contract and counts the others', async () => {
    const other = (number: number): ContractWarning => ({
      kind: 'overlap',
      organisation: LEMAN.name,
      other: `W-${String(number)}`,
      from: '2026-02-01',
    });
    const many = { ...contract(), warnings: [2, 3, 4, 5].map(other), moreWarnings: 500 };
    const { page } = await open({ listContracts: () => ({ kind: 'ok', list: list([many]) }) });
    await page.getByText('et 501 autres points').waitFor();
    expect(await page.locator('.warnings__item').allInnerTexts()).toHaveLength(4);
  });

  test.each(['light', 'dark'] as const)('is accessible in the %s theme', async (theme) => {
    const opened = await open({}, { theme });
    await opened.page.getByText('Échoit dans 30 jours').waitFor();
    expect(await violations(opened.page)).toEqual([]);
    expect(await overflows(opened.page)).toBe(false);
  });

  test('without contracts says what that means', async () => {
    const opened = await open({ listContracts: () => ({ kind: 'ok', list: list([]) }) });
    await opened.page.getByText('Aucun contrat n’est encore enregistré').waitFor();
    expect(await button(opened, 'Exporter en CSV').isDisabled()).toBe(true);
  });

  test('that does not come can be asked for again', async () => {
    let answers = 0;
    const opened = await open({
      listContracts: () => {
        if (answers++ === 0) throw new Error('no answer');
        return { kind: 'ok', list: list() };
      },
    });
    await button(opened, 'Réessayer').click();
    await opened.page.getByText('1 contrat', { exact: true }).waitFor();
  });

  test('is for admins', async () => {
    const opened = await open({ listContracts: () => ({ kind: 'refused', message: 'Réservé.' }) });
    await opened.page.getByText('Réservé.').waitFor();
    expect(await button(opened, 'Nouveau contrat').count()).toBe(0);
  });

  test('goes on and back, and searches from the beginning', async () => {
    const opened = await open({
      listContracts: ({ after }: { after?: string }) => ({
        kind: 'ok',
        list: list([contract({ reference: after === undefined ? 'W-1' : 'W-2' })], {
          total: 40,
          ...(after === undefined ? { next: 'second' } : {}),
        }),
      }),
    });
    const { page } = opened;
    await button(opened, 'Page suivante').click();
    await button(opened, 'Modifier le contrat W-2').waitFor();
    await button(opened, 'Page précédente').click();
    await button(opened, 'Modifier le contrat W-1').waitFor();
    await button(opened, 'Page suivante').click();
    await button(opened, 'Modifier le contrat W-2').waitFor();
    await page.getByRole('searchbox').fill('leman');
    await page.getByRole('searchbox').press('Enter');
    await button(opened, 'Modifier le contrat W-1').waitFor();
    expect(payloads(opened, 'listContracts').at(-1)).toEqual({ locale: 'fr-FR', search: 'leman' });
  });

  test('shows what was typed as text', async () => {
    const opened = await open({
      listContracts: () => ({
        kind: 'ok',
        list: list([contract({ reference: HOSTILE, organisations: [{ id: '1', name: HOSTILE }] })]),
      }),
    });
    await opened.page.getByRole('cell', { name: HOSTILE, exact: true }).waitFor();
    expect(await opened.page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  });
});

describe('the form', () => {
  test('is filled in by the keyboard alone, and says what was typed', async () => {
    const opened = await open({
      saveContract: ({ terms }: { terms: ContractView['terms'] }) => ({
        kind: 'saved',
        contract: contract(terms),
      }),
    });
    const { page } = opened;
    await button(opened, 'Nouveau contrat').press('Enter');
    await page.getByLabel('Référence').fill('W-7');
    await page.getByLabel('Premier jour').fill('2026-02-01');
    const search = page.getByRole('combobox', { name: 'Ajouter une organisation' });
    await search.fill('a');
    await search.press('ArrowDown');
    await search.press('Enter');
    await search.fill('leman');
    await search.press('Enter');
    await button(opened, 'Retirer Maschinenbau Aare AG').press('Enter');
    await button(opened, 'Ajouter une exception').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Objets personnalisés').fill('Facture | F-12');
    await violations(page).then((found) => expect(found).toEqual([]));
    await button(opened, 'Enregistrer le contrat').press('Enter');
    await page.getByText('Le contrat W-7 est enregistré.').waitFor();
    expect(payloads(opened, 'saveContract')).toEqual([
      {
        locale: 'fr-FR',
        terms: {
          reference: 'W-7',
          organisations: [LEMAN],
          start: '2026-02-01',
          state: 'active',
          terms: [{ category: 'normal_use_problem', effect: 'excluded' }],
          modules: [],
          customisations: [{ name: 'Facture', aliases: ['F-12'] }],
        },
      },
    ]);
  });

  test('keeps what was typed when it is refused, and says why beside the fields', async () => {
    const opened = await open({
      saveContract: () => ({
        kind: 'invalid',
        faults: [
          { column: 'reference', code: 'too-long', params: { most: '60' } },
          { column: 'excluded', code: 'end-before-start' },
        ],
      }),
    });
    const { page } = opened;
    await button(opened, 'Nouveau contrat').click();
    await page.getByLabel('Référence').fill('x'.repeat(61));
    await button(opened, 'Enregistrer le contrat').click();
    await page.getByText('Le contrat ne peut pas être enregistré ainsi').waitFor();
    expect(await page.getByText('Trop long : 60 caractères au plus.').count()).toBe(2);
    expect(await page.getByText('Le dernier jour précède le premier.').count()).toBe(2);
    expect(await page.getByLabel('Référence').inputValue()).toBe('x'.repeat(61));
    expect(await violations(page)).toEqual([]);
  });

  test('keeps what was typed when the app does not answer', async () => {
    const opened = await open({
      saveContract: () => {
        throw new Error('no answer');
      },
    });
    await button(opened, 'Nouveau contrat').click();
    await opened.page.getByLabel('Référence').fill('W-7');
    await button(opened, 'Enregistrer le contrat').click();
    await opened.page.getByText('Votre saisie est toujours là').waitFor();
    expect(await opened.page.getByLabel('Référence').inputValue()).toBe('W-7');
  });

  test('asks before it drops what was typed', async () => {
    const opened = await open({});
    const { page } = opened;
    await button(opened, 'Modifier le contrat W-1').click();
    await page.getByLabel('Note pour les agents').fill('nouvelle');
    await button(opened, 'Annuler').click();
    await button(opened, 'Continuer la saisie').click();
    expect(await page.getByLabel('Note pour les agents').inputValue()).toBe('nouvelle');
    await button(opened, 'Annuler').click();
    await button(opened, 'Abandonner').click();
    await button(opened, 'Nouveau contrat').waitFor();
    expect(payloads(opened, 'saveContract')).toEqual([]);
  });

  test('deletes after a question only', async () => {
    const opened = await open({ removeContract: () => ({ kind: 'removed' }) });
    await button(opened, 'Modifier le contrat W-1').click();
    await button(opened, 'Supprimer le contrat').click();
    expect(payloads(opened, 'removeContract')).toEqual([]);
    await button(opened, 'Supprimer définitivement').click();
    await opened.page.getByText('Le contrat W-1 est supprimé.').waitFor();
    expect(payloads(opened, 'removeContract')).toEqual([{ locale: 'fr-FR', reference: 'W-1', revision: 1 }]);
  });
});

describe('when another admin saved first', () => {
  const theirs = contract({ note: 'La leur', state: 'suspended' }, 2);
  const meanwhile = async () => {
    let saves = 0;
    const opened = await open({
      saveContract: ({ terms }: { terms: ContractView['terms'] }) =>
        saves++ === 0
          ? { kind: 'changed-meanwhile', current: theirs }
          : { kind: 'saved', contract: contract(terms, 3) },
    });
    await button(opened, 'Modifier le contrat W-1').click();
    await opened.page.getByLabel('Note pour les agents').fill('La mienne');
    await opened.page.getByLabel('Dernier jour').fill('2027-12-31');
    await button(opened, 'Enregistrer le contrat').click();
    await opened.page.getByText('Quelqu’un d’autre a enregistré ce contrat entre-temps').waitFor();
    return opened;
  };
  const saved = async (opened: Opened) => {
    await button(opened, 'Enregistrer le contrat').click();
    await opened.page.getByText('est enregistré.').waitFor();
    return payloads(opened, 'saveContract').at(-1);
  };

  test('what was typed stays beside what they changed, and can be saved over it', async () => {
    const opened = await meanwhile();
    expect(await violations(opened.page)).toEqual([]);
    expect(await saved(opened)).toMatchObject({
      terms: { note: 'La mienne', end: '2027-12-31', state: 'suspended' },
      base: { reference: 'W-1', revision: 2 },
    });
  });

  test('theirs can be taken where both changed the same', async () => {
    const opened = await meanwhile();
    await opened.page.getByRole('radio', { name: /Prendre celui de l’autre/ }).check();
    expect(await saved(opened)).toMatchObject({
      terms: { note: 'La leur', end: '2027-12-31', state: 'suspended' },
    });
  });

  test('or all of theirs', async () => {
    const opened = await meanwhile();
    await button(opened, 'Tout prendre de l’autre et abandonner ma saisie').click();
    expect(await saved(opened)).toMatchObject({
      terms: { note: 'La leur', end: '2026-12-31', state: 'suspended' },
    });
  });
});

describe('an import', () => {
  const preview = (more: Partial<ImportPreview> = {}): ImportPreview => ({
    upload: 'u-1',
    counts: { created: 1, changed: 1, unchanged: 2, kept: 3, faulty: 1 },
    created: [{ line: 2, reference: 'W-9', organisations: LEMAN.name }],
    changed: [{ line: 3, reference: 'W-1', changes: [{ column: 'end', was: '', becomes: '2027-12-31' }] }],
    faults: [{ line: 4, column: 'start', code: 'bad-date', params: { value: 'bald' } }],
    warnings: [],
    ...more,
  });
  const choose = async (opened: Opened, text: string, name = 'contracts.csv') => {
    const file = join(folder, name);
    writeFileSync(file, text);
    await button(opened, 'Importer un CSV').click();
    await opened.page.getByLabel('Fichier CSV').setInputFiles(file);
  };
  const CSV =
    'reference;organisations;start;end\r\nW-9;1;2026-01-01;\r\nW-1;1;2026-01-01;2027-12-31\r\n=W;1;bald;\r\n';
  const answers: Resolver = {
    beginContractImport: () => ({ kind: 'begun', upload: 'u-1', ignoredColumns: ['Umsatz'] }),
    uploadContracts: () => ({ kind: 'ok' }),
    previewContracts: () => ({ kind: 'previewed', preview: preview() }),
  };

  test('shows what would change; the good lines go in, and it says how it ended', async () => {
    let polls = 0;
    const opened = await open({
      ...answers,
      importContracts: () => ({ kind: 'started', job: 'j-1' }),
      contractImport: () => ({
        kind: 'ok',
        progress: {
          state: polls++ === 0 ? 'running' : 'done',
          done: polls,
          total: 2,
          counts: { created: 1, changed: 1 },
        },
      }),
    });
    await choose(opened, CSV);
    const { page } = opened;
    await page.getByText('Colonnes qui ne sont pas lues : Umsatz.').waitFor();
    expect(payloads(opened, 'uploadContracts')).toEqual([
      {
        locale: 'fr-FR',
        upload: 'u-1',
        part: 0,
        rows: [
          { line: 2, cells: ['W-9', '1', '2026-01-01', ''] },
          { line: 3, cells: ['W-1', '1', '2026-01-01', '2027-12-31'] },
          { line: 4, cells: ['=W', '1', 'bald', ''] },
        ],
      },
    ]);
    await page.getByText('1 contrat change').click();
    expect(await violations(page)).toEqual([]);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(opened, 'Télécharger les lignes fautives avec les motifs').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^palier-contrats-lignes-fautives-\d{4}-\d\d-\d\d\.csv$/);
    const path = join(folder, 'faulty.csv');
    await file.saveAs(path);
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFFreference;organisations;start;end;Ligne;Ce qui ne va pas\r\n' +
        "'=W;1;bald;;4;début\u00a0: « bald » n’est pas une date. Écrivez 2026-12-31 ou 31.12.2026.\r\n",
    );

    await button(opened, 'Écrire 2 contrats').click();
    await page.getByText('1 nouveau, 1 modifié, 1 ligne fautive laissée de côté.').waitFor();
    expect(payloads(opened, 'importContracts')).toEqual([
      { locale: 'fr-FR', upload: 'u-1', mode: 'good-lines' },
    ]);
  });

  test('is stopped by one bad line when all were to be good', async () => {
    const opened = await open(answers);
    await choose(opened, CSV);
    await opened.page.getByLabel('Ne rien importer si toutes les lignes ne sont pas bonnes').check();
    expect(await button(opened, 'Écrire 2 contrats').isDisabled()).toBe(true);
  });

  test('says that somebody edited since, and compares again', async () => {
    const opened = await open({ ...answers, importContracts: () => ({ kind: 'changed-meanwhile' }) });
    await choose(opened, CSV);
    await button(opened, 'Écrire 2 contrats').click();
    await opened.page.getByText('Quelqu’un a modifié des contrats depuis cette comparaison').waitFor();
    expect(await button(opened, 'Écrire 2 contrats').isDisabled()).toBe(true);
    await button(opened, 'Comparer à nouveau').click();
    await opened.page.getByText('Quelqu’un a modifié').waitFor({ state: 'detached' });
    expect(payloads(opened, 'previewContracts')).toHaveLength(2);
  });

  test.each([
    ['a page of the web', '<!doctype html><html></html>', 'C’est une page web'],
    ['a workbook', 'PK\u0003\u0004', 'C’est un classeur'],
    ['something binary', 'a;b\u0000', 'Ce n’est pas du texte'],
    ['twenty megabytes', 'x'.repeat(20_000_000), 'dépasse 10 Mo'],
  ])('of %s is refused in words', async (_what, text, message) => {
    const opened = await open(answers);
    await choose(opened, text);
    await opened.page.getByText(message).waitFor();
    expect(payloads(opened, 'beginContractImport')).toEqual([]);
  });

  test('without a column that is needed is refused in words', async () => {
    const opened = await open({
      beginContractImport: () => ({
        kind: 'bad-header',
        faults: [{ code: 'missing-column', column: 'start' }],
      }),
    });
    await choose(opened, CSV);
    await opened.page.getByText('La colonne « début » manque.').waitFor();
  });
});

test('an export is one file of all pages, in which no cell is run', async () => {
  const opened = await open({
    exportContracts: ({ after }: { after?: string }) =>
      after === undefined
        ? { kind: 'ok', header: ['reference', 'note'], rows: [['W-1', '=1+1']], next: 'more' }
        : { kind: 'ok', header: ['reference', 'note'], rows: [['W-2', 'a;b']] },
  });
  const [file] = await Promise.all([
    opened.page.waitForEvent('download'),
    button(opened, 'Exporter en CSV').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^palier-contrats-\d{4}-\d\d-\d\d\.csv$/);
  const path = join(folder, 'export.csv');
  await file.saveAs(path);
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFreference;note\r\nW-1;\'=1+1\r\nW-2;"a;b"\r\n');
  await opened.page.getByText('2 contrats exportés.').waitFor();
});
