import SectionMessage from '@atlaskit/section-message';
import type { AgentDecision } from '../ui/acts/acting';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { agentWords } from '../ui/texts';

/** What a client says they asked for instead: it waits for an agent's confirmation or correction. */
export function Objection({
  objection: { at, by, text },
  canAnswer,
  host,
}: {
  objection: NonNullable<AgentDecision['objection']>;
  canAnswer: boolean;
  host: Host;
}) {
  const words = agentWords[host.locale];
  return (
    <SectionMessage appearance="warning" title={words.objectionTitle} headingLevel="h2">
      <blockquote className="said said--quoted">{text}</blockquote>
      <p className="text text--subtle">
        <time dateTime={at}>{words.byAt(by, dateTime(at, host.locale, host.timeZone))}</time>
      </p>
      {canAnswer && <p className="text">{words.objectionHint}</p>}
    </SectionMessage>
  );
}
