import { IMPORT_IN_GERMAN, TRAINING, TRAINING_IN_ENGLISH, TRAINING_IN_ITALIAN, VAGUE } from './requests';
import { expect, frameOrigin, test } from './site';

test.describe('A client raises a request', () => {
  test('answers the create panel, sees the estimate follow, sends, and reads the explanation', async ({
    desk,
  }) => {
    const claire = await desk.as('claire');
    const { page } = claire;
    await claire.goto('/portal');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comment pouvons-nous vous aider ?');
    await claire.expectAccessible();

    await page.getByRole('link', { name: 'Formation' }).click();
    const create = claire.panel('create-panel');
    await expect(create.getByRole('heading', { name: 'Pour mieux orienter votre demande' })).toBeVisible();
    const estimate = create.locator('.estimate');
    // The request type says what it is about; the client who means something else says so.
    await expect(create.getByText(spaced('Une question : j’aimerais une information'))).toBeVisible();
    await expect(estimate).toContainText(
      'selon le cas, par Customer Services (niveau 1) ou par nos consultants',
    );
    await expect(estimate).toContainText('Ceci est une estimation');
    await claire.expectAccessible();

    await create.getByRole('button', { name: /^Modifier/ }).click();
    await expect(create.getByRole('radio', { name: /^Une question/ })).toBeFocused();
    await create.getByRole('radio', { name: /^Un changement/ }).check();
    await expect(estimate).toContainText('traitée par nos consultants (niveau 2)');
    await expect(estimate).toContainText('hors maintenance et peut être facturée en régie');
    await create.getByRole('radio', { name: /^Une question/ }).check();
    await claire.expectAccessible();

    await page.getByLabel('Objet').fill(TRAINING.summary);
    await page.getByLabel('Description').fill(TRAINING.description);
    await claire.clickWhenStill('Envoyer');

    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    const key = page.url().split('/').at(-1) ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TRAINING.summary);
    // As long as nothing is decided the client is told that the request is being qualified.
    const panel = claire.panel('portal-panel');
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(
      /^(Votre demande est en cours de qualification|Traitement de votre demande)$/,
    );
    await desk.decided(key);
    await page.reload();

    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Traitement de votre demande');
    const facts = panel.locator('.fact');
    await expect(facts.nth(0)).toContainText('Prise en charge');
    await expect(facts.nth(0)).toContainText('Niveau 2, Consulting');
    await expect(facts.nth(1)).toContainText('Couverture');
    await expect(facts.nth(1)).toContainText('Hors maintenance');
    await expect(facts.nth(1)).toContainText('La formation et l’information sur l’utilisation de ProConcept');
    await expect(facts.nth(2)).toContainText('Facturation');
    await expect(facts.nth(2)).toContainText('Peut être facturée');
    await expect(facts.nth(2)).toContainText('ce point n’est pas encore confirmé');
    await expect(panel.getByRole('heading', { name: 'La suite' })).toBeVisible();
    await expect(panel.locator('.next')).toContainText('Un consultant reprend votre demande');

    // What applies to this request is open, the rest is there to be opened.
    for (const question of [
      'Pourquoi ma demande est-elle traitée au niveau 2 ?',
      'Pourquoi ma demande est-elle transmise au Consulting ?',
      'Pourquoi ma demande peut-elle être facturée ?',
    ]) {
      await expect(panel.locator('details[open] summary', { hasText: spaced(question) })).toBeVisible();
    }
    const email = panel.locator('details', { hasText: 'Pourquoi ne pas échanger par e-mail' });
    await expect(email).not.toHaveAttribute('open');
    await email.locator('summary').click();
    await expect(email.getByText('Un échange par e-mail ne permet pas à chacun de la suivre')).toBeVisible();
    await claire.expectAccessible();

    await page.getByRole('link', { name: 'Mes demandes' }).first().click();
    await expect(page.getByRole('link', { name: TRAINING.summary }).first()).toBeVisible();
    await claire.expectAccessible();
  });

  test('is told only that the request is being qualified when its text says too little', async ({ desk }) => {
    const key = await desk.raiseAndDecide('claire', VAGUE);
    const claire = await desk.as('claire');
    await claire.goto(`/portal/1/${key}`);
    const panel = claire.panel('portal-panel');
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(
      'Votre demande est en cours de qualification',
    );
    await expect(panel.locator('body')).toContainText('La suite vous sera communiquée ici');
    await expect(panel.locator('.fact')).toHaveCount(0);
    await expect(panel.locator('body')).not.toContainText('Niveau 1, Customer Services');
    await claire.expectAccessible();
  });

  test('does all of it in German on a phone', async ({ desk }) => {
    const thomas = await desk.as('thomas', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = thomas;
    await thomas.goto('/portal');
    await thomas.expectAccessible();
    await page.getByRole('link', { name: 'Modification de données' }).click();
    const create = thomas.panel('create-panel');
    await expect(create.getByText(/^Eine Dienstleistung/)).toBeVisible();
    await expect(create.locator('.estimate')).toContainText('Consultants (Level 2)');
    await thomas.expectAccessible();
    await page.getByLabel('Objet').fill(IMPORT_IN_GERMAN.summary);
    await page.getByLabel('Description').fill(IMPORT_IN_GERMAN.description);
    await thomas.clickWhenStill('Senden');
    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    await desk.decided(page.url().split('/').at(-1) ?? '');
    await page.reload();
    const panel = thomas.panel('portal-panel');
    await expect(panel.locator('.fact').nth(0)).toContainText('Level 2, Consulting');
    await expect(panel.locator('.fact').nth(1)).toContainText('Ausserhalb der Wartung');
    await expect(panel.locator('details[open]').first()).toBeVisible();
    await expect(panel.locator('html')).toHaveAttribute('lang', 'de');
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isTooWide).toBe(false);
    await thomas.expectAccessible();
  });

  for (const { person, language, request, create, level, coverage } of [
    {
      person: 'emma',
      language: 'English',
      request: TRAINING_IN_ENGLISH,
      create: /^A question/,
      level: 'Level 2, Consulting',
      coverage: 'Outside maintenance',
    },
    {
      person: 'marco',
      language: 'Italian',
      request: TRAINING_IN_ITALIAN,
      create: /^Una domanda/,
      level: 'Livello 2, Consulting',
      coverage: 'Fuori manutenzione',
    },
  ] as const) {
    test(`reads everything in ${language}`, async ({ desk }) => {
      const client = await desk.as(person);
      await client.goto(`/portal/1/create/${request.requestTypeId}`);
      await expect(client.panel('create-panel').getByText(create)).toBeVisible();
      const key = await desk.raiseAndDecide(person, request);
      await client.goto(`/portal/1/${key}`);
      const panel = client.panel('portal-panel');
      await expect(panel.locator('.fact').nth(0)).toContainText(level);
      await expect(panel.locator('.fact').nth(1)).toContainText(coverage);
      await client.expectAccessible();
    });
  }

  test('sends the request without answering anything', async ({ desk }) => {
    const claire = await desk.as('claire');
    const { page } = claire;
    await claire.goto(`/portal/1/create/${TRAINING.requestTypeId}`);
    await expect(claire.panel('create-panel').locator('.estimate')).toBeVisible();
    await claire.clickWhenStill('Envoyer');
    await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    await claire.expectAccessible();
    await page.getByLabel('Objet').fill(TRAINING.summary);
    await page.getByLabel('Description').fill(TRAINING.description);
    await claire.clickWhenStill('Envoyer');
    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    const { labels } = await desk.decided(page.url().split('/').at(-1) ?? '');
    expect(labels).toEqual(expect.arrayContaining(['support-level-2', 'maintenance-out']));
  });

  test('sends the request when the panel cannot load', async ({ desk }) => {
    const claire = await desk.as('claire');
    const { page } = claire;
    claire.expects(/Failed to load resource: net::ERR_FAILED/);
    await page.route(`${frameOrigin(desk.live)}/**`, (route) => route.abort());
    await claire.goto(`/portal/1/create/${TRAINING.requestTypeId}`);
    await page.getByLabel('Objet').fill(TRAINING.summary);
    await page.getByLabel('Description').fill(TRAINING.description);
    await claire.clickWhenStill('Envoyer');
    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    expect((await desk.decided(page.url().split('/').at(-1) ?? '')).labels).toContain('support-level-2');
  });

  test('sends the request when the app does not answer the panel', async ({ desk }) => {
    const claire = await desk.as('claire');
    const { page } = claire;
    claire.expects(/Failed to load resource: the server responded with a status of 500|bridge invoke/);
    await page.route('**/_site/invoke', (route) =>
      route.fulfill({ status: 500, json: { errorMessages: [] } }),
    );
    await claire.goto(`/portal/1/create/${TRAINING.requestTypeId}`);
    await page.getByLabel('Objet').fill(TRAINING.summary);
    await page.getByLabel('Description').fill(TRAINING.description);
    await claire.clickWhenStill('Envoyer');
    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    const panel = claire.panel('portal-panel');
    await expect(panel.getByRole('alert')).toContainText('Votre demande n’est pas affectée');
    await claire.expectAccessible();
    await page.unroute('**/_site/invoke');
    await desk.decided(page.url().split('/').at(-1) ?? '');
    await panel.getByRole('button', { name: 'Réessayer' }).click();
    await expect(panel.locator('.fact').nth(0)).toContainText('Niveau 2, Consulting');
  });
});

/** French puts a no-break space before its question mark. */
function spaced(question: string): RegExp {
  return new RegExp(question.replace('?', '\\?').replaceAll(' ', '\\s'));
}
