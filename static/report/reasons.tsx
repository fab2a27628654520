import type { ReactNode } from 'react';
import type { Report } from '../../src/bridge/report';
import type { Figures } from '../../src/report/figures';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { reportWords } from './words';

const MOST_ROWS = 10;

/** What agents changed most, why, and which passages of the policy apply most. */
export function Reasons({
  figures: { reasons },
  names,
  host,
}: {
  figures: Figures;
  names: Report['names'];
  host: Host;
}) {
  const words = reportWords[host.locale];
  return (
    <div className="report__pair">
      <Part title={words.corrections} none={reasons.corrections.length === 0 && words.noCorrections}>
        <Ranking
          caption={words.corrections}
          heads={[words.readAs, words.correctionTo]}
          rows={reasons.corrections.map(({ from, to, count }) => ({
            cells: [names.categories[from], names.categories[to]],
            count,
          }))}
          host={host}
        />
      </Part>
      <Part title={words.adjustments} none={reasons.adjustments.length === 0 && words.noAdjustments}>
        <Ranking
          caption={words.adjustments}
          heads={[words.reason]}
          rows={reasons.adjustments.map(({ code, count }) => ({
            cells: [words.adjustmentNames[code]],
            count,
          }))}
          host={host}
        />
      </Part>
      <Part title={words.clauses} none={false}>
        <Ranking
          caption={words.clauses}
          heads={[words.clause]}
          rows={reasons.clauses.map(({ id, count }) => ({ cells: [names.clauses[id]], count }))}
          host={host}
        />
      </Part>
    </div>
  );
}

function Part({ title, none, children }: { title: string; none: string | false; children: ReactNode }) {
  return (
    <div className="stack">
      <h3 className="report__subtitle">{title}</h3>
      {none === false ? children : <p className="text text--subtle">{none}</p>}
    </div>
  );
}

function Ranking({
  caption,
  heads,
  rows,
  host,
}: {
  caption: string;
  heads: string[];
  rows: { cells: string[]; count: number }[];
  host: Host;
}) {
  const words = reportWords[host.locale];
  return (
    <div className="report__scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col" className="table__number">
              {words.requests}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ cells, count }) => (
            <tr key={cells.join(' ')}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th scope="row" key={index}>
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
              <td className="table__number">{number(count, host.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
