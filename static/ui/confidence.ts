import type { DecisionWords } from './texts/words';

/** A word for a confidence from 0 to 1. */
export function confidenceWord(confidence: number, words: DecisionWords): string {
  if (confidence >= 0.9) return words.certain;
  if (confidence >= 0.75) return words.likely;
  if (confidence >= 0.5) return words.fairlyLikely;
  return words.uncertain;
}
