import { percent, type Locale } from './locale';
import type { DecisionWords } from './texts/words';

/** A confidence from 0 to 1 as a percentage, e.g. `92 %`; 99 % at most, since no text makes it certain. */
export function confidenceText(confidence: number, locale: Locale): string {
  return percent(Math.min(confidence, 0.99), locale);
}

/** A word for a confidence from 0 to 1. */
export function confidenceWord(confidence: number, words: DecisionWords): string {
  if (confidence >= 0.9) return words.certain;
  if (confidence >= 0.75) return words.likely;
  if (confidence >= 0.5) return words.fairlyLikely;
  return words.uncertain;
}
