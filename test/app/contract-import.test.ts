import type {
  ContractList,
  ContractSaved,
  ContractsExported,
  ContractView,
  ImportPreviewed,
  ImportProgress,
  ImportStarted,
  UploadBegun,
} from '../../src/bridge/admin/contracts';
import { Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const HEADER = ['reference', 'organisations', 'start', 'end', 'note'];
type Line = [reference: string, organisations: string, start: string, end?: string, note?: string];

/** Uploads lines as the browser does, in parts of 400. */
async function upload(lines: Line[], header = HEADER): Promise<{ id: string; parts: number }> {
  const begun = await desk.admin<UploadBegun>('admin', 'beginContractImport', {
    fileName: 'contracts.csv',
    header,
  });
  if (begun.kind !== 'begun') throw new Error(JSON.stringify(begun));
  const rows = lines.map((cells, at) => ({
    line: at + 2,
    cells: header.map((_, column) => cells[column] ?? ''),
  }));
  let parts = 0;
  for (let at = 0; at < rows.length; at += 400) {
    const answer = await desk.admin('admin', 'uploadContracts', {
      upload: begun.upload,
      part: parts++,
      rows: rows.slice(at, at + 400),
    });
    expect(answer).toEqual({ kind: 'ok' });
  }
  return { id: begun.upload, parts };
}

async function preview({ id, parts }: { id: string; parts: number }) {
  const answer = await desk.admin<ImportPreviewed>('admin', 'previewContracts', { upload: id, parts });
  if (answer.kind !== 'previewed') throw new Error(JSON.stringify(answer));
  return answer.preview;
}

const start = (upload: string, mode: 'good-lines' | 'all-or-nothing' = 'good-lines') =>
  desk.admin<ImportStarted>('admin', 'importContracts', { upload, mode });

async function progress(job: string): Promise<ImportProgress> {
  const answer = await desk.admin<{ progress: ImportProgress }>('admin', 'contractImport', { job });
  return answer.progress;
}

/** Lets the job run until it has ended. */
async function ended(started: ImportStarted): Promise<ImportProgress> {
  if (started.kind !== 'started') throw new Error(JSON.stringify(started));
  for (let waited = 0; waited < 60; waited++) {
    const now = await progress(started.job);
    if (['done', 'failed', 'cancelled'].includes(now.state)) return now;
    await desk.pass(5);
  }
  throw new Error('The import did not end.');
}

async function importAll(lines: Line[]): Promise<ImportProgress> {
  const sent = await upload(lines);
  await preview(sent);
  return ended(await start(sent.id));
}

async function read(reference: string): Promise<ContractView | undefined> {
  const answer = await desk.admin<{ kind: string; contract?: ContractView }>('admin', 'readContract', {
    reference,
  });
  return answer.contract;
}

const list = async (search = '') =>
  (await desk.admin<{ list: ContractList }>('admin', 'listContracts', { search })).list;

const save = (terms: unknown, base?: { reference: string; revision: number }) =>
  desk.admin<ContractSaved>('admin', 'saveContract', { terms, ...(base && { base }) });

const LEMAN = 'Fiduciaire Léman SA';
const AARE = 'Maschinenbau Aare AG';
const generations = (): string[] => [
  ...new Set(
    [...desk.site.storage('kvs').entries('')]
      .map(([key]) => /contracts:([^:]+):(?:reference|organisation):/.exec(key)?.[1])
      .filter((generation) => generation !== undefined),
  ),
];

describe('a file of contracts', () => {
  test('is shown before it counts: what is new, what changes and how, what is wrong and where', async () => {
    await importAll([
      ['W-1', LEMAN, '2026-01-01', '2026-12-31', 'first'],
      ['W-2', AARE, '2026-01-01'],
      ['W-3', AARE, '2020-01-01', '2020-12-31'],
    ]);
    const shown = await preview(
      await upload([
        ['W-1', LEMAN, '2026-01-01', '31.12.2027', 'second'],
        ['W-2', AARE, '2026-01-01'],
        ['W-4', `${AARE}; ${LEMAN}`, '2026-06-01'],
        ['W-5', 'Nobody AG', 'soon'],
        ['', LEMAN, '2026-01-01'],
      ]),
    );
    expect(shown.counts).toEqual({ created: 1, changed: 1, unchanged: 1, kept: 1, faulty: 2 });
    expect(shown.changed).toEqual([
      {
        line: 2,
        reference: 'W-1',
        changes: [
          { column: 'end', was: '2026-12-31', becomes: '2027-12-31' },
          { column: 'note', was: 'first', becomes: 'second' },
        ],
      },
    ]);
    expect(shown.created).toEqual([{ line: 4, reference: 'W-4', organisations: `${AARE}, ${LEMAN}` }]);
    expect(shown.faults.map(({ line, column, code }) => [line, column, code])).toEqual([
      [5, 'start', 'bad-date'],
      [5, 'organisations', 'unknown-organisation'],
      [6, 'reference', 'missing'],
    ]);
    expect(shown.warnings).toEqual(
      expect.arrayContaining([
        {
          reference: 'W-4',
          warning: {
            kind: 'overlap',
            organisation: LEMAN,
            other: 'W-1',
            from: '2026-06-01',
            until: '2027-12-31',
          },
        },
      ]),
    );
    expect((await read('W-1'))?.terms.note).toBe('first');
    expect(await read('W-4')).toBeUndefined();
  });

  test('two thousand lines, three of them bad: the good ones go in, the others are named by line', async () => {
    const lines = Array.from({ length: 2000 }, (_, n): Line => [
      `W-${String(n).padStart(4, '0')}`,
      [LEMAN, AARE, 'Alpine Instruments Ltd', 'Ticino Distribuzione SA'][n % 4] ?? '',
      `${String(2000 + (n % 25))}-01-01`,
      `${String(2000 + (n % 25))}-12-31`,
    ]);
    lines[10] = ['W-0010', LEMAN, '2026-02-30'];
    lines[1000] = ['W-1000', 'Unbekannt GmbH', '2026-01-01'];
    lines[1999] = ['W-1998', LEMAN, '2026-01-01'];
    const sent = await upload(lines);
    const shown = await preview(sent);
    expect(shown.counts).toEqual({ created: 1996, changed: 0, unchanged: 0, kept: 0, faulty: 4 });
    expect(shown.faults.map(({ line, code }) => [line, code])).toEqual([
      [12, 'bad-date'],
      [1002, 'unknown-organisation'],
      [2000, 'duplicate-reference'],
      [2001, 'duplicate-reference'],
    ]);
    expect(await ended(await start(sent.id))).toMatchObject({
      state: 'done',
      done: 1996,
      counts: { created: 1996, changed: 0 },
    });
    expect((await list()).total).toBe(1996);
    expect(await read('W-0011')).toMatchObject({ terms: { reference: 'W-0011' }, revision: 1 });
    expect(await read('W-0010')).toBeUndefined();
    expect(generations()).toHaveLength(1);
  });

  test('a contract that it does not name stays; one that it names keeps what has no column', async () => {
    await save({
      reference: 'W-1',
      organisations: [{ id: '1', name: 'x' }],
      start: '2026-01-01',
      state: 'suspended',
      terms: [{ category: 'feature_request', effect: 'included' }],
      modules: ['Finance'],
      customisations: [{ name: 'Facture', aliases: ['F-12'] }],
    });
    await importAll([
      ['w-1', LEMAN, '2026-01-01', '2026-12-31'],
      ['W-2', AARE, '2026-01-01'],
    ]);
    expect(await read('W-1')).toMatchObject({
      revision: 2,
      terms: {
        reference: 'w-1',
        end: '2026-12-31',
        state: 'suspended',
        terms: [{ category: 'feature_request', effect: 'included' }],
        customisations: [{ name: 'Facture', aliases: ['F-12'] }],
      },
    });
    await importAll([['W-2', AARE, '2026-01-01', '', 'n']]);
    expect((await read('W-1'))?.revision).toBe(2);
    expect((await list()).total).toBe(2);
  });

  test('nothing goes in when all lines were to be good and one is not', async () => {
    const sent = await upload([
      ['W-1', LEMAN, '2026-01-01'],
      ['W-2', LEMAN, ''],
    ]);
    await preview(sent);
    expect(await start(sent.id, 'all-or-nothing')).toEqual({ kind: 'faulty-lines' });
    expect((await list()).total).toBe(0);
  });

  test('that says nothing new starts nothing', async () => {
    await importAll([['W-1', LEMAN, '2026-01-01']]);
    const sent = await upload([['W-1', LEMAN, '1.1.2026']]);
    expect((await preview(sent)).counts).toMatchObject({ unchanged: 1, changed: 0 });
    expect(await start(sent.id)).toEqual({ kind: 'nothing-to-do' });
  });

  test('whose header lacks a column is refused at once', async () => {
    const begun = await desk.admin<UploadBegun>('admin', 'beginContractImport', {
      fileName: 'x.csv',
      header: ['reference', 'start', 'start'],
    });
    expect(begun).toEqual({
      kind: 'bad-header',
      faults: [
        { code: 'repeated-column', column: 'start', position: 3 },
        { code: 'missing-column', column: 'organisations' },
      ],
    });
  });

  test('of which a part did not arrive is not imported in part', async () => {
    const { id } = await upload([['W-1', LEMAN, '2026-01-01']]);
    expect(await desk.admin('admin', 'previewContracts', { upload: id, parts: 2 })).toEqual({
      kind: 'upload-gone',
    });
    expect(await start(id)).toEqual({ kind: 'upload-gone' });
  });
});

describe('somebody who edits meanwhile', () => {
  const terms = {
    reference: 'W-1',
    organisations: [{ id: '1', name: LEMAN }],
    start: '2026-01-01',
    state: 'active',
    terms: [],
    modules: [],
    customisations: [],
  };

  test('after the preview: the import is not begun, and says so', async () => {
    await importAll([['W-1', LEMAN, '2026-01-01']]);
    const sent = await upload([['W-1', LEMAN, '2027-01-01']]);
    await preview(sent);
    expect(await save({ ...terms, note: 'mine' }, { reference: 'W-1', revision: 1 })).toMatchObject({
      kind: 'saved',
    });
    expect(await start(sent.id)).toEqual({ kind: 'changed-meanwhile' });
    expect((await preview(sent)).changed[0]?.changes).toContainEqual({
      column: 'note',
      was: 'mine',
      becomes: '',
    });
    expect(await ended(await start(sent.id))).toMatchObject({ state: 'done' });
  });

  test('between the start and the first write: nothing is written, and the edit stands', async () => {
    await importAll([['W-1', LEMAN, '2026-01-01']]);
    const sent = await upload([
      ['W-1', LEMAN, '2027-01-01'],
      ['W-2', LEMAN, '2027-01-01'],
    ]);
    await preview(sent);
    const [started, saved] = await Promise.all([
      start(sent.id),
      save({ ...terms, note: 'mine' }, { reference: 'W-1', revision: 1 }),
    ]);
    expect(saved.kind).toBe('saved');
    if (started.kind === 'started')
      expect(await ended(started)).toMatchObject({ state: 'failed', fault: 'changed-meanwhile' });
    else expect(started).toEqual({ kind: 'changed-meanwhile' });
    expect((await read('W-1'))?.terms).toMatchObject({ start: '2026-01-01', note: 'mine' });
    expect(await read('W-2')).toBeUndefined();
    expect(generations()).toHaveLength(1);
    expect((await save({ ...terms, reference: 'W-9' })).kind).toBe('saved');
  });
});

describe('an import that is interrupted', () => {
  test('goes on when the app is back, and nothing counts twice', async () => {
    const organisations = [LEMAN, AARE, 'Alpine Instruments Ltd', 'Ticino Distribuzione SA'];
    const sent = await upload(
      Array.from({ length: 1500 }, (_, n): Line => {
        const year = String(1500 + n);
        return [`W-${String(n)}`, organisations[n % 4] ?? '', `${year}-01-01`, `${year}-12-31`];
      }),
    );
    await preview(sent);
    const started = await start(sent.id);
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await desk.whileAppIsDown(async () => undefined);
    expect(await ended(started)).toMatchObject({ state: 'done', done: 1500 });
    expect((await list()).total).toBe(1500);
    expect(generations()).toHaveLength(1);
  });

  test('and cancelled leaves what was', async () => {
    await importAll([['W-1', LEMAN, '2026-01-01']]);
    const sent = await upload([
      ['W-1', LEMAN, '2027-01-01'],
      ['W-2', LEMAN, '2027-01-01'],
    ]);
    await preview(sent);
    const started = await start(sent.id);
    if (started.kind !== 'started') throw new Error(JSON.stringify(started));
    await desk.admin('admin', 'steerJob', { id: started.job, wish: 'cancel' });
    expect((await ended(started)).state).toBe('cancelled');
    expect((await read('W-1'))?.terms.start).toBe('2026-01-01');
    expect((await list()).total).toBe(1);
    expect(generations()).toHaveLength(1);
  });
});

describe('an export', () => {
  test('reads back as the very same contracts', async () => {
    const lines: Line[] = [
      ['=W-1', `${LEMAN}; ${AARE}`, '2026-01-01', '2026-12-31', '=cmd|x;\n"y"'],
      ['W-2', AARE, '2026-01-01', '', 'plain'],
    ];
    await importAll(lines);
    const exported = await desk.admin<ContractsExported>('admin', 'exportContracts');
    if (exported.kind !== 'ok') throw new Error('not exported');
    expect(exported.rows).toHaveLength(2);
    const sent = await upload(exported.rows as unknown as Line[], exported.header);
    expect((await preview(sent)).counts).toEqual({
      created: 0,
      changed: 0,
      unchanged: 2,
      kept: 0,
      faulty: 0,
    });
  });
});

describe('an edit', () => {
  const terms = {
    reference: 'W-1',
    organisations: [{ id: '1', name: 'made up' }],
    start: '2026-01-01',
    end: '2026-12-31',
    state: 'active',
    terms: [],
    modules: [],
    customisations: [],
  };

  test('takes the organisation’s name from JSM, and names all that is wrong', async () => {
    expect(await save(terms)).toMatchObject({
      kind: 'saved',
      contract: { terms: { organisations: [{ id: '1', name: LEMAN }] }, changedBy: 'Nadia Perret' },
    });
    expect(await save({ ...terms, reference: '', end: '2025-13-01', organisations: [] })).toMatchObject({
      kind: 'invalid',
      faults: expect.arrayContaining([
        { column: 'reference', code: 'missing' },
        { column: 'organisations', code: 'missing' },
        { column: 'end', code: 'bad-date', params: { value: '2025-13-01' } },
      ]) as unknown,
    });
    expect(
      await save({ ...terms, reference: 'W-2', organisations: [{ id: '999', name: 'x' }] }),
    ).toMatchObject({
      kind: 'invalid',
      faults: [{ column: 'organisations', code: 'unknown-organisation' }],
    });
    expect(await save(terms)).toEqual({ kind: 'reference-taken' });
  });

  test('of the second admin shows what the first one saved, and a deleted one can be told', async () => {
    await save(terms);
    const base = { reference: 'W-1', revision: 1 };
    await save({ ...terms, note: 'first' }, base);
    expect(await save({ ...terms, note: 'second' }, base)).toMatchObject({
      kind: 'changed-meanwhile',
      current: { revision: 2, terms: { note: 'first' } },
    });
    expect(await desk.admin('admin', 'removeContract', base)).toMatchObject({ kind: 'changed-meanwhile' });
    expect(await desk.admin('admin', 'removeContract', { ...base, revision: 2 })).toEqual({
      kind: 'removed',
    });
    expect(await save({ ...terms, note: 'third' }, { ...base, revision: 2 })).toEqual({
      kind: 'changed-meanwhile',
    });
  });

  test('expiry and neighbours are warned of in the list', async () => {
    await save({ ...terms, end: '2026-04-01' });
    await save({ ...terms, reference: 'W-2', start: '2026-06-01', end: '2027-01-01' });
    expect((await list('leman')).contracts).toMatchObject([
      {
        reference: 'W-1',
        warnings: [
          { kind: 'expires', days: 30 },
          { kind: 'gap', other: 'W-2', from: '2026-04-02', until: '2026-05-31' },
        ],
      },
      { reference: 'W-2', warnings: [{ kind: 'gap', other: 'W-1' }] },
    ]);
  });
});

describe('who may', () => {
  const definitions: [string, Record<string, unknown>][] = [
    ['listContracts', {}],
    ['readContract', { reference: 'W-1' }],
    ['contractOrganisations', {}],
    ['organisationMembers', { organisation: '1' }],
    ['saveContract', { terms: {} }],
    ['removeContract', { reference: 'W-1', revision: 1 }],
    ['exportContracts', {}],
    ['beginContractImport', { fileName: 'x', header: [] }],
    ['uploadContracts', { upload: 'x', part: 0, rows: [] }],
    ['previewContracts', { upload: 'x', parts: 0 }],
    ['importContracts', { upload: 'x', mode: 'good-lines' }],
    ['contractImport', { job: 'x' }],
  ];
  test.each(definitions)('%s: no agent, whatever they send', async (definition, payload) => {
    expect(await desk.admin('level1', definition, payload)).toMatchObject({ kind: 'refused' });
  });
  test.each(definitions.filter(([, payload]) => Object.keys(payload).length > 0))(
    '%s: nonsense of an admin is refused or told',
    async (definition) => {
      expect(await desk.admin('admin', definition, { upload: 7, reference: {}, part: -1 })).toMatchObject({
        kind: 'refused',
      });
    },
  );
});

describe('beside an organisation', () => {
  const terms = {
    reference: 'W-1',
    organisations: [{ id: '1', name: LEMAN }],
    start: '2026-01-01',
    state: 'active',
    terms: [],
    modules: [],
    customisations: [],
    note: 'for agents',
  };
  const beside = <T>(
    person: Parameters<Desk['admin']>[0],
    definition: string,
    payload: Record<string, unknown> = {},
    extension: Record<string, unknown> = { organization: { id: '1' } },
  ) =>
    desk.invoke<T>(
      'organization-panel',
      person,
      { type: 'jiraServiceManagement:organizationPanel', ...extension },
      definition,
      { locale: 'fr', ...payload },
    );

  test('an agent reads its contracts and cannot change them', async () => {
    await save(terms);
    await save({ ...terms, reference: 'A-1', organisations: [{ id: '2', name: AARE }] });
    expect(await beside('level1', 'read')).toMatchObject({
      kind: 'ok',
      view: {
        organisation: { id: '1', name: LEMAN },
        contracts: [{ terms: { reference: 'W-1', note: 'for agents' } }],
        mayEdit: false,
      },
    });
    expect(await beside('level1', 'save', { terms })).toEqual({ kind: 'no-access' });
    expect(await beside('level1', 'remove', { reference: 'W-1', revision: 1 })).toEqual({
      kind: 'no-access',
    });
    expect(await beside('level1', 'organisations')).toEqual({ kind: 'no-access' });
    expect((await read('W-1'))?.revision).toBe(1);
  });

  test('an admin changes them there', async () => {
    await save(terms);
    expect(await beside('admin', 'read')).toMatchObject({ kind: 'ok', view: { mayEdit: true } });
    expect(await beside('admin', 'organisations')).toMatchObject({ kind: 'ok' });
    expect(
      await beside('admin', 'save', {
        terms: { ...terms, note: 'new' },
        base: { reference: 'W-1', revision: 1 },
      }),
    ).toMatchObject({ kind: 'saved', contract: { revision: 2 } });
    expect(await beside('admin', 'remove', { reference: 'W-1', revision: 2 })).toEqual({ kind: 'removed' });
  });

  test.each([
    ['a client of that very organisation', 'claire' as const, undefined],
    ['a colleague without a licence', 'colleague' as const, undefined],
    ['an agent where there is no such organisation', 'level1' as const, { organization: { id: '999' } }],
    ['an agent whose page names none', 'level1' as const, {}],
  ])('%s reads nothing', async (_who, person, extension) => {
    await save(terms);
    const answer = await beside(person, 'read', {}, extension).catch((error: unknown) => String(error));
    expect(JSON.stringify(answer)).not.toContain('for agents');
    expect(JSON.stringify(answer)).not.toContain('W-1');
  });

  test.each([{ organization: { id: 1 } }, { organization: '1' }, { organizationId: '1' }])(
    'the id is found wherever the host puts it: %j',
    async (extension) => {
      expect(await beside('level1', 'read', {}, extension)).toMatchObject({
        kind: 'ok',
        view: { organisation: { id: '1' } },
      });
    },
  );
});

test('what changes contracts is in the audit', async () => {
  await importAll([['W-1', LEMAN, '2026-01-01']]);
  await save(
    {
      reference: 'W-1',
      organisations: [{ id: '1', name: LEMAN }],
      start: '2026-02-01',
      state: 'active',
      terms: [],
      modules: [],
      customisations: [],
    },
    { reference: 'W-1', revision: 1 },
  );
  await desk.admin('admin', 'removeContract', { reference: 'W-1', revision: 2 });
  await desk.admin('admin', 'exportContracts');
  const kinds = [...desk.site.storage('kvs').entries('')]
    .filter(([key]) => key.includes('audit:'))
    .map(([, stored]) => JSON.stringify(stored))
    .map((stored) => /"what\\?":\\?"([a-z-]+)/.exec(stored)?.[1])
    .filter((kind) => kind?.startsWith('contract'));
  expect(kinds.sort()).toEqual([
    'contract-changed',
    'contract-deleted',
    'contracts-exported',
    'contracts-imported',
  ]);
});
