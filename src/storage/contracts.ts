import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { type Contract, contractSchema, type ContractTerms } from '../contracts/contract';
import { isSameReference, referenceKey } from '../contracts/reference';
import { currentContracts, giveBack, holds, nextTurn, takeTurn, type Turn } from './contract-writer';
import { keys } from './keys';

/**
 * Contracts are kept in generations: an import writes a whole new one and makes it the current one at the end
 * (`contract-import.ts`). In a generation there is one record per contract, and one per organisation with all contracts
 * of that organisation, which is what a decision reads.
 */

/** What the platform allows in one value, less what other people's way of counting may add. */
export const MOST_BYTES_OF_VALUE = 239 * 1024;
const MOST_OPERATIONS = 25;
const MOST_BYTES_OF_CHANGE = 3.5 * 1024 * 1024;
/** Beside the organisations a change writes the contract, the one it replaces, the current generation and the claim. */
const MOST_ORGANISATIONS = MOST_OPERATIONS - 4;
/** The platform gives at most 99 keys a page. */
const MOST_OF_PAGE = 99;
/** A search reads this many pages a call, so that it ends within a resolver's time. */
const MOST_PAGES = 25;

export type ContractsOf = { organisationId: string; contracts: Contract[] };

const listSchema = v.array(contractSchema);

/** Whether any contract is recorded on this site. */
export async function areContractsManaged(): Promise<boolean> {
  return (await currentContracts()).contracts > 0;
}

/**
 * What a decision needs: all contracts of each of these organisations, and whether any contract is recorded at all. One
 * read for the site and one for each organisation.
 *
 * @throws when what is stored cannot be read; "no contract" in its place would tell clients something untrue
 */
export async function contractsFor(
  organisationIds: readonly string[],
): Promise<{ managed: boolean; of: ContractsOf[] }> {
  const { generation, contracts, turn } = await currentContracts();
  if (contracts === 0) return { managed: false, of: organisationIds.map((id) => none(id)) };
  const of = await Promise.all(
    organisationIds.map(async (organisationId) => ({
      organisationId,
      contracts: await ofGeneration(generation, organisationId),
    })),
  );
  // The generation may have been replaced and removed between the two reads.
  const isDoubtful = of.some((each) => each.contracts.length === 0);
  if (isDoubtful && (await currentContracts()).turn !== turn) return contractsFor(organisationIds);
  return { managed: true, of };
}

function none(organisationId: string): ContractsOf {
  return { organisationId, contracts: [] };
}

/** All contracts of an organisation, by first day; empty when there is none. */
export async function contractsOf(organisationId: string): Promise<Contract[]> {
  return (await contractsFor([organisationId])).of[0]?.contracts ?? [];
}

export async function contractByReference(reference: string): Promise<Contract | undefined> {
  const { generation } = await currentContracts();
  return contractOf(generation, reference);
}

async function contractOf(generation: string, reference: string): Promise<Contract | undefined> {
  const stored = await kvs.get(keys.contract(generation, referenceKey(reference)));
  return stored === undefined ? undefined : v.parse(contractSchema, stored);
}

export async function ofGeneration(generation: string, organisationId: string): Promise<Contract[]> {
  const stored = await kvs.get(keys.contractsOf(generation, organisationId));
  return stored === undefined ? [] : v.parse(listSchema, stored);
}

/** Why nothing was written, beside what belongs to the contract itself. */
export type NotWritten =
  /** An import writes all contracts anew: edits wait until it has ended. */
  | { kind: 'import-running' }
  /** Somebody else's edit did not end within a few seconds. */
  | { kind: 'busy' }
  /** The contract alone, or together with those of its organisations, is larger than the storage allows. */
  | { kind: 'too-large' }
  /** All contracts of this organisation together are larger than one value of the storage. */
  | { kind: 'organisation-full'; organisationId: string }
  /** The change gives and takes the contract to and from more organisations than one change may concern. */
  | { kind: 'too-many-organisations'; most: number };

export type ContractSaved =
  | { kind: 'saved'; contract: Contract }
  /** Somebody changed it since: the contract as it stands now; absent: it was removed. */
  | { kind: 'changed-meanwhile'; current?: Contract }
  /** Another contract has this reference. */
  | { kind: 'reference-taken'; by: Contract }
  | NotWritten;

/** What an edit starts from: the contract as it was read. */
export interface ContractBase {
  reference: string;
  revision: number;
}

/**
 * Writes a contract, with the records of all its organisations, in one transaction: all of it or nothing.
 *
 * @param base the contract that is edited, also when the edit changes its reference; absent for a new one
 */
export async function saveContract(
  terms: ContractTerms,
  { base, by, now }: { base?: ContractBase | undefined; by: string; now: Date },
): Promise<ContractSaved> {
  return withTurn(now, async (turn) => {
    const { generation } = turn.current;
    const before = base && (await contractOf(generation, base.reference));
    if (base && before?.revision !== base.revision) return changedMeanwhile(before);
    const taken = await contractOf(generation, terms.reference);
    if (taken && !(before && isSameReference(taken.reference, before.reference)))
      return { kind: 'reference-taken', by: taken };

    const contract: Contract = {
      ...terms,
      revision: (before?.revision ?? 0) + 1,
      changedAt: now.toISOString(),
      changedBy: by,
    };
    return (await replace(turn, before, contract)) ?? { kind: 'saved', contract };
  });
}

export type ContractRemoved =
  { kind: 'removed' } | { kind: 'changed-meanwhile'; current?: Contract } | NotWritten;

/** Takes a contract away, and out of the records of its organisations, in one transaction. */
export async function removeContract(
  { reference, revision }: ContractBase,
  now: Date,
): Promise<ContractRemoved> {
  return withTurn(now, async (turn) => {
    const before = await contractOf(turn.current.generation, reference);
    if (before?.revision !== revision) return changedMeanwhile(before);
    return (await replace(turn, before, undefined)) ?? { kind: 'removed' };
  });
}

function changedMeanwhile(current: Contract | undefined): { kind: 'changed-meanwhile'; current?: Contract } {
  return { kind: 'changed-meanwhile', ...(current ? { current } : {}) };
}

/** Runs an edit that nobody else's meets. The turn is given back when the edit did not use it. */
async function withTurn<Outcome extends { kind: string }>(
  now: Date,
  edit: (turn: Turn) => Promise<Outcome>,
): Promise<Outcome | NotWritten> {
  const granted = await takeTurn(now);
  if (granted.kind !== 'granted') return granted;
  try {
    return await edit(granted.turn);
  } finally {
    await giveBack(granted.turn);
  }
}

/** Puts one contract in the place of another, in one transaction. Answers why not, when it was not done. */
async function replace(
  turn: Turn,
  before: Contract | undefined,
  after: Contract | undefined,
): Promise<NotWritten | undefined> {
  const { generation, contracts } = turn.current;
  const ids = [...new Set([before, after].flatMap((each) => each?.organisations.map(({ id }) => id) ?? []))];
  if (ids.length > MOST_ORGANISATIONS) return { kind: 'too-many-organisations', most: MOST_ORGANISATIONS };
  if (after && bytesOf(after) > MOST_BYTES_OF_VALUE) return { kind: 'too-large' };

  const put: [string, Contract | Contract[]][] = [];
  const gone: string[] = [];
  const key = (contract: Contract) => keys.contract(generation, referenceKey(contract.reference));
  if (after) put.push([key(after), after]);
  if (before && !(after && key(after) === key(before))) gone.push(key(before));
  for (const id of ids) {
    const stored = await ofGeneration(generation, id);
    const list = listWith(stored.filter(isNot(before)), id, after);
    const recordKey = keys.contractsOf(generation, id);
    if (list.length === 0) gone.push(recordKey);
    else if (bytesOf(list) > MOST_BYTES_OF_VALUE) return { kind: 'organisation-full', organisationId: id };
    else put.push([recordKey, list]);
  }
  if (bytesOf(put) > MOST_BYTES_OF_CHANGE) return { kind: 'too-large' };

  // Whoever passed over this holder decides now.
  if (!(await holds(turn))) return { kind: 'busy' };
  const change = nextTurn(turn, { contracts: contracts + Number(!!after) - Number(!!before) });
  const transaction = kvs
    .transact()
    .set(...change.set)
    .delete(change.delete);
  for (const [recordKey, value] of put) transaction.set(recordKey, value);
  for (const recordKey of gone) transaction.delete(recordKey);
  await transaction.execute();
  return undefined;
}

function isNot(contract: Contract | undefined): (other: Contract) => boolean {
  return (other) => !contract || !isSameReference(other.reference, contract.reference);
}

/** The list of an organisation with this contract in it, when it is one of its; by first day. */
export function listWith(
  list: readonly Contract[],
  organisationId: string,
  contract: Contract | undefined,
): Contract[] {
  const others = list.filter(isNot(contract));
  const isOurs = contract?.organisations.some(({ id }) => id === organisationId) === true;
  return [...others, ...(isOurs ? [contract] : [])].sort(byStart);
}

function byStart(one: Contract, other: Contract): number {
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  return one.reference < other.reference ? -1 : 1;
}

export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

export interface ContractPage {
  contracts: Contract[];
  /** Where to go on; absent at the end. A page may hold fewer than asked for, even none, and not be the last. */
  next?: string;
}

/**
 * Contracts in the order of their references. `search` finds part of a reference, or of an organisation's name, or its id.
 * A place in a list that has been replaced by an import since is the beginning of the new one.
 *
 * @param most 1 to 99
 */
export async function listContracts({
  after,
  search = '',
  most,
}: {
  after?: string | undefined;
  search?: string | undefined;
  most: number;
}): Promise<ContractPage> {
  const { generation } = await currentContracts();
  const wanted = simplified(search);
  const size = Math.min(Math.max(1, most), MOST_OF_PAGE);
  const contracts: Contract[] = [];
  let cursor = cursorIn(generation, after);
  for (let read = 0; ; read++) {
    if (read === MOST_PAGES) return page(contracts, generation, cursor);
    const found = await pageOf(generation, cursor, size);
    const matching = found.contracts.filter((contract) => matches(contract, wanted));
    if (contracts.length + matching.length > size) return page(contracts, generation, cursor);
    contracts.push(...matching);
    if (found.next === undefined || contracts.length === size) return page(contracts, generation, found.next);
    cursor = found.next;
  }
}

function page(contracts: Contract[], generation: string, cursor: string | undefined): ContractPage {
  return { contracts, ...(cursor === undefined ? {} : { next: `${generation} ${cursor}` }) };
}

function cursorIn(generation: string, after: string | undefined): string | undefined {
  return after?.startsWith(`${generation} `) ? after.slice(generation.length + 1) : undefined;
}

function matches({ reference, organisations }: Contract, wanted: string): boolean {
  return (
    simplified(reference).includes(wanted) ||
    organisations.some(({ id, name }) => id === wanted || simplified(name).includes(wanted))
  );
}

/** Without case and accents. */
function simplified(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

async function pageOf(
  generation: string,
  cursor: string | undefined,
  size: number,
): Promise<{ contracts: Contract[]; next?: string }> {
  const query = kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: [keys.contractPrefix(generation)] })
    .limit(size);
  const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
  return {
    contracts: results.map(({ value }) => v.parse(contractSchema, value)),
    ...(nextCursor === undefined || nextCursor === '' ? {} : { next: nextCursor }),
  };
}

/**
 * Every contract, in the order of the references.
 *
 * @throws at the end when an import replaced them meanwhile: what was read is neither the old state nor the new
 */
export async function* allContracts(): AsyncGenerator<Contract, void, undefined> {
  const { generation } = await currentContracts();
  let cursor: string | undefined;
  do {
    const { contracts, next }: { contracts: Contract[]; next?: string } = await pageOf(
      generation,
      cursor,
      MOST_OF_PAGE,
    );
    yield* contracts;
    cursor = next;
  } while (cursor !== undefined);
  if ((await currentContracts()).generation !== generation)
    throw new Error('The contracts were replaced while they were read; read them again.');
}
