import { useEffect, useState } from 'react';
import type { JobView } from '../../../src/bridge/admin/jobs';
import type { PageProps } from '../shell/page';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { useShown } from '../shell/address';
import { isActive } from './format';

const EVERY_MS = 3000;

/**
 * The job as it stands: as it was given, and looked at again every few seconds while it runs and the page is in sight.
 * A look that fails is made up for by the next.
 */
export function useJob(
  given: JobView,
  { host, refuse }: PageProps,
): { job: JobView; put: (job: JobView) => void } {
  const [job, put] = useState(given);
  const isShown = useShown();
  const { hostLocale } = host;
  const current = job.id === given.id ? job : given;
  const { id } = current;
  const isWatched = isShown && isActive(current);

  useEffect(() => {
    if (!isWatched) return undefined;
    let gone = false;
    let timer = 0;
    const look = async () => {
      try {
        const reply = unlessRefused(await invoke('watchJob', { locale: hostLocale, id }), refuse);
        if (!gone && reply?.kind === 'ok') put(reply.job);
      } catch (error) {
        console.warn('The job could not be looked at.', error);
      }
      if (!gone) timer = window.setTimeout(() => void look(), EVERY_MS);
    };
    timer = window.setTimeout(() => void look(), EVERY_MS);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [isWatched, id, hostLocale, refuse]);

  return { job: current, put };
}
