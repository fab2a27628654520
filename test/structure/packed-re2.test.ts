import fc from 'fast-check';
import { RE2JS, RE2JSException } from 're2js';
import * as packed from '../../src/packed/re2js.cjs';

/** Only what is asked of both: the compiler takes the two for different classes. */
interface Engine {
  RE2JS: {
    CASE_INSENSITIVE: number;
    MULTILINE: number;
    compile(
      pattern: string,
      flags: number,
    ): {
      programSize(): number;
      matcher(text: string): { find(): boolean; start(): number; end(): number };
    };
  };
  RE2JSException: new (message: string) => Error;
}

/** Where the matches are, or the reason for which the pattern is refused. */
function outcome({ RE2JS: engine, RE2JSException: Refusal }: Engine, pattern: string, text: string): unknown {
  try {
    const compiled = engine.compile(pattern, engine.CASE_INSENSITIVE | engine.MULTILINE);
    const matcher = compiled.matcher(text);
    const found: number[][] = [];
    while (found.length < 20 && matcher.find()) found.push([matcher.start(), matcher.end()]);
    return { size: compiled.programSize(), found };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.message };
  }
}

const installed: Engine = { RE2JS, RE2JSException };
const same = (pattern: string, text: string): void =>
  expect([pattern, outcome(packed, pattern, text)]).toEqual([pattern, outcome(installed, pattern, text)]);

const TEXT =
  'Facture N° 4711 du 3.2.2026, ÉTÉ été STRASSE straße Ωmega ωμέγα Κόσμος привет 漢字 かな ﬁ K k ſ 😀\n' +
  'ligne 2: aaaa abab foo_bar x@y.ch [z] \\ (1.234,56 €)\t\r\nfin';

describe('the packed engine of patterns does what the installed one does', () => {
  test.each([
    ['literals and case', ['été', 'STRASSE', 'straße', 'K', 'ſ', 'ωμέγα', 'ПРИВЕТ', '(?-i)K']],
    [
      'classes',
      ['[a-z]+', '[^a-z\\s]+', '[[:alpha:]]+', '[[:^digit:]]+', '\\d+', '\\W+', '\\s', '[\\d.]+', '.'],
    ],
    [
      'classes of Unicode',
      [
        '\\p{L}+',
        '\\pN+',
        '\\P{L}+',
        '\\p{Lu}',
        '\\p{Ll}+',
        '\\p{Greek}+',
        '\\p{Han}+',
        '\\p{Hiragana}',
        '\\p{^L}',
      ],
    ],
    [
      'more classes of Unicode',
      ['\\p{Sc}', '\\p{So}', '\\p{Emoji}', '\\p{Alphabetic}+', '\\p{Any}+', '[\\p{Lu}\\d]+'],
    ],
    [
      'repetition',
      ['a*', 'a+?', 'a{2,3}', '(ab){2}', 'x{0}', '(?:a|b)*', '(a|ab)(c|bcd)?', 'a**', 'a{1001}'],
    ],
    [
      'groups and flags',
      ['(\\w+)@(\\w+)', '(?P<name>x)', '(?<name>x)', '(?s)2.*fin', '(?U)a+', '(?:)', '(?i:FOO)_bar'],
    ],
    ['places', ['^ligne', 'fin$', '\\bfoo', '\\Bo', '\\Aé', 'fin\\z', '$', '^']],
    ['escapes', ['\\x41', '\\x{1F600}', '\\Q[z]\\E', '\\t', '\\\\', '\\(', '\\101']],
    [
      'what is refused',
      ['(', ')', '[', 'a{', '*', '(?=x)', '(?<=x)', '\\1', '\\p{Nothing}', '[b-a]', '\\', '(?P<n', 'a{2,1}'],
    ],
    [
      'alternatives with a common beginning',
      ['facture|factures|facturer', 'aaaa|aaab|ab', '(?:foo|fo|f)_bar', 'abc|abd'],
    ],
  ])('%s', (_what, patterns) => {
    for (const pattern of patterns) same(pattern, TEXT);
  });

  test('on texts long enough for each of its ways to search', () => {
    const long = `${TEXT}\n`.repeat(400);
    for (const pattern of [
      '(\\w+)@(\\w+)',
      'fin$',
      'straße|ωμέγα',
      '(a|ab)*c',
      '[^\\n]*€',
      '^.*é.*$',
      '\\p{Greek}+',
    ])
      same(pattern, long);
  });

  test('on patterns and texts that nobody has thought of', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'B',
        'é',
        'ß',
        '.',
        '\\d',
        '\\w',
        '\\b',
        '^',
        '$',
        '|',
        '(',
        ')',
        '(?:',
        '[',
        ']',
        '[^',
        '-',
        '*',
        '+',
      ],
      ...['?', '{2}', '{1,3}', '\\p{L}', '\\p{Lu}', '\\s', '(?i)', '(?s)', '[[:alpha:]]', '\\pN', 'K', '\\'],
    );
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', 'é', 'É', 'ß', 'K', '1', ' ', '\n', '-', '😀'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(pattern, text, (source, letters) => same(source, letters.join(''))),
      { numRuns: 1_500 },
    );
  });
});
