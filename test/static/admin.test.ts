import type { Page } from '@playwright/test';
import type { AdminView, PolicyChange, PolicySaved } from '../../src/bridge/views';
import { adminView, categories, HOSTILE, tryResult } from './fixtures';
import { overflows, ScreenBrowser, violations, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const open = (resolver: Resolver = {}, view: AdminView = adminView(), path = '/categories') =>
  screens.open({ resolver: { read: () => ({ kind: 'ok', view }), ...resolver }, width: 1100, path });

const coverageOf = (page: Page, name: string) => page.getByLabel(`Couverture, ${name}`);

/** Makes one change and gives its reason. */
async function changeCompanyCopy(page: Page) {
  await coverageOf(page, 'Copie de société').selectOption('covered');
  await page.getByLabel('Motif de la modification').fill(' Incluse depuis mars. ');
}

test('who is no admin reads the refusal and nothing else', async () => {
  const { page } = await screens.open({
    resolver: { read: () => ({ kind: 'refused', message: 'Réservé aux administrateurs.' }) },
  });
  await page.getByText('Réservé aux administrateurs.').waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
});

test('a failed reading can be repeated', async () => {
  let calls = 0;
  const read = () => {
    calls += 1;
    if (calls === 1) throw new Error('down');
    return { kind: 'ok', view: adminView() };
  };
  const { page } = await open({ read });
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('link', { name: 'Natures de demande' }).waitFor();
});

describe('the category table', () => {
  test('shows level, R&D, coverage and clause of each category', async () => {
    const { page, errors } = await open();
    const row = page.getByRole('row', { name: 'Défaut du produit' });
    await row.waitFor();
    expect(
      await row
        .locator('select')
        .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).selectedOptions[0]?.text)),
    ).toEqual(['Niveau 1', 'Couverte', 'Correctifs et versions']);
    expect(await row.getByRole('checkbox').isChecked()).toBe(true);
    expect(await page.locator('tbody tr').count()).toBe(12);
    expect(await page.getByRole('button', { name: /Enregistrer/ }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('is saved whole, as the next version, with the trimmed reason', async () => {
    const saved: AdminView = adminView();
    saved.policy = { ...saved.policy, version: 4, reason: 'Incluse depuis mars.' };
    const { page, invoked } = await open({
      savePolicy: () => ({ kind: 'saved', view: saved }) satisfies PolicySaved,
    });
    await changeCompanyCopy(page);
    await page.getByText('1 nature modifiée, non enregistrée').waitFor();
    await page.getByRole('button', { name: 'Enregistrer comme version 4' }).click();
    await page.getByText('La version 4 est publiée.').waitFor();
    await page.getByText('Aucune modification à enregistrer.').waitFor();
    const { company_copy, ...others } = categories();
    expect(invoked.slice(1)).toEqual([
      {
        functionKey: 'savePolicy',
        payload: {
          locale: 'fr-FR',
          baseVersion: 3,
          categories: { ...others, company_copy: { ...company_copy, coverage: 'covered' } },
          reason: 'Incluse depuis mars.',
        },
      },
    ]);
  });

  test('is not sent without a reason; set back or discarded, nothing is left to save', async () => {
    const { page, invoked } = await open();
    await coverageOf(page, 'Copie de société').selectOption('covered');
    await page.getByRole('button', { name: 'Enregistrer comme version 4' }).click();
    await page.getByText('Veuillez indiquer le motif de la modification.').waitFor();
    await coverageOf(page, 'Copie de société').selectOption('out');
    await page.getByText('Aucune modification à enregistrer.').waitFor();
    await page.getByLabel('R&D, Copie de société').check();
    await page.getByRole('button', { name: 'Abandonner les modifications' }).click();
    await page.getByText('Aucune modification à enregistrer.').waitFor();
    expect(await page.getByLabel('R&D, Copie de société').isChecked()).toBe(false);
    expect(invoked.map(({ functionKey }) => functionKey)).toEqual(['read']);
  });

  test('warns of unsaved changes on its tab and before the page is left', async () => {
    const { page } = await open();
    const asks = () =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await page.getByRole('link', { name: 'Natures de demande', exact: true }).waitFor();
    expect(await asks()).toBe(false);
    await changeCompanyCopy(page);
    await page.getByRole('link', { name: /modifications non enregistrées/ }).waitFor();
    expect(await asks()).toBe(true);
    await page.getByRole('link', { name: 'Répétition' }).click();
    await page.getByRole('link', { name: /Natures de demande/ }).click();
    expect(await coverageOf(page, 'Copie de société').inputValue()).toBe('covered');
  });

  test('published meanwhile by another admin: shows the difference, keeps the draft, saves onto the new version', async () => {
    const published = adminView();
    published.policy.version = 4;
    published.policy.categories.user_error = { ...published.policy.categories.user_error, level: 1 };
    const { page, invoked } = await open({
      savePolicy: () => ({ kind: 'changed-meanwhile', view: published }),
    });
    await changeCompanyCopy(page);
    await page.getByRole('button', { name: 'Enregistrer comme version 4' }).click();
    await page.getByText('La version 4 a été publiée entre-temps').waitFor();
    const difference = page.locator('table').first().locator('tbody tr');
    expect(await difference.allInnerTexts()).toEqual([
      'Erreur de manipulation\tNiveau\tNiveau 2\tNiveau 1\tNiveau 1',
    ]);
    expect(await coverageOf(page, 'Copie de société').inputValue()).toBe('covered');
    expect(await page.getByLabel('Motif de la modification').inputValue()).toBe(' Incluse depuis mars. ');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer comme version 5' }).click();
    await page.getByText('La version 4 a été publiée entre-temps').waitFor();
    const sent = invoked.at(-1)?.payload as PolicyChange;
    expect([
      sent.baseVersion,
      sent.categories.user_error.level,
      sent.categories.company_copy.coverage,
    ]).toEqual([4, 1, 'covered']);
  });

  test.each([
    [
      'invalid',
      () => ({ kind: 'invalid', messages: ['La clause ne convient pas.', 'Le niveau manque.'] }),
      ['La clause ne convient pas.', 'Le niveau manque.'],
    ],
    [
      'not answered',
      () => {
        throw new Error('down');
      },
      ['La nouvelle version n’a pas pu être enregistrée.'],
    ],
  ])('%s: says so and keeps the changes', async (_, savePolicy, messages) => {
    const { page } = await open({ savePolicy });
    await changeCompanyCopy(page);
    await page.getByRole('button', { name: 'Enregistrer comme version 4' }).click();
    for (const message of messages) await page.getByText(message).waitFor();
    expect(await coverageOf(page, 'Copie de société').inputValue()).toBe('covered');
  });
});

describe('trying a text', () => {
  test('sends what was given and shows probabilities, decision, evidence and the client’s view', async () => {
    const { page, invoked } = await open({ tryText: () => ({ kind: 'ok', result: tryResult() }) });
    await page.getByRole('link', { name: 'Répétition' }).click();
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.getByText('Veuillez saisir un titre ou une description.').waitFor();
    await page.getByLabel('Titre de la demande').fill('Rapport de marge');
    await page.getByLabel('Description').fill('Totaux faux.');
    await page.getByLabel('Objet de la demande').selectOption('problem');
    await page.getByLabel('Concerne une personnalisation').selectOption('yes');
    await page.getByLabel('Concerne une personnalisation').selectOption('');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    const table = page.getByRole('table', { name: 'Probabilité par nature de demande' });
    await table.waitFor();
    expect((await table.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Erreur dans une personnalisation 87 %',
      'Défaut du produit 9 %',
      'Problème d’utilisation normale 4 %',
    ]);
    await page.getByText('Un consultant prend contact avec vous').waitFor();
    await page.locator('mark').first().waitFor();
    expect(invoked.slice(1)).toEqual([
      {
        functionKey: 'tryText',
        payload: {
          locale: 'fr-FR',
          title: 'Rapport de marge',
          body: 'Totaux faux.',
          answers: { about: 'problem' },
        },
      },
    ]);
    expect(await violations(page)).toEqual([]);
  });

  test('that stays unclear shows what an agent could ask', async () => {
    const question = { text: 'Cela existe-t-il déjà ?', answers: ['Oui', 'Pas encore'] };
    const { page } = await open({ tryText: () => ({ kind: 'ok', result: { ...tryResult(), question } }) });
    await page.getByRole('link', { name: 'Répétition' }).click();
    await page.getByLabel('Titre de la demande').fill('Colonne');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    const section = page.locator('section:has(> h2:text-is("Ce qui permettrait de décider"))');
    await section.getByText(question.text).waitFor();
    expect(await section.locator('li').allInnerTexts()).toEqual(question.answers);
  });

  test('that fails says so and keeps the text', async () => {
    const tryText = () => {
      throw new Error('down');
    };
    const { page } = await open({ tryText });
    await page.getByRole('link', { name: 'Répétition' }).click();
    await page.getByLabel('Titre de la demande').fill('Rapport');
    await page.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await page.getByText('Le texte n’a pas pu être lu.').waitFor();
    expect(await page.getByLabel('Titre de la demande').inputValue()).toBe('Rapport');
  });
});

describe('the second opinion', () => {
  const label = 'Demander un deuxième avis à Forge LLM pour les demandes incertaines';

  test('is off at first, and is published alone when it is switched on', async () => {
    const view = adminView();
    const saved = { ...view, policy: { ...view.policy, version: 4, secondOpinion: true } };
    const { page, invoked } = await open({ savePolicy: () => ({ kind: 'saved', view: saved }) }, view);
    const box = page.getByLabel(label);
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await page.getByText('Deuxième avis modifié, non enregistré').waitFor();
    await page.getByLabel('Motif de la modification').fill('Essai');
    await page.getByRole('button', { name: 'Enregistrer comme version 4' }).click();
    await page.getByText('Aucune modification à enregistrer.').waitFor();
    expect(invoked[1]?.payload).toEqual({
      locale: 'fr-FR',
      baseVersion: 3,
      categories: view.policy.categories,
      secondOpinion: true,
      reason: 'Essai',
    });
    expect(await box.isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('set and set back is no change', async () => {
    const { page } = await open();
    await page.getByLabel(label).check();
    await page.getByLabel(label).uncheck();
    await page.getByText('Aucune modification à enregistrer.').waitFor();
  });
});

describe('health', () => {
  const openHealth = async (resolver: Resolver, health: Partial<AdminView['health']> = {}) => {
    const view = adminView();
    const opened = await open(resolver, { ...view, health: { ...view.health, ...health } });
    await opened.page.getByRole('link', { name: 'Vue d’ensemble' }).click();
    return opened;
  };

  test('tells of second opinions that were not given, and of nothing while they are', async () => {
    const { page } = await openHealth({});
    expect(await page.getByText('Deuxième avis', { exact: true }).count()).toBe(0);
    const secondOpinion = {
      inARow: 3,
      at: '2026-03-02T09:00:00.000Z',
      reason: 'Pas de réponse.',
      detail: 'x 429',
    };
    const { page: troubled } = await openHealth({}, { secondOpinion });
    await troubled.getByText(/3 avis demandés de suite .* Pas de réponse\./).waitFor();
    await troubled.getByText('x 429').waitFor();
  });

  test('shows what waits, the last sweep and the failures', async () => {
    const { page } = await openHealth({});
    await page.getByRole('heading', { name: 'Demandes en échec' }).waitFor();
    expect(await page.locator('dl.figures dd').allInnerTexts()).toEqual(['4', '7']);
    await page.getByText(/2 demandes sans décision, 1 remise en file/).waitFor();
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['SUP-42', '10017']);
    await page.getByText('Jira refuse l’accès à Palier.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('says what is not known yet', async () => {
    const view = adminView();
    const { lastSweep: _none, ...health } = view.health;
    const { page } = await open({}, { ...view, health: { ...health, queue: 'unknown', failures: [] } });
    await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
    await page.getByText('Le rattrapage n’a pas encore eu lieu.').waitFor();
    await page.getByText('Ces chiffres ne sont pas disponibles pour le moment.').waitFor();
    await page.getByText('Aucune demande en échec.').waitFor();
  });

  test('a failure is tried again by its id, and the new state is shown', async () => {
    const view = adminView();
    const after: AdminView = { ...view, health: { ...view.health, failures: [] } };
    const { page, invoked } = await openHealth({ retryFailure: () => ({ kind: 'ok', view: after }) });
    await page.getByRole('button', { name: 'Réessayer la demande SUP-42' }).click();
    await page.getByText('La demande SUP-42 est remise en file.').waitFor();
    await page.getByText('Aucune demande en échec.').waitFor();
    expect(invoked[1]).toEqual({
      functionKey: 'retryFailure',
      payload: { locale: 'fr-FR', issueId: '10042' },
    });
  });

  test('a retry that fails says so and leaves the failure listed', async () => {
    const { page } = await openHealth({
      retryFailure: () => {
        throw new Error('down');
      },
    });
    await page.getByRole('button', { name: 'Réessayer la demande SUP-42' }).click();
    await page.getByText('La demande n’a pas pu être remise en file.').waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(2);
  });
});

test('hostile text stays text', async () => {
  const view = adminView();
  view.policy.reason = HOSTILE;
  view.categoryNames.other = HOSTILE;
  view.health.failures = [{ issueId: '1', at: 'x', reason: HOSTILE, detail: HOSTILE }];
  const { page, errors } = await open({}, view);
  await page.getByRole('rowheader', { name: HOSTILE }).waitFor();
  await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
  await page.getByRole('cell', { name: HOSTILE }).waitFor();
  expect(
    await page.evaluate(() => 'harmed' in globalThis || document.querySelector('main img') !== null),
  ).toBe(false);
  expect(errors).toEqual([]);
});

test.each([
  ['light', 'fr-FR'],
  ['dark', 'de-DE'],
] as const)(
  'axe finds nothing in the %s theme, and at 200 %% zoom nothing overflows',
  async (theme, locale) => {
    const { page, errors } = await screens.open({
      resolver: { read: () => ({ kind: 'ok', view: adminView() }) },
      theme,
      locale,
      width: 640,
    });
    await page.locator('tbody select').nth(1).selectOption('out');
    await page.locator('textarea').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  },
);
