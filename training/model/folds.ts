import type { Part, Ticket } from '../corpus';

/** Ways to keep what is tested apart from what is learnt. */
export const SPLITS = ['parts', 'kinds', 'languages'] as const;
export type Split = (typeof SPLITS)[number];

export const PART_FOLDS = 6;

/**
 * The groups that are left out in turn: `parts` leaves out whole writers, `kinds` all service desks or all forums and
 * trackers, `languages` all tickets of one language. Near-duplicates only occur within a part, so no split parts them.
 */
export function foldsOf(split: Split, tickets: readonly Ticket[], parts: readonly Part[]): Ticket[][] {
  const numbers = new Map(parts.map(({ part }, at) => [part, at]));
  const kinds = new Map(parts.map(({ part, kind }) => [part, kind]));
  const groups = new Map<string, Ticket[]>();
  for (const ticket of tickets) {
    const group = {
      parts: String((numbers.get(ticket.part) ?? 0) % PART_FOLDS),
      kinds: kinds.get(ticket.part) ?? '',
      languages: ticket.lang,
    }[split];
    const known = groups.get(group);
    if (known) known.push(ticket);
    else groups.set(group, [ticket]);
  }
  return [...groups.values()];
}
