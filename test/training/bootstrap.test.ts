import { intervals } from '../../training/bootstrap';
import { randomOf } from '../../training/random';

const mean = (sample: readonly number[]) => ({
  mean: sample.length === 0 ? null : sample.reduce((sum, value) => sum + value, 0) / sample.length,
});
const coins = Array.from({ length: 100 }, (_, at) => at % 2);

describe('bootstrap', () => {
  test('the same seed draws the same intervals, another one others', () => {
    const options = { resamples: 200, seed: 1 };
    expect(intervals(coins, mean, options)).toEqual(intervals(coins, mean, options));
    const many = Array.from({ length: 101 }, (_, at) => Math.sqrt(at));
    expect(intervals(many, mean, { ...options, seed: 2 })).not.toEqual(intervals(many, mean, options));
  });

  test('the interval of a share is about two standard errors to each side', () => {
    const interval = intervals(coins, mean).mean;
    expect(interval!.low).toBeGreaterThan(0.37);
    expect(interval!.low).toBeLessThan(0.43);
    expect(interval!.high).toBeGreaterThan(0.57);
    expect(interval!.high).toBeLessThan(0.63);
  });

  test('what never varies has an interval without width', () => {
    expect(intervals([3, 3, 3], mean)).toEqual({ mean: { low: 3, high: 3 } });
  });

  test('a figure that most resamples lack has no interval', () => {
    const rare = (sample: readonly number[]) => ({
      ofMarked: sample.every((value) => value === 0) ? null : 1,
      items: sample.length,
    });
    const items = [1, 0, 0, 0, 0, 0];
    expect(intervals(items, rare).ofMarked).toEqual({ low: 1, high: 1 });
    expect(intervals([0, 0], rare)).toEqual({ ofMarked: null, items: { low: 2, high: 2 } });
  });

  test('of nothing there is none', () => {
    expect(intervals([], mean)).toEqual({ mean: null });
  });

  test.each([0, 1, 20_261_124])('random numbers of seed %i fill 0 to 1 evenly', (seed) => {
    const random = randomOf(seed);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 10_000; at += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
    }
    expect(tenths).toHaveLength(10);
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1_150);
  });
});
