import { useSyncExternalStore } from 'react';

import { record, text } from '../common/api';

export interface Flag {
  id: string;
  title: string;
  description: string;
  type: 'info' | 'success' | 'warning' | 'error';
  isAutoDismiss: boolean;
}

let flags: Flag[] = [];
const listeners = new Set<() => void>();
const AUTO_DISMISS_MS = 8000;

function set(next: Flag[]): void {
  flags = next;
  for (const listener of listeners) listener();
}

export function showFlag(options: unknown): void {
  const { id, title, description, type, appearance, isAutoDismiss } = record(options);
  const kind = type ?? appearance;
  const flag: Flag = {
    id: text(id),
    title: text(title),
    description: text(description),
    type: kind === 'success' || kind === 'warning' || kind === 'error' ? kind : 'info',
    isAutoDismiss: isAutoDismiss === true,
  };
  set([...flags.filter((other) => other.id !== flag.id), flag]);
  if (flag.isAutoDismiss) setTimeout(() => closeFlag(flag.id), AUTO_DISMISS_MS);
}

export function closeFlag(id: string): void {
  set(flags.filter((flag) => flag.id !== id));
}

export function useFlags(): Flag[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => flags,
  );
}
