import { TRAINING } from './requests';
import { expect, test, type Person } from './site';

const NOT_ALLOWED = 'Failed to load resource: the server responded with a status of 40[134]';

/** Words of the request and of its decision that nobody else may read. */
const SECRETS = /Formation pour deux|module Finance|Niveau 2, Consulting|Hors maintenance|Peut être facturée/;

test.describe('Whom a request does not concern', () => {
  for (const { who, person } of [
    { who: 'a client of another organisation', person: 'emma' },
    { who: 'a colleague without licence', person: 'colleague' },
    { who: 'a visitor who has not signed in', person: 'anonymous' },
  ] as const satisfies { who: string; person: Person }[]) {
    test(`${who} learns nothing of it`, async ({ desk }) => {
      const key = await desk.raiseAndDecide('claire', TRAINING);
      const stranger = await desk.as(person);
      stranger.expects(new RegExp(NOT_ALLOWED));
      const { page } = stranger;
      for (const path of [`/portal/1/${key}`, `/browse/${key}`, '/agent', '/agent/queues/1']) {
        await stranger.goto(path);
        await expect(page.locator('[data-state="no-access"], [data-state="sign-in"]')).toBeVisible();
        await expect(page.locator('iframe')).toHaveCount(0);
        await expect(page.locator('body')).not.toContainText(SECRETS);
      }
      await stranger.expectAccessible();
      // The same page for a request that does not exist: the difference would tell.
      const settledText = async (path: string): Promise<string> => {
        await stranger.goto(path);
        await expect(page.locator('[data-state="no-access"], [data-state="sign-in"]')).toBeVisible();
        return page.locator('main').innerText();
      };
      const existing = await settledText(`/portal/1/${key}`);
      expect(await settledText('/portal/1/SUP-99999')).toBe(existing);
    });
  }

  test('a client gets into no page of agents and admins', async ({ desk }) => {
    const key = await desk.raiseAndDecide('claire', TRAINING);
    const claire = await desk.as('claire');
    claire.expects(new RegExp(NOT_ALLOWED));
    const { page } = claire;
    await claire.goto('/portal');
    const nav = page.getByRole('navigation');
    await expect(nav.getByRole('link', { name: 'Centre d’aide' })).toBeVisible();
    await expect(nav.getByRole('link', { name: 'Files d’attente' })).toHaveCount(0);
    await expect(nav.getByRole('link', { name: 'Paramètres' })).toHaveCount(0);
    for (const path of [
      '/agent',
      '/agent/queues',
      `/browse/${key}`,
      '/settings',
      '/settings/apps',
      '/settings/site',
    ]) {
      await claire.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous n’avez pas accès à cette page');
      await expect(page.locator('iframe')).toHaveCount(0);
    }
    await claire.expectAccessible();
  });

  test('an agent who is no admin cannot open the settings', async ({ desk }) => {
    const julien = await desk.as('level1');
    await julien.goto('/settings/apps');
    await expect(julien.page.locator('[data-state="no-access"]')).toBeVisible();
    await expect(julien.page.locator('iframe')).toHaveCount(0);
  });

  test('a visitor sees what can be asked, and is told to sign in', async ({ desk }) => {
    const visitor = await desk.as('anonymous');
    const { page } = visitor;
    await visitor.goto('/portal');
    await visitor.expectAccessible();
    await page.getByRole('link', { name: 'Formation' }).click();
    await expect(page.locator('[data-state="sign-in-hint"]')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Envoyer' })).toBeDisabled();
    await visitor.expectAccessible();
  });
});
