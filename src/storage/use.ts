import { kvs } from '@forge/kvs';
import type { StorageUse } from '../bridge/admin/overview';
import { keys } from './keys';

/**
 * What the storage holds, by how the keys begin. `import` are files on their way to become contracts, `comments` what was
 * said to clients and what they are saying, `learning` what agents taught and what it suggests, `report` what is counted of
 * requests.
 */
const PREFIXES = {
  policy: ['policy:'],
  contracts: [keys.contractsRoot],
  import: ['contract-upload:'],
  monitored: [keys.monitoredPrefix],
  comments: [keys.clientPrefix],
  audit: [keys.auditPrefix],
  jobs: ['job'],
  failures: [keys.failurePrefix],
  opinions: ['opinion:'],
  learning: [keys.memoryRoot],
  report: [keys.reportPrefix],
  health: ['sweep:', keys.limitedHourPrefix],
} as const satisfies Record<StorageUse['kind'], readonly string[]>;

const PAGE = 99;
/** A kind is counted up to some 2,000 keys, so that the whole ends within a resolver's time. */
const MOST_PAGES = 20;

/** Counts by reading: for when somebody asks, not for every look at a page. */
export async function storageUse(): Promise<StorageUse[]> {
  const kinds = Object.keys(PREFIXES) as StorageUse['kind'][];
  return Promise.all(
    kinds.map(async (kind) => {
      const counts = await Promise.all(PREFIXES[kind].map((prefix) => countUnder(prefix)));
      return {
        kind,
        keys: counts.reduce((sum, count) => sum + count.keys, 0),
        bytes: counts.reduce((sum, count) => sum + count.bytes, 0),
        isMore: counts.some(({ isMore }) => isMore),
      };
    }),
  );
}

async function countUnder(prefix: string): Promise<Omit<StorageUse, 'kind'>> {
  let count = 0;
  let bytes = 0;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = kvs
      .query()
      .where('key', { condition: 'BEGINS_WITH', values: [prefix] })
      .limit(PAGE);
    const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    count += results.length;
    for (const { value } of results) bytes += Buffer.byteLength(JSON.stringify(value), 'utf8');
    if (!nextCursor) return { keys: count, bytes, isMore: false };
    cursor = nextCursor;
  }
  return { keys: count, bytes, isMore: true };
}
