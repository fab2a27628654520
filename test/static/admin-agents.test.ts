import type { Page } from '@playwright/test';
import { type DraftSent, policyDesk } from './policy-desk';
import { overflows, ScreenBrowser, violations, type Opening, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const BILLING = { id: 'group-1', name: 'Facturation' };

const open = (
  agents: { billingGroup?: typeof BILLING } = {},
  resolver: Resolver = {},
  opening: Partial<Opening> = {},
) =>
  screens.open({
    resolver: {
      readPolicy: () => ({ kind: 'ok', desk: policyDesk({ agents }) }),
      readProjects: () => ({ kind: 'ok', projects: [] }),
      findGroups: () => ({ kind: 'ok', groups: [BILLING, { id: 'group-2', name: 'Facturation Suisse' }] }),
      saveDraft: ({ revision, parts }: DraftSent) => ({
        kind: 'saved',
        desk: policyDesk(parts, revision + 1),
      }),
      ...resolver,
    },
    width: 1100,
    path: '/settings',
    ...opening,
  });

const section = (page: Page) => page.getByRole('region', { name: 'Agents', exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
const sent = (invoked: { functionKey: string; payload: unknown }[], functionKey: string) =>
  invoked.filter((call) => call.functionKey === functionKey).map(({ payload }) => payload);

test('the group that decides on billing is looked for by name and chosen, by keyboard alone', async () => {
  const { page, invoked, errors } = await open();
  const form = section(page);
  await form.getByText('Aucun : quiconque peut modifier la demande.').waitFor();
  await form.getByLabel('Nom du groupe').focus();
  await page.keyboard.type(' fact ');
  await page.keyboard.press('Enter');
  await form.getByText('2 groupes trouvés').waitFor();
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Choisir Facturation', exact: true }).press('Enter');
  await form.getByText('Groupe choisi : Facturation').waitFor();
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(sent(invoked, 'findGroups')).toEqual([{ locale: 'fr-FR', query: 'fact' }]);
  expect(sent(invoked, 'saveDraft').map((payload) => (payload as DraftSent).parts.agents)).toEqual([
    { billingGroup: BILLING },
  ]);
  expect(errors).toEqual([]);
});

test('billing is given back to all agents', async () => {
  const { page, invoked } = await open({ billingGroup: BILLING });
  await section(page).getByText('Facturation', { exact: true }).waitFor();
  await section(page).getByRole('button', { name: 'Ne plus réserver à un groupe' }).press('Enter');
  await section(page).getByText('Aucun : quiconque peut modifier la demande.').waitFor();
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(sent(invoked, 'saveDraft').map((payload) => (payload as DraftSent).parts.agents)).toEqual([{}]);
});

test('a name without a group, and an answer that does not come, are told; a search of nothing is not sent', async () => {
  let calls = 0;
  const { page, invoked } = await open(
    {},
    {
      findGroups: () => {
        calls += 1;
        if (calls === 1) throw new Error('down');
        return { kind: 'ok', groups: [] };
      },
    },
    { theme: 'dark', width: 600 },
  );
  const find = section(page).getByRole('button', { name: 'Chercher' });
  await find.press('Enter');
  expect(sent(invoked, 'findGroups')).toEqual([]);
  await section(page).getByLabel('Nom du groupe').fill('Ventes');
  await find.press('Enter');
  await section(page).getByText('Les groupes n’ont pas pu être lus.').waitFor();
  await find.press('Enter');
  await section(page).getByText('Aucun groupe de ce nom.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});
