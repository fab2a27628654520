import * as v from 'valibot';
import type { Clock, KeyValueStore } from '../contracts';
import {
  KVS_GROUP_BYTES,
  KVS_GROUP_OPERATIONS,
  KVS_QUERY_BELOW,
  KVS_QUERY_DEFAULT,
  jsonBytes,
} from './limits';
import {
  batchKeysSchema,
  batchSetSchema,
  deleteSchema,
  type Get,
  getSchema,
  type GroupItem,
  type MetadataFields,
  type Query,
  querySchema,
  recordSchema,
  type Set as SetCall,
  setSchema,
  type StoredRecord,
  transactionSchema,
} from './kvs-protocol';
import { checkKey, checkValue, readTtl, type Refusal, refusal } from './kvs-rules';
import { emptyResponse, jsonResponse } from './responses';

/** Plain values and secrets are two spaces of keys; queries see the plain ones only. */
type Space = 'plain/' | 'secret/';

const PURGE_EVERY_MS = 60 * 60 * 1000;
const NOT_FOUND = refusal('KEY_NOT_FOUND', 'The key does not exist', 404);

/**
 * The storage protocol that `@forge/kvs` speaks, on a store that survives a restart. An expired value is answered for as
 * long as `keepsExpiredMs` says, and removed within the hour after.
 */
export class Kvs {
  keepsExpiredMs = 0;
  private lastWrite: Promise<unknown> = Promise.resolve();
  private stopPurge: () => void;

  constructor(
    private readonly store: KeyValueStore,
    private readonly scopes: readonly string[],
    private readonly clock: Clock,
  ) {
    this.stopPurge = this.schedulePurge();
  }

  close(): void {
    this.stopPurge();
  }

  use(): { keys: number; bytes: number } {
    let [keys, bytes] = [0, 0];
    for (const [, stored] of this.store.entries('plain/')) {
      keys++;
      bytes += jsonBytes(v.parse(recordSchema, stored).value);
    }
    return { keys, bytes };
  }

  async answer(path: string, body: unknown): Promise<Response> {
    if (!this.scopes.includes('storage:app')) {
      return fail(refusal('FORBIDDEN', 'The manifest lacks the scope storage:app', 403));
    }
    switch (path) {
      case '/api/v1/get':
        return this.get('plain/', body);
      case '/api/v1/secret/get':
        return this.get('secret/', body);
      case '/api/v1/set':
        return this.set('plain/', body);
      case '/api/v1/secret/set':
        return this.set('secret/', body);
      case '/api/v1/delete':
        return this.delete('plain/', body);
      case '/api/v1/secret/delete':
        return this.delete('secret/', body);
      case '/api/v1/query':
        return withBody(querySchema, body, (query) => this.query(query));
      case '/api/v1/batch/set':
        return withBody(batchSetSchema, body, (items) =>
          this.group(items, () =>
            this.each(items, async (item) => {
              const record = this.newRecord('plain/', item.key, item.value, item.options?.ttl);
              if ('code' in record) return record;
              await this.store.write({ put: [['plain/' + String(item.key), record]] });
              return {};
            }),
          ),
        );
      case '/api/v1/batch/get':
        return withBody(batchKeysSchema, body, (items) =>
          this.group(items, () =>
            this.each(items, (item) => this.lookUp('plain/', item.key, item.options?.metadataFields)),
          ),
        );
      case '/api/v1/batch/delete':
        return withBody(batchKeysSchema, body, (items) =>
          this.group(items, () =>
            this.each(items, async (item) => {
              const refused = checkKey(item.key);
              if (refused !== undefined) return refused;
              await this.store.write({ del: ['plain/' + String(item.key)] });
              return {};
            }),
          ),
        );
      case '/api/v1/transaction':
        return this.transaction(body);
      default:
        return fail(refusal('NOT_IMPLEMENTED', `not implemented by the local Forge host: kvs ${path}`, 501));
    }
  }

  private get(space: Space, body: unknown): Promise<Response> {
    return withBody(getSchema, body, ({ key, options }: Get) => {
      const found = this.lookUp(space, key, options?.metadataFields);
      return isRefusal(found) ? fail(found) : jsonResponse(200, { key, ...found });
    });
  }

  private set(space: Space, body: unknown): Promise<Response> {
    return withBody(setSchema, body, ({ key, value, options }: SetCall) =>
      this.exclusively(async () => {
        if (options?.keyPolicy === 'FAIL_IF_EXISTS' && options.returnValue !== undefined) {
          return fail(refusal('INVALID_OPTIONS', 'returnValue needs the key policy OVERRIDE'));
        }
        if (options?.returnMetadataFields !== undefined && options.returnValue === undefined) {
          return fail(refusal('INVALID_OPTIONS', 'returnMetadataFields needs returnValue'));
        }
        const record = this.newRecord(space, key, value, options?.ttl);
        if ('code' in record) return fail(record);
        const previous = this.read(space, String(key));
        if (options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
          return fail(refusal('KEY_ALREADY_EXISTS', 'The key already exists', 409));
        }
        await this.store.write({ put: [[space + String(key), record]] });
        const returned = options?.returnValue === 'PREVIOUS' ? previous : record;
        if (options?.returnValue === undefined || returned === undefined) return emptyResponse(204);
        return jsonResponse(200, { key, ...shown(returned, options.returnMetadataFields) });
      }),
    );
  }

  private delete(space: Space, body: unknown): Promise<Response> {
    return withBody(deleteSchema, body, ({ key }) =>
      this.exclusively(async () => {
        const refused = checkKey(key);
        if (refused !== undefined) return fail(refused);
        await this.store.write({ del: [space + String(key)] });
        return emptyResponse(204);
      }),
    );
  }

  private query({ limit = KVS_QUERY_DEFAULT, after, where = [], options }: Query): Response {
    if (limit >= KVS_QUERY_BELOW) {
      return fail(refusal('LIST_QUERY_LIMIT_EXCEEDED', `limit must be below ${String(KVS_QUERY_BELOW)}`));
    }
    if (where.length > 1) return fail(refusal('QUERY_WHERE_INVALID', 'A query has one "where" clause'));
    const [clause] = where;
    if (clause !== undefined && clause.property !== 'key') {
      return fail(refusal('QUERY_WHERE_FIELD_INVALID', `Cannot query by ${clause.property}`));
    }
    const prefix = clause === undefined ? '' : clause.values[0];
    if (typeof prefix !== 'string' || (clause !== undefined && clause.condition !== 'BEGINS_WITH')) {
      return fail(refusal('QUERY_WHERE_INVALID', 'Keys are queried by BEGINS_WITH and a string'));
    }
    const last = after === undefined ? undefined : Buffer.from(after, 'base64url').toString('utf8');
    const data: Record<string, unknown>[] = [];
    let lastKey = '';
    const entries = this.store.entries('plain/' + prefix, last === undefined ? undefined : 'plain/' + last);
    for (const [storedKey, stored] of entries) {
      const key = storedKey.slice('plain/'.length);
      const record = this.alive(stored);
      if (record === undefined) continue;
      if (data.length === limit) {
        return jsonResponse(200, { data, cursor: Buffer.from(lastKey).toString('base64url') });
      }
      data.push({ key, ...shown(record, options?.metadataFields) });
      lastKey = key;
    }
    return jsonResponse(200, { data });
  }

  private transaction(body: unknown): Promise<Response> {
    return withBody(transactionSchema, body, ({ set = [], delete: del = [], check = [] }) => {
      if (check.length > 0) return fail(noEntities());
      return this.group([...set, ...del], async () => {
        const put: [string, StoredRecord][] = [];
        for (const item of set) {
          const record = this.newRecord('plain/', item.key, item.value, item.options?.ttl);
          if ('code' in record) return fail(record);
          put.push(['plain/' + String(item.key), record]);
        }
        for (const { key } of del) {
          const refused = checkKey(key);
          if (refused !== undefined) return fail(refused);
        }
        await this.store.write({ put, del: del.map(({ key }) => 'plain/' + String(key)) });
        return emptyResponse(204);
      });
    });
  }

  /** What batches and transactions share: how many, each key once, no entities, one after the other. */
  private async group(items: GroupItem[], work: () => Promise<Response>): Promise<Response> {
    if (items.length === 0) return fail(refusal('EMPTY_REQUEST', 'No operations'));
    if (items.length > KVS_GROUP_OPERATIONS) {
      return fail(refusal('TOO_MANY_OPERATIONS', `More than ${String(KVS_GROUP_OPERATIONS)} operations`));
    }
    if (jsonBytes(items) > KVS_GROUP_BYTES)
      return fail(refusal('MAX_SIZE', 'The request is larger than 4 MB'));
    if (items.some(({ entityName, conditions }) => entityName !== undefined || conditions !== undefined)) {
      return fail(noEntities());
    }
    if (new Set(items.map(({ key }) => key)).size < items.length) {
      return fail(refusal('DUPLICATE_KEY', 'A key is used more than once'));
    }
    return this.exclusively(work);
  }

  private async each<Item extends GroupItem>(
    items: Item[],
    work: (item: Item) => Refusal | Record<string, unknown> | Promise<Refusal | Record<string, unknown>>,
  ): Promise<Response> {
    const successfulKeys: unknown[] = [];
    const failedKeys: unknown[] = [];
    for (const item of items) {
      const done = await work(item);
      if (isRefusal(done)) {
        failedKeys.push({ key: item.key, error: { code: done.code, message: done.message } });
      } else {
        successfulKeys.push({ key: item.key, ...done });
      }
    }
    return jsonResponse(200, { successfulKeys, failedKeys });
  }

  private lookUp(
    space: Space,
    key: unknown,
    fields: MetadataFields | undefined,
  ): Refusal | Record<string, unknown> {
    const refused = checkKey(key);
    if (refused !== undefined) return refused;
    const record = this.read(space, String(key));
    return record === undefined ? NOT_FOUND : shown(record, fields);
  }

  private newRecord(
    space: Space,
    key: unknown,
    value: unknown,
    ttl: { value: number; unit: string } | undefined,
  ): StoredRecord | Refusal {
    const refused = checkKey(key) ?? checkValue(value);
    if (refused !== undefined) return refused;
    const livesMs = readTtl(ttl);
    if (typeof livesMs === 'object') return livesMs;
    const now = this.clock.now();
    return {
      value,
      createdAt: this.read(space, String(key))?.createdAt ?? now,
      updatedAt: now,
      ...(livesMs === undefined ? {} : { expireAt: now + livesMs }),
    };
  }

  private read(space: Space, key: string): StoredRecord | undefined {
    return this.alive(this.store.get(space + key));
  }

  private alive(stored: unknown): StoredRecord | undefined {
    if (stored === undefined) return undefined;
    const record = v.parse(recordSchema, stored);
    return record.expireAt !== undefined && record.expireAt + this.keepsExpiredMs <= this.clock.now()
      ? undefined
      : record;
  }

  /** One write at a time: a check and the write it allows must not be parted. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.lastWrite.then(work);
    this.lastWrite = done.catch(() => undefined);
    return done;
  }

  private schedulePurge(): () => void {
    return this.clock.after(PURGE_EVERY_MS, () => {
      void this.exclusively(() => this.purge());
      this.stopPurge = this.schedulePurge();
    });
  }

  private async purge(): Promise<void> {
    const del: string[] = [];
    for (const space of ['plain/', 'secret/'] as const) {
      for (const [key, stored] of this.store.entries(space))
        if (this.alive(stored) === undefined) del.push(key);
    }
    if (del.length > 0) await this.store.write({ del });
  }
}

function shown(record: StoredRecord, fields: MetadataFields = []): Record<string, unknown> {
  return {
    value: record.value,
    ...(fields.includes('CREATED_AT') ? { createdAt: record.createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: record.updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && record.expireAt !== undefined
      ? { expireTime: new Date(record.expireAt).toISOString() }
      : {}),
  };
}

function isRefusal(done: Refusal | Record<string, unknown>): done is Refusal {
  return 'code' in done;
}

function noEntities(): Refusal {
  return refusal('ENTITY_NOT_FOUND', 'The manifest declares no custom entities');
}

function fail({ status, code, message }: Refusal): Response {
  return jsonResponse(status, { code, message });
}

async function withBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
  work: (parsed: v.InferOutput<Schema>) => Response | Promise<Response>,
): Promise<Response> {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) {
    return fail(refusal('BAD_REQUEST', parsed.issues.map((issue) => issue.message).join('; ')));
  }
  return work(parsed.output);
}
