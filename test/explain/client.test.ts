import type { PortalView } from '../../src/bridge/views';
import type { Decision } from '../../src/decide/decision';
import { explainToClient, unavailable } from '../../src/explain';
import { TEXTS } from '../../src/policy/texts';
import {
  BILLINGS,
  CATEGORY_IDS,
  CLAUSE_IDS,
  COVERAGES,
  FAQ_IDS,
  LOCALES,
  STATES,
  type Billing,
  type Coverage,
  type Locale,
} from '../../src/policy/vocabulary';
import { decisionOf, SUPPORT_CATEGORIES } from './decisions';

type Explained = Extract<PortalView, { kind: 'explained' }>;

function explained(decision: Decision, locale: Locale = 'fr'): Explained {
  const view = explainToClient(decision, TEXTS[locale]);
  if (view.kind !== 'explained') throw new Error(`Expected an explanation, got ${view.kind}.`);
  return view;
}

function fact(view: Explained, id: 'level' | 'coverage' | 'billing') {
  return view.facts.find((one) => one.id === id)!;
}

const openIds = (view: { faq: { id: string; applies: boolean }[] }) =>
  view.faq.filter(({ applies }) => applies).map(({ id }) => id);

describe('a request that is being qualified', () => {
  const undecided: [string, Decision | undefined][] = [
    ['no decision', undefined],
    ...CATEGORY_IDS.map((id): [string, Decision] => [
      `${id} that waits for an agent`,
      decisionOf(id, { state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' }),
    ]),
    ...STATES.map((state): [string, Decision] => [`other, ${state}`, decisionOf('other', { state })]),
    [
      'other, although the policy gives it a level and a coverage',
      decisionOf('other', { level: 2, coverage: 'out', billing: 'may-be-billed' }),
    ],
    ['a category to which the policy gives no level', decisionOf('training_information', { level: null })],
  ];

  test.each(undecided)('%s: the client reads the same words as before any decision', (_, decision) => {
    for (const locale of LOCALES) {
      const view = explainToClient(decision, TEXTS[locale]);
      const { title, message, next } = TEXTS[locale].portal.qualifying;
      expect(view).toEqual({
        kind: 'qualifying',
        title,
        message,
        next,
        faqTitle: TEXTS[locale].faqTitle,
        faq: expect.any(Array),
      });
      expect(view).toEqual(explainToClient(undefined, TEXTS[locale]));
    }
  });

  describe('whose text cannot be judged', () => {
    const abstained = (reason: 'too-short' | 'unknown-language', changes: Partial<Decision> = {}) =>
      decisionOf('other', {
        state: 'needs-review',
        because: [{ kind: 'abstained', reason }],
        question: 'tell-more',
        ...changes,
      });

    test('too short: the same words, and the wish for a few more of the client’s', () => {
      for (const locale of LOCALES) {
        expect(explainToClient(abstained('too-short'), TEXTS[locale])).toEqual({
          ...explainToClient(undefined, TEXTS[locale]),
          next: TEXTS[locale].portal.qualifying.nextWithDetail,
        });
      }
    });

    test.each([
      ['in an unknown language, which its writer reads well', abstained('unknown-language')],
      ['too short, but an agent has looked since', abstained('too-short', { state: 'corrected' })],
    ])('%s: the same words and no wish', (_what, decision) => {
      expect(explainToClient(decision, TEXTS.fr)).toEqual(explainToClient(undefined, TEXTS.fr));
    });
  });

  test('all questions are listed in their default order, only "why not by e-mail" is open', () => {
    const view = explainToClient(undefined, TEXTS.fr);
    if (view.kind !== 'qualifying') throw new Error(view.kind);
    expect(view.faq.map(({ id }) => id)).toEqual(FAQ_IDS);
    expect(openIds(view)).toEqual(['why-not-email']);
    expect(view.faq.map(({ question }) => question)).toEqual([
      'Pourquoi une demande passe-t-elle au niveau 2\u00a0?',
      'Pourquoi une demande est-elle transmise au Consulting\u00a0?',
      'Pourquoi une demande peut-elle être facturée\u00a0?',
      'Pourquoi une solution peut-elle attendre un patch\u00a0?',
      'Pourquoi ne pas échanger par e-mail\u00a0?',
    ]);
  });

  test.each(LOCALES)('%s: its own words name no level, coverage, billing or team', (locale) => {
    const { title, message, next, nextWithDetail } = TEXTS[locale].portal.qualifying;
    expect([title, message, next, nextWithDetail].join(' ')).not.toMatch(
      /niveau|level|livello|maint|wartung|manuten|factur|verrech|fattur|bill|consult|customer|R&D/iu,
    );
  });
});

describe('a decided request, by category', () => {
  const LEVEL_1 = 'Niveau 1, Customer Services';
  const LEVEL_1_RND = 'Niveau 1, Customer Services avec la R&D';
  const LEVEL_2 = 'Niveau 2, Consulting';
  const rows: [(typeof SUPPORT_CATEGORIES)[number], string, string, string, string[]][] = [
    ['normal_use_problem', LEVEL_1, 'Comprise dans la maintenance', 'Non facturée', ['why-not-email']],
    ['customisation_usage', LEVEL_1, 'Comprise dans la maintenance', 'Non facturée', ['why-not-email']],
    ['product_defect', LEVEL_1_RND, 'Comprise dans la maintenance', 'Non facturée', ['why-rnd']],
    ...(
      [
        'customisation_error',
        'feature_request',
        'training_information',
        'user_error',
        'data_modification',
        'licence_installation',
        'company_copy',
        'installation_service',
      ] as const
    ).map((id): [(typeof SUPPORT_CATEGORIES)[number], string, string, string, string[]] => [
      id,
      LEVEL_2,
      'Hors maintenance',
      'Peut être facturée',
      ['why-level-2', 'why-consulting', 'why-billed'],
    ]),
  ];

  test('every category a client can be told about has a row', () => {
    expect(rows.map(([id]) => id).sort()).toEqual([...SUPPORT_CATEGORIES].sort());
  });

  test.each(rows)('%s: %s, %s, %s', (category, level, coverage, billing, open) => {
    for (const state of ['automatic', 'confirmed', 'corrected'] as const) {
      const view = explained(decisionOf(category, { state }));
      expect(view.facts.map(({ id, value }) => [id, value])).toEqual([
        ['level', level],
        ['coverage', coverage],
        ['billing', billing],
      ]);
      expect(openIds(view)).toEqual(open);
      const rest = FAQ_IDS.filter((id) => !open.includes(id));
      expect(view.faq.map(({ id }) => id)).toEqual([...open, ...rest]);
    }
  });

  test.each(LOCALES)('%s: no two categories share a reason', (locale) => {
    for (const id of ['level', 'coverage', 'billing'] as const) {
      const reasons = SUPPORT_CATEGORIES.map(
        (category) => fact(explained(decisionOf(category), locale), id).reason,
      );
      expect(new Set(reasons).size).toBe(SUPPORT_CATEGORIES.length);
    }
  });

  test.each(SUPPORT_CATEGORIES)(
    '%s: "why consulting" answers with the reason of the category',
    (category) => {
      for (const locale of LOCALES) {
        const view = explained(decisionOf(category, { level: 2 }), locale);
        const entry = view.faq.find(({ id }) => id === 'why-consulting')!;
        expect(entry.applies).toBe(true);
        expect(entry.answer[0]).toBe(TEXTS[locale].categories[category].consulting);
      }
    },
  );

  test('at level 1 "why consulting" stays general and closed', () => {
    const entry = explained(decisionOf('normal_use_problem')).faq.find(({ id }) => id === 'why-consulting')!;
    expect(entry).toMatchObject({ applies: false, ...TEXTS.fr.faq['why-consulting'].general });
  });
});

describe('billing, by state', () => {
  const rule = TEXTS.fr.categories.training_information.billing.rule;
  const { billingReasons } = TEXTS.fr.portal;
  const rows: [Billing, Coverage, string, 'good' | 'neutral' | 'attention', boolean][] = [
    ['not-billed', 'covered', TEXTS.fr.categories.training_information.billing.free, 'good', false],
    ['not-billed', 'out', billingReasons.notBilledAnyway, 'good', false],
    ['not-billed', 'no-contract', billingReasons.notBilledAnyway, 'good', false],
    ['to-confirm', 'out', billingReasons.toConfirm, 'neutral', false],
    ['to-confirm', 'no-contract', billingReasons.toConfirm, 'neutral', false],
    ['may-be-billed', 'out', `${rule} ${billingReasons.standing['may-be-billed']}`, 'attention', true],
    ['billable', 'out', `${rule} ${billingReasons.standing.billable}`, 'attention', true],
    ['accepted', 'out', `${rule} ${billingReasons.standing.accepted}`, 'neutral', true],
    ['contested', 'out', `${rule} ${billingReasons.standing.contested}`, 'attention', true],
    [
      'may-be-billed',
      'no-contract',
      `${billingReasons.noContractRule} ${billingReasons.standing['may-be-billed']}`,
      'attention',
      true,
    ],
    [
      'billable',
      'covered',
      `${billingReasons.generalRule} ${billingReasons.standing.billable}`,
      'attention',
      true,
    ],
  ];
  test.each(rows)('%s while coverage is %s', (billing, coverage, reason, tone, asks) => {
    const view = explained(decisionOf('training_information', { billing, coverage }));
    expect(fact(view, 'billing')).toMatchObject({ value: TEXTS.fr.values.billing[billing], reason, tone });
    expect(openIds(view).includes('why-billed')).toBe(asks);
    if (asks) expect(view.faq.find(({ id }) => id === 'why-billed')!.answer[0]).toBe(reason);
  });

  test.each(LOCALES)('%s: the six states never share a value except by meaning nothing yet', (locale) => {
    const values = BILLINGS.map((id) => TEXTS[locale].values.billing[id]);
    expect(new Set(values).size).toBe(BILLINGS.length);
  });

  test('level 1 without contract: only the billing question opens once something may be billed', () => {
    const view = explained(
      decisionOf('normal_use_problem', { coverage: 'no-contract', billing: 'may-be-billed' }),
    );
    expect(view.faq.map(({ id }) => id)).toEqual([
      'why-billed',
      'why-level-2',
      'why-consulting',
      'why-rnd',
      'why-not-email',
    ]);
    expect(openIds(view)).toEqual(['why-billed']);
  });
});

describe('coverage', () => {
  test('a category that an admin made covered is explained as covered and not billed', () => {
    const view = explained(
      decisionOf('training_information', { coverage: 'covered', billing: 'not-billed' }),
    );
    expect(fact(view, 'coverage')).toMatchObject({ value: 'Comprise dans la maintenance', tone: 'good' });
    expect(view.facts.map(({ reason }) => reason).join(' ')).not.toContain('hors maintenance');
    expect(openIds(view)).toEqual(['why-level-2', 'why-consulting']);
  });

  test('without a contract the client may say that this is not right', () => {
    const view = explained(
      decisionOf('normal_use_problem', { coverage: 'no-contract', billing: 'to-confirm' }),
    );
    expect(fact(view, 'coverage').reason).toBe(TEXTS.fr.portal.coverageReasons.noContract);
  });

  test('a coverage to be confirmed says only that', () => {
    const view = explained(decisionOf('feature_request', { coverage: 'to-confirm', billing: 'to-confirm' }));
    expect(fact(view, 'coverage')).toMatchObject({ value: 'À confirmer', tone: 'neutral' });
  });
});

describe('what happens next', () => {
  const { next } = TEXTS.en.portal;
  test.each([
    ['automatic', next.reviewed.automatic],
    ['confirmed', next.reviewed.confirmed],
    ['corrected', next.reviewed.corrected],
  ] as const)('%s: says who looked at the request', (state, sentence) => {
    expect(explained(decisionOf('feature_request', { state }), 'en').next).toBe(`${sentence} ${next.level2}`);
  });

  test('with R&D: it may take longer, and sometimes a later patch solves it', () => {
    expect(explained(decisionOf('product_defect'), 'en').next).toBe(
      `${next.reviewed.automatic} ${next.level1} ${next.rnd}`,
    );
    expect(explained(decisionOf('normal_use_problem'), 'en').next).not.toContain('R&D');
  });
});

describe('nothing but the explanation reaches a client', () => {
  const secret = (name: string) => `secret-${name}`;
  const telling = (changes: Partial<Decision>) =>
    decisionOf('training_information', {
      confidence: 0.8712,
      policyVersion: 4711,
      inputHash: secret('hash'),
      by: secret('by'),
      decidedAt: '2031-05-06T07:08:09.000Z',
      contract: { organisationId: secret('organisation'), reference: secret('contract') },
      alsoAsks: ['company_copy'],
      because: [
        {
          kind: 'passage',
          category: 'user_error',
          weight: 1.2345,
          passage: { field: 'body', start: 0, end: 5, text: secret('quote') },
        },
        { kind: 'request-type', category: 'user_error', weight: 1.2345, requestType: secret('type') },
        {
          kind: 'answer',
          category: 'user_error',
          weight: 1.2345,
          question: 'about',
          answer: secret('answer'),
        },
        { kind: 'contract', situation: 'active' },
        { kind: 'correction', from: 'user_error', to: 'training_information', reason: secret('note') },
      ],
      history: [
        {
          at: '2031-05-06T07:08:09.000Z',
          by: secret('agent'),
          what: 'corrected',
          category: 'user_error',
          reason: secret('why'),
        },
      ],
      ...changes,
    });

  /** Every value of a view; keys are ours. */
  function valuesOf(value: unknown): unknown[] {
    if (typeof value !== 'object' || value === null) return [value];
    return Object.values(value).flatMap(valuesOf);
  }

  test.each(STATES)('%s: no confidence, evidence, note, person, contract, version or code', (state) => {
    for (const locale of LOCALES) {
      for (const billing of BILLINGS) {
        for (const coverage of COVERAGES) {
          const view = explainToClient(telling({ state, billing, coverage }), TEXTS[locale]);
          // The revision is a time, and the only thing that is no word.
          const json = JSON.stringify({ ...view, revision: '' });
          expect(json).not.toMatch(/secret-|0[.,]87|87\s?%|4711|1\.2345|2031/u);
          for (const code of [...CATEGORY_IDS, ...CLAUSE_IDS].filter((id) => /[_-]/u.test(id))) {
            expect(json).not.toContain(code);
          }
          const copy = TEXTS[locale].categories.company_copy;
          expect(json).not.toContain(copy.concern);
          const kinds = new Set(valuesOf(view).map((value) => typeof value));
          expect([...kinds].sort()).toEqual(['boolean', 'string']);
        }
      }
    }
  });

  test('the view is plain JSON', () => {
    const view = explainToClient(telling({}), TEXTS.it);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

test.each(LOCALES)('%s: what is not available is told in one neutral sentence', (locale) => {
  const view = unavailable(TEXTS[locale]);
  expect(view).toEqual({ kind: 'unavailable', ...TEXTS[locale].portal.unavailable });
  if (view.kind !== 'unavailable') throw new Error(view.kind);
  expect(view.message.match(/[.!?]/gu)).toHaveLength(1);
  expect(view.message).not.toMatch(/access|acc[eè]s|zugriff|permi|droit|recht|niveau|level|livello/iu);
});
