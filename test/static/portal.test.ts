import type { PortalView } from '../../src/bridge/views';
import { covered, explained, HOSTILE, qualifying, unavailable } from './fixtures';
import { held, overflows, ScreenBrowser, violations } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('portal');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const show = (view: PortalView) => ({ resolver: { explain: () => view } });

describe('a decided request', () => {
  test('shows three facts with value and reason, and what happens next', async () => {
    const { page, invoked } = await screens.open(show(explained()));
    await page.getByRole('heading', { level: 1, name: 'Traitement de votre demande' }).waitFor();
    const facts = await page.locator('dl > div').allInnerTexts();
    expect(facts.map((fact) => fact.split('\n').filter((line) => line !== ''))).toEqual(
      explained().facts.map(({ label, value, reason }) => [label, value, reason]),
    );
    await page.getByText('Un consultant prend contact avec vous').waitFor();
    expect(invoked).toEqual([{ functionKey: 'explain', payload: { locale: 'fr-FR' } }]);
  });

  test('gives each tone an icon of its own beside the word', async () => {
    const { page } = await screens.open(show(covered()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const icons = await page
      .locator('dl svg')
      .evaluateAll((all) => all.map((icon) => icon.getAttribute('class')));
    expect(icons).toEqual([
      'tone-icon tone-icon--neutral',
      'tone-icon tone-icon--good',
      'tone-icon tone-icon--good',
    ]);
  });

  test('opens the questions that apply, first; the others open on demand', async () => {
    const { page } = await screens.open(show(explained()));
    await page.locator('details').first().waitFor();
    const questions = await page.locator('details').evaluateAll((all) =>
      all.map((entry) => ({
        question: entry.querySelector('summary')?.textContent,
        open: (entry as HTMLDetailsElement).open,
      })),
    );
    expect(questions).toEqual([
      { question: 'Pourquoi ma demande est-elle de niveau 2 ?', open: true },
      { question: 'Pourquoi le Consulting ?', open: true },
      { question: 'Pourquoi cette demande peut-elle être facturée ?', open: true },
      { question: 'Pourquoi ne pas simplement écrire un e-mail ?', open: false },
    ]);
    await page.getByText('Pourquoi ne pas simplement écrire').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Une demande saisie dans le portail').waitFor({ state: 'visible' });
  });
});

test('a request being qualified shows neither facts nor billing', async () => {
  const { page } = await screens.open(show(qualifying()));
  await page.getByText('Nous qualifions votre demande.').waitFor();
  expect(await page.locator('dl').count()).toBe(0);
  expect(await page.locator('details[open]').count()).toBe(0);
});

test('an unavailable explanation is one neutral sentence', async () => {
  const { page } = await screens.open(show(unavailable()));
  await page.getByText('Ces informations ne sont pas disponibles pour cette demande.').waitFor();
  expect(await page.locator('dl, details, button').count()).toBe(0);
});

test('a failed call offers to try again, and the next answer is shown', async () => {
  let calls = 0;
  const explain = () => {
    calls += 1;
    if (calls === 1) throw new Error('down');
    return explained();
  };
  const { page } = await screens.open({ resolver: { explain } });
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByText('Hors maintenance').first().waitFor();
  expect(calls).toBe(2);
});

test('while it waits it says so and keeps the height of the answer', async () => {
  const { promise, release } = held<PortalView>();
  const { page } = await screens.open({ resolver: { explain: () => promise } });
  await page.getByText('Chargement…').waitFor({ state: 'attached' });
  const height = () =>
    page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
  const before = await height();
  release(explained());
  await page.getByRole('heading', { name: 'La suite' }).waitFor();
  expect(Math.abs((await height()) - before)).toBeLessThan(200);
});

test('a malformed answer is an error the client can retry, not a blank page', async () => {
  const { page } = await screens.open({ resolver: { explain: () => ({ kind: 'explained' }) } });
  await page.getByRole('button', { name: 'Réessayer' }).waitFor();
});

test('hostile text stays text', async () => {
  const view = explained();
  const hostile: PortalView = {
    ...view,
    title: HOSTILE,
    next: HOSTILE,
    facts: view.facts.map((fact) => ({ ...fact, value: HOSTILE, reason: HOSTILE })),
    faq: [{ id: 'x', question: HOSTILE, answer: [HOSTILE], applies: true }],
  };
  const { page, errors } = await screens.open(show(hostile));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(HOSTILE, { exact: true }).count()).toBe(10);
  expect(
    await page.evaluate(() => 'harmed' in globalThis || document.querySelector('main img, main script')),
  ).toBe(null);
  expect(errors).toEqual([]);
});

test.each([
  ['fr-FR', 'fr', 'Réessayer'],
  ['de-DE', 'de', 'Erneut versuchen'],
  ['en-US', 'en', 'Try again'],
  ['it-IT', 'it', 'Riprova'],
  ['pt-BR', 'fr', 'Réessayer'],
])('locale %s speaks %s', async (locale, lang, word) => {
  const explain = () => {
    throw new Error('down');
  };
  const { page, invoked } = await screens.open({ resolver: { explain }, locale });
  await page.getByRole('button', { name: word }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(invoked[0]?.payload).toEqual({ locale });
});

test('without a context from the host the browser’s language counts', async () => {
  const context = () => {
    throw new Error('no context');
  };
  const { page, invoked } = await screens.open({ ...show(explained()), context });
  await page.getByRole('heading', { name: 'La suite' }).waitFor();
  expect(invoked[0]?.payload).toEqual({ locale: 'en-GB' });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ['explained', explained()],
    ['covered', covered()],
    ['qualifying', qualifying()],
    ['unavailable', unavailable()],
  ])(
    'axe finds nothing when %s, nothing overflows on a phone, nothing is refused by the policy',
    async (_, view) => {
      const { page, errors } = await screens.open({ ...show(view), theme, width: 320 });
      await page.getByRole('heading', { level: 1, name: view.title }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(errors).toEqual([]);
    },
  );

  test('axe finds nothing in the error state', async () => {
    const explain = () => {
      throw new Error('down');
    };
    const { page } = await screens.open({ resolver: { explain }, theme });
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('the page follows it', async () => {
    const { page } = await screens.open({ ...show(explained()), theme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(31, 31, 33)');
  });
});
