import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { askApproval, confirm, correct } from './agent-acts';
import { IMPORT_IN_GERMAN, TRAINING } from './requests';
import { expect, test, type Desk, type Visitor } from './site';
import { tabTo } from './tab-to';

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const WORK = 'Formation Finance de deux jours dans vos locaux, préparation comprise.';
const WORK_IN_GERMAN = 'Wir lesen 220 IBAN ein und prüfen sie zusammen mit Ihnen.';

/** Bodies of the comments that the request's client reads. */
async function commentsOnPortal(desk: Desk, key: string): Promise<string[]> {
  const { status, body } = await desk.rest('claire', 'GET', `/rest/servicedeskapi/request/${key}/comment`);
  expect(status).toBe(200);
  return (body as { values: { body: string }[] }).values.map(({ body: text }) => text);
}

async function expectNothingTooWide(
  { page }: Visitor,
  module: 'portal-panel' | 'create-panel',
): Promise<void> {
  const isTooWide = (root: HTMLElement): boolean => root.scrollWidth > root.clientWidth;
  expect(await page.locator('html').evaluate(isTooWide), 'the page scrolls sideways').toBe(false);
  const frame = page.frameLocator(`[data-module="${module}"] iframe`).locator('html');
  expect(await frame.evaluate(isTooWide), `${module} scrolls sideways`).toBe(false);
}

test.describe('A client is told before, told why, and asked', () => {
  test('in French at a desk: estimate, explanation, approval accepted once', async ({ desk }) => {
    const claire = await desk.as('claire', DESKTOP);
    const { page } = claire;
    await claire.goto(`/portal/1/create/${TRAINING.requestTypeId}`);
    const create = claire.panel('create-panel');
    const estimate = create.locator('.estimate');
    await expect(estimate).toContainText('Ceci est une estimation');
    await create.getByRole('button', { name: /^Modifier/ }).click();
    await create.getByRole('radio', { name: /^Un changement/ }).check();
    await expect(estimate).toContainText('traitée par nos consultants (niveau 2)');
    await expect(estimate).toContainText('peut être facturée en régie');
    await create.getByRole('radio', { name: /^Une question/ }).check();
    await page.getByLabel('Objet').fill(TRAINING.summary);
    await page.getByLabel('Description').fill(TRAINING.description);
    await claire.clickWhenStill('Envoyer');

    await expect(page).toHaveURL(/\/portal\/1\/SUP-\d+$/);
    const key = page.url().split('/').at(-1) ?? '';
    await desk.decided(key, ({ level }) => level === 2);
    await page.reload();
    const panel = claire.panel('portal-panel');
    const billing = panel.locator('.fact').nth(2);
    await expect(panel.locator('.fact').nth(0)).toContainText('Niveau 2, Consulting');
    await expect(panel.locator('.fact').nth(1)).toContainText('Hors maintenance');
    await expect(billing).toContainText('Peut être facturée');
    const now = panel.locator('.way [aria-current="step"]');
    await expect(now).toContainText('Niveau 2, Consulting');
    await expect(now).toContainText('en cours');
    await expect(panel.locator('.way li').first()).toContainText('Demande reçue');
    await expect(panel.getByRole('button', { name: 'Accepter' })).toHaveCount(0);

    const julien = await desk.as('level1', DESKTOP);
    await askApproval(julien, key, WORK, '16');
    expect((await desk.issue(key)).decision?.billing).toBe('billable');

    // Two windows show the same question; the first answer counts.
    const otherWindow = await desk.as('claire', DESKTOP);
    await otherWindow.goto(`/portal/1/${key}`);
    const late = otherWindow.panel('portal-panel');
    await expect(late.getByRole('button', { name: 'Accepter' })).toBeVisible();
    await page.reload();
    const approval = panel.getByRole('region', { name: 'Votre accord avant les travaux' });
    await expect(approval).toContainText(WORK);
    await expect(approval).toContainText(/Estimation\s: 16 heures/);
    await expect(approval).toContainText('Nous ne commençons pas sans votre accord.');
    await expect(billing).toContainText('Facturable');
    await claire.expectAccessible();
    await approval.getByLabel('Commentaire (facultatif)').fill('D’accord, si possible en mars.');
    await approval.getByRole('button', { name: 'Accepter' }).click();

    await expect(approval).toContainText('ont été acceptés le');
    await expect(approval).toContainText('D’accord, si possible en mars.');
    await expect(approval.getByRole('button')).toHaveCount(0);
    await expect(billing).toContainText('Facturation acceptée');
    await claire.expectAccessible();

    await late.getByRole('button', { name: 'Accepter' }).click();
    await expect(late.locator('.notice')).toContainText('Votre demande a évolué entre-temps.');
    await expect(late.locator('.notice')).toContainText('Rien n’a été enregistré');
    await expect(late.locator('.notice')).toBeFocused();
    await expect(late.getByRole('button', { name: 'Accepter' })).toHaveCount(0);
    await otherWindow.expectAccessible();

    await julien.page.reload();
    const answered = julien.panel('agent-panel').locator('.approval');
    await expect(answered).toContainText('Accepté par le client');
    await expect(answered).toContainText('D’accord, si possible en mars.');
    await expect(answered).toContainText('Réponse de Claire Rochat');
    await expect(julien.panel('agent-panel').locator('.history')).toContainText('Claire Rochat');
    await expect(julien.page.getByRole('complementary', { name: 'Détails' })).toContainText(
      'Facturationaccepted',
    );
    await julien.expectAccessible();
    expect((await desk.issue(key)).decision?.billing).toBe('accepted');

    const told = (await commentsOnPortal(desk, key)).filter((text) =>
      text.includes('Claire Rochat a accepté'),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(WORK);
    expect(told[0]).toContain('D’accord, si possible en mars.');
  });

  test('in German on a phone with the keyboard alone: approval contested, then a defect that is not billed', async ({
    desk,
  }) => {
    const thomas = await desk.as('thomas', PHONE);
    const { page } = thomas;
    await thomas.goto(`/portal/1/create/${IMPORT_IN_GERMAN.requestTypeId}`);
    await expect(thomas.panel('create-panel').locator('.estimate')).toContainText('Consultants (Level 2)');
    await expectNothingTooWide(thomas, 'create-panel');
    const key = await desk.raiseAndDecide('thomas', IMPORT_IN_GERMAN);
    const julien = await desk.as('level1', DESKTOP);
    await askApproval(julien, key, WORK_IN_GERMAN, '2,5');

    await thomas.goto(`/portal/1/${key}`);
    const panel = thomas.panel('portal-panel');
    const approval = panel.getByRole('region', { name: 'Ihr Einverständnis vor Arbeitsbeginn' });
    await expect(approval).toContainText(WORK_IN_GERMAN);
    await expect(approval).toContainText('Schätzung: 2.5 Stunden');
    await expect(panel.locator('.way [aria-current="step"]')).toContainText('Level 2, Consulting');
    await expectNothingTooWide(thomas, 'portal-panel');
    await thomas.expectAccessible();
    await tabTo(page, approval.getByLabel('Kommentar (freiwillig)'));
    await page.keyboard.type('Die Liste war bis zum Update lesbar.');
    await tabTo(page, approval.getByRole('button', { name: 'Bestreiten' }));
    await page.keyboard.press('Enter');
    await expect(approval).toContainText('bestritten. Wir beginnen erst');
    await expect(approval).toContainText('Die Liste war bis zum Update lesbar.');
    // What came of it is where the keyboard goes on.
    await expect(approval.locator('.card__standing')).toBeFocused();
    await expect(panel.locator('.fact').nth(2)).toContainText('bestritten');
    await thomas.expectAccessible();
    expect((await desk.issue(key)).decision?.billing).toBe('contested');

    await julien.page.reload();
    const agents = julien.panel('agent-panel');
    await expect(agents.locator('.approval')).toContainText('Contesté par le client');
    await expect(agents.locator('.approval')).toContainText('Die Liste war bis zum Update lesbar.');
    await correct(agents, 'product_defect', 'Défaut confirmé par la R&D.');

    await page.reload();
    const billing = panel.locator('.fact').nth(2);
    await expect(billing).toContainText('Wird nicht verrechnet');
    await expect(billing).toContainText(
      'Die Behebung eines Fehlers der Standardsoftware ist in der Wartung inbegriffen.',
    );
    await expect(panel.locator('.way')).toContainText('Patch, Update der Software');
    await expect(panel.getByRole('button', { name: /^(Akzeptieren|Bestreiten)$/ })).toHaveCount(0);
    await expect(panel.locator('body')).not.toContainText('Défaut confirmé');
    await thomas.expectAccessible();
    expect((await desk.issue(key)).decision).toMatchObject({
      category: 'product_defect',
      billing: 'not-billed',
    });
  });

  test('an objection changes nothing by itself; an agent reads it, confirms, and the client sees it closed', async ({
    desk,
  }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, mal comprise' });
    const before = await desk.issue(key);
    const claire = await desk.as('claire', DESKTOP);
    await claire.goto(`/portal/1/${key}`);
    const panel = claire.panel('portal-panel');
    const objection = panel.getByRole('button', { name: 'Ce n’est pas ce que j’ai demandé' });
    await objection.click();
    const question = panel.getByLabel(/^Que souhaitez-vous exactement/);
    await expect(question).toBeFocused();
    await panel.getByRole('button', { name: 'Envoyer' }).click();
    await expect(panel.getByText('Dites-nous en quelques mots')).toBeVisible();
    await claire.expectAccessible();
    await question.fill('Nous cherchons seulement le guide du module.');
    await panel.getByRole('button', { name: 'Envoyer' }).click();
    const standing = panel.getByRole('region', { name: 'Nous relisons votre demande' });
    await expect(standing).toContainText('Nous cherchons seulement le guide du module.');
    await expect(panel.locator('.next')).toContainText('D’ici là, ces indications ne changent pas.');
    await expect(objection).toHaveCount(0);
    await claire.expectAccessible();

    const waiting = await desk.decided(key, ({ state }) => state === 'needs-review');
    expect(waiting.labels).toContain('support-review');
    const { coverage, billing, level, category } = before.decision ?? {};
    expect(waiting.decision).toMatchObject({ coverage, billing, level, category });

    const julien = await desk.as('level1', DESKTOP);
    await julien.goto(`/browse/${key}`);
    const agents = julien.panel('agent-panel');
    const details = julien.page.getByRole('complementary', { name: 'Détails' });
    await expect(details).toContainText('support-review');
    await expect(details).toContainText('Facturationmay-be-billed');
    await expect(agents.getByRole('heading', { name: 'Le client n’a pas demandé cela' })).toBeVisible();
    await expect(agents.locator('.said--quoted')).toHaveText('Nous cherchons seulement le guide du module.');
    await julien.expectAccessible();
    await confirm(agents);
    await expect(agents.locator('.said--quoted')).toHaveCount(0);
    // It was the agent who confirmed that the work is billable, not the objection.
    const confirmed = await desk.issue(key);
    expect(confirmed.labels).not.toContain('support-review');
    expect(confirmed.decision).toMatchObject({ state: 'confirmed', coverage, billing: 'billable' });

    await claire.page.reload();
    await expect(panel.locator('.next')).toContainText('a lu votre demande et confirmé ces indications');
    await expect(standing).toHaveCount(0);
    await expect(objection).toBeVisible();
  });

  test('a colleague who may read the question may not answer it, not even by a forged call', async ({
    desk,
  }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, question ouverte' });
    const julien = await desk.as('level1', DESKTOP);
    await askApproval(julien, key, WORK, '16');
    const olivier = await desk.as('olivier', DESKTOP);
    await olivier.goto(`/portal/1/${key}`);
    const panel = olivier.panel('portal-panel');
    const approval = panel.getByRole('region', { name: 'Votre accord avant les travaux' });
    await expect(approval).toContainText(WORK);
    await expect(approval).toContainText('La réponse revient à une autre personne.');
    await expect(approval.getByRole('button')).toHaveCount(0);
    await expect(approval.getByRole('textbox')).toHaveCount(0);
    await olivier.expectAccessible();

    const before = await desk.issue(key);
    const call = (
      person: 'olivier' | 'claire' | 'emma',
      functionKey: string,
      payload: object,
    ): Promise<unknown> =>
      desk.live.host.invokeResolver({
        moduleKey: 'portal-panel',
        viewer: { kind: 'customer', accountId: ACCOUNT_IDS[person] },
        extension: { type: 'jiraServiceManagement:portalRequestDetailPanel', request: { key } },
        functionKey,
        payload: { locale: 'fr', ...payload },
      });
    // What the page of the reporter knows is no proof of being the reporter.
    const { revision, approval: asked } = (await call('claire', 'explain', {})) as {
      revision: string;
      approval: { open: { askedAt: string } };
    };
    const forged = { revision, askedAt: asked.open.askedAt, answer: 'accepted' };
    for (const person of ['olivier', 'emma'] as const) {
      expect(await call(person, 'answerApproval', forged)).toEqual({
        kind: 'refused',
        message: 'Cette réponse ne peut pas venir de vous pour cette demande. Rien n’a été enregistré.',
      });
    }
    await desk.live.host.settle();
    expect(await desk.issue(key)).toEqual(before);
    expect((await commentsOnPortal(desk, key)).join()).not.toContain('a accepté');
  });
});
