import { existsSync, rmSync } from 'node:fs';

import type { Site } from '../contracts';
import { openSite, systemClock } from '../site';
import { LaunchError } from './options';

/** Opens the state in `folder`, emptied first when `fresh`. A folder that another site uses is left alone. */
export async function openState(folder: string, baseUrl: string, fresh: boolean): Promise<Site> {
  const open = (): Promise<Site> => openSite({ folder, clock: systemClock, baseUrl, burst: true });
  try {
    if (fresh && existsSync(folder)) {
      // Opening takes the lock: state that somebody is using must not vanish under them.
      const before = await open().catch((error: unknown) => {
        if (isInUse(error)) throw error;
        return undefined;
      });
      await before?.close();
      rmSync(folder, { recursive: true });
    }
    return await open();
  } catch (error) {
    if (isInUse(error)) {
      throw new LaunchError(
        `The state in ${folder} is in use: the site is already running. Stop that one first, or use it as it is.`,
      );
    }
    throw new LaunchError(
      `The state in ${folder} cannot be opened (${error instanceof Error ? error.message : String(error)}). ` +
        'Begin anew with: npm start -- --fresh',
    );
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && error.message.includes('in use');
}
