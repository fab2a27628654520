import type { AdjustmentReason } from '../decide/acts';
import type { ReportMonth } from '../bridge/report';
import type { Billing, CategoryId, ClauseId, Coverage, Level } from '../policy/vocabulary';
import { CONFIDENCES, type Facts, factsOfCode, OTHERS, TIMES } from './code';

/** `count` of `of`. Of nothing there is no share: whoever shows it says that there are no data. */
export interface Share {
  count: number;
  of: number;
}

/** Fewer than these say little: whoever shows a share of them says so. */
export const FEW = 20;

export interface Filter {
  /** Id; `NO_ORGANISATION` for requests without one. */
  organisation?: string | undefined;
  category?: CategoryId | undefined;
  level?: Level | undefined;
}

/** Stands for requests without an organisation. */
export const NO_ORGANISATION = '';

export interface Group {
  requests: number;
  /** R&D takes part. */
  rnd: number;
  coverage: Record<Coverage, number>;
  billing: Record<Billing, number>;
  state: Record<Facts['state'], number>;
  covered: Share;
  /** Work that may be or is to be paid: offered, asked, accepted, contested. */
  billable: Share;
  /** Decided by Palier, and nobody had to say anything of it. */
  automatic: Share;
  /** An agent changed the category, or level, coverage or billing by itself. */
  corrected: Share;
  /** The client contested a charge, or said that it is not what they asked. */
  disputed: Share;
  contested: number;
  objected: number;
}

interface Precision {
  category: CategoryId;
  /** Of the requests that Palier read as this category and an agent then decided: those where the agent says the same. */
  right: Share;
}

/** Requests that an agent decided, by how sure Palier was; `right`: where it would have told the right coverage. */
export interface Reliability {
  /** Confidences from this one, 0 to 1, … */
  from: number;
  /** … up to and without this one; the last holds 1. */
  to: number;
  right: Share;
}

export interface Figures extends Group {
  byMonth: { month: string; group: Group }[];
  /** Those that have requests, the most frequent first. */
  byCategory: { category: CategoryId; group: Group }[];
  byLevel: { level: Level; group: Group }[];
  /** A request of several organisations counts for each. */
  byOrganisation: { id: string; group: Group }[];
  precision: Precision[];
  /** Of all categories together. */
  right: Share;
  reliability: Reliability[];
  time: {
    /** One more than `TIMES`: how many were decided within each bound, and not the one before. */
    classes: number[];
    /** How many were decided, so that it is known when. */
    known: number;
    /** Class of the request in the middle; absent when none was decided. */
    median?: number;
  };
  reasons: {
    /** What Palier read, and what agents made of it; the most frequent first. */
    corrections: { from: CategoryId; to: CategoryId; count: number }[];
    adjustments: { code: AdjustmentReason; count: number }[];
    clauses: { id: ClauseId; count: number }[];
  };
}

const BILLABLE: readonly Billing[] = ['may-be-billed', 'billable', 'accepted', 'contested'];

/** Everything that is shown of these months. Codes of another version of the app, which are none, do not count. */
export function figuresOf(months: readonly ReportMonth[], filter: Filter = {}): Figures {
  const all = new Tally();
  const byMonth = new Groups<string>();
  const byCategory = new Groups<CategoryId>();
  const byLevel = new Groups<Level>();
  const byOrganisation = new Groups<string>();
  const read = new Map<CategoryId, Share>();
  const right = { count: 0, of: 0 };
  const reliability = Array.from({ length: CONFIDENCES }, () => ({ count: 0, of: 0 }));
  const classes = Array.from({ length: TIMES.length + 1 }, () => 0);
  const corrections = new Counter<`${CategoryId} ${CategoryId}`>();
  const adjustments = new Counter<AdjustmentReason>();
  const clauses = new Counter<ClauseId>();

  for (const { month, counts } of months) {
    byMonth.of(month);
    for (const [code, count] of Object.entries(counts)) {
      const facts = factsOfCode(code);
      if (!facts || !isWithin(facts, filter)) continue;
      const { category, level, organisations, reading, adjustment, time } = facts;
      for (const tally of [all, byMonth.of(month), byCategory.of(category), byLevel.of(level)])
        tally.add(facts, count);
      for (const id of organisations.length === 0 ? [NO_ORGANISATION] : organisations)
        byOrganisation.of(id).add(facts, count);
      clauses.add(facts.clause, count);
      if (adjustment !== undefined) adjustments.add(adjustment, count);
      if (time !== undefined) classes[time] = (classes[time] ?? 0) + count;
      if (reading === undefined || facts.isCoverageRight === undefined) continue;
      const isRight = reading.category === category;
      const ofCategory = read.get(reading.category) ?? { count: 0, of: 0 };
      read.set(reading.category, ofCategory);
      for (const share of [ofCategory, right]) addTo(share, isRight, count);
      const sureness = reading.confidence === undefined ? undefined : reliability[reading.confidence];
      if (sureness !== undefined) addTo(sureness, facts.isCoverageRight, count);
      if (!isRight) corrections.add(`${reading.category} ${category}`, count);
    }
  }

  return {
    ...all.group(),
    byMonth: byMonth.entries().map(([month, group]) => ({ month, group })),
    byCategory: byCategory.frequent().map(([category, group]) => ({ category, group })),
    byLevel: byLevel.frequent().map(([level, group]) => ({ level, group })),
    byOrganisation: byOrganisation.frequent().map(([id, group]) => ({ id, group })),
    precision: [...read]
      .map(([category, share]) => ({ category, right: share }))
      .sort((one, other) => other.right.of - one.right.of),
    right,
    reliability: reliability.map((share, index) => ({
      from: index / CONFIDENCES,
      to: (index + 1) / CONFIDENCES,
      right: share,
    })),
    time: timeOf(classes),
    reasons: {
      corrections: corrections.frequent().map(([pair, count]) => {
        const [from, to] = pair.split(' ') as [CategoryId, CategoryId];
        return { from, to, count };
      }),
      adjustments: adjustments.frequent().map(([code, count]) => ({ code, count })),
      clauses: clauses.frequent().map(([id, count]) => ({ id, count })),
    },
  };
}

export function isWithin(facts: Facts, { organisation, category, level }: Filter): boolean {
  return (
    (category === undefined || facts.category === category) &&
    (level === undefined || facts.level === level) &&
    (organisation === undefined ||
      (organisation === NO_ORGANISATION
        ? facts.organisations.length === 0
        : facts.organisations.includes(organisation)))
  );
}

/** Organisations that these months have requests of. What was counted without its organisation is none. */
export function organisationsOf(months: readonly ReportMonth[]): string[] {
  const ids = months.flatMap(({ counts }) =>
    Object.keys(counts).flatMap((code) => {
      const facts = factsOfCode(code);
      return facts === undefined
        ? []
        : facts.organisations.length === 0
          ? [NO_ORGANISATION]
          : facts.organisations;
    }),
  );
  return [...new Set(ids)].filter((id) => id !== OTHERS);
}

function timeOf(classes: number[]): Figures['time'] {
  const known = classes.reduce((sum, count) => sum + count, 0);
  if (known === 0) return { classes, known };
  let below = 0;
  const median = classes.findIndex((count) => (below += count) >= known / 2);
  return { classes, known, median };
}

function addTo(share: Share, isOne: boolean, count: number): void {
  share.of += count;
  if (isOne) share.count += count;
}

class Counter<K> {
  private readonly counts = new Map<K, number>();

  add(key: K, count: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  frequent(): [K, number][] {
    return [...this.counts].sort(([, one], [, other]) => other - one);
  }
}

class Groups<K> {
  private readonly tallies = new Map<K, Tally>();

  of(key: K): Tally {
    const tally = this.tallies.get(key) ?? new Tally();
    this.tallies.set(key, tally);
    return tally;
  }

  entries(): [K, Group][] {
    return [...this.tallies].map(([key, tally]) => [key, tally.group()]);
  }

  frequent(): [K, Group][] {
    return this.entries().sort(([, one], [, other]) => other.requests - one.requests);
  }
}

class Tally {
  private requests = 0;
  private rnd = 0;
  private corrected = 0;
  private disputed = 0;
  private contested = 0;
  private objected = 0;
  private readonly coverage: Group['coverage'] = { covered: 0, out: 0, 'no-contract': 0, 'to-confirm': 0 };
  private readonly billing: Group['billing'] = {
    'not-billed': 0,
    'to-confirm': 0,
    'may-be-billed': 0,
    billable: 0,
    accepted: 0,
    contested: 0,
  };
  private readonly state: Group['state'] = {
    automatic: 0,
    suggested: 0,
    'needs-review': 0,
    confirmed: 0,
    corrected: 0,
  };

  add(facts: Facts, count: number): void {
    this.requests += count;
    if (facts.rnd) this.rnd += count;
    if (facts.isCorrected) this.corrected += count;
    if (facts.isContested) this.contested += count;
    if (facts.isObjected) this.objected += count;
    if (facts.isContested || facts.isObjected) this.disputed += count;
    this.coverage[facts.coverage] += count;
    this.billing[facts.billing] += count;
    this.state[facts.state] += count;
  }

  group(): Group {
    const share = (count: number): Share => ({ count, of: this.requests });
    return {
      requests: this.requests,
      rnd: this.rnd,
      coverage: this.coverage,
      billing: this.billing,
      state: this.state,
      covered: share(this.coverage.covered),
      billable: share(BILLABLE.reduce((sum, id) => sum + this.billing[id], 0)),
      automatic: share(this.state.automatic),
      corrected: share(this.corrected),
      disputed: share(this.disputed),
      contested: this.contested,
      objected: this.objected,
    };
  }
}
