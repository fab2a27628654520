import { useState, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from '../common/api';
import { Label, Lozenge } from '../common/lozenge';
import { Paging } from '../common/paging';
import { Link, useTitle } from '../common/router';
import { Empty, Load, NoAccess } from '../common/states';
import { formatShortDate, useLanguage, useTexts } from '../common/texts';
import { appFields, wordsOf, type AppField } from './fields';
import { ProjectSidebar, useQueues, type Queue } from './project-sidebar';

const DESK = '/rest/servicedeskapi/servicedesk/1';
const PAGE = 50;

export function QueuePage({ queueId }: { queueId?: string }): ReactNode {
  const desk = useQueues();
  return (
    <Load from={desk}>
      {({ projectKey, queues }) => {
        const shown = queueId === undefined ? queues[0] : queues.find(({ id }) => id === queueId);
        return (
          <div className="with-sidebar">
            <ProjectSidebar projectKey={projectKey} queues={queues} currentQueue={shown?.id} />
            <div className="sidebar-content">
              {shown === undefined ? <NoAccess /> : <QueueIssues key={shown.id} queue={shown} />}
            </div>
          </div>
        );
      }}
    </Load>
  );
}

interface Row {
  key: string;
  summary: string;
  reporter: string;
  status: string;
  category: string;
  created: string;
  labels: string[];
  values: string[];
}

function QueueIssues({ queue }: { queue: Queue }): ReactNode {
  const texts = useTexts();
  const [start, setStart] = useState(0);
  useTitle(queue.name);
  const issues = useLoad(`queue ${queue.id} ${start}`, async () => {
    const [page, allFields] = await Promise.all([
      call('GET', `${DESK}/queue/${queue.id}/issue?start=${start}&limit=${PAGE}`),
      call('GET', '/rest/api/3/field'),
    ]);
    const fields = appFields(allFields);
    const issuePage = record(page);
    const issues = list(issuePage['values']);
    const values = await valuesOf(issues, fields);
    return {
      fields,
      rows: issues.map((issue) => readRow(issue, fields, values)),
      isLast: issuePage['isLastPage'] === true,
    };
  });
  return (
    <>
      <div className="title-row">
        <h1>{queue.name}</h1>
        {issues.state === 'ready' && (
          <button className="button" onClick={() => void issues.reload()}>
            {texts.refresh}
          </button>
        )}
      </div>
      <Load from={issues}>
        {({ fields, rows, isLast }) =>
          rows.length === 0 ? (
            <Empty title={texts.emptyQueueTitle} text={texts.emptyQueueText} />
          ) : (
            <>
              <IssueTable fields={fields} rows={rows} />
              <Paging start={start} size={PAGE} isLast={isLast} onMove={setStart} />
            </>
          )
        }
      </Load>
    </>
  );
}

function IssueTable({ fields, rows }: { fields: AppField[]; rows: Row[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div className="scroll-x" role="group" aria-label={texts.queueTable} tabIndex={0}>
      <table className="table stacking dense">
        <caption className="visually-hidden">{texts.queueTable}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.key}</th>
            <th scope="col">{texts.summary}</th>
            <th scope="col">{texts.reporter}</th>
            {fields.map((field) => (
              <th scope="col" key={field.id}>
                {field.name}
              </th>
            ))}
            <th scope="col">{texts.labels}</th>
            <th scope="col">{texts.status}</th>
            <th scope="col">{texts.created}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td data-label={texts.key} className="nowrap">
                <Link to={`/browse/${row.key}`}>{row.key}</Link>
              </td>
              <td data-label={texts.summary} className="main-cell">
                <Link to={`/browse/${row.key}`}>{row.summary}</Link>
              </td>
              <td data-label={texts.reporter}>{row.reporter}</td>
              {fields.map((field, index) => (
                <td data-label={field.name} key={field.id}>
                  {row.values[index]}
                </td>
              ))}
              <td data-label={texts.labels}>
                <span className="label-list">
                  {row.labels.map((label) => (
                    <Label key={label} text={label} />
                  ))}
                </span>
              </td>
              <td data-label={texts.status}>
                <Lozenge text={row.status} category={row.category} />
              </td>
              <td data-label={texts.created} className="nowrap">
                {formatShortDate(row.created, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The columns of a queue are the desk's; what the app's fields hold is read beside them. By issue key. */
async function valuesOf(
  issues: unknown[],
  fields: AppField[],
): Promise<Map<string, Record<string, unknown>>> {
  if (issues.length === 0 || fields.length === 0) return new Map();
  const answer = await call('POST', '/rest/api/3/issue/bulkfetch', {
    issueIdsOrKeys: issues.map((issue) => text(record(issue)['key'])),
    fields: fields.map(({ id }) => id),
  });
  return new Map(
    list(record(answer)['issues']).map((issue) => [
      text(record(issue)['key']),
      record(record(issue)['fields']),
    ]),
  );
}

function readRow(
  value: unknown,
  appFieldsShown: AppField[],
  appValues: Map<string, Record<string, unknown>>,
): Row {
  const issue = record(value);
  const fields = record(issue['fields']);
  const status = record(fields['status']);
  return {
    key: text(issue['key']),
    summary: text(fields['summary']),
    reporter: wordsOf(fields['reporter']),
    status: text(status['name']),
    category: text(record(status['statusCategory'])['key']),
    created: text(fields['created']),
    labels: list(fields['labels']).map(text),
    values: appFieldsShown.map(({ id }) => wordsOf(appValues.get(text(issue['key']))?.[id])),
  };
}
