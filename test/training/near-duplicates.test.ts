import { jaccard, gramsOf, nearDuplicates } from '../../training/near-duplicates';

const similarity = (a: string, b: string) => jaccard(gramsOf(a), gramsOf(b));

test('the same words in other case, accents and punctuation are the same text', () => {
  expect(similarity('Décompte TVA : arrondi ?', 'decompte tva arrondi')).toBe(1);
});

test('texts with nothing in common, and empty ones, are not similar', () => {
  expect(similarity('Décompte TVA', 'Lagerbestand')).toBe(0);
  expect(similarity('', '')).toBe(0);
});

test('a template filled with another noun is found, a text on the same matter is not', () => {
  const texts = [
    'Je souhaite ajouter une colonne avec le numéro de série dans la liste des articles en stock.',
    'Il nous manque le numéro de série dans le listing des articles.',
    'Je souhaite ajouter une colonne avec le numéro de lot dans la liste des articles en stock.',
  ];
  expect(nearDuplicates(texts, 0.6).map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
});

test('finds what comparing every pair finds', () => {
  const words = ['stock', 'facture', 'client', 'rapport', 'salaire', 'module', 'lot', 'banque'];
  const texts = Array.from({ length: 60 }, (_, at) =>
    Array.from({ length: 8 }, (__, word) => words[(at * 7 + word * word * (at % 5)) % words.length]).join(
      ' ',
    ),
  );
  const all: number[][] = [];
  texts.forEach((text, b) => {
    for (let a = 0; a < b; a += 1) if (similarity(texts[a] ?? '', text) > 0.6) all.push([a, b]);
  });
  const found = nearDuplicates(texts, 0.6).map(({ a, b }) => [a, b]);
  expect(found).toHaveLength(all.length);
  expect(found).toEqual(expect.arrayContaining(all));
  expect(all.length).toBeGreaterThan(0);
});
