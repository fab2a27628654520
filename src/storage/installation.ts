import { kvs } from '@forge/kvs';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

const installationSchema = v.object({ installedAt: v.number() });

/** Milliseconds since the epoch, or undefined when the platform has not told yet. */
export async function installedAt(): Promise<number | undefined> {
  return (await read(keys.installation, installationSchema))?.installedAt;
}

/** The first install counts: a later one finds requests that Palier already knows. */
export async function recordInstallation(now: Date): Promise<void> {
  if ((await installedAt()) === undefined) await kvs.set(keys.installation, { installedAt: now.getTime() });
}
