import type { ReactNode } from 'react';
import type { AdminView } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { Broken, Loading } from '../ui/page-states';
import { commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { invoke } from './client';
import type { PageProps } from './shell/page';

/** Reads what the admin view holds, with the states of a page until it is there. */
export function WithView({
  host,
  refuse,
  children,
}: PageProps & { children: (view: AdminView, show: (view: AdminView) => void) => ReactNode }) {
  const { answer, ask, put } = useAnswer(() => readOrRefuse(host, refuse));
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={ask} />;
    case 'ready':
      return answer.value && children(answer.value, put);
  }
}

async function readOrRefuse(host: Host, refuse: (message: string) => void): Promise<AdminView | undefined> {
  const reply = await invoke('read', { locale: host.hostLocale });
  if (reply.kind === 'ok') return reply.view;
  refuse(reply.message);
  return undefined;
}
