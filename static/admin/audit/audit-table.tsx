import type { AuditView } from '../../../src/bridge/admin/audit';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { detailsOf, subjectOf, whoOf } from './entries';
import { auditWords } from './words';

/** Entries, one a row, with their details in words. */
export function AuditTable({ view, host }: { view: AuditView; host: Host }) {
  const words = auditWords[host.locale];
  return (
    <div className="table-scroll" role="region" aria-label={words.caption} tabIndex={0}>
      <table className="table audit-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.detail}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, index) => (
            <tr key={index}>
              <td className="audit-table__at">
                <time dateTime={row.at}>{dateTime(row.at, host.locale, host.timeZone)}</time>
              </td>
              <th scope="row">{words.kinds[row.what]}</th>
              <td className="audit-table__subject">{subjectOf(row)}</td>
              <td>{whoOf(row, words)}</td>
              <td className="table__wide">
                {detailsOf(row, view.categoryNames, host).map(({ name, value }) => (
                  <div key={name}>
                    <span className="text--subtle">{name}</span> {value}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
