import { add, countedAs, organisationsIn } from '../report/cells';
import { pushLedger } from '../queue/ledger';
import { bytesOf } from '../storage/contracts';
import { keys } from '../storage/keys';
import {
  type Change,
  counted,
  type Counted,
  forgetChanges,
  type MonthRecord,
  monthRecord,
  notedCode,
  type NotedCode,
  partOf,
  pendingChanges,
  writeCounted,
} from '../storage/report';

/** What the platform takes in one transaction, with room to spare for its own words. */
const MOST_VALUES = 25;
const MOST_BYTES = 3_500_000;
/** Changes that are looked at together, and how often in one run: it ends within seconds. */
const AT_ONCE = 24;
const MOST_ROUNDS = 20;

/**
 * Counts what was noted of requests and is not counted yet. What a request counts for, and how it was counted, change in
 * one write of the storage: whenever a run stops, the next goes on without counting anything twice. Which of several notes
 * of a request is looked at makes no difference, since each time it is what is known of the request by then.
 *
 * @param issueId of the request that the run was asked for; the next run is asked for by the same name
 */
export async function countNoted(issueId: string): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changes = await pendingChanges(AT_ONCE);
    if (changes.length === 0) return;
    await countTogether(changes);
  }
  await pushLedger({ kind: 'report', issueId });
}

/** For changes whose task was lost. */
export async function wakeLedger(): Promise<void> {
  const [change] = await pendingChanges(1);
  if (change) await pushLedger({ kind: 'report', issueId: change.issueId });
}

interface Difference {
  issueId: string;
  before: Counted | undefined;
  after: NotedCode | undefined;
}

/** As many of the changes as one transaction takes; at least one. */
async function countTogether(changes: readonly Change[]): Promise<void> {
  const issueIds = [...new Set(changes.map(({ issueId }) => issueId))];
  const differences = await Promise.all(
    issueIds.map(async (issueId): Promise<Difference> => {
      const [before, after] = await Promise.all([counted(issueId), notedCode(issueId)]);
      return { issueId, before, after };
    }),
  );
  const months = new Map<string, MonthRecord>();
  const requests = new Map<string, Counted | undefined>();
  const done = new Set<string>();
  let bytes = 0;
  for (const difference of differences) {
    const { issueId, before, after } = difference;
    const places = placesOf(difference).filter(({ key }) => !months.has(key));
    const isUnchanged = before === undefined && after === undefined;
    const fresh = await Promise.all(
      places.map(
        async ({ key, place }) =>
          [key, await monthRecord(place.project, place.month, partOf(issueId))] as const,
      ),
    );
    const more = fresh.reduce((sum, [, record]) => sum + bytesOf(record), 300);
    const values = months.size + requests.size + fresh.length + 1;
    if (done.size > 0 && (values > MOST_VALUES || bytes + more > MOST_BYTES)) break;
    for (const [key, record] of fresh) months.set(key, record);
    bytes += more;
    if (!isUnchanged) requests.set(issueId, applied(difference, months));
    done.add(issueId);
  }
  if (requests.size > 0) await writeCounted({ months, requests });
  await forgetChanges(changes.filter(({ issueId }) => done.has(issueId)));
}

function placesOf({ issueId, before, after }: Difference) {
  const places = [before, after].flatMap((place) =>
    place ? [{ key: keys.reportMonth(place.project, place.month, partOf(issueId)), place }] : [],
  );
  return [...new Map(places.map((one) => [one.key, one])).values()];
}

/** Changes the records; returns how the request is counted now. */
function applied(
  { issueId, before, after }: Difference,
  months: ReadonlyMap<string, MonthRecord>,
): Counted | undefined {
  const recordOf = ({ project, month }: Counted): MonthRecord => {
    const record = months.get(keys.reportMonth(project, month, partOf(issueId)));
    if (!record) throw new Error('A month was not read before it was counted.');
    return record;
  };
  if (before) {
    const record = recordOf(before);
    add(record.counts, before.code, -1);
    record.names = namesOf(record);
  }
  if (!after) return undefined;
  const { month, project, names } = after;
  const record = recordOf(after);
  const code = countedAs(record.counts, after.code);
  add(record.counts, code, 1);
  record.names = namesOf({ ...record, names: { ...record.names, ...names } });
  return { month, project, code };
}

/** Of the organisations that are counted. */
function namesOf({ counts, names }: MonthRecord): Record<string, string> {
  const there = organisationsIn(counts);
  return Object.fromEntries(Object.entries(names).filter(([id]) => there.has(id)));
}
