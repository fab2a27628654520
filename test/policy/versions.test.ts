import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { policyChanges } from '../../src/policy/diff';
import { contentOf, modeOf, type PolicyContent } from '../../src/policy/policy';
import type { SiteRule } from '../../src/policy/rules';
import {
  inForceAt,
  lastInForce,
  MOST_ENTRIES,
  newestVersion,
  pendingAt,
  type Timeline,
  withEntries,
} from '../../src/policy/timeline';

const at = (ms: number) => new Date(ms);

describe('which version counts', () => {
  const timeline: Timeline = {
    entries: [
      { version: 1, from: 0 },
      { version: 2, from: 100 },
      { version: 3, from: 300 },
      { version: 4, from: 300 },
      { version: 5, from: 200 },
      { version: 6, from: 250, withdrawn: true },
    ],
  };
  test.each([
    [-1, 1],
    [0, 1],
    [99, 1],
    [100, 2],
    [199, 2],
    [200, 5],
    [299, 5],
    [300, 4],
    [9999, 4],
  ])('at %i: %i', (now, version) => {
    expect(inForceAt(timeline, at(now)).version).toBe(version);
  });

  test('what is to come, and what comes last', () => {
    expect(pendingAt(timeline, at(150)).map(({ version }) => version)).toEqual([5, 3, 4]);
    expect(lastInForce(timeline).version).toBe(4);
    expect(newestVersion(timeline)).toBe(6);
  });

  const entries = fc
    .array(fc.record({ from: fc.integer({ min: 1, max: 50 }), withdrawn: fc.boolean() }), { maxLength: 20 })
    .map((all) => [
      { version: 1, from: 0 },
      ...all.map(({ from, withdrawn }, index) => ({
        version: index + 2,
        from,
        ...(withdrawn ? { withdrawn } : {}),
      })),
    ]);

  test('one dated ahead changes nothing before its moment, whatever else there is', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 60 }), fc.nat(60), (all, now, ahead) => {
        const before = inForceAt({ entries: all }, at(now));
        const added = { version: 99, from: now + 1 + ahead };
        const after = withEntries({ entries: all }, [added], at(now));
        expect(inForceAt(after, at(now))).toEqual(before);
        expect(inForceAt(after, at(added.from)).version).toBe(99);
      }),
    );
  });

  test('of very many, what counts now or later is kept', () => {
    const many = Array.from({ length: MOST_ENTRIES + 50 }, (_, index) => ({
      version: index + 1,
      from: index === 0 ? 0 : index === 1 ? 5000 : -index,
    }));
    const kept = withEntries({ entries: many }, [], at(10));
    expect(kept.entries).toHaveLength(MOST_ENTRIES);
    expect(inForceAt(kept, at(10)).version).toBe(inForceAt({ entries: many }, at(10)).version);
    expect(pendingAt(kept, at(10)).map(({ version }) => version)).toEqual([2]);
  });
});

test('a project without a mode of its own follows the default', () => {
  const policy = { projects: { default: 'monitor', byKey: { SUP: 'automatic' } } } as const;
  expect(modeOf(policy, 'SUP')).toBe('automatic');
  for (const key of ['OPS', 'constructor', '__proto__']) expect(modeOf(policy, key)).toBe('monitor');
});

describe('the difference of two versions', () => {
  const base = contentOf(DEFAULT_POLICY);
  const rule: SiteRule = {
    id: 'a',
    name: 'A',
    when: { words: ['formation'] },
    category: 'training_information',
    effect: 'always',
  };
  const other = { ...rule, id: 'b', name: 'B' };
  const withApprovers = (named: Record<string, string[]>, reporter = true): PolicyContent['client'] => ({
    ...base.client,
    approvers: { reporter, participants: false, named },
  });
  test.each<[Partial<PolicyContent>, Partial<PolicyContent>, object[]]>([
    [{}, {}, []],
    [{}, { timeZone: 'Europe/Paris' }, [{ what: 'time-zone', from: 'Europe/Zurich', to: 'Europe/Paris' }]],
    [{}, { secondOpinion: false }, []],
    [{}, { secondOpinion: true }, [{ what: 'second-opinion', from: false, to: true }]],
    [{}, { rules: [{ ...rule, when: { words: ['formation'] } }] }, [{ what: 'rule', to: rule }]],
    [{ rules: [rule] }, { rules: [] }, [{ what: 'rule', from: rule }]],
    [
      { rules: [{ ...rule, when: { words: ['x1'], project: 'A' } }] },
      { rules: [{ ...rule, when: { project: 'A', words: ['x1'] } }] },
      [],
    ],
    [
      { rules: [rule, { ...other, when: { words: ['formation'] } }] },
      { rules: [{ ...other, when: { words: ['formation'] } }, rule] },
      [{ what: 'rule-order' }],
    ],
    [
      { projects: { default: 'monitor', byKey: { A: 'off' } } },
      { projects: { default: 'suggest', byKey: { B: 'automatic' } } },
      [
        { what: 'mode', from: 'monitor', to: 'suggest' },
        { what: 'mode', project: 'A', from: 'off' },
        { what: 'mode', project: 'B', to: 'automatic' },
      ],
    ],
    [
      { texts: { fr: { 'portal.title': 'A' } } },
      { texts: { de: { 'portal.title': 'B' } } },
      [
        { what: 'text', locale: 'fr', id: 'portal.title', from: 'A' },
        { what: 'text', locale: 'de', id: 'portal.title', to: 'B' },
      ],
    ],
    [
      {},
      { costs: { wrongCharge: 19, wrongCovered: 3.3 }, thresholds: { covered: 0.7, billed: 0.95 } },
      [
        { what: 'cost', cost: 'wrongCharge', from: 9, to: 19 },
        { what: 'threshold', threshold: 'billed', from: 0.9, to: 0.95 },
      ],
    ],
    [
      {},
      { client: { ...base.client, notice: true, approvers: { ...base.client.approvers, named: {} } } },
      [{ what: 'client', option: 'notice', from: false, to: true }],
    ],
    [
      { client: withApprovers({ '7': ['a', 'b'], '8': ['c'] }) },
      { client: withApprovers({ '7': ['a', 'd'], '9': ['c'] }, false) },
      [
        { what: 'client', option: 'reporter', from: true, to: false },
        { what: 'approvers', organisation: '7', from: ['a', 'b'], to: ['a', 'd'] },
        { what: 'approvers', organisation: '8', from: ['c'] },
        { what: 'approvers', organisation: '9', to: ['c'] },
      ],
    ],
  ])('%#', (from, to, changes) => {
    expect(policyChanges({ ...base, ...from }, { ...base, ...to })).toEqual(changes);
  });
});
