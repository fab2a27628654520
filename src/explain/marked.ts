import type { Stretch } from '../bridge/views';
import type { Evidence } from '../decide/decision';

type Field = 'title' | 'body';

/** The rest of a longer text is for the issue itself to show. */
const LONGEST = 20_000;

interface Mark {
  start: number;
  end: number;
  evidence: number;
  weight: number;
}

/**
 * A field of a request, cut where a passage that counted begins or ends. A text that was edited since is searched for the
 * passage; one that is not found any more is not marked. Where passages overlap, the one that weighs more is.
 */
export function marked(
  text: string,
  field: Field,
  because: readonly Evidence[],
  isAgainst: IsAgainst,
): Stretch[] {
  const shown = text.slice(0, LONGEST);
  const marks = because
    .flatMap((evidence, index) => markOf(shown, field, evidence, index))
    .sort((one, other) => other.weight - one.weight);
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  }
  kept.sort((one, other) => one.start - other.start);

  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, evidence } of kept) {
    if (start > at) stretches.push({ text: shown.slice(at, start) });
    stretches.push({ text: shown.slice(start, end), mark: { against: isAgainst(evidence), evidence } });
    at = end;
  }
  if (at < shown.length) stretches.push({ text: shown.slice(at) });
  return stretches;
}

/** Of an evidence, by its number. */
type IsAgainst = (evidence: number) => boolean;

function markOf(text: string, field: Field, evidence: Evidence, index: number): Mark[] {
  if (!('passage' in evidence) || evidence.passage?.field !== field) return [];
  const { start, end, text: words } = evidence.passage;
  const from = text.slice(start, end) === words ? start : text.indexOf(words);
  if (from < 0 || words.trim() === '') return [];
  return [{ start: from, end: from + words.length, evidence: index, weight: Math.abs(evidence.weight) }];
}
