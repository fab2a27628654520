import type { ReactNode } from 'react';

import { call, list, record, text, useLoad, type Loaded } from '../common/api';
import { Avatar } from '../common/avatar';
import { Breadcrumbs } from '../common/breadcrumbs';
import { Conversation } from '../common/conversation';
import { Lozenge } from '../common/lozenge';
import { useTitle } from '../common/router';
import { useSession } from '../common/session';
import { Load } from '../common/states';
import { fill, formatDate, useLanguage, useTexts } from '../common/texts';
import type { OpenedModule } from '../forge/bridge-host';
import { ForgeModule, useModules } from '../forge/forge-module';
import { fieldValue, summaryOf } from './my-requests';

interface Request {
  key: string;
  summary: string;
  description: string;
  typeName: string;
  deskName: string;
  reporter: string;
  reporterId: string;
  created: string;
  status: string;
  category: string;
  participants: string[];
}

interface RequestViewProps {
  portalId: string;
  requestKey: string;
}

export function RequestView({ portalId, requestKey }: RequestViewProps): ReactNode {
  const path = `/rest/servicedeskapi/request/${encodeURIComponent(requestKey)}`;
  const request = useLoad(`request ${requestKey}`, async () =>
    readRequest(record(await call('GET', `${path}?expand=requestType,serviceDesk,participant`))),
  );
  const modules = useModules({ kind: 'portal-request', portalId, key: requestKey });
  return <Load from={request}>{(value) => <Content request={value} modules={modules} />}</Load>;
}

function Content({ request, modules }: { request: Request; modules: Loaded<OpenedModule[]> }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { account } = useSession();
  // A client of one organisation shares every request with it.
  const organisations = account?.organisations.length === 1 ? account.organisations : [];
  const sharedWith = [...organisations, ...request.participants];
  const isOwn = request.reporterId === account?.accountId;
  useTitle(`${request.key} ${request.summary}`);
  return (
    <div className="page">
      <Breadcrumbs
        label={texts.helpCentre}
        steps={[
          { to: '/portal', text: request.deskName || texts.helpCentre },
          { to: '/portal/requests', text: texts.myRequests },
        ]}
      />
      <p className="subtle">{request.key}</p>
      <h1>{request.summary}</h1>
      <div className="columns">
        <div className="column-main">
          <div className="raised-by">
            <Avatar name={request.reporter} />
            <p>
              {fill(texts.raisedBy, { name: request.reporter })}
              <span className="subtle"> {formatDate(request.created, language)}</span>
            </p>
          </div>
          <section aria-labelledby="description">
            <h2 id="description">{texts.description}</h2>
            {request.description === '' ? (
              <p className="subtle">{texts.noDescription}</p>
            ) : (
              <p className="plain-text">{request.description}</p>
            )}
          </section>
          <Conversation requestKey={request.key} forAgent={false} />
        </div>
        <aside className="column-side" aria-label={texts.details}>
          <dl className="facts">
            <dt>{texts.status}</dt>
            <dd>
              <Lozenge text={request.status} category={request.category} />
            </dd>
            <dt>{texts.requestType}</dt>
            <dd>{request.typeName}</dd>
            {sharedWith.length > 0 || isOwn ? (
              <>
                <dt>{texts.participants}</dt>
                <dd>{sharedWith.join(', ') || texts.onlyYou}</dd>
              </>
            ) : null}
          </dl>
          {modules.state === 'failed' && <p className="notice notice-error">{texts.panelFailed}</p>}
          {modules.state === 'ready' &&
            modules.value.map((module) => (
              <section key={module.key} className="side-panel" aria-label={module.title}>
                <ForgeModule module={module} minHeight={160} />
              </section>
            ))}
        </aside>
      </div>
    </div>
  );
}

function readRequest(request: Record<string, unknown>): Request {
  const status = record(request['currentStatus']);
  return {
    key: text(request['issueKey']),
    summary: text(request['summary']) || summaryOf(request),
    description: fieldValue(request, 'description'),
    typeName: text(record(request['requestType'])['name']),
    deskName: text(record(request['serviceDesk'])['projectName']),
    reporter: text(record(request['reporter'])['displayName']),
    reporterId: text(record(request['reporter'])['accountId']),
    created: text(record(request['createdDate'])['iso8601']),
    status: text(status['status']),
    category: text(status['statusCategory']),
    participants: list(record(request['participants'])['values']).map((one) =>
      text(record(one)['displayName']),
    ),
  };
}
