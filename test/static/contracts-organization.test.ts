import type { ContractView, OrganisationView } from '../../src/bridge/admin/contracts';
import { TEXTS } from '../../src/policy/texts';
import { HOSTILE } from './fixtures';
import { overflows, ScreenBrowser, violations, type Opened, type Resolver } from './screen';

let browser: ScreenBrowser;
beforeAll(async () => {
  browser = await ScreenBrowser.launch('organization');
});
afterEach(() => browser.closePages());
afterAll(() => browser.close());

const LEMAN = { id: '1', name: 'Fiduciaire Léman SA' };
const contract = (terms: Partial<ContractView['terms']> = {}): ContractView => ({
  terms: {
    reference: 'W-2',
    organisations: [LEMAN],
    start: '2026-01-01',
    end: '2026-12-31',
    state: 'active',
    terms: [{ category: 'feature_request', effect: 'included', until: '2026-06-30' }],
    modules: ['Finance'],
    note: HOSTILE,
    customisations: [],
    ...terms,
  },
  revision: 1,
  changedAt: '2026-03-02T08:00:00.000Z',
  warnings: [{ kind: 'expires', days: 30 }],
  moreWarnings: 0,
});
const view = (more: Partial<OrganisationView> = {}): OrganisationView => ({
  organisation: LEMAN,
  contracts: [contract(), contract({ reference: 'W-1', start: '2020-01-01', end: '2020-12-31' })],
  today: '2026-11-24',
  mayEdit: false,
  categoryNames: TEXTS.fr.categoryNames,
  ...more,
});
const open = (resolver: Resolver, theme: 'light' | 'dark' = 'light'): Promise<Opened> =>
  browser.open({ resolver, theme, width: 600 });
const button = ({ page }: Opened, name: string) => page.getByRole('button', { name });

test.each(['light', 'dark'] as const)('an agent reads the contracts, in the %s theme', async (theme) => {
  const opened = await open({ read: () => ({ kind: 'ok', view: view() }) }, theme);
  const { page } = opened;
  await page.getByRole('region', { name: 'Contrat W-2' }).getByText(HOSTILE).waitFor();
  expect(await page.getByText('Échoit dans 30 jours').first().isVisible()).toBe(true);
  expect(await page.getByText('W-1').isVisible()).toBe(false);
  await page.getByText('Pas en vigueur aujourd’hui (1)').click();
  expect(await page.getByText('W-1').isVisible()).toBe(true);
  expect(await button(opened, 'Modifier le contrat W-2').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
});

test('an admin adds one for this organisation', async () => {
  const opened = await open({
    read: () => ({ kind: 'ok', view: view({ contracts: [], mayEdit: true }) }),
    organisations: () => ({ kind: 'ok', organisations: [LEMAN] }),
    save: ({ terms }: { terms: ContractView['terms'] }) => ({ kind: 'saved', contract: contract(terms) }),
  });
  const { page } = opened;
  await page.getByText('Cette organisation n’a pas de contrat.').waitFor();
  await button(opened, 'Nouveau contrat').click();
  await page.getByLabel('Référence').fill('W-3');
  await page.getByLabel('Premier jour').fill('2027-01-01');
  await button(opened, 'Enregistrer le contrat').click();
  await page.getByText('Le contrat W-3 est enregistré.').waitFor();
  expect(opened.invoked.find(({ functionKey }) => functionKey === 'save')?.payload).toMatchObject({
    terms: { reference: 'W-3', organisations: [LEMAN], start: '2027-01-01' },
  });
});

test('who may not see the organisation reads so', async () => {
  const { page } = await open({ read: () => ({ kind: 'no-access' }) });
  await page.getByText('Les contrats de cette organisation sont réservés aux agents').waitFor();
  expect(await violations(page)).toEqual([]);
});
