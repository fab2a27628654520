import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { manualClock, openSite } from '../../sandbox/site';
import { Store } from '../../sandbox/site/store';
import { APP, BASE_URL, CALLERS, Desk, START } from './harness';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the writer in a process of its own; gives the lines it prints. */
function startWriter(): { child: ChildProcess; lines: AsyncIterable<string> } {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout }) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

describe('a site in a folder', () => {
  it('keeps issues, comments, properties, labels, accounts and the app over a restart', async () => {
    const first = await Desk.open({ folder });
    const { key } = await first.raise();
    await first.edit('app', key, {
      update: { labels: [{ add: 'x' }] },
      properties: [{ key: 'palier.decision', value: { level: 2 } }],
    });
    await first.call('agent', 'POST', `/rest/servicedeskapi/request/${key}/comment`, {
      body: 'Oui',
      public: true,
    });
    await first.call('agent', 'PUT', '/rest/servicedeskapi/organization/1/property/p', 1);
    await first.site.storage('kvs').write({ put: [['a', { b: 1 }]] });
    const before = await first.call(
      'agent',
      'GET',
      `/rest/api/3/issue/${key}?properties=*all&expand=changelog`,
    );
    await first.site.close();

    const second = await Desk.open({ folder });
    const after = await second.call(
      'agent',
      'GET',
      `/rest/api/3/issue/${key}?properties=*all&expand=changelog`,
    );
    expect(after.body).toEqual(before.body);
    expect(await second.find('supportLevel = 2')).toEqual([key]);
    expect(
      (await second.call('agent', 'GET', '/rest/servicedeskapi/organization/1/property/p')).body.value,
    ).toBe(1);
    expect(second.site.storage('kvs').get('a')).toEqual({ b: 1 });
    expect((await second.raise()).key).toBe('SUP-2');
    await second.site.close();
  });

  it('refuses a second opening with a message that names the folder', async () => {
    const first = await Desk.open({ folder });
    const options = { folder, clock: manualClock(START), baseUrl: BASE_URL };
    await expect(openSite(options)).rejects.toThrow(`The folder ${folder} is in use by another process.`);
    await first.site.close();
    await (await openSite(options)).close();
  });

  it('has everything it acknowledged after its process was killed in the middle of writing', async () => {
    const { child, lines } = startWriter();
    const acknowledged: string[] = [];
    try {
      for await (const line of lines) {
        acknowledged.push(line);
        if (acknowledged.length === 60) child.kill('SIGKILL');
      }
    } finally {
      child.kill('SIGKILL');
      await ended(child);
    }
    expect(child.signalCode).toBe('SIGKILL');
    const desk = await Desk.open({ folder });
    for (const line of acknowledged) {
      const [kind = '', key = ''] = line.split(' ');
      if (kind === 'kvs') expect(desk.site.storage('kvs').get(key)).toEqual({ key });
      else if (kind === 'raised') expect((await desk.fields(key))['summary']).toBe('Écrite');
      else if (kind === 'labelled') expect((await desk.fields(key))['labels']).toEqual(['done']);
      else throw new Error(`unexpected line ${line}`);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);
    await desk.site.close();
  }, 180_000);
});

describe.each([
  ['in memory', false],
  ['on disk', true],
])('the key-value store %s', (_, onDisk) => {
  let store: Store;
  beforeEach(async () => {
    store = await Store.open(onDisk ? join(folder, 'kv') : undefined);
  });
  afterEach(() => store.close());

  it('gives entries in order, by prefix, of its own namespace', async () => {
    const [a, b] = [store.namespace('a'), store.namespace('ab')];
    await a.write({
      put: [
        ['x/2', 2],
        ['x/10', 10],
        ['x/1', 1],
        ['y', 0],
        ['x', null],
      ],
    });
    await b.write({ put: [['x/3', 3]] });
    expect([...a.entries('x/')]).toEqual([
      ['x/1', 1],
      ['x/10', 10],
      ['x/2', 2],
    ]);
    expect([...a.entries('')].length).toBe(5);
    expect([...b.entries('')]).toEqual([['x/3', 3]]);
    expect([a.get('x'), a.get('none')]).toEqual([null, undefined]);
  });

  it('puts and deletes in one batch, and the last writer wins', async () => {
    const space = store.namespace('a');
    await space.write({
      put: [
        ['one', 1],
        ['two', 2],
      ],
    });
    await Promise.all([
      space.write({ put: [['three', 3]], del: ['one'] }),
      space.write({ put: [['two', 'second']] }),
      space.write({ put: [['two', 'third']] }),
    ]);
    expect([...space.entries('')]).toEqual([
      ['three', 3],
      ['two', 'third'],
    ]);
  });

  it('does not change when a value that was read or written is changed', async () => {
    const space = store.namespace('a');
    const value = { list: [1] };
    await space.write({ put: [['k', value]] });
    value.list.push(2);
    (space.get('k') as typeof value).list.push(3);
    expect(space.get('k')).toEqual({ list: [1] });
  });

  it('shows nothing before it is written', async () => {
    const space = store.namespace('a');
    const written = space.write({ put: [['k', 1]] });
    expect(space.get('k')).toBeUndefined();
    await written;
    expect(space.get('k')).toBe(1);
  });

  it('refuses what is not JSON, and writes after closing', async () => {
    const space = store.namespace('a');
    expect(() => space.write({ put: [['k', undefined]] })).toThrow('not JSON');
    await store.close();
    await expect(space.write({ put: [['k', 1]] })).rejects.toThrow('closed');
    store = await Store.open(undefined);
  });
});

it('a folder whose records are not readable is refused by name', async () => {
  const store = await Store.open(folder);
  await store.namespace('site').write({ put: [['issue/1', { id: 1 }]] });
  await store.close();
  const options = { folder, clock: manualClock(START), baseUrl: BASE_URL };
  await expect(openSite(options)).rejects.toThrow('The stored record issue/1 is not readable');
});

it('the app needs to be installed only once', async () => {
  const first = await Desk.open({ folder });
  await first.site.installApp(APP);
  const field = await first.fieldId('billing');
  await first.site.close();
  const site = await openSite({ folder, clock: manualClock(START), baseUrl: BASE_URL });
  const fields = await site.handle({
    method: 'GET',
    path: '/rest/api/3/field',
    headers: {},
    caller: CALLERS.agent,
  });
  expect(fields.body).toContain(field);
  await site.close();
});
