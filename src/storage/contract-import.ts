import { randomUUID } from 'node:crypto';
import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { type Contract, contractSchema } from '../contracts/contract';
import { referenceKey } from '../contracts/reference';
import { currentContracts, giveBack, holds, keepTurn, nextTurn, takeTurn, turnOf } from './contract-writer';
import { bytesOf, listWith, MOST_BYTES_OF_VALUE } from './contracts';
import { keys } from './keys';

/**
 * How an import replaces all contracts at once: `beginGeneration`, `writeIntoGeneration` as often as needed,
 * `flipTo`; then `dropGeneration` of the one before, as often as it says `more`. Until the flip nothing of it counts; an
 * import that stops on its way leaves the old state. It holds the right to change contracts all the time, so that no edit
 * is lost; edits are told. It loses that right a quarter of an hour after its last sign of life (`writeIntoGeneration` is
 * one, also with no contracts), and is then refused.
 */

/** What the platform allows in one call. */
const MOST_OPERATIONS = 25;
const MOST_BYTES_OF_BATCH = 3.5 * 1024 * 1024;
const MOST_OF_PAGE = 99;

const listSchema = v.array(contractSchema);

export type Begun =
  | { kind: 'begun'; generation: string }
  /** Another import is at work. */
  | { kind: 'import-running' }
  /** An edit did not end within a few seconds. */
  | { kind: 'busy' };

/**
 * Takes the right to change contracts, for an import that writes a new generation, empty at first.
 *
 * @param generation letters, digits and `-`; who gives it may begin it again after a crash, and goes on with what it holds
 */
export async function beginGeneration(now: Date, generation: string = randomUUID()): Promise<Begun> {
  if (await turnOf(generation)) return { kind: 'begun', generation };
  const granted = await takeTurn(now, generation);
  return granted.kind === 'granted' ? { kind: 'begun', generation } : granted;
}

export type WrittenInto =
  | { kind: 'written' }
  /** Too long without a sign of life, or dropped: somebody else may have changed contracts since. */
  | { kind: 'overtaken' }
  /** This contract is larger than one value of the storage. */
  | { kind: 'too-large'; reference: string }
  /** All contracts of this organisation together are larger than one value of the storage. */
  | { kind: 'organisation-full'; organisationId: string };

/**
 * Adds contracts to a generation that does not count yet. A contract that is there already, by its reference, is replaced,
 * as long as it belongs to the same organisations: a part may be written again after a crash.
 */
export async function writeIntoGeneration(
  generation: string,
  contracts: readonly Contract[],
  now: Date,
): Promise<WrittenInto> {
  const turn = await turnOf(generation);
  if (!turn) return { kind: 'overtaken' };
  await keepTurn(turn, generation, now);

  const large = contracts.find((contract) => bytesOf(contract) > MOST_BYTES_OF_VALUE);
  if (large) return { kind: 'too-large', reference: large.reference };

  const byOrganisation = new Map<string, Contract[]>();
  for (const contract of contracts)
    for (const { id } of contract.organisations)
      byOrganisation.set(id, [...(byOrganisation.get(id) ?? []), contract]);

  for (const ids of chunks([...byOrganisation.keys()], MOST_OPERATIONS)) {
    const stored = await readLists(generation, ids);
    const lists = ids.map((id) => ({
      id,
      list: (byOrganisation.get(id) ?? []).reduce(
        (list, contract) => listWith(list, id, contract),
        stored.get(id) ?? [],
      ),
    }));
    const full = lists.find(({ list }) => bytesOf(list) > MOST_BYTES_OF_VALUE);
    if (full) return { kind: 'organisation-full', organisationId: full.id };
    await setAll(lists.map(({ id, list }) => ({ key: keys.contractsOf(generation, id), value: list })));
  }
  await setAll(
    contracts.map((contract) => ({
      key: keys.contract(generation, referenceKey(contract.reference)),
      value: contract,
    })),
  );
  return { kind: 'written' };
}

async function readLists(generation: string, ids: readonly string[]): Promise<Map<string, Contract[]>> {
  const { successfulKeys } = await kvs.batchGet(ids.map((id) => ({ key: keys.contractsOf(generation, id) })));
  const byKey = new Map(successfulKeys.map(({ key, value }) => [key, value]));
  return new Map(
    ids.flatMap((id) => {
      const value = byKey.get(keys.contractsOf(generation, id));
      return value === undefined ? [] : [[id, v.parse(listSchema, value)] as const];
    }),
  );
}

interface Item {
  key: string;
  value: Contract | Contract[];
}

/** @throws when a value was refused */
async function setAll(items: readonly Item[]): Promise<void> {
  // Of a contract that stands twice in one part, the last counts.
  const last = [...new Map(items.map((item) => [item.key, item])).values()];
  for (const batch of batches(last)) {
    const { failedKeys } = await kvs.batchSet(batch);
    const [failed] = failedKeys;
    if (failed) throw new Error(`The storage refused ${failed.key}: ${failed.error.code}`);
  }
}

function batches(items: readonly Item[]): Item[][] {
  const made: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const more = bytesOf(item);
    const batch = made.at(-1);
    if (batch && batch.length < MOST_OPERATIONS && bytes + more <= MOST_BYTES_OF_BATCH) {
      batch.push(item);
      bytes += more;
    } else {
      made.push([item]);
      bytes = more;
    }
  }
  return made;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

export type Flipped =
  /** `before`: the generation that counted until now, to be dropped. */
  { kind: 'flipped'; before: string } | { kind: 'overtaken' };

/**
 * Makes a generation the one that counts, in one write, and ends the import's right to change contracts.
 *
 * @param contracts how many it holds
 */
export async function flipTo(generation: string, contracts: number): Promise<Flipped> {
  const turn = await turnOf(generation);
  if (!turn || !(await holds(turn))) return { kind: 'overtaken' };
  const change = nextTurn(turn, { generation, contracts });
  await kvs
    .transact()
    .set(...change.set)
    .delete(change.delete)
    .execute();
  return { kind: 'flipped', before: turn.current.generation };
}

/**
 * Removes records of a generation that does not count (any more), and gives back the right to change contracts when its
 * import still holds it. To be called until it says `gone`.
 *
 * @throws when asked to remove the generation that counts
 */
export async function dropGeneration(generation: string, most = 1000): Promise<'gone' | 'more'> {
  for (let removed = 0; removed < most;) {
    await refuseCurrent(generation);
    const { results } = await kvs
      .query()
      .where('key', { condition: 'BEGINS_WITH', values: [keys.contractsPrefix(generation)] })
      .limit(MOST_OF_PAGE)
      .getMany();
    if (results.length === 0) {
      await endImport(generation);
      return 'gone';
    }
    for (const part of chunks(results, MOST_OPERATIONS))
      await kvs.batchDelete(part.map(({ key }) => ({ key })));
    removed += results.length;
  }
  return 'more';
}

async function refuseCurrent(generation: string): Promise<void> {
  if ((await currentContracts()).generation === generation)
    throw new Error('The contracts that count cannot be dropped.');
}

async function endImport(generation: string): Promise<void> {
  const turn = await turnOf(generation);
  if (turn) await giveBack(turn);
}
