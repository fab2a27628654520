import { type Half, type Run, samplesOf, simulate } from './simulate';

const SEEDS = [1, 2, 3];
const WRONG = 0.05;

/** `npm run -s evaluate -- --learning`: what corrections gain on a site with a habit of its own, and what mistakes cost. */
export function printLearning(half: Half = 'reporting'): string {
  const samples = samplesOf(half);
  const runs = SEEDS.map((seed) => simulate(samples, seed, 0));
  const mistaken = SEEDS.map((seed) => simulate(samples, seed, WRONG));
  const habits = samples.filter(({ isHabit }) => isHabit).length;
  const row = (name: string, of: (run: Run) => number, from: readonly Run[], better: 'more' | 'less') => {
    const values = from.map(of);
    const worst = better === 'more' ? Math.min(...values) : Math.max(...values);
    return [name.padEnd(48), mean(values).toFixed(3).padStart(9), worst.toFixed(3).padStart(9)].join('');
  };
  const cost = SEEDS.map((_, at) => (runs[at]?.rest.end ?? 0) - (mistaken[at]?.rest.end ?? 0));
  return [
    `${samples.length} tickets of the ${half} half, ${habits} of the habit; ${SEEDS.length} orders`,
    `corrections ${mean(runs.map((run) => run.corrections)).toFixed(0)}, of the habit ${mean(runs.map((run) => run.habitCorrections)).toFixed(0)}, confirmations ${mean(runs.map((run) => run.confirmations)).toFixed(0)}`,
    `${''.padEnd(48)}     mean    worst`,
    row('habit, told of a charge: before', (run) => run.habit.before.charged, runs, 'less'),
    row('  after 20 corrections of it', (run) => run.habit.after.charged, runs, 'less'),
    row('  at the end', (run) => run.habit.end.charged, runs, 'less'),
    row('habit, coverage of the best guess right: before', (run) => run.habit.before.covered, runs, 'more'),
    row('  after 20', (run) => run.habit.after.covered, runs, 'more'),
    row('  at the end', (run) => run.habit.end.covered, runs, 'more'),
    row('habit, category right: before', (run) => run.habit.before.category, runs, 'more'),
    row('  after 20', (run) => run.habit.after.category, runs, 'more'),
    row('  at the end', (run) => run.habit.end.category, runs, 'more'),
    row('all else, macro-F1: before', (run) => run.rest.before, runs, 'more'),
    row('  change after 20', (run) => run.rest.after - run.rest.before, runs, 'more'),
    row('  change at the end', (run) => run.rest.end - run.rest.before, runs, 'more'),
    row(
      '5 % wrong: macro-F1 of all else, change at end',
      (run) => run.rest.end - run.rest.before,
      mistaken,
      'more',
    ),
    [
      '5 % wrong: cost against none wrong'.padEnd(48),
      mean(cost).toFixed(3).padStart(9),
      Math.max(...cost)
        .toFixed(3)
        .padStart(9),
    ].join(''),
    row('5 % wrong: habit, told of a charge at the end', (run) => run.habit.end.charged, mistaken, 'less'),
    '',
  ].join('\n');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
