import type { Page } from '@playwright/test';
import type { ClientWordResult, PortalView } from '../../src/bridge/views';
import { explainToClient } from '../../src/explain';
import { TEXTS } from '../../src/policy/texts';
import { decisionOf } from '../explain/decisions';
import { covered, explained, HOSTILE, qualifying, unavailable } from './fixtures';
import {
  approvalAccepted,
  approvalAsked,
  approvalContested,
  approvalOfAnother,
  ASKED_AT,
  COMMENT_LABEL,
  long,
  objected,
  portalStates,
  withDeveloper,
} from './portal-views';
import { held, overflows, ScreenBrowser, until, violations } from './screen';

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
    await page.locator('.facts').waitFor();
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
    await page.locator('.faq details').first().waitFor();
    const questions = await page.locator('.faq details').evaluateAll((all) =>
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

test.each([
  [360, 'normal_use_problem'],
  [360, 'customisation_error'],
  [700, 'normal_use_problem'],
  [700, 'customisation_error'],
] as const)(
  'while it waits, %d pixels wide, it says so and is about as tall as what it tells of %s',
  async (width, category) => {
    const { promise, release } = held<PortalView>();
    const { page } = await screens.open({ resolver: { explain: () => promise }, width });
    await page.getByText('Chargement…').waitFor({ state: 'attached' });
    const height = (element: string) =>
      page.evaluate((of) => document.querySelector(of)?.getBoundingClientRect().height ?? 0, element);
    const [before, factsBefore] = [await height('main'), await height('.portal__skeleton-facts')];
    release(explainToClient(decisionOf(category), TEXTS.fr));
    await page.getByRole('heading', { name: 'La suite' }).waitFor();
    expect(Math.abs((await height('.facts')) - factsBefore)).toBeLessThan(40);
    expect(Math.abs((await height('main')) - before)).toBeLessThan(200);
  },
);

describe('the way of the request', () => {
  test('is an ordered list whose current step is marked for those who do not see it, too', async () => {
    const { page } = await screens.open(show(withDeveloper()));
    const steps = page.getByRole('list', { name: 'Où en est votre demande' }).getByRole('listitem');
    await steps.first().waitFor();
    const told = await steps.evaluateAll((all) =>
      all.map((step) => [step.getAttribute('aria-current'), step.textContent]),
    );
    expect(told).toEqual([
      [null, 'Demande reçue fait'],
      [null, 'Niveau 1, Customer Services fait'],
      ['step', 'Niveau 2, Consulting en cours'],
      [
        null,
        'R&D, développement du logiciel selon le casSi la R&D doit intervenir, le délai peut être plus long.',
      ],
      [null, 'Patch, mise à jour du logiciel selon le cas'],
      [null, 'Réponse ou solution à venir'],
    ]);
  });

  test('draws each state in a shape of its own', async () => {
    const { page } = await screens.open(show(withDeveloper()));
    await page.getByRole('list', { name: 'Où en est votre demande' }).waitFor();
    const shapes = await page.locator('li svg').evaluateAll((all) => all.map((svg) => svg.innerHTML));
    const [received, , level2, rnd, , done] = shapes;
    expect(new Set([received, level2, rnd, done]).size).toBe(4);
  });
});

test('the reader’s own words stand beside the reason they led to', async () => {
  const { page } = await screens.open(show(withDeveloper()));
  await page.getByText('Dans votre demande :').waitFor();
  expect(await page.locator('q').allInnerTexts()).toEqual(['notre rapport de marge spécifique']);
});

test('the clause opens on demand', async () => {
  const { page } = await screens.open(show(explained()));
  const clause = page.getByText('Les corrections d’objets personnalisés');
  await clause.waitFor({ state: 'attached' });
  expect(await clause.isVisible()).toBe(false);
  await page.getByText('Clause applicable').click();
  await clause.waitFor({ state: 'visible' });
});

/** What the reader hears next. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const answering = (answerApproval: (payload: never) => unknown, view: PortalView = approvalAsked()) => ({
  resolver: { explain: () => view, answerApproval },
});

describe('a question whether billable work may begin', () => {
  const accepted = (): ClientWordResult => ({ kind: 'done', view: approvalAccepted() });

  test('shows the work, its estimate and what each answer leads to', async () => {
    const { page } = await screens.open(show(approvalAsked()));
    const card = page.getByRole('region', { name: 'Votre accord avant les travaux' });
    await card.getByText('Estimation : 3 heures').waitFor();
    await card.getByText('Corriger les totaux du rapport de marge.').waitFor();
    for (const [name, hint] of [
      ['Accepter', 'Si vous acceptez, nous commençons'],
      ['Contester', 'Si vous contestez, nous ne commençons pas'],
    ] as const) {
      const described = await card.getByRole('button', { name }).getAttribute('aria-describedby');
      expect(await page.locator(`[id="${described}"]`).innerText()).toContain(hint);
    }
  });

  test.each([
    ['Accepter', 'accepted', approvalAccepted()],
    ['Contester', 'contested', approvalContested()],
  ] as const)(
    '%s sends the answer with its comment, and moves to the outcome',
    async (name, answer, view) => {
      const { page, invoked } = await screens.open(answering(() => ({ kind: 'done', view })));
      await page.getByLabel(COMMENT_LABEL).fill('  Merci de commencer lundi. ');
      await page.getByRole('button', { name }).click();
      await page.getByText(view.approval?.standing ?? '').waitFor();
      expect(invoked.slice(1)).toEqual([
        {
          functionKey: 'answerApproval',
          payload: {
            locale: 'fr-FR',
            revision: approvalAsked().revision,
            askedAt: ASKED_AT,
            answer,
            comment: 'Merci de commencer lundi.',
          },
        },
      ]);
      await expect(focused(page)).resolves.toContain(view.approval?.standing);
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    },
  );

  test('is answered by keyboard alone, without a comment', async () => {
    const { page, invoked } = await screens.open(answering(accepted));
    await page.getByRole('button', { name: 'Accepter' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Ces travaux ont été acceptés').waitFor();
    expect(invoked[1]?.payload).toEqual({
      locale: 'fr-FR',
      revision: approvalAsked().revision,
      askedAt: ASKED_AT,
      answer: 'accepted',
    });
  });

  test('is answered once, however often it is pressed while the answer is under way', async () => {
    const { promise, release } = held<ClientWordResult>();
    const { page, invoked } = await screens.open(answering(() => promise));
    await page.getByRole('button', { name: 'Accepter' }).dblclick();
    await page.getByText('Envoi…').waitFor();
    await page.getByRole('button', { name: 'Contester', disabled: true }).click({ force: true });
    expect(await page.getByRole('button', { name: 'Accepter', disabled: true }).count()).toBe(1);
    release(accepted());
    await page.getByText('Ces travaux ont été acceptés').waitFor();
    expect(invoked.map(({ functionKey }) => functionKey)).toEqual(['explain', 'answerApproval']);
  });

  test('keeps the comment when the app does not answer, and takes the next attempt', async () => {
    let calls = 0;
    const { page } = await screens.open(
      answering(() => {
        calls += 1;
        if (calls === 1) throw new Error('down');
        return accepted();
      }),
    );
    await page.getByLabel(COMMENT_LABEL).fill('Merci.');
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.getByText('Nous n’avons pas pu confirmer l’envoi.').waitFor();
    await expect(focused(page)).resolves.toContain('Nous n’avons pas pu confirmer l’envoi.');
    expect(await page.getByLabel(COMMENT_LABEL).inputValue()).toBe('Merci.');
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.getByText('Ces travaux ont été acceptés').waitFor();
  });

  test.each([
    ['an answer of no known kind', {}],
    ['nothing', undefined],
  ])('takes %s for none', async (_, answer) => {
    const { page } = await screens.open(answering(() => answer));
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.getByText('Nous n’avons pas pu confirmer l’envoi.').waitFor();
  });

  test('says why an answer is refused, and keeps the comment', async () => {
    const refused: ClientWordResult = { kind: 'refused', message: 'Réessayez dans quelques minutes.' };
    const { page } = await screens.open(answering(() => refused));
    await page.getByLabel(COMMENT_LABEL).fill('Merci.');
    await page.getByRole('button', { name: 'Contester' }).click();
    await page.getByText(refused.message).waitFor();
    await expect(focused(page)).resolves.toContain(refused.message);
    expect(await page.getByLabel(COMMENT_LABEL).inputValue()).toBe('Merci.');
  });

  test('shows how the request stands when it was answered meanwhile', async () => {
    const message = 'Rien n’a été enregistré : voici où elle en est.';
    const { page } = await screens.open(
      answering(() => ({ kind: 'changed-meanwhile', message, view: approvalContested() })),
    );
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.getByText(message).waitFor();
    await expect(focused(page)).resolves.toContain(message);
    await page.getByText('Ce rapport nous a été livré avec cette erreur.').waitFor();
    expect(await page.getByRole('button', { name: 'Accepter' }).count()).toBe(0);
  });

  test('keeps the comment when another question took its place', async () => {
    const another = approvalAsked();
    if (another.approval?.open !== undefined) another.approval.open.askedAt = '2026-03-04T09:00:00.000Z';
    const { page, invoked } = await screens.open(
      answering(() => ({ kind: 'changed-meanwhile', message: 'Changé.', view: another })),
    );
    await page.getByLabel(COMMENT_LABEL).fill('Merci.');
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.getByText('Changé.').waitFor();
    expect(await page.getByLabel(COMMENT_LABEL).inputValue()).toBe('Merci.');
    await page.getByRole('button', { name: 'Accepter' }).click();
    await until(() => invoked.length === 3);
    expect(invoked[2]?.payload).toMatchObject({ askedAt: '2026-03-04T09:00:00.000Z' });
  });

  test('that is taken but not there yet is not asked again; looking again shows the outcome', async () => {
    const views: PortalView[] = [approvalAsked(), approvalAsked(), approvalAccepted()];
    const explain = () => views.shift() ?? approvalAccepted();
    const answerApproval = (): ClientWordResult => ({ kind: 'pending', message: 'Transmis.' });
    const { page, invoked } = await screens.open({ resolver: { explain, answerApproval } });
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.getByText('Transmis.').waitFor();
    await expect(focused(page)).resolves.toContain('Transmis.');
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await until(() => invoked.length === 3);
    await page.getByText('Transmis.').waitFor();
    expect(await page.getByRole('button', { name: 'Accepter' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await page.getByText('Ces travaux ont été acceptés').waitFor();
    await expect(focused(page)).resolves.toContain('Ces travaux ont été acceptés');
  });

  test('does not send a comment that is too long, and cuts nothing of it', async () => {
    const { page, invoked } = await screens.open(answering(accepted));
    await page.getByLabel(COMMENT_LABEL).fill('x'.repeat(1002));
    await page.getByText('2 caractères en trop').waitFor();
    await page.getByRole('button', { name: 'Accepter' }).click();
    expect(await page.getByLabel(COMMENT_LABEL).inputValue()).toHaveLength(1002);
    expect(await page.getByLabel(COMMENT_LABEL).evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(invoked).toHaveLength(1);
  });

  test('offers nothing to somebody else', async () => {
    const { page } = await screens.open(show(approvalOfAnother()));
    await page.getByText('La réponse revient à une autre personne.').waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Ce n’est pas ce que j’ai demandé']);
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

describe('“this is not what I asked”', () => {
  const BUTTON = 'Ce n’est pas ce que j’ai demandé';
  const QUESTION = 'Que demandez-vous ?';
  const TEXT = 'Je demande seulement où se trouve le rapport.';
  const objecting = (object: (payload: never) => unknown) => ({
    resolver: { explain: () => explained(), object },
  });
  const done = (): ClientWordResult => ({ kind: 'done', view: objected() });

  test('asks one question, sends the answer, and moves to what comes of it', async () => {
    const { page, invoked } = await screens.open(objecting(done));
    await page.getByRole('button', { name: BUTTON }).click();
    await page.keyboard.type(TEXT);
    await page.getByText('955 caractères restants').waitFor();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('region', { name: 'Nous relisons votre demande' }).waitFor();
    await expect(focused(page)).resolves.toContain(TEXT);
    expect(invoked.slice(1)).toEqual([
      {
        functionKey: 'object',
        payload: { locale: 'fr-FR', revision: explained().revision, text: TEXT },
      },
    ]);
    expect(await page.getByRole('button', { name: BUTTON }).count()).toBe(0);
  });

  test.each(['Escape', 'the button'])(
    'is left by %s, back to where it began; nothing is sent',
    async (way) => {
      const { page, invoked } = await screens.open(objecting(done));
      await page.getByRole('button', { name: BUTTON }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel(QUESTION).fill(TEXT);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: 'Annuler' }).click();
      await page.getByLabel(QUESTION).waitFor({ state: 'detached' });
      await expect(focused(page)).resolves.toBe(BUTTON);
      expect(invoked).toHaveLength(1);
      // A slip of the finger does not cost what was written.
      await page.keyboard.press('Enter');
      expect(await page.getByLabel(QUESTION).inputValue()).toBe(TEXT);
    },
  );

  test.each([
    ['nothing', '   ', 'Dites-nous en quelques mots'],
    ['too much', 'x'.repeat(1001), '1 caractère en trop'],
  ])('does not send %s', async (_, text, complaint) => {
    const { page, invoked } = await screens.open(objecting(done));
    await page.getByRole('button', { name: BUTTON }).click();
    await page.getByLabel(QUESTION).fill(text);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText(complaint).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await page.getByLabel(QUESTION).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel(QUESTION).inputValue()).toBe(text);
    expect(invoked).toHaveLength(1);
  });

  test('is sent once, and not left while it is under way', async () => {
    const { promise, release } = held<ClientWordResult>();
    const { page, invoked } = await screens.open(objecting(() => promise));
    await page.getByRole('button', { name: BUTTON }).click();
    await page.getByLabel(QUESTION).fill(TEXT);
    await page.getByRole('button', { name: 'Envoyer' }).dblclick();
    await page.getByText('Envoi…').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel(QUESTION).inputValue()).toBe(TEXT);
    release(done());
    await page.getByText('Nous avons bien reçu votre message.').waitFor();
    expect(invoked.map(({ functionKey }) => functionKey)).toEqual(['explain', 'object']);
  });

  test.each([
    ['fails', undefined, 'Nous n’avons pas pu confirmer l’envoi.'],
    ['is refused', { kind: 'refused', message: 'Pas maintenant.' }, 'Pas maintenant.'],
    ['met another decision', { kind: 'changed-meanwhile', message: 'Changé.', view: covered() }, 'Changé.'],
  ])('keeps what was written when it %s', async (_, result, message) => {
    const { page } = await screens.open(objecting(() => result));
    await page.getByRole('button', { name: BUTTON }).click();
    await page.getByLabel(QUESTION).fill(TEXT);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText(message).waitFor();
    await expect(focused(page)).resolves.toContain(message);
    expect(await page.getByLabel(QUESTION).inputValue()).toBe(TEXT);
  });

  test('that is taken but not there yet can be looked for, also when the app fails meanwhile', async () => {
    const answers = [
      explained,
      () => {
        throw new Error('down');
      },
      objected,
    ];
    const explain = () => (answers.shift() ?? objected)();
    const object = (): ClientWordResult => ({ kind: 'pending', message: 'Transmis.' });
    const { page } = await screens.open({ resolver: { explain, object } });
    await page.getByRole('button', { name: BUTTON }).click();
    await page.getByLabel(QUESTION).fill(TEXT);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await page.getByText('Votre demande n’est pas affectée.').waitFor();
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await page.getByRole('region', { name: 'Nous relisons votre demande' }).waitFor();
  });

  test('can find the request out of sight, and starts anew at its title', async () => {
    const { page } = await screens.open(objecting(() => ({ kind: 'done', view: unavailable() })));
    await page.getByRole('button', { name: BUTTON }).click();
    await page.getByLabel(QUESTION).fill(TEXT);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Ces informations ne sont pas disponibles').waitFor();
    await expect(focused(page)).resolves.toBe(unavailable().title);
  });
});

test.each([
  ['fr-CH', '1000 caractères restants', 'Envoi…', 'Nous n’avons pas pu', 'Dites-nous en quelques mots'],
  ['de-CH', 'Noch 1000 Zeichen', 'Wird gesendet…', 'Wir konnten nicht', 'Bitte sagen Sie uns'],
  ['en-GB', '1000 characters left', 'Sending…', 'We could not confirm', 'Please tell us in a few words'],
  ['it-CH', '1000 caratteri rimanenti', 'Invio in corso…', 'Non abbiamo potuto', 'Ci dica in poche parole'],
])('in %s the screen’s own words are of that language', async (locale, left, sending, notSent, missing) => {
  const { promise, release } = held<undefined>();
  const { page } = await screens.open({
    resolver: { explain: () => explained(), object: () => promise },
    locale,
  });
  await page.getByRole('button', { name: 'Ce n’est pas ce que j’ai demandé' }).click();
  await page.getByText(left).waitFor();
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText(missing).waitFor();
  await page.getByRole('textbox').fill('Autre chose');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText(sending).waitFor();
  release(undefined);
  await page.getByText(notSent).waitFor();
});

test('a malformed answer is an error the client can retry, not a blank page', async () => {
  const { page } = await screens.open({ resolver: { explain: () => ({ kind: 'explained' }) } });
  await page.getByRole('button', { name: 'Réessayer' }).waitFor();
});

test('hostile text stays text', async () => {
  const { page, errors } = await screens.open(show(hostile(approvalAsked())));
  await page.locator('.facts').waitFor();
  expect(await page.getByText(HOSTILE).count()).toBeGreaterThan(20);
  await page.getByRole('button', { name: HOSTILE }).last().click();
  await page.getByRole('textbox', { name: HOSTILE }).last().waitFor();
  expect(
    await page.evaluate(() => 'harmed' in globalThis || document.querySelector('main img, main script')),
  ).toBe(null);
  expect(errors).toEqual([]);
});

/** The view with every text replaced; what names something to the screen stays. */
function hostile(view: PortalView): PortalView {
  const named = new Set(['kind', 'id', 'tone', 'state', 'revision', 'askedAt']);
  return JSON.parse(
    JSON.stringify(view, (key, value: unknown) =>
      typeof value === 'string' && !named.has(key) ? HOSTILE : value,
    ),
  ) as PortalView;
}

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
  test.each(Object.entries(portalStates))(
    'axe finds nothing when %s, nothing overflows on a phone, nothing is refused by the policy',
    async (_, view) => {
      const { page, errors } = await screens.open({ ...show(view), theme, width: 320 });
      await page.getByRole('heading', { level: 1, name: view.title }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(errors).toEqual([]);
    },
  );

  test('axe finds nothing while an answer is under way, nor after it was refused, pending or changed', async () => {
    const { promise, release } = held<ClientWordResult>();
    const answers: ClientWordResult[] = [
      { kind: 'refused', message: 'Pas maintenant.' },
      { kind: 'changed-meanwhile', message: 'Changé.', view: approvalAsked() },
      { kind: 'pending', message: 'Transmis.' },
    ];
    const answerApproval = () => answers.shift();
    const { page } = await screens.open({
      resolver: { explain: () => approvalAsked(), answerApproval, object: () => promise },
      theme,
    });
    for (const message of ['Pas maintenant.', 'Changé.', 'Transmis.']) {
      await page.getByRole('button', { name: 'Accepter' }).click();
      await page.getByText(message).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Ce n’est pas ce que j’ai demandé' }).click();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Dites-nous en quelques mots').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Que demandez-vous ?').fill('Autre chose');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Envoi…').waitFor();
    expect(await violations(page)).toEqual([]);
    release({ kind: 'done', view: objected() });
    await page.getByText('Nous avons bien reçu votre message.').waitFor();
  });

  test('axe finds nothing while it waits', async () => {
    const { promise, release } = held<PortalView>();
    const { page } = await screens.open({ resolver: { explain: () => promise }, theme });
    await page.getByText('Chargement…').waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    release(explained());
    await page.getByRole('heading', { name: 'La suite' }).waitFor();
  });

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
    await page.locator('.facts').waitFor();
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(31, 31, 33)');
  });
});

describe('room', () => {
  test.each([
    ['asked for approval', long(approvalAsked())],
    ['objected', long(objected())],
  ])('very long texts stay within a phone when %s, at twice the size of letters too', async (_, view) => {
    const { page } = await screens.open({ ...show(view), width: 320 });
    await page.locator('.facts').waitFor();
    for (const button of await page.getByRole('button').all()) await button.scrollIntoViewIfNeeded();
    expect(await overflows(page)).toBe(false);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflows(page)).toBe(false);
  });

  test('what somebody wrote keeps its lines', async () => {
    const { page } = await screens.open(show(approvalAsked()));
    const work = page.getByText('Corriger les totaux du rapport de marge.');
    await work.waitFor();
    expect(await work.innerText()).toBe(approvalAsked().approval?.work);
  });
});

test('in high contrast borders stand where backgrounds stood', async () => {
  const { page } = await screens.open({
    resolver: {
      explain: () => approvalAsked(),
      answerApproval: () => ({ kind: 'refused', message: 'Pas maintenant.' }),
    },
  });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('button', { name: 'Accepter' }).click();
  await page.getByText('Pas maintenant.').waitFor();
  const invisible = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return ['.card', '.notice', '.facts', 'textarea', 'button'].filter((selector) => {
      const element = document.querySelector(selector);
      if (element === null) return true;
      const { borderTopColor, borderTopStyle } = getComputedStyle(element);
      return borderTopStyle !== 'solid' || borderTopColor === canvas;
    });
  });
  expect(invisible).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
