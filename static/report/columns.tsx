import type { Host } from '../ui/host';
import { number } from '../ui/locale';

const HEIGHT = 120;
const WIDTH = 40;
const GAP = 12;

/** A chart of columns, each of one or more parts. Whoever shows it has a table beside it. */
export function Columns({
  label,
  parts = [],
  columns,
  host,
}: {
  label: string;
  /** Names of the parts, from the bottom; none: each column is one. */
  parts?: string[];
  columns: { name: string; values: number[] }[];
  host: Host;
}) {
  const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...sums);
  const width = columns.length * (WIDTH + GAP) + GAP;
  return (
    <figure className="chart">
      <div className="report__scroll" tabIndex={0} role="group" aria-label={label}>
        <svg
          className="chart__picture"
          viewBox={`0 0 ${width} ${HEIGHT + 44}`}
          role="img"
          aria-label={label}
          style={{ minWidth: `${width * 0.9}px`, maxWidth: `${width * 1.6}px` }}
        >
          <line className="chart__axis" x1={0} x2={width} y1={HEIGHT + 18} y2={HEIGHT + 18} />
          {columns.map(({ name, values }, index) => {
            const x = GAP + index * (WIDTH + GAP);
            let top = HEIGHT + 18;
            return (
              <g key={index}>
                {values.map((value, part) => {
                  const height = (value / most) * HEIGHT;
                  top -= height;
                  return (
                    <rect
                      key={part}
                      className={`chart__part chart__part--${part}`}
                      x={x}
                      y={top}
                      width={WIDTH}
                      height={height}
                    />
                  );
                })}
                {(sums[index] ?? 0) > 0 && (
                  <text className="chart__value" x={x + WIDTH / 2} y={top - 4}>
                    {number(sums[index] ?? 0, host.locale)}
                  </text>
                )}
                <text className="chart__name" x={x + WIDTH / 2} y={HEIGHT + 34}>
                  {name}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      {parts.length > 0 && (
        <figcaption className="chart__legend">
          {parts.map((name, part) => (
            <span key={name} className="chart__key">
              <svg width={12} height={12} aria-hidden="true">
                <rect className={`chart__part chart__part--${part}`} width={12} height={12} />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
