import { useRef, useState } from 'react';
import type { ContractOrganisation } from '../../../src/bridge/admin/contracts';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';

type Known = ContractOrganisation[];

export interface Organisations {
  /** Undefined as long as nobody asked for them. */
  known: Known | 'loading' | 'failed' | undefined;
  /** Reads them unless that has been done; undefined when it failed or was refused. */
  read: () => Promise<Known | undefined>;
}

/** The site's organisations, read when they are first needed. */
export function useOrganisations({ host, refuse }: PageProps): Organisations {
  const [known, setKnown] = useState<Known | 'loading' | 'failed'>();
  const reading = useRef<Promise<Known | undefined> | undefined>(undefined);

  async function load(): Promise<Known | undefined> {
    setKnown('loading');
    try {
      const reply = unlessRefused(await invoke('contractOrganisations', { locale: host.hostLocale }), refuse);
      setKnown(reply?.organisations ?? []);
      return reply?.organisations;
    } catch (error) {
      console.warn('The organisations were not read.', error);
      reading.current = undefined;
      setKnown('failed');
      return undefined;
    }
  }

  return { known, read: () => (reading.current ??= load()) };
}

export function organisationNamed(known: Known, text: string): ContractOrganisation | undefined {
  return known.find(({ name }) => name.trim() === text.trim());
}
