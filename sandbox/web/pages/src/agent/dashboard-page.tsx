import { useState, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from '../common/api';
import { useTitle } from '../common/router';
import { Empty, Load } from '../common/states';
import { fill, useTexts } from '../common/texts';
import { ForgeModule, useModules } from '../forge/forge-module';

interface Available {
  moduleKey: string;
  title: string;
}

/** The site's dashboard: the app's gadgets, each of which can be added, configured and removed. */
export function DashboardPage(): ReactNode {
  const texts = useTexts();
  const [justAdded, setAdded] = useState('');
  useTitle(texts.dashboard);
  const dashboard = useLoad('dashboard', async () => {
    const answer = record(await call('GET', '/_site/dashboard'));
    return {
      available: list(answer['available']).map((one): Available => ({
        moduleKey: text(record(one)['moduleKey']),
        title: text(record(one)['title']),
      })),
      ids: list(answer['gadgets']).map((one) => text(record(one)['id'])),
    };
  });
  return (
    <div className="page wide">
      <h1>{texts.dashboard}</h1>
      <Load from={dashboard}>
        {({ available, ids }) => {
          const reload = (): void => {
            if (dashboard.state === 'ready') void dashboard.reload();
          };
          const add = async (moduleKey: string): Promise<void> => {
            setAdded(text(record(await call('POST', '/_site/dashboard/gadgets', { moduleKey }))['id']));
            reload();
          };
          return (
            <>
              <p>
                {available.map(({ moduleKey, title }) => (
                  <button key={moduleKey} className="button" onClick={() => void add(moduleKey)}>
                    {fill(texts.addGadget, { name: title })}
                  </button>
                ))}
              </p>
              {ids.length === 0 && <Empty title={texts.noGadgetsTitle} text={texts.noGadgetsText} />}
              {ids.map((id) => (
                <GadgetCard key={id} id={id} startsInEdit={id === justAdded} onRemoved={reload} />
              ))}
            </>
          );
        }}
      </Load>
    </div>
  );
}

interface GadgetCardProps {
  id: string;
  startsInEdit: boolean;
  onRemoved: () => void;
}

function GadgetCard({ id, startsInEdit, onRemoved }: GadgetCardProps): ReactNode {
  const texts = useTexts();
  const [entryPoint, setEntryPoint] = useState<'view' | 'edit'>(startsInEdit ? 'edit' : 'view');
  const [turn, setTurn] = useState(0);
  const modules = useModules({ kind: 'gadget', gadgetId: id, entryPoint, turn: String(turn) });
  const show = (mode: 'view' | 'edit'): void => {
    setEntryPoint(mode);
    setTurn(turn + 1);
  };
  const remove = async (): Promise<void> => {
    await call('DELETE', `/_site/dashboard/gadgets/${id}`);
    onRemoved();
  };
  return (
    <Load from={modules}>
      {([module]) =>
        module === undefined ? (
          <p className="notice notice-error">{texts.panelFailed}</p>
        ) : (
          <section className="gadget" aria-label={module.title} data-gadget={id}>
            <div className="title-row">
              <h2>{module.title}</h2>
              <button className="button" onClick={() => show(entryPoint === 'edit' ? 'view' : 'edit')}>
                {entryPoint === 'edit' ? texts.cancel : texts.configureGadget}
              </button>
              <button className="button" onClick={() => void remove()}>
                {texts.removeGadget}
              </button>
            </div>
            <ForgeModule
              key={`${entryPoint} ${String(turn)}`}
              module={module}
              minHeight={160}
              {...(entryPoint === 'view'
                ? {}
                : {
                    onClose: () => show('view'),
                    onSubmit: (configuration: unknown) => {
                      void call('POST', '/_site/dashboard/configure', {
                        token: module.token,
                        configuration: record(configuration),
                      }).then(() => show('view'));
                    },
                  })}
            />
          </section>
        )
      }
    </Load>
  );
}
