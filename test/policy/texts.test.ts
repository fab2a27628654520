import { fill, TEXTS, type Texts } from '../../src/policy/texts';
import { LOCALES, type Locale, QUESTION_ANSWERS, QUESTION_IDS } from '../../src/policy/vocabulary';

/** All texts of a language by their path; a text that is no string fails here. */
function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a text.`);
  return Object.entries(value).flatMap(([key, part]) => flatten(part, path === '' ? key : `${path}.${key}`));
}

const ALL: Record<Locale, [string, string][]> = {
  fr: flatten(TEXTS.fr, ''),
  de: flatten(TEXTS.de, ''),
  en: flatten(TEXTS.en, ''),
  it: flatten(TEXTS.it, ''),
};

/** What clients read. */
function clientTexts(locale: Locale): [string, string][] {
  const { clauses, comment, notice, ...texts }: Texts = TEXTS[locale];
  const { categories, values, portal, faqTitle, faq, create, questions } = texts;
  // Read by agents alone, whose client is only being qualified.
  const { qualification: _agents, ...told } = clauses;
  const parts = {
    categories,
    clauses: told,
    values,
    portal,
    faqTitle,
    faq,
    create,
    questions,
    comment,
    notice,
  };
  return flatten(parts, '');
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();

/** Texts that break a rule, so that a failure names all of them. */
const breaking = (texts: [string, string][], broken: (text: string, path: string) => boolean): string[] =>
  texts.filter(([path, text]) => broken(text, path)).map(([path, text]) => `${path}: ${text}`);

const letters = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

describe.each(LOCALES)('%s', (locale) => {
  test('has every text French has, with the same placeholders', () => {
    const shape = (texts: [string, string][]) =>
      texts.map(([path, text]) => [path, placeholders(text)]).sort();
    expect(shape(ALL[locale])).toEqual(shape(ALL.fr));
    expect(ALL[locale].length).toBeGreaterThan(200);
  });

  test('has no empty text, stray space, straight apostrophe or half a placeholder', () => {
    expect(
      breaking(ALL[locale], (text) => {
        const bare = text.replace(/\{\w+\}/gu, 'x');
        return text.trim() !== text || text === '' || /[^\S\n]\s|\s[^\S\n]|['"{}]/u.test(bare);
      }),
    ).toEqual([]);
  });

  test('is not another language by mistake', () => {
    const others = new Set(
      LOCALES.filter((other) => other !== locale)
        .flatMap((other) => ALL[other])
        .map(([, text]) => text),
    );
    // Team names, levels and single words may be the same anywhere; what is longer may not.
    const own = (text: string) => text.replace(/\{\w+\}|Customer Services|Consulting|R&D|\P{L}/gu, '');
    const same = (text: string) => others.has(text) && own(text).length > 15;
    expect(breaking(ALL[locale], same)).toEqual([]);
  });

  test('gives clients whole sentences, short ones', () => {
    const sentences = clientTexts(locale).filter(([path]) =>
      /\.(?:concern|covered|out|free|rule|consulting|message|next|nextWithDetail|answer|\w*Reasons?)(?:\.|$)/u.test(
        path,
      ),
    );
    const whole = sentences.filter(([path]) => !/^(?:values|portal\.way)\./u.test(path));
    expect(whole.length).toBeGreaterThan(80);
    expect(breaking(whole, (text) => !text.endsWith('.'))).toEqual([]);
    const longest = (text: string) =>
      Math.max(...text.split(/(?<=[.?!])\s/u).map((sentence) => sentence.split(/\s/u).length));
    expect(breaking(clientTexts(locale), (text) => longest(text) > 36)).toEqual([]);
  });

  test('spares clients our inner words', () => {
    const inner =
      /cat[ée]gor|kategor|confiden|confiance|konfidenz|classif|klassifi|probabilit|wahrscheinlich|score|algorith|palier/iu;
    const machine = /\b(?:IA|KI|AI)\b/u;
    expect(breaking(clientTexts(locale), (text) => inner.test(text) || machine.test(text))).toEqual([]);
  });

  test('promises and threatens nothing', () => {
    const strong =
      /garant|gratuit|kostenlos|free of charge|immédiat|sofort|immediat|umgehend|subito|sera facturé|seront facturé|wird verrechnet|werden verrechnet|will be billed|sarà fatturat|must pay|devrez|müssen Sie|faute|schuld|fault|colpa/iu;
    expect(breaking(clientTexts(locale), (text) => strong.test(text))).toEqual([]);
  });

  test('keeps the word of a confirmed charge for a confirmed charge', () => {
    const confirmed = /facturable|verrechenbar|billable|fatturabil/iu;
    const saying = clientTexts(locale).filter(([, text]) => confirmed.test(text));
    expect(saying.map(([path]) => path)).toEqual(['values.billing.billable']);
  });

  test('says of every rule of billing that it may apply, not that it does', () => {
    const may = { fr: 'peut être factur', de: 'kann', en: 'may be billed', it: 'può essere fatturat' }[
      locale
    ];
    const rules = clientTexts(locale).filter(([path]) => /(?:\.rule|Rule)$/u.test(path));
    expect(rules).toHaveLength(13);
    expect(breaking(rules, (text) => !text.includes(may))).toEqual([]);
  });

  test('has a wording for every question that an agent may send, and for each of its answers', () => {
    const { questions } = TEXTS[locale];
    expect(Object.keys(questions).sort()).toEqual([...QUESTION_IDS].sort());
    for (const id of QUESTION_IDS) {
      expect(Object.keys(questions[id].answers)).toEqual(QUESTION_ANSWERS[id]);
      expect(questions[id].text).toContain('?');
    }
  });

  test('asks without a word of money, contract or team', () => {
    const asked = flatten(TEXTS[locale].questions, '');
    expect(
      breaking(asked, (text) =>
        /niveau|\blevel|livello|maint|wartung|manuten|factur|verrech|fattur|bill|contrat|vertrag|contract|consult|R&D/iu.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  test('names kinds so that they can stand in a list', () => {
    const kinds = clientTexts(locale).filter(([path]) => path.endsWith('.kind'));
    expect(kinds).toHaveLength(11);
    expect(breaking(kinds, (text) => /[,.;:]/u.test(text))).toEqual([]);
  });
});

describe('spelling and typography', () => {
  test('French sets a no-break space before : ; ? ! and inside guillemets, and only there', () => {
    expect(breaking(ALL.fr, (text) => /(?:^|[^\u00a0])[:;?!»]|«(?!\u00a0)/u.test(text))).toEqual([]);
    expect(breaking(ALL.fr, (text) => /\u00a0(?![:;?!»])(?<!«\u00a0)/u.test(text))).toEqual([]);
  });

  test('the other languages set no space there', () => {
    const others = [...ALL.de, ...ALL.en, ...ALL.it];
    expect(breaking(others, (text) => /\s[:;?!»]|«\s|\u00a0/u.test(text))).toEqual([]);
  });

  test('German is spelt as in Switzerland', () => {
    expect(breaking(ALL.de, (text) => /ß|„|“/u.test(text))).toEqual([]);
  });

  test('English is British', () => {
    expect(breaking(ALL.en, (text) => /customiz|organiz|behavior|\blicense\b/iu.test(text))).toEqual([]);
  });

  test('everybody is addressed politely', () => {
    expect(breaking(ALL.fr, (text) => letters('tu|toi|ton|ta|tes').test(text))).toEqual([]);
    expect(
      breaking(ALL.de, (text) => letters('du|dir|dich|dein|deine|deiner|deinem|deinen').test(text)),
    ).toEqual([]);
    expect(breaking(ALL.it, (text) => letters('tu|tuo|tua|tuoi|tue|ti').test(text))).toEqual([]);
    // Lei and its forms are capitals in a business letter.
    expect(
      breaking(clientTexts('it'), (text) => /(?:\bla|\bnella|\bdella|\buna|\bnel) su[ao]\b/u.test(text)),
    ).toEqual([]);
  });
});

describe('filling placeholders', () => {
  test('puts every value in its place', () => {
    expect(fill('{one} and {two} and {one}', { one: 'a', two: 'b' })).toBe('a and b and a');
  });

  test('leaves braces and patterns inside a value alone', () => {
    expect(fill('{one} {two}', { one: '{two} $& $1', two: 'b' })).toBe('{two} $& $1 b');
  });

  test('a placeholder without value is an error, also one that every object inherits', () => {
    const template = 'Hello {name} {toString}' as '{name}';
    expect(() => fill(template, { name: 'a' })).toThrow('No value for the placeholder {toString}.');
  });
});
