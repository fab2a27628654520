import { recordInstallation } from '../storage/installation';
import { verdict } from './failing';

/** The app was installed on a site. */
export async function onInstalled(): Promise<unknown> {
  try {
    await recordInstallation(new Date());
    return undefined;
  } catch (error) {
    const next = verdict(error, { retryCount: 0, remainingTimeMs: undefined });
    if (next.kind === 'retry') return next.answer;
    throw error;
  }
}
