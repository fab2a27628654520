import { isSettled } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { fieldValuesOf } from '../decide/tags';
import type { Billing } from '../policy/vocabulary';

/** What of a decision a comparison looks at. Codes. */
export interface Facets {
  category: string;
  /** As the field shows it: `1`, `1+R&D`, `2`; `none` when no level handles it yet. */
  level: string;
  coverage: string;
  billing: string;
  state: string;
}
export const FACETS = ['category', 'level', 'coverage', 'billing', 'state'] as const;

export interface Compared {
  /** Facets before and after, when one of them differs. */
  change?: { before: Facets; after: Facets; wasDecided: boolean };
  /** Names to count up by one; see `compare`. */
  counts: string[];
}

/** Billings under which a client is, or was, told of a charge. */
const ANNOUNCED: readonly Billing[] = ['may-be-billed', 'billable', 'accepted', 'contested'];

/**
 * What another policy would change of one request. What an agent decided stands under every policy, and tells how often
 * each policy alone would have come to the same category. Compared is with the decision that stands, or for a request
 * without one with what the published policy would decide.
 *
 * Counted are `decided` or `undecided`, `changed`, `<facet>:<before>><after>`, `charge-before`, `charge-after`, and of
 * agents' decisions `agents:<category>`, `agents-published:<category>`, `agents-rehearsed:<category>`.
 *
 * @param published decided afresh by the policy in force
 * @param rehearsed decided afresh by the other policy
 */
export function compare(stored: Decision | undefined, published: Decision, rehearsed: Decision): Compared {
  if (stored && isSettled(stored)) {
    return {
      counts: [
        'decided',
        `agents:${stored.category}`,
        ...(published.category === stored.category ? [`agents-published:${stored.category}`] : []),
        ...(rehearsed.category === stored.category ? [`agents-rehearsed:${stored.category}`] : []),
        ...(isAnnounced(stored) ? ['charge-before', 'charge-after'] : []),
      ],
    };
  }

  const standing = stored ?? published;
  const before = facetsOf(standing);
  const after = facetsOf(rehearsed);
  const differing = FACETS.filter((facet) => before[facet] !== after[facet]);
  return {
    ...(differing.length > 0 ? { change: { before, after, wasDecided: stored !== undefined } } : {}),
    counts: [
      stored ? 'decided' : 'undecided',
      ...(differing.length > 0 ? ['changed'] : []),
      ...differing.map((facet) => `${facet}:${before[facet]}>${after[facet]}`),
      ...(isAnnounced(standing) ? ['charge-before'] : []),
      ...(isAnnounced(rehearsed) ? ['charge-after'] : []),
    ],
  };
}

function facetsOf(decision: Decision): Facets {
  return {
    category: decision.category,
    level: fieldValuesOf(decision).supportLevel ?? 'none',
    coverage: decision.coverage,
    billing: decision.billing,
    state: decision.state,
  };
}

function isAnnounced({ billing }: Decision): boolean {
  return ANNOUNCED.includes(billing);
}

/** `counts` with each of `names` one higher. */
export function counted(counts: Readonly<Record<string, number>>, names: string[]): Record<string, number> {
  const after = { ...counts };
  for (const name of names) after[name] = (after[name] ?? 0) + 1;
  return after;
}
