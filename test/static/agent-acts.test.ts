import type { Page } from '@playwright/test';
import type { ActPreview, ActResult, AgentAct, AgentView } from '../../src/bridge/views';
import { hoursOf } from '../../static/ui/acts/hours';
import { actPreview, agentView, decision, explained, inEveryLanguage } from './fixtures';
import { held, overflows, ScreenBrowser, until, violations, type Opened, type Opening } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('agent');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const REVISION = '2026-03-02T08:15:00.000Z';
const ALL: AgentView['acts'] = [
  'confirmation',
  'correction',
  'adjustment',
  'approval-question',
  'escalation',
  'rnd',
  'defect',
  'patch',
  'client-question',
  'split',
];

type Decision = NonNullable<AgentView['decision']>;

const viewOf = (changed: Partial<Decision> = {}, more: Partial<AgentView> = {}): AgentView => ({
  ...agentView(),
  acts: ALL,
  ...more,
  decision: {
    ...decision(),
    question: {
      id: 'own-act',
      forClient: { locale: 'de', text: 'Haben Sie etwas geändert?', answers: ['Ja', 'Nein'] },
      forAgent: { locale: 'fr', text: 'Avez-vous modifié quelque chose ?', answers: ['Oui', 'Non'] },
    },
    ...changed,
  },
});
const later = (changed: Partial<Decision> = {}, more: Partial<AgentView> = {}) =>
  viewOf({ decidedAt: '2026-03-02T09:00:00.000Z', ...changed }, more);
const done = (view = later()): ActResult => ({ kind: 'done', view });

type Answers = {
  preview?: (payload: { act: AgentAct }) => ActPreview | Promise<ActPreview>;
  act?: (payload: { act: AgentAct }) => ActResult | Promise<ActResult>;
};
const open = (
  { preview = () => actPreview(), act = () => done() }: Answers = {},
  view = viewOf(),
  opening: Partial<Opening> = {},
) => screens.open({ resolver: { read: () => ({ kind: 'ok', view }), preview, act }, ...opening });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'Aperçu' });
const look = (page: Page) => button(page, 'Aperçu').press('Enter');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const sent = ({ invoked }: Opened, functionKey: 'act' | 'preview' = 'act') =>
  invoked
    .filter((call) => call.functionKey === functionKey)
    .map(({ payload }) => (payload as { act: AgentAct }).act);

async function begin(page: Page, name: string): Promise<void> {
  if (
    ['Transmettre au niveau 2', 'Transmettre à la R&D', 'Défaut confirmé', 'Correctif livré'].includes(name)
  )
    await page.getByText('Niveau 2 et R&D').press('Enter');
  await button(page, name).press('Enter');
}

/** Opens the correction and fills it in. */
async function fillCorrection(page: Page, reason = 'Défaut confirmé.'): Promise<void> {
  await begin(page, 'Corriger');
  await page.getByLabel('Nature de la demande').selectOption({ label: 'Défaut du produit' });
  await page.getByLabel('Motif de la correction').fill(reason);
}

interface Row {
  name: string;
  fill: (page: Page) => Promise<void>;
  /** There is nothing that has to be filled in: what it comes to is shown at once. */
  isAtOnce?: boolean;
  send: string;
  done: string;
  act: AgentAct;
}

const rows: Row[] = [
  {
    name: 'Confirmer',
    fill: () => Promise.resolve(),
    isAtOnce: true,
    send: 'Confirmer',
    done: 'Qualification confirmée.',
    act: { kind: 'confirmation', revision: REVISION },
  },
  {
    name: 'Corriger',
    fill: async (page) => {
      await page.getByLabel('Nature de la demande').selectOption('product_defect');
      await page.getByText('Conséquence : Niveau 1 et R&D, couvert').waitFor();
      await page.getByLabel('Motif de la correction').fill('  Défaut confirmé. ');
    },
    send: 'Enregistrer la correction',
    done: 'La correction est enregistrée.',
    act: {
      kind: 'correction',
      category: 'product_defect',
      reason: 'Défaut confirmé.',
      revision: REVISION,
    },
  },
  {
    name: 'Fixer à part',
    fill: async (page) => {
      await page.getByLabel('Couverture', { exact: true }).selectOption({ label: 'Hors maintenance' });
      await page.getByLabel('Facturation', { exact: true }).selectOption({ label: 'Non facturée' });
      await page.getByLabel('Motif', { exact: true }).selectOption({ label: 'Geste commercial' });
      await page.getByLabel('Note pour les agents').fill('Vu avec la direction.');
    },
    send: 'Enregistrer',
    done: 'Ce que vous avez fixé est enregistré.',
    act: {
      kind: 'adjustment',
      revision: REVISION,
      coverage: 'out',
      billing: 'not-billed',
      code: 'goodwill',
      reason: 'Vu avec la direction.',
    },
  },
  {
    name: 'Demander l’accord du client',
    fill: async (page) => {
      await page.getByText('Vous confirmez ainsi que ce travail est facturable.').waitFor();
      await page.getByLabel('Travail proposé').fill(' Corriger les totaux. ');
      await page.getByLabel('Estimation en heures').fill('2,5');
      await page.getByText('Estimation 2,5 h').waitFor();
    },
    send: 'Envoyer au client',
    done: 'La demande d’accord est envoyée au client.',
    act: { kind: 'approval-question', work: 'Corriger les totaux.', hours: 2.5, revision: REVISION },
  },
  {
    name: 'Transmettre au niveau 2',
    fill: (page) => page.getByLabel('Motif').fill('Paramétrage avancé.'),
    send: 'Transmettre',
    done: 'La demande est transmise au niveau 2.',
    act: { kind: 'escalation', reason: 'Paramétrage avancé.', revision: REVISION },
  },
  {
    name: 'Transmettre à la R&D',
    fill: () => Promise.resolve(),
    isAtOnce: true,
    send: 'Transmettre',
    done: 'La demande est transmise à la R&D.',
    act: { kind: 'rnd', revision: REVISION },
  },
  {
    name: 'Défaut confirmé',
    fill: (page) => page.getByLabel('Note pour les agents').fill('Reproduit.'),
    isAtOnce: true,
    send: 'Enregistrer le défaut',
    done: 'Le défaut est confirmé.',
    act: { kind: 'defect', revision: REVISION, reason: 'Reproduit.' },
  },
  {
    name: 'Correctif livré',
    fill: (page) => page.getByLabel('Version qui contient le correctif').fill(' 12.4.1 '),
    send: 'Annoncer le correctif',
    done: 'Le correctif est annoncé au client.',
    act: { kind: 'patch', version: '12.4.1', revision: REVISION },
  },
  {
    name: 'Poser la question au client',
    fill: async (page) => {
      await page.getByText('Haben Sie etwas geändert?').waitFor();
      await page.getByText('Avez-vous modifié quelque chose').last().waitFor();
    },
    isAtOnce: true,
    send: 'Poser la question',
    done: 'La question est posée au client.',
    act: { kind: 'client-question', question: 'own-act', revision: REVISION },
  },
  {
    name: 'Séparer',
    fill: async (page) => {
      const summary = page.getByLabel('Résumé de la nouvelle demande');
      expect(await summary.inputValue()).toBe('Formation au rapport de marge');
      await summary.fill('Formation de deux heures');
    },
    send: 'Créer la demande',
    done: 'La demande est séparée.',
    act: {
      kind: 'split',
      category: 'training_information',
      summary: 'Formation de deux heures',
      description: 'Le client demande aussi : « une formation serait utile ».',
      revision: REVISION,
    },
  },
];

describe('an act', () => {
  test.each(rows)(
    '$name: by keyboard, looked at, then sent; the focus goes to what came of it',
    async (row) => {
      const opened = await open();
      const { page, errors } = opened;
      await begin(page, row.name);
      const isField = await page.evaluate(() =>
        document.activeElement?.matches('input, select, textarea, h2, h3'),
      );
      expect(isField).toBe(true);
      await row.fill(page);
      if (!row.isAtOnce) await look(page);
      await preview(page).locator('del').waitFor();
      expect(sent(opened)).toEqual([]);
      const { reason: _reason, ...essence } = { reason: undefined, ...row.act };
      expect(sent(opened, 'preview')).toEqual([row.isAtOnce ? essence : row.act]);
      await button(page, row.send).press('Enter');
      await page.getByText(row.done).waitFor();
      expect(sent(opened)).toEqual([row.act]);
      expect(await focused(page)).toBe(row.done);
      expect(await preview(page).count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  test('shows what would change, the client’s text in every language and the public comment', async () => {
    const { page } = await open({
      preview: () => ({
        ...actPreview(),
        clientSees: inEveryLanguage(explained()),
        clientLocale: 'de',
        comment: ['Guten Tag', 'Wir haben Ihre Anfrage geprüft.'],
      }),
    });
    await fillCorrection(page);
    await look(page);
    const shown = preview(page);
    await shown.getByText('Guten Tag').waitFor();
    expect(await focused(page)).toBe('Aperçu');
    expect(await shown.locator('del').allInnerTexts()).toEqual(['Hors maintenance']);
    expect(await shown.locator('ins').allInnerTexts()).toEqual(['Couvert']);
    await shown.getByText('C’est nouveau pour lui.').waitFor();
    await shown.getByRole('heading', { name: '(DE)' }).waitFor();
    await shown.getByLabel('Langue du texte').selectOption('en');
    await shown.getByRole('heading', { name: '(EN)' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('that is no news says so in a line, with the text at hand', async () => {
    const { page } = await open({ preview: () => ({ ...actPreview(), changes: [], isNewsToClient: false }) });
    await begin(page, 'Confirmer');
    const shown = preview(page);
    await shown.getByText('La qualification reste la même.').waitFor();
    await shown.getByText('Rien ne change dans ce qu’il lit.').waitFor();
    expect(await shown.innerText()).toMatch(/Le client lira\s: Niveau 2, Consulting\s· Couverte\s· /);
    expect(await shown.getByLabel('Langue du texte').isVisible()).toBe(false);
    await shown.getByText('Texte complet pour le client').press('Enter');
    await shown.getByLabel('Langue du texte').waitFor();
  });

  test('that changes after it was looked at is looked at again; a reason may change', async () => {
    const opened = await open();
    const { page } = opened;
    await fillCorrection(page);
    await look(page);
    await preview(page).waitFor();
    await page.getByLabel('Motif de la correction').fill('Un autre motif.');
    await button(page, 'Enregistrer la correction').waitFor();
    await page.getByLabel('Nature de la demande').selectOption('feature_request');
    await preview(page).waitFor({ state: 'detached' });
    await look(page);
    await button(page, 'Enregistrer la correction').press('Enter');
    await page.getByText('La correction est enregistrée.').waitFor();
    expect(sent(opened, 'preview')).toHaveLength(2);
    expect(sent(opened)).toEqual([
      { kind: 'correction', category: 'feature_request', reason: 'Un autre motif.', revision: REVISION },
    ]);
  });

  test('is sent once, however often the button is pressed', async () => {
    const answer = held<ActResult>();
    const opened = await open({ act: () => answer.promise });
    const { page } = opened;
    await begin(page, 'Confirmer');
    await preview(page).waitFor();
    await button(page, 'Confirmer').evaluate((element: HTMLButtonElement) => {
      element.click();
      element.click();
    });
    await until(() => sent(opened).length > 0);
    answer.release(done());
    await page.getByText('Qualification confirmée.').waitFor();
    expect(sent(opened)).toHaveLength(1);
  });

  test('put aside with Escape keeps what was typed; cancelled, it begins anew', async () => {
    const { page } = await open();
    await fillCorrection(page);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Corriger');
    await begin(page, 'Confirmer');
    await page.keyboard.press('Escape');
    await begin(page, 'Corriger');
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
    expect(await page.getByLabel('Nature de la demande').inputValue()).toBe('product_defect');
    await button(page, 'Annuler').press('Enter');
    expect(await focused(page)).toBe('Corriger');
    await begin(page, 'Corriger');
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('');
  });
});

describe('an act that is not done', () => {
  const changed = later({ coverage: 'Couvert' });

  test.each([
    ['looked at', { preview: () => ({ kind: 'changed-meanwhile', view: changed }) as const }],
    ['sent', { act: () => ({ kind: 'changed-meanwhile', view: changed }) as const }],
  ])(
    'because it comes too late, %s: what was typed stays, what changed is shown, and it goes on from there',
    async (when, answers) => {
      let calls = 0;
      const key = when === 'sent' ? 'act' : 'preview';
      const first = answers as Answers;
      const opened = await open({
        [key]: (payload: { act: AgentAct }) => {
          calls += 1;
          if (calls === 1) return first[key]!(payload);
          return key === 'act' ? done() : actPreview();
        },
      });
      const { page } = opened;
      await fillCorrection(page);
      await look(page);
      if (when === 'sent') await button(page, 'Enregistrer la correction').press('Enter');
      await page.getByText('La qualification a changé entre-temps').waitFor();
      expect(await page.locator('dl.differences del').allInnerTexts()).toEqual(['Hors maintenance']);
      expect(await page.locator('dl.differences ins').allInnerTexts()).toEqual(['Couvert']);
      expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
      expect(await violations(page)).toEqual([]);
      // It is looked at anew on the new decision.
      await look(page);
      await button(page, 'Enregistrer la correction').press('Enter');
      await page.getByText('La correction est enregistrée.').waitFor();
      expect(sent(opened).at(-1)?.revision).toBe(changed.decision!.decidedAt);
    },
  );

  test.each<[string, Answers, string]>([
    [
      'refused when it is looked at',
      { preview: () => ({ kind: 'refused', message: 'Trop tard.' }) },
      'Trop tard.',
    ],
    ['refused when it is sent', { act: () => ({ kind: 'refused', message: 'Archivé.' }) }, 'Archivé.'],
    [
      'without an answer when it is looked at',
      {
        preview: () => {
          throw new Error('down');
        },
      },
      'L’aperçu n’a pas pu être préparé.',
    ],
    [
      'without an answer when it is sent',
      {
        act: () => {
          throw new Error('down');
        },
      },
      'L’action n’a pas pu être enregistrée.',
    ],
  ])('%s says so and keeps what was typed', async (_, answers, message) => {
    const { page } = await open(answers);
    await fillCorrection(page);
    await look(page);
    if (answers.act !== undefined) await button(page, 'Enregistrer la correction').press('Enter');
    await page.getByText(message).waitFor();
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
    expect(await page.getByLabel('Nature de la demande').inputValue()).toBe('product_defect');
  });

  test('yet closes its form and says so', async () => {
    const { page } = await open({
      act: () => ({ kind: 'pending', message: 'Votre action a été transmise.' }),
    });
    await fillCorrection(page);
    await look(page);
    await button(page, 'Enregistrer la correction').press('Enter');
    await page.getByText('Votre action a été transmise.').waitFor();
    expect(await page.getByLabel('Motif de la correction').count()).toBe(0);
    expect(await focused(page)).toBe('Votre action a été transmise.');
  });

  test.each([
    ['Demander l’accord du client', 'Travail proposé', 'Corriger les totaux.'],
    ['Séparer', 'Résumé de la nouvelle demande', 'Formation de deux heures'],
  ])(
    'because there is nothing left to do (%s) keeps the text to be copied, and cannot be sent',
    async (name, label, text) => {
      const { question: _settled, ...plain } = later({ otherRequests: [] }).decision!;
      const gone: AgentView = { ...later(), decision: plain, acts: ['correction'] };
      const { page } = await open({ preview: () => ({ kind: 'changed-meanwhile', view: gone }) });
      await begin(page, name);
      await page.getByLabel(label).fill(text);
      await look(page);
      await page.getByText('Cette action n’a plus d’objet').waitFor();
      expect(await page.getByLabel(label).inputValue()).toBe(text);
      expect(await button(page, 'Aperçu').isDisabled()).toBe(true);
      await button(page, 'Annuler').click();
      await page.getByLabel(label).waitFor({ state: 'detached' });
      expect(await button(page, name).count()).toBe(0);
    },
  );
});

describe('what is missing', () => {
  test('is said before anything is asked of the app, and the focus goes there', async () => {
    const opened = await open();
    const { page } = opened;
    await begin(page, 'Corriger');
    await page.getByLabel('Motif de la correction').fill('   ');
    await look(page);
    await page.getByText('Veuillez indiquer le motif.').waitFor();
    await page.getByLabel('Motif de la correction').fill('x'.repeat(501));
    await page.getByText('1 caractère en trop').waitFor();
    await look(page);
    await page.getByLabel('Motif de la correction').fill('x'.repeat(499));
    await page.getByText('1 caractère restant').waitFor();
    await page.keyboard.press('Escape');

    await begin(page, 'Fixer à part');
    await look(page);
    await page.getByText('Veuillez changer au moins une valeur.').waitFor();
    await page.getByLabel('Couverture', { exact: true }).selectOption('covered');
    await page.getByText('n’est pas facturé.').waitFor();
    expect(await page.getByLabel('Facturation', { exact: true }).count()).toBe(0);
    await look(page);
    await page.getByText('Veuillez choisir un motif.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await begin(page, 'Demander l’accord du client');
    await look(page);
    await page.getByText('Veuillez décrire le travail.').waitFor();
    await page.getByLabel('Travail proposé').fill('Corriger.');
    await page.getByLabel('Estimation en heures').fill('deux');
    await look(page);
    await page.getByText('Veuillez indiquer un nombre de 0,25 à 10').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');

    await begin(page, 'Correctif livré');
    await look(page);
    await page.getByText('Veuillez indiquer la version').waitFor();
    expect(sent(opened, 'preview')).toEqual([]);
    expect(sent(opened)).toEqual([]);
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
});

test('who may not bill adjusts the level alone', async () => {
  const opened = await open({}, viewOf({}, { mayBill: false }));
  const { page } = opened;
  await begin(page, 'Fixer à part le niveau');
  expect(await page.getByLabel('Couverture', { exact: true }).count()).toBe(0);
  expect(await page.getByLabel('Facturation', { exact: true }).count()).toBe(0);
  await page.getByLabel('Prise en charge').selectOption('1');
  await page.getByLabel('Motif', { exact: true }).selectOption('agreement');
  await look(page);
  await button(page, 'Enregistrer').press('Enter');
  await page.getByText('Ce que vous avez fixé est enregistré.').waitFor();
  expect(sent(opened)).toEqual([{ kind: 'adjustment', revision: REVISION, level: 1, code: 'agreement' }]);
});

test('an objection that arrives leaves what was typed, and is gone once it is answered', async () => {
  const title = 'Le client n’a pas demandé cela';
  const objection = { at: '2026-03-02T08:40:00.000Z', by: 'Claire Rochat', text: 'Une formation.' };
  let calls = 0;
  const { page } = await open({
    act: () => {
      calls += 1;
      return calls === 1 ? { kind: 'changed-meanwhile', view: later({ objection }) } : done();
    },
  });
  await fillCorrection(page);
  await look(page);
  await button(page, 'Enregistrer la correction').press('Enter');
  await page.getByText(title).waitFor();
  expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Défaut confirmé.');
  await look(page);
  await button(page, 'Enregistrer la correction').press('Enter');
  await page.getByText('La correction est enregistrée.').waitFor();
  await page.getByText(title).waitFor({ state: 'detached' });
});

test.each([
  ['light', 'fr-FR', 300],
  ['dark', 'de-DE', 300],
  ['light', 'it-IT', 420],
  ['dark', 'en-GB', 1200],
] as const)(
  'axe finds nothing in an act with its preview in the %s theme (%s, %i pixels), and nothing is too wide',
  async (theme, locale, width) => {
    const { page, errors } = await open(
      { preview: () => ({ ...actPreview(), comment: ['x'.repeat(200)] }) },
      viewOf(),
      { theme, locale, width },
    );
    await page.locator('.act-group > button').nth(1).click();
    await page.locator('.act textarea').fill('x'.repeat(300));
    await page.locator('.act button[type="submit"]').click();
    await page.locator('.preview').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  },
);
