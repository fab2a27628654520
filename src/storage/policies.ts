import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { DEFAULT_POLICY } from '../policy/default';
import { type Policy, policySchema } from '../policy/policy';
import { keys } from './keys';
import { read } from './read';

/**
 * The policy that new requests are judged by: the default one until an admin publishes another.
 *
 * @throws when what is stored cannot be read; the default policy in its place would bill what an admin made covered
 */
export async function currentPolicy(): Promise<Policy> {
  const stored = await kvs.get(keys.currentPolicy);
  if (stored === undefined) return DEFAULT_POLICY;
  const parsed = v.safeParse(policySchema, stored);
  if (!parsed.success)
    throw new Error('The published policy in the storage cannot be read; publish it again.');
  return parsed.output;
}

/** A published version, or undefined when there never was one of that number. */
export async function policyVersion(version: number): Promise<Policy | undefined> {
  if (version === DEFAULT_POLICY.version) return DEFAULT_POLICY;
  return read(keys.policyVersion(version), policySchema);
}

/**
 * Publishes `policy` as the next version.
 *
 * @returns false when somebody else published that version first; nothing is changed then
 */
export async function publishPolicy(policy: Policy): Promise<boolean> {
  const key = keys.policyVersion(policy.version);
  try {
    await kvs.set(key, policy, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch (error) {
    // The platform does not document the error of a key that exists: what is stored now tells.
    const published = await read(key, policySchema);
    if (!published) throw error;
    // Whoever published it may have been stopped before the next line.
    await makeCurrent(published);
    return false;
  }
  await makeCurrent(policy);
  return true;
}

async function makeCurrent(policy: Policy): Promise<void> {
  if ((await currentPolicy()).version < policy.version) await kvs.set(keys.currentPolicy, policy);
}
