import { LOCALES, type Locale } from '../policy/vocabulary';
import { conceptsOf } from './concept-index';
import type { CueId } from './cues';
import type { PlacedCue, Reading, Words } from './reading';
import { stem, unifySpelling } from './stems';
import type { Token } from './tokens';

/**
 * What the model sees of a request, as numbered buckets: every feature is hashed to one, so that no vocabulary has to be
 * kept, and two features seldom share one. The trainer and the classifier read texts by this same code.
 */
export const BUCKETS = 24_576;
const MEANINGS = 16_384;

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

/**
 * The finds of features in a request, a number each into arrays of equal length: thousands of them are read for every
 * request.
 */
export interface Features {
  length: number;
  /** Into `FEATURE_KINDS`. */
  kind: Uint8Array;
  bucket: Uint16Array;
  /** How much a find counts; all finds of a feature together count little more than one. */
  value: Float32Array;
  /** The words it was read from: the number of the part, -1 when it was no word in particular, and inclusive token numbers. */
  part: Int8Array;
  first: Uint16Array;
  last: Uint16Array;
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
export function featuresOf(reading: Reading, kinds: ReadonlySet<FeatureKind> = ALL_KINDS): Features {
  const wanted = FEATURE_KINDS.map((kind) => kinds.has(kind));
  const finds = new Finds();
  const emit: Emit = (kind, bucket, words) => {
    if (wanted[KIND[kind]] !== true) return;
    if (words) finds.add(KIND[kind], bucket, words.part, words.first, words.last);
    else finds.add(KIND[kind], bucket, -1, 0, 0);
  };
  shape(reading, emit);
  cues(reading.cues, emit);
  reading.parts.forEach(({ tokens, field }, part) => {
    wordsAndPairs(tokens, part, field === 'title', reading.lang, emit);
    concepts(tokens, part, field === 'title', reading.lang, emit);
    if (kinds.has('chars')) chars(tokens, part, finds);
  });
  return weigh(finds.all());
}
const ALL_KINDS: ReadonlySet<FeatureKind> = new Set(FEATURE_KINDS);
const KIND = Object.fromEntries(FEATURE_KINDS.map((kind, at) => [kind, at])) as Record<FeatureKind, number>;

/** Grows as finds come in. */
class Finds {
  private length = 0;
  private room = 4096;
  private kind = new Uint8Array(this.room);
  private bucket = new Uint16Array(this.room);
  private part = new Int8Array(this.room);
  private first = new Uint16Array(this.room);
  private last = new Uint16Array(this.room);

  add(kind: number, bucket: number, part: number, first: number, last: number): void {
    if (this.length === this.room) this.grow();
    const at = this.length;
    this.kind[at] = kind;
    this.bucket[at] = bucket;
    this.part[at] = part;
    this.first[at] = first;
    this.last[at] = last;
    this.length = at + 1;
  }

  all(): Features {
    const { length, kind, bucket, part, first, last } = this;
    return { length, kind, bucket, part, first, last, value: new Float32Array(length) };
  }

  private grow(): void {
    this.room *= 2;
    const larger = <T extends Uint8Array | Uint16Array | Int8Array>(before: T, after: T): T => {
      after.set(before);
      return after;
    };
    this.kind = larger(this.kind, new Uint8Array(this.room));
    this.bucket = larger(this.bucket, new Uint16Array(this.room));
    this.part = larger(this.part, new Int8Array(this.room));
    this.first = larger(this.first, new Uint16Array(this.room));
    this.last = larger(this.last, new Uint16Array(this.room));
  }
}

function weigh(features: Features): Features {
  const { length, kind, bucket, value } = features;
  const counts = new Uint16Array(BUCKETS);
  const sizes = new Uint32Array(FEATURE_KINDS.length);
  for (let at = 0; at < length; at += 1) {
    const number = bucket[at] ?? 0;
    const count = (counts[number] ?? 0) + 1;
    counts[number] = count;
    if (count === 1) sizes[kind[at] ?? 0] = (sizes[kind[at] ?? 0] ?? 0) + 1;
  }
  const factors = FEATURE_KINDS.map((name, at) => {
    const size = LENGTH_NORMALISED.has(name) ? Math.max(LEAST_SIZE, sizes[at] ?? 0) : NORMAL_SIZE;
    return SCALE[name] * Math.sqrt(NORMAL_SIZE / size);
  });
  for (let at = 0; at < length; at += 1) {
    const count = counts[bucket[at] ?? 0] ?? 1;
    const repeated = 1 + REPEATED * Math.log(Math.min(count, MOST_REPEATS));
    value[at] = ((factors[kind[at] ?? 0] ?? 1) * repeated) / count;
  }
  return features;
}

/** The bucket that every find of a cue counts in, wherever it stands. */
export function bucketOfCue(cue: CueId): number {
  return bucketOf(SEED.cue, hashOf(cue));
}

/** What is said with words and letters has buckets of its own, so that it never blurs a meaning. */
function bucketOf(seed: number, hash: number): number {
  const mixed = finish(mix(hash, seed));
  return seed < SEED.stem ? mixed % MEANINGS : MEANINGS + (mixed % (BUCKETS - MEANINGS));
}

/** The same few thousand words make up most requests; the bound keeps hostile input cheap. */
const MOST_REMEMBERED = 20_000;

type Emit = (kind: FeatureKind, bucket: number, words: Words | null) => void;

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
  const say = (text: string) => emit('shape', bucketOf(SEED.shape, hashOf(text)), null);
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
    emit('cue', bucketOf(SEED.cue, hashOf(cue)), words);
    if (one.field === 'title') emit('cue', bucketOf(SEED.cueOfTitle, hashOf(cue)), words);
    else if (sentence === firstSentence) emit('cue', bucketOf(SEED.cueOfFirst, hashOf(cue)), words);
    if (sentence < 0) continue;
    for (const other of found) {
      if (other.sentence !== sentence || cue >= other.cue) continue;
      const pair = `${cue} ${other.cue}`;
      if (together.has(pair)) continue;
      together.add(pair);
      emit('cue-pair', bucketOf(SEED.cuesOfSentence, hashOf(pair)), words);
    }
  }
  for (const [cue, { words }] of first) {
    for (const other of first.keys()) {
      if (cue < other) emit('cue-pair', bucketOf(SEED.cuePair, hashOf(`${cue} ${other}`)), words);
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
    emit('stem', bucketOf(SEED.stem, hash), words);
    if (title) emit('stem', bucketOf(SEED.stemOfTitle, hash), words);
    if (before?.sentence === token.sentence) {
      emit('stem-pair', bucketOf(SEED.stemPair, hashOf(`${before.text} ${text}`)), {
        part,
        first: at - 1,
        last: at,
      });
    }
    before = { text, sentence: token.sentence };
  });
}

const normalForms = new Map<Locale, Map<string, string>>(LOCALES.map((lang) => [lang, new Map()]));

/** The stem of a word; numbers are all alike. Remembered, since stemming costs more than all else that is done with a word. */
function normalForm({ folded }: Token, lang: Locale | 'unknown'): string {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  if (lang === 'unknown') return folded;
  const forms = normalForms.get(lang);
  const known = forms?.get(folded);
  if (known !== undefined) return known;
  const form = stem(unifySpelling(folded, lang), lang);
  if (forms && forms.size >= MOST_REMEMBERED) forms.clear();
  forms?.set(folded, form);
  return form;
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
      emit('concept', bucketOf(SEED.concept, hash), words);
      if (title) emit('concept', bucketOf(SEED.conceptOfTitle, hash), words);
      for (const other of near) {
        if (other.sentence !== sentence || other.at === at || at - other.at > NEAR) continue;
        const pair = hashOf(`${other.concept} ${concept}`);
        emit('concept-pair', bucketOf(SEED.conceptPair, pair), { part, first: other.at, last: at });
      }
      near.push({ concept, at, sentence });
      if (near.length > MOST_NEAR) near.shift();
    }
  });
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;

/** Groups of letters within a word and at its ends: they see through inflection, compounds and typing errors. */
function chars(tokens: readonly Token[], part: number, finds: Finds): void {
  tokens.forEach(({ folded }, at) => {
    for (const bucket of gramsOf(folded)) finds.add(KIND.chars, bucket, part, at, at);
  });
}

const remembered = new Map<string, Uint16Array>();

/** The buckets of a word's groups of letters. */
function gramsOf(folded: string): Uint16Array {
  const known = remembered.get(folded);
  if (known) return known;
  const buckets: number[] = [];
  const framed = ` ${folded} `;
  for (let start = 0; start + SHORTEST_GRAM <= framed.length; start += 1) {
    let hash = OFFSET;
    const end = Math.min(framed.length, start + LONGEST_GRAM);
    for (let next = start; next < end; next += 1) {
      hash = mix(hash, framed.charCodeAt(next));
      if (next - start + 1 >= SHORTEST_GRAM) buckets.push(bucketOf(SEED.chars, hash));
    }
  }
  const grams = Uint16Array.from(buckets);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(folded, grams);
  return grams;
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
