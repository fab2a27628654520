import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../training/corpus';
import { shinglesOf } from '../../training/shingles';

/** A line of fingerprints per development ticket: `npm run -s fingerprint -- FILE`. */
const development = readFileSync(join(__dirname, 'development-tickets.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Much shorter ones ("Test", a word of thanks) are nobody's. */
const LEAST_PASSAGES = 8;
const SHARE = 0.2;

/** Texts that hold more than `share` of the passages of one of the development tickets. */
function sharing(texts: readonly string[], share: number): string[] {
  const owners = new Map<string, number[]>();
  development.forEach((shingles, number) => {
    if (shingles.length < LEAST_PASSAGES) return;
    for (const shingle of shingles) owners.set(shingle, [...(owners.get(shingle) ?? []), number]);
  });
  return texts.filter((text) => {
    const shared = new Map<number, number>();
    for (const shingle of new Set(shinglesOf(text))) {
      for (const number of owners.get(shingle) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    return [...shared].some(([number, count]) => count > share * (development[number]?.length ?? Infinity));
  });
}

test('no development ticket is in the corpus, not even a fifth of one', () => {
  expect(development.length).toBeGreaterThan(100);
  const texts = readCorpus().map(({ title, body }) => `${title}\n${body}`);
  // Some share a set phrase; a copied ticket shares most of it.
  expect(sharing(texts, SHARE)).toEqual([]);
});

test('a copied passage would be found', () => {
  const copied = development.find((shingles) => shingles.length > 20) ?? [];
  expect(copied.length).toBeGreaterThan(20);
  expect(sharing(['a text about something else, in a few more words than five'], SHARE)).toEqual([]);
  const own = 'Nous avons un souci avec la liste des articles depuis ce matin, merci de regarder.';
  development.push(shinglesOf(own));
  expect(sharing([`Bonjour. ${own} Merci.`], SHARE)).toHaveLength(1);
});
