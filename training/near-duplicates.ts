import { fold } from '../src/classify/tokens';

export interface NearDuplicate {
  a: number;
  b: number;
  /** Shared character 5-grams by all of both: above the threshold asked for. */
  similarity: number;
}

const GRAM = 5;

/** Character 5-grams of a text without case, accents, punctuation and spaces more than one. */
export function gramsOf(text: string): Set<string> {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= plain.length; at += 1) grams.add(plain.slice(at, at + GRAM));
  return grams;
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Every pair of texts more similar than `threshold`. Two sets that share so much share one of the rarest grams of each, so
 * only pairs that meet there are compared.
 */
export function nearDuplicates(texts: readonly string[], threshold: number): NearDuplicate[] {
  const sets = texts.map(gramsOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const gram of set) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);

  const meeting = new Map<string, number[]>();
  const pairs: NearDuplicate[] = [];
  sets.forEach((set, b) => {
    const rarest = [...set].sort(
      (x, y) => (frequency.get(x) ?? 0) - (frequency.get(y) ?? 0) || (x < y ? -1 : 1),
    );
    const met = new Set<number>();
    for (const gram of rarest.slice(0, set.size - Math.ceil(threshold * set.size) + 1)) {
      const here = meeting.get(gram);
      if (here) for (const other of here) met.add(other);
      if (here) here.push(b);
      else meeting.set(gram, [b]);
    }
    for (const a of met) {
      const other = sets[a];
      if (!other) continue;
      const similarity = jaccard(other, set);
      if (similarity > threshold) pairs.push({ a, b, similarity });
    }
  });
  return pairs;
}
