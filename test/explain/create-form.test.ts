import * as v from 'valibot';
import type { CreateView } from '../../src/bridge/views';
import { aboutOfRequestType } from '../../src/classify/request-types';
import type { ContractInForce, Standing } from '../../src/contracts/situation';
import { createForm } from '../../src/explain';
import { answersSchema, type Answers } from '../../src/policy/answers';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policySchema, type CategoryRule, type Policy } from '../../src/policy/policy';
import { TEXTS, type SupportCategoryId } from '../../src/policy/texts';
import { LOCALES, type CategoryId, type Locale } from '../../src/policy/vocabulary';

function policyWith(changes: Partial<Record<CategoryId, Partial<CategoryRule>>>): Policy {
  const categories = { ...DEFAULT_POLICY.categories };
  for (const [id, change] of Object.entries(changes) as [CategoryId, Partial<CategoryRule>][]) {
    categories[id] = { ...categories[id], ...change };
  }
  return v.parse(policySchema, { ...DEFAULT_POLICY, version: 2, categories });
}

/** As the create panel does it: the first entry whose answers were all given. */
function estimateFor(view: CreateView, answers: Answers) {
  return view.estimates.find(({ when }) =>
    (Object.keys(when) as (keyof Answers)[]).every((question) => when[question] === answers[question]),
  );
}

const textFor = (view: CreateView, answers: Answers) => estimateFor(view, answers)?.lines.join(' ') ?? '';

const { create } = TEXTS.fr;
const KINDS = (...ids: SupportCategoryId[]) => ids.map((id) => TEXTS.fr.categories[id].kind).join(', ');

describe('the estimate follows the answers under the default policy', () => {
  const COVERED = create.coverage.covered;
  const OUT = create.coverage.out;
  const rows: [string, Answers, string[], string[]][] = [
    [
      'a problem, standard, without own action: level 1 and covered',
      { about: 'problem', personalised: 'no', ownAction: 'no' },
      [create.level.level1, COVERED],
      [OUT, create.level.level2],
    ],
    [
      'a problem and nothing else said: depends, both sides are named',
      { about: 'problem' },
      [
        create.level.both,
        KINDS('normal_use_problem', 'product_defect'),
        KINDS('customisation_error', 'user_error'),
      ],
      [COVERED, OUT],
    ],
    [
      'a problem where the client does not know: as if nothing were said',
      { about: 'problem', personalised: 'unknown', ownAction: 'unknown' },
      [create.level.both, KINDS('customisation_error', 'user_error')],
      [COVERED, OUT],
    ],
    [
      'a problem after an own action: help in normal use stays possible',
      { about: 'problem', personalised: 'no', ownAction: 'yes' },
      [KINDS('normal_use_problem', 'product_defect'), KINDS('user_error')],
      [COVERED, OUT, KINDS('customisation_error')],
    ],
    [
      'a problem with something personalised: help in using it stays possible',
      { about: 'problem', personalised: 'yes', ownAction: 'no' },
      [KINDS('customisation_usage'), KINDS('customisation_error')],
      [COVERED, OUT, KINDS('user_error')],
    ],
    [
      'a problem with something personalised: whose action it was is not asked, and changes nothing',
      { about: 'problem', personalised: 'yes', ownAction: 'yes' },
      [KINDS('customisation_usage'), KINDS('customisation_error')],
      [COVERED, OUT, KINDS('user_error')],
    ],
    [
      'a question: depends, and being stuck is a problem',
      { about: 'question', personalised: 'no' },
      [create.level.both, KINDS('normal_use_problem'), KINDS('training_information'), create.stuckHint],
      [COVERED, OUT],
    ],
    [
      'a question on something personalised: using it is covered',
      { about: 'question', personalised: 'yes' },
      [KINDS('customisation_usage'), KINDS('training_information')],
      [COVERED, OUT],
    ],
    [
      'a change: level 2, outside maintenance, and of which kind',
      { about: 'change' },
      [create.level.level2, OUT, KINDS('feature_request')],
      [COVERED, KINDS('customisation_error')],
    ],
    [
      'a change of something personalised: level 2, outside maintenance',
      { about: 'change', personalised: 'yes' },
      [create.level.level2, OUT, KINDS('customisation_error', 'feature_request')],
      [COVERED],
    ],
    [
      'a service: level 2, outside maintenance, whatever else is answered',
      { about: 'service', personalised: 'yes', ownAction: 'yes' },
      [create.level.level2, OUT],
      [COVERED],
    ],
  ];
  test.each(rows)('%s', (_, answers, says, saysNot) => {
    const text = textFor(createForm(DEFAULT_POLICY, 'fr'), answers);
    for (const part of says) expect(text).toContain(part);
    for (const part of saysNot) expect(text).not.toContain(part);
  });

  test.each<Answers>([
    {},
    { personalised: 'yes' },
    { ownAction: 'yes' },
    { personalised: 'no', ownAction: 'no' },
  ])('%j: without a subject there is no estimate', (answers) => {
    expect(estimateFor(createForm(DEFAULT_POLICY, 'fr'), answers)).toBeUndefined();
  });
});

describe('a changed policy changes the estimate', () => {
  test('covered training makes a question covered', () => {
    const view = createForm(policyWith({ training_information: { coverage: 'covered' } }), 'fr');
    const estimate = estimateFor(view, { about: 'question' });
    expect(estimate?.lines).toContain(create.coverage.covered);
    expect(estimate?.lines.join(' ')).not.toContain('hors maintenance');
    expect(estimate?.tone).toBe('good');
  });

  test('a covered company copy is named on the covered side of services', () => {
    const view = createForm(policyWith({ company_copy: { coverage: 'covered' } }), 'de');
    const text = textFor(view, { about: 'service' });
    expect(text).toContain('in der Wartung inbegriffen: Mandantenkopie.');
    expect(text).toContain('Lizenzinstallation, Installation oder Konfiguration, Datenänderung.');
  });

  test('training at level 1 makes a question a matter of level 1', () => {
    const view = createForm(policyWith({ training_information: { level: 1 } }), 'fr');
    expect(textFor(view, { about: 'question' })).toContain(create.level.level1);
  });

  test('a category without level takes its estimates away, and no others', () => {
    const rule: CategoryRule = { ...DEFAULT_POLICY.categories.feature_request, level: null };
    const categories = { ...DEFAULT_POLICY.categories, feature_request: rule };
    const view = createForm({ ...DEFAULT_POLICY, categories }, 'fr');
    expect(estimateFor(view, { about: 'change' })).toBeUndefined();
    expect(estimateFor(view, { about: 'service' })).toBeDefined();
  });
});

const ORGANISATION = { id: '7', name: 'Fiduciaire Léman SA' };
const CONTRACT: ContractInForce = {
  reference: 'W-12',
  start: '2026-01-01',
  end: '2026-12-31',
  included: [],
  excluded: [],
};
const inForce = (contract: Partial<ContractInForce> = {}, others: ContractInForce[] = []): Standing => ({
  kind: 'in-force',
  organisation: ORGANISATION,
  contract: { ...CONTRACT, ...contract },
  others,
});
const NONE: Standing = { kind: 'gap', organisation: ORGANISATION, why: 'missing' };

describe('the client’s own contract', () => {
  const about = (standing: Standing | undefined, answers: Answers = { about: 'service' }) =>
    textFor(createForm(DEFAULT_POLICY, 'fr', { standing }), answers);

  test('is named with its last day, as the language writes it', () => {
    expect(about(inForce())).toContain('Votre contrat W-12 est valable jusqu’au 31.12.2026.');
    const { end: _none, ...open } = CONTRACT;
    expect(about({ kind: 'in-force', organisation: ORGANISATION, contract: open, others: [] })).toContain(
      'Votre contrat W-12 est en vigueur.',
    );
  });

  test('makes covered what it includes, and out what it excludes', () => {
    const included = createForm(DEFAULT_POLICY, 'fr', {
      standing: inForce({ included: ['feature_request'] }),
    });
    expect(estimateFor(included, { about: 'change' })).toMatchObject({ tone: 'good' });
    expect(textFor(included, { about: 'change' })).toContain(create.coverage.covered);
    const excluded = inForce({ excluded: ['normal_use_problem', 'product_defect'] });
    expect(about(excluded, { about: 'problem', personalised: 'no', ownAction: 'no' })).toContain(
      create.coverage.out,
    );
  });

  test('leaves open what it both includes and excludes, or what several do not agree about', () => {
    const doubtful = inForce({ included: ['feature_request'], excluded: ['feature_request'] });
    expect(about(doubtful, { about: 'change' })).toContain(create.coverage.toConfirm);
    const other = inForce({}, [{ ...CONTRACT, reference: 'W-13', included: ['feature_request'] }]);
    expect(about(other, { about: 'change' })).toContain(create.coverage.toConfirm);
    // Which of two counts is not for the client to find out.
    expect(about(other)).not.toMatch(/W-1\d/u);
    expect(about({ ...inForce(), tooMany: true } as Standing)).not.toContain('W-12');
  });

  test.each(['missing', 'expired', 'not-begun', 'suspended', 'cancelled'] as const)(
    'when none counts (%s) it is said that none was found, and no other contract is named',
    (why) => {
      const text = about({ kind: 'gap', organisation: ORGANISATION, why, contract: CONTRACT });
      expect(text).toContain(create.coverage.noContract);
      expect(text).not.toContain('W-12');
    },
  );

  test('nothing of it is said when it is not known, and the name of the organisation never', () => {
    const general = createForm(DEFAULT_POLICY, 'fr');
    expect(JSON.stringify(general)).not.toMatch(/Votre contrat [^d]|pas trouvé/u);
    expect(JSON.stringify(createForm(DEFAULT_POLICY, 'fr', { standing: inForce() }))).not.toContain('Léman');
  });
});

describe('questions', () => {
  const after = (view: CreateView, id: keyof Answers) =>
    view.questions.find((question) => question.id === id)?.after;

  test('are asked only where the answer can change the estimate', () => {
    const view = createForm(DEFAULT_POLICY, 'fr');
    expect(after(view, 'about')).toBeUndefined();
    expect(after(view, 'personalised')).toEqual([
      { about: 'problem' },
      { about: 'question' },
      { about: 'change' },
    ]);
    expect(after(view, 'ownAction')).toEqual([
      { about: 'problem', personalised: 'no' },
      { about: 'problem', personalised: 'unknown' },
    ]);
  });

  test('of which no answer changes anything under a policy are not part of the form', () => {
    const other: CategoryRule = { ...DEFAULT_POLICY.categories.other };
    const categories = {
      ...DEFAULT_POLICY.categories,
      normal_use_problem: other,
      feature_request: other,
      customisation_usage: other,
    };
    const view = createForm({ ...DEFAULT_POLICY, categories }, 'fr');
    expect(view.questions.map(({ id }) => id)).toEqual(['about']);
  });

  test('which answer the request type implies is told beside them', () => {
    expect(createForm(DEFAULT_POLICY, 'fr', { about: 'change' }).given).toBe('change');
    expect('given' in createForm(DEFAULT_POLICY, 'fr')).toBe(false);
  });
});

describe('the name of a request type', () => {
  test.each<[Answers['about'], string[]]>([
    ['problem', ['Signaler un problème', 'Fehler melden', 'Incident', 'Segnalare un errore', 'Report a bug']],
    ['question', ["Question d'utilisation", 'Formation', 'Schulung', 'Domanda', 'Training']],
    ['change', ['Nouvelle fonctionnalité', 'Erweiterung', 'Feature request', 'Miglioramento']],
    [
      'service',
      [
        'Modification de données',
        'Licence et utilisateurs',
        'Mandantenkopie',
        'Installation et mise à jour',
        'Installazione',
      ],
    ],
    [
      undefined,
      ['Autre demande', 'Personnalisation ou rapport', 'Support', 'Hilfe', 'Assistance et problèmes', ''],
    ],
  ])('says %s', (expected, names) => {
    for (const name of names) expect([name, aboutOfRequestType(name)]).toEqual([name, expected]);
  });
});

/** What must be said, and what must never be: a charge is possible at most, and nothing is shouted. */
const WORDING: Record<
  Locale,
  Record<'covered' | 'out' | 'to-confirm' | 'no-contract', { says: RegExp[]; saysNot: RegExp[] }> & {
    /** Words of paying, each of which a word of possibility must go before in its sentence. */
    charge: RegExp;
    maybe: RegExp;
    never: RegExp;
  }
> = {
  fr: {
    covered: { says: [/en principe/iu, /comprise dans votre contrat/u], saysNot: [/factur/u, /régie/u] },
    out: { says: [/en principe/iu, /hors maintenance/u, /peut être facturée/u], saysNot: [/comprise/u] },
    'to-confirm': { says: [/nous vérifierons/iu], saysNot: [/factur/u, /hors maintenance/u] },
    'no-contract': {
      says: [
        /pas trouvé de contrat de maintenance actif pour votre société/u,
        /peut donc être facturée/u,
        /dites-le-nous/u,
      ],
      saysNot: [/comprise/u, /expiré|impayé|résilié/u],
    },
    charge: /factur/u,
    maybe: /peut |possible/u,
    never:
      /!|sera facturé|facturable|obligatoire|attention|payer|frais|coût|refus|confiance|catégorie|classif/iu,
  },
  de: {
    covered: { says: [/grundsätzlich/u, /in Ihrem Wartungsvertrag inbegriffen/u], saysNot: [/verrechn/iu] },
    out: {
      says: [/grundsätzlich/u, /ausserhalb der Wartung/u, /kann nach Aufwand verrechnet werden/u],
      saysNot: [/inbegriffen/u],
    },
    'to-confirm': { says: [/Wir prüfen/u], saysNot: [/verrechn/iu, /ausserhalb/u] },
    'no-contract': {
      says: [
        /für Ihr Unternehmen keinen aktiven Wartungsvertrag gefunden/u,
        /kann daher nach Aufwand verrechnet/u,
        /teilen Sie es uns/u,
      ],
      saysNot: [/inbegriffen/u, /abgelaufen|gekündigt/u],
    },
    charge: /verrechn/iu,
    maybe: /kann |möglich/u,
    never:
      /!|wird verrechnet|werden verrechnet|kostenpflichtig|Achtung|zahlen|Kosten|Gebühr|ß|Kategorie|Konfidenz|Klassif/iu,
  },
  en: {
    covered: { says: [/in principle/iu, /included in your maintenance contract/u], saysNot: [/bill/u] },
    out: { says: [/in principle/iu, /outside maintenance/u, /may be billed/u], saysNot: [/included/u] },
    'to-confirm': { says: [/we will check/iu], saysNot: [/bill/u, /outside/u] },
    'no-contract': {
      says: [/found no active maintenance contract for your company/u, /may be billed/u, /please tell us/u],
      saysNot: [/included/u, /expired|terminated/u],
    },
    charge: /bill/u,
    maybe: /may |possible/u,
    never: /!|will be billed|billable|must|warning|\bpay|\bfee|\bcost|refus|categor|confidence|classif/iu,
  },
  it: {
    covered: { says: [/in linea di principio/iu, /compresa nel Suo contratto/u], saysNot: [/fattur/u] },
    out: {
      says: [/in linea di principio/iu, /fuori manutenzione/u, /può essere fatturata/u],
      saysNot: [/compresa/u],
    },
    'to-confirm': { says: [/verificheremo/iu], saysNot: [/fattur/u, /fuori/u] },
    'no-contract': {
      says: [
        /trovato un contratto di manutenzione attivo per la Sua azienda/u,
        /può quindi essere fatturata/u,
        /ce lo segnali/u,
      ],
      saysNot: [/compresa/u, /scaduto|disdetto/u],
    },
    charge: /fattur/u,
    maybe: /può |possibil/u,
    never:
      /!|sarà fatturat|fatturabile|attenzione|pagare|\bcost[oi]\b|spese|rifiut|categoria|confidenza|classific/iu,
  },
};

describe.each(LOCALES)('%s', (locale) => {
  const texts = TEXTS[locale];
  const view = createForm(DEFAULT_POLICY, locale);
  const { charge, maybe, never, ...wordings } = WORDING[locale];

  test('the questions are those of the answers, with all their options', () => {
    expect(view.questions.map(({ id }) => id)).toEqual(['about', 'personalised', 'ownAction']);
    for (const { id, options } of view.questions) {
      expect(options.map(({ value }) => value)).toEqual(answersSchema.entries[id].wrapped.options);
    }
  });

  test.each<[keyof typeof wordings, Standing | undefined, Answers]>([
    ['covered', undefined, { about: 'problem', personalised: 'no', ownAction: 'no' }],
    ['covered', inForce(), { about: 'problem', personalised: 'no', ownAction: 'no' }],
    ['out', undefined, { about: 'service' }],
    ['out', inForce(), { about: 'change' }],
    ['to-confirm', { ...inForce(), tooMany: true } as Standing, { about: 'problem' }],
    ['no-contract', NONE, { about: 'problem', personalised: 'no', ownAction: 'no' }],
    ['no-contract', NONE, { about: 'change' }],
  ])('%s is worded as it must be', (coverage, standing, answers) => {
    const text = textFor(createForm(DEFAULT_POLICY, locale, { standing }), answers);
    for (const part of wordings[coverage].says) expect(text).toMatch(part);
    for (const part of wordings[coverage].saysNot) expect(text).not.toMatch(part);
  });

  test('who handles it comes first, which kind it is is named, and every estimate ends by saying that it is one', () => {
    const forms = [undefined, inForce(), NONE, { ...inForce(), tooMany: true } as Standing].map((standing) =>
      createForm(DEFAULT_POLICY, locale, { standing }),
    );
    for (const { lines, tone } of forms.flatMap(({ estimates }) => estimates)) {
      expect(Object.values(texts.create.level)).toContain(lines[0]);
      expect(Object.values(texts.categories).some(({ kind }) => lines.join(' ').includes(kind))).toBe(true);
      expect(lines.at(-1)).toBe(texts.create.caveat);
      expect(new Set(lines).size).toBe(lines.length);
      expect(tone).not.toBe('attention');
      expect(lines.join(' ')).not.toMatch(/[{}]/u);
    }
  });

  test('nothing frightens: a charge is possible at most, nobody is told off, and nothing is shouted', () => {
    const said = [undefined, inForce(), NONE, { ...inForce(), tooMany: true } as Standing].flatMap(
      (standing) => {
        const form = createForm(DEFAULT_POLICY, locale, { standing });
        return [form.title, form.intro, form.noEstimate, ...form.estimates.flatMap(({ lines }) => lines)];
      },
    );
    for (const line of new Set(said)) {
      expect(line).not.toMatch(never);
      for (const sentence of line.split(/(?<=[.;]) /u).filter((each) => charge.test(each))) {
        expect(sentence).toMatch(maybe);
      }
    }
  });

  test('no estimate is hidden behind an earlier one', () => {
    for (const estimate of view.estimates) expect(estimateFor(view, estimate.when)).toBe(estimate);
  });
});

test('the hint for those who are stuck names the option as the form does', () => {
  const named = { fr: 'Un problème', de: 'Ein Problem', en: 'A problem', it: 'Un problema' };
  for (const locale of LOCALES) {
    expect(TEXTS[locale].create.stuckHint).toContain(named[locale]);
    expect(TEXTS[locale].create.questions.about.options.problem.startsWith(named[locale])).toBe(true);
  }
});
