import type { Ticket } from './corpus';

/**
 * Parts that a measurement on the corpus itself keeps from training: a sixth of the French and a quarter of the others, half as a vendor's desk
 * receives requests and half as users post them. Whole parts, so that nobody is tested on a writer known from training.
 */
export const HELD_OUT_PARTS: readonly string[] = [
  'fr-02',
  'fr-04',
  'fr-16',
  'fr-22',
  'de-01',
  'de-06',
  'en-01',
  'en-07',
  'it-01',
  'it-05',
];

export function splitByPart<T extends Pick<Ticket, 'part'>>(
  tickets: readonly T[],
): { training: T[]; heldOut: T[] } {
  const held = new Set(HELD_OUT_PARTS);
  return {
    training: tickets.filter(({ part }) => !held.has(part)),
    heldOut: tickets.filter(({ part }) => held.has(part)),
  };
}
