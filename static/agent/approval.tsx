import Lozenge from '@atlaskit/lozenge';
import { useId } from 'react';
import type { AgentDecision } from '../ui/acts/acting';
import type { Host } from '../ui/host';
import { dateTime, number } from '../ui/locale';
import { agentWords } from '../ui/texts';
import { LOZENGE } from '../ui/tone';
import { Pair } from './pair';

/** The last question to the client whether billable work may begin, and what came of it. */
export function Approval({
  approval,
  host,
}: {
  approval: NonNullable<AgentDecision['approval']>;
  host: Host;
}) {
  const words = agentWords[host.locale];
  const id = useId();
  const { answer, hours } = approval;
  const at = (iso: string) => dateTime(iso, host.locale, host.timeZone);
  return (
    <section className="approval" aria-labelledby={id}>
      <div className="row row--apart">
        <h2 className="section-title" id={id}>
          {words.approval}
        </h2>
        <Lozenge appearance={LOZENGE[approval.stateTone]} maxWidth="100%">
          {approval.stateLabel}
        </Lozenge>
      </div>
      <dl className="pairs">
        <Pair label={words.work}>
          <span className="said">{approval.work}</span>
        </Pair>
        {hours !== undefined && <Pair label={words.estimate}>{words.hours(number(hours, host.locale))}</Pair>}
        {answer?.comment !== undefined && (
          <Pair label={words.clientsComment}>
            <span className="said">{answer.comment}</span>
          </Pair>
        )}
      </dl>
      <p className="text text--subtle">
        <time dateTime={approval.askedAt}>{words.approvalAsked(approval.askedBy, at(approval.askedAt))}</time>
      </p>
      {answer !== undefined && (
        <p className="text text--subtle">
          <time dateTime={answer.at}>{words.approvalAnswered(answer.by, at(answer.at))}</time>
        </p>
      )}
    </section>
  );
}
