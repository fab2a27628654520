import type { Stage } from '../../src/bridge/views';

/** A shape of its own for each state; the word beside it says the same. */
const SHAPES: Record<Stage['state'], { fill?: string; stroke?: string; dash?: string }> = {
  past: {
    fill: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.5 5.4-4.2 4.6a.8.8 0 0 1-1.1 0L4.4 9.3l1.1-1.1 1.2 1.2 3.7-4 1.1 1Z',
  },
  now: { fill: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z', stroke: '2' },
  next: { stroke: '1.5' },
  possible: { stroke: '1.5', dash: '2.2 2.2' },
};

/** Where a request is on its way, in the order of the way. */
export function Way({ stages, labelledBy }: { stages: Stage[]; labelledBy: string }) {
  return (
    // Without bullets some browsers no longer call it a list.
    <ol className="way" role="list" aria-labelledby={labelledBy}>
      {stages.map((stage) => (
        <li
          key={stage.id}
          className={`stage stage--${stage.state}`}
          aria-current={stage.state === 'now' ? 'step' : undefined}
        >
          <Marker state={stage.state} />
          <p className="stage__name">
            <span className="stage__label">{stage.label}</span>{' '}
            <span className="stage__state">{stage.stateLabel}</span>
          </p>
          {stage.note !== undefined && <p className="stage__note">{stage.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function Marker({ state }: { state: Stage['state'] }) {
  const { fill, stroke, dash } = SHAPES[state];
  return (
    <svg className="stage__marker" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {stroke !== undefined && (
        <circle
          cx="8"
          cy="8"
          r="6.2"
          fill="none"
          stroke="currentColor"
          strokeWidth={stroke}
          strokeDasharray={dash}
        />
      )}
      {fill !== undefined && <path d={fill} fill="currentColor" fillRule="evenodd" />}
    </svg>
  );
}
