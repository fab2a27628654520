import { useId } from 'react';
import type { Host } from '../ui/host';
import { queueWords } from './words';
import type { Key } from './words/shape';

const KEYS: [Key, string[]][] = [
  ['move', ['j', 'k', '↓', '↑']],
  ['ends', ['Home', 'End']],
  ['confirm', ['c']],
  ['correct', ['e']],
  ['approve', ['a']],
  ['open', ['Enter']],
  ['leave', ['Esc']],
  ['help', ['?']],
];

/** What which key does. */
export function KeyHelp({ host, id }: { host: Host; id: string }) {
  const words = queueWords[host.locale];
  const title = useId();
  return (
    <section className="key-help" id={id} aria-labelledby={title}>
      <h2 className="section-title" id={title}>
        {words.keys}
      </h2>
      <p className="text text--subtle">{words.keysHint}</p>
      <dl className="key-help__keys">
        {KEYS.map(([key, caps]) => (
          <div key={key}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{words.keyMeans[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
