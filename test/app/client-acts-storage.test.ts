import { releaseAct, reserveAct } from '../../src/storage/client-acts';
import { storage } from '../contracts/support';
import { stopAll } from '../forge/support';

let within: Awaited<ReturnType<typeof storage>>['within'];
beforeEach(async () => {
  ({ within } = await storage());
});
afterEach(() => stopAll());

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 9, minutes));
const revision = '2026-03-02T08:59:00.000Z';

test('one act on a decision is reserved at a time, however many come at once', () =>
  within(async () => {
    const granted = await Promise.all(Array.from({ length: 5 }, () => reserveAct('10200', revision, at(0))));
    expect(granted.filter(Boolean)).toHaveLength(1);
    expect(await reserveAct('10200', revision, at(4))).toBe(false);
  }));

test('another request and the next revision are others', () =>
  within(async () => {
    await reserveAct('10200', revision, at(0));
    expect(await reserveAct('10201', revision, at(0))).toBe(true);
    expect(await reserveAct('10200', '2026-03-02T09:00:10.000Z', at(0))).toBe(true);
  }));

test('an act that was lost locks nothing for good, and one that came to nothing locks nothing at all', () =>
  within(async () => {
    await reserveAct('10200', revision, at(0));
    expect(await reserveAct('10200', revision, at(5))).toBe(true);
    expect(await reserveAct('10200', revision, at(6))).toBe(false);
    await releaseAct('10200', revision);
    expect(await reserveAct('10200', revision, at(6))).toBe(true);
  }));
