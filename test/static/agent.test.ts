import type { Page } from '@playwright/test';
import type { AgentView, SettlingQuestionView, Stretch } from '../../src/bridge/views';
import { likelyAct } from '../../static/ui/acts/likely-act';
import { folded, numbersOf } from '../../static/ui/marked-text';
import { agentView, decision, explained, HOSTILE, inEveryLanguage } from './fixtures';
import { overflows, ScreenBrowser, violations, type Opening } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('agent');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

type Decision = NonNullable<AgentView['decision']>;

const deciding = (changed: Partial<Decision>, more: Partial<AgentView> = {}): AgentView => ({
  ...agentView(),
  ...more,
  decision: { ...decision(), ...changed },
});
const open = (view: AgentView, opening: Partial<Opening> = {}) =>
  screens.open({ resolver: { read: () => ({ kind: 'ok', view }) }, ...opening });
const titled = (page: Page, title: string) => page.locator(`section:has(> h2:text-is("${title}"))`);
/** `innerText` of what is in sight, with the spaces of the languages as plain ones. */
const shown = async (page: Page) => (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');

test('shows the decision at a glance, then why', async () => {
  const { page, invoked, errors } = await open(agentView(), { width: 350 });
  await page.getByText('Erreur dans une personnalisation').first().waitFor();
  const text = await shown(page);
  for (const part of [
    'Niveau 2, Consulting',
    'Hors maintenance',
    'Peut être facturée',
    'Automatique',
    '87 %, élevée',
    'Niveau 2 : objets personnalisés',
    'Contrat M-2041',
    'Formation et information',
    'Politique d’assistance, version 3',
    'Anne Favre',
    'Le rapport est une personnalisation du client.',
  ]) {
    expect(text).toContain(part);
  }
  const reasons = titled(page, 'Indices');
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

test('is never certain, and tells what agents and R&D set apart from the category', async () => {
  const { page } = await open(
    deciding({
      confidence: 1,
      adjustment: { reason: 'Geste commercial', by: 'Anne Favre', at: '2026-03-02T09:00:00.000Z' },
      rndWork: { state: 'delivered', label: 'Patch livré', version: '12.4.1' },
    }),
  );
  await page.getByText('Geste commercial').waitFor();
  const text = await shown(page);
  expect(text).toContain('99 %, très élevée');
  expect(text).not.toContain('100 %');
  expect(text).toContain('Patch livré, 12.4.1');
  expect(text).toContain('Anne Favre, 2 mars 2026, 10:00');
});

describe('the request’s own text', () => {
  test('has its passages marked, told apart without colour, and leads to the reasons and back', async () => {
    const { page, errors } = await open(agentView(), { width: 320 });
    const section = titled(page, 'Texte de la demande');
    const marks = section.locator('mark');
    await marks.first().waitFor();
    expect(await marks.count()).toBe(2);
    expect(await marks.nth(0).innerText()).toContain('[indice pour 1]');
    expect(await marks.nth(1).innerText()).toContain('[indice contre 2]');
    expect(
      await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).borderBottomStyle)),
    ).toEqual(['solid', 'dashed']);
    await section.getByText('Trait plein').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await section.getByRole('button', { name: 'Indice 2' }).press('Enter');
    expect(await focused()).toContain('Parle pour un défaut du produit.');
    await titled(page, 'Indices').getByRole('button', { name: 'Indice 2' }).press('Enter');
    expect(await focused()).toBe('[indice contre 2] depuis la mise à jour');
    expect(errors).toEqual([]);
  });

  test('is folded to its marks when it is long, and unfolds', async () => {
    const long = Array.from({ length: 80 }, (_, at) => `mot${String(at)}`).join(' ');
    const [, passage] = decision().body;
    const { page } = await open(deciding({ body: [{ text: `${long} ` }, passage!, { text: ` ${long}` }] }));
    const body = page.locator('.request-text__body');
    await body.waitFor();
    expect(await body.innerText()).not.toContain('mot40');
    expect(await body.locator('mark').count()).toBe(1);
    const whole = page.getByRole('button', { name: 'Afficher tout le texte' });
    expect(await whole.getAttribute('aria-expanded')).toBe('false');
    await whole.press('Enter');
    expect(await body.innerText()).toContain('mot40');
    await page.getByRole('button', { name: 'Réduire le texte' }).press('Enter');
    expect(await body.innerText()).not.toContain('mot40');
  });

  const plain = (text: string): Stretch => ({ text });
  const marked = (text: string, evidence = 0): Stretch => ({ text, mark: { against: false, evidence } });
  const many = (words: number) => Array.from({ length: words }, () => 'facture').join(' ');

  test.each([
    ['is short', [plain(many(20)), marked('total')]],
    ['is all marked', [marked(many(100))]],
  ] as const)('is shown as it is when it %s', (_, text) => {
    expect(folded(text)).toBeUndefined();
  });

  test('without a mark keeps its beginning, and is cut between words', () => {
    const [kept, cut, ...rest] = folded([plain(many(200))])!;
    expect(cut).toEqual({ kind: 'cut' });
    expect(rest).toEqual([]);
    expect(kept?.kind === 'stretch' && kept.stretch.text).toMatch(/^(facture )+facture$/);
  });

  test('keeps every mark whole, with what stands around it', () => {
    const parts = folded([
      plain(`${many(60)} `),
      marked('un', 0),
      plain(` ${many(60)} `),
      marked('deux', 1),
    ])!;
    expect(
      parts.map((part) => (part.kind === 'cut' ? '…' : (part.stretch.mark?.evidence ?? 'texte'))),
    ).toEqual(['…', 'texte', 0, 'texte', '…', 'texte', 1]);
    for (const part of parts)
      if (part.kind === 'stretch') expect(part.stretch.text.trim()).toMatch(/^((facture ?)+|un|deux)$/);
  });

  test('numbers what is marked in it as the reasons are listed: those against it last', () => {
    const against = { source: '', statement: '', against: true };
    const speaking = { ...against, against: false };
    const numbers = numbersOf(
      [against, speaking, speaking, speaking],
      [marked('a', 0), marked('b', 3), marked('c', 1)],
    );
    expect([...numbers]).toEqual([
      [1, 1],
      [3, 2],
      [0, 3],
    ]);
  });
});

test('the client’s text unfolds on demand, first in the client’s language', async () => {
  const { page } = await open(deciding({ clientSees: inEveryLanguage(explained()), clientLocale: 'de' }));
  const fold = page.locator('details.fold');
  await page.getByText('Ce que lit le client').waitFor();
  expect(await fold.getByText('Un consultant prend contact').isVisible()).toBe(false);
  await page.getByText('Ce que lit le client').click();
  await fold.getByRole('heading', { name: 'Traitement de votre demande (DE)' }).waitFor();
  const language = fold.getByLabel('Langue du texte');
  expect(await language.locator('option').allInnerTexts()).toEqual([
    'Français',
    'Deutsch (langue de la demande)',
    'English',
    'Italiano',
  ]);
  await language.selectOption('it');
  await fold.getByRole('heading', { name: '(IT)' }).waitFor();
  expect(await fold.locator('.client-text__page').getAttribute('lang')).toBe('it');
});

test('what is split off leads to its request, or says that it is being made', async () => {
  const [other] = decision().otherRequests;
  const split = { at: '2026-03-02T09:00:00.000Z', by: 'Anne Favre' };
  const { page } = await open(
    deciding({
      otherRequests: [
        { ...other!, split: { ...split, key: 'SUP-77' } },
        { ...other!, category: 'feature_request', name: 'Nouvelle fonction', split },
      ],
    }),
  );
  const section = titled(page, 'Autres demandes dans le même texte');
  expect(await section.getByRole('link', { name: 'SUP-77' }).getAttribute('href')).toBe('/browse/SUP-77');
  await section.getByText('Séparée par Anne Favre').first().waitFor();
  await section.getByText('La nouvelle demande est en cours de création.').waitFor();
  expect(await section.getByRole('button').count()).toBe(0);
});

describe('a decision that waits for an agent', () => {
  const question = (): SettlingQuestionView => ({
    id: 'standard-or-customised',
    forClient: { locale: 'de', text: 'Betrifft es die Standardsoftware?', answers: ['Ja', 'Nein'] },
    forAgent: { locale: 'fr', text: 'Est-ce le logiciel standard ?', answers: ['Oui', 'Non'] },
  });
  const waiting = (changed: Partial<Decision> = {}): AgentView =>
    deciding(
      {
        confidence: 0.4,
        state: 'À vérifier',
        question: question(),
        runnerUp: 'Défaut du produit',
        ...changed,
      },
      { acts: ['confirmation', 'correction', 'client-question'] },
    );

  test('shows what else it may be, and offers the question that would settle it', async () => {
    const { page, errors } = await open(waiting());
    const section = titled(page, 'Ce qui permettrait de décider');
    await section.getByText('Est-ce le logiciel standard').waitFor();
    expect(await section.innerText()).toMatch(/Autre possibilité\s: Défaut du produit\./);
    await section.getByRole('button', { name: 'Poser la question au client' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('whose question was put says who asked what, and when', async () => {
    const asked = { at: '2026-03-02T09:00:00.000Z', by: 'Anne Favre', text: 'Est-ce le logiciel standard ?' };
    const { question: _question, ...rest } = waiting({ asked }).decision!;
    const { page } = await open({ ...waiting(), decision: rest, acts: ['confirmation'] });
    const section = titled(page, 'Ce qui permettrait de décider');
    await section.getByText('Question posée au client par Anne Favre, 2 mars 2026').waitFor();
    await section.getByText('Est-ce le logiciel standard').waitFor();
    expect(await section.getByRole('button').count()).toBe(0);
  });

  test('a decision that is made has nothing to settle', async () => {
    const { page } = await open(agentView());
    await page.getByText('Contrat M-2041').waitFor();
    expect(await page.getByText('Ce qui permettrait de décider').count()).toBe(0);
    expect(await page.locator('.settling').isVisible()).toBe(false);
  });
});

test.each([
  ['is confirmed, as a rule', {}, 'confirmation'],
  ['is corrected when its client objects', { objection: { at: '', by: '', text: '' } }, 'correction'],
  [
    'is adjusted when its charge is contested',
    {
      approval: {
        state: 'contested',
        stateLabel: '',
        stateTone: 'attention',
        askedAt: '',
        askedBy: '',
        work: '',
      },
    },
    'adjustment',
  ],
  ['that R&D has is a defect', { rndWork: { state: 'handed', label: '' } }, 'defect'],
  ['whose defect is confirmed gets a patch', { rndWork: { state: 'confirmed', label: '' } }, 'patch'],
] as const)('the likely next act: what %s', (_, changed, act) => {
  const all = ['confirmation', 'correction', 'adjustment', 'defect', 'patch', 'approval-question'] as const;
  expect(likelyAct({ ...decision(), ...changed }, all)).toBe(act);
});

test('the likely next act of what an agent has settled is the approval, and nothing where nothing is allowed', () => {
  expect(likelyAct(decision(), ['correction', 'approval-question'])).toBe('approval-question');
  expect(likelyAct(decision(), ['correction'])).toBeUndefined();
  expect(likelyAct(decision(), [])).toBeUndefined();
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

test.each([
  ['mayNot', 'Seuls les agents de ce projet peuvent corriger.'],
  ['notHere', 'Palier ne qualifie pas les demandes de ce projet.'],
] as const)('who can do nothing reads why (%s), and gets no button', async (reason, message) => {
  const { page } = await open({ ...agentView(), acts: [], [reason]: message });
  await page.getByText(message).waitFor();
  const buttons = page.getByRole('button').filter({ hasNotText: /^\d$/ });
  expect(await buttons.count()).toBe(0);
});

test('who may not bill reads so, and keeps the acts that are not about money', async () => {
  const { page } = await open({
    ...agentView(),
    acts: ['confirmation', 'adjustment'],
    mayBill: false,
    mayNot: 'La facturation est réservée à un groupe.',
  });
  await page.getByText('La facturation est réservée à un groupe.').waitFor();
  await page.getByRole('button', { name: 'Confirmer' }).waitFor();
  await page.getByRole('button', { name: 'Fixer à part le niveau' }).waitFor();
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

test('an objection stands before everything else, in the client’s words, with its answers beside it', async () => {
  const title = 'Le client n’a pas demandé cela';
  const objection = {
    at: '2026-03-02T08:40:00.000Z',
    by: 'Claire Rochat',
    text: 'Je demande une formation.\nPas une correction.',
  };
  const { page, errors } = await open(deciding({ objection }), { width: 350 });
  await page.getByText(title).waitFor();
  const text = await shown(page);
  const places = [title, 'Je demande une formation.', 'Claire Rochat', 'Confirmer', 'Corriger', 'Confiance'];
  const found = places.map((part) => text.indexOf(part));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((one, other) => one - other));
  expect(text).toContain('D’ici là, rien ne change pour la couverture ni la facturation.');
  expect(errors).toEqual([]);
});

test.each([
  [
    'asked',
    { state: 'asked', stateLabel: 'En attente du client' },
    ['En attente du client', 'Corriger les totaux', '2,5 h', 'Demandé par Anne Favre'],
    ['Réponse de'],
  ],
  [
    'contested, with the client’s words',
    {
      state: 'contested',
      stateLabel: 'Contesté',
      answer: { at: '2026-03-03T07:00:00.000Z', by: 'Claire Rochat', comment: 'C’est votre erreur.' },
    },
    ['Contesté', 'Réponse de Claire Rochat, 3 mars 2026', 'C’est votre erreur.'],
    [],
  ],
] as const)('the client’s approval, %s: work, estimate, who and when', async (_, changed, parts, others) => {
  const { page } = await open(
    deciding({
      approval: {
        stateTone: 'neutral',
        askedAt: '2026-03-02T09:00:00.000Z',
        askedBy: 'Anne Favre',
        work: 'Corriger les totaux du rapport de marge.',
        hours: 2.5,
        ...changed,
      },
    }),
  );
  const card = page.getByRole('region', { name: 'Accord du client', exact: true });
  await card.waitFor();
  const text = await card.innerText();
  for (const part of parts) expect(text).toContain(part);
  for (const part of others) expect(text).not.toContain(part);
});

test('hostile text stays text', async () => {
  const { page, errors } = await open(
    deciding({
      evidence: [{ source: HOSTILE, statement: HOSTILE, quote: HOSTILE, against: false }],
      title: [{ text: HOSTILE, mark: { against: false, evidence: 0 } }],
      body: [{ text: HOSTILE }],
      contract: HOSTILE,
      history: [{ at: 'not a date', by: HOSTILE, what: HOSTILE, reason: HOSTILE }],
    }),
  );
  await page.getByText(HOSTILE, { exact: true }).first().waitFor();
  expect(await page.locator('blockquote mark').innerText()).toBe(HOSTILE);
  expect(
    await page.evaluate(() => 'harmed' in globalThis || document.querySelector('main img') !== null),
  ).toBe(false);
  expect(errors).toEqual([]);
});

test.each([
  ['light', 'fr-FR', 300],
  ['dark', 'de-DE', 300],
  ['light', 'en-GB', 1200],
  ['dark', 'it-IT', 420],
] as const)(
  'axe finds nothing in the %s theme (%s, %i pixels), and nothing is too wide',
  async (theme, locale, width) => {
    const long = 'x'.repeat(300);
    const view = deciding(
      {
        objection: { at: '2026-03-02T08:40:00.000Z', by: HOSTILE, text: long },
        approval: {
          state: 'contested',
          stateLabel: 'Contesté',
          stateTone: 'attention',
          askedAt: 'x',
          askedBy: HOSTILE,
          work: HOSTILE,
          answer: { at: 'x', by: HOSTILE, comment: long },
        },
        asked: { at: 'x', by: HOSTILE, text: long },
        rndWork: { state: 'confirmed', label: 'Défaut confirmé' },
        runnerUp: 'Défaut du produit',
      },
      { mayNot: long },
    );
    const { page, errors } = await open(view, { theme, locale, width });
    await page.locator('details.fold > summary').click();
    await page.locator('.act-group__more > summary').click();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
  },
);
