import { TRAINING, VAGUE } from './requests';
import { expect, test } from './site';

// Versions of the policy and injected faults reach everybody on the site.
test.use({ siteName: 'admin' });

const WIDE = { viewport: { width: 1280, height: 900 } };

const ROUTES = [
  ['overview', 'Vue d’ensemble'],
  ['categories', 'Natures de demande'],
  ['rules', 'Règles'],
  ['texts', 'Textes'],
  ['contracts', 'Contrats'],
  ['rehearse', 'Simulation'],
  ['jobs', 'Traitements'],
  ['audit', 'Journal'],
  ['settings', 'Réglages'],
] as const;

test.describe('An admin', () => {
  test('finds every page, which axe has nothing against, and comes back to it after a reload', async ({
    desk,
  }) => {
    const nadia = await desk.as('admin', WIDE);
    const { page } = nadia;
    await nadia.goto('/settings/apps');
    const panel = nadia.panel('admin-page');
    const title = panel.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Vue d’ensemble');
    const beside = page.getByRole('navigation', { name: /Paramètres/ });
    for (const [route, name] of ROUTES) {
      await beside.getByRole('link', { name, exact: true }).click();
      await expect(title).toHaveText(name);
      await expect(page).toHaveURL(new RegExp(`/settings/apps/${route}$`));
      await expect(panel.locator(`[data-page="${route}"] [aria-busy="true"]`)).toHaveCount(0);
      await nadia.expectAccessible();
    }
    await page.reload();
    await expect(title).toHaveText('Réglages');
    await expect(beside.getByRole('link', { name: 'Réglages' })).toHaveAttribute('aria-current', 'page');
    await panel.getByRole('link', { name: 'Journal' }).click();
    await expect(page).toHaveURL(/\/settings\/apps\/audit$/);
    await page.goBack();
    await expect(title).toHaveText('Réglages');
  });

  test('changes the coverage of a category: new requests follow, old ones keep their version', async ({
    desk,
  }) => {
    const before = await desk.raiseAndDecide('claire', {
      ...TRAINING,
      summary: 'Formation selon la version 2',
    });
    const nadia = await desk.as('admin', WIDE);
    await nadia.goto('/settings/apps/categories');
    const panel = nadia.panel('admin-page');
    await expect(panel.getByText('En vigueur : version 2')).toBeVisible();

    const name = 'Formation ou information';
    await panel.getByLabel(`Couverture, ${name}`).selectOption({ label: 'Couverte' });
    await expect(
      panel.getByRole('link', { name: /Natures de demande.*modifications non enregistrées/ }),
    ).toBeVisible();
    // A look at another page loses nothing.
    await panel.getByRole('link', { name: 'Journal' }).click();
    await expect(panel.getByText(/Modifications non enregistrées : Natures de demande/)).toBeVisible();
    await panel.getByRole('button', { name: 'Revenir à « Natures de demande »' }).click();
    await expect(panel.getByLabel(`Couverture, ${name}`)).toHaveValue('covered');
    await panel.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await expect(panel.getByText('Le brouillon est enregistré.')).toBeVisible();
    await panel.locator('summary', { hasText: 'Publier le brouillon' }).click();
    await panel.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(panel.getByText('Veuillez indiquer le motif de la modification.')).toBeVisible();
    await nadia.expectAccessible();
    await panel.getByLabel('Motif').fill('Formations offertes jusqu’à la fin de l’année.');
    await panel.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(panel.getByText('La version 3 est publiée et en vigueur.')).toBeVisible();
    await expect(panel.getByText('Formations offertes jusqu’à la fin de l’année.').first()).toBeVisible();

    const after = await desk.raiseAndDecide('claire', {
      ...TRAINING,
      summary: 'Formation selon la version 3',
    });
    expect((await desk.issue(after)).labels).toContain('maintenance-covered');
    expect((await desk.issue(before)).labels).toContain('maintenance-out');

    const julien = await desk.as('level1', WIDE);
    await julien.goto(`/browse/${after}`);
    await expect(julien.panel('agent-panel').locator('.policy-version')).toContainText('version 3');
    await expect(julien.panel('agent-panel').locator('.summary')).toContainText(
      'Comprise dans la maintenance',
    );
    await julien.goto(`/browse/${before}`);
    await expect(julien.panel('agent-panel').locator('.policy-version')).toContainText('version 2');
    await expect(julien.panel('agent-panel').locator('.summary')).toContainText('Hors maintenance');

    const claire = await desk.as('claire');
    await claire.goto(`/portal/1/${after}`);
    await expect(claire.panel('portal-panel').locator('.fact').nth(1)).toContainText(
      'Comprise dans la maintenance',
    );
  });

  test('tries a text without keeping anything', async ({ desk }) => {
    const nadia = await desk.as('admin', WIDE);
    await nadia.goto('/settings/apps/rehearse');
    const panel = nadia.panel('admin-page');
    await panel.getByRole('button', { name: 'Qualifier ce texte' }).click();
    await expect(panel.getByText('Veuillez saisir un titre ou une description.')).toBeVisible();
    await panel.getByLabel('Titre de la demande').fill('Copie de société');
    await panel
      .getByLabel('Description')
      .fill('Merci de copier notre société de production vers l’environnement de test avant jeudi.');
    await panel.getByLabel('Type de demande').fill('Copie de société');
    await panel.getByLabel('Organisation').fill('Fiduciaire Léman SA');
    await panel.getByRole('button', { name: 'Qualifier ce texte' }).click();
    const result = panel.locator('.try__result');
    await expect(result.getByRole('row').filter({ hasText: 'Copie de société' })).toBeVisible();
    await expect(result).toContainText('français');
    await expect(result).toContainText('Ce que lit le client');
    await result.getByLabel('Langue du client').selectOption({ label: 'allemand' });
    await expect(result.locator('.preview')).toHaveAttribute('lang', 'de');
    await nadia.expectAccessible();
  });

  test('sees in the service health what failed, retries it, and sees the last sweep', async ({ desk }) => {
    const nadia = await desk.as('admin', WIDE);
    const { page } = nadia;
    await nadia.goto('/settings/site');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pannes et événements');
    await nadia.expectAccessible();

    // Jira refuses what the app writes: waiting would not help, so it is shown to the admin.
    const added = await desk.rest('admin', 'POST', '/_site/faults', {
      rule: { method: 'PUT', path: '/rest/api/3/issue/', times: 1, answer: { kind: 'status', status: 400 } },
    });
    expect(added.status).toBe(200);
    await page.reload();
    await expect(page.getByText(/PUT \/rest\/api\/3\/issue\/ → 400/)).toBeVisible();

    const key = await desk.raise('claire', { ...TRAINING, summary: 'Formation refusée par Jira' });
    await nadia.goto('/settings/apps/overview');
    const panel = nadia.panel('admin-page');
    const retry = panel.getByRole('button', { name: `Réessayer la demande ${key}` });
    await expect(async () => {
      await panel.getByRole('button', { name: 'Actualiser' }).click();
      await expect(retry).toBeVisible({ timeout: 3000 });
    }).toPass();
    await expect(panel.getByText('Une demande n’a pas pu être traitée')).toBeVisible();
    await nadia.expectAccessible();
    expect((await desk.issue(key)).decision).toBeUndefined();

    await retry.click();
    await expect(panel.getByText('Une demande est remise en file.')).toBeVisible();
    expect((await desk.decided(key)).labels).toContain('support-level-2');
    await expect(async () => {
      await panel.getByRole('button', { name: 'Actualiser' }).click();
      await expect(panel.getByText('Aucune demande en échec.')).toBeVisible({ timeout: 3000 });
    }).toPass();

    await desk.live.host.runScheduled('sweep');
    await expect(async () => {
      await panel.getByRole('button', { name: 'Actualiser' }).click();
      await expect(panel.getByText(/: \d+ demandes? sans décision, \d+ remises? en file/)).toBeVisible({
        timeout: 3000,
      });
    }).toPass();
    await panel.getByRole('button', { name: 'Compter' }).click();
    await expect(panel.getByRole('row', { name: /Journal \d+/ })).toBeVisible();
    await nadia.goto('/settings/site');
    await expect(page.getByRole('row').filter({ hasText: 'hourly-sweep' }).first()).toBeVisible();
    await nadia.expectAccessible();
  });

  test('lets the app live through an overloaded Jira: the request is decided all the same', async ({
    desk,
  }) => {
    const nadia = await desk.as('admin', WIDE);
    const { page } = nadia;
    await nadia.goto('/settings/site');
    await page.getByLabel('Réponse').selectOption({ label: '429, trop d’appels (Retry-After : 2 s)' });
    await page.getByRole('button', { name: 'Ajouter la panne' }).click();
    await expect(page.getByText(/\/rest\/api\/3\/issue → 429/)).toBeVisible();
    const key = await desk.raise('claire', VAGUE);
    expect((await desk.decided(key)).labels).toContain('support-review');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect(page.getByText('Aucune panne n’est demandée.')).toBeVisible();
  });
});
