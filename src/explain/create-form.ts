import type { CreateView } from '../bridge/views';
import { coverageOfStanding, type Standing } from '../contracts/situation';
import type { Answers } from '../policy/answers';
import type { CategoryRule, Policy } from '../policy/policy';
import { fill, type SupportCategoryId, type Texts, textsOf } from '../policy/texts';
import type { Coverage, Locale } from '../policy/vocabulary';
import { dayInWords } from './days';

/** What is known before a client answers anything. */
export interface KnownAtCreation {
  /** What the request type says the request is about. */
  about?: Answers['about'];
  /** How the client's only organisation stands today. */
  standing?: Standing | undefined;
}

type Estimate = CreateView['estimates'][number];

/** What a set of answers can mean. Wider than likely on purpose: an estimate must not rule out what is covered. */
interface Meaning {
  when: Answers;
  categories: SupportCategoryId[];
}

/** Narrow answers first: the first entry that matches is shown. */
const MEANINGS: readonly Meaning[] = [
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
  coverage: Coverage;
}

function outcomes(
  categories: SupportCategoryId[],
  policy: Policy,
  standing: Standing | undefined,
): Outcome[] {
  return categories.flatMap((category) => {
    const { level, coverage } = policy.categories[category];
    if (level === null || coverage === null) return [];
    const own = standing ? coverageOfStanding(standing, category, coverage) : coverage;
    return [{ category, level, coverage: own }];
  });
}

function levelLine(all: Outcome[], texts: Texts): string {
  const words = texts.create.level;
  if (all.every(({ level }) => level === 1)) return words.level1;
  if (all.every(({ level }) => level === 2)) return words.level2;
  return words.both;
}

function coverageLines(all: Outcome[], texts: Texts): string[] {
  const words = texts.create;
  const kinds = (of: Outcome[]) => ({
    kinds: of.map(({ category }) => texts.categories[category].kind).join(', '),
  });
  const [first] = all;
  if (first && all.every(({ coverage }) => coverage === first.coverage)) {
    const sentence: Record<Coverage, string> = {
      covered: words.coverage.covered,
      out: words.coverage.out,
      'to-confirm': words.coverage.toConfirm,
      'no-contract': words.coverage.noContract,
    };
    return [fill(words.kinds, kinds(all)), sentence[first.coverage]];
  }
  // Without a contract nothing is covered, so that a mixture has these sides alone.
  const sides = [
    ['covered', words.covered],
    ['out', words.out],
    ['to-confirm', words.toConfirm],
  ] as const;
  return sides.flatMap(([side, template]) => {
    const these = all.filter(({ coverage }) => coverage === side);
    return these.length === 0 ? [] : [fill(template, kinds(these))];
  });
}

/** The contract in one sentence, where a single one is in force. */
function contractLines(standing: Standing | undefined, texts: Texts): string[] {
  if (standing?.kind !== 'in-force' || standing.others.length > 0 || standing.tooMany) return [];
  const { reference, end } = standing.contract;
  const words = texts.create.contract;
  return [
    end === undefined
      ? fill(words.open, { reference })
      : fill(words.period, { reference, end: dayInWords(end, texts) }),
  ];
}

function estimate(
  { when, categories }: Meaning,
  policy: Policy,
  texts: Texts,
  standing: Standing | undefined,
): Estimate[] {
  const all = outcomes(categories, policy, standing);
  // A category without level or coverage is only ever qualified; guessing around it could promise too much.
  if (all.length < categories.length) return [];
  return [
    {
      when,
      lines: [
        levelLine(all, texts),
        ...coverageLines(all, texts),
        ...contractLines(standing, texts),
        ...(when.about === 'question' ? [texts.create.stuckHint] : []),
        texts.create.caveat,
      ],
      // Never "attention": before the request is read, a possible charge is no more than a possibility.
      tone: all.every(({ coverage }) => coverage === 'covered') ? 'good' : 'neutral',
    },
  ];
}

/** As the screen does it: the first estimate whose every condition the answers meet. */
function lineOf(answers: Answers, estimates: readonly Estimate[]): string {
  const found = estimates.find(({ when }) =>
    (Object.keys(when) as (keyof Answers)[]).every((question) => when[question] === answers[question]),
  );
  return JSON.stringify(found?.lines ?? []);
}

type Asked = CreateView['questions'][number];

/** A question is asked only after answers with which its own can still change the estimate. */
function questionsFor(estimates: readonly Estimate[], texts: Texts): Asked[] {
  const question = <Id extends keyof Answers>(id: Id) => ({
    id,
    label: texts.create.questions[id].label,
    options: Object.entries<string>(texts.create.questions[id].options).map(([value, label]) => ({
      value,
      label,
    })),
  });
  const about = question('about');
  const personalised = question('personalised');
  const ownAction = question('ownAction');
  const matters = ({ id, options }: Asked, before: Answers): boolean =>
    new Set(options.map(({ value }) => lineOf({ ...before, [id]: value }, estimates))).size > 1;
  const withEach = ({ id, options }: Asked, before: Answers): Answers[] =>
    options.map(({ value }) => ({ ...before, [id]: value }));

  const subjects = withEach(about, {});
  const second = subjects.filter((subject) => matters(personalised, subject));
  const third = subjects
    .flatMap((subject) => (second.includes(subject) ? withEach(personalised, subject) : [subject]))
    .filter((before) => matters(ownAction, before));
  return [
    about,
    ...(second.length === 0 ? [] : [{ ...personalised, after: second }]),
    ...(third.length === 0 ? [] : [{ ...ownAction, after: third }]),
  ];
}

/** The questions of the create panel and what their answers let one expect under this policy, in its words. */
export function createForm(
  policy: Policy,
  locale: Locale,
  { about, standing }: KnownAtCreation = {},
): CreateView {
  const texts = textsOf(policy, locale);
  const { title, intro, noEstimate } = texts.create;
  const estimates = MEANINGS.flatMap((meaning) => estimate(meaning, policy, texts, standing));
  return {
    title,
    intro,
    questions: questionsFor(estimates, texts),
    ...(about === undefined ? {} : { given: about }),
    noEstimate,
    estimates,
  };
}
