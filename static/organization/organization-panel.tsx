import '../admin/admin.css';
import '../admin/contracts/contracts.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { makeInvoke } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import type { ContractView, OrganisationView } from '../../src/bridge/admin/contracts';
import type { OrganizationDefinitions } from '../../src/bridge/definitions';
import { ContractForm, type ContractActions } from '../admin/contracts/contract-form';
import { contractWords } from '../admin/contracts/words';
import type { Host } from '../ui/host';
import { Broken, Loading, Refusal, WithinPage } from '../ui/page-states';
import { commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { ContractCard } from './contract-card';

const invoke = makeInvoke<OrganizationDefinitions>();

/** The contracts of the organisation beside which it stands: to be read by agents, and changed by admins. */
export function OrganizationPanel({ host }: { host: Host }) {
  const words = contractWords[host.locale];
  const { answer, ask, put } = useAnswer(() => invoke('read', { locale: host.hostLocale }));
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={() => ask()} />;
    case 'ready':
      return answer.value.kind === 'no-access' ? (
        <Refusal title={words.noAccessTitle} message={words.noAccess} />
      ) : (
        <main className="admin stack" aria-label={words.panelTitle}>
          <h1 className="visually-hidden">{words.panelTitle}</h1>
          <WithinPage.Provider value={true}>
            <Contracts
              view={answer.value.view}
              host={host}
              refuse={() => put({ kind: 'no-access' })}
              refresh={async () => put(await invoke('read', { locale: host.hostLocale }))}
            />
          </WithinPage.Provider>
        </main>
      );
  }
}

function Contracts({
  view,
  host,
  refuse,
  refresh,
}: {
  view: OrganisationView;
  host: Host;
  refuse: () => void;
  refresh: () => Promise<void>;
}) {
  const words = contractWords[host.locale];
  const [editing, setEditing] = useState<{ contract: ContractView | undefined }>();
  const [notice, setNotice] = useState<string>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice !== undefined) said.current?.focus();
  }, [notice]);

  if (editing) {
    return (
      <ContractForm
        contract={editing.contract}
        organisations={[view.organisation]}
        names={view.categoryNames}
        host={host}
        actions={actionsOf(host, refuse)}
        done={(message) => {
          setEditing(undefined);
          setNotice(message);
          refresh().catch((error: unknown) => console.warn('The contracts were not read.', error));
        }}
        close={() => setEditing(undefined)}
      />
    );
  }
  const edit = (contract?: ContractView) => {
    setNotice(undefined);
    setEditing({ contract });
  };
  const inForce = view.contracts.filter(({ terms }) => isInForce(terms, view.today));
  const others = view.contracts.filter((contract) => !inForce.includes(contract));
  const card = (contract: ContractView) => (
    <ContractCard
      key={contract.terms.reference}
      contract={contract}
      organisation={view.organisation}
      names={view.categoryNames}
      host={host}
      {...(view.mayEdit && { edit: () => edit(contract) })}
    />
  );
  return (
    <div className="stack">
      <div ref={said} tabIndex={-1} role="status">
        {notice !== undefined && (
          <SectionMessage appearance="success">
            <p className="text">{notice}</p>
          </SectionMessage>
        )}
      </div>
      {view.contracts.length === 0 && <p className="text text--subtle">{words.panelNone}</p>}
      {inForce.length > 0 && (
        <section className="contract-group">
          <h2 className="section-title">{words.inForce}</h2>
          {inForce.map(card)}
        </section>
      )}
      {others.length > 0 && (
        <details className="fold" open={inForce.length === 0}>
          <summary>
            {words.notInForce} ({others.length})
          </summary>
          <div className="fold__content contract-group">{others.map(card)}</div>
        </details>
      )}
      {view.mayEdit ? (
        <div>
          <Button onClick={() => edit()}>{words.add}</Button>
        </div>
      ) : (
        <p className="field__hint">{words.readOnly}</p>
      )}
    </div>
  );
}

function isInForce({ state, start, end }: ContractView['terms'], today: string): boolean {
  return state === 'active' && start <= today && (end === undefined || today <= end);
}

function actionsOf(host: Host, refuse: () => void): ContractActions {
  const locale = host.hostLocale;
  const unlessRefused = <T extends { kind: string }>(
    reply: T,
  ): Exclude<T, { kind: 'no-access' }> | undefined => {
    if (reply.kind !== 'no-access') return reply as Exclude<T, { kind: 'no-access' }>;
    refuse();
    return undefined;
  };
  return {
    organisations: async () => unlessRefused(await invoke('organisations', { locale }))?.organisations ?? [],
    save: async (terms, base) =>
      unlessRefused(await invoke('save', { locale, terms, ...(base && { base }) })),
    remove: async (base) => unlessRefused(await invoke('remove', { locale, ...base })),
  };
}
