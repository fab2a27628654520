import type { FrameLocator, Locator } from '@playwright/test';
import { TRAINING } from './requests';
import { expect, test } from './site';
import { tabTo } from './tab-to';

function firstOf(panel: FrameLocator, question: number): Locator {
  return panel.locator('fieldset').nth(question).getByRole('radio').first();
}

test.describe('With the keyboard alone', () => {
  test('a client creates a request and answers the panel', async ({ desk }) => {
    const claire = await desk.as('claire');
    const { page } = claire;
    await claire.goto('/portal');
    await tabTo(page, page.getByRole('link', { name: 'Formation' }));
    await page.keyboard.press('Enter');
    const create = claire.panel('create-panel');
    await tabTo(page, page.getByLabel('Objet'));
    await page.keyboard.type(TRAINING.summary);
    await tabTo(page, page.getByLabel('Description'));
    await page.keyboard.type(TRAINING.description);
    await tabTo(page, create.getByRole('button', { name: /^Modifier/ }));
    await page.keyboard.press('Enter');
    await expect(create.getByRole('radio', { name: /^Une question/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(create.getByRole('radio', { name: /^Un changement/ })).toBeChecked();
    await expect(create.locator('.estimate')).toContainText('nos consultants (niveau 2)');
    await page.keyboard.press('ArrowUp');
    await expect(create.locator('.estimate')).toContainText('selon le cas');
    await tabTo(page, firstOf(create, 1));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(create.getByRole('radio', { name: 'Non' })).toBeChecked();
    await tabTo(page, page.getByRole('button', { name: 'Envoyer' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    const key = page.url().split('/').at(-1) ?? '';
    await desk.decided(key);
    await page.reload();
    const email = claire.panel('portal-panel').locator('details', { hasText: 'e-mail' }).locator('summary');
    await tabTo(page, email);
    await page.keyboard.press('Enter');
    await expect(
      claire.panel('portal-panel').getByText('Un échange par e-mail ne permet pas à chacun de la suivre'),
    ).toBeVisible();
  });

  test('an agent corrects a decision', async ({ desk }) => {
    const key = await desk.raiseAndDecide('claire', TRAINING);
    const julien = await desk.as('level1');
    const { page } = julien;
    await julien.goto(`/browse/${key}`);
    const panel = julien.panel('agent-panel');
    await tabTo(page, panel.getByRole('button', { name: 'Corriger' }));
    await page.keyboard.press('Enter');
    await expect(panel.getByLabel('Nature de la demande')).toBeFocused();
    await page.keyboard.type('Difficulté');
    await expect(panel.getByLabel('Nature de la demande')).toHaveValue('normal_use_problem');
    await tabTo(page, panel.getByLabel('Motif de la correction'));
    await page.keyboard.type('Vu avec la cliente.');
    await tabTo(page, panel.getByRole('button', { name: 'Aperçu' }));
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: 'Aperçu' })).toBeFocused();
    await tabTo(page, panel.getByRole('button', { name: 'Enregistrer la correction' }));
    await page.keyboard.press('Enter');
    await expect(panel.getByText('La correction est enregistrée.')).toBeVisible();
    expect((await desk.issue(key)).decision?.category).toBe('normal_use_problem');
  });
});
