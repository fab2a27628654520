import type { Classification, Signal } from '../../src/classify/classification';
import type { ContractSituation } from '../../src/contracts/situation';
import { correct, decide } from '../../src/decide/decide';
import { decisionSchema } from '../../src/decide/decision';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';
import * as v from 'valibot';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const LATER = new Date('2026-03-02T10:00:00.000Z');
const NOT_MANAGED: ContractSituation = { kind: 'not-managed' };
/** Their one organisation never had a contract. */
const WITHOUT_CONTRACT: ContractSituation = {
  kind: 'managed',
  standings: [{ kind: 'gap', organisation: { id: '7', name: 'Muster AG' }, why: 'missing' }],
};

/** A reading that gives `category` the probability `confidence` and the rest to `rival`. */
function read(
  category: CategoryId,
  confidence: number,
  more: Partial<Classification> & { rival?: CategoryId } = {},
): Classification {
  const { rival = category === 'other' ? 'normal_use_problem' : 'other', ...rest } = more;
  const probabilities = Object.fromEntries(
    CATEGORY_IDS.map((id) => [id, id === category ? confidence : id === rival ? 1 - confidence : 0]),
  ) as Record<CategoryId, number>;
  return { probabilities, category, confidence, lang: 'fr', signals: [], alsoAsks: [], ...rest };
}

function passage(category: CategoryId, weight: number, text = 'une colonne'): Signal {
  return {
    kind: 'passage',
    category,
    weight,
    passage: { field: 'body', start: 4, end: 4 + text.length, text },
  };
}

const decided = (
  classification: Classification,
  { policy = DEFAULT_POLICY, contract = NOT_MANAGED }: { policy?: Policy; contract?: ContractSituation } = {},
) => decide({ classification, policy, contract, inputHash: 'h1', now: NOW });

describe('a sure reading is decided by the policy table', () => {
  const rows: [CategoryId, 1 | 2, boolean, string, string][] = [
    ['normal_use_problem', 1, false, 'covered', 'not-billed'],
    ['customisation_usage', 1, false, 'covered', 'not-billed'],
    ['product_defect', 1, true, 'covered', 'not-billed'],
    ['customisation_error', 2, false, 'out', 'may-be-billed'],
    ['feature_request', 2, false, 'out', 'may-be-billed'],
    ['training_information', 2, false, 'out', 'may-be-billed'],
    ['user_error', 2, false, 'out', 'may-be-billed'],
    ['data_modification', 2, false, 'out', 'may-be-billed'],
    ['licence_installation', 2, false, 'out', 'may-be-billed'],
    ['company_copy', 2, false, 'out', 'may-be-billed'],
    ['installation_service', 2, false, 'out', 'may-be-billed'],
  ];
  test.each(rows)('%s: level %s, R&D %s, %s, %s', (category, level, rnd, coverage, billing) => {
    expect(decided(read(category, 0.95))).toMatchObject({
      category,
      level,
      rnd,
      coverage,
      billing,
      state: 'automatic',
      clause: DEFAULT_POLICY.categories[category].clause,
      policyVersion: 1,
      by: 'palier',
    });
  });
});

describe('an unsure reading asks for review and announces nothing', () => {
  const rows: [string, Classification, string][] = [
    ['a covered category just below its threshold', read('normal_use_problem', 0.69), 'needs-review'],
    ['a covered category at its threshold', read('normal_use_problem', 0.7), 'automatic'],
    ['a billed category that would do for a covered one', read('training_information', 0.75), 'needs-review'],
    ['a billed category just below its threshold', read('training_information', 0.79), 'needs-review'],
    ['a billed category at its threshold', read('training_information', 0.9), 'automatic'],
    [
      'a defect that may be a difficulty in use: both are covered',
      read('product_defect', 0.5, { rival: 'normal_use_problem' }),
      'automatic',
    ],
    [
      'a copy that may be an installation: both may be billed',
      read('company_copy', 0.6, { rival: 'installation_service' }),
      'automatic',
    ],
    [
      'a defect that may be the client’s own act: one is covered, the other is not',
      read('product_defect', 0.65, { rival: 'user_error' }),
      'needs-review',
    ],
    ['what is not a support request, however sure', read('other', 0.99), 'needs-review'],
  ];
  test.each(rows)('%s', (_what, classification, state) => {
    const decision = decided(classification);
    expect(decision.state).toBe(state);
    if (state === 'needs-review') {
      expect(decision).toMatchObject({
        coverage: 'to-confirm',
        billing: 'to-confirm',
        category: classification.category,
      });
    }
  });

  test('a reason that names the category needs it to be the likelier half of its side', () => {
    const probabilities = {
      ...read('training_information', 0.4).probabilities,
      data_modification: 0.3,
      licence_installation: 0.3,
      other: 0,
    };
    const scattered = { ...read('training_information', 0.4), probabilities };
    expect(decided(scattered)).toMatchObject({ state: 'needs-review', billing: 'to-confirm' });
  });

  test('confidence is that of the coverage, and follows the admin’s table', () => {
    const classification = read('training_information', 0.6, { rival: 'normal_use_problem' });
    expect(decided(classification).confidence).toBeCloseTo(0.6);
    const categories = {
      ...DEFAULT_POLICY.categories,
      training_information: {
        ...DEFAULT_POLICY.categories.training_information,
        coverage: 'covered' as const,
      },
    };
    expect(decided(classification, { policy: { ...DEFAULT_POLICY, categories } })).toMatchObject({
      confidence: 1,
      state: 'automatic',
      coverage: 'covered',
    });
  });

  test('keeps the level of the best guess, so that it reaches the right desk', () => {
    expect(decided(read('training_information', 0.4)).level).toBe(2);
    expect(decided(read('other', 0.9)).level).toBeNull();
  });
});

describe('a text that cannot be judged', () => {
  test.each(['too-short', 'unknown-language'] as const)(
    '%s: waits for an agent however sure the reading, says so first, and asks for more words',
    (abstained) => {
      for (const category of ['normal_use_problem', 'training_information', 'other'] as const) {
        const decision = decided(
          read(category, 0.99, { abstained, signals: [passage('training_information', 2)] }),
        );
        expect(decision).toMatchObject({
          state: 'needs-review',
          coverage: 'to-confirm',
          billing: 'to-confirm',
          question: 'tell-more',
        });
        expect(decision.because[0]).toEqual({ kind: 'abstained', reason: abstained });
        // What comes second in a guess is no help.
        expect(decision).not.toHaveProperty('runnerUp');
      }
    },
  );

  test('of a text that can be judged nothing of the kind is said', () => {
    for (const confidence of [0.4, 0.95]) {
      const { because } = decided(read('training_information', confidence));
      expect(because.map(({ kind }) => kind)).not.toContain('abstained');
    }
  });
});

describe('what would settle a decision', () => {
  const unsure = read('training_information', 0.5, { rival: 'normal_use_problem' });

  test('is kept with one that waits: the question and the second likeliest category', () => {
    expect(decided(unsure)).toMatchObject({
      state: 'needs-review',
      question: 'failed-or-to-learn',
      runnerUp: 'normal_use_problem',
    });
  });

  test('takes account of what the create panel was told', () => {
    const decision = decide({
      classification: unsure,
      policy: DEFAULT_POLICY,
      contract: NOT_MANAGED,
      answers: { about: 'problem' },
      inputHash: 'h1',
      now: NOW,
    });
    expect(decision.question).toBe('do-or-show');
  });

  test('is absent from one that is decided', () => {
    const decision = decided(read('training_information', 0.95, { rival: 'normal_use_problem' }));
    expect(decision.state).toBe('automatic');
    expect(decision).not.toHaveProperty('question');
    expect(decision).not.toHaveProperty('runnerUp');
  });

  test('is gone once the request is decided again, and surely', () => {
    const again = decide({
      classification: read('training_information', 0.95),
      policy: DEFAULT_POLICY,
      contract: NOT_MANAGED,
      inputHash: 'h2',
      now: LATER,
      previous: decided(unsure),
    });
    expect(again).not.toHaveProperty('question');
    expect(again).not.toHaveProperty('runnerUp');
  });

  test('is gone once an agent corrected', () => {
    const corrected = correct({
      decision: decided(unsure),
      to: 'normal_use_problem',
      reason: 'Asked on the phone',
      by: 'agent-1',
      policy: DEFAULT_POLICY,
      now: LATER,
    });
    expect(corrected).not.toHaveProperty('question');
    expect(corrected).not.toHaveProperty('runnerUp');
  });

  test('reads back as it was stored, and a decision of before reads without', () => {
    const stored: unknown = JSON.parse(JSON.stringify(decided(unsure)));
    expect(v.parse(decisionSchema, stored)).toEqual(stored);
    const { question: _question, runnerUp: _runnerUp, ...before } = decided(unsure);
    expect(v.parse(decisionSchema, before)).toEqual(before);
  });
});

describe('the contract', () => {
  test.each(['normal_use_problem', 'training_information'] as const)(
    'without one in force, %s is neither covered nor silently billed',
    (category) => {
      expect(decided(read(category, 0.95), { contract: WITHOUT_CONTRACT })).toMatchObject({
        coverage: 'no-contract',
        billing: 'to-confirm',
      });
    },
  );

  test('an active one is kept by reference', () => {
    const contract: ContractSituation = {
      kind: 'managed',
      standings: [
        {
          kind: 'in-force',
          organisation: { id: '7', name: 'Muster AG' },
          contract: { reference: 'M-2026-12', start: '2026-01-01', included: [], excluded: [] },
          others: [],
        },
      ],
    };
    expect(decided(read('normal_use_problem', 0.95), { contract })).toMatchObject({
      coverage: 'covered',
      contract: { organisationId: '7', reference: 'M-2026-12', start: '2026-01-01' },
    });
  });
});

describe('data that a defect spoilt', () => {
  test('is out of maintenance, but nobody is told of a bill until R&D has looked', () => {
    const classification = read('data_modification', 0.9, { signals: [passage('product_defect', 1.5)] });
    expect(decided(classification)).toMatchObject({
      coverage: 'out',
      billing: 'to-confirm',
      state: 'automatic',
    });
  });

  test('a second request about a defect counts the same', () => {
    expect(decided(read('data_modification', 0.9, { alsoAsks: ['product_defect'] })).billing).toBe(
      'to-confirm',
    );
  });

  test('a faint hint of a defect does not', () => {
    const classification = read('data_modification', 0.9, { signals: [passage('product_defect', 0.5)] });
    expect(decided(classification).billing).toBe('may-be-billed');
  });

  test('where an admin made such work covered, it is simply not billed', () => {
    const categories = {
      ...DEFAULT_POLICY.categories,
      data_modification: { ...DEFAULT_POLICY.categories.data_modification, coverage: 'covered' as const },
    };
    const classification = read('data_modification', 0.9, { alsoAsks: ['product_defect'] });
    expect(decided(classification, { policy: { ...DEFAULT_POLICY, categories } })).toMatchObject({
      coverage: 'covered',
      billing: 'not-billed',
    });
  });
});

describe('evidence', () => {
  const at = (category: CategoryId, weight: number, start: number, text: string): Signal => ({
    kind: 'passage',
    category,
    weight,
    passage: { field: 'body', start, end: start + text.length, text },
  });
  const told = (signals: Signal[]) =>
    decided(read('feature_request', 0.9, { signals })).because.map((evidence) =>
      evidence.kind === 'passage'
        ? [evidence.category, evidence.weight, evidence.passage.text]
        : evidence.kind,
    );

  test('holds the strongest reasons for the category first, then what nearly won, and the contract', () => {
    expect(
      told([
        at('feature_request', 3, 0, 'ajouter une colonne'),
        at('customisation_error', 2, 30, 'votre rapport'),
        at('feature_request', 1, 50, 'serait utile'),
      ]),
    ).toEqual([
      ['feature_request', 3, 'ajouter une colonne'],
      ['feature_request', 1, 'serait utile'],
      ['customisation_error', 2, 'votre rapport'],
      'contract',
    ]);
  });

  test('quotes passages that lie within one another once, with the weight of all', () => {
    expect(
      told([
        at('feature_request', 2, 8, 'une colonne'),
        at('feature_request', 1.5, 0, 'ajouter une colonne'),
        at('feature_request', -1, 8, 'une colonne'),
      ]),
    ).toEqual([
      ['feature_request', 3.5, 'ajouter une colonne'],
      ['feature_request', -1, 'une colonne'],
      'contract',
    ]);
  });

  test('a rule of the site comes before what weighs more, for the category and against it', () => {
    const ofRule = (category: CategoryId, weight: number): Signal => ({
      kind: 'rule',
      category,
      weight,
      rule: { id: 'r', name: 'Offre' },
      effect: 'leaning',
    });
    const signals: Signal[] = [
      passage('feature_request', 9, 'une colonne'),
      ofRule('feature_request', 2),
      passage('product_defect', 8, 'plante'),
      passage('user_error', 7, 'supprimé'),
      ofRule('company_copy', 2),
    ];
    const { because } = decided(read('feature_request', 0.95, { signals }));
    expect(because).toMatchObject([
      { kind: 'rule', category: 'feature_request' },
      { kind: 'passage', weight: 9 },
      { kind: 'rule', category: 'company_copy' },
      { kind: 'passage', weight: 8 },
      { kind: 'contract' },
    ]);
  });

  test.each<[string, Signal]>([
    [
      'a rule',
      {
        kind: 'rule',
        category: 'feature_request',
        weight: 4.6,
        rule: { id: 'r', name: 'Offre' },
        effect: 'always',
        passage: { field: 'body', start: 4, end: 904, text: 'x'.repeat(900) },
      },
    ],
    [
      'an object of the client',
      {
        kind: 'customisation',
        category: 'feature_request',
        weight: 1.5,
        name: 'Marge',
        passage: { field: 'body', start: 4, end: 904, text: 'x'.repeat(900) },
      },
    ],
  ])('what %s found is cut like any passage, and reads back as it was stored', (_what, signal) => {
    const decision = decided(read('feature_request', 0.95, { signals: [signal] }));
    expect(decision.because[0]).toEqual({
      ...signal,
      passage: { field: 'body', start: 4, end: 304, text: 'x'.repeat(300) },
    });
    expect(v.parse(decisionSchema, JSON.parse(JSON.stringify(decision)))).toEqual(decision);
  });

  test('a passage that is too long is cut so that its offsets still tell where it stands', () => {
    const text = 'x'.repeat(5000);
    const { because } = decided(
      read('feature_request', 0.9, { signals: [passage('feature_request', 3, text)] }),
    );
    const first = because[0];
    if (first?.kind !== 'passage') throw new Error('expected a passage');
    expect(first.passage.text).toHaveLength(300);
    expect(first.passage.end - first.passage.start).toBe(300);
  });

  test('fits an issue property however much was found', () => {
    const signals = Array.from({ length: 400 }, () => passage('feature_request', 3, 'é'.repeat(2000)));
    const decision = decided(read('feature_request', 0.9, { signals }));
    expect(JSON.stringify(decision).length).toBeLessThan(10_000);
    expect(v.is(decisionSchema, JSON.parse(JSON.stringify(decision)))).toBe(true);
  });
});

describe('deciding again', () => {
  test('replaces an automatic decision and remembers both', () => {
    const previous = decided(read('training_information', 0.9));
    const again = decide({
      classification: read('product_defect', 0.9),
      policy: DEFAULT_POLICY,
      contract: NOT_MANAGED,
      inputHash: 'h2',
      now: LATER,
      previous,
    });
    expect(again).toMatchObject({ category: 'product_defect', billing: 'not-billed', inputHash: 'h2' });
    expect(again.history.map(({ what, category }) => [what, category])).toEqual([
      ['decided', 'training_information'],
      ['decided-again', 'product_defect'],
    ]);
  });

  test.each(['corrected', 'confirmed'] as const)('leaves what an agent %s as it is', (state) => {
    const previous = { ...decided(read('training_information', 0.9)), state };
    const again = decide({
      classification: read('product_defect', 0.99),
      policy: DEFAULT_POLICY,
      contract: NOT_MANAGED,
      inputHash: 'h2',
      now: LATER,
      previous,
    });
    expect(again).toBe(previous);
  });
});

describe('a correction', () => {
  const decision = decided(read('training_information', 0.85));
  const corrected = (to: CategoryId, from = decision) =>
    correct({
      decision: from,
      to,
      reason: 'Reproduced by two users',
      by: 'agent-1',
      policy: DEFAULT_POLICY,
      now: LATER,
    });

  test('to a covered category takes the charge back', () => {
    expect(corrected('product_defect')).toMatchObject({
      category: 'product_defect',
      level: 1,
      rnd: true,
      coverage: 'covered',
      billing: 'not-billed',
      state: 'corrected',
      confidence: 1,
      by: 'agent-1',
      decidedAt: LATER.toISOString(),
      clause: 'patches-and-versions',
    });
  });

  test('to an uncovered category is an agent saying that it is billable', () => {
    expect(corrected('user_error')).toMatchObject({ coverage: 'out', billing: 'billable' });
  });

  test('to no support request at all says nothing about billing', () => {
    expect(corrected('other')).toMatchObject({ level: null, coverage: 'to-confirm', billing: 'to-confirm' });
  });

  test('keeps that the client has no contract', () => {
    const none = decided(read('training_information', 0.9), { contract: WITHOUT_CONTRACT });
    expect(corrected('product_defect', none)).toMatchObject({
      coverage: 'no-contract',
      billing: 'to-confirm',
    });
  });

  test('stands first among the reasons, and a second one replaces it there but not in the history', () => {
    const twice = corrected('user_error', corrected('product_defect'));
    expect(twice.because.filter(({ kind }) => kind === 'correction')).toEqual([
      { kind: 'correction', from: 'product_defect', to: 'user_error', reason: 'Reproduced by two users' },
    ]);
    expect(twice.history.map(({ what }) => what)).toEqual(['decided', 'corrected', 'corrected']);
  });
});
