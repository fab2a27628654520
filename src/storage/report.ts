import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { CODE } from '../report/code';
import { keys } from './keys';
import { read } from './read';

const codeSchema = v.pipe(v.string(), v.regex(CODE));
const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/));
const placeEntries = { month: monthSchema, project: v.string() };

const notedSchema = v.object({ ...placeEntries, code: codeSchema, names: v.record(v.string(), v.string()) });
/** What is known of a request: under which code it is to be counted where, with the names of its organisations. */
export type NotedCode = v.InferOutput<typeof notedSchema>;

const countedSchema = v.object({ ...placeEntries, code: codeSchema });
/** Under which code a request is counted where. */
export type Counted = v.InferOutput<typeof countedSchema>;

const monthRecordSchema = v.object({
  counts: v.record(v.string(), v.number()),
  /** Of organisations, by id, as they were called last. */
  names: v.record(v.string(), v.string()),
});
/** A part of what is counted of the requests that were created in a month, in one project. */
export type MonthRecord = v.InferOutput<typeof monthRecordSchema>;

/** The requests of a month are spread over this many records, so that none outgrows a value of the storage. */
export const PARTS = 2;

export function partOf(issueId: string): number {
  return Number(issueId.at(-1)) % PARTS;
}

/**
 * Notes what is to be counted of a request; undefined: nothing. Requests are noted one run at a time.
 *
 * @returns whether it was something else, so that the ledger has to be woken
 */
export async function note(issueId: string, noted: NotedCode | undefined): Promise<boolean> {
  const key = keys.reportNoted(issueId);
  const before: unknown = await kvs.get(key);
  if (noted === undefined ? before === undefined : isDeepStrictEqual(before, noted)) return false;
  const change = kvs.transact().set(keys.reportChange(issueId, randomUUID()), { issueId });
  await (noted === undefined ? change.delete(key) : change.set(key, noted)).execute();
  return true;
}

const changeSchema = v.object({ issueId: v.string() });
export interface Change {
  key: string;
  issueId: string;
}

/** Changes that are not counted yet, at most 99. */
export async function pendingChanges(most: number): Promise<Change[]> {
  const { results } = await kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.reportChangePrefix] })
    .limit(most)
    .getMany();
  return results.map(({ key, value }) => ({
    key,
    issueId: v.safeParse(changeSchema, value).success ? v.parse(changeSchema, value).issueId : '0',
  }));
}

/** Whether something was noted that is not counted yet. */
export async function hasPendingChanges(): Promise<boolean> {
  return (await pendingChanges(1)).length > 0;
}

/** For changes that are counted. */
export async function forgetChanges(changes: readonly Change[]): Promise<void> {
  await kvs.batchDelete(changes.map(({ key }) => ({ key })));
}

export function notedCode(issueId: string): Promise<NotedCode | undefined> {
  return read(keys.reportNoted(issueId), notedSchema);
}

export function counted(issueId: string): Promise<Counted | undefined> {
  return read(keys.reportCounted(issueId), countedSchema);
}

export async function monthRecord(project: string, month: string, part: number): Promise<MonthRecord> {
  return (await read(keys.reportMonth(project, month, part), monthRecordSchema)) ?? { counts: {}, names: {} };
}

export interface CountedTogether {
  /** By key of the record. One that counts nothing is removed. */
  months: ReadonlyMap<string, MonthRecord>;
  /** By issue id; undefined: not counted any more. */
  requests: ReadonlyMap<string, Counted | undefined>;
}

/** Both or neither, in one write of the storage: at most 25 values, 4 MB. */
export async function writeCounted({ months, requests }: CountedTogether): Promise<void> {
  let all = kvs.transact();
  for (const [key, record] of months)
    all = Object.keys(record.counts).length === 0 ? all.delete(key) : all.set(key, record);
  for (const [issueId, value] of requests) {
    const key = keys.reportCounted(issueId);
    all = value === undefined ? all.delete(key) : all.set(key, value);
  }
  await all.execute();
}
