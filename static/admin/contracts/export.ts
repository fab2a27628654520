import { useRef, useState } from 'react';
import type { Host } from '../../ui/host';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { dated, download } from './download';
import { contractWords } from './words';

type State =
  | { kind: 'idle' | 'failed' | 'changed' }
  | { kind: 'running'; rows: number }
  | { kind: 'done'; rows: number };

/** Reads all contracts, some thousand at a time, and hands them to the browser as one file. */
export function useExport(host: Host, refuse: (message: string) => void): { state: State; run: () => void } {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef(false);

  async function exportAll() {
    const rows: string[][] = [];
    let after: string | undefined;
    setState({ kind: 'running', rows: 0 });
    do {
      const reply = unlessRefused(
        await invoke('exportContracts', {
          locale: host.hostLocale,
          ...(after === undefined ? {} : { after }),
        }),
        refuse,
      );
      if (reply === undefined) return;
      if (reply.kind === 'changed-meanwhile') {
        setState({ kind: 'changed' });
        return;
      }
      if (rows.length === 0) rows.push(reply.header);
      for (const row of reply.rows) rows.push(row);
      after = reply.next;
      setState({ kind: 'running', rows: rows.length - 1 });
    } while (after !== undefined);
    const { writeCsv } = await import('./csv');
    download(dated(contractWords[host.locale].exportName), writeCsv(rows));
    setState({ kind: 'done', rows: rows.length - 1 });
  }

  function run() {
    if (running.current) return;
    running.current = true;
    exportAll()
      .catch((error: unknown) => {
        console.warn('The contracts were not exported.', error);
        setState({ kind: 'failed' });
      })
      .finally(() => {
        running.current = false;
      });
  }
  return { state, run };
}
