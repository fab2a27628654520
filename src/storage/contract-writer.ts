import { setTimeout as wait } from 'node:timers/promises';
import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';

const currentSchema = v.object({
  generation: v.string(),
  /** How many contracts it holds. */
  contracts: v.number(),
  /** Counts up with every change of a contract. */
  turn: v.number(),
});
/** The generation of contracts that counts. */
export type CurrentContracts = v.InferOutput<typeof currentSchema>;

/** Before the first contract is recorded. */
const NONE: CurrentContracts = { generation: 'first', contracts: 0, turn: 0 };

/** @throws when what is stored cannot be read; "no contract" in its place would tell clients something untrue */
export async function currentContracts(): Promise<CurrentContracts> {
  const stored = await kvs.get(keys.currentContracts);
  if (stored === undefined) return NONE;
  const parsed = v.safeParse(currentSchema, stored);
  if (!parsed.success) throw new Error('The record of the current contracts cannot be read.');
  return parsed.output;
}

const claimSchema = v.object({
  /** Milliseconds since the epoch: when the holder last showed that it is at work. */
  at: v.number(),
  /** The generation that an import writes; absent: an edit of one contract. */
  generation: v.optional(v.string()),
});

/** The right to make the next change of the contracts. */
export interface Turn {
  /** As they stood when the right was granted, and stand until it is used or given back. */
  readonly current: CurrentContracts;
  readonly attempt: number;
}

export type Granted = { kind: 'granted'; turn: Turn } | { kind: 'import-running' } | { kind: 'busy' };

/** An edit is made within one call of a resolver, which the platform ends after 25 seconds. */
const EDIT_STALE_MS = 60_000;
/** An import is made of many runs of the queue, between which the platform may let it wait. */
const IMPORT_STALE_MS = 15 * 60_000;
const MOST_ATTEMPTS = 20;
/** An edit waits for another one, a good three seconds in all. */
const WAITS_MS = [50, 100, 200, 400, 800, 1600];

/**
 * Grants the right to change contracts to one writer at a time, since records of organisations are shared by contracts,
 * and the storage has no conditional write but "only if the key does not exist".
 *
 * Every change is a turn. Its number is one more than the current one's; whoever creates the claim of that number holds
 * it, and the change itself counts the number up in the same transaction (`nextTurn`). A holder that stopped is passed
 * over by a claim of the same turn with a higher attempt; before its change every holder looks whether that happened
 * (`holds`). Creating instead of overwriting is what keeps two who pass over the same holder apart.
 */
export async function takeTurn(now: Date, generation?: string): Promise<Granted> {
  for (const pause of [...WAITS_MS, undefined]) {
    const granted = await tryTurn(now, generation);
    if (granted.kind !== 'busy' || pause === undefined) return granted;
    await wait(pause);
  }
  return { kind: 'busy' };
}

async function tryTurn(now: Date, generation: string | undefined): Promise<Granted> {
  const current = await currentContracts();
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const key = keys.contractsClaim(current.turn + 1, attempt);
    const held = await readClaim(key);
    if (held === undefined) {
      if (!(await createClaim(key, now, generation))) return { kind: 'busy' };
      const turn = { current, attempt };
      // The turn may have been used, and its claims removed, after the first look.
      if ((await currentContracts()).turn === current.turn) return { kind: 'granted', turn };
      await kvs.delete(key);
      return { kind: 'busy' };
    }
    const age = now.getTime() - held.at;
    if (held.generation !== undefined && age < IMPORT_STALE_MS) return { kind: 'import-running' };
    if (held.generation === undefined && age < EDIT_STALE_MS) return { kind: 'busy' };
  }
  return { kind: 'busy' };
}

async function readClaim(key: string): Promise<v.InferOutput<typeof claimSchema> | undefined> {
  const stored = await kvs.get(key);
  return stored === undefined ? undefined : v.parse(claimSchema, stored);
}

/** False when somebody else created it first. */
async function createClaim(key: string, now: Date, generation: string | undefined): Promise<boolean> {
  const claim = { at: now.getTime(), ...(generation === undefined ? {} : { generation }) };
  try {
    await kvs.set(key, claim, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    // The platform does not document the error of a key that exists: what is stored now tells.
    if ((await readClaim(key)) === undefined) throw error;
    return false;
  }
}

/** Whether nobody has passed over this holder. */
export async function holds({ current, attempt }: Turn): Promise<boolean> {
  const [own, next, latest] = await Promise.all([
    readClaim(keys.contractsClaim(current.turn + 1, attempt)),
    readClaim(keys.contractsClaim(current.turn + 1, attempt + 1)),
    currentContracts(),
  ]);
  return own !== undefined && next === undefined && latest.turn === current.turn;
}

/** Shows that an import is still at work. */
export async function keepTurn({ current, attempt }: Turn, generation: string, now: Date): Promise<void> {
  await kvs.set(keys.contractsClaim(current.turn + 1, attempt), { at: now.getTime(), generation });
}

/** The turn that the import of this generation holds; absent when it was passed over, or has ended. */
export async function turnOf(generation: string): Promise<Turn | undefined> {
  const current = await currentContracts();
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const claim = await readClaim(keys.contractsClaim(current.turn + 1, attempt));
    if (claim === undefined) return undefined;
    if (claim.generation === generation) {
      const turn = { current, attempt };
      return (await holds(turn)) ? turn : undefined;
    }
  }
  return undefined;
}

/** What a change has to write in the same transaction, beside itself: two operations. */
export function nextTurn(
  { current, attempt }: Turn,
  change: Partial<Pick<CurrentContracts, 'generation' | 'contracts'>>,
): { set: [string, CurrentContracts]; delete: string } {
  return {
    set: [keys.currentContracts, { ...current, ...change, turn: current.turn + 1 }],
    delete: keys.contractsClaim(current.turn + 1, attempt),
  };
}

/** Ends a turn without a change. */
export async function giveBack(turn: Turn): Promise<void> {
  if (!(await holds(turn))) return;
  const { set, delete: claim } = nextTurn(turn, {});
  await kvs
    .transact()
    .set(...set)
    .delete(claim)
    .execute();
}
