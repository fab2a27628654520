import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';
import { BUCKETS, type Feature } from './features';
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

/** What one feature adds to a category, after calibration. Unit: log-odds above the mean of all categories. */
export function contribution({ bucket, value }: Feature, category: CategoryId): number {
  const weight = weights()[bucket * CLASSES + CATEGORY_IDS.indexOf(category)] ?? 0;
  return (weight * value) / MODEL.temperature;
}

/** What all features together add to each category, in the order of `CATEGORY_IDS`, before calibration. */
export function logOdds(features: readonly Feature[]): Float64Array {
  const table = weights();
  const sums = new Float64Array(CLASSES);
  for (const { bucket, value } of features) {
    const row = bucket * CLASSES;
    for (let at = 0; at < CLASSES; at += 1) sums[at] = (sums[at] ?? 0) + (table[row + at] ?? 0) * value;
  }
  return sums;
}
