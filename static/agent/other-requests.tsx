import { useRef } from 'react';
import type { OtherRequest } from '../../src/bridge/views';
import { ActGroup } from '../ui/acts/act-group';
import { useActing } from '../ui/acts/acting';
import { SplitOff } from '../ui/acts/split';
import { IssueLink } from '../ui/issue-link';
import { dateTime } from '../ui/locale';
import { agentWords } from '../ui/texts';

/**
 * What else the text asks; each can become a request of its own. What a newer decision no longer finds stays out of sight,
 * so that what is typed into its form is not lost.
 */
export function OtherRequests() {
  const { host, decision } = useActing();
  const words = agentWords[host.locale];
  const known = useRef(new Map<OtherRequest['category'], OtherRequest>());
  for (const other of decision.otherRequests) known.current.set(other.category, other);
  const isGone = ({ category }: OtherRequest) =>
    !decision.otherRequests.some((other) => other.category === category);
  if (known.current.size === 0) return null;
  return (
    <section className="also-asks">
      <h2 className="section-title">{words.alsoAsks}</h2>
      <ul className="others">
        {[...known.current.values()].map((other) => (
          <li key={other.category} className={isGone(other) ? 'others__gone' : undefined}>
            <Other other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other({ other }: { other: OtherRequest }) {
  const { host, view } = useActing();
  const words = agentWords[host.locale];
  const { name, outcome, split } = other;
  return (
    <>
      <p className="text">
        <strong>{name}</strong>
      </p>
      <p className="text text--subtle">{outcome}</p>
      {split !== undefined && (
        <p className="text">
          {split.key === undefined ? words.splitPending : <IssueLink issueKey={split.key} />}{' '}
          <time className="text--subtle" dateTime={split.at}>
            {words.splitOff(split.by, dateTime(split.at, host.locale, host.timeZone))}
          </time>
        </p>
      )}
      <ActGroup
        offers={
          split === undefined && view.acts.includes('split')
            ? [
                {
                  kind: 'split',
                  label: words.acts.split.offer,
                  form: (props) => <SplitOff {...props} other={other} />,
                },
              ]
            : []
        }
      />
    </>
  );
}
