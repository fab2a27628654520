import type { CategoryId } from '../policy/vocabulary';
import type { Signal } from './classification';
import type { Features } from './features';
import { contributions } from './model';
import type { Part, Reading } from './reading';

/** Every word a passage takes in has to add this much, so that a passage ends where the text stops telling. Unit: log-odds. */
const LEAST_PER_WORD = 0.06;
const LEAST_PER_PASSAGE = 0.5;
const MOST_PASSAGES = 6;
const LONGEST_PASSAGE = 16;

type PassageSignal = Extract<Signal, { kind: 'passage' }>;

/**
 * The passages that speak most for a category: the stretches of words, each within one sentence, whose features
 * together add most to it. Strongest first; they never overlap.
 */
export function passagesFor(category: CategoryId, { parts }: Reading, features: Features): PassageSignal[] {
  const said = parts.map(({ tokens }) => new Float64Array(tokens.length));
  const added = contributions(features, category);
  const { part, first, last } = features;
  for (let number = 0; number < features.length; number += 1) {
    const words = said[part[number] ?? -1];
    if (!words) continue;
    const from = first[number] ?? 0;
    const to = last[number] ?? 0;
    const share = (added[number] ?? 0) / (to - from + 1);
    for (let at = from; at <= to; at += 1) words[at] = (words[at] ?? 0) + share;
  }
  return parts
    .flatMap((part, number) => stretches(part, said[number] ?? new Float64Array(), category))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PASSAGES);
}

function stretches(part: Part, said: Float64Array, category: CategoryId): PassageSignal[] {
  const found: PassageSignal[] = [];
  let from = 0;
  while (from < part.tokens.length) {
    let to = from;
    while (part.tokens[to + 1]?.sentence === part.tokens[from]?.sentence) to += 1;
    const best = bestStretch(said, from, to);
    if (best && best.weight >= LEAST_PER_PASSAGE) found.push(signalOf(part, best, category));
    from = to + 1;
  }
  return found;
}

interface Stretch {
  first: number;
  last: number;
  weight: number;
}

/** The stretch of a sentence with the largest sum, at most `LONGEST_PASSAGE` words long. */
function bestStretch(said: Float64Array, from: number, to: number): Stretch | undefined {
  let best: Stretch | undefined;
  let bestGain = 0;
  for (let first = from; first <= to; first += 1) {
    let weight = 0;
    let gain = 0;
    for (let last = first; last <= Math.min(to, first + LONGEST_PASSAGE - 1); last += 1) {
      weight += said[last] ?? 0;
      gain += (said[last] ?? 0) - LEAST_PER_WORD;
      if (gain > bestGain) {
        bestGain = gain;
        best = { first, last, weight };
      }
    }
  }
  return best;
}

function signalOf(
  { field, text, tokens, trust }: Part,
  stretch: Stretch,
  category: CategoryId,
): PassageSignal {
  const start = tokens[stretch.first]?.start ?? 0;
  const end = tokens[stretch.last]?.end ?? start;
  return {
    kind: 'passage',
    category,
    weight: stretch.weight * trust,
    passage: { field, start, end, text: text.slice(start, end) },
  };
}
