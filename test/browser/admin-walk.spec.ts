import { SERVICE_DESK_ID } from '../../sandbox/seed/ids';
import { moveClock } from './moved-clock';
import { DEFECT, type Request, TRAINING } from './requests';
import { type Desk, expect, test, type Visitor } from './site';

// A policy that takes effect and a clock that moves reach everybody on the site.
test.use({ siteName: 'walk' });
test.setTimeout(1_200_000);

const WIDE = { viewport: { width: 1280, height: 900 } };
const TRAINING_NAME = 'Formation ou information';
const REQUESTS = 300;
const TRAININGS = 60;
const ORGANISATIONS = [
  'Fiduciaire Léman SA',
  'Maschinenbau Aare AG',
  'Alpine Instruments Ltd',
  'Ticino Distribuzione SA',
];

/** 2,000 lines: one contract in force for each organisation, many that have ended, and three that cannot be read. */
function contractsFile(): { text: string; badLines: number[] } {
  const lines = ['référence;organisations;début;fin;état'];
  for (let n = 1; n <= 2000; n++) {
    const organisation = ORGANISATIONS[n % 4] ?? '';
    const isInForce = n <= 4;
    lines.push(
      [
        `M-${String(n).padStart(4, '0')}`,
        organisation,
        isInForce ? '2020-01-01' : '2018-01-01',
        isInForce ? '' : '2018-12-31',
        'actif',
      ].join(';'),
    );
  }
  lines[100] = 'M-0100;Personne de connu SA;2018-01-01;2018-12-31;actif';
  lines[700] = `M-0700;${ORGANISATIONS[0] ?? ''};31.02.2018;2018-12-31;actif`;
  lines[1500] = `M-1500;${ORGANISATIONS[1] ?? ''};2018-01-01;2017-12-31;actif`;
  return { text: `${lines.join('\r\n')}\r\n`, badLines: [101, 701, 1501] };
}

/** Raises the requests that the change is compared with, straight on the site: the portal's form is tested elsewhere. */
async function raiseMany({ live }: Desk): Promise<void> {
  const client = live.site.accounts().find(({ emailAddress }) => emailAddress.startsWith('claire.'));
  if (client === undefined) throw new Error('Claire has no account.');
  for (let n = 0; n < REQUESTS; n++) {
    const request: Request = n % (REQUESTS / TRAININGS) === 0 ? TRAINING : DEFECT;
    const created = await live.site.createFromPortal(
      { kind: 'user', accountId: client.accountId },
      {
        serviceDeskId: SERVICE_DESK_ID,
        requestTypeId: request.requestTypeId,
        requestFieldValues: {
          summary: `${request.summary} (${String(n + 1)})`,
          description: request.description,
        },
      },
    );
    expect(created.status).toBe(201);
  }
  await live.host.settle();
}

/** What `<input type="datetime-local">` calls tomorrow at eight, in the browser's time zone. */
function tomorrowMorning(visitor: Visitor): Promise<string> {
  return visitor.page.evaluate(() => {
    const day = new Date(Date.now() + 86_400_000);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}T08:00`;
  });
}

test('An admin brings a change to a real desk, sees first what it does, and takes it back', async ({
  desk,
}) => {
  await raiseMany(desk);
  const before = await desk.raiseAndDecide('claire', {
    ...TRAINING,
    summary: 'Formation avant le changement',
  });
  const decidedBefore = await desk.issue(before);
  expect(decidedBefore.labels).toContain('maintenance-out');

  const nadia = await desk.as('admin', WIDE);
  const panel = nadia.panel('admin-page');
  const file = contractsFile();

  await test.step('contracts come in, and bad lines are named', async () => {
    await nadia.goto('/settings/apps/contracts');
    await panel.getByRole('button', { name: 'Importer un CSV' }).click();
    await panel.getByLabel('Fichier CSV').setInputFiles({
      name: 'contrats.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(file.text),
    });
    const faults = panel.getByRole('table', { name: '3 lignes fautives' });
    await expect(faults.locator('tbody tr')).toHaveCount(3);
    for (const line of file.badLines) await expect(faults).toContainText(String(line));
    await expect(faults).toContainText('Personne de connu SA');
    await panel.getByRole('button', { name: 'Écrire 1997 contrats' }).click();
    await expect(panel.getByText('Les contrats sont importés')).toBeVisible();
    await panel.getByRole('button', { name: 'Retour aux contrats' }).click();
    await expect(panel.getByText('1997 contrats')).toBeVisible();
  });

  await test.step('a category is changed in a draft', async () => {
    await panel.getByRole('link', { name: 'Natures de demande' }).click();
    await expect(nadia.page).toHaveURL(/\/settings\/apps\/categories$/);
    await panel.getByLabel(`Couverture, ${TRAINING_NAME}`).selectOption({ label: 'Couverte' });
    await panel.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await expect(panel.getByText('Le brouillon est enregistré.')).toBeVisible();
  });

  const missing = /est rédigé en .*, mais pas en allemand\./;
  const findings = panel.getByText(/^Vérification : /);

  await test.step('a text is worded, and the checker misses the German one', async () => {
    await panel.getByRole('link', { name: 'Textes' }).click();
    await word(nadia, 'Français', 'Votre demande est entre de bonnes mains');
    await word(nadia, 'Anglais', 'Your request is in good hands');
    await word(nadia, 'Italien', 'La Sua richiesta è in buone mani');
    await panel.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await panel.getByRole('link', { name: 'Natures de demande' }).click();
    await expect(findings).toBeVisible();
    if (!(await panel.getByText(missing).isVisible())) await findings.click();
    await expect(panel.getByText(missing)).toBeVisible();
  });

  await test.step('which is written, and the checker is content with it', async () => {
    await panel.getByRole('link', { name: 'Textes' }).click();
    await word(nadia, 'Allemand', 'Ihre Anfrage ist in guten Händen');
    await panel.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await panel.getByRole('link', { name: 'Natures de demande' }).click();
    await expect(findings).toBeVisible();
    await expect(panel.getByText(missing)).toHaveCount(0);
  });

  await test.step('the draft is compared with the last 300 requests', async () => {
    await panel.getByRole('link', { name: 'Simulation' }).click();
    const replay = panel.getByRole('region', { name: 'Comparer sur des demandes passées' });
    await replay.getByLabel('Clé du projet').fill('SUP');
    await replay.getByLabel('Combien au plus').fill(String(REQUESTS));
    await replay.getByRole('button', { name: 'Comparer', exact: true }).click();
    await expect(replay.getByText('Terminé', { exact: true })).toBeVisible({ timeout: 300_000 });
    const figure = (name: string) => replay.locator('.figure').filter({ hasText: name }).locator('dd');
    await expect(figure('Comparées')).toHaveText(String(REQUESTS));
    await expect(figure('Changeraient')).toHaveText(String(TRAININGS));
    const changes = replay.getByRole('table', { name: 'Demandes qui changeraient' });
    await expect(changes.locator('tbody tr').first()).toContainText(/SUP-\d+/);
    await expect(changes.getByText(/Formation/).first()).toBeVisible();
    // Nothing was written.
    expect(await desk.issue(before)).toEqual(decidedBefore);
  });

  await test.step('it is published for tomorrow, and today nothing changes', async () => {
    await panel.getByRole('link', { name: 'Natures de demande' }).click();
    await panel.locator('summary', { hasText: 'Publier le brouillon' }).click();
    await panel.getByLabel('Motif').fill('Formations offertes à l’essai.');
    await panel.getByLabel('À une date').check();
    await panel.locator('input[type="datetime-local"]').fill(await tomorrowMorning(nadia));
    await panel.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(panel.getByText(/La version 3 est publiée ; elle entrera en vigueur le/)).toBeVisible();
    const today = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, la veille' });
    expect((await desk.issue(today)).labels).toContain('maintenance-out');
    expect((await desk.issue(today)).decision?.policyVersion).toBe(2);
  });

  // A page that stays open over two days is told to reload.
  await nadia.page.close();
  const putBack = moveClock(2 * 86_400_000);
  try {
    await test.step('two days later new requests follow it, and old ones stand', async () => {
      const after = await desk.raiseAndDecide('claire', {
        ...TRAINING,
        summary: 'Formation, le surlendemain',
      });
      expect((await desk.issue(after)).labels).toContain('maintenance-covered');
      expect((await desk.issue(after)).decision?.policyVersion).toBe(3);
      expect(await desk.issue(before)).toEqual(decidedBefore);
    });

    await test.step('the version before is published again, and counts at once', async () => {
      const later = await desk.as('admin', WIDE);
      const again = later.panel('admin-page');
      await later.goto('/settings/apps/categories');
      await again.getByRole('button', { name: 'Republier la version 2' }).click();
      await again.getByLabel('Motif').last().fill('L’essai est fini.');
      await again.getByRole('button', { name: 'Publier', exact: true }).last().click();
      await expect(again.getByText('La version 4 est publiée et en vigueur.')).toBeVisible();
      const back = await desk.raiseAndDecide('claire', { ...TRAINING, summary: 'Formation, après retour' });
      expect((await desk.issue(back)).labels).toContain('maintenance-out');
      expect((await desk.issue(back)).decision?.policyVersion).toBe(4);
      await again.getByRole('link', { name: 'Journal' }).click();
      const audit = again.getByRole('table', { name: 'Journal' });
      await expect(audit).toContainText('Ancienne version republiée');
      await expect(audit).toContainText('L’essai est fini.');
      await expect(audit).toContainText('Version publiée');
      await expect(audit).toContainText('Contrats importés');
    });
  } finally {
    putBack();
  }
});

/** Puts the first title of the request panel in the site's own words. */
async function word(visitor: Visitor, language: string, text: string): Promise<void> {
  const panel = visitor.panel('admin-page');
  await panel.getByRole('group', { name: 'Dans les quatre langues' }).getByText(language).click();
  await panel.getByLabel(/^Ce que lit le client \(/).fill(text);
}
