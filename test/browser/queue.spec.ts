import { ACCOUNT_IDS } from '../../sandbox/seed/ids';
import { VAGUE } from './requests';
import { expect, test } from './site';
import { tabTo } from './tab-to';

// A desk of its own: everything that waits there was raised here.
test.use({ siteName: 'queue' });

const REASON = 'Vu avec la cliente : elle demande un cours, pas une panne.';

test('An agent triages ten requests by keyboard alone, and every word of theirs is written', async ({
  desk,
}) => {
  const keys: string[] = [];
  for (let count = 1; count <= 10; count += 1)
    keys.push(await desk.raise('claire', { ...VAGUE, summary: `Urgent, dossier ${String(count)}` }));
  for (const key of keys) await desk.decided(key, ({ state }) => state === 'needs-review');

  const julien = await desk.as('level1', { viewport: { width: 1400, height: 900 } });
  const { page } = julien;
  await julien.goto('/projects/SUP/queues/queue-page');
  const queue = julien.panel('queue-page');
  const selected = queue.locator('.review-row[aria-selected="true"]');
  await expect(queue.locator('.review-row')).toHaveCount(10);
  await expect(selected).toContainText(keys[0] ?? '');
  await expect(queue.locator('.request .preview')).toBeVisible();
  await julien.expectAccessible();

  await tabTo(page, selected);
  await page.keyboard.press('j');
  await expect(selected).toContainText(keys[1] ?? '');
  await page.keyboard.press('k');
  const begin = Date.now();
  const corrected = new Set([2, 5, 8].map((place) => keys[place]));
  for (const key of keys) {
    await expect(selected).toContainText(key);
    // Read before it is answered: what confirming comes to is in sight.
    await expect(queue.locator('.request .preview')).toBeVisible();
    if (!corrected.has(key)) {
      // As long as a finger takes: a key that is struck twice at once counts once.
      await page.keyboard.press('c', { delay: 300 });
      continue;
    }
    const isFirst = key === keys[2];
    await page.keyboard.press('e');
    await expect(queue.locator('.quick')).toBeVisible();
    await page.keyboard.press('f');
    if (isFirst) await page.keyboard.type(REASON);
    await page.keyboard.press(isFirst ? 'Enter' : '1');
  }
  await expect(queue.getByText('Tout est traité')).toBeVisible();
  await expect(queue.locator('.handled')).not.toContainText('Enregistrement…');
  test.info().annotations.push({
    type: 'ten requests',
    description: `${((Date.now() - begin) / 1000).toFixed(1)} s`,
  });

  for (const key of keys) {
    const { decision, labels } = await desk.decided(key, ({ state }) => state !== 'needs-review');
    expect(decision).toMatchObject(
      corrected.has(key)
        ? { state: 'corrected', category: 'training_information', level: 2, by: ACCOUNT_IDS.level1 }
        : { state: 'confirmed', by: ACCOUNT_IDS.level1 },
    );
    expect(labels.includes('support-level-2')).toBe(corrected.has(key));
    expect(labels).not.toContain('support-review');
  }
});

test('who was overtaken by a colleague finds the request again, with what is new', async ({ desk }) => {
  const key = await desk.raiseAndDecide('claire', { ...VAGUE, summary: 'Urgent, deux agents' });
  const julien = await desk.as('level1');
  const sandra = await desk.as('level2');
  for (const agent of [julien, sandra]) {
    await agent.goto('/projects/SUP/queues/queue-page');
    await expect(agent.panel('queue-page').locator('.request .preview')).toBeVisible();
    await agent.panel('queue-page').locator('.review-row').first().focus();
  }
  await sandra.page.keyboard.press('e');
  await sandra.page.keyboard.press('f');
  await sandra.page.keyboard.type('Kurs gewünscht');
  await sandra.page.keyboard.press('Enter');
  await expect(sandra.panel('queue-page').locator('.handled')).toContainText(
    'Die Korrektur ist gespeichert.',
  );
  const { decision } = await desk.issue(key);

  const late = julien.panel('queue-page');
  await late.locator('.review-row').first().focus();
  await julien.page.keyboard.press('c');
  await expect(late.locator('.review-row')).toContainText('Pas enregistré');
  await expect(late.locator('.request__back')).toContainText('La qualification a changé entre-temps');
  await expect(late.locator('.request__back .differences')).toContainText('Formation ou information');
  expect((await desk.issue(key)).decision).toEqual(decision);
});
