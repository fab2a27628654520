import { estimateFor } from '../../static/create/estimate';
import { createForm, HOSTILE } from './fixtures';
import { overflows, ScreenBrowser, until, violations } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('create');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

describe('the estimate', () => {
  const { estimates } = createForm();
  test.each([
    ['the first whose every condition is met', { about: 'problem', personalised: 'yes' }, 0],
    ['a later one when an earlier condition is not met', { about: 'problem', personalised: 'no' }, 1],
    ['one whose conditions are met, whatever else is answered', { about: 'change', ownAction: 'yes' }, 2],
  ] as const)('is %s', (_, answers, index) => {
    expect(estimateFor(answers, estimates)).toBe(estimates[index]);
  });

  test.each([
    ['nothing is answered', {}],
    ['no entry speaks of the answers', { personalised: 'yes' }],
  ] as const)('is absent when %s', (_, answers) => {
    expect(estimateFor(answers, estimates)).toBeUndefined();
  });
});

test('nothing is submitted before the client answers, then every change in JSM’s exact shape', async () => {
  const { page, submitted, invoked, errors } = await screens.open({ resolver: { createForm } });
  const about = page.getByRole('group', { name: 'De quoi s’agit-il ?' });
  await about.waitFor();
  expect(submitted).toEqual([]);

  await about.getByLabel('Un problème').check();
  await page.getByText('En principe, la maintenance couvre cette demande.').waitFor();
  await page
    .getByRole('group', { name: 'Cela concerne-t-il un élément personnalisé pour vous ?' })
    .getByLabel('Oui')
    .check();
  await page.getByText('Selon l’élément concerné, un consultant pourrait intervenir.').waitFor();
  await about
    .getByRole('button', { name: 'Effacer la réponse à la question « De quoi s’agit-il ? »' })
    .click();
  await page.getByText('Répondez à une question').waitFor();

  expect(submitted).toEqual([
    { fields: [{ key: 'answers', value: { about: 'problem' } }], isValid: true },
    { fields: [{ key: 'answers', value: { about: 'problem', personalised: 'yes' } }], isValid: true },
    { fields: [{ key: 'answers', value: { personalised: 'yes' } }], isValid: true },
  ]);
  expect(await about.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(invoked).toEqual([{ functionKey: 'createForm', payload: { locale: 'fr-FR' } }]);
  expect(errors).toEqual([]);
});

test('the keyboard answers, and keeps its place when an answer is cleared', async () => {
  const { page, submitted } = await screens.open({ resolver: { createForm } });
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('about');
  expect(submitted).toEqual([
    { fields: [{ key: 'answers', value: { about: 'problem' } }], isValid: true },
    { fields: [{ key: 'answers', value: { about: 'question' } }], isValid: true },
    { fields: [{ key: 'answers', value: {} }], isValid: true },
  ]);
});

test.each([
  [
    'the call fails',
    () => {
      throw new Error('down');
    },
  ],
  ['the answer is malformed', () => ({ title: 'x' })],
])('when %s the form shows an empty place without height', async (_, answer) => {
  const { page, invoked, submitted, logged } = await screens.open({ resolver: { createForm: answer } });
  await until(() => logged.length > 0);
  expect(invoked).toHaveLength(1);
  expect(await page.locator('#root').innerHTML()).toBe('');
  expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(0);
  expect(submitted).toEqual([]);
});

test('a host that does not take the answers leaves the panel usable', async () => {
  const { page, submitted } = await screens.open({ resolver: { createForm }, submit: () => false });
  await page.getByLabel('Un problème').check();
  await page.getByLabel('Une modification').check();
  await page.getByText('Une modification peut être facturée.').waitFor();
  expect(submitted).toHaveLength(2);
});

test('hostile text stays text', async () => {
  const form = createForm();
  const hostile = {
    ...form,
    title: HOSTILE,
    intro: HOSTILE,
    noEstimate: HOSTILE,
    questions: form.questions.map((question) => ({ ...question, label: HOSTILE })),
  };
  const { page, errors } = await screens.open({ resolver: { createForm: () => hostile } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(HOSTILE, { exact: true }).count()).toBe(6);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s theme, answered on a phone',
  async (theme) => {
    const { page, errors } = await screens.open({ resolver: { createForm }, theme, width: 320 });
    await page.getByLabel('Un problème').check();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(await page.locator('section[aria-live=polite]').innerText()).toContain('En principe');
    expect(errors).toEqual([]);
  },
);
