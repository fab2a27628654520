import { classify } from '../../src/classify';
import type { ClassificationContext } from '../../src/classify/context';
import type { RequestText } from '../../src/classify/classification';
import { CATEGORY_IDS } from '../../src/policy/vocabulary';

type Objects = NonNullable<ClassificationContext['customisations']>;

const read = (customisations: Objects, request: Partial<RequestText>) =>
  classify({ title: '', body: '', ...request }, { customisations });

/** Name and passage of each object that was found, in order. */
const named = (customisations: Objects, request: Partial<RequestText>) =>
  read(customisations, request).signals.flatMap((signal) =>
    signal.kind === 'customisation' && signal.category === 'customisation_error'
      ? [[signal.name, signal.passage.text]]
      : [],
  );

describe('an object of the client is recognised by its names, whole and without case and accents', () => {
  test.each<[string, Objects, string, [string, string][]]>([
    [
      'its name',
      [{ name: 'Marge brute' }],
      'Le rapport MARGE BRUTE est faux.',
      [['Marge brute', 'MARGE BRUTE']],
    ],
    [
      'an alias',
      [{ name: 'Marge brute', aliases: ['RPT-17'] }],
      'RPT-17 est faux.',
      [['Marge brute', 'RPT-17']],
    ],
    [
      'the longer of two of its names',
      [{ name: 'Marge', aliases: ['Marge par client'] }],
      'La marge par client est fausse.',
      [['Marge', 'marge par client']],
    ],
    ['not a part of a word', [{ name: 'Marge' }], 'Les marges sont fausses.', []],
    ['not a name of two letters', [{ name: 'BI', aliases: ['B-I'] }], 'Le BI est faux.', []],
    ['not a name of marks', [{ name: '***' }], 'Le *** est faux.', []],
    ['not an empty name', [{ name: '' }], 'Tout est faux.', []],
    [
      'two objects, by their place in the text',
      [{ name: 'Bordereau Zeta' }, { name: 'Marge' }],
      'La marge et le bordereau zêta sont faux.',
      [
        ['Marge', 'marge'],
        ['Bordereau Zeta', 'bordereau zêta'],
      ],
    ],
    [
      'not a name that stands within a longer one',
      [{ name: 'Facture' }, { name: 'Facture CH' }],
      'La facture CH est fausse.',
      [['Facture CH', 'facture CH']],
    ],
    [
      'three at most',
      [{ name: 'Aaa' }, { name: 'Bbb' }, { name: 'Ccc' }, { name: 'Ddd' }],
      'Ddd, ccc, bbb, aaa.',
      [
        ['Ddd', 'Ddd'],
        ['Ccc', 'ccc'],
        ['Bbb', 'bbb'],
      ],
    ],
  ])('%s', (_what, objects, body, expected) => {
    expect(named(objects, { body })).toEqual(expected);
  });

  test('the title comes first, and offsets are those of the field', () => {
    const { signals } = read([{ name: 'Marge' }], { title: '📊 Marge', body: 'La marge est fausse.' });
    expect(signals[0]).toMatchObject({
      kind: 'customisation',
      passage: { field: 'title', start: 3, end: 8, text: 'Marge' },
    });
  });

  test('a name in a signature is nobody’s object', () => {
    const body =
      'La liste s’imprime deux fois depuis ce matin, merci de regarder.\n\nCordialement\nMarge Dupont';
    expect(named([{ name: 'Marge' }], { body })).toEqual([]);
  });
});

describe('what a named object says', () => {
  const body = 'Le rapport Zeta affiche un total faux depuis lundi.';
  const before = classify({ title: '', body }).probabilities;

  test('moves the odds towards customisations and away from the standard, once', () => {
    const one = read([{ name: 'Zeta' }], { body }).probabilities;
    const ratio = (p: typeof one) => p.customisation_error / p.product_defect;
    expect(ratio(one) / ratio(before)).toBeCloseTo(Math.exp(2.5), 6);
    expect(one.customisation_error / one.customisation_usage).toBeCloseTo(
      before.customisation_error / before.customisation_usage,
      6,
    );
    expect(CATEGORY_IDS.reduce((sum, id) => sum + one[id], 0)).toBeCloseTo(1, 10);
    const two = read([{ name: 'Zeta' }, { name: 'total' }], { body }).probabilities;
    for (const id of CATEGORY_IDS) expect(two[id]).toBeCloseTo(one[id], 10);
  });

  test('is shared by the objects in their signals', () => {
    const weights = read([{ name: 'Zeta' }, { name: 'total' }], { body }).signals.flatMap((signal) =>
      signal.kind === 'customisation' ? [[signal.name, signal.category, signal.weight]] : [],
    );
    expect(weights).toEqual(
      ['Zeta', 'total'].flatMap((name) => [
        [name, 'customisation_error', 0.75],
        [name, 'customisation_usage', 0.75],
        [name, 'product_defect', -0.5],
        [name, 'normal_use_problem', -0.5],
      ]),
    );
  });
});
