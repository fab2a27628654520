import type { Policy } from '../categories/draft';

export type SiteRule = Policy['rules'][number];
export type Effect = SiteRule['effect'];

export const MOST_RULES = 200;

/** A rule as it is being edited: what was typed stays as it was typed. */
export interface RuleDraft {
  id: string;
  name: string;
  /** One word or phrase on each line. */
  words: string;
  pattern: string;
  requestType: string;
  project: string;
  organisation: string;
  category: SiteRule['category'];
  effect: Effect;
  active: boolean;
}

export function draftOf({ id, name, when, category, effect, active }: SiteRule): RuleDraft {
  return {
    id,
    name,
    words: (when.words ?? []).join('\n'),
    pattern: when.pattern ?? '',
    requestType: when.requestType ?? '',
    project: when.project ?? '',
    organisation: when.organisation ?? '',
    category,
    effect,
    active: active !== false,
  };
}

/** A condition that was left empty is none. */
export function ruleOf(draft: RuleDraft): SiteRule {
  const words = draft.words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const requestType = draft.requestType.trim();
  const project = draft.project.trim().toUpperCase();
  const organisation = draft.organisation.trim();
  return {
    id: draft.id,
    name: draft.name.trim(),
    when: {
      ...(words.length > 0 && { words }),
      ...(draft.pattern !== '' && { pattern: draft.pattern }),
      ...(requestType !== '' && { requestType }),
      ...(project !== '' && { project }),
      ...(organisation !== '' && { organisation }),
    },
    category: draft.category,
    effect: draft.effect,
    ...(!draft.active && { active: false }),
  };
}

export function newRule(id: string): RuleDraft {
  return {
    id,
    name: '',
    words: '',
    pattern: '',
    requestType: '',
    project: '',
    organisation: '',
    category: 'normal_use_problem',
    effect: 'leaning',
    active: true,
  };
}

/** Moves a rule by one place, up (-1) or down (1); at the ends it stays. */
export function moved(rules: readonly RuleDraft[], id: string, by: -1 | 1): RuleDraft[] {
  const from = rules.findIndex((rule) => rule.id === id);
  const rule = rules[from];
  const to = from + by;
  if (!rule || to < 0 || to >= rules.length) return [...rules];
  const others = rules.filter((other) => other !== rule);
  return [...others.slice(0, to), rule, ...others.slice(to)];
}

const same = (one: SiteRule | undefined, other: SiteRule | undefined): boolean =>
  one !== undefined && other !== undefined && textOf(one) === textOf(other);

/** Independent of the order in which a rule's parts were stored. */
function textOf(rule: SiteRule): string {
  return JSON.stringify(ruleOf(draftOf(rule)));
}

/** How many rules were added, removed or edited; a changed order alone counts as one. */
export function countRuleChanges(base: readonly SiteRule[], draft: readonly RuleDraft[]): number {
  const rules = draft.map(ruleOf);
  const edited = rules.filter((rule) => !same(find(base, rule.id), rule)).length;
  const removed = base.filter(({ id }) => !find(rules, id)).length;
  const kept = (all: readonly SiteRule[], others: readonly SiteRule[]) =>
    all.map(({ id }) => id).filter((id) => find(others, id));
  const reordered = kept(base, rules).join(' ') !== kept(rules, base).join(' ');
  return edited + removed || (reordered ? 1 : 0);
}

/**
 * Carries unsaved rules over to a version published meanwhile: what the admin edited, added or removed stays so, every
 * other rule is as published. The order is the admin's; rules that are new in that version follow.
 */
export function carryRulesOver(
  base: readonly SiteRule[],
  mine: readonly RuleDraft[],
  theirs: readonly SiteRule[],
): RuleDraft[] {
  if (countRuleChanges(base, mine) === 0) return theirs.map(draftOf);
  const kept = mine.flatMap((draft) => {
    const before = find(base, draft.id);
    if (!same(before, ruleOf(draft))) return [draft];
    const published = find(theirs, draft.id);
    return published ? [draftOf(published)] : [];
  });
  const known = new Set([...base.map(({ id }) => id), ...kept.map(({ id }) => id)]);
  return [...kept, ...theirs.filter(({ id }) => !known.has(id)).map(draftOf)];
}

function find(rules: readonly SiteRule[], id: string): SiteRule | undefined {
  return rules.find((rule) => rule.id === id);
}
