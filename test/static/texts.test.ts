import type { Page } from '@playwright/test';
import type { TextOverrides, TextView } from '../../src/bridge/admin/texts';
import { TEXTS } from '../../src/policy/texts';
import { asTyped, carryOver, differences, fromTyped, withWording } from '../../static/admin/texts/own-texts';
import { overflows, ScreenBrowser, violations, type Resolver } from './screen';
import { deskWith, textsResolver, textsView } from './texts-desk';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const open = (texts: TextOverrides = {}, others: Resolver = {}, width = 1100) =>
  screens.open({ resolver: textsResolver(texts, others), path: '/texts', width });

const field = (page: Page) => page.getByRole('textbox', { name: /Ce que lit le client/ });
const list = (page: Page) => page.getByRole('region', { name: 'Textes' });
const preview = (page: Page) => page.getByRole('region', { name: 'Aperçu' });

/** Chooses the first text of the list that reads so. */
async function choose(page: Page, wording: string) {
  await list(page).getByRole('button', { name: wording, exact: true }).first().click();
}

describe('a wording', () => {
  test('is seen as the client sees it while it is typed, and saved to the draft with the others', async () => {
    const others: TextOverrides = { de: { 'portal.nextTitle': 'Nächste Schritte' } };
    const saved: unknown[] = [];
    const { page, errors } = await open(others, {
      saveDraft: (payload: { parts: { texts: TextOverrides } }) => {
        saved.push(payload);
        return { kind: 'saved', desk: deskWith(payload.parts.texts, 5) };
      },
    });
    await choose(page, TEXTS.fr.portal.title);
    await field(page).fill('  Votre demande\nchez nous ');
    await preview(page).getByRole('heading', { name: 'Votre demande chez nous' }).waitFor();
    await page.getByText('1 texte modifié, non enregistré').waitFor();
    await page.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await page.getByText('Vos textes sont dans le brouillon.').waitFor();
    expect(saved).toEqual([
      {
        locale: 'fr-FR',
        revision: 4,
        parts: { texts: { ...others, fr: { 'portal.title': 'Votre demande chez nous' } } },
      },
    ]);
    await page.getByText('Aucune modification à enregistrer.').waitFor();
    expect(errors).toEqual([]);
  });

  test('that is Palier’s own, or empty, is none; what was worded can be taken back', async () => {
    const { page, invoked } = await open({ fr: { 'portal.title': 'Chez nous' } });
    await list(page)
      .getByRole('button', { name: /^Chez nous/ })
      .click();
    expect(await field(page).inputValue()).toBe('Chez nous');
    await field(page).fill('');
    await page.getByText('1 texte modifié, non enregistré').waitFor();
    await field(page).fill('Chez nous');
    await page.getByText('Aucune modification à enregistrer.').waitFor();
    await page.getByRole('button', { name: 'Revenir à la formulation de Palier' }).click();
    expect(await field(page).inputValue()).toBe(TEXTS.fr.portal.title);
    await page.getByText('1 texte modifié, non enregistré').waitFor();
    await page.getByRole('button', { name: 'Abandonner les modifications' }).click();
    expect(await field(page).inputValue()).toBe('Chez nous');
    expect(invoked.some(({ functionKey }) => functionKey === 'saveDraft')).toBe(false);
  });

  test('in one language is missing in the others, which can be listed and worded', async () => {
    const { page } = await open({ fr: { 'portal.title': 'Chez nous' } });
    await page.getByLabel('Langue du client').selectOption('de');
    await page.getByLabel('Afficher').selectOption('missing');
    await list(page).getByText('1 texte', { exact: true }).waitFor();
    await list(page).getByRole('button', { name: TEXTS.de.portal.title }).click();
    await page.getByText(/Vous avez formulé ce texte en français, mais pas dans cette langue/).waitFor();
    await field(page).fill('Bei uns');
    await list(page).getByText('Aucun texte ne correspond.').waitFor();
    await preview(page).getByRole('heading', { name: 'Bei uns' }).waitFor();
  });

  test('that lost its placeholder says so; the chip puts it back where the cursor is', async () => {
    const { page } = await open();
    await page.getByLabel('Endroit').selectOption('create');
    await choose(page, TEXTS.fr.create.covered);
    await field(page).fill('Compris : ');
    await page.getByText('Il manque {kinds}, que Palier remplace par sa valeur.').waitFor();
    await list(page).getByText('ne peut pas être affiché').waitFor();
    await page.getByRole('button', { name: 'Insérer {kinds}' }).click();
    expect(await field(page).inputValue()).toBe('Compris : {kinds}');
    await preview(page)
      .getByText(`Compris : ${TEXTS.fr.categories.normal_use_problem.kind}`, { exact: false })
      .waitFor();
    await page.getByText('Il manque {kinds}').waitFor({ state: 'hidden' });
  });

  test('counts its characters, and is marked when it has too many', async () => {
    const { page } = await open();
    await choose(page, TEXTS.fr.portal.title);
    await field(page).fill('x'.repeat(159));
    await page.getByText('1 caractère restant').waitFor();
    await field(page).fill('x'.repeat(162));
    await page.getByText('2 caractères de trop').waitFor();
    await page.getByText('162 caractères ; au plus 160 ici.').waitFor();
  });

  test('with markup is text in the list, in the field and in the preview', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>gras</b>';
    const { page, errors } = await open({ fr: { 'portal.title': hostile } });
    await list(page).getByText(hostile).click();
    await preview(page).getByRole('heading', { name: hostile }).waitFor();
    expect(await page.locator('img, b').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('the preview', () => {
  test('opens the question that is being worded, and shows a text in the situation in which it is read', async () => {
    const { page } = await open();
    await page.getByLabel('Endroit').selectOption('faq');
    await choose(page, TEXTS.fr.faq['why-billed'].own.question);
    expect(await page.getByLabel('Exemple de demande').inputValue()).toBe('out');
    await preview(page).getByText(TEXTS.fr.faq['why-billed'].own.afterReason[0]!).waitFor();
    await page.getByLabel('Exemple de demande').selectOption('covered');
    await page.getByLabel('Niveau', { exact: true }).selectOption('level1');
    await page.getByText('Le texte choisi n’apparaît pas dans cet exemple.').waitFor();
  });

  test('of the create form answers to its choices', async () => {
    const { page } = await open();
    await page.getByLabel('Endroit').selectOption('create');
    await choose(page, TEXTS.fr.create.stuckHint);
    await preview(page).getByText(TEXTS.fr.create.stuckHint, { exact: false }).waitFor();
    await preview(page).getByLabel(TEXTS.fr.create.questions.about.options.change).check();
    await preview(page).getByText(TEXTS.fr.create.coverage.out, { exact: false }).waitFor();
  });

  test('of a question to the client shows it with its answers', async () => {
    const { page } = await open();
    await page.getByLabel('Endroit').selectOption('questions');
    await choose(page, TEXTS.fr.questions['own-act'].text);
    await preview(page).getByText(TEXTS.fr.questions['own-act'].answers.no).waitFor();
  });

  test('of the client’s approval shows what they answer with, as text and not to be pressed', async () => {
    const { page } = await open();
    const { approval } = TEXTS.fr.portal;
    await choose(page, approval.accept);
    expect(await page.getByLabel('Exemple de demande').inputValue()).toBe('approval-asked');
    for (const part of [approval.intro, approval.accept, approval.contestHint, approval.commentLabel])
      await preview(page).getByText(part, { exact: true }).waitFor();
    await field(page).fill('D’accord, allez-y');
    await preview(page).getByText('D’accord, allez-y').waitFor();
    expect(await preview(page).getByRole('button', { name: 'D’accord, allez-y' }).count()).toBe(0);
    await page.getByLabel('Exemple de demande').selectOption('out');
    await page.getByText('Le texte choisi n’apparaît pas dans cet exemple.').waitFor();
  });

  test('of an objection shows its one question; what was said stands in its place once it is open', async () => {
    const { page } = await open();
    const { objection } = TEXTS.fr.portal;
    await choose(page, objection.question);
    for (const part of [objection.button, objection.question, objection.hint])
      await preview(page).getByText(part, { exact: true }).waitFor();
    await choose(page, objection.standing.title);
    await preview(page).getByText(objection.standing.title, { exact: true }).waitFor();
    await preview(page).getByText(objection.question, { exact: true }).waitFor({ state: 'detached' });
  });

  test('of a comment is the whole comment, that of a message the message, that of the notice all of it', async () => {
    const { page, errors } = await open();
    await page.getByLabel('Endroit').selectOption('comment');
    await choose(page, TEXTS.fr.comment.approvalHow);
    await preview(page).getByText(TEXTS.fr.comment.approvalHow, { exact: true }).waitFor();
    await preview(page).getByText(TEXTS.fr.comment.approvalAsked.split('{')[0]!, { exact: false }).waitFor();
    await page.getByLabel('Endroit').selectOption('notice');
    await choose(page, TEXTS.fr.notice.closing);
    await field(page).fill('Écrivez-nous.');
    await preview(page).getByText('Écrivez-nous.').waitFor();
    await preview(page).getByText(TEXTS.fr.notice.level2.text, { exact: true }).waitFor();
    await page.getByLabel('Endroit').selectOption('portal');
    await choose(page, TEXTS.fr.portal.acts.tooMany);
    await preview(page).getByText(TEXTS.fr.portal.acts.tooMany, { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('that fails keeps what was typed and can be asked for again', async () => {
    let calls = 0;
    const answer = textsResolver({})['previewTexts']!;
    const { page } = await open(
      {},
      {
        previewTexts: (payload: never) => {
          calls += 1;
          if (calls === 2) throw new Error('down');
          return answer(payload);
        },
      },
    );
    await choose(page, TEXTS.fr.portal.labels.level);
    await page.getByText('L’aperçu n’a pas pu être établi.').waitFor();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('L’aperçu n’a pas pu être établi.').waitFor({ state: 'hidden' });
  });
});

describe('saving', () => {
  test('onto a draft that another admin changed: nothing is lost, both wordings are shown, the next attempt is on the new one', async () => {
    const theirs: TextOverrides = { fr: { 'portal.title': 'Chez eux', 'portal.nextTitle': 'Puis' } };
    const saves: { revision: number; parts: { texts: TextOverrides } }[] = [];
    const { page } = await open(
      {},
      {
        saveDraft: (payload: { revision: number; parts: { texts: TextOverrides } }) => {
          saves.push(payload);
          return saves.length === 1
            ? { kind: 'changed-meanwhile', desk: deskWith(theirs, 9) }
            : { kind: 'saved', desk: deskWith(payload.parts.texts, 10) };
        },
      },
    );
    await choose(page, TEXTS.fr.portal.title);
    await field(page).fill('Chez nous');
    await page.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await page.getByText('Le brouillon a été modifié entre-temps').waitFor();
    expect(await page.locator('table tbody tr').locator('th, td').allInnerTexts()).toEqual([
      'Français',
      'Chez eux',
      'Chez nous',
    ]);
    expect(await field(page).inputValue()).toBe('Chez nous');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await page.getByText('Vos textes sont dans le brouillon.').waitFor();
    expect(saves[1]).toMatchObject({
      revision: 9,
      parts: { texts: { fr: { 'portal.title': 'Chez nous', 'portal.nextTitle': 'Puis' } } },
    });
  });

  test('onto a draft in which others changed something else takes one click', async () => {
    const revisions: number[] = [];
    const { page } = await open(
      {},
      {
        saveDraft: ({ revision, parts }: { revision: number; parts: { texts: TextOverrides } }) => {
          revisions.push(revision);
          return revisions.length === 1
            ? { kind: 'changed-meanwhile', desk: deskWith({}, 9) }
            : { kind: 'saved', desk: deskWith(parts.texts, 10) };
        },
      },
    );
    await choose(page, TEXTS.fr.portal.title);
    await field(page).fill('Chez nous');
    await page.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await page.getByText('Vos textes sont dans le brouillon.').waitFor();
    expect(revisions).toEqual([4, 9]);
  });

  test.each<[string, () => unknown, string]>([
    [
      'fails',
      () => {
        throw new Error('down');
      },
      'Les textes n’ont pas pu être enregistrés.',
    ],
    ['is too large', () => ({ kind: 'too-large', bytes: 250_000, most: 240_000 }), 'au plus 240 ko'],
    [
      'is refused in part',
      () => ({ kind: 'invalid', faults: [{ path: 'texts', message: 'Too long.' }], rules: [] }),
      'texts: Too long.',
    ],
  ])('that %s keeps the wording', async (_, saveDraft, message) => {
    const { page } = await open({}, { saveDraft });
    await choose(page, TEXTS.fr.portal.title);
    await field(page).fill('Chez nous');
    await page.getByRole('button', { name: 'Enregistrer dans le brouillon' }).click();
    await page.getByText(message, { exact: false }).first().waitFor();
    expect(await field(page).inputValue()).toBe('Chez nous');
    await page.getByText('1 texte modifié, non enregistré').waitFor();
  });

  test('is not offered once the wordings are more than a policy holds', async () => {
    const { page } = await open({}, { readTexts: () => ({ kind: 'ok', view: textsView(1_000) }) });
    await page.getByLabel('Endroit').selectOption('faq');
    await choose(page, asTyped(TEXTS.fr.faq['why-not-email'].answer));
    await field(page).fill('Long texte. '.repeat(90));
    await page.getByText('au plus 1 ko', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Enregistrer dans le brouillon' }).isDisabled()).toBe(true);
  });
});

test('who is no admin reads the refusal', async () => {
  const refusal = () => ({ kind: 'refused', message: 'Réservé aux administrateurs.' });
  const { page } = await open({}, { readTexts: refusal, readPolicy: refusal });
  await page.getByText('Réservé aux administrateurs.').waitFor();
});

test('the search ignores case and accents', async () => {
  const { page } = await open();
  await page.getByLabel('Endroit').selectOption('all');
  await page.getByLabel('Rechercher dans les textes').fill('FACTURATION CONTESTEE');
  await list(page).getByRole('button', { name: TEXTS.fr.values.billing.contested }).waitFor();
  expect(await list(page).getByRole('button').count()).toBe(1);
});

test.each([
  ['light', 360],
  ['dark', 1100],
] as const)('%s: accessible and within %i pixels', async (theme, width) => {
  const texts: TextOverrides = { fr: { 'portal.title': 'Chez nous', 'create.covered': 'Compris.' } };
  const { page } = await screens.open({ resolver: textsResolver(texts), path: '/texts', width, theme });
  await preview(page).getByRole('heading', { name: 'Chez nous' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});

describe('what is typed', () => {
  const { texts } = textsView();
  const text = (id: string): TextView => texts.find((each) => each.id === id)!;

  test('is one line for a line, paragraphs for paragraphs, and never invisible', () => {
    expect(fromTyped(' a\n\n\tb\u202e ', 'sentence')).toBe('a b');
    expect(fromTyped('a\nb\n \n\nc\r\n\r\n', 'paragraphs')).toEqual(['a b', 'c']);
    expect(asTyped(['a', 'b'])).toBe('a\n\nb');
  });

  test('is no wording when it is Palier’s own', () => {
    const own = withWording({}, text('portal.title'), 'de', 'Bei uns');
    expect(own).toEqual({ de: { 'portal.title': 'Bei uns' } });
    expect(withWording(own, text('portal.title'), 'de', TEXTS.de.portal.title)).toEqual({});
    expect(withWording(own, text('portal.title'), 'de', '')).toEqual({});
    expect(withWording({}, text('faq.why-not-email.answer'), 'fr', [])).toEqual({});
  });

  test('is carried over: what only one side changed is taken, also a wording taken back', () => {
    const base: TextOverrides = { fr: { a: 'A', b: 'B', c: 'C' } };
    const mine: TextOverrides = { fr: { a: 'A', b: 'mine' }, de: { a: 'neu' } };
    const theirs: TextOverrides = { fr: { a: 'theirs', b: 'theirs', c: 'C' } };
    expect(differences(base, mine)).toEqual([
      { language: 'fr', id: 'b' },
      { language: 'fr', id: 'c' },
      { language: 'de', id: 'a' },
    ]);
    expect(carryOver(base, mine, theirs)).toEqual({
      texts: { fr: { a: 'theirs', b: 'mine' }, de: { a: 'neu' } },
      both: [{ language: 'fr', id: 'b' }],
    });
  });
});
