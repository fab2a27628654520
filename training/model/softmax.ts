import { randomOf, type Random } from '../random';

/** What is known of one text: numbered features with their values, and the wanted probability of each class. */
export interface Row {
  at: Int32Array;
  value: Float32Array;
  target: Float32Array;
}

export interface SoftmaxOptions {
  classes: number;
  buckets: number;
  /** Passes over the rows. */
  epochs: number;
  rate: number;
  /** Where the weights begin, and what they are drawn back to; zeros when absent. */
  start?: Float32Array;
  /** Share of a weight's distance from its start taken away after each pass. */
  decay: number;
  /** Share of the features hidden from each text in each pass, so that no single one is leaned on. */
  dropout: number;
  seed: number;
}

/** The mean of models that saw the rows in other orders and with other features hidden: steadier than any of them. */
export function trainSeveral(
  rows: readonly Row[],
  options: SoftmaxOptions,
  seeds: readonly number[],
): Float32Array {
  const mean = new Float32Array(options.buckets * options.classes);
  for (const seed of seeds) {
    const weights = trainSoftmax(rows, { ...options, seed });
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / seeds.length;
  }
  return mean;
}

/**
 * Multinomial logistic regression by AdaGrad: a row of one weight per class for every bucket, each row's mean zero. The
 * mean over the second half of the passes; the same rows and options give the same weights.
 */
export function trainSoftmax(rows: readonly Row[], options: SoftmaxOptions): Float32Array {
  const { classes, buckets, epochs, rate, decay, dropout, seed } = options;
  const start = options.start ?? new Float32Array(buckets * classes);
  const weights = start.slice();
  const squares = new Float32Array(buckets * classes).fill(1e-3);
  const sums = new Float32Array(buckets * classes);
  const random = randomOf(seed);
  const order = rows.map((_, at) => at);
  const scores = new Float64Array(classes);
  const settled = Math.floor(epochs / 2);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const number of order) {
      const row = rows[number];
      if (row) learn(row);
    }
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] ?? 0) * (1 - decay) + (start[at] ?? 0) * decay;
    }
    if (epoch >= settled)
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return centred(sums, classes, epochs - settled);

  function learn({ at, value, target }: Row): void {
    const kept: number[] = [];
    scores.fill(0);
    for (let f = 0; f < at.length; f += 1) {
      if (random() < dropout) continue;
      kept.push(f);
      const from = (at[f] ?? 0) * classes;
      const strength = (value[f] ?? 0) / (1 - dropout);
      for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[from + c] ?? 0) * strength;
    }
    softmax(scores);
    for (const f of kept) {
      const from = (at[f] ?? 0) * classes;
      const strength = (value[f] ?? 0) / (1 - dropout);
      for (let c = 0; c < classes; c += 1) {
        const gradient = ((scores[c] ?? 0) - (target[c] ?? 0)) * strength;
        const square = (squares[from + c] ?? 0) + gradient * gradient;
        squares[from + c] = square;
        weights[from + c] = (weights[from + c] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const power = Math.exp((scores[c] ?? 0) - highest);
    scores[c] = power;
    total += power;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) / total;
}

function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** What is added to all classes alike changes no probability, and would only blur what speaks for which. */
function centred(sums: Float32Array, classes: number, passes: number): Float32Array {
  const result = new Float32Array(sums.length);
  for (let from = 0; from < sums.length; from += classes) {
    let total = 0;
    for (let c = 0; c < classes; c += 1) total += sums[from + c] ?? 0;
    for (let c = 0; c < classes; c += 1)
      result[from + c] = ((sums[from + c] ?? 0) - total / classes) / passes;
  }
  return result;
}
