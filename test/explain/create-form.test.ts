import * as v from 'valibot';
import type { CreateView } from '../../src/bridge/views';
import { createForm } from '../../src/explain';
import { answersSchema, type Answers } from '../../src/policy/answers';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policySchema, type CategoryRule, type Policy } from '../../src/policy/policy';
import { TEXTS, type SupportCategoryId } from '../../src/policy/texts';
import { LOCALES, type CategoryId } from '../../src/policy/vocabulary';

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
      'a problem with something personalised after an own action',
      { about: 'problem', personalised: 'yes', ownAction: 'yes' },
      [KINDS('customisation_usage'), KINDS('customisation_error', 'user_error')],
      [COVERED, OUT],
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
    ['a change: level 2, outside maintenance', { about: 'change' }, [create.level.level2, OUT], [COVERED]],
    [
      'a change of something personalised: level 2, outside maintenance',
      { about: 'change', personalised: 'yes' },
      [create.level.level2, OUT],
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
    const text = estimateFor(createForm(DEFAULT_POLICY, 'fr'), answers)?.text ?? '';
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
    expect(estimate?.text).toContain(create.coverage.covered);
    expect(estimate?.text).not.toContain('hors maintenance');
    expect(estimate?.tone).toBe('good');
  });

  test('a covered company copy is named on the covered side of services', () => {
    const view = createForm(policyWith({ company_copy: { coverage: 'covered' } }), 'de');
    const text = estimateFor(view, { about: 'service' })?.text ?? '';
    expect(text).toContain('in der Wartung inbegriffen: Mandantenkopie.');
    expect(text).toContain('Lizenzinstallation, Installation oder Konfiguration, Datenänderung.');
  });

  test('training at level 1 makes a question a matter of level 1', () => {
    const view = createForm(policyWith({ training_information: { level: 1 } }), 'fr');
    expect(estimateFor(view, { about: 'question' })?.text).toContain(create.level.level1);
  });

  test('a category without level takes its estimates away, and no others', () => {
    const rule: CategoryRule = { ...DEFAULT_POLICY.categories.feature_request, level: null };
    const categories = { ...DEFAULT_POLICY.categories, feature_request: rule };
    const view = createForm({ ...DEFAULT_POLICY, categories }, 'fr');
    expect(estimateFor(view, { about: 'change' })).toBeUndefined();
    expect(estimateFor(view, { about: 'service' })).toBeDefined();
  });
});

describe.each(LOCALES)('%s', (locale) => {
  const view = createForm(DEFAULT_POLICY, locale);

  test('the questions are those of the answers, with all their options', () => {
    expect(view.questions.map(({ id }) => id)).toEqual(['about', 'personalised', 'ownAction']);
    for (const { id, options } of view.questions) {
      expect(options.map(({ value }) => value)).toEqual(answersSchema.entries[id].wrapped.options);
    }
  });

  test('every estimate ends by saying that it is one, and none alarms', () => {
    expect(view.estimates.length).toBeGreaterThan(0);
    for (const { text, tone } of view.estimates) {
      expect(text.endsWith(TEXTS[locale].create.caveat)).toBe(true);
      expect(tone).not.toBe('attention');
      expect(text).not.toMatch(/[{}]/u);
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
