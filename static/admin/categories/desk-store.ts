import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { Host } from '../../ui/host';
import { unlessRefused } from '../ask';
import { invoke } from '../client';

/** The pages that edit the policy stay mounted beside each other: what one of them learns, all show. */
let shown: PolicyDesk | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows `desk` on every page. */
export function showDesk(desk: PolicyDesk): void {
  shown = desk;
  for (const listener of listeners) listener();
}

export interface Desk {
  /** Absent: not read yet, or the last reading failed. */
  desk: PolicyDesk | undefined;
  failed: boolean;
  read: () => void;
}

/** The policy in force, the draft and what is pending, read anew with every page that is opened. */
export function useDesk(host: Host, refuse: (message: string) => void): Desk {
  const desk = useSyncExternalStore(subscribe, () => shown);
  const [failed, setFailed] = useState(false);
  const { hostLocale } = host;
  const read = useCallback(() => {
    setFailed(false);
    invoke('readPolicy', { locale: hostLocale }).then(
      (reply) => {
        const answer = unlessRefused(reply, refuse);
        if (answer) showDesk(answer.desk);
      },
      (error: unknown) => {
        console.warn('The policy was not read.', error);
        setFailed(true);
      },
    );
  }, [hostLocale, refuse]);
  useEffect(read, [read]);
  return { desk, failed, read };
}
