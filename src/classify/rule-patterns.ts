import type { RE2JS } from '../packed/re2js.cjs';
import type { Range } from './tokens';

/** First match in a text, in time linear in its length; undefined when there is none or it is empty. */
export type FindPattern = (text: string) => Range | undefined;

export type Compiled =
  | { kind: 'pattern'; find: FindPattern; size: number }
  /** Not RE2; `reason` is the engine's own, in English. */
  | { kind: 'refused'; reason: string }
  /** It would hold for every request. */
  | { kind: 'matches-nothing' }
  /** Its repetitions are so large that a search takes long, if only in proportion. */
  | { kind: 'too-large' };

/** Steps of the engine's program for one pattern, and for all patterns of a policy. */
const LARGEST_PATTERN = 1_000;
export const LARGEST_TOGETHER = 20_000;

/** Compiled ones outlive a request: the next is judged by the same policy. */
const known = new Map<string, Compiled>();
const MOST_KNOWN = 400;

/**
 * The engine is loaded with the first pattern, from a file of its own that the bundler makes of it: a site without
 * patterns never pays for it.
 */
export async function compilePattern(source: string): Promise<Compiled> {
  const before = known.get(source);
  if (before) return before;
  const { RE2JS: engine, RE2JSException } = await import('../packed/re2js.cjs');
  let compiled: Compiled;
  try {
    compiled = judged(engine.compile(source, engine.CASE_INSENSITIVE | engine.MULTILINE));
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    compiled = { kind: 'refused', reason: error.message.replace(/^error parsing regexp: /u, '') };
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(source, compiled);
  return compiled;
}

function judged(pattern: RE2JS): Compiled {
  const size = pattern.programSize();
  if (size > LARGEST_PATTERN) return { kind: 'too-large' };
  if (pattern.matcher('').find()) return { kind: 'matches-nothing' };
  const find = (text: string): Range | undefined => {
    const matcher = pattern.matcher(text);
    if (!matcher.find()) return undefined;
    const range = { start: matcher.start(), end: matcher.end() };
    return range.end > range.start ? range : undefined;
  };
  return { kind: 'pattern', find, size };
}
