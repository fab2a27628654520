import type { NoticeView } from '../../src/bridge/views';
import { TEXTS } from '../../src/policy/texts';
import { type Locale, LOCALES } from '../../src/policy/vocabulary';
import { HOSTILE } from './fixtures';
import { held, overflows, ScreenBrowser, until, violations } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('notice');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const TAGS = { fr: 'fr-FR', de: 'de-DE', en: 'en-US', it: 'it-IT' };

function noticeIn(locale: Locale): NoticeView {
  const { title, level1, level2, closing } = TEXTS[locale].notice;
  return { title, kinds: [level1, level2], closing };
}

test('says at the foot of a page which kinds of support there are, after one call', async () => {
  const { page, invoked, errors } = await screens.open({ resolver: { notice: () => noticeIn('fr') } });
  const { title, level1, level2, closing } = TEXTS.fr.notice;
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.getByRole('term').allInnerTexts()).toEqual([level1.name, level2.name]);
  expect(await page.getByRole('definition').allInnerTexts()).toEqual([level1.text, level2.text]);
  expect(await page.getByText(closing).count()).toBe(1);
  expect(invoked).toEqual([{ functionKey: 'notice', payload: { locale: 'fr-FR' } }]);
  expect(errors).toEqual([]);
});

describe('is empty and without height', () => {
  const isEmpty = async (page: Awaited<ReturnType<ScreenBrowser['open']>>['page']) => {
    expect(await page.locator('#root').innerHTML()).toBe('');
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(0);
  };

  test('while the app is asked, until it answers', async () => {
    const answer = held<NoticeView>();
    const { page, invoked } = await screens.open({ resolver: { notice: () => answer.promise } });
    await until(() => invoked.length > 0);
    await isEmpty(page);
    answer.release(noticeIn('fr'));
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('where there is nothing to say', async () => {
    const answer = held<{ kind: 'silent' }>();
    const { page, invoked, errors } = await screens.open({ resolver: { notice: () => answer.promise } });
    await until(() => invoked.length > 0);
    answer.release({ kind: 'silent' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await isEmpty(page);
    expect(errors).toEqual([]);
  });

  test.each([
    [
      'the app fails',
      () => {
        throw new Error('down');
      },
    ],
    ['the answer is malformed', () => ({ title: 'x' })],
  ])('when %s', async (_, notice) => {
    const { page, logged } = await screens.open({ resolver: { notice } });
    await until(() => logged.length > 0);
    await isEmpty(page);
  });
});

test('hostile text stays text', async () => {
  const view = { title: HOSTILE, kinds: [{ name: HOSTILE, text: HOSTILE }], closing: HOSTILE };
  const { page, errors } = await screens.open({ resolver: { notice: () => view } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(HOSTILE, { exact: true }).count()).toBe(4);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

describe.each(LOCALES)('%s', (locale) => {
  test.each([
    ['light', 320],
    ['light', 1280],
    ['dark', 320],
    ['dark', 1280],
  ] as const)('axe finds nothing in the %s theme at %i pixels', async (theme, width) => {
    const { page, errors } = await screens.open({
      resolver: { notice: () => noticeIn(locale) },
      locale: TAGS[locale],
      theme,
      width,
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});
