import type { Page } from '@playwright/test';
import type { PolicyDesk } from '../../src/bridge/admin/policy';
import type { SiteRule } from '../../src/policy/rules';
import { HOSTILE } from './fixtures';
import { type DraftSent, policyDesk } from './policy-desk';
import { overflows, ScreenBrowser, violations, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const OFFER: SiteRule = {
  id: 'offer',
  name: 'Offres signées',
  when: { words: ['bon pour accord', 'offre signée'] },
  category: 'installation_service',
  effect: 'always',
};
const COPY: SiteRule = {
  id: 'copy',
  name: 'Copies',
  when: { pattern: 'copie\\s+de\\s+société' },
  category: 'company_copy',
  effect: 'leaning',
  active: false,
};

const withRules = (...rules: SiteRule[]): PolicyDesk => policyDesk({ rules });

const open = (desk: PolicyDesk, resolver: Resolver = {}) =>
  screens.open({
    resolver: { readPolicy: () => ({ kind: 'ok', desk }), ...resolver },
    width: 1100,
    path: '/rules',
  });

const summaries = (page: Page) => page.locator('.rules summary').allInnerTexts();
const sent = (invoked: { functionKey: string; payload: unknown }[]) =>
  invoked.filter(({ functionKey }) => functionKey === 'saveDraft').map(({ payload }) => payload as DraftSent);

const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();

test('the rules stand in their order, with effect, category and whether they are off', async () => {
  const { page, errors } = await open(withRules(OFFER, COPY));
  await page.getByRole('heading', { name: 'Règles du site' }).waitFor();
  expect((await summaries(page)).map((text) => text.replace(/\s+/gu, ' '))).toEqual([
    '1. Offres signées Décide toujours : Installation, configuration, droits ou retours de tests',
    '2. Copies Fait pencher : Copie de société · désactivée',
  ]);
  expect(errors).toEqual([]);
});

test('without rules it says so', async () => {
  const { page } = await open(withRules());
  await page.getByText('Aucune règle.').waitFor();
});

test('a rule is added with the keyboard alone and sent with the others', async () => {
  const { page, invoked } = await open(withRules(OFFER), {
    saveDraft: ({ parts }: DraftSent) => ({ kind: 'saved', desk: policyDesk(parts, 5) }),
  });
  await page.getByRole('button', { name: 'Ajouter une règle' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Nom de la règle').waitFor();
  await page.keyboard.type('Licences');
  await page.keyboard.press('Tab');
  await page.keyboard.type('licence');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nouvel utilisateur');
  expect(await page.getByLabel('Mots ou expressions').inputValue()).toBe('licence\nnouvel utilisateur');
  await page.getByLabel('Clé du projet').fill('sup');
  await page.getByLabel('Nature de la demande').selectOption('licence_installation');
  await page.getByLabel('Effet').selectOption('always');
  await page.getByText('Modifications non enregistrées', { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  const [change] = sent(invoked);
  expect(change?.parts.rules).toEqual([
    OFFER,
    {
      id: expect.stringMatching(/^[A-Za-z0-9-]{36}$/) as string,
      name: 'Licences',
      when: { words: ['licence', 'nouvel utilisateur'], project: 'SUP' },
      category: 'licence_installation',
      effect: 'always',
    },
  ]);
});

test('moving keeps the focus on the button, says the new place, and changes the order that is sent', async () => {
  const { page, invoked } = await open(withRules(OFFER, COPY), {
    saveDraft: ({ parts }: DraftSent) => ({ kind: 'saved', desk: policyDesk(parts, 5) }),
  });
  const up = page.getByRole('button', { name: 'Monter la règle « 2. Copies »' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Règle « 1. Copies », position 1 sur 2').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Monter la règle «\u00a01. Copies\u00a0»',
  );
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(sent(invoked)[0]?.parts.rules?.map(({ id }) => id)).toEqual(['copy', 'offer']);
});

test('a removed rule is gone, and discarding brings it back', async () => {
  const { page, invoked } = await open(withRules(OFFER, COPY));
  await page.getByRole('button', { name: 'Supprimer la règle « 1. Offres signées »' }).click();
  expect(await summaries(page)).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ajouter une règle');
  await page.getByRole('button', { name: 'Annuler mes modifications' }).click();
  await page.getByText('Modifications non enregistrées', { exact: true }).waitFor({ state: 'detached' });
  expect(await summaries(page)).toHaveLength(2);
  expect(sent(invoked)).toEqual([]);
});

test('a refused rule is opened with what is wrong, and what was typed stays', async () => {
  const { page } = await open(withRules(OFFER, COPY), {
    saveDraft: () => ({ kind: 'invalid', faults: [], rules: [{ rule: 1, what: 'name' }] }),
  });
  await page.getByText('2. Copies').click();
  await page.getByLabel('Nom de la règle').fill(' ');
  await save(page);
  await page.getByText('Indiquez un nom de 1 à 100 caractères.').waitFor();
  expect(await page.getByLabel('Nom de la règle').inputValue()).toBe(' ');
  expect(await violations(page)).toEqual([]);
});

test('what the checker finds stands beside the rule and above', async () => {
  const fault = { rule: 1, what: 'refused', reason: 'missing closing ]' } as const;
  const desk = withRules(OFFER, COPY);
  desk.draft.findings = [{ severity: 'error', code: 'rule-fault', fault }];
  const { page } = await open(desk);
  await page.getByText('Règle 2 « Copies »: Motif refusé par RE2 : missing closing ]').waitFor();
  const field = page.getByLabel('Motif RE2');
  const described = (await field.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
  expect(await page.locator(`[id="${described}"]`).innerText()).toMatch(
    /^Motif refusé par RE2\s: missing closing \]$/u,
  );
});

test('saved meanwhile with other rules: says so, keeps the edited rule and takes the others', async () => {
  const theirs = policyDesk({ rules: [{ ...OFFER, name: 'Offres de mars' }, COPY] }, 5);
  const { page, invoked } = await open(withRules(OFFER, COPY), {
    saveDraft: ({ revision, parts }: DraftSent) =>
      revision === 4
        ? { kind: 'changed-meanwhile', desk: theirs }
        : { kind: 'saved', desk: policyDesk(parts, 6) },
  });
  await page.getByText('2. Copies').click();
  await page.getByLabel('Règle active').check();
  await save(page);
  await page.getByText('Un autre administrateur a enregistré le brouillon entre-temps').waitFor();
  await save(page);
  await page.getByText('Le brouillon est enregistré.').waitFor();
  const { active: _off, ...copyOn } = COPY;
  expect(sent(invoked).at(-1)).toMatchObject({
    revision: 5,
    parts: { rules: [{ ...OFFER, name: 'Offres de mars' }, copyOn] },
  });
});

test('hostile names stay text', async () => {
  const { page, errors } = await open(withRules({ ...OFFER, name: HOSTILE, when: { words: [HOSTILE] } }));
  await page.locator('.rules summary').click();
  expect(await page.getByLabel('Nom de la règle').inputValue()).toBe(HOSTILE);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

test.each([
  ['light', 'de-DE'],
  ['dark', 'it-IT'],
] as const)(
  'axe finds nothing in the %s theme, and at 200 %% zoom nothing overflows',
  async (theme, locale) => {
    const { page, errors } = await screens.open({
      resolver: { readPolicy: () => ({ kind: 'ok', desk: withRules(OFFER, COPY) }) },
      path: '/rules',
      theme,
      locale,
      width: 640,
    });
    await page.locator('.rules summary').first().click();
    await page.locator('.rules textarea').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  },
);
