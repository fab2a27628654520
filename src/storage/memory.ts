import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { EMPTY, lessonSchema, type Memory, memorySchema, withLesson, withoutRequest } from '../learn/memory';
import { proposalsSchema, type Proposals } from '../learn/proposals';
import { keys } from './keys';
import { read } from './read';

const noteSchema = v.variant('kind', [
  v.object({ kind: v.literal('lesson'), lesson: lessonSchema }),
  v.object({ kind: v.literal('forget'), issueId: v.string() }),
  /** Everything that was learnt until then; ISO 8601, UTC. */
  v.object({ kind: v.literal('forget-all'), until: v.string() }),
]);
/** What is to be done to the memory, which has one writer: see `keepMemory`. */
export type MemoryNote = v.InferOutput<typeof noteSchema>;

/** Notes of requests are digits; so nothing is in the way of this one. */
const ALL = 'all';
const AT_ONCE = 50;

/** What is remembered; nothing when there is none, or when it cannot be read: decisions go on without. */
export async function memoryOfSite(): Promise<Memory> {
  return (await read(keys.memory, memorySchema)) ?? EMPTY;
}

/** Whether something is stored that is no memory. */
export async function isMemoryBroken(): Promise<boolean> {
  const stored: unknown = await kvs.get(keys.memory);
  return stored !== undefined && stored !== null && !v.is(memorySchema, stored);
}

/** Leaves a note; the last one of a request counts. */
export async function noteForMemory(note: MemoryNote): Promise<void> {
  const of = note.kind === 'lesson' ? note.lesson.issueId : note.kind === 'forget' ? note.issueId : ALL;
  await kvs.set(keys.memoryNote(of), note);
}

export interface Noted {
  key: string;
  note: MemoryNote | undefined;
}

export async function memoryNotes(): Promise<Noted[]> {
  const { results } = await kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.memoryNotePrefix] })
    .limit(AT_ONCE)
    .getMany();
  return results.map(({ key, value }) => {
    const parsed = v.safeParse(noteSchema, value);
    return { key, note: parsed.success ? parsed.output : undefined };
  });
}

/** The memory with what is noted and not yet kept. */
export function withNotes(memory: Memory, notes: readonly Noted[]): Memory {
  const all = notes.flatMap(({ note }) => (note ? [note] : []));
  const until = all.reduce(
    (last, note) => (note.kind === 'forget-all' && note.until > last ? note.until : last),
    '',
  );
  const known: Memory = { lessons: memory.lessons.filter(({ at }) => at > until) };
  return all.reduce((before, note) => {
    if (note.kind === 'forget') return withoutRequest(before, note.issueId);
    return note.kind === 'lesson' && note.lesson.at > until ? withLesson(before, note.lesson) : before;
  }, known);
}

/** For the queue `ledger` alone. */
export async function writeMemory(memory: Memory): Promise<void> {
  await kvs.set(keys.memory, memory);
}

/** Takes away what is kept now; a note that took its place meanwhile stays. */
export async function takeNotes(notes: readonly Noted[]): Promise<void> {
  for (const { key, note } of notes) {
    const now = v.safeParse(noteSchema, await kvs.get(key));
    if (!note || !now.success || JSON.stringify(now.output) === JSON.stringify(note)) await kvs.delete(key);
  }
}

export async function storedProposals(): Promise<Proposals | undefined> {
  return read(keys.memoryProposals, proposalsSchema);
}

export async function storeProposals(proposals: Proposals): Promise<void> {
  await kvs.set(keys.memoryProposals, proposals);
}

const dismissedSchema = v.array(v.string());
const MOST_DISMISSED = 500;

/** Ids of proposals that no admin wants to see again. */
export async function dismissedProposals(): Promise<string[]> {
  return (await read(keys.memoryDismissed, dismissedSchema)) ?? [];
}

export async function dismissProposal(id: string): Promise<void> {
  const known = await dismissedProposals();
  await kvs.set(keys.memoryDismissed, [...known.filter((one) => one !== id), id].slice(-MOST_DISMISSED));
}
