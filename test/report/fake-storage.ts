import { setImmediate as turn } from 'node:timers/promises';

/** What the platform's storage promises as far as the report needs it, in memory, and able to stop a run in its middle. */
class FakeStorage {
  readonly values = new Map<string, string>();
  /** Operations since the last `watch`. */
  private operations = 0;
  private watcher: (operation: number) => Promise<'go' | 'stop-before' | 'stop-after'> = () =>
    Promise.resolve('go');

  watch(watcher: (operation: number) => Promise<'go' | 'stop-before' | 'stop-after'>): void {
    this.operations = 0;
    this.watcher = watcher;
  }

  readonly kvs = {
    get: (key: string) => this.operation(() => this.read(key)),
    query: () => {
      let [prefix, most] = ['', 10];
      const query = {
        where: (_property: 'key', { values }: { values: [string] }) => {
          [prefix] = values;
          return query;
        },
        limit: (limit: number) => {
          most = limit;
          return query;
        },
        getMany: () =>
          this.operation(() => {
            const found = [...this.values.keys()].filter((key) => key.startsWith(prefix)).sort();
            return { results: found.slice(0, most).map((key) => ({ key, value: this.read(key) })) };
          }),
      };
      return query;
    },
    batchDelete: (items: { key: string }[]) => {
      if (items.length === 0 || items.length > 25) throw new Error(`${String(items.length)} operations`);
      return this.operation(() => {
        for (const { key } of items) this.values.delete(key);
        return { successfulKeys: items, failedKeys: [] };
      });
    },
    transact: () => {
      const sets = new Map<string, unknown>();
      const deletes = new Set<string>();
      const once = (key: string) => {
        if (sets.has(key) || deletes.has(key)) throw new Error(`${key} is used more than once`);
        if (sets.size + deletes.size === 25) throw new Error('More than 25 operations');
      };
      const transaction = {
        set: (key: string, value: unknown) => {
          once(key);
          sets.set(key, value);
          return transaction;
        },
        delete: (key: string) => {
          once(key);
          deletes.add(key);
          return transaction;
        },
        execute: () =>
          this.operation(() => {
            for (const [key, value] of sets) this.values.set(key, JSON.stringify(value));
            for (const key of deletes) this.values.delete(key);
          }),
      };
      return transaction;
    },
  };

  private read(key: string): unknown {
    const text = this.values.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  private async operation<T>(work: () => T): Promise<T> {
    const fate = await this.watcher(this.operations++);
    await turn();
    if (fate === 'stop-before') throw new Error('stopped before');
    const result = work();
    if (fate === 'stop-after') throw new Error('stopped after');
    return result;
  }
}

export const storage = new FakeStorage();
