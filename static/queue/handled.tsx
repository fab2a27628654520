import type { Host } from '../ui/host';
import { IssueLink } from '../ui/issue-link';
import { agentWords } from '../ui/texts';
import type { Sent } from './triage';
import { queueWords } from './words';

/** What was said during this visit, and what came of it. */
export function Handled({
  sent,
  nameOf,
  host,
}: {
  sent: Sent[];
  /** What a category is called. */
  nameOf: (category: string) => string | undefined;
  host: Host;
}) {
  const words = queueWords[host.locale];
  const own = agentWords[host.locale];
  if (sent.length === 0) return null;
  return (
    <section className="handled">
      <h2 className="section-title">{words.handled(sent.length)}</h2>
      <ol className="handled__list">
        {sent.map(({ issueId, key, act, state }) => {
          const category = act.kind === 'correction' ? nameOf(act.category) : undefined;
          return (
            <li key={issueId}>
              <IssueLink issueKey={key} />{' '}
              {state === 'done' ? own.acts[act.kind].done : `${own.acts[act.kind].offer} – ${words[state]}`}
              {category !== undefined && <span className="text--subtle"> {category}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
