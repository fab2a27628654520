import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import { BUCKETS, type Features } from './features';
import { MODEL } from './model.generated';

const CLASSES = CATEGORY_IDS.length;

let unpacked: Float32Array | undefined;

/** One weight per bucket and category; unpacked when the first request is read. */
function weights(): Float32Array {
  unpacked ??= unpack(MODEL.weights, MODEL.unit);
  return unpacked;
}

/** Two weights a byte, the first in the low half. */
export function unpack(packed: string, unit: number): Float32Array {
  const bytes = Buffer.from(packed, 'base64');
  const result = new Float32Array(BUCKETS * CLASSES);
  bytes.forEach((byte, at) => {
    result[2 * at] = weightOf(byte & 15, unit);
    result[2 * at + 1] = weightOf(byte >> 4, unit);
  });
  return result;
}

/** Fifteen levels around zero, closer to each other where most weights are. `level` 0 to 14. */
export function weightOf(level: number, unit: number): number {
  const step = level - 7;
  return Math.sign(step) * step * step * unit;
}

/** The level whose weight is nearest. */
export function levelOf(weight: number, unit: number): number {
  const step = Math.min(7, Math.round(Math.sqrt(Math.abs(weight) / unit)));
  return 7 + Math.sign(weight) * step;
}

/** What each feature adds to a category, after calibration. Unit: log-odds above the mean of all categories. */
export function contributions({ length, bucket, value }: Features, category: CategoryId): Float64Array {
  const table = weights();
  const column = CATEGORY_IDS.indexOf(category);
  const result = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const weight = table[(bucket[at] ?? 0) * CLASSES + column] ?? 0;
    result[at] = (weight * (value[at] ?? 0)) / MODEL.temperature;
  }
  return result;
}

/** What all features together add to each category, in the order of `CATEGORY_IDS`, before calibration. */
export function logOdds({ length, bucket, value }: Features): Float64Array {
  const table = weights();
  const sums = new Float64Array(CLASSES);
  for (let at = 0; at < length; at += 1) {
    const row = (bucket[at] ?? 0) * CLASSES;
    const strength = value[at] ?? 0;
    for (let c = 0; c < CLASSES; c += 1) sums[c] = (sums[c] ?? 0) + (table[row + c] ?? 0) * strength;
  }
  return sums;
}
