import type { ReactNode } from 'react';

import { useTitle } from '../common/router';
import { Load, NoAccess } from '../common/states';
import { ForgeModule, useModules } from '../forge/forge-module';
import type { OpenedModule } from '../forge/bridge-host';
import { appPageAddress, ProjectSidebar, useQueues, type AppPageKind } from './project-sidebar';

interface ProjectAppProps {
  kind: AppPageKind;
  projectKey: string;
  moduleKey: string;
}

/** A page that the app adds to a project, beside its queues or in its navigation. */
export function ProjectApp({ kind, projectKey, moduleKey }: ProjectAppProps): ReactNode {
  const desk = useQueues();
  const modules = useModules({ kind, projectKey });
  const isDesk = desk.state === 'ready' && desk.value.projectKey === projectKey;
  return (
    <div className="with-sidebar">
      <ProjectSidebar
        projectKey={projectKey}
        currentModule={moduleKey}
        {...(isDesk ? { queues: desk.value.queues } : {})}
      />
      <div className="sidebar-content">
        <Load from={modules}>
          {(all) => {
            const module = all.find(({ key }) => key === moduleKey);
            return module === undefined ? (
              <NoAccess />
            ) : (
              <Shown module={module} basePath={appPageAddress(kind, projectKey, moduleKey)} />
            );
          }}
        </Load>
      </div>
    </div>
  );
}

function Shown({ module, basePath }: { module: OpenedModule; basePath: string }): ReactNode {
  useTitle(module.title);
  return (
    <>
      <h1>{module.title}</h1>
      <ForgeModule module={module} minHeight={480} basePath={basePath} />
    </>
  );
}
