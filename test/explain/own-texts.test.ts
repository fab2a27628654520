import type { CreateView, PortalView } from '../../src/bridge/views';
import { explainToClient, previewOf, sampleOf } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';
import { CLIENT_TEXTS, type ClientText, TEXTS, textsOf, type TextValue } from '../../src/policy/texts';
import { LOCALES, type Locale } from '../../src/policy/vocabulary';
import { decisionOf, toAgent } from './decisions';

/** One text of a site, unlike anything Palier says. */
function ownWords({ kind, placeholders }: ClientText): TextValue {
  const words = ['Own words', ...placeholders.map((name) => `{${name}}`)].join(' ');
  return kind === 'paragraphs' ? [words, 'Second own paragraph'] : words;
}

function worded(id: string, locale: Locale, value: TextValue): Policy {
  return { ...DEFAULT_POLICY, texts: { [locale]: { [id]: value } } };
}

/** Every string of a view, with where it stands. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => strings(part, `${path}.${key}`));
}

const ALL = [...CLIENT_TEXTS.values()];

describe.each(LOCALES)('%s: a text of the site', (locale) => {
  test.each(ALL.map((text) => [text.id, text] as const))('%s stands where clients meet it', (id, text) => {
    const sample = sampleOf(id);
    const before = previewOf(sample, id, DEFAULT_POLICY, locale);
    const own = ownWords(text);
    const policy = worded(id, locale, own);
    const after = previewOf(sample, id, policy, locale);

    expect(before.shows).toBe(true);
    expect(JSON.stringify(after.client)).toContain('Own words');
    // Nothing else changes: put back, the words are Palier's again.
    const texts = textsOf(policy, locale);
    expect({ ...texts, ...partsOf(TEXTS[locale], id) }).toEqual(TEXTS[locale]);
    const others = strings(after.client).filter(([, words]) => !/[Oo]wn (?:words|paragraph)/u.test(words));
    const unchanged = new Map(strings(before.client));
    for (const [path, words] of others) expect([path, words]).toEqual([path, unchanged.get(path)]);
  });

  test('is not read in another language', () => {
    for (const other of LOCALES.filter((each) => each !== locale)) {
      expect(textsOf(worded('portal.title', locale, 'Own words'), other)).toBe(TEXTS[other]);
    }
  });
});

/** The top-level part that an id belongs to, as Palier words it. */
function partsOf(texts: (typeof TEXTS)['fr'], id: string) {
  const [part] = id.split('.') as [keyof typeof texts];
  return { [part]: texts[part] };
}

test('a list of paragraphs is shown as paragraphs', () => {
  const policy = worded('faq.why-not-email.answer', 'fr', ['Un.', 'Deux.', 'Trois.']);
  const view = explainToClient(undefined, textsOf(policy, 'fr')) as Extract<
    PortalView,
    { kind: 'qualifying' }
  >;
  expect(view.faq.find(({ id }) => id === 'why-not-email')!.answer).toEqual(['Un.', 'Deux.', 'Trois.']);
});

test('a text that the create form does not show under this category table is said not to be shown', () => {
  const id = 'create.coverage.out';
  const { feature_request: rule } = DEFAULT_POLICY.categories;
  const covered = { ...rule, coverage: 'covered' as const };
  const categories = {
    ...DEFAULT_POLICY.categories,
    feature_request: covered,
    customisation_error: covered,
    data_modification: covered,
  };
  expect(previewOf(sampleOf(id), id, { ...DEFAULT_POLICY, categories }, 'fr').shows).toBe(false);
  expect(previewOf(sampleOf(id), 'no.such.text', DEFAULT_POLICY, 'fr').shows).toBe(false);
});

test('the placeholder of the create form is filled in the site’s words too', () => {
  const policy = worded('create.covered', 'en', 'We pay for {kinds}; {braces stay}.');
  const { client } = previewOf(sampleOf('create.covered'), 'create.covered', policy, 'en');
  const { estimates } = (client as { view: CreateView }).view;
  const { kind } = TEXTS.en.categories.customisation_usage;
  expect(estimates[0]!.lines).toContain(`We pay for ${kind}; {braces stay}.`);
});

describe('a text that cannot be shown leaves Palier’s own in its place', () => {
  const broken: [string, string, unknown][] = [
    ['a lost placeholder', 'create.covered', 'Own words without it'],
    ['a placeholder of nothing', 'portal.title', 'Own words {name}'],
    ['a list where one text belongs', 'portal.title', ['Own words']],
    ['one text where a list belongs', 'faq.why-not-email.answer', 'Own words'],
    ['no such text', 'portal.toString', 'Own words'],
    ['a path into the object’s own', '__proto__.polluted', 'Own words'],
    ['a part that is no text', 'portal', 'Own words'],
    ['a text for agents', 'agent.states.automatic', 'Own words'],
    ['a control character', 'portal.title', 'Own words\u0007'],
    ['a turned direction', 'portal.title', '\u202eOwn words'],
    ['an empty text', 'portal.title', ' '],
    ['no paragraph', 'faq.why-not-email.answer', []],
    ['too many paragraphs', 'faq.why-not-email.answer', Array.from({ length: 7 }, () => 'Own words')],
    ['a text too long for its place', 'portal.title', `Own words ${'x'.repeat(200)}`],
  ];
  test.each(broken)('%s', (_, id, value) => {
    for (const locale of LOCALES) {
      const policy = worded(id, locale, value as TextValue);
      expect(textsOf(policy, locale)).toBe(TEXTS[locale]);
      const view = explainToClient(decisionOf('feature_request'), textsOf(policy, locale));
      expect(JSON.stringify(view)).not.toContain('Own words');
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('without keeping the sound ones away', () => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      texts: { it: { 'portal.title': 'Mie parole', 'portal.nextTitle': 'Rotto {x}' } },
    };
    const { title, nextTitle } = textsOf(policy, 'it').portal;
    expect([title, nextTitle]).toEqual(['Mie parole', TEXTS.it.portal.nextTitle]);
  });
});

test('what is written as markup is text', () => {
  const title = '<img src=x onerror=alert(1)> & {{ title }} ${ title } $&';
  const view = explainToClient(
    decisionOf('feature_request'),
    textsOf(worded('portal.title', 'fr', title), 'fr'),
  );
  expect(view.title).toBe(title);
});

describe('agents see what clients see', () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    texts: {
      fr: { 'portal.title': 'Votre demande chez nous', 'values.coverage.out': 'Hors forfait' },
      de: { 'questions.failed-or-to-learn.text': 'Klemmt etwas?' },
    },
  };
  const decision = decisionOf('training_information', {
    state: 'needs-review',
    question: 'failed-or-to-learn',
    lang: 'de',
  });

  test('in the words of the policy in force, whichever version judged', () => {
    const view = toAgent(decisionOf('feature_request'), {
      wording: policy,
    }).decision!;
    expect((view.clientSees.fr as { title: string }).title).toBe('Votre demande chez nous');
    expect(view.coverage).toBe('Hors forfait');
  });

  test('and ask the client in them', () => {
    const { question } = toAgent(decision, {
      wording: policy,
    }).decision!;
    expect(question!.forClient.text).toBe('Klemmt etwas?');
    expect(question!.forAgent.text).toBe(TEXTS.fr.questions['failed-or-to-learn'].text);
  });
});
