import type { FrameLocator } from '@playwright/test';
import { expect, type Visitor } from './site';

/** Looks at an act that is filled in, then sends it. The agent's pages are in French. */
export async function lookAndSend(panel: FrameLocator, send: string): Promise<void> {
  const form = panel.locator('.act:not([hidden])');
  await form.getByRole('button', { name: 'Aperçu' }).click();
  await expect(panel.locator('.preview')).toBeVisible();
  await form.getByRole('button', { name: send }).click();
}

/** Corrects the decision in the panel; `category`: its id. */
export async function correct(panel: FrameLocator, category: string, reason: string): Promise<void> {
  await panel.getByRole('button', { name: 'Corriger' }).click();
  await panel.getByLabel('Nature de la demande').selectOption(category);
  await panel.getByLabel('Motif de la correction').fill(reason);
  await lookAndSend(panel, 'Enregistrer la correction');
  await expect(panel.getByText('La correction est enregistrée.')).toBeVisible();
}

/** Confirms the decision in the panel, once it is shown what that comes to. */
export async function confirm(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'Confirmer', exact: true }).click();
  await expect(panel.locator('.preview')).toBeVisible();
  await panel.locator('.act').getByRole('button', { name: 'Confirmer', exact: true }).click();
  await expect(panel.getByText('Qualification confirmée.')).toBeVisible();
}

/** Opens the request and asks its client whether billable work may begin. */
export async function askApproval(
  agent: Visitor,
  key: string,
  work: string,
  hours: string,
): Promise<FrameLocator> {
  await agent.goto(`/browse/${key}`);
  const panel = agent.panel('agent-panel');
  await panel.getByRole('button', { name: 'Demander l’accord du client' }).click();
  await panel.getByLabel('Travail proposé').fill(work);
  await panel.getByLabel('Estimation en heures').fill(hours);
  await lookAndSend(panel, 'Envoyer au client');
  await expect(panel.getByText('La demande d’accord est envoyée au client.')).toBeVisible();
  await expect(panel.locator('.approval')).toContainText('Réponse du client attendue');
  return panel;
}
