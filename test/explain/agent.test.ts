import * as v from 'valibot';
import type { Classification } from '../../src/classify/classification';
import type { Decision } from '../../src/decide/decision';
import { adminWords, explainToClient, explainTrial, message } from '../../src/explain';
import type { MessageKey } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policySchema } from '../../src/policy/policy';
import { TEXTS } from '../../src/policy/texts';
import { CATEGORY_IDS, CLAUSE_IDS, LOCALES } from '../../src/policy/vocabulary';
import { decisionOf, toAgent } from './decisions';

const weighed: Decision['because'] = [
  {
    kind: 'passage',
    category: 'feature_request',
    weight: 2,
    passage: { field: 'body', start: 10, end: 29, text: 'ajouter une colonne' },
  },
  {
    kind: 'passage',
    category: 'feature_request',
    weight: -0.5,
    passage: { field: 'title', start: 0, end: 6, text: 'Erreur' },
  },
  {
    kind: 'request-type',
    category: 'customisation_error',
    weight: 1,
    requestType: 'Signaler {name} $& un problème',
  },
  { kind: 'answer', category: 'training_information', weight: -0.5, question: 'about', answer: 'change' },
  { kind: 'contract', situation: 'not-managed' },
];

function read(decision: Decision | undefined, locale: 'fr' | 'de' | 'en' | 'it' = 'fr') {
  return toAgent(decision, {
    locale,
  });
}

describe('evidence', () => {
  const evidence = read(decisionOf('feature_request', { because: weighed })).decision!.evidence;

  test('a passage is quoted, says where it stands and what it speaks for', () => {
    expect(evidence[0]).toEqual({
      source: 'Passage du texte',
      statement: 'Parle pour\u00a0: Ajout d’une fonctionnalité.',
      quote: 'ajouter une colonne',
      share: 0.5,
      against: false,
    });
    expect(evidence[1]).toMatchObject({
      source: 'Passage du titre',
      statement: 'Parle contre\u00a0: Ajout d’une fonctionnalité.',
      against: true,
    });
  });

  test('a request type is named as the desk named it, whatever it holds', () => {
    expect(evidence[2]).toEqual({
      source: 'Type de demande',
      statement:
        '«\u00a0Signaler {name} $& un problème\u00a0». Parle pour\u00a0: Erreur ou modification d’une personnalisation.',
      share: 0.25,
      against: true,
    });
  });

  test('an answer is given in the words of the form; what speaks against another category is not against this one', () => {
    expect(evidence[3]).toEqual({
      source: 'Réponse à la création',
      statement: `De quoi s’agit-il\u00a0? «\u00a0${TEXTS.fr.create.questions.about.options.change}\u00a0». Parle contre\u00a0: Formation ou information.`,
      share: 0.125,
      against: false,
    });
  });

  test('the shares of what was weighed add up to one; a plain fact has none and no quote', () => {
    const shares = evidence.flatMap(({ share }) => (share === undefined ? [] : [share]));
    expect(shares).toEqual([0.5, 0.125, 0.25, 0.125]);
    expect(evidence[4]).toEqual({
      source: 'Contrat de maintenance',
      statement: 'Aucun contrat n’est enregistré\u00a0; la maintenance est supposée active.',
      against: false,
    });
  });

  test('a rule is named with what it does; one that always decides takes no share of the weights', () => {
    const rule = { kind: 'rule', category: 'feature_request', rule: { id: 'r1', name: 'Offre' } } as const;
    const because: Decision['because'] = [
      {
        ...rule,
        weight: 4.6,
        effect: 'always',
        passage: { field: 'title', start: 0, end: 5, text: 'SOW-1' },
      },
      { ...rule, weight: 2, effect: 'leaning' },
      ...weighed.slice(0, 1),
    ];
    const views = read(decisionOf('feature_request', { because }), 'en').decision!.evidence;
    expect(views.slice(0, 2)).toEqual([
      {
        source: 'Rule of this site',
        statement: `‘Offre’. The request is always taken for: ${TEXTS.en.categoryNames.feature_request}.`,
        quote: 'SOW-1',
        against: false,
      },
      {
        source: 'Rule of this site',
        statement: `‘Offre’. Leans towards: ${TEXTS.en.categoryNames.feature_request}.`,
        share: 0.5,
        against: false,
      },
    ]);
    expect(views[2]!.share).toBe(0.5);
  });

  test('an object of the client is named, with the words that named it', () => {
    const because: Decision['because'] = [
      {
        kind: 'customisation',
        category: 'product_defect',
        weight: -1,
        name: 'Marge brute',
        passage: { field: 'body', start: 3, end: 9, text: 'RPT-17' },
      },
    ];
    const [view] = read(decisionOf('product_defect', { because }), 'de').decision!.evidence;
    expect(view).toEqual({
      source: 'Angepasstes Objekt',
      statement: `«Marge brute» wurde für diesen Kunden angepasst. Spricht gegen: ${TEXTS.de.categoryNames.product_defect}.`,
      quote: 'RPT-17',
      share: 1,
      against: true,
    });
  });

  test('after a correction the passages that misled speak against the category that stands', () => {
    const corrected = decisionOf('customisation_error', {
      state: 'corrected',
      because: [
        {
          kind: 'correction',
          from: 'feature_request',
          to: 'customisation_error',
          reason: 'Rapport sur mesure',
        },
        ...weighed,
      ],
    });
    const views = read(corrected).decision!.evidence;
    expect(views.map(({ against }) => against)).toEqual([false, true, false, false, false, false]);
    expect(views[0]).toEqual({
      source: 'Correction',
      statement:
        'De «\u00a0Ajout d’une fonctionnalité\u00a0» à «\u00a0Erreur ou modification d’une personnalisation\u00a0». Motif\u00a0: Rapport sur mesure',
      against: false,
    });
  });

  test('weights that are all zero give shares of zero', () => {
    const because = [{ ...weighed[0], weight: 0 }] as Decision['because'];
    expect(read(decisionOf('feature_request', { because })).decision!.evidence[0]!.share).toBe(0);
  });

  test('an answer the form does not know any more is shown as it was stored', () => {
    const because: Decision['because'] = [
      { kind: 'answer', category: 'user_error', weight: 1, question: 'ownAction', answer: 'toString' },
    ];
    const [view] = read(decisionOf('user_error', { because }), 'en').decision!.evidence;
    expect(view!.statement).toContain('‘toString’');
  });
});

describe('a text that cannot be judged', () => {
  test.each([
    ['too-short', 'Der Text ist zu kurz, um automatisch eingeordnet zu werden.'],
    [
      'unknown-language',
      'Die Sprache des Textes wurde nicht erkannt. Palier liest Deutsch, Französisch, Englisch und Italienisch.',
    ],
  ] as const)('says why: %s', (reason, statement) => {
    const decision = decisionOf('normal_use_problem', {
      state: 'needs-review',
      because: [{ kind: 'abstained', reason }, ...weighed],
    });
    const { evidence } = read(decision, 'de').decision!;
    expect(evidence[0]).toEqual({ source: TEXTS.de.agent.sources.abstained, statement, against: false });
    // It is no weight on any side.
    expect(evidence.flatMap(({ share }) => share ?? []).reduce((sum, share) => sum + share, 0)).toBe(1);
  });
});

describe('what would settle a decision', () => {
  const waiting = (changes: Partial<Decision> = {}) =>
    decisionOf('training_information', {
      state: 'needs-review',
      question: 'failed-or-to-learn',
      runnerUp: 'normal_use_problem',
      ...changes,
    });

  test('is asked in the language of the request, and read in that of the agent', () => {
    const view = read(waiting({ lang: 'de' }), 'fr').decision!;
    expect(view.question).toEqual({
      id: 'failed-or-to-learn',
      forClient: {
        locale: 'de',
        text: TEXTS.de.questions['failed-or-to-learn'].text,
        answers: [
          'Eine bestimmte Aufgabe geht nicht oder ergibt etwas Unerwartetes',
          'Ich wünsche eine Erklärung oder eine Schulung',
          'Weder noch',
        ],
      },
      forAgent: {
        locale: 'fr',
        text: TEXTS.fr.questions['failed-or-to-learn'].text,
        answers: [
          'Une tâche précise est bloquée ou donne un résultat inattendu',
          'J’aimerais une explication ou une formation',
          'Ni l’un ni l’autre',
        ],
      },
    });
    expect(view.runnerUp).toBe('Difficulté en utilisation normale');
  });

  test('is asked in French when the language is not known, and openly when words are missing', () => {
    const { question } = read(waiting({ lang: 'unknown', question: 'tell-more' }), 'it').decision!;
    expect(question).toEqual({
      id: 'tell-more',
      forClient: { locale: 'fr', text: TEXTS.fr.questions['tell-more'].text, answers: [] },
      forAgent: { locale: 'it', text: TEXTS.it.questions['tell-more'].text, answers: [] },
    });
  });

  test('is absent when there is nothing to settle', () => {
    const view = read(decisionOf('training_information')).decision!;
    expect(view).not.toHaveProperty('question');
    expect(view).not.toHaveProperty('runnerUp');
  });

  test('is the agent’s to ask: the client’s view is the same with and without', () => {
    const { question: _question, runnerUp: _runnerUp, ...without } = waiting();
    for (const locale of LOCALES) {
      expect(explainToClient(waiting(), TEXTS[locale])).toEqual(explainToClient(without, TEXTS[locale]));
    }
  });
});

describe('the contract sentence', () => {
  const contract = { organisationId: '7', reference: 'M-2041' };
  const rows: [string, Partial<Decision>, string][] = [
    ['nothing recorded', {}, 'No contract is recorded; maintenance is assumed to be active.'],
    ['no evidence at all', { because: [] }, 'No contract is recorded; maintenance is assumed to be active.'],
    [
      'an active one',
      { because: [{ kind: 'contract', situation: 'active' }], contract },
      'A maintenance contract is active: M-2041.',
    ],
    [
      'an active one without reference',
      { because: [{ kind: 'contract', situation: 'active' }] },
      'A maintenance contract is active.',
    ],
    [
      'none in force',
      { because: [{ kind: 'contract', situation: 'none' }], coverage: 'no-contract' },
      'No active maintenance contract was found for this organisation.',
    ],
  ];
  test.each(rows)('%s', (_, changes, sentence) => {
    expect(read(decisionOf('normal_use_problem', changes), 'en').decision!.contract).toBe(sentence);
  });
});

describe('the agent panel', () => {
  test('without decision it still offers every category', () => {
    const view = read(undefined);
    expect(view).not.toHaveProperty('decision');
    expect(view.categories.map(({ id }) => id)).toEqual(CATEGORY_IDS);
  });

  test('a decision reads in words, with the client’s view in the agent’s language', () => {
    const decision = decisionOf('product_defect', { alsoAsks: ['company_copy'] });
    expect(read(decision, 'de').decision).toMatchObject({
      decidedAt: decision.decidedAt,
      category: 'product_defect',
      categoryName: 'Fehler der Standardsoftware',
      level: 'Level 1, Customer Services mit R&D',
      coverage: 'In der Wartung inbegriffen',
      coverageTone: 'good',
      billing: 'Wird nicht verrechnet',
      billingTone: 'good',
      state: 'Automatisch entschieden',
      stateTone: 'neutral',
      confidence: 0.9,
      clause: TEXTS.de.clauses['patches-and-versions'],
      policyVersion: 1,
      otherRequests: [{ category: 'company_copy', name: 'Mandantenkopie' }],
      clientSees: { de: explainToClient(decision, TEXTS.de, { isOwn: true, mayAnswer: true }) },
    });
  });

  test('a decision that waits for an agent stands out, and its client reads nothing yet', () => {
    const view = read(decisionOf('feature_request', { state: 'needs-review' })).decision!;
    expect(view).toMatchObject({ state: 'À vérifier', stateTone: 'attention' });
    expect(view.clientSees.fr.kind).toBe('qualifying');
  });

  test('what a correction would give follows the policy that is passed in', () => {
    const policy = v.parse(policySchema, {
      ...DEFAULT_POLICY,
      categories: {
        ...DEFAULT_POLICY.categories,
        training_information: {
          ...DEFAULT_POLICY.categories.training_information,
          level: 1,
          coverage: 'covered',
        },
      },
    });
    const view = toAgent(undefined, {
      policy,
      mayEdit: false,
    });
    const outcomes = Object.fromEntries(view.categories.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toMatchObject({
      training_information: 'Niveau 1 · compris dans la maintenance',
      feature_request: 'Niveau 2 · hors maintenance',
      product_defect: 'Niveau 1 · R&D · compris dans la maintenance',
      other: 'Niveau 1, pour qualification',
    });
    expect(view.mayNot).toBe(TEXTS.fr.messages['no-permission-edit']);
  });

  test('the history names people when their name is known', () => {
    const at = '2026-03-02T09:00:00.000Z';
    const decision = decisionOf('training_information', {
      history: [
        { at, by: 'palier', what: 'decided', category: 'feature_request' },
        { at, by: 'palier', what: 'decided-again', category: 'user_error' },
        { at, by: 'a-1', what: 'corrected', category: 'training_information', reason: 'Demande un cours' },
        { at, by: 'a-2', what: 'corrected', category: 'training_information' },
      ],
    });
    const view = toAgent(decision, {
      nameOf: (id) => (id === 'a-1' ? 'Chantal Favre' : undefined),
    });
    expect(view.decision!.history).toEqual([
      { at, by: 'Palier', what: 'Décision\u00a0: Ajout d’une fonctionnalité' },
      { at, by: 'Palier', what: 'Nouvelle décision\u00a0: Remise en ordre après une manipulation du client' },
      {
        at,
        by: 'Chantal Favre',
        what: 'Correction\u00a0: Formation ou information',
        reason: 'Demande un cours',
      },
      { at, by: 'Compte a-2', what: 'Correction\u00a0: Formation ou information' },
    ]);
  });
});

test('a trial lists all categories, likeliest first, with what would be decided', () => {
  const probabilities = Object.fromEntries(
    CATEGORY_IDS.map((id) => [id, 0.01]),
  ) as Classification['probabilities'];
  probabilities.feature_request = 0.7;
  probabilities.other = 0.2;
  const decision = decisionOf('feature_request', { because: weighed, confidence: 0.7 });
  const result = explainTrial({
    classification: {
      probabilities,
      category: 'feature_request',
      confidence: 0.7,
      lang: 'unknown',
      signals: [],
      alsoAsks: [],
    },
    decision,
    policy: DEFAULT_POLICY,
    locale: 'it',
  });
  expect(result.probabilities).toHaveLength(CATEGORY_IDS.length);
  expect(result.probabilities.slice(0, 2)).toEqual([
    { category: 'feature_request', name: 'Aggiunta di una funzionalità', probability: 0.7 },
    { category: 'other', name: TEXTS.it.categoryNames.other, probability: 0.2 },
  ]);
  expect(result).toMatchObject({
    lang: 'unknown',
    state: 'Decisa automaticamente',
    level: 'Livello 2, Consulting',
    coverage: 'Fuori manutenzione',
    billing: 'Può essere fatturata',
    confidence: 0.7,
    clientSees: { it: explainToClient(decision, TEXTS.it), de: explainToClient(decision, TEXTS.de) },
  });
  expect(result.evidence).toHaveLength(weighed.length);
});

test.each(LOCALES)('%s: an admin gets a name for every category and a title for every clause', (locale) => {
  const words = adminWords(locale);
  expect(Object.keys(words.categoryNames).sort()).toEqual([...CATEGORY_IDS].sort());
  expect(Object.keys(words.clauseTitles)).toEqual(CLAUSE_IDS);
  expect(words.clauseTitles['out-licence']).toBe(TEXTS[locale].clauses['out-licence'].title);
});

test('a refusal is worded in the viewer’s language', () => {
  const keys: MessageKey[] = ['no-access-issue', 'act-pending', 'issue-gone'];
  for (const key of keys) {
    const words = LOCALES.map((locale) => message(key, locale));
    expect(new Set(words).size).toBe(LOCALES.length);
  }
});
