import type { Figures, Group } from '../../src/report/figures';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { shareText } from './cards';
import { Columns } from './columns';
import { monthName } from './month-name';
import { reportWords } from './words';
import { SHARES } from './words/shape';

/** Columns of the months, and the same as a table. */
export function Months({ figures, host }: { figures: Figures; host: Host }) {
  const words = reportWords[host.locale];
  return (
    <>
      <Columns
        label={words.byMonthChart}
        parts={[words.shares.covered.name, words.shares.billable.name, words.rest]}
        columns={figures.byMonth.map(({ month, group }) => {
          // A covered request is not billed: the two never overlap.
          const { covered, billable, requests } = group;
          return {
            name: monthName(month, host.locale, 'short'),
            values: [covered.count, billable.count, Math.max(0, requests - covered.count - billable.count)],
          };
        })}
        host={host}
      />
      <Groups
        label={words.month}
        caption={words.byMonth}
        rows={figures.byMonth.map(({ month, group }) => ({
          id: month,
          name: monthName(month, host.locale),
          group,
        }))}
        total={figures}
        host={host}
      />
    </>
  );
}

/** One row for each group: how many, and which shares. */
export function Groups({
  label,
  caption,
  rows,
  total,
  host,
}: {
  label: string;
  caption: string;
  rows: { id: string; name: string; group: Group }[];
  total?: Group;
  host: Host;
}) {
  const words = reportWords[host.locale];
  const most = Math.max(1, ...rows.map(({ group }) => group.requests));
  return (
    <div className="report__scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col" className="table__number">
              {words.requests}
            </th>
            {SHARES.map((id) => (
              <th scope="col" key={id} className="table__number">
                {words.shares[id].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, group }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {total === undefined && (
                  <svg className="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="meter__value" width={(group.requests / most) * 100} height={4} />
                  </svg>
                )}
              </th>
              <Cells group={group} host={host} />
            </tr>
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <Cells group={total} host={host} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cells({ group, host }: { group: Group; host: Host }) {
  return (
    <>
      <td className="table__number">{number(group.requests, host.locale)}</td>
      {SHARES.map((id) => (
        <td key={id} className="table__number">
          {group.requests === 0 ? (
            '–'
          ) : (
            <>
              {shareText(group[id], host)} <span className="table__count">({group[id].count})</span>
            </>
          )}
        </td>
      ))}
    </>
  );
}
