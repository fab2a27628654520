import type { CategoryRule, PolicyContent } from './policy';
import type { SiteRule } from './rules';
import type { TextValue } from './texts/overrides';
import { CATEGORY_IDS, type CategoryId, type Locale, LOCALES, type Mode } from './vocabulary';

type Part<K extends keyof PolicyContent> = NonNullable<PolicyContent[K]>;

/** One thing that two versions say differently. An absent side: the version says nothing of it. */
export type PolicyChange =
  | {
      [Field in keyof CategoryRule]: {
        what: 'category';
        category: CategoryId;
        field: Field;
        from: CategoryRule[Field];
        to: CategoryRule[Field];
      };
    }[keyof CategoryRule]
  | { what: 'rule'; from?: SiteRule; to?: SiteRule }
  | { what: 'rule-order' }
  | { what: 'cost'; cost: keyof Part<'costs'>; from?: number; to?: number }
  | { what: 'threshold'; threshold: keyof Part<'thresholds'>; from: number; to: number }
  | { what: 'second-opinion'; from: boolean; to: boolean }
  | { what: 'label'; label: keyof Part<'labels'>; from: string; to: string }
  | { what: 'tag'; tag: keyof Part<'tags'>; from: boolean; to: boolean }
  /** Without a project: the mode of those that have none of their own. */
  | { what: 'mode'; project?: string; from?: Mode; to?: Mode }
  | {
      what: 'client';
      option: 'comments' | 'notice' | 'reporter' | 'participants';
      from: boolean;
      to: boolean;
    }
  /** Account ids. */
  | { what: 'approvers'; organisation: string; from?: string[]; to?: string[] }
  /** Names of groups; an absent side: whoever may edit the issue. */
  | { what: 'billing-group'; from?: string; to?: string }
  | { what: 'learning'; from: boolean; to: boolean }
  | { what: 'time-zone'; from: string; to: string }
  | { what: 'text'; locale: Locale; id: string; from?: TextValue; to?: TextValue };

/** What `to` says otherwise than `from`; empty when they say the same. */
export function policyChanges(from: PolicyContent, to: PolicyContent): PolicyChange[] {
  return [
    ...CATEGORY_IDS.flatMap((category) => {
      const before = from.categories[category];
      const after = to.categories[category];
      return changedKeys(before, after).map(
        (field) =>
          ({ what: 'category', category, field, from: before[field], to: after[field] }) as PolicyChange,
      );
    }),
    ...ruleChanges(from.rules, to.rules),
    ...(['wrongCharge', 'wrongCovered'] as const)
      .filter((cost) => from.costs?.[cost] !== to.costs?.[cost])
      .map((cost) => ({ what: 'cost', cost, ...sides(from.costs?.[cost], to.costs?.[cost]) }) as const),
    ...both('threshold', from.thresholds, to.thresholds),
    ...((from.secondOpinion ?? false) === (to.secondOpinion ?? false)
      ? []
      : [
          {
            what: 'second-opinion',
            from: from.secondOpinion ?? false,
            to: to.secondOpinion ?? false,
          } as const,
        ]),
    ...both('label', from.labels, to.labels),
    ...both('tag', from.tags, to.tags),
    ...(from.projects.default === to.projects.default
      ? []
      : [{ what: 'mode', from: from.projects.default, to: to.projects.default } as const]),
    ...changedKeys(from.projects.byKey, to.projects.byKey).map(
      (project) =>
        ({
          what: 'mode',
          project,
          ...sides(from.projects.byKey[project], to.projects.byKey[project]),
        }) as const,
    ),
    ...clientChanges(from.client, to.client),
    ...(from.agents.billingGroup?.id === to.agents.billingGroup?.id
      ? []
      : [
          {
            what: 'billing-group',
            ...sides(from.agents.billingGroup?.name, to.agents.billingGroup?.name),
          } as const,
        ]),
    ...(from.learning === to.learning
      ? []
      : [{ what: 'learning', from: from.learning, to: to.learning } as const]),
    ...(from.timeZone === to.timeZone
      ? []
      : [{ what: 'time-zone', from: from.timeZone, to: to.timeZone } as const]),
    ...LOCALES.flatMap((locale) => {
      const before = from.texts[locale] ?? {};
      const after = to.texts[locale] ?? {};
      return changedKeys(before, after).map(
        (id) => ({ what: 'text', locale, id, ...sides(before[id], after[id]) }) as const,
      );
    }),
  ];
}

function clientChanges(from: Part<'client'>, to: Part<'client'>): PolicyChange[] {
  const { named, ...who } = from.approvers;
  const { named: namedNow, ...whoNow } = to.approvers;
  const before = { comments: from.comments, notice: from.notice, ...who };
  const after = { comments: to.comments, notice: to.notice, ...whoNow };
  return [
    ...changedKeys(before, after).map(
      (option) => ({ what: 'client', option, from: before[option], to: after[option] }) as const,
    ),
    ...changedKeys(named, namedNow).map(
      (organisation) =>
        ({ what: 'approvers', organisation, ...sides(named[organisation], namedNow[organisation]) }) as const,
    ),
  ];
}

function ruleChanges(from: readonly SiteRule[], to: readonly SiteRule[]): PolicyChange[] {
  const before = new Map(from.map((rule) => [rule.id, rule]));
  const after = new Map(to.map((rule) => [rule.id, rule]));
  const order = (all: readonly SiteRule[], others: ReadonlyMap<string, SiteRule>) =>
    all
      .map(({ id }) => id)
      .filter((id) => others.has(id))
      .join(' ');
  return [
    ...[...new Set([...before.keys(), ...after.keys()])]
      .filter((id) => !isSame(before.get(id), after.get(id)))
      .map((id) => ({ what: 'rule', ...sides(before.get(id), after.get(id)) }) as const),
    ...(order(from, after) === order(to, before) ? [] : [{ what: 'rule-order' } as const]),
  ];
}

/** Of two records with the same keys. */
function both<T extends object>(what: 'threshold' | 'label' | 'tag', from: T, to: T): PolicyChange[] {
  return changedKeys(from, to).map(
    (name) => ({ what, [what]: name, from: from[name], to: to[name] }) as unknown as PolicyChange,
  );
}

function changedKeys<T extends object>(from: T, to: T): (keyof T)[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof T>;
  return [...keys].filter((key) => !isSame(own(from, key), own(to, key)));
}

function own<T extends object>(record: T, key: keyof T): T[keyof T] | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function sides<T>(from: T | undefined, to: T | undefined): { from?: T; to?: T } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Whatever the order in which the parts were stored. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) =>
    isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
