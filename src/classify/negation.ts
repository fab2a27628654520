import type { Entry } from './lexicon';
import type { Token } from './tokens';

/** How many words before a phrase a denial still reaches it. */
const REACH = 4;

/**
 * Whether the phrase at tokens `first..last` is denied: a negator inside it ("avons rien modifié"), shortly before it in
 * the same clause ("did not delete"), or directly after it ("verändert haben wir nichts").
 */
export function isDenied(
  tokens: readonly Token[],
  entries: readonly Entry[],
  first: number,
  last: number,
): boolean {
  const clause = tokens[first]?.clause;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (tokens[at]?.clause !== clause || entries[at]?.turn) break;
    if (denies(entries, at)) return true;
  }
  for (let at = first; at <= last + 1; at += 1) {
    if (at > last && (tokens[at]?.clause !== clause || entries[at]?.turn)) break;
    if (denies(entries, at)) return true;
  }
  return false;
}

function denies(entries: readonly Entry[], at: number): boolean {
  return (
    entries[at]?.negator === true && entries[at + 1]?.notOnly !== true && entries[at + 2]?.notOnly !== true
  );
}
