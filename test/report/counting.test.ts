import fc from 'fast-check';
import { add, type Counts, countedAs } from '../../src/report/cells';
import { codeOf, type Facts, factsOfCode } from '../../src/report/code';
import { countNoted } from '../../src/requests/count-noted';
import { note, type NotedCode, partOf } from '../../src/storage/report';
import { CATEGORY_IDS, CLAUSE_IDS, COVERAGES } from '../../src/policy/vocabulary';
import { storage } from './fake-storage';

jest.mock('@forge/kvs', () => ({
  get kvs() {
    return jest.requireActual<{ storage: typeof storage }>('./fake-storage').storage.kvs;
  },
}));
const pushed: unknown[] = [];
jest.mock('../../src/queue/ledger', () => ({
  pushLedger: (task: unknown) => Promise.resolve(pushed.push(task)),
}));

const go = () => Promise.resolve('go' as const);
beforeEach(() => {
  storage.values.clear();
  storage.watch(go);
  pushed.length = 0;
});

const facts = (changes: Partial<Facts> = {}): Facts => ({
  category: 'normal_use_problem',
  level: 1,
  rnd: false,
  coverage: 'covered',
  billing: 'not-billed',
  state: 'automatic',
  clause: 'level1-normal-use',
  reading: { category: 'normal_use_problem', confidence: 9, sure: true },
  isCorrected: false,
  isContested: false,
  isObjected: false,
  time: 0,
  organisations: [],
  ...changes,
});

const noted = fc.record({
  month: fc.constantFrom<string[]>('2026-02', '2026-03'),
  project: fc.constantFrom<string[]>('10000', '10001'),
  organisations: fc.uniqueArray(fc.constantFrom<string[]>('1', '2', '3'), { maxLength: 2 }),
  category: fc.constantFrom(...CATEGORY_IDS.slice(0, 3)),
  isCorrected: fc.boolean(),
});
type Said = typeof noted extends fc.Arbitrary<infer T> ? T : never;

const asNoted = ({ month, project, organisations, ...some }: Said): NotedCode => ({
  month,
  project,
  code: codeOf(facts({ ...some, organisations })),
  names: Object.fromEntries(organisations.map((id) => [id, `Muster ${id}`])),
});

const issueId = fc.integer({ min: 10200, max: 10208 }).map(String);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('note' as const), issueId, said: noted }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), issueId }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('count' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('stop' as const),
      at: fc.integer({ min: 0, max: 30 }),
      fate: fc.constantFrom('stop-before' as const, 'stop-after' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('meanwhile' as const),
      at: fc.integer({ min: 0, max: 30 }),
      issueId,
      said: fc.option(noted, { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('stopped-note' as const),
      issueId,
      said: noted,
      at: fc.integer({ min: 0, max: 1 }),
      fate: fc.constantFrom('stop-before' as const, 'stop-after' as const),
    }),
  },
);

/** Counts of what is known of the requests, made anew. */
function recount(known: ReadonlyMap<string, NotedCode>): Record<string, Counts> {
  const all: Record<string, Counts> = {};
  for (const [id, { project, month, code }] of known)
    add((all[`report:month:${project}:${month}:${String(partOf(id))}`] ??= {}), code, 1);
  return all;
}

function stored(prefix: string): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    [...storage.values]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key, JSON.parse(text) as Record<string, unknown>]),
  );
}

const counts = () =>
  Object.fromEntries(Object.entries(stored('report:month:')).map(([key, record]) => [key, record['counts']]));

describe('what is counted is what a recount finds', () => {
  test('in whatever order requests are noted and counted, whatever is repeated, and wherever a run stops', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        storage.values.clear();
        const known = new Map<string, NotedCode>();
        const say = async (id: string, said: NotedCode | undefined) => {
          if (said) known.set(id, said);
          else known.delete(id);
          await note(id, said);
        };
        for (const one of steps) {
          storage.watch(go);
          switch (one.do) {
            case 'note':
              await say(one.issueId, asNoted(one.said));
              break;
            case 'leave':
              await say(one.issueId, undefined);
              break;
            case 'count':
              await countNoted('10200');
              break;
            case 'stop':
              storage.watch((operation) => Promise.resolve(operation === one.at ? one.fate : 'go'));
              await countNoted('10200').catch(() => undefined);
              break;
            case 'meanwhile': {
              let isSaid = false;
              storage.watch(async (operation) => {
                if (operation === one.at && !isSaid) {
                  isSaid = true;
                  await say(one.issueId, one.said && asNoted(one.said));
                }
                return 'go';
              });
              await countNoted('10200');
              break;
            }
            case 'stopped-note':
              storage.watch((operation) => Promise.resolve(operation === one.at ? one.fate : 'go'));
              await say(one.issueId, asNoted(one.said)).catch(() => undefined);
              storage.watch(go);
              // The queue runs the task again.
              await say(one.issueId, asNoted(one.said));
          }
        }
        storage.watch(go);
        await countNoted('10200');
        expect(counts()).toEqual(recount(known));
        expect(Object.keys(stored('report:counted:')).sort()).toEqual(
          [...known.keys()].map((id) => `report:counted:${id}`).sort(),
        );
        expect(stored('report:change:')).toEqual({});
        for (const { counts: kept, names } of Object.values(stored('report:month:')) as {
          counts: Counts;
          names: Record<string, string>;
        }[]) {
          const ids = Object.keys(kept).flatMap((code) => factsOfCode(code)?.organisations ?? []);
          expect(Object.keys(names).sort()).toEqual([...new Set(ids)].sort());
        }
      }),
      { numRuns: 300, seed: 7 },
    ));

  test('of hundreds of requests in many months within the limits of one transaction', async () => {
    const known = new Map<string, NotedCode>();
    for (let index = 0; index < 300; index++) {
      const month = `2025-${String((index % 12) + 1).padStart(2, '0')}`;
      const project = String(10_000 + (index % 5));
      const said = asNoted({
        month,
        project,
        organisations: [String(index % 7)],
        category: 'product_defect',
        isCorrected: index % 2 === 0,
      });
      known.set(String(20_000 + index), said);
      await note(String(20_000 + index), said);
    }
    await countNoted('20000');
    while (pushed.length > 0) {
      pushed.pop();
      await countNoted('20000');
    }
    expect(counts()).toEqual(recount(known));
  });

  test('and what was noted is noted once', async () => {
    const said = asNoted({
      month: '2026-03',
      project: '10000',
      organisations: [],
      category: 'product_defect',
      isCorrected: false,
    });
    expect(await note('10200', said)).toBe(true);
    expect(await note('10200', said)).toBe(false);
    expect(await note('10201', undefined)).toBe(false);
    expect(Object.keys(stored('report:change:'))).toHaveLength(1);
  });
});

describe('a code', () => {
  const anyFacts: fc.Arbitrary<Facts> = fc.record(
    {
      category: fc.constantFrom(...CATEGORY_IDS),
      level: fc.constantFrom(1 as const, 2 as const, null),
      rnd: fc.boolean(),
      coverage: fc.constantFrom(...COVERAGES),
      billing: fc.constantFrom(
        'not-billed',
        'to-confirm',
        'may-be-billed',
        'billable',
        'accepted',
        'contested',
      ),
      state: fc.constantFrom('automatic', 'needs-review', 'confirmed', 'corrected', 'suggested'),
      clause: fc.constantFrom(...CLAUSE_IDS),
      reading: fc.record({
        category: fc.constantFrom(...CATEGORY_IDS),
        confidence: fc.integer({ min: 0, max: 9 }),
        sure: fc.boolean(),
      }),
      isCoverageRight: fc.boolean(),
      adjustment: fc.constantFrom('goodwill', 'agreement', 'contract', 'possible-defect', 'team', 'other'),
      isCorrected: fc.boolean(),
      isContested: fc.boolean(),
      isObjected: fc.boolean(),
      time: fc.integer({ min: 0, max: 8 }),
      organisations: fc.uniqueArray(fc.nat().map(String), { maxLength: 3 }),
    },
    {
      requiredKeys: [
        'category',
        'level',
        'rnd',
        'coverage',
        'billing',
        'state',
        'clause',
        'isCorrected',
        'isContested',
        'isObjected',
        'organisations',
      ],
    },
  );

  test('gives back all facts', () =>
    fc.assert(fc.property(anyFacts, (given) => expect(factsOfCode(codeOf(given))).toEqual(given))));

  test.each(['', 'x', 'n1-cnan9sy-00:', '??????????????:1', ':::'])('"%s" is none', (text) => {
    expect(factsOfCode(text)).toBeUndefined();
  });

  test('that is one too many for a record is counted without detail, and taken away as it was added', () => {
    const full: Counts = {};
    for (let id = 0; id < 4000; id++) add(full, codeOf(facts({ organisations: [String(id)] })), 1);
    const known = codeOf(facts({ organisations: ['7'] }));
    const fresh = codeOf(facts({ organisations: ['4001'], time: 3 }));
    expect(countedAs(full, known)).toBe(known);
    const rough = countedAs(full, fresh);
    const { time: _time, ...rest } = facts();
    expect(factsOfCode(rough)).toEqual({
      ...rest,
      reading: { category: 'normal_use_problem', sure: true },
      organisations: ['~'],
    });
    const before = { ...full };
    add(full, rough, 1);
    expect(full[rough]).toBe(1);
    add(full, rough, -1);
    expect(full).toEqual(before);
  });
});
