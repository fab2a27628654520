import type { EvidenceView, Stretch } from '../../src/bridge/views';

/** A text is folded when it is longer than this, and something of it can be left out. */
const LONG = 600;
/** What is left of an unmarked stretch of a folded text, on each side that touches a mark. */
const AROUND = 120;
/** Of a stretch that nothing is marked beside. */
const BEGINNING = 400;

/** A stretch of a text as it is shown; `cut`: something is left out there. */
export type Shown = { kind: 'stretch'; stretch: Stretch } | { kind: 'cut' };

/**
 * A long text shortened to its marks and what stands around them; undefined when it is short enough as it is. Marked
 * stretches are never cut.
 */
export function folded(text: readonly Stretch[]): Shown[] | undefined {
  const length = text.reduce((sum, stretch) => sum + stretch.text.length, 0);
  if (length <= LONG) return undefined;
  const shown = text.flatMap((stretch, place): Shown[] => {
    const plain = stretch.text;
    if (stretch.mark !== undefined) return [{ kind: 'stretch', stretch }];
    const isFirst = place === 0;
    const isLast = place === text.length - 1;
    if (isFirst && isLast) return part(plain.slice(0, wordEnd(plain, BEGINNING)), true);
    const head = isFirst ? 0 : wordEnd(plain, AROUND);
    const tail = isLast ? plain.length : wordStart(plain, plain.length - AROUND);
    if (tail <= head) return [{ kind: 'stretch', stretch }];
    return [...part(plain.slice(0, head), true), ...part(isLast ? '' : plain.slice(tail), false)];
  });
  return shown.some(({ kind }) => kind === 'cut') ? shown : undefined;
}

function part(text: string, isCutAfter: boolean): Shown[] {
  const stretch: Shown[] = text === '' ? [] : [{ kind: 'stretch', stretch: { text } }];
  return isCutAfter ? [...stretch, { kind: 'cut' }] : stretch;
}

/** The end of the word that `at` stands in. */
function wordEnd(text: string, at: number): number {
  const blank = text.slice(at).search(/\s/u);
  return blank === -1 || blank > 40 ? Math.min(at, text.length) : at + blank;
}

/** The beginning of the word that `at` stands in. */
function wordStart(text: string, at: number): number {
  const from = Math.max(0, at);
  const blank = text.slice(0, from).search(/\S{0,40}$/u);
  return blank === -1 ? from : blank;
}

/** Numbers, from one, of the reasons that are marked in a text: those for the decision first, as they are listed. */
export function numbersOf(
  evidence: readonly EvidenceView[],
  text: readonly Stretch[],
): ReadonlyMap<number, number> {
  const marked = new Set(text.flatMap(({ mark }) => (mark === undefined ? [] : [mark.evidence])));
  const places = evidence.flatMap(({ against }, place) => (marked.has(place) ? [{ against, place }] : []));
  const ordered = [...places].sort((one, other) => Number(one.against) - Number(other.against));
  return new Map(ordered.map(({ place }, index) => [place, index + 1]));
}
