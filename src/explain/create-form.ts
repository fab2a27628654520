import type { CreateView } from '../bridge/views';
import type { Answers } from '../policy/answers';
import type { CategoryRule, Policy } from '../policy/policy';
import { fill, type SupportCategoryId, type Texts, textsOf } from '../policy/texts';
import type { Locale } from '../policy/vocabulary';
import { paragraph } from './facts';

/** What a set of answers can mean. Wider than likely on purpose: an estimate must not rule out what is covered. */
interface Meaning {
  when: Answers;
  categories: SupportCategoryId[];
}

/** Narrow answers first: the first entry that matches is shown. */
const MEANINGS: readonly Meaning[] = [
  {
    when: { about: 'problem', personalised: 'yes', ownAction: 'yes' },
    categories: ['customisation_usage', 'customisation_error', 'user_error'],
  },
  {
    when: { about: 'problem', personalised: 'yes' },
    categories: ['customisation_usage', 'customisation_error'],
  },
  {
    when: { about: 'problem', personalised: 'no', ownAction: 'no' },
    categories: ['normal_use_problem', 'product_defect'],
  },
  {
    when: { about: 'problem', personalised: 'no' },
    categories: ['normal_use_problem', 'product_defect', 'user_error'],
  },
  {
    when: { about: 'problem', ownAction: 'no' },
    categories: ['normal_use_problem', 'product_defect', 'customisation_error'],
  },
  {
    when: { about: 'problem' },
    categories: ['normal_use_problem', 'product_defect', 'customisation_error', 'user_error'],
  },
  {
    when: { about: 'question', personalised: 'yes' },
    categories: ['customisation_usage', 'training_information'],
  },
  { when: { about: 'question' }, categories: ['normal_use_problem', 'training_information'] },
  { when: { about: 'change', personalised: 'yes' }, categories: ['customisation_error', 'feature_request'] },
  { when: { about: 'change' }, categories: ['feature_request'] },
  {
    when: { about: 'service' },
    categories: ['licence_installation', 'company_copy', 'installation_service', 'data_modification'],
  },
];

interface Outcome {
  category: SupportCategoryId;
  level: NonNullable<CategoryRule['level']>;
  coverage: NonNullable<CategoryRule['coverage']>;
}

function outcomes(categories: SupportCategoryId[], policy: Policy): Outcome[] {
  return categories.flatMap((category) => {
    const { level, coverage } = policy.categories[category];
    return level === null || coverage === null ? [] : [{ category, level, coverage }];
  });
}

function levelSentence(all: Outcome[], texts: Texts): string {
  const words = texts.create.level;
  if (all.every(({ level }) => level === 1)) return words.level1;
  if (all.every(({ level }) => level === 2)) return words.level2;
  return words.both;
}

function coverageSentences(all: Outcome[], texts: Texts): string[] {
  const words = texts.create;
  const kinds = (side: Outcome['coverage']): string[] =>
    all.filter(({ coverage }) => coverage === side).map(({ category }) => texts.categories[category].kind);
  const covered = kinds('covered');
  const out = kinds('out');
  if (out.length === 0) return [words.coverage.covered];
  if (covered.length === 0) return [words.coverage.out];
  return [fill(words.covered, { kinds: covered.join(', ') }), fill(words.out, { kinds: out.join(', ') })];
}

function estimate({ when, categories }: Meaning, policy: Policy, texts: Texts): CreateView['estimates'] {
  const all = outcomes(categories, policy);
  // A category without level or coverage is only ever qualified; guessing around it could promise too much.
  if (all.length < categories.length) return [];
  const hint = when.about === 'question' ? [texts.create.stuckHint] : [];
  return [
    {
      when,
      text: paragraph(
        levelSentence(all, texts),
        ...coverageSentences(all, texts),
        ...hint,
        texts.create.caveat,
      ),
      // Never "attention": before the request is read, a possible charge is no more than a possibility.
      tone: all.every(({ coverage }) => coverage === 'covered') ? 'good' : 'neutral',
    },
  ];
}

/** The questions of the create panel and what their answers let one expect under this policy, in its words. */
export function createForm(policy: Policy, locale: Locale): CreateView {
  const texts = textsOf(policy, locale);
  const { title, intro, noEstimate, questions } = texts.create;
  const question = (id: keyof Answers): CreateView['questions'][number] => ({
    id,
    label: questions[id].label,
    options: Object.entries(questions[id].options).map(([value, label]) => ({ value, label })),
  });
  return {
    title,
    intro,
    questions: [question('about'), question('personalised'), question('ownAction')],
    noEstimate,
    estimates: MEANINGS.flatMap((meaning) => estimate(meaning, policy, texts)),
  };
}
