import './contracts.css';
import SectionMessage from '@atlaskit/section-message';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContractList, ContractOrganisation, ContractView } from '../../../src/bridge/admin/contracts';
import type { Host } from '../../ui/host';
import { Broken, Loading } from '../../ui/page-states';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { ContractForm, type ContractActions } from './contract-form';
import { ContractTable } from './contract-list';
import { ImportView } from './import/import-view';
import type { CategoryNames } from './wording';
import { contractWords } from './words';

type View =
  { kind: 'list' } | { kind: 'new' } | { kind: 'edit'; reference: string } | { kind: 'import'; job?: string };

/** A page of the list: what is searched for, and where the pages before it began. */
interface Place {
  search: string;
  /** Of each page up to this one; the first has none. */
  pages: (string | undefined)[];
}

/** Maintenance contracts: a list to search, one to edit, and files in and out. */
export function ContractsPage({ host, refuse }: PageProps) {
  const [view, setView] = useState<View>({ kind: 'list' });
  const [place, setPlace] = useState<Place>({ search: '', pages: [undefined] });
  const [notice, setNotice] = useState<string>();
  const said = useRef<HTMLDivElement>(null);

  const load = async ({ search, pages }: Place): Promise<ContractList | undefined> => {
    const after = pages.at(-1);
    const reply = unlessRefused(
      await invoke('listContracts', {
        locale: host.hostLocale,
        search,
        ...(after === undefined ? {} : { after }),
      }),
      refuse,
    );
    return reply?.list;
  };
  const { answer, ask, put } = useAnswer(() => load(place));
  const [turning, setTurning] = useState(false);
  const latest = useRef(0);

  /** Keeps what is shown until the other page is there. */
  async function turnTo(next: Place) {
    const turn = ++latest.current;
    setPlace(next);
    setTurning(true);
    try {
      const list = await load(next);
      if (turn === latest.current) put(list);
    } catch (error) {
      console.warn('The contracts were not read.', error);
      if (turn === latest.current) ask();
    } finally {
      if (turn === latest.current) setTurning(false);
    }
  }

  useEffect(() => {
    if (notice !== undefined) said.current?.focus();
  }, [notice]);

  const leave = useCallback((message?: string) => {
    setView({ kind: 'list' });
    setNotice(message);
  }, []);

  if (answer.state === 'loading') return <Loading label={commonWords[host.locale].loading} />;
  if (answer.state === 'failed') return <Broken host={host} again={() => ask()} />;
  const list = answer.value;
  if (list === undefined) return null;

  const back = (message?: string) => {
    leave(message);
    void turnTo(place);
  };
  const open = (next: View) => {
    setNotice(undefined);
    setView(next);
  };
  switch (view.kind) {
    case 'list':
      return (
        <div className="stack">
          <div ref={said} tabIndex={-1} role="status">
            {notice !== undefined && (
              <SectionMessage appearance="success">
                <p className="text">{notice}</p>
              </SectionMessage>
            )}
          </div>
          <ContractTable
            list={list}
            search={place.search}
            page={place.pages.length}
            turning={turning}
            host={host}
            refuse={refuse}
            onSearch={(search) => void turnTo({ search, pages: [undefined] })}
            onPrevious={() => void turnTo({ ...place, pages: place.pages.slice(0, -1) })}
            onNext={() => void turnTo({ ...place, pages: [...place.pages, list.next] })}
            onAdd={() => open({ kind: 'new' })}
            onEdit={(reference) => open({ kind: 'edit', reference })}
            onImport={(job) => open({ kind: 'import', ...(job === undefined ? {} : { job }) })}
          />
        </div>
      );
    case 'new':
      return (
        <ContractForm
          names={list.categoryNames}
          host={host}
          actions={actionsOf(host, refuse)}
          done={back}
          close={() => leave()}
        />
      );
    case 'edit':
      return (
        <Existing
          reference={view.reference}
          names={list.categoryNames}
          host={host}
          refuse={refuse}
          back={back}
          close={() => leave()}
        />
      );
    case 'import':
      return (
        <ImportView
          job={view.job}
          names={list.categoryNames}
          host={host}
          refuse={refuse}
          close={(isWritten) => (isWritten ? back() : leave())}
        />
      );
  }
}

function Existing({
  reference,
  names,
  host,
  refuse,
  back,
  close,
}: {
  reference: string;
  names: CategoryNames;
  host: Host;
  refuse: (message: string) => void;
  back: (message?: string) => void;
  close: () => void;
}) {
  const { answer, ask } = useAnswer(async (): Promise<ContractView | undefined> => {
    const reply = unlessRefused(await invoke('readContract', { locale: host.hostLocale, reference }), refuse);
    return reply?.kind === 'ok' ? reply.contract : undefined;
  });
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={() => ask()} />;
    case 'ready':
      return answer.value === undefined ? (
        <Gone host={host} back={back} />
      ) : (
        <ContractForm
          contract={answer.value}
          names={names}
          host={host}
          actions={actionsOf(host, refuse)}
          done={back}
          close={close}
        />
      );
  }
}

/** Somebody deleted it between the list and the click. */
function Gone({ host, back }: { host: Host; back: () => void }) {
  const words = contractWords[host.locale];
  return (
    <div className="stack">
      <SectionMessage appearance="warning">
        <p className="text">{words.gone}</p>
      </SectionMessage>
      <div>
        <button type="button" className="contract-link" onClick={() => back()}>
          {words.back}
        </button>
      </div>
    </div>
  );
}

function actionsOf(host: Host, refuse: (message: string) => void): ContractActions {
  const locale = host.hostLocale;
  return {
    organisations: async (): Promise<ContractOrganisation[]> =>
      unlessRefused(await invoke('contractOrganisations', { locale }), refuse)?.organisations ?? [],
    save: async (terms, base) =>
      unlessRefused(await invoke('saveContract', { locale, terms, ...(base && { base }) }), refuse),
    remove: async (base) => unlessRefused(await invoke('removeContract', { locale, ...base }), refuse),
  };
}
