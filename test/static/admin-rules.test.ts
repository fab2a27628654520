import type { Page } from '@playwright/test';
import type { AdminView, PolicyChange } from '../../src/bridge/views';
import { adminView, HOSTILE } from './fixtures';
import { overflows, ScreenBrowser, violations, type Resolver } from './screen';

type SiteRule = AdminView['policy']['rules'][number];

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

const withRules = (...rules: SiteRule[]): AdminView => {
  const view = adminView();
  view.policy.rules = rules;
  return view;
};

const open = (view: AdminView, resolver: Resolver = {}) =>
  screens.open({ resolver: { read: () => ({ kind: 'ok', view }), ...resolver }, width: 1100 });

const summaries = (page: Page) => page.locator('.rules summary').allInnerTexts();
const sent = (invoked: { functionKey: string; payload: unknown }[]) =>
  invoked
    .filter(({ functionKey }) => functionKey === 'savePolicy')
    .map(({ payload }) => payload as PolicyChange);

async function save(page: Page) {
  await page.getByLabel('Motif de la modification').fill('Règles.');
  await page.getByRole('button', { name: 'Enregistrer comme version 4' }).click();
}

test('the rules stand in their order, with effect, category and whether they are off', async () => {
  const { page, errors } = await open(withRules(OFFER, COPY));
  await page.getByRole('heading', { name: 'Règles du site' }).waitFor();
  expect((await summaries(page)).map((text) => text.replace(/\s+/gu, ' '))).toEqual([
    '1. Offres signées Décide toujours : Installation et configuration',
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
    savePolicy: () => ({ kind: 'saved', view: withRules(OFFER) }),
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
  await page.getByText('1 règle modifiée, non enregistrée').waitFor();
  expect(await violations(page)).toEqual([]);
  await save(page);
  await page.getByText(/est publiée/).waitFor();
  const [change] = sent(invoked);
  expect(change?.rules).toEqual([
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
    savePolicy: () => ({ kind: 'saved', view: withRules(COPY, OFFER) }),
  });
  const up = page.getByRole('button', { name: 'Monter la règle « 2. Copies »' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Règle « 1. Copies », position 1 sur 2').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Monter la règle «\u00a01. Copies\u00a0»',
  );
  await save(page);
  await page.getByText(/est publiée/).waitFor();
  expect(sent(invoked)[0]?.rules?.map(({ id }) => id)).toEqual(['copy', 'offer']);
});

test('a removed rule is gone, and discarding brings it back', async () => {
  const { page, invoked } = await open(withRules(OFFER, COPY));
  await page.getByRole('button', { name: 'Supprimer la règle « 1. Offres signées »' }).click();
  expect(await summaries(page)).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ajouter une règle');
  await page.getByRole('button', { name: 'Abandonner les modifications' }).click();
  await page.getByText('Aucune modification à enregistrer.').waitFor();
  expect(await summaries(page)).toHaveLength(2);
  expect(sent(invoked)).toEqual([]);
});

test('a refused rule is opened with what is wrong, is named above, and what was typed stays', async () => {
  const { page, invoked } = await open(withRules(OFFER, COPY), {
    savePolicy: () => ({
      kind: 'invalid',
      messages: [],
      rules: [{ rule: 1, message: 'Motif refusé par RE2 : missing closing ]' }],
    }),
  });
  await page.getByText('2. Copies').click();
  await page.getByLabel('Motif RE2').fill('[abc');
  await page.getByText('2. Copies').click();
  await page.getByLabel('Motif RE2').waitFor({ state: 'detached' });
  await save(page);
  await page.getByText('2. Copies – Motif refusé par RE2 : missing closing ]').waitFor();
  const field = page.getByLabel('Motif RE2');
  expect(await field.inputValue()).toBe('[abc');
  const described = (await field.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
  expect(await page.locator(`[id="${described}"]`).innerText()).toBe(
    'Motif refusé par RE2 : missing closing ]',
  );
  expect(await violations(page)).toEqual([]);
  expect(sent(invoked)[0]?.rules?.[1]?.when).toEqual({ pattern: '[abc' });
});

test('published meanwhile with other rules: says so, keeps the edited rule and takes the others', async () => {
  const published = withRules({ ...OFFER, name: 'Offres de mars' }, COPY);
  published.policy.version = 4;
  const { page, invoked } = await open(withRules(OFFER, COPY), {
    savePolicy: (payload: PolicyChange) =>
      payload.baseVersion === 3
        ? { kind: 'changed-meanwhile', view: published }
        : { kind: 'saved', view: { ...published, policy: { ...published.policy, version: 5 } } },
  });
  await page.getByText('2. Copies').click();
  await page.getByLabel('Règle active').check();
  await save(page);
  await page.getByText('Les règles ont aussi changé dans cette version.').waitFor();
  await page.getByRole('button', { name: 'Enregistrer comme version 5' }).click();
  await page.getByText('La version 5 est publiée.').waitFor();
  const { active: _off, ...copyOn } = COPY;
  expect(sent(invoked).at(-1)).toMatchObject({
    baseVersion: 4,
    rules: [{ ...OFFER, name: 'Offres de mars' }, copyOn],
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
      resolver: { read: () => ({ kind: 'ok', view: withRules(OFFER, COPY) }) },
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
