import SectionMessage from '@atlaskit/section-message';
import type { Host } from '../ui/host';
import { agentWords } from '../ui/texts';
import type { Difference } from './what-changed';

/** Tells that somebody or something decided first, and what is different now. */
export function Changed({
  message,
  differences,
  host,
}: {
  message: string;
  differences: Difference[];
  host: Host;
}) {
  const words = agentWords[host.locale];
  return (
    <SectionMessage appearance="warning" title={words.changedTitle} headingLevel="h3">
      <p className="text">{message}</p>
      {differences.length === 0 ? (
        <p className="text">{words.changedNothingVisible}</p>
      ) : (
        <dl className="differences">
          {differences.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="visually-hidden">{words.from} </span>
                <del>{before}</del>
              </dd>
              <dd>
                <span className="visually-hidden">{words.to} </span>
                <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </SectionMessage>
  );
}
