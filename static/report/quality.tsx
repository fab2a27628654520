import type { CategoryId } from '../../src/report/code';
import { FEW, type Figures, type Reliability } from '../../src/report/figures';
import type { Host } from '../ui/host';
import { percent } from '../ui/locale';
import { shareText } from './cards';
import { reportWords } from './words';

/** How often agents agree with Palier, and whether its confidence can be relied on. */
export function Quality({
  figures: { precision, right, reliability },
  categories,
  host,
}: {
  figures: Figures;
  categories: Record<CategoryId, string>;
  host: Host;
}) {
  const words = reportWords[host.locale];
  if (right.of === 0) return <p className="text text--subtle">{words.noneChecked}</p>;
  const bins = reliability.filter((bin) => bin.right.of > 0);
  const range = ({ from, to }: Reliability) =>
    words.range(percent(from, host.locale), percent(to, host.locale));
  return (
    <>
      <p className="text text--subtle">
        {words.qualityIntro} {right.of < FEW && words.few(right.of)}
      </p>
      <div className="report__pair">
        <div className="stack">
          <h3 className="report__subtitle">{words.precision}</h3>
          <div className="report__scroll" tabIndex={0} role="group" aria-label={words.precision}>
            <table className="table">
              <caption className="visually-hidden">{words.precision}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.readAs}</th>
                  <th scope="col" className="table__number">
                    {words.sameAsAgent}
                  </th>
                  <th scope="col" className="table__number">
                    {words.share}
                  </th>
                </tr>
              </thead>
              <tbody>
                {precision.map(({ category, right: share }) => (
                  <tr key={category}>
                    <th scope="row">{categories[category]}</th>
                    <td className="table__number">{words.precisionRow(share.count, share.of)}</td>
                    <td className="table__number">{shareText(share, host)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{words.total}</th>
                  <td className="table__number">{words.precisionRow(right.count, right.of)}</td>
                  <td className="table__number">{shareText(right, host)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </div>
        {bins.length > 0 && (
          <div className="stack">
            <h3 className="report__subtitle">{words.reliability}</h3>
            <p className="text text--subtle">{words.reliabilityIntro}</p>
            <ReliabilityChart bins={bins} host={host} />
            <div className="report__scroll" tabIndex={0} role="group" aria-label={words.reliability}>
              <table className="table">
                <caption className="visually-hidden">{words.reliability}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.confidence}</th>
                    <th scope="col" className="table__number">
                      {words.rightCoverage}
                    </th>
                    <th scope="col" className="table__number">
                      {words.share}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {bins.map((bin) => (
                    <tr key={bin.from}>
                      <th scope="row">{range(bin)}</th>
                      <td className="table__number">{words.precisionRow(bin.right.count, bin.right.of)}</td>
                      <td className="table__number">{shareText(bin.right, host)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

const SIDE = 160;
const LEFT = 36;
const TOP = 10;

/** Points on the line: as often right as announced. A point is larger the more requests it stands for. */
function ReliabilityChart({ bins, host }: { bins: Reliability[]; host: Host }) {
  const words = reportWords[host.locale];
  const most = Math.max(...bins.map(({ right }) => right.of));
  const x = (share: number) => LEFT + share * SIDE;
  const y = (share: number) => TOP + (1 - share) * SIDE;
  return (
    <figure className="chart">
      <svg
        className="chart__picture chart__picture--square"
        viewBox={`0 0 ${LEFT + SIDE + 16} ${TOP + SIDE + 38}`}
        role="img"
        aria-label={words.reliabilityChart}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className="chart__grid" x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
            <text className="chart__name chart__name--end" x={LEFT - 4} y={y(share) + 4}>
              {percent(share, host.locale)}
            </text>
            <text className="chart__name" x={x(share)} y={y(0) + 15}>
              {percent(share, host.locale)}
            </text>
          </g>
        ))}
        <text className="chart__name" x={x(0.5)} y={y(0) + 32}>
          {words.confidence}
        </text>
        <line className="chart__ideal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        {bins.map(({ from, to, right }) => (
          <circle
            key={from}
            className={right.of < FEW ? 'chart__point chart__point--few' : 'chart__point'}
            cx={x((from + to) / 2)}
            cy={y(right.count / right.of)}
            r={3 + 5 * Math.sqrt(right.of / most)}
          />
        ))}
      </svg>
      {bins.some(({ right }) => right.of < FEW) && (
        <figcaption className="chart__legend">{words.reliabilityFew(FEW)}</figcaption>
      )}
    </figure>
  );
}
