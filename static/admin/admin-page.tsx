import './admin.css';
import Heading from '@atlaskit/heading';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useState } from 'react';
import type { AdminView } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { Broken, Loading, Refusal } from '../ui/page-states';
import { adminWords, commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { CategoriesTab } from './categories-tab';
import { invoke } from './client';
import { HealthTab } from './health-tab';
import { TryTab } from './try-tab';

/** Where Jira admins keep the policy, try it, and see how the app is doing. */
export function AdminPage({ host }: { host: Host }) {
  const { answer, ask, put } = useAnswer(() => invoke('read', { locale: host.hostLocale }));
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={ask} />;
    case 'ready':
      return answer.value.kind === 'refused' ? (
        <Refusal title={adminWords[host.locale].refusedTitle} message={answer.value.message} />
      ) : (
        <AdminTabs
          view={answer.value.view}
          host={host}
          show={(view) => put({ kind: 'ok', view })}
          refuse={(message) => put({ kind: 'refused', message })}
        />
      );
  }
}

function AdminTabs({
  view,
  host,
  show,
  refuse,
}: {
  view: AdminView;
  host: Host;
  show: (view: AdminView) => void;
  refuse: (message: string) => void;
}) {
  const words = adminWords[host.locale];
  const [unsaved, setUnsaved] = useState(false);
  return (
    <main className="admin stack" aria-label={words.title}>
      <Heading as="h1" size="large">
        {words.title}
      </Heading>
      {/* Panels stay mounted, so that what was typed in one survives a look at another. */}
      <Tabs id="palier-admin">
        <TabList>
          <Tab>
            {words.tabCategories}
            {unsaved && (
              <>
                <span className="unsaved-dot" aria-hidden="true" />
                <span className="visually-hidden"> ({words.unsaved})</span>
              </>
            )}
          </Tab>
          <Tab>{words.tabTry}</Tab>
          <Tab>{words.tabHealth}</Tab>
        </TabList>
        <TabPanel>
          <div className="admin__panel">
            <CategoriesTab view={view} host={host} show={show} refuse={refuse} onUnsaved={setUnsaved} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="admin__panel">
            <TryTab host={host} refuse={refuse} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="admin__panel">
            <HealthTab health={view.health} host={host} show={show} refuse={refuse} />
          </div>
        </TabPanel>
      </Tabs>
    </main>
  );
}
