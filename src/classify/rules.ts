import type { RuleFault } from '../policy/rule-faults';
import type { SiteRule } from '../policy/rules';
import type { Passage, RequestText, Signal } from './classification';
import { foldedName, ownWords, passageIn, type Stretch, WordIndex, wordsOf } from './own-words';
import { compilePattern, type FindPattern, LARGEST_TOGETHER } from './rule-patterns';

export type RuleSignal = Extract<Signal, { kind: 'rule' }>;

/** What is left of doubt when a rule decides. */
export const CERTAINTY = 0.99;
/** The log-odds of `CERTAINTY`. */
const ALWAYS = Math.log(CERTAINTY / (1 - CERTAINTY));
/** Log-odds. */
const LEANING = 2;

/** Rules as they are applied, in order. */
export type PreparedRules = readonly {
  rule: SiteRule;
  phrases: readonly (readonly string[])[] | undefined;
  find: FindPattern | undefined;
  requestType: string | undefined;
}[];

/**
 * Makes the active rules ready to be applied.
 *
 * @throws when a pattern cannot be compiled: half a policy would bill what the other half covers
 */
export async function prepareRules(rules: readonly SiteRule[]): Promise<PreparedRules> {
  return Promise.all(
    rules
      .filter(({ active }) => active !== false)
      .map(async (rule) => {
        const { words, pattern, requestType } = rule.when;
        return {
          rule,
          phrases: words?.map(wordsOf),
          find: pattern === undefined ? undefined : await finderOf(pattern, rule),
          requestType: requestType === undefined ? undefined : foldedName(requestType),
        };
      }),
  );
}

async function finderOf(pattern: string, { name }: SiteRule): Promise<FindPattern> {
  const compiled = await compilePattern(pattern);
  if (compiled.kind === 'pattern') return compiled.find;
  throw new Error(`The pattern of the rule "${name}" cannot be used: ${compiled.kind}.`);
}

/** The patterns that cannot be used; those of inactive rules too, since they may be switched on. */
export async function patternFaults(rules: readonly SiteRule[]): Promise<RuleFault[]> {
  const faults: RuleFault[] = [];
  let together = 0;
  for (const [rule, { when }] of rules.entries()) {
    if (when.pattern === undefined) continue;
    const compiled = await compilePattern(when.pattern);
    if (compiled.kind === 'pattern') {
      together += compiled.size;
      if (together > LARGEST_TOGETHER) faults.push({ rule, what: 'too-large' });
    } else {
      faults.push({
        rule,
        what: compiled.kind,
        ...(compiled.kind === 'refused' ? { reason: compiled.reason } : {}),
      });
    }
  }
  return faults;
}

/** The first `always` rule that holds, alone; else every `leaning` rule that holds, in order. */
export function applyRules(rules: PreparedRules, request: RequestText): RuleSignal[] {
  if (rules.length === 0) return [];
  const text = textOf(request);
  const requestType = request.requestType === undefined ? undefined : foldedName(request.requestType);
  const leaning: RuleSignal[] = [];
  for (const prepared of rules) {
    const { rule } = prepared;
    if (!concerns(prepared, request, requestType)) continue;
    const found = foundBy(prepared, text);
    if (!found) continue;
    const signal: RuleSignal = {
      kind: 'rule',
      category: rule.category,
      weight: rule.effect === 'always' ? ALWAYS : LEANING,
      rule: { id: rule.id, name: rule.name },
      effect: rule.effect,
      ...(found.passage ? { passage: found.passage } : {}),
    };
    if (rule.effect === 'always') return [signal];
    leaning.push(signal);
  }
  return leaning;
}

interface Text {
  stretches: readonly Stretch[];
  index: WordIndex;
}

/** Read when the first rule asks for it. */
function textOf(request: RequestText): () => Text {
  let text: Text | undefined;
  return () => {
    if (!text) {
      const stretches = ownWords(request);
      text = { stretches, index: new WordIndex(stretches) };
    }
    return text;
  };
}

function concerns(
  { rule: { when }, requestType: wanted }: PreparedRules[number],
  request: RequestText,
  requestType: string | undefined,
): boolean {
  return (
    (wanted === undefined || wanted === requestType) &&
    (when.project === undefined || when.project === request.project) &&
    (when.organisation === undefined || (request.organisations ?? []).includes(when.organisation))
  );
}

/** Undefined when words or pattern are asked for and missing; without a passage when the rule asks for neither. */
function foundBy(
  { phrases, find }: PreparedRules[number],
  text: () => Text,
): { passage?: Passage } | undefined {
  if (!phrases && !find) return {};
  const word = phrases && first(phrases, (phrase) => text().index.find(phrase));
  if (phrases && !word) return undefined;
  const match = find && first(text().stretches, (stretch) => matchIn(stretch, find));
  if (find && !match) return undefined;
  const passage = word ?? match;
  return passage ? { passage } : undefined;
}

function matchIn(stretch: Stretch, find: FindPattern): Passage | undefined {
  const range = find(stretch.text.slice(stretch.start, stretch.end));
  return range && passageIn(stretch, stretch.start + range.start, stretch.start + range.end);
}

function first<T, R>(all: readonly T[], look: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
