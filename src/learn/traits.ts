import { BUCKETS, FEATURE_KINDS, type FeatureKind, type Features } from '../classify/features';

import { COMMON } from './common.generated';

/**
 * What is remembered of a request's text: numbers of hashed features and how much each counts, never a word. No text can
 * be made of it again, and two texts of one meaning in two languages share many.
 */
export interface Traits {
  bucket: Uint16Array;
  /** Together of length 1. */
  value: Float32Array;
}

/** The strongest ones of a text are kept. */
const MOST = 50;
const BYTES = 3;
const FINEST = 255;
/** Meanings and words: letters and pairs add length and little else. */
export const COUNTED: Readonly<Partial<Record<FeatureKind, number>>> = { concept: 1, stem: 1 };
/**
 * How telling a feature is that is not common: the logarithm of how many requests there are to one that has it. Sets apart
 * what a request is about from what most say.
 */
export const RARE = 4;

let common: ReadonlyMap<number, number> | undefined;

/** 0 to 1. */
function telling(bucket: number): number {
  common ??= unpackCommon(COMMON);
  return common.get(bucket) ?? 1;
}

function unpackCommon(packed: string): ReadonlyMap<number, number> {
  const bytes = Buffer.from(packed, 'base64');
  return new Map(
    Array.from({ length: bytes.length / BYTES }, (_, at) => [
      bytes.readUInt16LE(at * BYTES),
      (bytes[at * BYTES + 2] ?? FINEST) / FINEST,
    ]),
  );
}

const FACTORS = FEATURE_KINDS.map((kind) => COUNTED[kind] ?? 0);

export function traitsOf({ length, kind, bucket, value }: Features): Traits {
  const values = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const factor = FACTORS[kind[at] ?? 0] ?? 0;
    if (factor === 0) continue;
    const number = bucket[at] ?? 0;
    values.set(number, (values.get(number) ?? 0) + factor * (value[at] ?? 0) * telling(number));
  }
  const strongest = [...values].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
  return unitLength(
    Uint16Array.from(strongest, ([number]) => number),
    Float32Array.from(strongest, ([, strength]) => strength),
  );
}

/**
 * How alike two texts are, 0 to 1, held against many: `likenessTo(traits)` reads them once. The others are the bytes that
 * `packTraits` made; unpacking each would take longer than all the rest.
 */
export function likenessTo({ bucket, value }: Traits): (packed: Buffer) => number {
  const table = new Float32Array(BUCKETS);
  bucket.forEach((number, at) => {
    table[number] = value[at] ?? 0;
  });
  return (packed) => {
    let sum = 0;
    let squares = 0;
    const end = Math.min(MOST * BYTES, packed.length - BYTES + 1);
    for (let at = 0; at < end; at += BYTES) {
      const strength = packed[at + 2] ?? 0;
      sum += (table[(packed[at] ?? 0) + 256 * (packed[at + 1] ?? 0)] ?? 0) * strength;
      squares += strength * strength;
    }
    return squares === 0 ? 0 : Math.min(1, sum / Math.sqrt(squares));
  };
}

/** Base64 of three bytes a trait: its number, and its value in 255ths of the largest. */
export function packTraits({ bucket, value }: Traits): string {
  const bytes = Buffer.alloc(bucket.length * BYTES);
  const largest = Math.max(...value, Number.EPSILON);
  bucket.forEach((number, at) => {
    bytes.writeUInt16LE(number, at * BYTES);
    bytes[at * BYTES + 2] = Math.round(((value[at] ?? 0) / largest) * FINEST);
  });
  return bytes.toString('base64');
}

export function unpackTraits(packed: string): Traits {
  const bytes = Buffer.from(packed, 'base64');
  const length = Math.min(MOST, Math.floor(bytes.length / BYTES));
  const bucket = new Uint16Array(length);
  const value = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    bucket[at] = bytes.readUInt16LE(at * BYTES) % BUCKETS;
    value[at] = bytes[at * BYTES + 2] ?? 0;
  }
  return unitLength(bucket, value);
}

function unitLength(bucket: Uint16Array, value: Float32Array): Traits {
  const size = Math.sqrt(value.reduce((sum, one) => sum + one * one, 0));
  return { bucket, value: size === 0 ? value : value.map((one) => one / size) };
}
