import { kvs } from '@forge/kvs';
import * as fc from 'fast-check';
import type { Contract, ContractTerms } from '../../src/contracts/contract';
import { isSameReference, referenceKey } from '../../src/contracts/reference';
import {
  beginGeneration,
  dropGeneration,
  flipTo,
  writeIntoGeneration,
} from '../../src/storage/contract-import';
import { currentContracts, holds, takeTurn } from '../../src/storage/contract-writer';
import {
  allContracts,
  areContractsManaged,
  type ContractBase,
  contractByReference,
  contractsFor,
  contractsOf,
  listContracts,
  removeContract,
  saveContract,
} from '../../src/storage/contracts';
import { keys } from '../../src/storage/keys';
import { stopAll } from '../forge/support';
import { contract, storage, terms } from './support';

let within: Awaited<ReturnType<typeof storage>>['within'];
beforeEach(async () => {
  ({ within } = await storage());
});
afterEach(async () => {
  jest.restoreAllMocks();
  await stopAll();
});

const NOW = new Date('2026-03-02T09:00:00.000Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const organisation = (id: number) => ({ id: String(id), name: `Organisation ${String(id)}` });
const save = (given: Partial<ContractTerms> = {}, base?: ContractBase, now = NOW) =>
  saveContract(terms(given), { base, by: 'admin', now });
const saved = async (...given: Parameters<typeof save>): Promise<Contract> => {
  const outcome = await save(...given);
  if (outcome.kind !== 'saved') throw new Error(`expected the contract to be saved: ${outcome.kind}`);
  return outcome.contract;
};
const referencesOf = async (id: string) => (await contractsOf(id)).map(({ reference }) => reference);
const everything = async () => {
  const found: Contract[] = [];
  for await (const each of allContracts()) found.push(each);
  return found;
};
/** Every record under the prefix of contracts. */
const records = async () => {
  const { results } = await kvs
    .query()
    .where('key', { condition: 'BEGINS_WITH', values: ['contracts:'] })
    .limit(99)
    .getMany();
  return Object.fromEntries(results.map(({ key, value }) => [key, value]));
};
/** So large that two fit in the record of an organisation, and three do not. */
const HEAVY: ContractTerms['customisations'] = Array.from({ length: 200 }, (_, at) => ({
  name: String(at).padEnd(120, 'x'),
  aliases: ['a', 'b', 'c'].map((alias) => alias.padEnd(100, 'y')),
}));

describe('a contract', () => {
  test('is read by its reference, and by each of its organisations', () =>
    within(async () => {
      expect(await areContractsManaged()).toBe(false);
      const written = await saved({ organisations: [organisation(1), organisation(2)], note: 'Remise' });
      expect(written).toEqual({
        ...terms({ organisations: [organisation(1), organisation(2)], note: 'Remise' }),
        revision: 1,
        changedAt: NOW.toISOString(),
        changedBy: 'admin',
      });
      expect(await contractByReference('M-1')).toEqual(written);
      expect(await contractsOf('1')).toEqual([written]);
      expect(await contractsOf('2')).toEqual([written]);
      expect(await contractsOf('3')).toEqual([]);
      expect(await areContractsManaged()).toBe(true);
    }));

  test('of several, those of an organisation come by their first day', () =>
    within(async () => {
      await saved({ reference: 'B', start: '2026-01-01' });
      await saved({ reference: 'C', start: '2025-01-01' });
      await saved({ reference: 'A', start: '2026-01-01' });
      expect(await referencesOf('1')).toEqual(['C', 'A', 'B']);
    }));

  test('that is given to another organisation is taken from the one before', () =>
    within(async () => {
      await saved();
      const changed = await saved({ organisations: [organisation(2)] }, { reference: 'M-1', revision: 1 });
      expect(changed.revision).toBe(2);
      expect(await referencesOf('1')).toEqual([]);
      expect(await contractsOf('2')).toEqual([changed]);
    }));

  test('may change its reference: the old one is free again', () =>
    within(async () => {
      await saved();
      const renamed = await saved({ reference: 'M-2' }, { reference: 'M-1', revision: 1 });
      expect(await contractByReference('M-1')).toBeUndefined();
      expect(await contractsOf('1')).toEqual([renamed]);
      expect((await save()).kind).toBe('saved');
    }));

  test('may change the case of its reference', () =>
    within(async () => {
      await saved({ reference: 'm-1' });
      await saved({ reference: 'M-1' }, { reference: 'm-1', revision: 1 });
      expect(await referencesOf('1')).toEqual(['M-1']);
    }));

  test.each([
    ['as it is', 'É-1'],
    ['in small letters', 'é-1'],
    ['with its accent encoded otherwise', 'E\u0301-1'],
  ])('with the reference of another, %s, is refused', (_, reference) =>
    within(async () => {
      const first = await saved({ reference: 'É-1' });
      const before = await records();
      expect(await save({ reference, organisations: [organisation(2)] })).toEqual({
        kind: 'reference-taken',
        by: first,
      });
      await saved({ reference: 'other', organisations: [organisation(3)] });
      expect(
        await save({ reference, organisations: [organisation(3)] }, { reference: 'other', revision: 1 }),
      ).toEqual({ kind: 'reference-taken', by: first });
      expect(await referencesOf('3')).toEqual(['other']);
      expect(await contractsOf('2')).toEqual([]);
      expect(await records()).toMatchObject({
        [keys.contractsOf('first', '1')]: before[keys.contractsOf('first', '1')],
      });
    }),
  );

  test('that is removed is gone from everywhere; without any, contracts are not managed', () =>
    within(async () => {
      await saved({ organisations: [organisation(1), organisation(2)] });
      expect(await removeContract({ reference: 'M-1', revision: 1 }, NOW)).toEqual({ kind: 'removed' });
      expect(await contractByReference('M-1')).toBeUndefined();
      expect(await contractsOf('1')).toEqual([]);
      expect(await areContractsManaged()).toBe(false);
      expect(Object.keys(await records())).toEqual([keys.currentContracts]);
    }));

  test('whose stored form cannot be read is no missing contract', () =>
    within(async () => {
      await saved();
      await kvs.set(keys.contractsOf('first', '1'), [{ reference: 'M-1' }]);
      await expect(contractsOf('1')).rejects.toThrow();
      await kvs.set(keys.currentContracts, { generation: 7 });
      await expect(contractsOf('1')).rejects.toThrow('cannot be read');
    }));
});

describe('two who edit', () => {
  test('the same contract one after the other: the second is shown what is there now', () =>
    within(async () => {
      await saved();
      const first = await saved({ end: '2027-12-31' }, { reference: 'M-1', revision: 1 });
      const base = { reference: 'M-1', revision: 1 };
      expect(await save({ note: 'Meine' }, base)).toEqual({ kind: 'changed-meanwhile', current: first });
      expect(await removeContract(base, NOW)).toEqual({ kind: 'changed-meanwhile', current: first });
      expect(await contractsOf('1')).toEqual([first]);
    }));

  test('a contract that was removed meanwhile: it is not written again', () =>
    within(async () => {
      await saved();
      await removeContract({ reference: 'M-1', revision: 1 }, NOW);
      expect(await save({}, { reference: 'M-1', revision: 1 })).toEqual({ kind: 'changed-meanwhile' });
      expect(await areContractsManaged()).toBe(false);
    }));

  test('the same contract at once: one is written, the other is told', () =>
    within(async () => {
      await saved();
      const base = { reference: 'M-1', revision: 1 };
      const outcomes = await Promise.all([save({ note: 'one' }, base), save({ note: 'two' }, base)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'saved']);
      const winner = outcomes.find(({ kind }) => kind === 'saved') as { contract: Contract };
      expect(await contractsOf('1')).toEqual([winner.contract]);
      expect(await contractByReference('M-1')).toEqual(winner.contract);
    }));

  test('different contracts of one organisation at once: none is lost', () =>
    within(async () => {
      const references = ['A', 'B', 'C', 'D'];
      const outcomes = await Promise.all(references.map((reference) => save({ reference })));
      expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved', 'saved']);
      expect(await referencesOf('1')).toEqual(references);
      expect((await everything()).map(({ reference }) => reference)).toEqual(references);
      expect((await currentContracts()).contracts).toBe(4);
    }));

  test('and one stopped on the way: the next waits, and passes over it after a minute', () =>
    within(async () => {
      await saved();
      const stopped = await takeTurn(later(1));
      if (stopped.kind !== 'granted') throw new Error('expected the turn');
      expect(await save({ reference: 'M-2' }, undefined, later(1.9))).toEqual({ kind: 'busy' });
      expect(await holds(stopped.turn)).toBe(true);
      await saved({ reference: 'M-2' }, undefined, later(2.1));
      expect(await holds(stopped.turn)).toBe(false);
      expect(await referencesOf('1')).toEqual(['M-1', 'M-2']);
    }));

  test('at once after one that stopped: both pass over it, one after the other', () =>
    within(async () => {
      await takeTurn(NOW);
      const outcomes = await Promise.all(
        ['A', 'B', 'C'].map((reference) => save({ reference }, undefined, later(2))),
      );
      expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
      expect(await referencesOf('1')).toEqual(['A', 'B', 'C']);
    }));

  test('leave the way free when nothing was written', () =>
    within(async () => {
      await saved();
      expect((await save()).kind).toBe('reference-taken');
      expect((await save({}, { reference: 'M-1', revision: 7 })).kind).toBe('changed-meanwhile');
      await saved({ reference: 'M-2' });
      expect(Object.keys(await records()).filter((key) => key.startsWith('contracts:claim'))).toEqual([]);
    }));
});

describe('what the storage cannot hold', () => {
  test('is told by the organisation that is full; nothing is written', () =>
    within(async () => {
      await saved({ reference: 'A', customisations: HEAVY });
      await saved({ reference: 'B', customisations: HEAVY });
      const organisations = [organisation(2), { id: '1', name: 'Muster AG' }];
      expect(await save({ reference: 'C', customisations: HEAVY, organisations })).toEqual({
        kind: 'organisation-full',
        organisationId: '1',
      });
      expect(await referencesOf('1')).toEqual(['A', 'B']);
      expect(await contractsOf('2')).toEqual([]);
      expect(await contractByReference('C')).toBeUndefined();
    }));

  test('is told of a contract that is too large by itself', () =>
    within(async () => {
      const customisations = HEAVY.map(({ name }) => ({
        name,
        aliases: Array.from({ length: 10 }, (_, at) => String(at).padEnd(120, 'é')),
      }));
      expect(await save({ customisations })).toEqual({ kind: 'too-large' });
      expect(await areContractsManaged()).toBe(false);
    }));

  test('is told of a change that concerns too many organisations; twenty are no problem', () =>
    within(async () => {
      const twenty = Array.from({ length: 20 }, (_, at) => organisation(at + 1));
      const others = Array.from({ length: 20 }, (_, at) => organisation(at + 101));
      await saved({ organisations: twenty });
      const base = { reference: 'M-1', revision: 1 };
      expect(await save({ organisations: others }, base)).toEqual({
        kind: 'too-many-organisations',
        most: 21,
      });
      expect(await contractsOf('101')).toEqual([]);
      await saved({ reference: 'M-2', organisations: [...twenty.slice(1), organisation(101)] }, base);
      expect(await referencesOf('20')).toEqual(['M-2']);
    }));
});

describe('a list', () => {
  const names = ['Zürcher & Co.', 'Crédit Léman', 'Aare AG'];
  const fill = async () => {
    for (const [at, name] of names.entries())
      for (const year of ['2025', '2026'])
        await saved({ reference: `${year}-${String(at)}`, organisations: [{ id: `10${String(at)}`, name }] });
  };
  const list = async (given: Parameters<typeof listContracts>[0]) => {
    const { contracts, next } = await listContracts(given);
    return { references: contracts.map(({ reference }) => reference), next };
  };

  test('comes in pages, by reference', () =>
    within(async () => {
      await fill();
      const first = await list({ most: 4 });
      expect(first.references).toEqual(['2025-0', '2025-1', '2025-2', '2026-0']);
      const second = await list({ most: 4, after: first.next });
      expect(second).toEqual({ references: ['2026-1', '2026-2'], next: undefined });
    }));

  test.each([
    ['part of a reference', '2026-', ['2026-0', '2026-1', '2026-2']],
    ['a name without its accents and capitals', 'leman', ['2025-1', '2026-1']],
    ['a name with them', 'ZÜRCH', ['2025-0', '2026-0']],
    ['the id of an organisation', '102', ['2025-2', '2026-2']],
    ['part of an id', '10', []],
    ['nothing that is there', 'xyz', []],
  ])('is searched by %s', (_, search, references) =>
    within(async () => {
      await fill();
      expect(await list({ search, most: 50 })).toEqual({ references, next: undefined });
    }),
  );

  test('that is searched page by page leaves none out', () =>
    within(async () => {
      await fill();
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await list({ search: 'leman', most: 1, after });
        found.push(...page.references);
        after = page.next;
      } while (after !== undefined);
      expect(found).toEqual(['2025-1', '2026-1']);
    }));
});

describe('an import', () => {
  const imported = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      contract({
        reference: `N-${String(at)}`,
        organisations: [organisation(at % 30), organisation(1000 + at)],
      }),
    );
  const begun = async (now = NOW): Promise<string> => {
    const outcome = await beginGeneration(now);
    if (outcome.kind !== 'begun') throw new Error(`expected to begin: ${outcome.kind}`);
    return outcome.generation;
  };

  test('counts from one moment to the next, whole', () =>
    within(async () => {
      await saved();
      const contracts = imported(70);
      const generation = await begun();
      expect(await writeIntoGeneration(generation, contracts.slice(0, 40), NOW)).toEqual({ kind: 'written' });
      expect(await writeIntoGeneration(generation, contracts.slice(40), NOW)).toEqual({ kind: 'written' });
      expect((await everything()).map(({ reference }) => reference)).toEqual(['M-1']);
      expect(await contractsOf('1069')).toEqual([]);

      expect(await flipTo(generation, 70)).toEqual({ kind: 'flipped', before: 'first' });
      expect(await everything()).toHaveLength(70);
      expect(await contractByReference('M-1')).toBeUndefined();
      expect(await referencesOf('5')).toEqual(['N-35', 'N-5', 'N-65']);
      expect(await contractsOf('1069')).toEqual([contracts[69]]);
      expect(await dropGeneration('first')).toBe('gone');
      await saved({ reference: 'after' }, undefined);
      expect((await currentContracts()).contracts).toBe(71);
    }));

  test('may write a part again', () =>
    within(async () => {
      const contracts = imported(40);
      const generation = await begun();
      await writeIntoGeneration(generation, contracts, NOW);
      await writeIntoGeneration(generation, contracts.slice(10, 40), NOW);
      await flipTo(generation, 40);
      expect(await everything()).toHaveLength(40);
      expect(await referencesOf('5')).toEqual(['N-35', 'N-5']);
    }));

  test('that stops half-way leaves the old state, and refuses edits no longer than a quarter of an hour', () =>
    within(async () => {
      const before = await saved();
      const generation = await begun();
      await writeIntoGeneration(generation, imported(10), NOW);
      const base = { reference: 'M-1', revision: 1 };
      expect(await save({ note: 'x' }, base, later(14))).toEqual({ kind: 'import-running' });
      expect(await removeContract(base, later(14))).toEqual({ kind: 'import-running' });
      expect(await beginGeneration(later(14))).toEqual({ kind: 'import-running' });
      expect(await contractsFor(['1', '5'])).toEqual({
        managed: true,
        of: [
          { organisationId: '1', contracts: [before] },
          { organisationId: '5', contracts: [] },
        ],
      });

      const edited = await saved({ note: 'x' }, base, later(16));
      expect(await writeIntoGeneration(generation, imported(10), later(16))).toEqual({ kind: 'overtaken' });
      expect(await flipTo(generation, 10)).toEqual({ kind: 'overtaken' });
      expect(await dropGeneration(generation)).toBe('gone');
      expect(await everything()).toEqual([edited]);
    }));

  test('that shows that it is at work keeps its right', () =>
    within(async () => {
      const generation = await begun();
      await writeIntoGeneration(generation, [], later(14));
      expect(await save({}, undefined, later(20))).toEqual({ kind: 'import-running' });
      expect((await flipTo(generation, 0)).kind).toBe('flipped');
    }));

  test('that is given up ends there and then', () =>
    within(async () => {
      const generation = await begun();
      await writeIntoGeneration(generation, imported(30), NOW);
      expect(await dropGeneration(generation, 40)).toBe('more');
      expect(await save()).toEqual({ kind: 'import-running' });
      expect(await dropGeneration(generation)).toBe('gone');
      await saved();
      expect(
        Object.keys(await records()).filter((key) => key.startsWith(keys.contractsPrefix(generation))),
      ).toEqual([]);
    }));

  test('waits for nobody who edits too long: it is told', () =>
    within(async () => {
      await takeTurn(NOW);
      expect(await beginGeneration(NOW)).toEqual({ kind: 'busy' });
    }));

  test('tells of what does not fit, by contract and by organisation', () =>
    within(async () => {
      const generation = await begun();
      const heavy = ['A', 'B', 'C'].map((reference) => contract({ reference, customisations: HEAVY }));
      expect(await writeIntoGeneration(generation, heavy, NOW)).toEqual({
        kind: 'organisation-full',
        organisationId: '1',
      });
      const larger = contract({ customisations: [...HEAVY, ...HEAVY, ...HEAVY] });
      expect(await writeIntoGeneration(generation, [larger], NOW)).toEqual({
        kind: 'too-large',
        reference: 'M-1',
      });
    }));

  test('is never dropped once it counts', () =>
    within(async () => {
      const generation = await begun();
      await writeIntoGeneration(generation, imported(3), NOW);
      await flipTo(generation, 3);
      await expect(dropGeneration(generation)).rejects.toThrow('cannot be dropped');
      expect(await everything()).toHaveLength(3);
    }));

  test('between the two reads of a decision is no missing contract', () =>
    within(async () => {
      await saved();
      const generation = await begun();
      await writeIntoGeneration(generation, [contract({ reference: 'New' })], NOW);
      const get = kvs.get.bind(kvs) as (key: string) => Promise<unknown>;
      const first: (key: string) => Promise<never> = async (key) => {
        const read = await get(key);
        jest.restoreAllMocks();
        await flipTo(generation, 1);
        await dropGeneration('first');
        return read as never;
      };
      jest.spyOn(kvs, 'get').mockImplementationOnce(first);
      expect(await referencesOf('1')).toEqual(['New']);
    }));

  test('while everything is read is told', () =>
    within(async () => {
      await saved();
      const generation = await begun();
      const reading = allContracts();
      await reading.next();
      await flipTo(generation, 0);
      await expect(reading.next()).rejects.toThrow('replaced');
    }));
});

describe('the key of a reference', () => {
  const reference = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

  test('is a legal key, whatever the reference holds', () => {
    fc.assert(
      fc.property(reference, (text) => {
        const key = keys.contract('0b1e2f5e-7f0c-4a3e-9d1c-3f6b8a9d2c11', referenceKey(text));
        expect(key).toMatch(/^[a-zA-Z0-9:._\-#]+$/);
        expect(key.length).toBeLessThanOrEqual(500);
      }),
    );
  });

  test('is the same for what looks the same on paper, and for nothing else', () => {
    const seen = (text: string) => text.trim().toLowerCase().normalize('NFC');
    fc.assert(
      fc.property(reference, reference, (one, other) => {
        expect(isSameReference(one, other)).toBe(seen(one) === seen(other));
        expect(isSameReference(one, one.toUpperCase())).toBe(seen(one) === seen(one.toUpperCase()));
      }),
    );
    expect(isSameReference('É-1', ' e\u0301-1')).toBe(true);
    expect(isSameReference('M-1', 'M–1')).toBe(false);
  });
});
