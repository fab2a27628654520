import { DEFECT, TRAINING } from './requests';
import { expect, test } from './site';

const REASON = 'Vu avec la cliente : deux personnes bloquées sur un écran précis, pas un cours.';

test.describe('An agent', () => {
  test('finds the request in the queue, reads why, corrects it, and the client reads the correction', async ({
    desk,
  }) => {
    const request = { ...TRAINING, summary: 'Formation Finance, avant correction' };
    const key = await desk.raiseAndDecide('claire', request);
    const julien = await desk.as('level1', { viewport: { width: 1280, height: 900 } });
    const { page } = julien;
    await julien.goto('/agent/queues');
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: key, exact: true }) });
    await expect(row).toContainText('support-level-2');
    await expect(row).toContainText('may-be-billed');
    await julien.expectAccessible();

    await row.getByRole('link', { name: request.summary }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(request.summary);
    const details = page.getByRole('complementary', { name: 'Détails' });
    await expect(details).toContainText('Fiduciaire Léman SA');
    await expect(details).toContainText('support-level-2');
    await expect(details).toContainText('maintenance-out');

    const panel = julien.panel('agent-panel');
    const summary = panel.locator('.summary');
    await expect(summary).toContainText('Décidée automatiquement');
    await expect(summary).toContainText(/Confiance \d+\s%/);
    await expect(summary).toContainText('Formation ou information');
    await expect(summary).toContainText('Niveau 2, Consulting');
    await expect(summary).toContainText('Hors maintenance');
    await expect(summary).toContainText('Peut être facturée');
    await expect(panel.locator('.evidence__quote').first()).toContainText(/formation/i);
    await expect(panel.locator('body')).toContainText('Type de demande');
    await expect(panel.locator('body')).toContainText('Niveau 2 : formation et information');
    await expect(panel.locator('body')).toContainText('la maintenance est supposée active');
    await expect(panel.locator('.policy-version')).toContainText('version 2');
    await panel.getByText('Ce que lit le client').click();
    await expect(panel.locator('.fold .fact').first()).toContainText('Niveau 2, Consulting');
    await julien.expectAccessible();

    await panel.getByRole('button', { name: 'Corriger' }).click();
    await panel
      .getByLabel('Nature de la demande')
      .selectOption({ label: 'Difficulté en utilisation normale' });
    await expect(panel.locator('.correction')).toContainText('Conséquence : Niveau 1');
    await panel.getByLabel('Motif de la correction').fill(REASON);
    await julien.expectAccessible();
    await panel.getByRole('button', { name: 'Enregistrer la correction' }).click();

    await expect(panel.getByText('La correction est enregistrée.')).toBeVisible();
    await expect(summary).toContainText('Corrigée par un agent');
    await expect(summary).toContainText('Niveau 1, Customer Services');
    await expect(panel.locator('.history')).toContainText(REASON);
    await expect(panel.locator('.history')).toContainText('Julien Favre');
    await julien.expectAccessible();

    await page.reload();
    await expect(details).toContainText('support-level-1');
    await expect(details).toContainText('maintenance-covered');
    await expect(details).not.toContainText('support-level-2');
    await expect(details).toContainText('Facturationnot-billed');

    const claire = await desk.as('claire');
    await claire.goto(`/portal/1/${key}`);
    const explanation = claire.panel('portal-panel');
    await expect(explanation.locator('.fact').nth(0)).toContainText('Niveau 1, Customer Services');
    await expect(explanation.locator('.fact').nth(1)).toContainText('Comprise dans la maintenance');
    await expect(explanation.locator('.fact').nth(2)).toContainText('Non facturée');
    await expect(explanation.locator('.next')).toContainText('mis ces indications à jour');
    // The reason is between agents.
    await expect(explanation.locator('body')).not.toContainText('bloquées sur un écran');
    await claire.expectAccessible();
  });

  test('sees labels and fields of the issue follow a correction without reloading', async ({ desk }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, suivi immédiat' });
    const julien = await desk.as('level1', { viewport: { width: 1280, height: 900 } });
    await julien.goto(`/browse/${key}`);
    const panel = julien.panel('agent-panel');
    await panel.getByRole('button', { name: 'Corriger' }).click();
    await panel.getByLabel('Nature de la demande').selectOption('normal_use_problem');
    await panel.getByLabel('Motif de la correction').fill(REASON);
    await panel.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await expect(panel.getByText('La correction est enregistrée.')).toBeVisible();
    const details = julien.page.getByRole('complementary', { name: 'Détails' });
    await expect(details.locator('.label-list')).toContainText('support-level-1');
    await expect(details).toContainText('Facturationnot-billed');
  });

  test('cannot send a correction without a reason', async ({ desk }) => {
    const key = await desk.raiseAndDecide('claire', DEFECT);
    const before = await desk.issue(key);
    const julien = await desk.as('level1');
    await julien.goto(`/browse/${key}`);
    const panel = julien.panel('agent-panel');
    await panel.getByRole('button', { name: 'Corriger' }).click();
    await panel.getByLabel('Nature de la demande').selectOption('user_error');
    await panel.getByLabel('Motif de la correction').fill('   ');
    await panel.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await expect(panel.getByText('Veuillez indiquer le motif de la correction.')).toBeVisible();
    await expect(panel.getByLabel('Motif de la correction')).toBeFocused();
    await julien.expectAccessible();
    await panel.getByRole('button', { name: 'Annuler' }).click();
    await expect(panel.getByRole('button', { name: 'Corriger' })).toBeFocused();
    expect(await desk.issue(key)).toEqual(before);
  });

  test('who was overtaken by a colleague keeps the typed reason and saves on the new decision', async ({
    desk,
  }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, deux agents' });
    const julien = await desk.as('level1', { viewport: { width: 1280, height: 900 } });
    const sandra = await desk.as('level2', { viewport: { width: 1280, height: 900 } });
    await julien.goto(`/browse/${key}`);
    await sandra.goto(`/browse/${key}`);

    const late = sandra.panel('agent-panel');
    await late.getByRole('button', { name: 'Korrigieren' }).click();
    await late.locator('select').selectOption('data_modification');
    await late.locator('textarea[name="reason"]').fill('Es geht um einen Import.');

    const first = julien.panel('agent-panel');
    await first.getByRole('button', { name: 'Corriger' }).click();
    await first.locator('select').selectOption('normal_use_problem');
    await first.locator('textarea[name="reason"]').fill(REASON);
    await first.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await expect(first.getByText('La correction est enregistrée.')).toBeVisible();

    await late.locator('form button[type="submit"]').click();
    await expect(late.locator('.differences')).toContainText('Level 1');
    await expect(late.locator('textarea[name="reason"]')).toHaveValue('Es geht um einen Import.');
    await expect(late.locator('select')).toHaveValue('data_modification');
    expect((await desk.issue(key)).decision?.category).toBe('normal_use_problem');
    await sandra.expectAccessible();

    await late.locator('form button[type="submit"]').click();
    await expect(late.locator('.history')).toContainText('Es geht um einen Import.');
    const { decision, labels } = await desk.issue(key);
    expect(decision).toMatchObject({ category: 'data_modification', state: 'corrected' });
    expect(labels).toContain('support-level-2');
    expect(labels).not.toContain('support-level-1');
  });
});
