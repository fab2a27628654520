import type { CategoryId } from '../policy/vocabulary';
import { ANSWER_WEIGHTS } from './answer-weights';
import type { Passage, RequestText, Signal } from './classification';
import type { CueId } from './cues';
import { requestTypeWeights } from './request-types';
import { CUE_WEIGHTS, RULES, type Rule, type Weights } from './weights';

/** A cue in the request, with where it stands. */
export interface PlacedCue {
  cue: CueId;
  passage: Passage;
  /** Unique per sentence of the request; of title and body never the same. */
  sentence: number;
  /** 1 for the client's own words, less for what they only quote. */
  trust: number;
}

/** A second and third find of a cue say less than the first, and no more are counted. */
const REPEATS = [1, 0.4, 0.15];
/** What follows far into a text is more often detail than the request. Units: UTF-16, then a factor. */
const DETAIL_FROM = 700;
const DETAIL_FACTOR = 0.6;

/** Every reason for or against a category, unsorted. Their weights per category add up to its log-odds above the prior. */
export function weigh(request: RequestText, cues: readonly PlacedCue[]): Signal[] {
  const signals: Signal[] = [];
  const counts = new Map<CueId, number>();
  for (const cue of cues) {
    const repeat = counts.get(cue.cue) ?? 0;
    counts.set(cue.cue, repeat + 1);
    const factor = (REPEATS[repeat] ?? 0) * importance(cue);
    if (factor > 0) addPassage(signals, CUE_WEIGHTS[cue.cue], factor, cue.passage);
  }
  for (const rule of RULES) {
    const shown = holds(rule, cues, counts);
    if (shown) addPassage(signals, rule.weights, importance(shown), shown.passage);
  }
  if (request.requestType !== undefined) {
    for (const [category, weight] of requestTypeWeights(request.requestType)) {
      signals.push({ kind: 'request-type', category, weight, requestType: request.requestType });
    }
  }
  for (const question of Object.keys(ANSWER_WEIGHTS) as (keyof typeof ANSWER_WEIGHTS)[]) {
    const answer = request.answers?.[question];
    if (answer === undefined) continue;
    for (const [category, weight] of entriesOf(ANSWER_WEIGHTS[question][answer] ?? {})) {
      signals.push({ kind: 'answer', category, weight, question, answer });
    }
  }
  return signals;
}

function importance({ passage, trust }: PlacedCue): number {
  return trust * (passage.field === 'body' && passage.start > DETAIL_FROM ? DETAIL_FACTOR : 1);
}

/** The cue to show when the rule holds. */
function holds(
  rule: Rule,
  cues: readonly PlacedCue[],
  counts: ReadonlyMap<CueId, number>,
): PlacedCue | undefined {
  if (!rule.all.every((cue) => counts.has(cue)) || rule.none?.some((cue) => counts.has(cue)))
    return undefined;
  const [shown, ...others] = rule.all;
  return cues.find(
    (one) =>
      one.cue === shown &&
      (!rule.sameSentence ||
        others.every((other) => cues.some((two) => two.cue === other && two.sentence === one.sentence))),
  );
}

function addPassage(signals: Signal[], weights: Weights | undefined, factor: number, passage: Passage): void {
  for (const [category, weight] of entriesOf(weights ?? {})) {
    signals.push({ kind: 'passage', category, weight: weight * factor, passage });
  }
}

function entriesOf(weights: Weights): [CategoryId, number][] {
  return Object.entries(weights) as [CategoryId, number][];
}
