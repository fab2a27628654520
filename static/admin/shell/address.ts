import { view } from '@forge/bridge';
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';

/** The part of the host's history that is used; paths are relative to the admin page. */
interface HostHistory {
  location: { pathname: string };
  push: (path: string) => void;
  listen: (listener: (location: { pathname?: unknown }) => void) => unknown;
}

function isHistory(value: unknown): value is HostHistory {
  if (typeof value !== 'object' || value === null) return false;
  const { location, push, listen } = value as Partial<HostHistory>;
  return typeof location?.pathname === 'string' && typeof push === 'function' && typeof listen === 'function';
}

async function openHistory(): Promise<HostHistory | undefined> {
  try {
    const history: unknown = await view.createHistory();
    if (isHistory(history)) return history;
    console.warn('The host gave no history.');
  } catch (error) {
    console.warn('The host keeps no history for this view.', error);
  }
  return undefined;
}

export interface Address {
  /** e.g. `/contracts`; undefined until the host has told. */
  path: string | undefined;
  go: (path: string) => void;
}

/** Where the viewer is, kept in the address of the host's page; where the host keeps none, it still works until a reload. */
export function useHostAddress(): Address {
  const [path, setPath] = useState<string>();
  const history = useRef<HostHistory>();

  useEffect(() => {
    let gone = false;
    void openHistory().then((opened) => {
      if (gone) return;
      history.current = opened;
      setPath(opened?.location.pathname ?? '/');
      opened?.listen(({ pathname }) => {
        if (!gone && typeof pathname === 'string') setPath(pathname);
      });
    });
    return () => {
      gone = true;
    };
  }, []);

  const go = useCallback((to: string) => {
    setPath(to);
    history.current?.push(to);
  }, []);

  return { path, go };
}

export const AddressContext = createContext<Address>({ path: '/', go: () => undefined });

/** For pages: the whole path (`/jobs/01H…`), and how to go to another. */
export function useAddress(): { path: string; go: (path: string) => void } {
  const { path, go } = useContext(AddressContext);
  return { path: path ?? '/', go };
}

/** Whether the page that asks is in sight; a hidden one need not look after its data. */
export const ShownContext = createContext(true);
export function useShown(): boolean {
  return useContext(ShownContext);
}
