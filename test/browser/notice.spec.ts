import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import type { LiveSite } from '../../tools/live-site';
import { expect, test } from './site';

/** The admin switches the notice on, as their page does. */
async function switchOn({ host }: LiveSite): Promise<void> {
  const call = (functionKey: string, payload: Record<string, unknown>): Promise<unknown> =>
    host.invokeResolver({
      moduleKey: 'admin-page',
      viewer: { kind: 'licensed', accountId: ACCOUNT_IDS.admin },
      extension: { type: 'jira:adminPage' },
      functionKey,
      payload: { locale: 'fr', ...payload },
    });
  const { desk } = (await call('readPolicy', {})) as { desk: { draft: { revision: number } } };
  const { revision } = desk.draft;
  const approvers = { reporter: true, participants: false, named: {} };
  await call('saveDraft', { revision, parts: { client: { comments: false, notice: true, approvers } } });
  const published = await call('publishDraft', { revision: revision + 1, reason: 'Pied de page' });
  expect(published).toMatchObject({ kind: 'published' });
}

test('the foot of the portal tells who handles what once the admin wants it, and before that is no trace of it', async ({
  desk,
}) => {
  const thomas = await desk.as('thomas', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await thomas.goto('/portal');
  const frame = thomas.page.locator('[data-module="portal-notice"] iframe');
  await expect(frame).toBeAttached();
  await expect(frame).toHaveCSS('height', '0px');

  await switchOn(desk.live);
  for (const path of ['/portal', '/portal/requests']) {
    await thomas.goto(path);
    const notice = thomas.panel('portal-notice');
    await expect(notice.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice.getByRole('term')).toHaveText(['Level 1, Customer Services', 'Level 2, Consulting']);
    await thomas.expectAccessible();
  }
  await thomas.goto('/portal/1/create/21');
  await expect(thomas.panel('create-panel').locator('.estimate')).toBeVisible();
  await expect(frame).toHaveCount(0);
});

test('a visitor without account reads it too', async ({ desk }) => {
  await switchOn(desk.live);
  const visitor = await desk.as('anonymous');
  await visitor.goto('/portal');
  await expect(visitor.panel('portal-notice').getByRole('heading', { level: 1 })).toBeVisible();
});
