import fc from 'fast-check';
import * as v from 'valibot';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policySchema } from '../../src/policy/policy';
import {
  checkTexts,
  CLIENT_TEXTS,
  defaultText,
  fill,
  TEXTS,
  textFaults,
  type TextFinding,
  textsOf,
} from '../../src/policy/texts';
import { MOST_TEXT_BYTES, textOverridesSchema } from '../../src/policy/texts/overrides';
import { LOCALES } from '../../src/policy/vocabulary';

const ALL = [...CLIENT_TEXTS.values()];

describe('the registry of texts', () => {
  test('knows the text of every id in every language, of the same kind and with the same placeholders', () => {
    for (const { id, kind, placeholders, longest, paragraphs } of ALL) {
      for (const locale of LOCALES) {
        const text = defaultText(id, locale);
        expect([id, Array.isArray(text)]).toEqual([id, kind === 'paragraphs']);
        const parts = typeof text === 'string' ? [text] : text;
        expect(parts.length).toBeLessThanOrEqual(paragraphs);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(longest);
        for (const name of placeholders) expect(parts.join(' ')).toContain(`{${name}}`);
      }
    }
  });

  test('holds what clients read and nothing that only agents and admins do', () => {
    const parts = new Set(ALL.map(({ id }) => id.split('.')[0]));
    expect([...parts].sort()).toEqual(
      [
        'categories',
        'clauses',
        'comment',
        'create',
        'faq',
        'faqTitle',
        'notice',
        'portal',
        'questions',
        'values',
      ].sort(),
    );
    expect(CLIENT_TEXTS.has('values.level.none')).toBe(false);
    expect(CLIENT_TEXTS.has('clauses.qualification.text')).toBe(false);
    expect(CLIENT_TEXTS.get('comment.accepted')).toMatchObject({
      kind: 'sentence',
      place: 'comment',
      placeholders: ['name', 'work'],
    });
    expect(CLIENT_TEXTS.get('faq.why-level-2.own.question')).toMatchObject({ kind: 'line', place: 'faq' });
    expect(CLIENT_TEXTS.get('categories.company_copy.consulting')).toMatchObject({
      kind: 'sentence',
      place: 'faq',
    });
    expect(CLIENT_TEXTS.get('create.covered')).toMatchObject({ placeholders: ['kinds'], place: 'create' });
  });

  test('names no text that there is not', () => {
    expect(() => defaultText('portal.none', 'fr')).toThrow('There is no text portal.none.');
    expect(() => defaultText('portal', 'fr')).toThrow('There is no text portal.');
  });
});

describe('texts in a policy', () => {
  const { texts: _texts, ...before } = DEFAULT_POLICY;

  test('are none in versions of before', () => {
    expect(v.parse(policySchema, before).texts).toEqual({});
  });

  test('are kept as they were written, without space around', () => {
    const texts = {
      de: { 'portal.title': '  Ihre Anfrage ', 'faq.why-not-email.answer': ['Eins. ', 'Zwei.'] },
    };
    expect(v.parse(policySchema, { ...before, texts }).texts).toEqual({
      de: { 'portal.title': 'Ihre Anfrage', 'faq.why-not-email.answer': ['Eins.', 'Zwei.'] },
    });
  });

  test('of an id that no version knows any more do not keep a policy from being read', () => {
    const texts = { fr: { 'portal.gone': 'Ancien texte' } };
    expect(v.parse(policySchema, { ...before, texts }).texts).toEqual(texts);
  });

  test.each<[string, unknown]>([
    ['an unknown language', { es: { 'portal.title': 'Título' } }],
    ['a number', { fr: { 'portal.title': 7 } }],
    ['an empty text', { fr: { 'portal.title': '  ' } }],
    ['an empty list', { fr: { 'faq.why-not-email.answer': [] } }],
    ['a line break', { fr: { 'portal.title': 'Un\ndeux' } }],
    ['an escape', { fr: { 'portal.title': 'Un\u001bdeux' } }],
    ['half a character', { fr: { 'portal.title': 'Un\ud800deux' } }],
    ['a text of 801 characters', { fr: { 'portal.title': 'x'.repeat(801) } }],
    ['seven paragraphs', { fr: { 'faq.why-not-email.answer': Array.from({ length: 7 }, () => 'x') } }],
    ['an endless id', { fr: { ['x'.repeat(121)]: 'x' } }],
    [
      'more than a policy has room for',
      { fr: Object.fromEntries(Array.from({ length: 76 }, (_, at) => [`text.${at}`, 'é'.repeat(400)])) },
    ],
  ])('%s is refused', (_, texts) => {
    expect(v.safeParse(textOverridesSchema, texts).success).toBe(false);
    expect(v.safeParse(policySchema, { ...before, texts }).success).toBe(false);
  });

  test('leave most of a stored value to the rest of the policy', () => {
    expect(MOST_TEXT_BYTES + 150_000).toBeLessThan(240 * 1024 - 30_000);
  });
});

describe('what is wrong with a text', () => {
  test.each<[string, string, string | string[], object[]]>([
    ['nothing', 'create.covered', 'Compris : {kinds}.', []],
    ['nothing, braces that are no placeholder', 'create.covered', '{ } {kinds} {à}', []],
    ['lost', 'create.covered', 'Compris.', [{ what: 'placeholder-lost', placeholder: 'kinds' }]],
    [
      'lost and unknown',
      'create.covered',
      'Compris : {kind}.',
      [
        { what: 'placeholder-lost', placeholder: 'kinds' },
        { what: 'placeholder-unknown', placeholder: 'kind' },
      ],
    ],
    ['unknown', 'portal.title', 'Bonjour {client}', [{ what: 'placeholder-unknown', placeholder: 'client' }]],
    ['too long', 'portal.title', 'x'.repeat(161), [{ what: 'too-long', characters: 161, longest: 160 }]],
    ['no text of that id', 'portal.none', 'Rien', [{ what: 'unknown-text' }]],
    ['not a list', 'faq.why-not-email.answer', 'Un.', [{ what: 'wrong-shape' }]],
    ['a list', 'portal.title', ['Un.'], [{ what: 'wrong-shape' }]],
  ])('%s: %s', (_, id, value, faults) => {
    expect(textFaults({ it: { [id]: value } })).toEqual(
      faults.map((fault) => ({ locale: 'it', id, ...fault })),
    );
  });

  test('whatever is written, what is shown can be filled', () => {
    const written = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('{kinds}', '{', '}', '{x}', '{{kinds}}', '$&', 'kinds', ' '), { maxLength: 8 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(written, fc.constantFrom(...LOCALES), (text, locale) => {
        const policy = { texts: { [locale]: { 'create.covered': text } } };
        const template = textsOf(policy, locale).create.covered;
        const filled = fill(template, { kinds: 'K' });
        const isShown = textFaults(policy.texts).length === 0;
        expect(template).toBe(isShown ? text : TEXTS[locale].create.covered);
        expect(filled).toContain('K');
      }),
    );
  });
});

describe('the checker', () => {
  const codes = (findings: TextFinding[]) => findings.map(({ severity, code }) => `${severity} ${code}`);

  test('says nothing of Palier’s own words', () => {
    expect(checkTexts({})).toEqual([]);
    expect(checkTexts(DEFAULT_POLICY)).toEqual([]);
  });

  test('names every language in which a text was not worded', () => {
    const texts = { fr: { 'portal.title': 'Chez nous' }, en: { 'portal.title': 'With us' } };
    expect(checkTexts({ texts })).toEqual([
      { severity: 'warning', code: 'text-missing', id: 'portal.title', in: ['fr', 'en'], missing: 'de' },
      { severity: 'warning', code: 'text-missing', id: 'portal.title', in: ['fr', 'en'], missing: 'it' },
    ]);
  });

  test('blocks a text that would not be shown', () => {
    const texts = { fr: { 'create.covered': 'Compris.' } };
    expect(checkTexts({ texts })[0]).toEqual({
      severity: 'error',
      code: 'text-fault',
      fault: { locale: 'fr', id: 'create.covered', what: 'placeholder-lost', placeholder: 'kinds' },
    });
  });

  const everywhere = (id: string, value: (locale: (typeof LOCALES)[number]) => string) => ({
    texts: Object.fromEntries(LOCALES.map((locale) => [locale, { [id]: value(locale) }])),
  });

  test('finds a text that is Palier’s own', () => {
    const policy = everywhere('portal.title', (locale) =>
      locale === 'fr' ? TEXTS.fr.portal.title : `Bei uns (${locale})`,
    );
    expect(checkTexts(policy)).toEqual([
      { severity: 'notice', code: 'text-same-as-default', id: 'portal.title', locale: 'fr' },
    ]);
  });

  test('finds French where German belongs, Palier’s and the site’s; single words may be the same', () => {
    const fr = 'Notre équipe prend votre demande en charge.';
    const copied = everywhere('portal.next.level1', (locale) =>
      locale === 'de' ? fr : locale === 'fr' ? fr : `${fr} (${locale})`,
    );
    expect(checkTexts(copied)).toEqual([
      {
        severity: 'warning',
        code: 'text-other-language',
        id: 'portal.next.level1',
        locale: 'de',
        same: 'fr',
      },
    ]);
    const untouched = everywhere('portal.next.level1', (locale) =>
      locale === 'de' ? TEXTS.fr.portal.next.level1 : `${fr} (${locale})`,
    );
    expect(codes(checkTexts(untouched))).toEqual(['warning text-other-language']);
    expect(checkTexts(everywhere('portal.labels.level', () => 'Service Desk'))).toEqual([]);
  });

  test('finds a text that takes its place apart', () => {
    const policy = everywhere('portal.title', (locale) => `${locale} ${'Titel '.repeat(20)}`);
    expect(new Set(codes(checkTexts(policy)))).toEqual(new Set(['notice text-long']));
    expect(checkTexts(policy)).toHaveLength(4);
  });
});
