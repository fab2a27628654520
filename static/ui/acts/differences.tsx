import type { AgentWords } from '../texts/agent/words';
import type { Difference } from './what-changed';

/** What was, struck through, and what is, one below the other. */
export function Differences({ differences, words }: { differences: Difference[]; words: AgentWords }) {
  return (
    <dl className="differences">
      {differences.map(({ label, from, to }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="visually-hidden">{words.from} </span>
            <del>{from}</del>
          </dd>
          <dd>
            <span className="visually-hidden">{words.to} </span>
            <ins>{to}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
