import { TRAINING } from './requests';
import { expect, test } from './site';

const DESKTOP = { viewport: { width: 1280, height: 900 } };

test('An admin keeps billable work from starting before the client has approved it, and tries an action', async ({
  desk,
}) => {
  const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, à approuver' });

  const nadia = await desk.as('admin', DESKTOP);
  await nadia.goto('/settings/rules');
  const rule = nadia.page.getByRole('checkbox', {
    name: /^Prendre en charge : Palier.*\(validateur\)/,
  });
  await rule.check();
  await expect(rule).toBeChecked();
  const action = nadia.page.locator('[data-action="get-support-decision"]');
  await action.locator('summary').click();
  const form = nadia.panel('get-support-decision');
  await expect(form.getByLabel('Clé du ticket')).toHaveValue('{{issue.key}}');
  await form.getByLabel('Clé du ticket').fill('n’importe quoi');
  await expect(form.getByRole('alert')).toContainText('SUP-12');
  await form.getByLabel('Clé du ticket').fill(key);
  await expect(form.getByRole('alert')).toHaveCount(0);
  await nadia.expectAccessible();
  await action.getByLabel('En tant que').selectOption({ label: 'Pierre Morel' });
  await action.getByRole('button', { name: 'Lancer l’action' }).click();
  await expect(action.getByRole('status').last()).toContainText('Vous n’avez pas accès');
  await action.getByLabel('En tant que').selectOption({ label: 'Julien Favre' });
  await action.getByRole('button', { name: 'Lancer l’action' }).click();
  await expect(action.getByRole('status').last()).toContainText('"billing": "may-be-billed"');

  const julien = await desk.as('level1', DESKTOP);
  julien.expects(/400/);
  await julien.goto(`/browse/${key}`);
  await julien.page.getByLabel('Changer l’état').selectOption({ label: 'Prendre en charge' });
  await expect(julien.page.getByRole('alert')).toContainText('le client ne l’a pas encore accepté');

  // The closed panel says the essentials, also after the page is opened again.
  const panel = julien.page.locator('[data-panel="agent-panel"]');
  await panel.locator('summary').first().click();
  await expect(panel.locator('.panel-status')).toHaveText('N2 · hors maintenance');
  await julien.goto(`/browse/${key}`);
  await expect(panel.locator('.panel-status')).toHaveText('N2 · hors maintenance');
  await expect(panel.locator('iframe')).toHaveCount(0);
  await julien.expectAccessible();

  await rule.uncheck();
  await expect(rule).not.toBeChecked();
  await julien.page.getByLabel('Changer l’état').selectOption({ label: 'Prendre en charge' });
  await expect(julien.page.locator('.status-select option').first()).toHaveText('En cours');
  await julien.page.getByLabel('Déplacer vers…').selectOption({ label: 'Informatique interne' });
  await expect(julien.page).toHaveURL(/\/browse\/INF-\d+$/);
});
