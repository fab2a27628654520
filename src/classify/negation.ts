import type { Entry } from './lexicon';
import type { Token } from './tokens';

/** How many words before a phrase a denial still reaches it. */
const REACH = 4;

/**
 * Whether the phrase at tokens `first..last` is denied: by a negator inside it ("avons rien modifié") or shortly before it
 * in the same clause ("did not delete").
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
  for (let at = first; at <= last; at += 1) {
    if (denies(entries, at)) return true;
  }
  return false;
}

/** Whether a negator stands directly behind the phrase, as it may behind an act ("verändert haben wir nichts"). */
export function isDeniedBehind(tokens: readonly Token[], entries: readonly Entry[], last: number): boolean {
  return tokens[last + 1]?.clause === tokens[last]?.clause && denies(entries, last + 1);
}

function denies(entries: readonly Entry[], at: number): boolean {
  return (
    entries[at]?.negator === true && entries[at + 1]?.notOnly !== true && entries[at + 2]?.notOnly !== true
  );
}
