import { foldedName, wordsOf } from '../classify/own-words';
import type { SiteRule } from './rules';

/** What keeps a rule from ever deciding, or from being the only one. Places in the list count from 0. */
export type RuleFinding =
  /** Two rules that always decide have the same condition and name different categories: only the first is heard. */
  | { severity: 'error'; code: 'rules-contradict'; rule: number; other: number }
  /** Whenever it holds, `by` decides before it or over it. */
  | { severity: 'warning'; code: 'rule-shadowed'; rule: number; by: number }
  /** It follows `by`, which decides every request. */
  | { severity: 'warning'; code: 'rule-after-catch-all'; rule: number; by: number }
  /** It says again what `by` says. */
  | { severity: 'warning'; code: 'rule-repeated'; rule: number; by: number }
  /** Nothing is decided in its project. */
  | { severity: 'warning'; code: 'rule-in-project-off'; rule: number; project: string }
  /** It decides every request with a text, whatever it says. */
  | { severity: 'warning'; code: 'rule-catches-all'; rule: number };

type Condition = SiteRule['when'];

/** Any text has a character; patterns that hold for no text at all are refused elsewhere. */
const ANYTHING = /^(?:\(\?[a-z]+\))?\^?(?:\.|\\S|\\w|\[\\s\\S\]|\[\\S\\s\])[+*]?\??(?:\.[*+]\??)*\$?$/u;

/** `isOff` tells projects where Palier is off. */
export function checkRules(rules: readonly SiteRule[], isOff: (project: string) => boolean): RuleFinding[] {
  const active = rules.flatMap((rule, place) => (rule.active === false ? [] : [{ rule, place }]));
  return active.flatMap(({ rule, place }): RuleFinding[] => {
    const { project } = rule.when;
    if (project !== undefined && isOff(project))
      return [{ severity: 'warning', code: 'rule-in-project-off', rule: place, project }];
    const stronger = active.filter(
      (other) =>
        other.place !== place &&
        other.rule.effect === 'always' &&
        // A rule that only leans is not heard beside one that decides, wherever that one stands.
        (other.place < place || rule.effect === 'leaning') &&
        isWider(other.rule.when, rule.when),
    );
    const [by] = stronger;
    if (by) return [whyUnheard(rule, place, by)];
    const repeated = active.find(
      (other) =>
        other.place < place &&
        other.rule.effect === rule.effect &&
        other.rule.category === rule.category &&
        isSame(other.rule.when, rule.when),
    );
    if (repeated) return [{ severity: 'warning', code: 'rule-repeated', rule: place, by: repeated.place }];
    return rule.effect === 'always' && isCatchAll(rule.when)
      ? [{ severity: 'warning', code: 'rule-catches-all', rule: place }]
      : [];
  });
}

function whyUnheard(rule: SiteRule, place: number, by: { rule: SiteRule; place: number }): RuleFinding {
  const isEqual = isSame(by.rule.when, rule.when);
  if (isEqual && rule.effect === 'always')
    return by.rule.category === rule.category
      ? { severity: 'warning', code: 'rule-repeated', rule: place, by: by.place }
      : { severity: 'error', code: 'rules-contradict', rule: place, other: by.place };
  return isCatchAll(by.rule.when)
    ? { severity: 'warning', code: 'rule-after-catch-all', rule: place, by: by.place }
    : { severity: 'warning', code: 'rule-shadowed', rule: place, by: by.place };
}

function isCatchAll({ pattern, words, requestType, project, organisation }: Condition): boolean {
  return (
    pattern !== undefined &&
    ANYTHING.test(pattern) &&
    [words, requestType, project, organisation].every((part) => part === undefined)
  );
}

function isSame(one: Condition, other: Condition): boolean {
  return isWider(one, other) && isWider(other, one);
}

/**
 * Whether `wide` holds whenever `narrow` does. Sure when it says yes; of patterns that differ it cannot know and says
 * no, but for those that hold for anything.
 */
export function isWider(wide: Condition, narrow: Condition): boolean {
  return (
    (wide.pattern === undefined || ANYTHING.test(wide.pattern) || wide.pattern === narrow.pattern) &&
    (wide.project === undefined || wide.project === narrow.project) &&
    (wide.organisation === undefined || wide.organisation === narrow.organisation) &&
    (wide.requestType === undefined ||
      (narrow.requestType !== undefined &&
        foldedName(wide.requestType) === foldedName(narrow.requestType))) &&
    holdsForWords(wide.words, narrow.words)
  );
}

/** One of the words has to be found: so each of the narrow ones has to hold one of the wide ones. */
function holdsForWords(wide: string[] | undefined, narrow: string[] | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  const phrases = wide.map(wordsOf);
  return narrow.map(wordsOf).every((inner) => phrases.some((phrase) => holds(inner, phrase)));
}

/** Whether `phrase` stands in `text`, word for word. */
function holds(text: readonly string[], phrase: readonly string[]): boolean {
  return (
    phrase.length > 0 &&
    text.some((_word, from) => phrase.every((word, offset) => text[from + offset] === word))
  );
}
