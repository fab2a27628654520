import { createHash } from 'node:crypto';
import { fold } from '../src/classify/tokens';

const WORDS = 5;
const DIGITS = 10;

/**
 * Fingerprints of every five words that follow each other in a text, without case, accents and signs; of a shorter text one
 * of all its words. They tell whether two texts share a passage, and nothing of what it says.
 */
export function shinglesOf(text: string): string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const count = Math.max(1, words.length - WORDS + 1);
  return Array.from({ length: count }, (_, at) =>
    createHash('sha256')
      .update(words.slice(at, at + WORDS).join(' '))
      .digest('hex')
      .slice(0, DIGITS),
  );
}
