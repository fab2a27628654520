import type { CueId } from './cues';
import type { Range } from './tokens';

export interface FoundText extends Range {
  cue: CueId;
}

/** What needs no language: error codes, exceptions, traces, version numbers. No expression can backtrack far. */
const EXPRESSIONS: readonly { cue: CueId; expression: RegExp }[] = [
  { cue: 'error_code', expression: /\b(?:ORA|SQLSTATE|HTTP|ERR|E|PCS)-?\d{3,6}\b/g },
  { cue: 'error_code', expression: /\b0x[0-9A-Fa-f]{4,16}\b/g },
  { cue: 'error_code', expression: /\b[A-Za-z]{0,60}(?:Exception|Error)(?=:| at |\()/g },
  {
    cue: 'error_code',
    expression: /\b(?:Traceback|stack ?trace|NullPointerException|undefined is not|cannot read propert)/gi,
  },
  {
    cue: 'error_code',
    expression: /\b(?:access violation|segmentation fault|deadlock|constraint violation|out of memory)\b/gi,
  },
  {
    cue: 'error_code',
    expression: /\b(?:error|erreur|fehler|errore) (?:code |nr\.? ?|n° ?)?[A-Z]{0,4}-?\d{2,6}\b/gi,
  },
  {
    cue: 'error_code',
    expression:
      /\binternal server error\b|\b(?:404|500|502|503) (?:error|erreur|fehler|errore|not found)\b/gi,
  },
  {
    cue: 'version',
    expression: /\b(?!\d{1,2}\.(?:0\d|1[0-2])\.\d{2,4}\b)[vV]?\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.\d{1,5})?\b/g,
  },
  { cue: 'version', expression: /\b(?:version|release|build|patch) ?[vV]?\d{1,3}(?:\.\d{1,3})?\b/gi },
];

const MOST = 20;

export function findErrorTexts(text: string, ranges: readonly Range[]): FoundText[] {
  const found: FoundText[] = [];
  for (const range of ranges) {
    const part = text.slice(range.start, range.end);
    for (const { cue, expression } of EXPRESSIONS) {
      for (const match of part.matchAll(expression)) {
        if (found.length >= MOST) return found;
        const start = range.start + match.index;
        found.push({ cue, start, end: start + match[0].length });
      }
    }
  }
  return found;
}
