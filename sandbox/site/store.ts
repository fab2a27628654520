import { ClassicLevel } from 'classic-level';
import type { KeyValueStore } from '../contracts';

interface Batch {
  put: [key: string, json: string][];
  del: string[];
}

/** Where batches go. `write` resolves when the whole batch would survive a crash, and none of it when it rejects. */
interface Disk {
  read(): Promise<[key: string, json: string][]>;
  write(batch: Batch): Promise<void>;
  close(): Promise<void>;
}

const MEMORY: Disk = {
  read: () => Promise.resolve([]),
  write: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

async function openDisk(folder: string): Promise<Disk> {
  const db = new ClassicLevel<string, string>(folder, { keyEncoding: 'utf8', valueEncoding: 'utf8' });
  try {
    await db.open();
  } catch (error) {
    if (isLocked(error)) {
      throw new Error(
        `The folder ${folder} is in use by another process. Stop it, or choose another folder.`,
        {
          cause: error,
        },
      );
    }
    throw new Error(`The store in ${folder} cannot be opened.`, { cause: error });
  }
  return {
    read: () => db.iterator().all(),
    write: (batch) =>
      db.batch(
        [
          ...batch.put.map(([key, value]) => ({ type: 'put' as const, key, value })),
          ...batch.del.map((key) => ({ type: 'del' as const, key })),
        ],
        // Without a sync an acknowledged write can be lost with the machine, though not with the process.
        { sync: true },
      ),
    close: () => db.close(),
  };
}

function isLocked(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === 'LEVEL_LOCKED') return true;
  return 'cause' in error && isLocked(error.cause);
}

const SEPARATOR = '\u0000';

/** The embedded store, read whole into memory at start. Namespaces do not see each other's keys. */
export class Store {
  private readonly namespaces = new Map<string, OrderedEntries>();
  private readonly waiting: {
    batch: Batch;
    apply: () => void;
    done: () => void;
    failed: (error: unknown) => void;
  }[] = [];
  private flushing: Promise<void> | undefined;
  private closed = false;

  private constructor(private readonly disk: Disk) {}

  /** Without a folder nothing is kept. Rejects when another process has the folder open. */
  static async open(folder: string | undefined): Promise<Store> {
    const disk = folder === undefined ? MEMORY : await openDisk(folder);
    const store = new Store(disk);
    for (const [fullKey, json] of await disk.read()) {
      const cut = fullKey.indexOf(SEPARATOR);
      store.entriesOf(fullKey.slice(0, cut)).set(fullKey.slice(cut + 1), json);
    }
    return store;
  }

  namespace(name: string): KeyValueStore {
    const entries = this.entriesOf(name);
    return {
      get: (key) => entries.get(key),
      entries: (prefix, after) => entries.startingWith(prefix, after),
      write: ({ put = [], del = [] }) => {
        const jsons = put.map(([key, value]): [string, string] => [key, jsonOf(key, value)]);
        const prefix = name + SEPARATOR;
        return this.write(
          {
            put: jsons.map(([key, json]): [string, string] => [prefix + key, json]),
            del: del.map((key) => prefix + key),
          },
          () => {
            for (const key of del) entries.delete(key);
            for (const [key, json] of jsons) entries.set(key, json);
          },
        );
      },
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.flushing;
    await this.disk.close();
  }

  private entriesOf(name: string): OrderedEntries {
    let entries = this.namespaces.get(name);
    if (entries === undefined) this.namespaces.set(name, (entries = new OrderedEntries()));
    return entries;
  }

  /** Batches that arrive while one is being written go to disk together: one sync serves them all. */
  private write(batch: Batch, apply: () => void): Promise<void> {
    if (this.closed) return Promise.reject(new Error('The store is closed.'));
    const written = new Promise<void>((done, failed) => this.waiting.push({ batch, apply, done, failed }));
    this.flushing ??= this.flush();
    return written;
  }

  private async flush(): Promise<void> {
    for (;;) {
      const group = this.waiting.splice(0);
      if (group.length === 0) {
        // In the same turn as the look at what waits: a write in between would wait for ever.
        this.flushing = undefined;
        return;
      }
      try {
        await this.disk.write(merge(group.map(({ batch }) => batch)));
      } catch (error) {
        for (const { failed } of group) failed(error);
        continue;
      }
      for (const { apply, done } of group) {
        apply();
        done();
      }
    }
  }
}

/** A later batch wins over an earlier one; within a batch a put wins over a delete of the same key. */
function merge(batches: Batch[]): Batch {
  const result = new Map<string, string | undefined>();
  for (const { put, del } of batches) {
    for (const key of del) result.set(key, undefined);
    for (const [key, json] of put) result.set(key, json);
  }
  const merged: Batch = { put: [], del: [] };
  for (const [key, json] of result) {
    if (json === undefined) merged.del.push(key);
    else merged.put.push([key, json]);
  }
  return merged;
}

function jsonOf(key: string, value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError(`The value of ${key} is not JSON.`);
  return json;
}

/** Values are kept as JSON text, so that nobody can change what is stored by changing what was read. */
class OrderedEntries {
  private readonly values = new Map<string, string>();
  private readonly keys: string[] = [];

  get(key: string): unknown {
    const json = this.values.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  set(key: string, json: string): void {
    if (!this.values.has(key)) this.keys.splice(this.position(key), 0, key);
    this.values.set(key, json);
  }

  delete(key: string): void {
    if (this.values.delete(key)) this.keys.splice(this.position(key), 1);
  }

  *startingWith(prefix: string, after = ''): Generator<[string, unknown]> {
    const found: string[] = [];
    for (let at = this.position(after > prefix ? after : prefix); at < this.keys.length; at++) {
      const key = this.keys[at];
      if (key === after) continue;
      if (key === undefined || !key.startsWith(prefix)) break;
      found.push(key);
    }
    for (const key of found) {
      if (this.values.has(key)) yield [key, this.get(key)];
    }
  }

  /** Of the first key that is not before `key`. */
  private position(key: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
