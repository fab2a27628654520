import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge';
import { useEffect, useId, useRef, useState } from 'react';
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
  renew,
}: {
  approval: NonNullable<AgentDecision['approval']>;
  host: Host;
  renew: () => Promise<void>;
}) {
  const words = agentWords[host.locale];
  const id = useId();
  const { answer, hours } = approval;
  const [isRenewing, setRenewing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const wasAsked = useRef(approval.state === 'asked');

  useEffect(() => {
    const isAsked = approval.state === 'asked';
    // The button is gone with the question: what was answered is what was waited for.
    if (wasAsked.current && !isAsked && document.activeElement === document.body) card.current?.focus();
    wasAsked.current = isAsked;
  }, [approval.state]);

  async function look() {
    setRenewing(true);
    await renew();
    setRenewing(false);
  }

  const at = (iso: string) => dateTime(iso, host.locale, host.timeZone);
  return (
    <section className="approval" aria-labelledby={id} ref={card} tabIndex={-1}>
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
      {approval.state === 'asked' && (
        <div>
          <Button spacing="compact" isLoading={isRenewing} onClick={() => void look()}>
            {words.refresh}
          </Button>
        </div>
      )}
    </section>
  );
}
