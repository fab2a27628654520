import fc from 'fast-check';
import { coveragesUnder } from '../../src/decide/coverages';
import { CHOICE_QUESTIONS, type ChoiceQuestionId } from '../../src/decide/questions';
import { expectedGain, settlingQuestion } from '../../src/decide/settling-question';
import type { Answers } from '../../src/policy/answers';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import { CATEGORY_IDS, type CategoryId, QUESTION_ANSWERS, QUESTION_IDS } from '../../src/policy/vocabulary';

type Shares = Partial<Record<CategoryId, number>>;

/** The shares given; what they leave is spread evenly over the other categories. */
function spread(shares: Shares): Record<CategoryId, number> {
  const rest = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0);
  const others = CATEGORY_IDS.length - Object.keys(shares).length;
  return Object.fromEntries(CATEGORY_IDS.map((id) => [id, shares[id] ?? rest / others])) as Record<
    CategoryId,
    number
  >;
}

const under = (policy: Policy) => coveragesUnder({ kind: 'not-managed' }, policy);

const asked = (shares: Shares, answers?: Answers, policy: Policy = DEFAULT_POLICY) =>
  settlingQuestion({ probabilities: spread(shares), coverages: under(policy), answers });

const choices = Object.keys(CHOICE_QUESTIONS) as ChoiceQuestionId[];

describe('the question fits what the request may be', () => {
  const rows: [string, Shares, string][] = [
    [
      '“Le total du rapport de marge est faux.” A defect, or a fault in their own report?',
      { product_defect: 0.45, customisation_error: 0.45 },
      'standard-or-customised',
    ],
    [
      '“Der Kontoauszug stimmt nicht.” A difficulty in use, or their own report?',
      { normal_use_problem: 0.4, customisation_error: 0.35, product_defect: 0.15 },
      'standard-or-customised',
    ],
    [
      '“Comment faire le bouclement de la TVA ?” Stuck, or to be taught?',
      { normal_use_problem: 0.45, training_information: 0.45 },
      'failed-or-to-learn',
    ],
    [
      '“Comment utiliser notre écran de saisie ?” Their own screen, or a course?',
      { customisation_usage: 0.5, customisation_error: 0.02, training_information: 0.43 },
      'standard-or-customised',
    ],
    [
      '“Eine Rechnung ist zweimal verbucht.” The product’s doing, or theirs?',
      { product_defect: 0.35, normal_use_problem: 0.2, user_error: 0.4 },
      'own-act',
    ],
    [
      '“Manca una colonna nell’elenco.” It should be there, or it never was?',
      { normal_use_problem: 0.4, product_defect: 0.1, feature_request: 0.45 },
      'new-or-existing',
    ],
    [
      '“Accès pour Mme Rey.” A new user, or rights of one who is there?',
      { licence_installation: 0.48, installation_service: 0.48 },
      'new-user-or-rights',
    ],
    [
      '“The articles have the wrong VAT code.” We correct them, or they cannot?',
      { data_modification: 0.45, normal_use_problem: 0.45 },
      'do-or-show',
    ],
    [
      '“Mise à jour: plus rien ne s’imprime.” The update failed, or printing since?',
      { installation_service: 0.45, product_defect: 0.45 },
      'after-update',
    ],
  ];
  test.each(rows)('%s', (_sentence, shares, question) => {
    expect(asked(shares)).toBe(question);
  });

  test('every question with answers is the best for some request', () => {
    expect(new Set(rows.map(([, , question]) => question))).toEqual(new Set(choices));
  });
});

describe('coverage comes first', () => {
  test('a question that tells the coverage beats one that tells more about the category alone', () => {
    const shares: Shares = { licence_installation: 0.3, installation_service: 0.3, product_defect: 0.38 };
    const bitsOf = (id: ChoiceQuestionId) => expectedGain(id, spread(shares), under(DEFAULT_POLICY));
    expect(asked(shares)).not.toBe('new-user-or-rights');
    expect(bitsOf('new-user-or-rights')).toBeGreaterThan(0);
  });

  test('where the admin made both sides alike, their difference is worth less', () => {
    const shares = spread({ normal_use_problem: 0.5, training_information: 0.5 });
    const categories = {
      ...DEFAULT_POLICY.categories,
      training_information: {
        ...DEFAULT_POLICY.categories.training_information,
        coverage: 'covered' as const,
      },
    };
    const alike = expectedGain('failed-or-to-learn', shares, under({ ...DEFAULT_POLICY, categories }));
    expect(alike).toBeLessThan(expectedGain('failed-or-to-learn', shares, under(DEFAULT_POLICY)) / 2);
  });
});

describe('what the create panel was told is not asked again', () => {
  const rows: [Answers, Shares, string, string][] = [
    [
      { personalised: 'unknown' },
      { product_defect: 0.45, customisation_error: 0.45 },
      'standard-or-customised',
      'new-or-existing',
    ],
    [
      { about: 'problem' },
      { normal_use_problem: 0.45, training_information: 0.45 },
      'failed-or-to-learn',
      'do-or-show',
    ],
    [
      { ownAction: 'no' },
      { product_defect: 0.35, normal_use_problem: 0.2, user_error: 0.4 },
      'own-act',
      'do-or-show',
    ],
    [
      { about: 'service' },
      { data_modification: 0.45, normal_use_problem: 0.45 },
      'do-or-show',
      'new-or-existing',
    ],
  ];
  test.each(rows)('%j', (answers, shares, without, then) => {
    expect(asked(shares)).toBe(without);
    expect(asked(shares, answers)).toBe(then);
  });
});

describe('asking for more words', () => {
  test.each(['too-short', 'unknown-language'] as const)('a text that is %s', (abstained) => {
    const probabilities = spread({ normal_use_problem: 0.5, training_information: 0.5 });
    expect(settlingQuestion({ probabilities, coverages: under(DEFAULT_POLICY), abstained })).toBe(
      'tell-more',
    );
  });

  test('also when it looks like no support request at all', () => {
    const probabilities = spread({ other: 0.95 });
    expect(
      settlingQuestion({ probabilities, coverages: under(DEFAULT_POLICY), abstained: 'too-short' }),
    ).toBe('tell-more');
  });

  test('when no answer would tell anything', () => {
    expect(asked({ training_information: 1 })).toBe('tell-more');
  });
});

test('a word of thanks is asked nothing', () => {
  expect(asked({ other: 0.9 })).toBeUndefined();
});

describe('for any request', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const distribution = fc
    .tuple(...CATEGORY_IDS.map(() => share))
    .filter((shares) => shares.some((one) => one > 0))
    .map((shares) => {
      const total = shares.reduce((sum, one) => sum + one, 0);
      return Object.fromEntries(CATEGORY_IDS.map((id, at) => [id, (shares[at] ?? 0) / total])) as Record<
        CategoryId,
        number
      >;
    });
  const given: fc.Arbitrary<Answers> = fc.record(
    {
      about: fc.constantFrom('problem' as const, 'question' as const, 'change' as const, 'service' as const),
      personalised: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      ownAction: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    },
    { requiredKeys: [] },
  );

  test('a question that was answered is never asked', () => {
    fc.assert(
      fc.property(distribution, given, (probabilities, answers) => {
        const question = settlingQuestion({ probabilities, coverages: under(DEFAULT_POLICY), answers });
        if (question === undefined || question === 'tell-more') return;
        expect(CHOICE_QUESTIONS[question].isAnswered(answers)).toBe(false);
      }),
    );
  });

  test('the gain is a finite number of bits, and never negative', () => {
    fc.assert(
      fc.property(distribution, fc.constantFrom(...choices), (probabilities, id) => {
        const gain = expectedGain(id, probabilities, under(DEFAULT_POLICY));
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(Math.log2(3));
      }),
    );
  });

  test('what is certain leaves nothing to gain', () => {
    for (const category of CATEGORY_IDS) {
      const certain = spread({ [category]: 1 });
      for (const id of choices) expect(expectedGain(id, certain, under(DEFAULT_POLICY))).toBeCloseTo(0, 12);
    }
  });
});

describe('the chances of the answers', () => {
  test.each(choices.flatMap((id) => CATEGORY_IDS.map((category) => [id, category] as const)))(
    '%s, %s: sum to one, and none is impossible',
    (id, category) => {
      const chances = CHOICE_QUESTIONS[id].chances[category];
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...chances)).toBeGreaterThan(0);
    },
  );

  test('there is one per answer that is offered', () => {
    for (const id of choices) expect(QUESTION_ANSWERS[id]).toHaveLength(3);
    expect([...choices, 'tell-more'].sort()).toEqual([...QUESTION_IDS].sort());
  });
});
