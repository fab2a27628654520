import { useState, type ReactNode } from 'react';

import { call, list, record, text, useLoad } from '../common/api';
import { Lozenge } from '../common/lozenge';
import { Paging } from '../common/paging';
import { Link, useTitle } from '../common/router';
import { Empty, Load } from '../common/states';
import { formatDate, useLanguage, useTexts } from '../common/texts';
import { DESK_ID } from './desk';
import { PortalFoot } from './portal-foot';

const PAGE = 25;

interface Row {
  key: string;
  summary: string;
  typeName: string;
  created: string;
  status: string;
  category: string;
}

export function MyRequests(): ReactNode {
  const texts = useTexts();
  const [start, setStart] = useState(0);
  const requests = useLoad(`requests ${start}`, async () => {
    const page = record(
      await call('GET', `/rest/servicedeskapi/request?start=${start}&limit=${PAGE}&expand=requestType`),
    );
    return { rows: list(page['values']).map(readRow), isLast: page['isLastPage'] === true };
  });
  useTitle(texts.myRequests);
  return (
    <div className="page">
      <h1>{texts.myRequests}</h1>
      <Load from={requests}>
        {({ rows, isLast }) =>
          rows.length === 0 ? (
            <Empty title={texts.noRequestsTitle} text={texts.noRequestsText} />
          ) : (
            <>
              <RequestTable rows={rows} />
              <Paging start={start} size={PAGE} isLast={isLast} onMove={setStart} />
            </>
          )
        }
      </Load>
      <PortalFoot page={{ page: 'my_requests' }} />
    </div>
  );
}

function RequestTable({ rows }: { rows: Row[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <table className="table stacking">
      <caption className="visually-hidden">{texts.myRequests}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.reference}</th>
          <th scope="col">{texts.summary}</th>
          <th scope="col">{texts.requestType}</th>
          <th scope="col">{texts.created}</th>
          <th scope="col">{texts.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td data-label={texts.reference} className="nowrap">
              {row.key}
            </td>
            <td data-label={texts.summary} className="main-cell">
              <Link to={`/portal/${DESK_ID}/${row.key}`}>{row.summary}</Link>
            </td>
            <td data-label={texts.requestType}>{row.typeName}</td>
            <td data-label={texts.created} className="nowrap">
              {formatDate(row.created, language)}
            </td>
            <td data-label={texts.status}>
              <Lozenge text={row.status} category={row.category} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function readRow(value: unknown): Row {
  const request = record(value);
  const status = record(request['currentStatus']);
  return {
    key: text(request['issueKey']),
    summary: text(request['summary']) || summaryOf(request),
    typeName: text(record(request['requestType'])['name']),
    created: text(record(request['createdDate'])['iso8601']),
    status: text(status['status']),
    category: text(status['statusCategory']),
  };
}

export function summaryOf(request: Record<string, unknown>): string {
  return fieldValue(request, 'summary');
}

/** The text of a field of a customer request; empty when it has none. */
export function fieldValue(request: Record<string, unknown>, fieldId: string): string {
  const field = list(request['requestFieldValues'])
    .map(record)
    .find((one) => one['fieldId'] === fieldId);
  return text(field?.['value']);
}
