import type {
  AgentView,
  ApprovalQuestionResult,
  ConfirmationResult,
  CorrectionResult,
} from '../../src/bridge/views';
import { hoursOf } from '../../static/agent/hours';
import { agentView, decision, HOSTILE } from './fixtures';
import { held, overflows, ScreenBrowser, until, violations, type Opening } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('agent');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const show = (view: AgentView, correct?: (payload: never) => unknown): Pick<Opening, 'resolver'> => ({
  resolver: { read: () => ({ kind: 'ok', view }), ...(correct !== undefined && { correct }) },
});

/** Opens the correction and fills it in. */
async function fillCorrection(page: Awaited<ReturnType<ScreenBrowser['open']>>['page'], reason: string) {
  await page.getByRole('button', { name: 'Corriger' }).click();
  await page.getByLabel('Nature de la demande').selectOption({ label: 'Défaut du produit' });
  await page.getByLabel('Motif de la correction').fill(reason);
}

test('shows the decision at a glance, then why', async () => {
  const { page, invoked, errors } = await screens.open({ ...show(agentView()), width: 350 });
  await page.getByText('Erreur dans une personnalisation').first().waitFor();
  const text = await page.locator('main').innerText();
  for (const part of [
    'Niveau 2, Consulting',
    'Hors maintenance',
    'Peut être facturée',
    'Automatique',
    /87\s?%, élevée/,
    'Niveau 2 : objets personnalisés',
    'Contrat M-2041',
    'Formation et information',
    'Politique d’assistance, version 3',
    'Anne Favre',
    'Le rapport est une personnalisation du client.',
  ]) {
    expect(text).toMatch(part);
  }
  const reasons = page.locator('main > section:has(h2:text-is("Indices"))');
  expect(await reasons.locator('mark').allInnerTexts()).toEqual([
    'notre rapport de marge spécifique affiche des totaux faux',
    'depuis la mise à jour',
  ]);
  expect(await reasons.getByText('62').innerText()).toMatch(/^62\s?% du poids$/);
  // What speaks against the decision stands apart.
  const against = reasons.locator('div:has(> h3:text-is("Indices contraires"))');
  expect(await against.locator('mark').allInnerTexts()).toEqual(['depuis la mise à jour']);
  expect(invoked).toEqual([{ functionKey: 'read', payload: { locale: 'fr-FR' } }]);
  expect(errors).toEqual([]);
});

describe('a decision that waits for an agent', () => {
  const waiting = (forAgent: { locale: 'fr' | 'de'; text: string; answers: string[] }): AgentView => ({
    ...agentView(),
    decision: {
      ...decision(),
      question: {
        forClient: {
          locale: 'de',
          text: 'Betrifft es die Standardsoftware?',
          answers: ['Ja', 'Nein', 'Ich weiss es nicht'],
        },
        forAgent,
      },
      runnerUp: 'Défaut du produit',
    },
  });
  const inFrench = waiting({
    locale: 'fr',
    text: 'Est-ce le logiciel standard ?',
    answers: ['Oui', 'Non', 'Je ne sais pas'],
  });

  test('shows what would settle it: the question to copy, what it means, and what else it may be', async () => {
    const { page, errors } = await screens.open(show(inFrench));
    const section = page.locator('section:has(> h2:text-is("Ce qui permettrait de décider"))');
    const field = section.getByLabel('Question à poser au client');
    const asked = 'Betrifft es die Standardsoftware?\n\n- Ja\n- Nein\n- Ich weiss es nicht';
    expect(await field.inputValue()).toBe(asked);
    expect(await field.getAttribute('lang')).toBe('de');
    expect(await field.isEditable()).toBe(false);
    const text = await section.innerText();
    for (const part of [
      'Est-ce le logiciel standard',
      'Je ne sais pas',
      /Autre possibilité\s: Défaut du produit\./,
    ]) {
      expect(text).toMatch(part);
    }
    await field.focus();
    const selected = await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(asked);
    expect(errors).toEqual([]);
  });

  test('says it once when client and agent read the same language', async () => {
    const inGerman = waiting({
      locale: 'de',
      text: 'Betrifft es die Standardsoftware?',
      answers: ['Ja', 'Nein', 'Ich weiss es nicht'],
    });
    const { page } = await screens.open({ ...show(inGerman), locale: 'de-CH' });
    const section = page.locator('section:has(> h2:text-is("Was die Entscheidung klären würde"))');
    await section.getByLabel('Frage an den Kunden').waitFor();
    expect(await section.locator('li').count()).toBe(0);
    expect(await section.getByText('Betrifft es').count()).toBe(1);
  });

  test('whose question is open shows the question alone', async () => {
    const { question: _question, runnerUp: _runnerUp, ...plain } = inFrench.decision!;
    const open = { text: 'Pourriez-vous décrire votre demande ?', answers: [], locale: 'fr' as const };
    const view = { ...inFrench, decision: { ...plain, question: { forClient: open, forAgent: open } } };
    const { page } = await screens.open(show(view));
    expect(await page.getByLabel('Question à poser au client').inputValue()).toBe(open.text);
    expect(await page.getByText('Autre possibilité').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, in a narrow column',
    async (theme) => {
      const { page, errors } = await screens.open({ ...show(inFrench), theme, width: 320 });
      await page.getByLabel('Question à poser au client').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(errors).toEqual([]);
    },
  );
});

test('a decision that is made shows nothing to settle', async () => {
  const { page } = await screens.open(show(agentView()));
  await page.getByText('Contrat M-2041').waitFor();
  expect(await page.getByText('Ce qui permettrait de décider').count()).toBe(0);
});

test('the client’s view unfolds on demand', async () => {
  const { page } = await screens.open(show(agentView()));
  const next = page.getByText('Un consultant prend contact avec vous');
  await page.getByText('Ce que lit le client').waitFor();
  expect(await next.isVisible()).toBe(false);
  await page.getByText('Ce que lit le client').click();
  await next.waitFor({ state: 'visible' });
});

test('without a decision says that the request is being read, and reads again on demand', async () => {
  let calls = 0;
  const { decision: _none, ...undecided } = agentView();
  const read = () => {
    calls += 1;
    return { kind: 'ok', view: calls === 1 ? undecided : agentView() };
  };
  const { page } = await screens.open({ resolver: { read } });
  await page.getByText('La demande est en cours de lecture').waitFor();
  expect(await page.getByRole('button', { name: 'Corriger' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Actualiser' }).click();
  await page.getByText('Niveau 2, Consulting').first().waitFor();
});

test('who may not correct reads why and gets no control', async () => {
  const { page } = await screens.open(show({ ...agentView(), canCorrect: false }));
  await page.getByText('Seuls les agents de ce projet peuvent corriger la qualification.').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('a refused reader sees the message of the refusal and nothing else', async () => {
  const { page } = await screens.open({
    resolver: { read: () => ({ kind: 'refused', message: 'Accès réservé.' }) },
  });
  await page.getByText('Accès réservé.').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('a failed reading can be repeated', async () => {
  let calls = 0;
  const read = () => {
    calls += 1;
    if (calls === 1) throw new Error('down');
    return { kind: 'ok', view: agentView() };
  };
  const { page } = await screens.open({ resolver: { read } });
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByText('Niveau 2, Consulting').first().waitFor();
});

describe('a correction', () => {
  test('needs a reason of 1 to 500 characters before anything is sent', async () => {
    const { page, invoked } = await screens.open(show(agentView()));
    await fillCorrection(page, '   ');
    const save = page.getByRole('button', { name: 'Enregistrer la correction' });
    await save.click();
    await page.getByText('Veuillez indiquer le motif de la correction.').waitFor();
    await page.getByLabel('Motif de la correction').fill('x'.repeat(501));
    await page.getByText('1 caractère en trop').waitFor();
    await save.click();
    await page.getByLabel('Motif de la correction').fill('x'.repeat(499));
    await page.getByText('1 caractère restant').waitFor();
    expect(invoked.map(({ functionKey }) => functionKey)).toEqual(['read']);
  });

  test('names category, trimmed reason and the revision looked at; the new decision is shown', async () => {
    const corrected: AgentView = {
      ...agentView(),
      decision: {
        ...decision(),
        decidedAt: '2026-03-02T09:00:00.000Z',
        level: 'Niveau 1, Customer Services',
      },
    };
    const { page, invoked } = await screens.open(
      show(agentView(), () => ({ kind: 'corrected', view: corrected }) satisfies CorrectionResult),
    );
    await fillCorrection(page, '  Défaut confirmé. ');
    await page.getByText('Conséquence : Niveau 1 et R&D, couvert').waitFor();
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText('La correction est enregistrée.').waitFor();
    await page.locator('strong', { hasText: 'Niveau 1, Customer Services' }).waitFor();
    expect(invoked[1]).toEqual({
      functionKey: 'correct',
      payload: {
        locale: 'fr-FR',
        category: 'product_defect',
        reason: 'Défaut confirmé.',
        revision: '2026-03-02T08:15:00.000Z',
      },
    });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Corriger');
  });

  test('that comes too late keeps the reason, says what changed and sends the new revision next', async () => {
    const changed: AgentView = {
      ...agentView(),
      decision: { ...decision(), decidedAt: '2026-03-02T08:59:00.000Z', coverage: 'Couvert' },
    };
    let calls = 0;
    const { page, invoked } = await screens.open(
      show(agentView(), () => {
        calls += 1;
        return calls === 1
          ? { kind: 'changed-meanwhile', view: changed }
          : { kind: 'corrected', view: changed };
      }),
    );
    await fillCorrection(page, 'Défaut confirmé.');
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText('La qualification a changé entre-temps').waitFor();
    expect(await page.locator('dl.differences del').allInnerTexts()).toEqual(['Hors maintenance']);
    expect(await page.locator('dl.differences ins').allInnerTexts()).toEqual(['Couvert']);
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText('La correction est enregistrée.').waitFor();
    expect(invoked.slice(1).map(({ payload }) => (payload as { revision: string }).revision)).toEqual([
      '2026-03-02T08:15:00.000Z',
      '2026-03-02T08:59:00.000Z',
    ]);
  });

  test('that the platform has not come to yet closes the form and says so', async () => {
    const sent = 'Votre correction a été transmise.';
    const { page } = await screens.open(show(agentView(), () => ({ kind: 'pending', message: sent })));
    await fillCorrection(page, 'Défaut confirmé.');
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText(sent).waitFor();
    expect(await page.getByLabel('Motif de la correction').count()).toBe(0);
  });

  test.each([
    ['is refused', () => ({ kind: 'refused', message: 'Le projet est archivé.' }), 'Le projet est archivé.'],
    [
      'fails',
      () => {
        throw new Error('down');
      },
      'La correction n’a pas pu être enregistrée.',
    ],
  ])('that %s says so and keeps what was typed', async (_, correct, message) => {
    const { page } = await screens.open(show(agentView(), correct));
    await fillCorrection(page, 'Défaut confirmé.');
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText(message).waitFor();
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
    expect(await page.getByLabel('Nature de la demande').inputValue()).toBe('product_defect');
  });
});

const objected = (): AgentView => ({
  ...agentView(),
  decision: {
    ...decision(),
    state: 'À vérifier',
    stateTone: 'attention',
    objection: {
      at: '2026-03-02T08:40:00.000Z',
      by: 'Claire Rochat',
      text: 'Je demande une formation.\nPas une correction.',
    },
  },
});

describe('an objection of the client', () => {
  const title = 'Le client n’a pas demandé cela';

  test('stands before everything else, in their words, with its two answers beside it', async () => {
    const { page, errors } = await screens.open({ ...show(objected()), width: 350 });
    await page.getByText(title).waitFor();
    const text = await page.locator('main').innerText();
    const places = [
      title,
      'Je demande une formation.',
      'Claire Rochat',
      'Confirmer',
      'Corriger',
      'Confiance',
    ];
    const found = places.map((part) => text.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(text).toContain('D’ici là, rien ne change pour la couverture ni la facturation.');
    expect(errors).toEqual([]);
  });

  test('is answered by a confirmation: it is gone, the decision is first again, and the focus is on what came of it', async () => {
    const after: AgentView = {
      ...agentView(),
      canConfirm: false,
      decision: { ...decision(), decidedAt: '2026-03-02T09:00:00.000Z', state: 'Confirmée' },
    };
    const { page, invoked } = await screens.open({
      resolver: {
        read: () => ({ kind: 'ok', view: objected() }),
        confirm: () => ({ kind: 'confirmed', view: after }) satisfies ConfirmationResult,
      },
    });
    await page.getByRole('button', { name: 'Confirmer' }).press('Enter');
    await page.getByText('Qualification confirmée.').waitFor();
    await page.getByText(title).waitFor({ state: 'detached' });
    const text = await page.locator('main').innerText();
    expect(text.indexOf('Confiance')).toBeLessThan(text.indexOf('Qualification confirmée.'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Qualification confirmée.',
    );
    expect(invoked[1]).toEqual({
      functionKey: 'confirm',
      payload: { locale: 'fr-FR', revision: '2026-03-02T08:15:00.000Z' },
    });
  });

  test('is answered by a correction, and the form keeps what was typed while an objection arrives', async () => {
    let calls = 0;
    const { page } = await screens.open(
      show(agentView(), () => {
        calls += 1;
        return calls === 1
          ? { kind: 'changed-meanwhile', view: objected() }
          : ({ kind: 'corrected', view: agentView() } satisfies CorrectionResult);
      }),
    );
    await fillCorrection(page, 'Défaut confirmé.');
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText(title).waitFor();
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
    await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText('La correction est enregistrée.').waitFor();
    await page.getByText(title).waitFor({ state: 'detached' });
  });

  test('offers no answer to who may not correct', async () => {
    const { page } = await screens.open(show({ ...objected(), canCorrect: false, canConfirm: false }));
    await page.getByText(title).waitFor();
    expect(await page.getByText('Confirmez la qualification ou corrigez-la').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

describe('the client’s approval', () => {
  const asked = (): NonNullable<NonNullable<AgentView['decision']>['approval']> => ({
    state: 'asked',
    stateLabel: 'En attente du client',
    stateTone: 'neutral',
    askedAt: '2026-03-02T09:00:00.000Z',
    askedBy: 'Anne Favre',
    work: 'Corriger les totaux du rapport de marge.',
    hours: 2.5,
  });
  const withApproval = (approval = asked()): AgentView => ({
    ...agentView(),
    decision: { ...decision(), decidedAt: '2026-03-02T09:00:00.000Z', approval },
  });
  const askable = (): AgentView => ({ ...agentView(), canAskApproval: true });
  const open = (askApproval: (payload: never) => unknown, view = askable(), more: Partial<Opening> = {}) =>
    screens.open({ resolver: { read: () => ({ kind: 'ok', view }), askApproval }, ...more });
  type Page = Awaited<ReturnType<typeof open>>['page'];

  const card = (page: Page) => page.getByRole('region', { name: 'Accord du client', exact: true });
  const start = (page: Page) => page.getByRole('button', { name: 'Demander l’accord du client' }).click();
  const work = (page: Page) => page.getByLabel('Travail proposé');
  const hours = (page: Page) => page.getByLabel('Estimation en heures (facultatif)');
  const send = (page: Page) => page.getByRole('button', { name: 'Envoyer au client' });
  const questions = (invoked: { functionKey: string; payload: unknown }[]) =>
    invoked.filter(({ functionKey }) => functionKey === 'askApproval').map(({ payload }) => payload);

  test.each([
    [
      'asked',
      asked(),
      ['En attente du client', 'Corriger les totaux', '2,5 h', 'Demandé par Anne Favre'],
      ['Réponse de'],
    ],
    [
      'contested, with the client’s words',
      {
        ...asked(),
        state: 'contested' as const,
        stateLabel: 'Contesté',
        answer: {
          at: '2026-03-03T07:00:00.000Z',
          by: 'Claire Rochat',
          comment: 'C’est une erreur de votre part.',
        },
      },
      ['Contesté', 'Réponse de Claire Rochat, 3 mars 2026', 'C’est une erreur de votre part.'],
      [],
    ],
  ] as const)('%s: is shown with work, estimate, who and when', async (_what, approval, parts, others) => {
    const { page, errors } = await open(() => undefined, withApproval(approval));
    await card(page).waitFor();
    const text = await card(page).innerText();
    for (const part of parts) expect(text).toContain(part);
    for (const part of others) expect(text).not.toContain(part);
    expect(await page.getByRole('button', { name: 'Demander l’accord du client' }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('is asked once, with trimmed work, the hours as a number and the revision looked at', async () => {
    const answer = held<ApprovalQuestionResult>();
    const { page, invoked } = await open(() => answer.promise);
    await start(page);
    await page.getByText('Vous confirmez ainsi que ce travail est facturable.').waitFor();
    await page.getByText('Le client lit ce texte tel quel dans le portail.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await work(page).fill('  Corriger les totaux. ');
    await hours(page).fill('2,5');
    await page.getByText('Estimation 2,5 h').waitFor();
    await send(page).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await until(() => questions(invoked).length > 0);
    answer.release({ kind: 'asked', view: withApproval() });
    await page.getByText('La demande d’accord est envoyée au client.').waitFor();
    await card(page).getByText('En attente du client').waitFor();
    expect(await work(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('est envoyée au client');
    expect(questions(invoked)).toEqual([
      { locale: 'fr-FR', work: 'Corriger les totaux.', hours: 2.5, revision: '2026-03-02T08:15:00.000Z' },
    ]);
  });

  test('without an estimate names none', async () => {
    const { page, invoked } = await open(() => ({ kind: 'asked', view: withApproval() }));
    await start(page);
    await work(page).fill('Corriger les totaux.');
    await send(page).press('Enter');
    await page.getByText('La demande d’accord est envoyée au client.').waitFor();
    expect(questions(invoked)).toEqual([
      { locale: 'fr-FR', work: 'Corriger les totaux.', revision: '2026-03-02T08:15:00.000Z' },
    ]);
  });

  test('needs work of 1 to 1000 characters and hours that can be, before anything is sent', async () => {
    const { page, invoked } = await open(() => undefined);
    await start(page);
    await work(page).fill('  ');
    await send(page).click();
    await page.getByText('Veuillez décrire le travail.').waitFor();
    await work(page).fill('x'.repeat(1001));
    await page.getByText('1 caractère en trop').waitFor();
    await send(page).click();
    await work(page).fill('Corriger.');
    await hours(page).fill('deux');
    await send(page).click();
    await page.getByText('Veuillez indiquer un nombre de 0,25 à 10').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await violations(page)).toEqual([]);
    expect(questions(invoked)).toEqual([]);
  });

  test('asked too late keeps what was typed, says what changed and names the new revision next', async () => {
    const changed: AgentView = {
      ...askable(),
      decision: { ...decision(), decidedAt: '2026-03-02T08:59:00.000Z', state: 'Corrigée' },
    };
    let calls = 0;
    const { page, invoked } = await open(() => {
      calls += 1;
      return calls === 1
        ? { kind: 'changed-meanwhile', view: changed }
        : { kind: 'asked', view: withApproval() };
    });
    await start(page);
    await work(page).fill('Corriger les totaux.');
    await hours(page).fill('3');
    await send(page).click();
    await page.getByText('Rien n’a été envoyé.').waitFor();
    expect(await page.locator('dl.differences ins').allInnerTexts()).toEqual(['Corrigée']);
    expect(await work(page).inputValue()).toBe('Corriger les totaux.');
    expect(await hours(page).inputValue()).toBe('3');
    await send(page).click();
    await page.getByText('La demande d’accord est envoyée au client.').waitFor();
    expect(questions(invoked).map((payload) => (payload as { revision: string }).revision)).toEqual([
      '2026-03-02T08:15:00.000Z',
      '2026-03-02T08:59:00.000Z',
    ]);
  });

  test('when there is nothing left to ask keeps the text to be copied, and cannot be sent', async () => {
    const { page } = await open(() => ({ kind: 'changed-meanwhile', view: withApproval() }));
    await start(page);
    await work(page).fill('Corriger les totaux.');
    await send(page).click();
    await page.getByText('Il n’y a plus rien à faire accepter').waitFor();
    expect(await page.locator('dl.differences').innerText()).toMatch(
      /Accord du client[^]*aucun[^]*En attente du client/,
    );
    expect(await work(page).inputValue()).toBe('Corriger les totaux.');
    expect(await send(page).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await work(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Demander l’accord du client' }).count()).toBe(0);
  });

  test('that the platform has not come to yet closes the form and says so', async () => {
    const { page } = await open(() => ({ kind: 'pending', message: 'Votre demande a été transmise.' }));
    await start(page);
    await work(page).fill('Corriger les totaux.');
    await send(page).click();
    await page.getByText('Votre demande a été transmise.').waitFor();
    expect(await work(page).count()).toBe(0);
  });

  test.each([
    ['is refused', () => ({ kind: 'refused', message: 'Réservé aux agents.' }), 'Réservé aux agents.'],
    [
      'fails',
      () => {
        throw new Error('down');
      },
      'La demande n’a pas pu être envoyée.',
    ],
  ])('that %s says so and keeps what was typed', async (_, askApproval, message) => {
    const { page } = await open(askApproval);
    await start(page);
    await work(page).fill('Corriger les totaux.');
    await hours(page).fill('1.5');
    await send(page).click();
    await page.getByText(message).waitFor();
    expect(await work(page).inputValue()).toBe('Corriger les totaux.');
    expect(await hours(page).inputValue()).toBe('1.5');
  });

  test('is not offered to who may not correct', async () => {
    const { page } = await open(() => undefined, { ...askable(), canCorrect: false });
    await page.getByText('Seuls les agents de ce projet').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    [' 12 ', 12],
    ['0,25', 0.25],
    ['10’000', 10_000],
    ["1'500", 1500],
    ['1\u202f500', 1500],
    ['', undefined],
    ['  ', undefined],
    ['0,2', 'invalid'],
    ['10000,5', 'invalid'],
    ['-1', 'invalid'],
    ['2h', 'invalid'],
    ['1,000.5', 'invalid'],
    ['1e3', 'invalid'],
    ['Infinity', 'invalid'],
    [',', 'invalid'],
  ])('hours typed as “%s” are %s', (typed, expected) => {
    expect(hoursOf(typed)).toBe(expected);
  });

  test.each([
    ['light', 'fr-FR', 'Demander l’accord du client'],
    ['dark', 'de-DE', 'Einverständnis des Kunden einholen'],
    ['dark', 'it-IT', 'Chiedi l’accordo del cliente'],
  ] as const)('axe finds nothing in the %s theme (%s), in a narrow column', async (theme, locale, name) => {
    const contested = {
      ...asked(),
      state: 'contested' as const,
      stateTone: 'attention' as const,
      work: HOSTILE,
    };
    const long = 'x'.repeat(300);
    const view: AgentView = {
      ...objected(),
      canAskApproval: true,
      decision: {
        ...objected().decision!,
        objection: { at: '2026-03-02T08:40:00.000Z', by: HOSTILE, text: long },
        approval: { ...contested, answer: { at: 'x', by: HOSTILE, comment: long } },
      },
    };
    const { page, errors } = await open(() => undefined, view, { theme, locale, width: 320 });
    await page.getByRole('button', { name }).click();
    await page.locator('textarea').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
  });
});

test('hostile text stays text', async () => {
  const hostile: AgentView = {
    ...agentView(),
    decision: {
      ...decision(),
      evidence: [{ source: HOSTILE, statement: HOSTILE, quote: HOSTILE, against: false }],
      contract: HOSTILE,
      history: [{ at: 'not a date', by: HOSTILE, what: HOSTILE, reason: HOSTILE }],
    },
  };
  const { page, errors } = await screens.open(show(hostile));
  await page.getByText(HOSTILE, { exact: true }).first().waitFor();
  expect(await page.locator('mark').innerText()).toBe(HOSTILE);
  expect(
    await page.evaluate(() => 'harmed' in globalThis || document.querySelector('main img') !== null),
  ).toBe(false);
  expect(errors).toEqual([]);
});

test.each([
  ['light', 'fr-FR'],
  ['dark', 'de-DE'],
] as const)('axe finds nothing in the %s theme, in a narrow column', async (theme, locale) => {
  const { page, errors } = await screens.open({ ...show(agentView()), theme, locale, width: 320 });
  await page.locator('details.fold > summary').click();
  await page.getByRole('button', { name: /^(Corriger|Korrigieren)$/ }).click();
  await page.locator('textarea').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(errors).toEqual([]);
});
