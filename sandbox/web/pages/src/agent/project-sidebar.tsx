import type { ReactNode } from 'react';

import { call, list, record, text, useLoad, type Loaded } from '../common/api';
import { Link } from '../common/router';
import { useTexts } from '../common/texts';
import { useModules } from '../forge/forge-module';

const DESK = '/rest/servicedeskapi/servicedesk/1';

export interface Queue {
  id: string;
  name: string;
  count: number;
}

/** The desk's project and its queues. */
export function useQueues(): Loaded<{ projectKey: string; queues: Queue[] }> {
  return useLoad('queues', async () => {
    const [desk, page] = await Promise.all([
      call('GET', DESK),
      call('GET', `${DESK}/queue?includeCount=true&limit=50`),
    ]);
    return {
      projectKey: text(record(desk)['projectKey']),
      queues: list(record(page)['values']).map((value): Queue => {
        const queue = record(value);
        return { id: text(queue['id']), name: text(queue['name']), count: Number(queue['issueCount'] ?? 0) };
      }),
    };
  });
}

export type AppPageKind = 'queues' | 'project';

/** Address of a page that the app adds to a project. */
export function appPageAddress(kind: AppPageKind, projectKey: string, moduleKey: string): string {
  return `/projects/${projectKey}/${kind === 'queues' ? 'queues' : 'pages'}/${moduleKey}`;
}

interface ProjectSidebarProps {
  projectKey: string;
  /** Of the desk's project; other projects have none here. */
  queues?: Queue[];
  currentQueue?: string | undefined;
  currentModule?: string;
}

/** Where one can go in a project: its queues, and the pages that the app adds. */
export function ProjectSidebar(props: ProjectSidebarProps): ReactNode {
  const { projectKey, queues = [], currentQueue, currentModule = '' } = props;
  const texts = useTexts();
  return (
    <nav className="sidebar" aria-label={texts.queues}>
      <h2>{texts.queues}</h2>
      <ul>
        {queues.map((queue) => (
          <li key={queue.id}>
            <Link
              to={`/agent/queues/${queue.id}`}
              aria-current={queue.id === currentQueue ? 'page' : undefined}
            >
              <span>{queue.name}</span>
              <span className="badge">{queue.count}</span>
            </Link>
          </li>
        ))}
      </ul>
      <AppLinks kind="queues" title={texts.apps} projectKey={projectKey} current={currentModule} />
      <AppLinks kind="project" title={projectKey} projectKey={projectKey} current={currentModule} />
    </nav>
  );
}

interface AppLinksProps {
  kind: AppPageKind;
  title: string;
  projectKey: string;
  current: string;
}

/** Nothing where the app has no such page for the viewer. */
function AppLinks({ kind, title, projectKey, current }: AppLinksProps): ReactNode {
  const modules = useModules({ kind, projectKey });
  if (modules.state !== 'ready' || modules.value.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {modules.value.map((module) => (
          <li key={module.key}>
            <Link
              to={appPageAddress(kind, projectKey, module.key)}
              aria-current={module.key === current ? 'page' : undefined}
            >
              <span>{module.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
