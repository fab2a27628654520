import type { CreateView } from '../../src/bridge/views';
import { createForm, type KnownAtCreation } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { TEXTS } from '../../src/policy/texts';
import { type Locale, LOCALES } from '../../src/policy/vocabulary';
import { asked, estimateFor } from '../../static/create/estimate';
import { createWords } from '../../static/ui/texts';
import { HOSTILE } from './fixtures';
import { overflows, ScreenBrowser, until, violations } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('create');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const words = TEXTS.fr.create;
const { about, personalised, ownAction } = words.questions;
const formOf = (known: KnownAtCreation = {}, locale: Locale = 'fr') =>
  createForm(DEFAULT_POLICY, locale, known);
const resolver = (known: KnownAtCreation = {}, locale: Locale = 'fr') => ({
  createForm: () => formOf(known, locale),
});
const submission = (value: object) => ({ fields: [{ key: 'answers', value }], isValid: true });

describe('the estimate', () => {
  const line = { lines: [], tone: 'neutral' as const };
  const estimates: CreateView['estimates'] = [
    { when: { about: 'problem', personalised: 'yes' }, ...line },
    { when: { about: 'problem' }, ...line },
    { when: { about: 'change' }, ...line },
  ];
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

describe('what is asked and told', () => {
  test.each([
    ['nothing is answered', {}, ['about'], {}],
    ['it is a problem', { about: 'problem' }, ['about', 'personalised'], { about: 'problem' }],
    [
      'it is a problem with the standard',
      { about: 'problem', personalised: 'no', ownAction: 'yes' },
      ['about', 'personalised', 'ownAction'],
      { about: 'problem', personalised: 'no', ownAction: 'yes' },
    ],
    [
      'a problem became a question: what was said of an action goes',
      { about: 'question', personalised: 'no', ownAction: 'yes' },
      ['about', 'personalised'],
      { about: 'question', personalised: 'no' },
    ],
    [
      'it became a service: only that stays',
      { about: 'service', personalised: 'no', ownAction: 'yes' },
      ['about'],
      { about: 'service' },
    ],
    ['the subject was cleared: nothing stays', { personalised: 'no', ownAction: 'yes' }, ['about'], {}],
    [
      'the second answer was cleared: the third goes with it',
      { about: 'problem', ownAction: 'yes' },
      ['about', 'personalised'],
      { about: 'problem' },
    ],
  ] as const)('when %s', (_, answers, ids, told) => {
    const now = asked(formOf().questions, answers);
    expect(now.questions.map(({ id }) => id)).toEqual(ids);
    expect(now.answers).toEqual(told);
  });
});

test('one question at first; others come as they matter, go with what they followed, and all is told to JSM', async () => {
  const { page, submitted, invoked, errors } = await screens.open({ resolver: resolver() });
  const first = page.getByRole('group', { name: about.label });
  await first.waitFor();
  expect(await page.getByRole('group').count()).toBe(1);
  expect(submitted).toEqual([]);

  await first.getByLabel(about.options.problem).check();
  await page.getByText(words.level.both).waitFor();
  await page.getByRole('group', { name: personalised.label }).getByLabel('Non').check();
  await page.getByRole('group', { name: ownAction.label }).getByLabel('Non').check();
  await page.getByText(words.coverage.covered).waitFor();
  expect(await page.getByRole('group').count()).toBe(3);

  await first.getByLabel(about.options.service).check();
  await page.getByText(words.coverage.out).waitFor();
  expect(await page.getByRole('group').count()).toBe(1);
  // What is asked again is asked anew.
  await first.getByLabel(about.options.problem).check();
  await page.getByRole('group', { name: personalised.label }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  await first
    .getByRole('button', { name: 'Effacer la réponse à la question « De quoi s’agit-il ? »' })
    .click();
  await page.getByText(words.noEstimate).waitFor();

  expect(submitted).toEqual(
    [
      { about: 'problem' },
      { about: 'problem', personalised: 'no' },
      { about: 'problem', personalised: 'no', ownAction: 'no' },
      { about: 'service' },
      { about: 'problem' },
      {},
    ].map(submission),
  );
  expect(invoked).toEqual([{ functionKey: 'createForm', payload: { locale: 'fr-FR' } }]);
  expect(errors).toEqual([]);
});

test('what the request type says is one line with its estimate, and nothing is told for it alone', async () => {
  const { page, submitted } = await screens.open({ resolver: resolver({ about: 'service' }) });
  await page.getByText(about.options.service).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.locator('.estimate').innerText()).toContain(words.coverage.out);
  expect(submitted).toEqual([]);
});

test('the answer of the request type goes with the answers that follow it', async () => {
  const { page, submitted } = await screens.open({ resolver: resolver({ about: 'problem' }) });
  await page.getByRole('group', { name: personalised.label }).getByLabel('Oui').check();
  await until(() => submitted.length > 0);
  expect(submitted).toEqual([submission({ about: 'problem', personalised: 'yes' })]);
  expect(await page.getByRole('group', { name: ownAction.label }).count()).toBe(0);
});

test('somebody who meant something else than the request type says changes it by keyboard', async () => {
  const { page, submitted, errors } = await screens.open({ resolver: resolver({ about: 'service' }) });
  await page
    .getByRole('button', { name: 'Modifier la réponse à la question « De quoi s’agit-il ? »' })
    .waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('radio').first().waitFor();
  await expect(
    page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === 'service'),
  ).resolves.toBeDefined();
  await page.keyboard.press('ArrowUp');
  await page.getByText(TEXTS.fr.categories.feature_request.kind).waitFor();
  expect(submitted).toEqual([submission({ about: 'change' })]);
  expect(errors).toEqual([]);
});

test('the keyboard answers, and keeps its place when a question comes and when an answer is cleared', async () => {
  const { page, submitted } = await screens.open({ resolver: resolver() });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: personalised.label }).waitFor();
  expect(await focused()).toBe('about');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('about');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('personalised');
  expect(submitted).toEqual(
    [{ about: 'problem' }, { about: 'question' }, {}, { about: 'problem' }].map(submission),
  );
});

test('a screen reader hears the estimate and the question that came in one announcement, and the latter once', async () => {
  const { page } = await screens.open({ resolver: resolver() });
  const live = page.locator('[aria-live]');
  await page.getByLabel(about.options.problem).check();
  expect(await live.count()).toBe(1);
  expect(await live.getAttribute('aria-live')).toBe('polite');
  expect(await live.getAttribute('aria-atomic')).toBe('true');
  expect(await live.innerText()).toContain(words.level.both);
  expect(await live.innerText()).toContain(createWords.fr.oneMore(personalised.label));
  await page.getByLabel(about.options.question).check();
  await page.getByText(words.stuckHint).waitFor();
  expect(await live.innerText()).not.toContain(personalised.label);
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

test('while the app takes its time the place is empty', async () => {
  const { page, invoked } = await screens.open({
    resolver: { createForm: () => new Promise(() => undefined) },
  });
  await until(() => invoked.length > 0);
  expect(await page.locator('#root').innerHTML()).toBe('');
});

test('a host that does not take the answers leaves the panel usable', async () => {
  const { page, submitted } = await screens.open({ resolver: resolver(), submit: () => false });
  await page.getByLabel(about.options.problem).check();
  await page.getByLabel(about.options.change).check();
  await page.getByText(words.coverage.out).waitFor();
  expect(submitted).toHaveLength(2);
});

test('hostile text stays text', async () => {
  const form = formOf();
  const hostile = {
    ...form,
    title: HOSTILE,
    intro: HOSTILE,
    questions: form.questions.map((question) => ({ ...question, label: HOSTILE })),
    estimates: form.estimates.map((each) => ({ ...each, lines: [HOSTILE] })),
  };
  const { page, errors } = await screens.open({ resolver: { createForm: () => hostile } });
  await page.getByLabel(about.options.problem).check();
  await page.locator('.estimate').getByText(HOSTILE, { exact: true }).waitFor();
  expect(await page.getByText(HOSTILE, { exact: true }).count()).toBe(5);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

describe.each(LOCALES)('%s', (locale) => {
  const TAGS = { fr: 'fr-FR', de: 'de-DE', en: 'en-US', it: 'it-IT' };
  const own = TEXTS[locale].create;

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, on a phone, at first, answered and opened',
    async (theme) => {
      const { page, errors } = await screens.open({
        resolver: resolver({ about: 'problem', standing: STANDING }, locale),
        locale: TAGS[locale],
        theme,
        width: 320,
      });
      await page.getByRole('radio').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button').first().click();
      await page.getByLabel(own.questions.personalised.options.no, { exact: true }).check();
      await page.getByRole('group', { name: own.questions.ownAction.label }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await page.locator('.estimate').innerText()).toContain('W-12');
      expect(errors).toEqual([]);
    },
  );
});

const STANDING: KnownAtCreation['standing'] = {
  kind: 'in-force',
  organisation: { id: '1', name: 'Fiduciaire Léman SA' },
  contract: { reference: 'W-12', start: '2026-01-01', end: '2026-12-31', included: [], excluded: [] },
  others: [],
};
