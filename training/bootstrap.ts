import { randomOf } from './random';

/** Where 95 of 100 resamples lie. */
export interface Interval {
  low: number;
  high: number;
}

interface BootstrapOptions {
  resamples: number;
  seed: number;
}

export const BOOTSTRAP: BootstrapOptions = { resamples: 1_000, seed: 20_261_124 };

/**
 * Percentile intervals of figures of `items`, each resample drawing as many items with replacement. A figure that is null
 * in a resample has no say there; one that is null in most resamples has no interval.
 */
export function intervals<T, K extends string>(
  items: readonly T[],
  figures: (sample: readonly T[]) => Record<K, number | null>,
  { resamples, seed }: BootstrapOptions = BOOTSTRAP,
): Record<K, Interval | null> {
  const random = randomOf(seed);
  const names = Object.keys(figures(items)) as K[];
  const values = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < resamples; round += 1) {
    const drawn = figures(drawFrom(items, random));
    for (const name of names) {
      const value = drawn[name];
      if (value !== null) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const sorted = (values.get(name) ?? []).sort((a, b) => a - b);
      return [name, sorted.length * 2 > resamples ? middle95(sorted) : null];
    }),
  ) as Record<K, Interval | null>;
}

function drawFrom<T>(items: readonly T[], random: () => number): T[] {
  return items.map((item) => items[Math.floor(random() * items.length)] ?? item);
}

function middle95(sorted: readonly number[]): Interval | null {
  const low = sorted[Math.floor(0.025 * (sorted.length - 1))];
  const high = sorted[Math.ceil(0.975 * (sorted.length - 1))];
  return low === undefined || high === undefined ? null : { low, high };
}
