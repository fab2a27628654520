import type { Locale } from '../policy/vocabulary';
import { conceptsOf } from './concept-index';
import type { CueId } from './cues';
import type { PlacedCue, Reading, Words } from './reading';
import { stem, unifySpelling } from './stems';
import type { Token } from './tokens';

/**
 * What the model sees of a request, as numbered buckets: every feature is hashed to one, so that no vocabulary has to be
 * kept, and two features seldom share one. The trainer and the classifier read texts by this same code.
 */
export const BUCKETS = 1 << 15;

/** Kinds of features; each can be left out to measure what it is worth. */
export const FEATURE_KINDS = [
  'shape',
  'cue',
  'cue-pair',
  'concept',
  'concept-pair',
  'stem',
  'stem-pair',
  'chars',
] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** One find of a feature. */
export interface Feature {
  kind: FeatureKind;
  bucket: number;
  /** How much it counts; all finds of a feature together count little more than one. */
  value: number;
  /** The words it was read from, by part of the reading and inclusive token numbers; null when by no word in particular. */
  words: Words | null;
}

/** Features of long texts count less each, so that a long text does not weigh more than its author meant. */
const LENGTH_NORMALISED: ReadonlySet<FeatureKind> = new Set([
  'cue-pair',
  'concept',
  'concept-pair',
  'stem',
  'stem-pair',
  'chars',
]);
const NORMAL_SIZE = 9;
const LEAST_SIZE = 8;
/** What a find more adds, up to the fifth: a word does not say more the hundredth time. */
const REPEATED = 0.5;
const MOST_REPEATS = 5;
/**
 * Words and letters count less than meanings, because they fit the writers of the corpus better than anybody else:
 * chosen where whole languages and kinds of writers were left out of the training.
 */
const SCALE: Readonly<Record<FeatureKind, number>> = {
  shape: 1,
  cue: 1,
  'cue-pair': 0.5,
  concept: 1,
  'concept-pair': 0.5,
  stem: 0.4,
  'stem-pair': 0.3,
  chars: 0.25,
};

/** Every feature of the reading, of the kinds asked for. */
export function featuresOf(reading: Reading, kinds: ReadonlySet<FeatureKind> = ALL_KINDS): Feature[] {
  const found: Feature[] = [];
  const emit: Emit = (kind, seed, hash, words) => {
    if (kinds.has(kind)) found.push({ kind, bucket: bucketOf(seed, hash), value: 1, words });
  };
  shape(reading, emit);
  cues(reading.cues, emit);
  reading.parts.forEach(({ tokens, field }, part) => {
    wordsAndPairs(tokens, part, field === 'title', reading.lang, emit);
    concepts(tokens, part, field === 'title', reading.lang, emit);
    chars(tokens, part, emit);
  });
  weigh(found);
  return found;
}
const ALL_KINDS: ReadonlySet<FeatureKind> = new Set(FEATURE_KINDS);

function weigh(found: Feature[]): void {
  const counts = new Uint16Array(BUCKETS);
  const sizes = new Map<FeatureKind, number>();
  for (const { kind, bucket } of found) {
    const count = (counts[bucket] ?? 0) + 1;
    counts[bucket] = count;
    if (count === 1) sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
  }
  for (const feature of found) {
    const count = counts[feature.bucket] ?? 1;
    const size = LENGTH_NORMALISED.has(feature.kind)
      ? Math.max(LEAST_SIZE, sizes.get(feature.kind) ?? 1)
      : NORMAL_SIZE;
    const together =
      SCALE[feature.kind] *
      Math.sqrt(NORMAL_SIZE / size) *
      (1 + REPEATED * Math.log(Math.min(count, MOST_REPEATS)));
    feature.value = together / count;
  }
}

/** The bucket that every find of a cue counts in, wherever it stands. */
export function bucketOfCue(cue: CueId): number {
  return bucketOf(SEED.cue, hashOf(cue));
}

function bucketOf(seed: number, hash: number): number {
  return finish(mix(hash, seed)) % BUCKETS;
}

type Emit = (kind: FeatureKind, seed: number, hash: number, words: Words | null) => void;

/** Keeps features of different meaning apart although they are made of the same letters. */
const SEED = {
  shape: 1,
  cue: 2,
  cueOfTitle: 3,
  cueOfFirst: 4,
  cuePair: 5,
  cuesOfSentence: 6,
  concept: 7,
  conceptOfTitle: 8,
  conceptPair: 9,
  stem: 10,
  stemOfTitle: 11,
  stemPair: 12,
  chars: 13,
} as const;

const SIZES = [1, 4, 8, 20, 50, 120] as const;
const LIST = /^[ \t]*(?:[-*•]|\d{1,3}[.)])[ \t]/m;
const VERSION = /\d\.\d{1,4}\.\d/;

function shape({ parts, lang }: Reading, emit: Emit): void {
  const say = (text: string) => emit('shape', SEED.shape, hashOf(text), null);
  say('always');
  say(`lang ${lang}`);
  for (const { field, text, tokens } of parts) {
    say(`${field} ${SIZES.filter((size) => tokens.length >= size).length}`);
    if (text.trimEnd().endsWith('?')) say(`${field} ends with ?`);
    else if (text.includes('?')) say(`${field} has ?`);
    if (text.includes('!')) say(`${field} has !`);
    if (LIST.test(text)) say(`${field} has a list`);
    if (VERSION.test(text)) say(`${field} has a version`);
  }
}

function cues(found: readonly PlacedCue[], emit: Emit): void {
  const firstSentence = found.reduce(
    (least, { sentence, field }) => (field === 'body' && sentence >= 0 ? Math.min(least, sentence) : least),
    Infinity,
  );
  const first = new Map<string, PlacedCue>();
  const together = new Set<string>();
  for (const one of found) {
    const { cue, words, sentence } = one;
    if (!first.has(cue)) first.set(cue, one);
    emit('cue', SEED.cue, hashOf(cue), words);
    if (one.field === 'title') emit('cue', SEED.cueOfTitle, hashOf(cue), words);
    else if (sentence === firstSentence) emit('cue', SEED.cueOfFirst, hashOf(cue), words);
    if (sentence < 0) continue;
    for (const other of found) {
      if (other.sentence !== sentence || cue >= other.cue) continue;
      const pair = `${cue} ${other.cue}`;
      if (together.has(pair)) continue;
      together.add(pair);
      emit('cue-pair', SEED.cuesOfSentence, hashOf(pair), words);
    }
  }
  for (const [cue, { words }] of first) {
    for (const other of first.keys()) {
      if (cue < other) emit('cue-pair', SEED.cuePair, hashOf(`${cue} ${other}`), words);
    }
  }
}

function wordsAndPairs(
  tokens: readonly Token[],
  part: number,
  title: boolean,
  lang: Locale | 'unknown',
  emit: Emit,
): void {
  let before: { text: string; sentence: number } | undefined;
  tokens.forEach((token, at) => {
    const words = { part, first: at, last: at };
    const text = normalForm(token, lang);
    const hash = hashOf(text);
    emit('stem', SEED.stem, hash, words);
    if (title) emit('stem', SEED.stemOfTitle, hash, words);
    if (before?.sentence === token.sentence) {
      emit('stem-pair', SEED.stemPair, hashOf(`${before.text} ${text}`), { part, first: at - 1, last: at });
    }
    before = { text, sentence: token.sentence };
  });
}

function normalForm({ folded }: Token, lang: Locale | 'unknown'): string {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  return lang === 'unknown' ? folded : stem(unifySpelling(folded, lang), lang);
}

/** Two meanings are a pair when they stand so near in one sentence. Unit: words. */
const NEAR = 4;
const MOST_NEAR = 6;

function concepts(
  tokens: readonly Token[],
  part: number,
  title: boolean,
  lang: Locale | 'unknown',
  emit: Emit,
): void {
  const near: { concept: string; at: number; sentence: number }[] = [];
  tokens.forEach(({ folded, sentence }, at) => {
    for (const concept of conceptsOf(folded, lang)) {
      const words = { part, first: at, last: at };
      const hash = hashOf(concept);
      emit('concept', SEED.concept, hash, words);
      if (title) emit('concept', SEED.conceptOfTitle, hash, words);
      for (const other of near) {
        if (other.sentence !== sentence || other.at === at || at - other.at > NEAR) continue;
        const pair = hashOf(`${other.concept} ${concept}`);
        emit('concept-pair', SEED.conceptPair, pair, { part, first: other.at, last: at });
      }
      near.push({ concept, at, sentence });
      if (near.length > MOST_NEAR) near.shift();
    }
  });
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** Groups of letters within a word and at its ends: they see through inflection, compounds and typing errors. */
function chars(tokens: readonly Token[], part: number, emit: Emit): void {
  tokens.forEach(({ folded }, at) => {
    const words = { part, first: at, last: at };
    const framed = ` ${folded} `;
    for (let start = 0; start + SHORTEST_GRAM <= framed.length; start += 1) {
      let hash = OFFSET;
      const end = Math.min(framed.length, start + LONGEST_GRAM);
      for (let next = start; next < end; next += 1) {
        hash = mix(hash, framed.charCodeAt(next));
        if (next - start + 1 >= SHORTEST_GRAM) emit('chars', SEED.chars, hash, words);
      }
    }
  });
}

/** FNV-1a, then the end of MurmurHash3, which spreads similar texts over all buckets. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
