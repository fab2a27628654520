import * as v from 'valibot';
import type { KeyValueStore } from '../contracts';

/** Records of one kind, in memory, by id. Changed by a `Transaction` alone. */
export class Collection<T> {
  private readonly records = new Map<string, T>();
  private readonly groups = new Map<string, Map<string, T>>();

  /** `groupBy` lets records be found by something they belong to, in the order in which they were added. */
  constructor(
    store: KeyValueStore,
    readonly prefix: string,
    schema: v.GenericSchema<unknown, T>,
    private readonly groupBy?: (record: T) => string,
  ) {
    for (const [key, value] of store.entries(prefix)) {
      const result = v.safeParse(schema, value);
      if (!result.success) {
        throw new Error(`The stored record ${key} is not readable: ${v.summarize(result.issues)}`);
      }
      this.apply(key.slice(prefix.length), result.output);
    }
  }

  get(id: string): T | undefined {
    return this.records.get(id);
  }

  all(): T[] {
    return [...this.records.values()];
  }

  group(key: string): T[] {
    return [...(this.groups.get(key)?.values() ?? [])];
  }

  apply(id: string, record: T | undefined): void {
    const before = this.records.get(id);
    if (record === undefined) this.records.delete(id);
    else this.records.set(id, record);
    if (this.groupBy === undefined) return;
    const moved =
      before !== undefined && (record === undefined || this.groupBy(before) !== this.groupBy(record));
    if (moved) this.groups.get(this.groupBy(before))?.delete(id);
    if (record !== undefined) {
      const key = this.groupBy(record);
      let group = this.groups.get(key);
      if (group === undefined) this.groups.set(key, (group = new Map<string, T>()));
      group.set(id, record);
    }
  }
}

/** Changes to several collections that reach the disk together, and memory only after that. */
export class Transaction {
  private readonly puts: [key: string, value: unknown][] = [];
  private readonly dels: string[] = [];
  private readonly effects: (() => void)[] = [];

  constructor(private readonly store: KeyValueStore) {}

  put<T>(collection: Collection<T>, id: string, record: T): void {
    this.puts.push([collection.prefix + id, record]);
    this.effects.push(() => collection.apply(id, record));
  }

  remove<T>(collection: Collection<T>, id: string): void {
    this.dels.push(collection.prefix + id);
    this.effects.push(() => collection.apply(id, undefined));
  }

  /** Runs `effect` after the change is on disk, after the collections have it. */
  afterwards(effect: () => void): void {
    this.effects.push(effect);
  }

  async commit(): Promise<void> {
    if (this.puts.length + this.dels.length > 0) await this.store.write({ put: this.puts, del: this.dels });
    for (const effect of this.effects) effect();
  }
}
