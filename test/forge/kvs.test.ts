import { kvs, type ForgeKvsAPIError, MetadataField, WhereConditions } from '@forge/kvs';
import { fakeSite, START, startApp, type Started, stopAll } from './support';

afterEach(stopAll);

const HOUR = 3_600_000;

/** Starts an app whose one function does what `within` is given. */
async function storage(given: Parameters<typeof startApp>[2] = {}, scopes = ['storage:app']) {
  let work: () => Promise<unknown> = () => Promise.resolve();
  let result: { value?: unknown; error?: unknown } = {};
  const run = async () => {
    const once = work;
    work = () => Promise.resolve();
    result = await once().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    return { statusCode: 204 };
  };
  const started: Started = await startApp(
    { scopes, modules: { scheduledTrigger: [{ key: 'job', function: 'run', interval: 'week' }] } },
    { run },
    given,
  );
  return {
    ...started,
    within: async <T>(task: () => Promise<T>): Promise<T> => {
      work = task;
      await started.host.runScheduled('job');
      if (result.error !== undefined) throw result.error as Error;
      return result.value as T;
    },
  };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => {
      const { responseDetails, code } = error as ForgeKvsAPIError;
      return `${responseDetails.status} ${code}`;
    },
  );

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { in: nested(depth - 1) };
}

test.each<[string, unknown]>([
  ['text', 'Bonjour'],
  ['zero', 0],
  ['false', false],
  ['a list', [1, [2]]],
  ['an object', { a: { b: null } }],
])('%s comes back as it was', async (_, value) => {
  const { within } = await storage();
  await within(() => kvs.set('k', value));
  await expect(within(() => kvs.get('k'))).resolves.toEqual(value);
});

test('a missing or deleted key reads undefined, and deleting it again is no error', async () => {
  const { within } = await storage();
  await within(() => kvs.set('k', 1));
  await within(() => kvs.delete('k'));
  await expect(within(() => kvs.delete('k'))).resolves.toBeUndefined();
  await expect(within(() => kvs.get('k'))).resolves.toBeUndefined();
});

test.each<[string, string, unknown, string]>([
  ['an empty key', '', 1, '400 KEY_TOO_SHORT'],
  ['a key of 501 characters', 'k'.repeat(501), 1, '400 KEY_TOO_LONG'],
  ['a key of 500 characters', 'k'.repeat(500), 1, 'accepted'],
  ['a key of every permitted sign', 'aZ9:._ -#', 1, 'accepted'],
  ['a key of blanks', '  ', 1, '400 INVALID_KEY'],
  ['a key with a slash', 'a/b', 1, '400 INVALID_KEY'],
  ['a key with an accent', 'é', 1, '400 INVALID_KEY'],
  ['no value', 'k', undefined, '400 INVALID_VALUE'],
  ['null', 'k', null, '400 INVALID_VALUE'],
  ['a value of 240 KiB', 'k', 'x'.repeat(240 * 1024 - 2), 'accepted'],
  ['a value of one byte more', 'k', 'x'.repeat(240 * 1024 - 1), '400 MAX_SIZE'],
  ['a value whose bytes, not characters, are too many', 'k', 'é'.repeat(120 * 1024), '400 MAX_SIZE'],
  ['a value nested 31 deep', 'k', nested(31), 'accepted'],
  ['a value nested 32 deep', 'k', nested(32), '400 MAX_DEPTH'],
])('setting %s', async (_, key, value, expected) => {
  const { within } = await storage();
  await expect(within(() => codeOf(kvs.set(key, value)))).resolves.toBe(expected);
});

test('without the scope storage:app nothing is read or written', async () => {
  const { within } = await storage({}, ['read:jira-work']);
  await expect(within(() => codeOf(kvs.set('k', 1)))).resolves.toBe('403 FORBIDDEN');
  await expect(within(() => codeOf(kvs.get('k')))).resolves.toBe('403 FORBIDDEN');
});

test('of two writers who may not overwrite, one wins', async () => {
  const { within } = await storage();
  const set = (value: number) => codeOf(kvs.set('lock', value, { keyPolicy: 'FAIL_IF_EXISTS' }));
  await expect(within(() => Promise.all([set(1), set(2)]))).resolves.toEqual([
    'accepted',
    '409 KEY_ALREADY_EXISTS',
  ]);
  await expect(within(() => kvs.get('lock'))).resolves.toBe(1);
});

test('an overwrite gives the value before or after, with the times asked for', async () => {
  const { within, clock } = await storage();
  await within(() => kvs.set('k', 'old'));
  await clock.advance(1000);
  await expect(
    within(() =>
      kvs.set('k', 'new', {
        keyPolicy: 'OVERRIDE',
        returnValue: 'PREVIOUS',
        returnMetadataFields: [MetadataField.UPDATED_AT],
      }),
    ),
  ).resolves.toEqual({ key: 'k', value: 'old', updatedAt: START });
  await expect(
    within(() => kvs.get('k', { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] })),
  ).resolves.toEqual({ key: 'k', value: 'new', createdAt: START, updatedAt: START + 1000 });
});

describe('a time to live', () => {
  test('ends the value at its moment, and frees the key', async () => {
    const { within, clock } = await storage();
    await within(() => kvs.set('k', 1, { ttl: { unit: 'HOURS', value: 1 } }));
    await expect(
      within(() => kvs.get('k', { metadataFields: [MetadataField.EXPIRE_TIME] })),
    ).resolves.toEqual({ key: 'k', value: 1, expireTime: new Date(START + HOUR).toISOString() });
    await clock.advance(HOUR - 1);
    await expect(within(() => kvs.get('k'))).resolves.toBe(1);
    await clock.advance(1);
    await expect(within(() => kvs.get('k'))).resolves.toBeUndefined();
    await expect(within(() => kvs.query().getMany())).resolves.toMatchObject({ results: [] });
    await expect(within(() => codeOf(kvs.set('k', 2, { keyPolicy: 'FAIL_IF_EXISTS' })))).resolves.toBe(
      'accepted',
    );
  });

  test('may be over for two days before the platform removes the value, which says so itself', async () => {
    const { within, clock, host } = await storage();
    host.storage.keepsExpiredMs = 48 * HOUR;
    await within(() => kvs.set('k', 1, { ttl: { unit: 'HOURS', value: 1 } }));
    await clock.advance(48 * HOUR);
    await expect(
      within(() => kvs.get('k', { metadataFields: [MetadataField.EXPIRE_TIME] })),
    ).resolves.toEqual({ key: 'k', value: 1, expireTime: new Date(START + HOUR).toISOString() });
    await expect(within(() => codeOf(kvs.set('k', 2, { keyPolicy: 'FAIL_IF_EXISTS' })))).resolves.toBe(
      '409 KEY_ALREADY_EXISTS',
    );
    expect(host.statistics().storage.keys).toBe(1);
    await clock.advance(2 * HOUR);
    await expect(within(() => kvs.get('k'))).resolves.toBeUndefined();
    expect(host.statistics().storage).toEqual({ keys: 0, bytes: 0 });
  });

  test('is kept by what a transaction and a batch write', async () => {
    const { within, clock } = await storage();
    const ttl = { unit: 'HOURS' as const, value: 1 };
    await within(() => kvs.transact().set('a', 1, undefined, { ttl }).set('b', 2).execute());
    await within(() => kvs.batchSet([{ key: 'c', value: 3, options: { ttl } }]));
    await clock.advance(HOUR);
    const read = within(() => Promise.all([kvs.get('a'), kvs.get('b'), kvs.get('c')]));
    await expect(read).resolves.toEqual([undefined, 2, undefined]);
  });

  test('is gone after a write without one', async () => {
    const { within, clock } = await storage();
    await within(() => kvs.set('k', 1, { ttl: { unit: 'SECONDS', value: 5 } }));
    await within(() => kvs.set('k', 2));
    await clock.advance(10_000);
    await expect(within(() => kvs.get('k'))).resolves.toBe(2);
  });

  test('leaves nothing on the disk in the end', async () => {
    const disks = new Map<string, Map<string, string>>();
    const { within, clock } = await storage({ site: fakeSite(disks) });
    await within(() => kvs.set('short', 1, { ttl: { unit: 'SECONDS', value: 5 } }));
    await within(() => kvs.set('long', 1, { ttl: { unit: 'DAYS', value: 5 } }));
    await clock.advance(HOUR);
    expect([...(disks.get('kvs')?.keys() ?? [])]).toEqual(['plain/long']);
  });

  test.each([
    ['longer than a year', { unit: 'DAYS' as const, value: 366 }],
    ['of nothing', { unit: 'DAYS' as const, value: 0 }],
    ['of half a second', { unit: 'SECONDS' as const, value: 0.5 }],
    ['in a unit that is none', { unit: 'WEEKS' as never, value: 1 }],
  ])('%s is refused', async (_, ttl) => {
    const { within } = await storage();
    await expect(within(() => codeOf(kvs.set('k', 1, { ttl })))).resolves.toBe('400 INVALID_TTL');
  });
});

describe('a query', () => {
  test('gives the keys of a prefix in order, page by page, without secrets', async () => {
    const { within } = await storage();
    await within(async () => {
      for (const key of ['b:1', 'a:3', 'a:1', 'a:2', 'a', 'c']) await kvs.set(key, key);
      await kvs.setSecret('a:secret', 's');
    });
    const page = (cursor?: string) => {
      const query = kvs.query().where('key', WhereConditions.beginsWith('a:')).limit(2);
      return (cursor === undefined ? query : query.cursor(cursor)).getMany();
    };
    const first = await within(() => page());
    expect(first.results).toEqual([
      { key: 'a:1', value: 'a:1' },
      { key: 'a:2', value: 'a:2' },
    ]);
    await within(() => kvs.delete('a:2'));
    await expect(within(() => page(first.nextCursor))).resolves.toEqual({
      results: [{ key: 'a:3', value: 'a:3' }],
      nextCursor: undefined,
    });
  });

  test('goes on behind the last key of a page, though that one is gone and others have come', async () => {
    const { within } = await storage();
    for (const key of ['p:1', 'p:2', 'p:4', 'q:1']) await within(() => kvs.set(key, key));
    const page = (cursor?: string) =>
      within(() => {
        const query = kvs.query().where('key', WhereConditions.beginsWith('p:')).limit(2);
        return (cursor === undefined ? query : query.cursor(cursor)).getMany();
      });
    const first = await page();
    expect(first.results.map(({ key }) => key)).toEqual(['p:1', 'p:2']);
    await within(() => kvs.transact().delete('p:2').set('p:0', 0).set('p:3', 3).execute());
    const second = await page(first.nextCursor);
    expect(second.results.map(({ key }) => key)).toEqual(['p:3', 'p:4']);
    expect(second.nextCursor).toBeUndefined();
  });

  test('walks through five thousand keys, each once', async () => {
    const { within } = await storage();
    const key = (n: number): string => `many:${String(n).padStart(6, '0')}`;
    await within(async () => {
      for (let first = 0; first < 5_000; first += 25)
        await kvs.batchSet(Array.from({ length: 25 }, (_, n) => ({ key: key(first + n), value: n })));
    });
    const seen = await within(async () => {
      const keys: string[] = [];
      let cursor: string | undefined;
      do {
        const query = kvs.query().where('key', WhereConditions.beginsWith('many:')).limit(99);
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        keys.push(...page.results.map((result) => result.key));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return keys;
    });
    expect(seen).toEqual(Array.from({ length: 5_000 }, (_, n) => key(n)));
  });

  test('gives ten results unless told, and never a hundred', async () => {
    const { within } = await storage();
    await within(async () => {
      for (let n = 0; n < 11; n++) await kvs.set(`k${n}`, n);
    });
    const { results, nextCursor } = await within(() => kvs.query().getMany());
    expect(results).toHaveLength(10);
    expect(nextCursor).toEqual(expect.any(String));
    await expect(within(() => codeOf(kvs.query().limit(99).getMany()))).resolves.toBe('accepted');
    await expect(within(() => codeOf(kvs.query().limit(100).getMany()))).resolves.toBe(
      '400 LIST_QUERY_LIMIT_EXCEEDED',
    );
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'by another condition',
      () =>
        kvs
          .query()
          .where('key', WhereConditions.equalTo('a') as never)
          .getMany(),
      '400 QUERY_WHERE_INVALID',
    ],
    [
      'by a value',
      () =>
        kvs
          .query()
          .where('value' as never, WhereConditions.beginsWith('a'))
          .getMany(),
      '400 QUERY_WHERE_FIELD_INVALID',
    ],
  ])('%s is refused', async (_, query, expected) => {
    const { within } = await storage();
    await expect(within(() => codeOf(query()))).resolves.toBe(expected);
  });
});

describe('a transaction', () => {
  test('writes all or nothing', async () => {
    const { within } = await storage();
    await within(() => kvs.set('old', 1));
    await within(() => kvs.transact().set('a', 1).set('b', 2).delete('old').execute());
    await expect(within(() => Promise.all([kvs.get('a'), kvs.get('b'), kvs.get('old')]))).resolves.toEqual([
      1,
      2,
      undefined,
    ]);
    await expect(
      within(() => codeOf(kvs.transact().set('c', 3).delete('a').set('no/good', 1).execute())),
    ).resolves.toBe('400 INVALID_KEY');
    await expect(within(() => Promise.all([kvs.get('a'), kvs.get('c')]))).resolves.toEqual([1, undefined]);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['of 25 operations', () => many(25).execute(), 'accepted'],
    ['of 26 operations', () => many(26).execute(), '400 TOO_MANY_OPERATIONS'],
    ['with a key twice', () => kvs.transact().set('a', 1).delete('a').execute(), '400 DUPLICATE_KEY'],
    ['of nothing', () => kvs.transact().execute(), '400 EMPTY_REQUEST'],
    [
      'on a custom entity',
      () => kvs.transact().set('a', 1, { entityName: 'thing' }).execute(),
      '400 ENTITY_NOT_FOUND',
    ],
    [
      'of more than 4 MB',
      () => {
        const transaction = kvs.transact();
        for (let n = 0; n < 20; n++) transaction.set(`k${n}`, 'x'.repeat(230 * 1024));
        return transaction.execute();
      },
      '400 MAX_SIZE',
    ],
  ])('%s', async (_, transact, expected) => {
    const { within } = await storage();
    await expect(within(() => codeOf(transact()))).resolves.toBe(expected);
  });

  function many(count: number) {
    const transaction = kvs.transact();
    for (let n = 0; n < count; n++) transaction.set(`k${n}`, n);
    return transaction;
  }
});

describe('a batch', () => {
  test('does what it can, and says what it could not', async () => {
    const { within } = await storage();
    await expect(
      within(() =>
        kvs.batchSet([
          { key: 'a', value: 1 },
          { key: 'no/good', value: 2 },
        ]),
      ),
    ).resolves.toEqual({
      successfulKeys: [{ key: 'a' }],
      failedKeys: [{ key: 'no/good', error: { code: 'INVALID_KEY', message: expect.any(String) } }],
    });
    await expect(within(() => kvs.batchGet([{ key: 'a' }, { key: 'b' }]))).resolves.toEqual({
      successfulKeys: [{ key: 'a', value: 1 }],
      failedKeys: [{ key: 'b', error: { code: 'KEY_NOT_FOUND', message: expect.any(String) } }],
    });
    await within(() => kvs.batchDelete([{ key: 'a' }]));
    await expect(within(() => kvs.get('a'))).resolves.toBeUndefined();
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['of nothing', () => kvs.batchGet([]), '400 EMPTY_REQUEST'],
    ['with a key twice', () => kvs.batchDelete([{ key: 'a' }, { key: 'a' }]), '400 DUPLICATE_KEY'],
    [
      'of 26 keys',
      () => kvs.batchGet(Array.from({ length: 26 }, (_, n) => ({ key: `k${n}` }))),
      '400 TOO_MANY_OPERATIONS',
    ],
  ])('%s is refused', async (_, batch, expected) => {
    const { within } = await storage();
    await expect(within(() => codeOf(batch()))).resolves.toBe(expected);
  });
});

test('a secret is kept apart from a plain value of the same key', async () => {
  const { within } = await storage();
  await within(() => kvs.setSecret('k', 'hidden'));
  await expect(within(() => kvs.get('k'))).resolves.toBeUndefined();
  await expect(within(() => kvs.getSecret('k'))).resolves.toBe('hidden');
  await within(() => kvs.deleteSecret('k'));
  await expect(within(() => kvs.getSecret('k'))).resolves.toBeUndefined();
});

test('custom entities are refused: the manifest cannot declare any', async () => {
  const { within } = await storage();
  await expect(within(() => codeOf(kvs.entity('thing').get('a')))).resolves.toBe('501 NOT_IMPLEMENTED');
});

test('values survive a restart', async () => {
  const disks = new Map<string, Map<string, string>>();
  const first = await storage({ site: fakeSite(disks) });
  await first.within(() => kvs.set('k', { kept: true }));
  await first.host.close();
  const second = await storage({ site: fakeSite(disks) });
  await expect(second.within(() => kvs.get('k'))).resolves.toEqual({ kept: true });
});
