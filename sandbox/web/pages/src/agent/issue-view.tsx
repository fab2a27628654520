import { useState, type ReactNode } from 'react';

import { ApiError, call, list, record, text, useLoad } from '../common/api';
import { Adf } from '../common/adf';
import { Breadcrumbs } from '../common/breadcrumbs';
import { Conversation } from '../common/conversation';
import { Label } from '../common/lozenge';
import { navigate, useTitle } from '../common/router';
import { Load } from '../common/states';
import { formatDate, useLanguage, useTexts } from '../common/texts';
import { useModules } from '../forge/forge-module';
import { appFields, wordsOf } from './fields';
import { IssuePanel } from './issue-panel';

interface Transition {
  id: string;
  name: string;
}

interface Issue {
  key: string;
  summary: string;
  description: unknown;
  status: string;
  category: string;
  reporter: string;
  assignee: string;
  typeName: string;
  organisations: string;
  labels: string[];
  created: string;
  updated: string;
  isRequest: boolean;
  appValues: { id: string; name: string; value: string }[];
  transitions: Transition[];
}

export function IssueView({ issueKey }: { issueKey: string }): ReactNode {
  const issue = useLoad(`issue ${issueKey}`, () => loadIssue(issueKey));
  return (
    <Load from={issue}>
      {(value) => (
        <Content
          issue={value}
          reload={() => (issue.state === 'ready' ? issue.reload() : Promise.resolve())}
        />
      )}
    </Load>
  );
}

function Content({ issue, reload }: { issue: Issue; reload: () => Promise<void> }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const modules = useModules({ kind: 'issue', key: issue.key });
  useTitle(`[${issue.key}] ${issue.summary}`);

  return (
    <div className="page wide">
      <Breadcrumbs label={texts.queues} steps={[{ to: '/agent/queues', text: texts.queues }]} />
      <p className="subtle">{issue.key}</p>
      <h1>{issue.summary}</h1>
      <div className="columns">
        <div className="column-main">
          <section aria-labelledby="description">
            <h2 id="description">{texts.description}</h2>
            {issue.description === null ? (
              <p className="subtle">{texts.noDescription}</p>
            ) : (
              <Adf document={issue.description} />
            )}
          </section>
          {issue.isRequest && <Conversation requestKey={issue.key} forAgent />}
        </div>
        <aside className="column-side column-side-wide" aria-label={texts.details}>
          <StatusMenu issue={issue} onChanged={reload} />
          <MoveMenu issueKey={issue.key} />
          <details className="side-card" open>
            <summary>{texts.details}</summary>
            <dl className="facts">
              <dt>{texts.assignee}</dt>
              <dd>{issue.assignee || texts.unassigned}</dd>
              <dt>{texts.reporter}</dt>
              <dd>{issue.reporter}</dd>
              {issue.typeName !== '' && (
                <>
                  <dt>{texts.requestType}</dt>
                  <dd>{issue.typeName}</dd>
                </>
              )}
              <dt>{texts.organisation}</dt>
              <dd>{issue.organisations || texts.none}</dd>
              <dt>{texts.labels}</dt>
              <dd className="label-list">
                {issue.labels.length === 0
                  ? texts.none
                  : issue.labels.map((label) => <Label key={label} text={label} />)}
              </dd>
              {issue.appValues.map((field) => (
                <div className="fact" key={field.id}>
                  <dt>{field.name}</dt>
                  <dd>{field.value || texts.none}</dd>
                </div>
              ))}
            </dl>
          </details>
          {modules.state === 'failed' && <p className="notice notice-error">{texts.panelFailed}</p>}
          {modules.state === 'ready' &&
            modules.value.map((module) => (
              <IssuePanel key={module.key} module={module} onRefresh={() => void reload()} />
            ))}
          <p className="subtle dates">
            {texts.created} {formatDate(issue.created, language)}
            <br />
            {texts.updated} {formatDate(issue.updated, language)}
          </p>
        </aside>
      </div>
    </div>
  );
}

function StatusMenu({ issue, onChanged }: { issue: Issue; onChanged: () => Promise<void> }): ReactNode {
  const texts = useTexts();
  const [refusal, setRefusal] = useState<string>();
  const move = async (id: string): Promise<void> => {
    setRefusal(undefined);
    try {
      await call('POST', `/rest/api/3/issue/${issue.key}/transitions`, { transition: { id } });
      await onChanged();
    } catch (error) {
      // What a validator of the workflow says is for whoever tried.
      const said = error instanceof ApiError && error.status === 400 ? error.messages[0] : undefined;
      setRefusal(said ?? texts.failedText);
    }
  };
  return (
    <div className="status-menu">
      <label className="visually-hidden" htmlFor="status">
        {texts.changeStatus}
      </label>
      <select
        id="status"
        className={`status-select status-${issue.category}`}
        value=""
        onChange={(event) => void move(event.target.value)}
      >
        <option value="" disabled hidden>
          {issue.status}
        </option>
        {issue.transitions.map((transition) => (
          <option key={transition.id} value={transition.id}>
            {transition.name}
          </option>
        ))}
      </select>
      {refusal !== undefined && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** Moves the issue to another project that the viewer works in; nothing where there is none. */
function MoveMenu({ issueKey }: { issueKey: string }): ReactNode {
  const texts = useTexts();
  const [isFailed, setFailed] = useState(false);
  const projects = useLoad('projects', async () =>
    list(record(await call('GET', '/rest/api/3/project/search?typeKey=service_desk'))['values']).map(
      (one) => {
        const { key, name } = record(one);
        return { key: text(key), name: text(name) };
      },
    ),
  );
  const others =
    projects.state === 'ready' ? projects.value.filter(({ key }) => !issueKey.startsWith(`${key}-`)) : [];
  if (others.length === 0) return null;
  const move = async (projectKey: string): Promise<void> => {
    try {
      const moved = record(await call('POST', '/_site/move', { key: issueKey, projectKey }));
      navigate(`/browse/${text(moved['key'])}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="status-menu">
      <label className="visually-hidden" htmlFor="move">
        {texts.moveTo}
      </label>
      <select id="move" value="" onChange={(event) => void move(event.target.value)}>
        <option value="" disabled>
          {texts.moveTo}
        </option>
        {others.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {isFailed && (
        <p className="field-error" role="alert">
          {texts.failedText}
        </p>
      )}
    </div>
  );
}

async function loadIssue(issueKey: string): Promise<Issue> {
  const path = `/rest/api/3/issue/${encodeURIComponent(issueKey)}`;
  const [answer, transitions, allFields] = await Promise.all([
    call('GET', path),
    call('GET', `${path}/transitions`),
    call('GET', '/rest/api/3/field'),
  ]);
  const issue = record(answer);
  const fields = record(issue['fields']);
  const status = record(fields['status']);
  const requestType = customValue(allFields, fields, 'vp-origin');
  return {
    key: text(issue['key']),
    summary: text(fields['summary']),
    description: fields['description'] ?? null,
    status: text(status['name']),
    category: text(record(status['statusCategory'])['key']),
    reporter: wordsOf(fields['reporter']),
    assignee: wordsOf(fields['assignee']),
    typeName: text(record(record(requestType)['requestType'])['name']),
    organisations: wordsOf(customValue(allFields, fields, 'sd-customer-organizations')),
    labels: list(fields['labels']).map(text),
    created: text(fields['created']),
    updated: text(fields['updated']),
    isRequest: record(fields['project'])['projectTypeKey'] === 'service_desk',
    appValues: appFields(allFields).map(({ id, name }) => ({ id, name, value: wordsOf(fields[id]) })),
    transitions: list(record(transitions)['transitions']).map((one) => ({
      id: text(record(one)['id']),
      name: text(record(one)['name']),
    })),
  };
}

/** The value of JSM's own field of this type; its id differs per site. */
function customValue(allFields: unknown, values: Record<string, unknown>, type: string): unknown {
  const field = list(allFields)
    .map(record)
    .find((one) => text(record(one['schema'])['custom']).endsWith(`:${type}`));
  return field === undefined ? undefined : values[text(field['id'])];
}
