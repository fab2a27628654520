import { kvs } from '@forge/kvs';
import { randomUUID } from 'node:crypto';
import { AUDIT_KINDS, type AuditKind } from '../bridge/admin/audit';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';

const entrySchema = v.object({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Account id; `app` when nobody asked for it. */
  by: v.string(),
  what: v.picklist(AUDIT_KINDS),
  /** What was changed: a version, a reference of a contract, an issue id, an id of a job. */
  subject: v.string(),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
});
export type AuditEntry = v.InferOutput<typeof entrySchema>;

export interface AuditSearch {
  /** `next` of the page before. */
  after?: string | undefined;
  what?: AuditKind | undefined;
  /** Account id. */
  by?: string | undefined;
  /** Found in subject or detail, whatever its case. */
  text?: string | undefined;
  /** ISO 8601; the first moment that counts. */
  from?: string | undefined;
  /** ISO 8601; the first moment that no longer counts. */
  until?: string | undefined;
  /** 1 to 99. */
  most: number;
}

export interface AuditPage {
  /** Newest first; never more than `most`. Fewer do not mean that there are no others: `next` tells. */
  entries: AuditEntry[];
  /** Absent: that was all. */
  next?: string;
}

const LONGEST = { subject: 255, name: 40, value: 500, details: 20 };
/** The longest that the storage keeps a value. */
const ONE_YEAR = { value: 365, unit: 'DAYS' } as const;
/** Milliseconds since the epoch have 13 digits until the year 2286. */
const LAST_MS = 9_999_999_999_999;
/** Rows that one search reads at most, so that a rare word cannot use up a call's time. */
const MOST_QUERIES = 20;
const SMALLEST_QUERY = 20;

/**
 * Keeps one entry for a year: one value under `audit:<time>:<id>`, where `<time>` is 9999999999999 minus the
 * milliseconds, so that the order of the keys is newest first. An entry is at most some 12 kB; nothing is counted
 * or rewritten, so that two changes at once never meet. Whoever may be run twice for the same change gives an `id`
 * (letters, digits, `-`): the second entry then replaces the first.
 */
export async function recordAudit({ id, ...entry }: AuditEntry & { id?: string }): Promise<void> {
  const time = String(LAST_MS - Date.parse(entry.at)).padStart(13, '0');
  await kvs.set(keys.audit(time, id ?? randomUUID()), bounded(entry), { ttl: ONE_YEAR });
}

/** One page of a search. Reads at most some 2,000 entries; what lies behind them is reached by `next`. */
export async function auditEntries(search: AuditSearch): Promise<AuditPage> {
  const matches = matcherOf(search);
  const entries: AuditEntry[] = [];
  let next = search.after;
  for (let queries = 0; queries < MOST_QUERIES; queries++) {
    const room = search.most - entries.length;
    if (entries.length > 0 && room < SMALLEST_QUERY) break;
    const query = kvs
      .query()
      .where('key', { condition: 'BEGINS_WITH', values: [keys.auditPrefix] })
      .limit(room);
    const page = await (next === undefined ? query : query.cursor(next)).getMany();
    const read = page.results.flatMap(({ value }) => {
      const parsed = v.safeParse(entrySchema, value);
      return parsed.success ? [parsed.output] : [];
    });
    entries.push(...read.filter(matches));
    next = page.nextCursor;
    const oldest = read.at(-1)?.at;
    const isPast = search.from !== undefined && oldest !== undefined && oldest < search.from;
    if (next === undefined || isPast) return { entries };
  }
  return { entries, ...(next === undefined ? {} : { next }) };
}

function matcherOf({ what, by, text, from, until }: AuditSearch): (entry: AuditEntry) => boolean {
  const wanted = text?.trim().toLowerCase();
  return (entry) =>
    (what === undefined || entry.what === what) &&
    (by === undefined || entry.by === by) &&
    (from === undefined || entry.at >= from) &&
    (until === undefined || entry.at < until) &&
    (!wanted ||
      [entry.subject, ...Object.values(entry.detail ?? {})].some((value) =>
        String(value).toLowerCase().includes(wanted),
      ));
}

function bounded({ at, by, what, subject, detail }: AuditEntry): AuditEntry {
  const details = Object.entries(detail ?? {}).slice(0, LONGEST.details);
  return {
    at,
    by,
    what,
    subject: subject.slice(0, LONGEST.subject),
    ...(details.length === 0
      ? {}
      : {
          detail: Object.fromEntries(
            details.map(([name, value]) => [
              name.slice(0, LONGEST.name),
              typeof value === 'string' ? value.slice(0, LONGEST.value) : value,
            ]),
          ),
        }),
  };
}
