import type { ReactNode } from 'react';

import { useTitle } from '../common/router';
import { useSession } from '../common/session';
import { Empty, Load } from '../common/states';
import { useTexts } from '../common/texts';
import { ForgeModule, useModules } from '../forge/forge-module';
import { APP_PATH, SettingsLayout } from './settings-layout';

/** The app's own admin page over the whole width. */
export function AppSettings(): ReactNode {
  const texts = useTexts();
  const { appName } = useSession();
  const modules = useModules({ kind: 'admin' });
  useTitle(appName);
  const pages = modules.state === 'ready' ? (modules.value[0]?.pages ?? []) : [];
  return (
    <SettingsLayout appPages={pages}>
      <Load from={modules}>
        {([module]) =>
          module === undefined ? (
            <Empty title={appName} text={texts.noApps} />
          ) : (
            <>
              <h1 className="visually-hidden">{module.title}</h1>
              <ForgeModule module={module} minHeight={480} basePath={APP_PATH} />
            </>
          )
        }
      </Load>
    </SettingsLayout>
  );
}
