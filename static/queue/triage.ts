import type { ReviewPage, ReviewRow } from '../../src/bridge/queue';
import type { ActResult, AgentAct, AgentView } from '../../src/bridge/views';
import type { Difference } from '../ui/acts/what-changed';
import type { Seen, Trouble } from '../ui/acts/use-act';

/** What is known of a request beside its row. */
export type Reading =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'refused'; message: string }
  | { state: 'ready'; view: AgentView };

/** An act on its way, or done. */
export interface Sent {
  issueId: string;
  key: string;
  act: AgentAct;
  /** `pending`: taken, and not written yet. */
  state: 'sending' | 'done' | 'pending';
}

/** Why a request that was handled is back, with what was said of it. */
export type Returned = Trouble & { act: AgentAct };

/** `hasChanged`: its decision is another one than when the list was read. */
export type Row = ReviewRow & { hasChanged?: true };

export interface Triage {
  /** Absent: the list has not been read yet. */
  page?: Omit<ReviewPage, 'rows'>;
  /** In the order of the list; those that are being handled among them. */
  rows: Row[];
  /** Id of the issue; absent when nothing is in sight. */
  selected?: string | undefined;
  readings: Readonly<Record<string, Reading>>;
  /** What confirming would come to, by issue and revision. */
  previews: Readonly<Record<string, Seen>>;
  /** Newest first. */
  sent: Sent[];
  returned: Readonly<Record<string, Returned>>;
}

export type Happening =
  | { kind: 'listed'; page: ReviewPage }
  | { kind: 'selected'; issueId: string }
  | { kind: 'read'; issueId: string; reading: Reading }
  | { kind: 'previewed'; issueId: string; revision: string; seen: Seen }
  | { kind: 'sent'; issueId: string; act: AgentAct }
  | {
      kind: 'answered';
      issueId: string;
      act: AgentAct;
      result: ActResult | { kind: 'failed' };
      /** Between what the agent saw and what is there; of an answer that something changed. */
      differences?: Difference[];
    };

export const NOTHING: Triage = { rows: [], readings: {}, previews: {}, sent: [], returned: {} };

/** Rows in sight: without those whose decision has been answered. */
export function inSight({ rows, sent }: Pick<Triage, 'rows' | 'sent'>): Row[] {
  return rows.filter((row) => !sent.some((one) => isAnswered(row, one)));
}

/** Jira's index may still show what an act has changed: the same revision is the same decision. */
function isAnswered(row: ReviewRow, { issueId, act, state }: Sent): boolean {
  return row.issueId === issueId && (state === 'sending' || row.decidedAt === act.revision);
}

/** Who raised a request, and for whom, as far as that is known. */
export function whoOf({ client, organisation }: Row): string[] {
  return [client, organisation].filter((one) => one !== undefined);
}

export const previewOf = (triage: Triage, issueId: string, revision: string): Seen | undefined =>
  triage.previews[`${issueId} ${revision}`];

/** The request `steps` further in the list, at most to its ends. */
export function neighbour(triage: Triage, steps: number): Row | undefined {
  const shown = inSight(triage);
  const at = shown.findIndex(({ issueId }) => issueId === triage.selected);
  return shown[Math.min(Math.max(at + steps, 0), shown.length - 1)];
}

export function after(triage: Triage, happening: Happening): Triage {
  switch (happening.kind) {
    case 'listed': {
      const { rows, ...page } = happening.page;
      const listed = { ...triage, page, rows };
      const shown = inSight(listed);
      const isThere = shown.some(({ issueId }) => issueId === triage.selected);
      const inList = new Set(rows.map(({ issueId }) => issueId));
      return {
        ...listed,
        selected: isThere ? triage.selected : shown[0]?.issueId,
        // What was read of another revision is read anew.
        readings: Object.fromEntries(
          rows.flatMap(({ issueId, decidedAt }) => {
            const reading = triage.readings[issueId];
            const isNow = reading?.state === 'ready' && reading.view.decision?.decidedAt === decidedAt;
            return isNow ? [[issueId, reading] as const] : [];
          }),
        ),
        returned: Object.fromEntries(Object.entries(triage.returned).filter(([id]) => inList.has(id))),
      };
    }
    case 'selected':
      return { ...triage, selected: happening.issueId };
    case 'read': {
      const { issueId, reading } = happening;
      return withReading(triage, issueId, reading);
    }
    case 'previewed': {
      const { issueId, revision, seen } = happening;
      return { ...triage, previews: { ...triage.previews, [`${issueId} ${revision}`]: seen } };
    }
    case 'sent':
      return withSent(triage, happening.issueId, happening.act);
    case 'answered':
      return withAnswer(triage, happening);
  }
}

function withReading(triage: Triage, issueId: string, reading: Reading): Triage {
  const decision = reading.state === 'ready' ? reading.view.decision : undefined;
  return {
    ...triage,
    readings: { ...triage.readings, [issueId]: reading },
    rows:
      decision === undefined
        ? triage.rows
        : triage.rows.map((row) => (row.issueId === issueId ? asItStands(row, decision) : row)),
  };
}

/** A row with what has become of its decision since it was listed. */
function asItStands(row: Row, decision: NonNullable<AgentView['decision']>): Row {
  if (row.decidedAt === decision.decidedAt) return row;
  const { categoryName, level, coverage, coverageTone, billing, billingTone, confidence } = decision;
  return {
    ...row,
    decidedAt: decision.decidedAt,
    categoryName,
    level,
    coverage,
    coverageTone,
    billing,
    billingTone,
    confidence,
    hasChanged: true,
  };
}

/** It leaves the list at once; what comes after it, or else before, is next. */
function withSent(triage: Triage, issueId: string, act: AgentAct): Triage {
  const shown = inSight(triage);
  const at = shown.findIndex((row) => row.issueId === issueId);
  const row = shown[at];
  if (row === undefined) return triage;
  const { [issueId]: _back, ...returned } = triage.returned;
  const next = shown[at + 1] ?? shown[at - 1];
  return {
    ...triage,
    sent: [{ issueId, key: row.key, act, state: 'sending' }, ...others(triage.sent, issueId)],
    returned,
    selected: triage.selected === issueId ? next?.issueId : triage.selected,
  };
}

function withAnswer(triage: Triage, { issueId, act, result, differences = [] }: Answered): Triage {
  switch (result.kind) {
    case 'done':
    case 'pending':
      return {
        ...triage,
        sent: triage.sent.map((one) => (one.issueId === issueId ? { ...one, state: result.kind } : one)),
        rows: triage.rows.filter((row) => row.issueId !== issueId),
      };
    case 'changed-meanwhile':
      return back(withReading(triage, issueId, { state: 'ready', view: result.view }), issueId, {
        kind: 'changed',
        differences,
        act,
      });
    case 'refused':
      return back(triage, issueId, { kind: 'refused', message: result.message, act });
    case 'failed':
      return back(triage, issueId, { kind: 'failed', act });
  }
}
type Answered = Extract<Happening, { kind: 'answered' }>;

function back(triage: Triage, issueId: string, why: Returned): Triage {
  return {
    ...triage,
    sent: others(triage.sent, issueId),
    returned: { ...triage.returned, [issueId]: why },
    selected: triage.selected ?? issueId,
  };
}

function others(sent: Sent[], issueId: string): Sent[] {
  return sent.filter((one) => one.issueId !== issueId);
}
