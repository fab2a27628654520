import type { Page } from '@playwright/test';
import type { PolicyDesk } from '../../src/bridge/admin/policy';
import type { ClientOptions } from '../../src/policy/policy';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { HOSTILE } from './fixtures';
import { type DraftSent, policyDesk } from './policy-desk';
import { overflows, ScreenBrowser, violations, type Opening, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const LEMAN = { id: '7', name: 'Ateliers du Léman SA' };
const AARE = { id: '8', name: 'Aare AG' };
const CLAIRE = { accountId: 'account-claire', name: 'Claire Rochat' };
const MARC = { accountId: 'account-marc', name: 'Marc Aubert' };

const options = (
  approvers: Partial<ClientOptions['approvers']> = {},
  more: Partial<ClientOptions> = {},
): ClientOptions => ({
  ...DEFAULT_POLICY.client,
  ...more,
  approvers: { ...DEFAULT_POLICY.client.approvers, ...approvers },
});

const saved = ({ revision, parts }: DraftSent) => ({ kind: 'saved', desk: policyDesk(parts, revision + 1) });

const open = (
  client: ClientOptions = DEFAULT_POLICY.client,
  resolver: Resolver = {},
  opening: Partial<Opening> = {},
) =>
  screens.open({
    resolver: {
      readPolicy: () => ({ kind: 'ok', desk: policyDesk({ client }) }),
      readProjects: () => ({ kind: 'ok', projects: [] }),
      contractOrganisations: () => ({ kind: 'ok', organisations: [AARE, LEMAN] }),
      organisationMembers: ({ organisation }: { organisation: string }) =>
        organisation === LEMAN.id ? { kind: 'ok', members: [MARC, CLAIRE], isMore: false } : { kind: 'gone' },
      saveDraft: saved,
      ...resolver,
    },
    width: 1100,
    path: '/settings',
    ...opening,
  });

const section = (page: Page) => page.getByRole('region', { name: 'Clients', exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
const clientSent = (invoked: { functionKey: string; payload: unknown }[]) =>
  invoked
    .filter(({ functionKey }) => functionKey === 'saveDraft')
    .map(({ payload }) => (payload as DraftSent).parts.client);

/** Adds an organisation to those that have approvers of their own. */
async function addOrganisation(page: Page, name: string) {
  await section(page).getByLabel('Organisation', { exact: true }).fill(name);
  await section(page).getByRole('button', { name: 'Ajouter l’organisation' }).click();
}

test('comments, notice and who of a request may answer are switched and saved together', async () => {
  const { page, invoked, errors } = await open();
  const form = section(page);
  expect(await form.getByLabel('La personne qui a fait la demande').isChecked()).toBe(true);
  await form.getByLabel('Publier aussi l’explication en commentaire').check();
  await form.getByLabel('Afficher un aide-mémoire au bas des pages du portail').check();
  await form.getByLabel('La personne qui a fait la demande').uncheck();
  await form.getByText('Personne ne peut répondre à une demande d’accord').waitFor();
  expect(await violations(page)).toEqual([]);
  await form.getByLabel('Les participants de la demande').check();
  await form.getByText('Personne ne peut répondre à une demande d’accord').waitFor({ state: 'hidden' });
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(clientSent(invoked)).toEqual([
    options({ reporter: false, participants: true }, { comments: true, notice: true }),
  ]);
  // Nobody looked for an organisation.
  expect(invoked.map(({ functionKey }) => functionKey)).not.toContain('contractOrganisations');
  expect(errors).toEqual([]);
});

test('a person of an organisation is named, by keyboard alone, and nothing is left to save afterwards', async () => {
  const { page, invoked } = await open();
  await section(page).getByLabel('Organisation', { exact: true }).focus();
  await page.keyboard.type(LEMAN.name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const fold = section(page).locator('details', { hasText: LEMAN.name });
  await fold.getByLabel('Membre de l’organisation').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/0 personne$/);
  // In the order of their names.
  expect(await fold.locator('option').allInnerTexts()).toEqual(['', CLAIRE.name, MARC.name]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Clai');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await fold.getByText(/1 personne$/).waitFor();
  expect(await fold.locator('option').allInnerTexts()).toEqual(['', MARC.name]);
  expect(await violations(page)).toEqual([]);
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  await page.getByText('Modifications non enregistrées').waitFor({ state: 'detached' });
  expect(clientSent(invoked)).toEqual([options({ named: { [LEMAN.id]: [CLAIRE.accountId] } })]);
  expect(invoked.filter(({ functionKey }) => functionKey === 'organisationMembers')).toEqual([
    { functionKey: 'organisationMembers', payload: { locale: 'fr-FR', organisation: LEMAN.id } },
  ]);
});

test('who was named is shown by name, or that they left; the last one taken away takes the organisation away', async () => {
  const { page, invoked } = await open(
    options({ named: { [LEMAN.id]: [CLAIRE.accountId, 'account-gone'] } }),
  );
  const fold = section(page).locator('details', { hasText: LEMAN.name });
  await fold.locator('summary').click();
  await fold.getByText(CLAIRE.name, { exact: true }).waitFor();
  await fold.getByText('account-gone (n’est plus membre)').waitFor();
  await fold.getByRole('button', { name: 'Retirer account-gone' }).click();
  await fold.getByRole('button', { name: `Retirer ${CLAIRE.name}` }).click();
  await fold.getByText(/0 personne$/).waitFor();
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(clientSent(invoked)).toEqual([options({ named: {} })]);
});

test('members that cannot be read can be asked for again; who was named can be taken away meanwhile', async () => {
  let calls = 0;
  const { page } = await open(options({ named: { [LEMAN.id]: [CLAIRE.accountId] } }), {
    organisationMembers: () => {
      calls += 1;
      if (calls === 1) throw new Error('down');
      return { kind: 'ok', members: [CLAIRE], isMore: false };
    },
  });
  const fold = section(page).locator('details', { hasText: LEMAN.name });
  await fold.locator('summary').click();
  await fold.getByText('Les membres n’ont pas pu être lus.').waitFor();
  await fold.getByRole('button', { name: `Retirer ${CLAIRE.accountId}` }).waitFor();
  await fold.getByRole('button', { name: 'Réessayer' }).click();
  await fold.getByRole('button', { name: `Retirer ${CLAIRE.name}` }).waitFor();
});

test('an organisation that is gone, or unknown, says so', async () => {
  const { page } = await open();
  await addOrganisation(page, AARE.name);
  await section(page).getByText('Cette organisation n’existe plus.').waitFor();
  await addOrganisation(page, 'Nulle part');
  await section(page).getByText('Aucune organisation de ce nom.').waitFor();
  expect(await section(page).locator('details').count()).toBe(1);
});

test('two persons of one name are told apart, and twenty is the most', async () => {
  const accounts = Array.from({ length: 20 }, (_, at) => `account-${String(100 + at)}`);
  const members = [...accounts, 'account-200'].map((accountId) => ({ accountId, name: 'Anne Favre' }));
  const { page } = await open(options({ named: { [LEMAN.id]: accounts.slice(1) } }), {
    organisationMembers: () => ({ kind: 'ok', members, isMore: true }),
  });
  const fold = section(page).locator('details', { hasText: LEMAN.name });
  await fold.locator('summary').click();
  await fold.getByText('plus de membres que cette liste n’en montre').waitFor();
  await fold.getByLabel('Membre de l’organisation').selectOption({ label: 'Anne Favre (…-200)' });
  await fold.getByRole('button', { name: 'Désigner' }).click();
  await fold.getByText('20 personnes au plus par organisation.').waitFor();
  expect(await fold.getByLabel('Membre de l’organisation').count()).toBe(0);
});

test('what another admin set meanwhile is shown by name, and both sides are kept', async () => {
  const theirs = options({ named: { [LEMAN.id]: [CLAIRE.accountId] } }, { notice: true });
  const { page, invoked } = await open(DEFAULT_POLICY.client, {
    saveDraft: (sent: DraftSent) =>
      sent.revision === 4
        ? { kind: 'changed-meanwhile', desk: policyDesk({ client: theirs }, 5) }
        : saved(sent),
  });
  await section(page).getByLabel('Publier aussi l’explication en commentaire').check();
  await save(page);
  await page.getByRole('row', { name: 'Aide-mémoire au bas du portail non oui' }).waitFor();
  await page
    .getByRole('row', { name: `Personnes qui donnent l’accord pour ${LEMAN.name} – ${CLAIRE.name}` })
    .waitFor();
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(clientSent(invoked).at(-1)).toEqual({ ...theirs, comments: true });
});

test('changes of approvers read by id where names cannot be read, and the checker’s finding in words', async () => {
  const desk: PolicyDesk = policyDesk();
  desk.draft.changes = [
    { what: 'client', option: 'reporter', from: true, to: false },
    { what: 'approvers', organisation: '7', from: ['account-claire'], to: ['account-marc', HOSTILE] },
  ];
  desk.draft.findings = [{ severity: 'warning', code: 'nobody-approves' }];
  const down = () => {
    throw new Error('down');
  };
  const { page } = await open(DEFAULT_POLICY.client, {
    readPolicy: () => ({ kind: 'ok', desk }),
    contractOrganisations: down,
    organisationMembers: down,
  });
  await page.getByText(/2 changements/).click();
  await page.getByText('Le demandeur donne l’accord').waitFor();
  await page.getByText('Personnes qui donnent l’accord pour 7', { exact: true }).waitFor();
  await page.getByText(`account-marc, ${HOSTILE}`, { exact: true }).waitFor();
  await page.getByText(/Vérification/).click();
  await page.getByText('les agents la poseraient sans réponse possible').waitFor();
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
});

test.each([
  ['light', 'de-DE', 'Kunden'],
  ['dark', 'it-IT', 'Clienti'],
] as const)('axe finds nothing in the %s theme (%s), in a narrow column', async (theme, locale, name) => {
  const { page, errors } = await open(
    options({ named: { [LEMAN.id]: [CLAIRE.accountId], [AARE.id]: ['account-gone'] } }),
    {},
    { theme, locale, width: 360 },
  );
  const form = page.getByRole('region', { name, exact: true });
  await form.locator('summary', { hasText: LEMAN.name }).click();
  await form.getByText(CLAIRE.name, { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(errors).toEqual([]);
});
