import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { askApproval, correct, lookAndSend } from './agent-acts';
import { DEFECT, TRAINING } from './requests';
import { expect, test } from './site';

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const REASON = 'Vu avec la cliente : deux personnes bloquées sur un écran précis, pas un cours.';

test.describe('An agent', () => {
  test('finds the request in the queue, reads why, corrects it, and the client reads the correction', async ({
    desk,
  }) => {
    const request = { ...TRAINING, summary: 'Formation Finance, avant correction' };
    const key = await desk.raiseAndDecide('claire', request);
    const julien = await desk.as('level1', DESKTOP);
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
    await expect(summary).toContainText(/Confiance \d\d?\s%/);
    await expect(summary).toContainText('Formation ou information');
    await expect(summary).toContainText('Niveau 2, Consulting');
    await expect(summary).toContainText('Hors maintenance');
    await expect(summary).toContainText('Peut être facturée');
    await expect(panel.locator('.request-text mark').first()).toContainText(/formation/i);
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
    await expect(panel.locator('.act')).toContainText('Conséquence : Niveau 1');
    await panel.getByLabel('Motif de la correction').fill(REASON);
    await panel.getByRole('button', { name: 'Aperçu' }).click();
    const preview = panel.locator('.preview');
    await expect(preview.locator('ins').first()).toBeVisible();
    await expect(preview.locator('.fact').nth(2)).toContainText('Non facturée');
    await expect(preview).not.toContainText('bloquées sur un écran');
    await julien.expectAccessible();
    // Nothing was written for the preview.
    expect((await desk.issue(key)).decision?.level).toBe(2);
    await panel.getByRole('button', { name: 'Enregistrer la correction' }).click();

    await expect(panel.getByText('La correction est enregistrée.')).toBeVisible();
    await expect(summary).toContainText('Corrigée par un agent');
    await expect(summary).toContainText('Niveau 1, Customer Services');
    await expect(panel.locator('.history')).toContainText(REASON);
    await expect(panel.locator('.history')).toContainText('Julien Favre');
    // Labels and fields of the issue follow without reloading.
    await expect(details).toContainText('support-level-1');
    await expect(details).toContainText('maintenance-covered');
    await expect(details).not.toContainText('support-level-2');
    await expect(details).toContainText('Facturationnot-billed');
    await julien.expectAccessible();

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

  test('who was overtaken by a colleague keeps what was typed, reads what changed, and saves on the new decision', async ({
    desk,
  }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, deux agents' });
    const julien = await desk.as('level1', DESKTOP);
    const sandra = await desk.as('level2', DESKTOP);
    await julien.goto(`/browse/${key}`);
    await sandra.goto(`/browse/${key}`);

    const late = sandra.panel('agent-panel');
    await late.getByRole('button', { name: 'Korrigieren' }).click();
    await late.getByLabel('Art der Anfrage').selectOption('data_modification');
    await late.getByLabel('Begründung der Korrektur').fill('Es geht um einen Import.');
    await late.getByRole('button', { name: 'Vorschau' }).click();
    await expect(late.locator('.preview')).toBeVisible();

    await correct(julien.panel('agent-panel'), 'normal_use_problem', REASON);

    await late.getByRole('button', { name: 'Korrektur speichern' }).click();
    await expect(late.locator('.differences').last()).toContainText('Level 1');
    await expect(late.getByLabel('Begründung der Korrektur')).toHaveValue('Es geht um einen Import.');
    await expect(late.getByLabel('Art der Anfrage')).toHaveValue('data_modification');
    expect((await desk.issue(key)).decision?.category).toBe('normal_use_problem');
    await sandra.expectAccessible();

    // What it would come to is another thing on the new decision.
    await late.getByRole('button', { name: 'Vorschau' }).click();
    await late.getByRole('button', { name: 'Korrektur speichern' }).click();
    await expect(late.locator('.history')).toContainText('Es geht um einen Import.');
    await expect(late.locator('.history')).toContainText(REASON);
    const { decision, labels } = await desk.issue(key);
    expect(decision).toMatchObject({ category: 'data_modification', state: 'corrected' });
    expect(labels).toContain('support-level-2');
    expect(labels).not.toContain('support-level-1');
  });

  test('asks for approval, sees the answer arrive, and records a defect: the client reads why nothing is billed', async ({
    desk,
  }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, puis un défaut' });
    const julien = await desk.as('level1', DESKTOP);
    const panel = await askApproval(julien, key, 'Une demi-journée de formation.', '4');

    const claire = await desk.as('claire', DESKTOP);
    await claire.goto(`/portal/1/${key}`);
    const portal = claire.panel('portal-panel');
    const approval = portal.getByRole('region', { name: 'Votre accord avant les travaux' });
    await approval.getByLabel('Commentaire (facultatif)').fill('C’est l’écran qui est faux.');
    await approval.getByRole('button', { name: 'Contester' }).click();
    await expect(portal.locator('.fact').nth(2)).toContainText('contestée');

    await panel.getByRole('button', { name: 'Actualiser' }).click();
    await expect(panel.locator('.approval')).toContainText('Contesté par le client');
    await expect(panel.locator('.approval')).toContainText('C’est l’écran qui est faux.');

    await panel.getByText('Niveau 2 et R&D').click();
    await panel.getByRole('button', { name: 'Défaut confirmé' }).click();
    await panel.getByLabel('Note pour les agents').fill('Reproduit en interne.');
    await expect(panel.locator('.preview .fact').nth(2)).toContainText('Non facturée');
    await panel.getByRole('button', { name: 'Enregistrer le défaut' }).click();
    await expect(panel.getByText('Le défaut est confirmé.')).toBeVisible();
    await expect(panel.locator('.summary')).toContainText('R&D');
    await julien.expectAccessible();
    expect((await desk.issue(key)).decision).toMatchObject({ billing: 'not-billed' });

    await claire.page.reload();
    await expect(portal.locator('.fact').nth(2)).toContainText('Non facturée');
    await expect(portal.locator('.fact').nth(2)).toContainText('défaut');
    await expect(portal.locator('body')).not.toContainText('Reproduit en interne');
  });

  test('hands a request to level 2, and the client reads who has it, at the same price', async ({ desk }) => {
    const key = await desk.raiseAndDecide('claire', { ...DEFECT, summary: 'Message d’erreur, niveau 2' });
    const before = await desk.issue(key);
    const julien = await desk.as('level1', DESKTOP);
    await julien.goto(`/browse/${key}`);
    const panel = julien.panel('agent-panel');
    await panel.getByText('Niveau 2 et R&D').click();
    await panel.getByRole('button', { name: 'Transmettre au niveau 2' }).click();
    await panel.getByLabel('Motif').fill('Paramétrage avancé.');
    await lookAndSend(panel, 'Transmettre');
    await expect(panel.getByText('La demande est transmise au niveau 2.')).toBeVisible();
    const { coverage, billing } = before.decision ?? {};
    expect((await desk.issue(key)).decision).toMatchObject({ level: 2, coverage, billing });

    const claire = await desk.as('claire', DESKTOP);
    await claire.goto(`/portal/1/${key}`);
    const portal = claire.panel('portal-panel');
    await expect(portal.locator('.way [aria-current="step"]')).toContainText('Niveau 2');
    await expect(portal.locator('body')).not.toContainText('Paramétrage avancé');
  });

  test('who may not edit the request reads everything, is offered nothing, and is refused by the app itself', async ({
    desk,
  }) => {
    const key = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, lecture seule' });
    const ines = await desk.as('trainee', DESKTOP);
    await ines.goto(`/browse/${key}`);
    const panel = ines.panel('agent-panel');
    await expect(panel.locator('.summary')).toContainText('Niveau 2, Consulting');
    await expect(panel.getByRole('button', { name: /^(Confirmer|Corriger|Fixer|Demander)/ })).toHaveCount(0);
    await ines.expectAccessible();

    const before = await desk.issue(key);
    const call = (functionKey: string): Promise<unknown> =>
      desk.live.host.invokeResolver({
        moduleKey: 'agent-panel',
        viewer: { kind: 'licensed', accountId: ACCOUNT_IDS.trainee },
        extension: { type: 'jira:issueContext', issue: { id: before.id, key } },
        functionKey,
        payload: {
          locale: 'fr',
          act: {
            kind: 'correction',
            category: 'normal_use_problem',
            reason: 'Essai.',
            revision: before.decision?.decidedAt,
          },
        },
      });
    for (const functionKey of ['preview', 'act'])
      expect(await call(functionKey)).toMatchObject({ kind: 'refused' });
    await desk.live.host.settle();
    expect(await desk.issue(key)).toEqual(before);
  });
});
