import fc from 'fast-check';
import { fold, tokenize } from '../../src/classify/tokens';

const words = (text: string) => tokenize(text, [{ start: 0, end: text.length }]);

describe('folding', () => {
  test.each([
    ['Société', 'societe'],
    ['GROSSE', 'grosse'],
    ['große', 'grosse'],
    ['Œuvre', 'oeuvre'],
    ['übrig', 'ubrig'],
    ['e\u0301tat', 'etat'],
    ['İstanbul', 'istanbul'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('words', () => {
  test.each([
    ['n’avons rien', ['n', 'avons', 'rien']],
    ["l'import d'hier", ['l', 'import', 'd', 'hier']],
    ["we can't, we don’t", ['we', 'cant', 'we', 'dont']],
    ['pouvez-vous', ['pouvez', 'vous']],
    ["dell'ordine", ['dell', 'ordine']],
  ])('%s', (text, folded) => {
    expect(words(text).map((token) => token.folded)).toEqual(folded);
  });

  test('a full stop ends a sentence, a comma only a clause, a wrapped line neither', () => {
    const tokens = words('eins, zwei\ndrei. Vier\nFünf');
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 2]);
    expect(tokens.map(({ clause }) => clause)).toEqual([0, 1, 1, 2, 3]);
  });

  test('encoded data is no word', () => {
    expect(words(`a ${'x'.repeat(500)} b`).map((token) => token.folded)).toEqual(['a', 'b']);
  });

  test('offsets point at the word in the original, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, folded } of words(text)) {
          expect(fold(text.slice(start, end)).replace(/'/, '')).toBe(folded);
        }
      }),
    );
  });
});
