import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { DEFAULT_POLICY } from '../policy/default';
import { effectiveFrom, type Policy, policySchema } from '../policy/policy';
import {
  type Entry,
  inForceAt,
  lastInForce,
  newestVersion,
  timelineSchema,
  type Timeline,
  withEntries,
} from '../policy/timeline';
import { keys } from './keys';
import { read } from './read';

/**
 * The policy that requests of the moment `now` are judged by: the default one until an admin publishes another. Two
 * reads of the storage at most.
 *
 * @throws when what is stored cannot be read; the default policy in its place would bill what an admin made covered
 */
export async function currentPolicy(now: Date): Promise<Policy> {
  const timeline = await storedTimeline();
  return timeline ? versionOf(inForceAt(timeline, now)) : beforeTimelines();
}

/** The version that will be in force when all that are published are: what the next one starts from. */
export async function latestPolicy(): Promise<Policy> {
  const timeline = await storedTimeline();
  return timeline ? versionOf(lastInForce(timeline)) : beforeTimelines();
}

/** A published version, or undefined when there never was one of that number. */
export async function policyVersion(version: number): Promise<Policy | undefined> {
  if (version === DEFAULT_POLICY.version) return DEFAULT_POLICY;
  return read(keys.policyVersion(version), policySchema);
}

/**
 * Publishes `policy`, whose number is the one after the newest.
 *
 * @returns false when somebody else published that version first; nothing is changed then
 */
export async function publishPolicy(policy: Policy, now: Date): Promise<boolean> {
  const key = keys.policyVersion(policy.version);
  try {
    await kvs.set(key, policy, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch (error) {
    // The platform does not document the error of a key that exists: what is stored now tells.
    if (!(await read(key, policySchema))) throw error;
    // Whoever published it may have been stopped before the next line.
    await keepTimeline(now);
    return false;
  }
  await keepTimeline(now);
  return true;
}

const withdrawalSchema = v.object({ at: v.string(), by: v.string() });
/** Who took back a version before it took effect, and when (ISO 8601, UTC). */
export type Withdrawal = v.InferOutput<typeof withdrawalSchema>;

/** Takes back a version. The caller has made sure that it is not in force yet. */
export async function withdrawPolicy(version: number, withdrawal: Withdrawal, now: Date): Promise<void> {
  await kvs.set(keys.policyWithdrawn(version), withdrawal);
  await keepTimeline(now);
}

export function withdrawalOf(version: number): Promise<Withdrawal | undefined> {
  return read(keys.policyWithdrawn(version), withdrawalSchema);
}

/** Which versions there are and from when they count. */
export async function policyTimeline(): Promise<Timeline> {
  return (await storedTimeline()) ?? { entries: [entryOf(await beforeTimelines())] };
}

/**
 * Writes down what the versions and withdrawals say, until what is written is what they say: they are what is true, and
 * two admins may be at it at once.
 */
async function keepTimeline(now: Date): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const known = await policyTimeline();
    const wanted = await brought(known, now);
    if (attempt > 0 && JSON.stringify(known) === JSON.stringify(wanted)) return;
    await kvs.set(keys.policyTimeline, wanted);
  }
}

/** Adds what was published and marks what was withdrawn since `known` was written. */
async function brought(known: Timeline, now: Date): Promise<Timeline> {
  const added: Entry[] = [];
  for (let version = newestVersion(known) + 1; ; version++) {
    const policy = await read(keys.policyVersion(version), policySchema);
    if (!policy) break;
    added.push(entryOf(policy));
  }
  const timeline = withEntries(known, added, now);
  const yesterday = now.getTime() - 24 * 3_600_000;
  return {
    entries: await Promise.all(
      timeline.entries.map(async (entry) =>
        entry.withdrawn !== true && entry.from > yesterday && (await withdrawalOf(entry.version))
          ? { ...entry, withdrawn: true }
          : entry,
      ),
    ),
  };
}

async function storedTimeline(): Promise<Timeline | undefined> {
  return readable(timelineSchema, await kvs.get(keys.policyTimeline));
}

/** What is in force on a site whose versions were published before they had a timeline, or that has none. */
async function beforeTimelines(): Promise<Policy> {
  return readable(policySchema, await kvs.get(keys.currentPolicy)) ?? DEFAULT_POLICY;
}

async function versionOf({ version }: Entry): Promise<Policy> {
  if (version === DEFAULT_POLICY.version) return DEFAULT_POLICY;
  const policy = readable(policySchema, await kvs.get(keys.policyVersion(version)));
  if (!policy) throw new Error(`Version ${String(version)} of the policy is not in the storage.`);
  return policy;
}

function readable<const S extends v.GenericSchema>(schema: S, stored: unknown): v.InferOutput<S> | undefined {
  if (stored === undefined) return undefined;
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success)
    throw new Error('The published policy in the storage cannot be read; publish it again.');
  return parsed.output;
}

function entryOf(policy: Policy): Entry {
  return { version: policy.version, from: effectiveFrom(policy) };
}
