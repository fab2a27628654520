import type { PolicyChange } from '../../../src/bridge/admin/policy';
import type { Settings } from './settings-part';

/** What `to` sets otherwise than `from`, one line each. */
export function settingsChanges(from: Settings, to: Settings): PolicyChange[] {
  return [
    ...(from.projects.default === to.projects.default
      ? []
      : [{ what: 'mode', from: from.projects.default, to: to.projects.default } as const]),
    ...changed(from.projects.byKey, to.projects.byKey).map(
      ([project, sides]) => ({ what: 'mode', project, ...sides }) as const,
    ),
    ...changed(from.costs ?? {}, to.costs ?? {}).map(
      ([cost, sides]) => ({ what: 'cost', cost, ...sides }) as const,
    ),
    ...changed(from.tags, to.tags).map(
      ([tag]) => ({ what: 'tag', tag, from: from.tags[tag], to: to.tags[tag] }) as const,
    ),
    ...changed(from.labels, to.labels).map(
      ([label]) => ({ what: 'label', label, from: from.labels[label], to: to.labels[label] }) as const,
    ),
    ...(from.timeZone === to.timeZone
      ? []
      : [{ what: 'time-zone', from: from.timeZone, to: to.timeZone } as const]),
    ...(from.secondOpinion === to.secondOpinion
      ? []
      : [{ what: 'second-opinion', from: from.secondOpinion, to: to.secondOpinion } as const]),
    ...clientChanges(from.client, to.client),
    ...groupChange(from.agents, to.agents),
  ];
}

function clientChanges(from: Settings['client'], to: Settings['client']): PolicyChange[] {
  const { named, ...who } = from.approvers;
  const { named: namedNow, ...whoNow } = to.approvers;
  const before = { comments: from.comments, notice: from.notice, ...who };
  const after = { comments: to.comments, notice: to.notice, ...whoNow };
  const listed = (all: typeof named) =>
    Object.fromEntries(Object.entries(all).map(([id, accounts]) => [id, accounts.join(' ')]));
  return [
    ...changed(before, after).map(
      ([option]) => ({ what: 'client', option, from: before[option], to: after[option] }) as const,
    ),
    ...changed(listed(named), listed(namedNow)).map(([id]) => {
      const organisation = String(id);
      const [was, is] = [named[organisation], namedNow[organisation]];
      return {
        what: 'approvers',
        organisation,
        ...(was === undefined ? {} : { from: was }),
        ...(is === undefined ? {} : { to: is }),
      } as const;
    }),
  ];
}

function groupChange(from: Settings['agents'], to: Settings['agents']): PolicyChange[] {
  const [was, now] = [from.billingGroup, to.billingGroup];
  if (was?.id === now?.id) return [];
  return [
    {
      what: 'billing-group',
      ...(was === undefined ? {} : { from: was.name }),
      ...(now === undefined ? {} : { to: now.name }),
    },
  ];
}

type Sides<T> = { from?: NonNullable<T>; to?: NonNullable<T> };

/** Keys that the two records hold different plain values for, with those there are. */
function changed<T extends object>(from: T, to: T): [keyof T, Sides<T[keyof T]>][] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof T>;
  return [...keys]
    .filter((key) => from[key] !== to[key])
    .map((key) => [
      key,
      {
        ...(from[key] === undefined || from[key] === null ? {} : { from: from[key] }),
        ...(to[key] === undefined || to[key] === null ? {} : { to: to[key] }),
      },
    ]);
}
