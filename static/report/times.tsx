import { TIMES } from '../../src/report/code';
import type { Figures } from '../../src/report/figures';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { shareText } from './cards';
import { Columns } from './columns';
import { reportWords } from './words';

/** How long it took until the client could be told. */
export function Times({ figures: { time, requests }, host }: { figures: Figures; host: Host }) {
  const words = reportWords[host.locale];
  if (time.median === undefined) return <p className="text text--subtle">{words.timeNone}</p>;
  const name = (index: number) => words.delayRange(TIMES[index - 1], TIMES[index]);
  return (
    <>
      <p className="text">
        {words.timeIntro(time.known, requests)} {words.timeMedian(name(time.median))}
      </p>
      <Columns
        label={words.timeChart}
        columns={time.classes.map((count, index) => ({ name: shortest(index), values: [count] }))}
        host={host}
      />
      <div className="report__scroll" tabIndex={0} role="group" aria-label={words.time}>
        <table className="table">
          <caption className="visually-hidden">{words.time}</caption>
          <thead>
            <tr>
              <th scope="col">{words.delay}</th>
              <th scope="col" className="table__number">
                {words.requests}
              </th>
              <th scope="col" className="table__number">
                {words.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {time.classes.map((count, index) => (
              <tr key={index}>
                <th scope="row">{name(index)}</th>
                <td className="table__number">{number(count, host.locale)}</td>
                <td className="table__number">{shareText({ count, of: time.known }, host)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Units that all four languages write alike. */
function shortest(index: number): string {
  const [bound, sign] = index < TIMES.length ? [TIMES[index], '<'] : [TIMES[index - 1], '≥'];
  const hours = bound ?? 0;
  return hours < 1 ? `${sign} ${hours * 60} min` : `${sign} ${hours} h`;
}
