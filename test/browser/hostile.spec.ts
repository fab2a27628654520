import { correct } from './agent-acts';
import { TRAINING } from './requests';
import { expect, test } from './site';

const ATTACK =
  '<img src="https://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script>"><svg/onload=alert(3)> [lien](javascript:alert(4)) {{7*7}}';

test('Hostile text stays text, wherever somebody reads it', async ({ desk }) => {
  const key = await desk.raiseAndDecide('claire', {
    ...TRAINING,
    summary: `Formation ${ATTACK}`,
    description: `${TRAINING.description}\n${ATTACK}`,
  });
  const wide = { viewport: { width: 1280, height: 900 } };
  const claire = await desk.as('claire', wide);
  const julien = await desk.as('level1', wide);
  const nadia = await desk.as('admin', wide);
  const strangers = 'img[src*="evil"], script:not([src]), svg[onload], a[href^="javascript"]';

  await claire.goto(`/portal/1/${key}`);
  await expect(claire.page.getByRole('heading', { level: 1 })).toHaveText(`Formation ${ATTACK}`);
  await expect(claire.page.getByText('onerror="alert(1)"').nth(1)).toBeVisible();
  await expect(claire.panel('portal-panel').locator('.explanation')).toBeVisible();
  await expect(claire.page.locator(strangers)).toHaveCount(0);
  await claire.page.getByLabel('Ajouter un commentaire').fill(ATTACK);
  await claire.page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(claire.page.locator('.comments')).toContainText(ATTACK);
  await claire.goto('/portal/requests');
  await expect(claire.page.getByRole('link', { name: 'onerror' }).first()).toBeVisible();
  await expect(claire.page.locator(strangers)).toHaveCount(0);

  await julien.goto('/agent/queues');
  await expect(julien.page.getByRole('link', { name: 'onerror' }).first()).toBeVisible();
  await julien.goto(`/browse/${key}`);
  const panel = julien.panel('agent-panel');
  await correct(panel, 'normal_use_problem', ATTACK);
  await expect(panel.locator('.history')).toContainText(ATTACK);
  await expect(panel.locator(strangers)).toHaveCount(0);
  await expect(julien.page.locator(strangers)).toHaveCount(0);
  await julien.expectAccessible();

  await nadia.goto('/settings/apps/rehearse');
  const admin = nadia.panel('admin-page');
  await admin.getByLabel('Titre de la demande').fill(`Formation ${ATTACK}`);
  await admin.getByLabel('Description').fill(ATTACK);
  await admin.getByRole('button', { name: 'Qualifier ce texte' }).click();
  await expect(admin.locator('.try__result').getByRole('table')).toBeVisible();
  await expect(admin.locator(strangers)).toHaveCount(0);
});
