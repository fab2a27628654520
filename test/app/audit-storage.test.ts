import { kvs, MetadataField } from '@forge/kvs';
import { type AuditEntry, auditEntries, recordAudit } from '../../src/storage/audit';
import { storage } from '../contracts/support';
import { START, stopAll } from '../forge/support';

let within: Awaited<ReturnType<typeof storage>>['within'];
beforeEach(async () => {
  ({ within } = await storage());
});
afterEach(async () => {
  jest.restoreAllMocks();
  await stopAll();
});

const NOW = Date.parse('2026-03-02T09:00:00.000Z');

/** What the storage holds under the audit's prefix, in the order of the keys. */
const kept = async () =>
  (
    await kvs
      .query({ metadataFields: [MetadataField.EXPIRE_TIME] })
      .where('key', { condition: 'BEGINS_WITH', values: ['audit:'] })
      .limit(99)
      .getMany<AuditEntry>()
  ).results;

describe('the storage of the audit', () => {
  const DAY = 86_400_000;
  const at = (days: number) => new Date(NOW - days * DAY).toISOString();

  const record = async (entries: (AuditEntry & { id?: string })[]) => {
    for (const each of entries) await recordAudit(each);
  };

  const entry = (days: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
    at: at(days),
    by: 'someone',
    what: 'contract-changed',
    subject: `C-${String(days)}`,
    ...more,
  });

  test('gives the newest first, whatever the order of writing, and forgets after a year', () =>
    within(async () => {
      await record([entry(3), entry(40), entry(0.5), entry(12)]);
      const found = await auditEntries({ most: 99, what: 'contract-changed' });
      expect(found.entries.map(({ subject }) => subject)).toEqual(['C-0.5', 'C-3', 'C-12', 'C-40']);
      for (const { key, expireTime } of await kept()) {
        expect(key).toMatch(/^audit:\d{13}:[\w-]+$/);
        expect(Date.parse(expireTime ?? '')).toBeGreaterThan(START + 364 * DAY);
        expect(Date.parse(expireTime ?? '')).toBeLessThan(START + 366 * DAY);
      }
    }));

  test('keeps one entry for one change, and bounds what it is told', () =>
    within(async () => {
      const long = 'x'.repeat(5000);
      const change = entry(1, {
        subject: long,
        detail: Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${long}${String(n)}`, long])),
      });
      await record([
        { ...change, id: 'one' },
        { ...change, id: 'one' },
      ]);
      const entries = await kept();
      expect(entries).toHaveLength(1);
      expect(JSON.stringify(entries[0]?.value).length).toBeLessThan(13_000);
    }));

  test.each([
    ['a kind', { what: 'contract-deleted' as const }, ['C-2']],
    ['a person', { by: 'other' }, ['C-3']],
    ['a part of the subject, in any case', { text: 'c-4' }, ['C-4']],
    ['a part of a detail', { text: 'ÉTÉ' }, ['C-5']],
    ['a period', { from: 4.5, until: 2.5 }, ['C-3', 'C-4']],
    ['nothing', { text: 'nowhere' }, []],
  ])('is searched by %s', (_what, wanted, subjects) =>
    within(async () => {
      await record([
        entry(2, { what: 'contract-deleted' }),
        entry(3, { by: 'other' }),
        entry(4),
        entry(5, { detail: { reason: 'Horaire d’été' } }),
        entry(6),
      ]);
      const { from, until, ...others } = { from: undefined, until: undefined, ...wanted };
      const found = await auditEntries({
        most: 99,
        ...others,
        ...(from === undefined ? {} : { from: at(from) }),
        ...(until === undefined ? {} : { until: at(until) }),
      });
      expect(found.entries.map(({ subject }) => subject)).toEqual(subjects);
      expect(found.next).toBeUndefined();
    }),
  );

  test('is read in pages that together are everything once, also when few entries match', () =>
    within(async () => {
      await record(Array.from({ length: 230 }, (_, n) => entry(n, { by: n % 7 === 0 ? 'rare' : 'often' })));
      for (const by of ['rare', 'often']) {
        const subjects: string[] = [];
        let after: string | undefined;
        let pages = 0;
        do {
          const page = await auditEntries({ most: 50, by, after });
          expect(page.entries.length).toBeLessThanOrEqual(50);
          subjects.push(...page.entries.map(({ subject }) => subject));
          after = page.next;
          pages += 1;
        } while (after !== undefined && pages < 20);
        expect(subjects).toEqual(
          Array.from({ length: 230 }, (_, n) => n)
            .filter((n) => (n % 7 === 0) === (by === 'rare'))
            .map((n) => `C-${String(n)}`),
        );
      }
    }));
});
