import { useEffect, useRef, type ReactNode } from 'react';

import { DashboardPage } from './agent/dashboard-page';
import { IssueView } from './agent/issue-view';
import { OrganizationPage } from './agent/organization-page';
import { ProjectApp } from './agent/project-app';
import { QueuePage } from './agent/queue-page';
import { match, navigate, usePath } from './common/router';
import { useSession } from './common/session';
import { NoAccess, SignIn } from './common/states';
import { useTexts } from './common/texts';
import { TopBar, useDocumentLanguage } from './common/top-bar';
import { Flags } from './forge/flag-list';
import { CreateRequest } from './portal/create-request';
import { MyRequests } from './portal/my-requests';
import { PortalHome } from './portal/portal-home';
import { RequestView } from './portal/request-view';
import { AppSettings } from './settings/app-settings';
import { FaultSettings } from './settings/fault-settings';
import { RuleSettings } from './settings/rule-settings';

export function App(): ReactNode {
  const texts = useTexts();
  const path = usePath();
  const main = useRef<HTMLElement>(null);
  const page = pageOf(path);
  const shown = useRef(page);
  useDocumentLanguage();

  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    // A new page starts at its beginning, for the eye and for a screen reader.
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);

  return (
    <>
      <a className="skip-link" href="#main">
        {texts.skip}
      </a>
      <TopBar />
      <main id="main" ref={main} tabIndex={-1}>
        <Page path={path} />
      </main>
      <Flags />
    </>
  );
}

/** Pages that the app adds to a project, beside its queues and in its navigation. */
const APP_PAGES = {
  queues: '/projects/:key/queues/:module/*',
  project: '/projects/:key/pages/:module/*',
};

/** A page of the app is one page with addresses below its own, and moves the focus itself. */
function pageOf(path: string): string {
  if (match('/settings/apps/*', path)) return '/settings/apps';
  return path.startsWith('/projects/') ? path.split('/').slice(0, 5).join('/') : path;
}

function Page({ path }: { path: string }): ReactNode {
  const { account } = useSession();
  const guard = (allowed: boolean, page: ReactNode): ReactNode =>
    allowed ? page : account === undefined ? <SignIn /> : <NoAccess />;
  const isAgent = account?.role != null;
  const isAdmin = account?.role === 'admin';

  if (match('/portal', path)) return <PortalHome />;
  if (match('/portal/requests', path)) return guard(account !== undefined, <MyRequests />);
  const create = match('/portal/:portal/create/:type', path);
  if (create)
    return <CreateRequest key={path} portalId={create['portal'] ?? ''} typeId={create['type'] ?? ''} />;
  const request = match('/portal/:portal/:key', path);
  if (request) {
    return guard(
      account !== undefined,
      <RequestView key={path} portalId={request['portal'] ?? ''} requestKey={request['key'] ?? ''} />,
    );
  }
  if (match('/agent', path)) return <Redirect to="/agent/queues" />;
  if (match('/agent/queues', path)) return guard(isAgent, <QueuePage />);
  const queue = match('/agent/queues/:id', path);
  if (queue) return guard(isAgent, <QueuePage queueId={queue['id'] ?? ''} />);
  if (match('/agent/organizations', path)) return guard(isAgent, <OrganizationPage />);
  const organisation = match('/agent/organizations/:id', path);
  if (organisation) return guard(isAgent, <OrganizationPage organisationId={organisation['id'] ?? ''} />);
  const issue = match('/browse/:key', path);
  if (issue) return guard(isAgent, <IssueView key={path} issueKey={issue['key'] ?? ''} />);
  if (match('/dashboard', path)) return guard(isAgent, <DashboardPage />);
  for (const kind of ['queues', 'project'] as const) {
    const page = match(APP_PAGES[kind], path);
    if (page) {
      const { key = '', module = '' } = page;
      return guard(
        isAgent,
        <ProjectApp key={key + module} kind={kind} projectKey={key} moduleKey={module} />,
      );
    }
  }
  if (match('/settings', path)) return <Redirect to="/settings/apps" />;
  if (match('/settings/rules', path)) return guard(isAdmin, <RuleSettings />);
  if (match('/settings/site', path)) return guard(isAdmin, <FaultSettings />);
  if (match('/settings/apps', path) ?? match('/settings/apps/*', path))
    return guard(isAdmin, <AppSettings />);
  return <NoAccess />;
}

function Redirect({ to }: { to: string }): ReactNode {
  useEffect(() => navigate(to, 'replace'), [to]);
  return null;
}
