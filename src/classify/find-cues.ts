import type { CueId } from './cues';
import { lexiconOf, type Entry, type Phrase } from './lexicon';
import type { Locale } from '../policy/vocabulary';
import { isDenied, isDeniedBehind } from './negation';
import type { Token } from './tokens';

/** A phrase found in a field; token numbers are inclusive. */
export interface FoundCue {
  cue: CueId;
  first: number;
  last: number;
}

const LONGEST_GAP = 4;

/** Cues whose denial takes them away. The others carry their own "not" ("does not work"). */
const DENIABLE: ReadonlySet<CueId> = new Set<CueId>([
  'own_act',
  'own_action',
  'by_mistake',
  'wrong_result',
  'crash',
  'error_message',
  'error_code',
  'custom',
  'install',
  'data_change',
  'wish',
  'adapt',
  'teach',
  'several_users',
  'licence_ask',
]);

/** Every cue of the tokens in one language, longest phrases first kept, denied and silenced ones left out. */
export function findCues(tokens: readonly Token[], lang: Locale): FoundCue[] {
  const lexicon = lexiconOf(lang);
  const entries = tokens.map((token) => lexicon.lookup(token.folded));
  const found: FoundCue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const phrase of entries[at]?.begins ?? []) {
      const last = endOf(phrase, 1, at + 1, tokens, entries);
      if (last !== undefined) found.push({ cue: phrase.cue, first: at, last });
    }
  }
  return resolve(longest(found), tokens, entries);
}

/** Number of the last token when the rest of the phrase stands at `at`; the shortest way through gaps. */
function endOf(
  phrase: Phrase,
  step: number,
  at: number,
  tokens: readonly Token[],
  entries: readonly Entry[],
): number | undefined {
  const wanted = phrase.steps[step];
  if (wanted === undefined) return at - 1;
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      if (skipped > 0 && !sameSentence(tokens, at + skipped - 1, at - 1)) return undefined;
      const end = endOf(phrase, step + 1, at + skipped, tokens, entries);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const atoms = sameSentence(tokens, at, at - 1) ? entries[at]?.atoms : undefined;
  if (atoms && wanted.anyOf.some((atom) => atoms.has(atom))) {
    const end = endOf(phrase, step + 1, at + 1, tokens, entries);
    if (end !== undefined) return end;
  }
  return wanted.optional ? endOf(phrase, step + 1, at, tokens, entries) : undefined;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  const one = tokens[a];
  return one !== undefined && one.sentence === tokens[b]?.sentence;
}

/** Of overlapping finds of one cue only the longest. `found` is ordered by `first`. */
function longest(found: readonly FoundCue[]): FoundCue[] {
  const kept: FoundCue[] = [];
  const latest = new Map<CueId, number>();
  for (const one of found) {
    const at = latest.get(one.cue);
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before && one.first <= before.last) {
      if (one.last - one.first > before.last - before.first) kept[at] = one;
      continue;
    }
    latest.set(one.cue, kept.length);
    kept.push(one);
  }
  return kept;
}

function resolve(
  found: readonly FoundCue[],
  tokens: readonly Token[],
  entries: readonly Entry[],
): FoundCue[] {
  const silent = new Uint8Array(tokens.length);
  for (const { cue, first, last } of found) if (cue === 'shield') silent.fill(1, first, last + 1);
  const result: FoundCue[] = [];
  for (const one of found) {
    if (one.cue === 'shield' || silent.subarray(one.first, one.last + 1).includes(1)) continue;
    const isAct = one.cue === 'own_act' || one.cue === 'own_action';
    const denied =
      DENIABLE.has(one.cue) &&
      (isDenied(tokens, entries, one.first, one.last) ||
        (isAct && isDeniedBehind(tokens, entries, one.last)));
    if (!denied) result.push(one);
    else if (isAct) result.push({ ...one, cue: 'nothing_changed' });
  }
  return result;
}
